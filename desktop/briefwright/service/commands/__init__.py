"""One class for each thing that a user can do to a project, in one file for each noun.

A command is a frozen value: its arguments, a label for history, and `apply`,
which writes through the unit of work and nothing else. It cleans every text
that it is given; undo is derived from the log and is written nowhere here.
"""
