"""Two sources side by side in the window."""
