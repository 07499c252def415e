"""A brief, its outline of sections, and the findings placed in them."""

from dataclasses import dataclass

from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity
from briefwright.domain.marking import Marking


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief(Entity):
    """One product with its outline.

    `marking` is the least that is printed; a stricter source or finding raises
    it. `issued` is printed as given: exported bytes never depend on the clock.
    """

    title: str
    kicker: str | None = None
    standfirst: str | None = None
    organisation: str | None = None
    prepared_by: str | None = None
    issued: ReportedDate | None = None
    edition: str | None = None
    evidence: str | None = None
    language: str = "en"
    marking: Marking = Marking.CLEAR
    scale: str = "icd203"
    pos: str = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Entity):
    """A heading of the outline. `parent` None means the top level; `pos` orders siblings.

    `goal` is the number of words that the section should come to.
    """

    brief: str
    parent: str | None = None
    pos: str
    title: str
    gist: str | None = None
    goal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionFinding(Entity):
    """The link that places a finding in a section; `pos` orders the findings there."""

    section: str
    finding: str
    pos: str
