"""The program as a fixture."""

from tests.cli.calls import call

__all__ = ["call"]
