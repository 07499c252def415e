"""The composed brief: one resolved tree that every writer and the preview read."""
