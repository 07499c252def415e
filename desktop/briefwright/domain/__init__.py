"""What the words mean: frozen values and rules on the standard library alone.

Nothing here knows a file, a screen or a database. Positions in text are code
points, half open. Every entity is a row of the project with an id and a `seen`.
"""
