"""Reversible change as values: splices, change sets, operations and merging."""
