"""Writes a composed brief as a tagged PDF."""
