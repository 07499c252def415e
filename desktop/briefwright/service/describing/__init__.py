"""A brief written down as one file (docs/brief-description.md), read into frozen values.

Nothing here knows a project: keys stay keys, in the places where ids will
stand. What is wrong in a file is `Refused` with its line or its key.
"""
