"""Briefwright: an offline desktop editor for briefs in which every sentence leads to its evidence."""

__version__ = "0.1.0"
