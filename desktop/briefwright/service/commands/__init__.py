"""One frozen command for each thing that a user can do."""
