"""The shipped fonts in tests."""

from functools import cache

from briefwright.ui.theme.faces import load_faces


@cache
def shipped_faces() -> None:
    """Registers the shipped fonts once in a process: Qt keeps five megabytes for every time."""
    load_faces()
