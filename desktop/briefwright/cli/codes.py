"""The exit codes of every verb."""

DONE = 0
STANDS = 1
"""Something stands: from `merge`, `verify`, `list` of conflicts and problems, and `import` of folders."""
WRONG_USE = 2
REFUSED = 3
"""A file given to the call, or a quotation, cannot be accepted."""
NOT_NOW = 4
"""A sound project or target cannot be written at this moment."""
FAULT = 70
"""The program itself is at fault."""
