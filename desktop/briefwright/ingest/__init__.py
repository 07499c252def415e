"""Foreign file to canonical source, with a list of what was dropped and why."""
