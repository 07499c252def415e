"""The sources as lists show them: all, or the first page of them, which any project gives at once."""

from collections.abc import Mapping

from briefwright.service.project import Project
from briefwright.store.source_lines import SourceLine, SourceLines

__all__ = ["SourceLine", "SourceLines", "read_source_lengths", "read_source_lines"]


def read_source_lines(project: Project, limit: int | None = None) -> SourceLines:
    """Returns so many sources from the first, all for None; no text is read."""
    with project.read() as reads:
        return reads.source_lines(limit)


def read_source_lengths(project: Project) -> Mapping[str, int]:
    """Returns how many characters the text of each source has."""
    with project.read() as reads:
        return reads.source_lengths()
