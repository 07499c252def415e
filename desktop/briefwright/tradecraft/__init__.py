"""The checks of a brief: one rule a file, each with its standard, severity and explanation.

`check.check` runs them all. A rule is a function from a snapshot to problems; it
never changes anything and never guesses at what the analyst meant: it names the
place and says what to do.
"""
