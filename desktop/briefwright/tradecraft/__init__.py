"""The checks of a brief: one rule a file, each with its standard, severity and explanation."""
