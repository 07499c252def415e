"""What was done in the project, by whom and when, and taking one of it back."""
