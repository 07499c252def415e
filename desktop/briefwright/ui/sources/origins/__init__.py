"""What sources go back to, in the window: copies of one story, found and decided upon."""
