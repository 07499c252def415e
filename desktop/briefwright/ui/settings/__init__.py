"""What a user chooses once for all projects: name, look, language, keys."""
