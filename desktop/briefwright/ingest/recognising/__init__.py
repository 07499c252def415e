"""What words, letters and file names tell of a source that says nothing about itself.

Everything here is offline and only suggests: its results are `Found` values that a person
confirms. What the file says of itself is its reader's matter.
"""
