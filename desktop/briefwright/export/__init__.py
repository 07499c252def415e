"""Document to file: the writers and what they share."""
