"""How the grade of a source came to be: each change with who, when and why, read from the log."""

from dataclasses import dataclass
from datetime import datetime

from briefwright.domain.grading import Reliability
from briefwright.domain.source import Source
from briefwright.service.project import Project, Reads

_GRADE, _REASON = "reliability", "reliability_reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeChange:
    """A change of a source's reliability, or of its reason alone: then both grades are the same.

    `before` is None where the source came in with its grade, `reason` where none was given.
    """

    before: Reliability | None
    after: Reliability
    reason: str | None
    when: datetime
    author: str


def read_grades(project: Project, source: str) -> tuple[GradeChange, ...]:
    """The changes of a source's grade, the first one first; raises `WrongUse` for an unknown one."""
    with project.read() as reads:
        reads.get(Source, source)
        return grades_of(reads, source)


def grades_of(reads: Reads, source: str) -> tuple[GradeChange, ...]:
    """The same within a moment of reading.

    A source that came in ungraded begins with its first grade. Changes of an act that was taken
    back are no part of it.
    """
    changes: list[GradeChange] = []
    grade: Reliability | None = None
    reason: str | None = None
    acts: dict[str, list[tuple[str, object]]] = {}
    told: dict[str, tuple[datetime, str]] = {}
    for write in reads.log().writes("source", source, (_GRADE, _REASON)):
        acts.setdefault(write.act, []).append((write.column, write.value))
        told[write.act] = write.when, write.author
    for act, written in acts.items():
        before, old_reason = grade, reason
        for column, value in written:
            if column == _GRADE and isinstance(value, Reliability):
                grade = value
            elif column == _REASON:
                reason = value if isinstance(value, str) else None
        now = grade or Reliability.F
        ungraded = before is None and now is Reliability.F and reason is None
        if not ungraded and (before, old_reason) != (now, reason):
            when, author = told[act]
            changes.append(
                GradeChange(before=before, after=now, reason=reason, when=when, author=author)
            )
    return tuple(changes)
