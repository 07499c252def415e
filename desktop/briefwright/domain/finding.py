"""Annotations, and the findings that the analyst takes from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.anchor import Anchor
from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity
from briefwright.domain.grading import Credibility
from briefwright.domain.marking import Marking


class Kind(StrEnum):
    """What sort of thing a finding is; contested is a property of a claim, not a kind."""

    FACT = "fact"
    CLAIM = "claim"
    QUOTE = "quote"
    EVENT = "event"
    ASSESSMENT = "assessment"
    COMMENT = "comment"


LETTERS: Mapping[Kind, str] = {
    Kind.FACT: "F",
    Kind.CLAIM: "C",
    Kind.QUOTE: "Q",
    Kind.EVENT: "E",
    Kind.ASSESSMENT: "A",
    Kind.COMMENT: "N",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation(Entity):
    """A marked passage of a source. `source` is a source's id."""

    source: str
    anchor: Anchor
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Entity):
    """What the analyst takes from one or more annotations, as a one-line statement.

    `date` is when the thing happened. None as `marking` means the source's.
    """

    kind: Kind = Kind.FACT
    statement: str
    actors: tuple[str, ...] = ()
    date: ReportedDate | None = None
    credibility: Credibility = Credibility.CANNOT_BE_JUDGED
    marking: Marking | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingAnnotation(Entity):
    """The link of a finding to a passage it rests on; `pos` orders a finding's passages."""

    finding: str
    annotation: str
    pos: str
