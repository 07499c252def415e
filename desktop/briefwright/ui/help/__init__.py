"""Help inside the window: the user guide, the keys, and what the program is made of."""
