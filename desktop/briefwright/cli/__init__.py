"""The command line: the same product without a screen.

Words become commands of `service`, results become lines or JSON. Verbs are
imported when they are called, so that help costs nothing. Nothing here knows Qt.
"""
