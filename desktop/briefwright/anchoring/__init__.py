"""Text in, positions out: describes a passage, finds it again and says how sure that is."""
