"""Text on the screen: positions, painting of passages, text fields.

Qt counts UTF-16 units; only `offsets` knows that.
"""
