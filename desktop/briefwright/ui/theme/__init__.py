"""How the window looks: colours, faces, icons and sizes as data, and the one place that applies them.

The figures are those of the visual specification. No other room names a colour.
"""
