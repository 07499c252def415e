"""Writes a composed brief as a Word document."""
