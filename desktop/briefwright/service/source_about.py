"""What the record of a source shows beside its fields: how its grade came to be, and its file."""

from dataclasses import dataclass

from briefwright.domain.source import Source
from briefwright.service.grades import GradeChange, grades_of
from briefwright.service.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The changes of a source's grade, the first one first, and the bytes of its original.

    `size` is None for a source without one, and where the original is not here.
    """

    source: str
    grades: tuple[GradeChange, ...]
    size: int | None


def read_about(project: Project, source: str) -> About | None:
    """What there is about the source, None when it is there no more."""
    with project.read() as reads:
        found = reads.find(Source, source)
        if found is None:
            return None
        size = None if found.attachment is None else reads.log().attachment_size(found.attachment)
        return About(source=source, grades=grades_of(reads, source), size=size)
