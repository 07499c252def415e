"""Marking passages of a source."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.anchoring.describe import describe, without_place
from briefwright.domain.brief import Section
from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation, Finding, Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.ids import new_id
from briefwright.domain.source import Source
from briefwright.domain.text import Span, clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.findings import add_finding, place, rest_on
from briefwright.service.commands.sections import section_of_path
from briefwright.service.commands.sources import remove_annotations
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """The ids of what was made; `section` None when the finding was not placed."""

    annotation: str
    finding: str
    section: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatePassage(Command[Annotated]):
    """Marks a passage and makes a finding of it.

    `statement` None means the quotation on one line. `section` is an id; instead
    of it `path` gives titles from the top, in the brief `brief` (None: the only
    one), and sections that are missing are made. `text_sha256` is the hash of the
    text in which the span was chosen.
    """

    source: str
    span: Span
    text_sha256: str | None = None
    statement: str | None = None
    finding_kind: Kind = Kind.FACT
    actors: tuple[str, ...] = ()
    date: ReportedDate | None = None
    credibility: Credibility = Credibility.CANNOT_BE_JUDGED
    section: str | None = None
    path: tuple[str, ...] = ()
    brief: str | None = None
    new_brief: str = "Brief"

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Annotate a passage"

    def apply(self, unit: UnitOfWork) -> Annotated:
        """The ids of the annotation and the finding."""
        source = unit.get(Source, self.source)
        section = None if self.section is None else unit.get(Section, self.section).id
        annotation = annotate(unit, source, self.span, self.text_sha256)
        finding = Finding(
            id="",
            kind=self.finding_kind,
            statement=self.statement or source.text[self.span.start : self.span.end],
            actors=self.actors,
            date=self.date,
            credibility=self.credibility,
        )
        made = add_finding(unit, finding)
        rest_on(unit, made, annotation)
        if self.path:
            section = section_of_path(unit, self.path, self.brief, self.new_brief)
        if section is not None:
            place(unit, made, section)
        return Annotated(annotation=annotation, finding=made, section=section)


def annotate(unit: UnitOfWork, source: Source, span: Span, text_sha256: str | None = None) -> str:
    """Marks the passage; the id of the annotation."""
    _check_span(source, span, text_sha256)
    row = new_id()
    anchor = describe(source.text, span)
    unit.add(Annotation(id=row, source=source.id, anchor=anchor))
    return row


def _check_span(source: Source, span: Span, text_sha256: str | None) -> None:
    if text_sha256 is not None and text_sha256 != source.text_sha256:
        raise Refused(
            "The text of “{title}” has changed: mark the passage again.", title=source.title
        )
    if not 0 <= span.start < span.end <= len(source.text):
        raise WrongUse("The passage lies outside its source: mark it again.")
    if not clean_line(source.text[span.start : span.end]):
        raise WrongUse("The passage holds no words: mark some text.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditAnnotation(EditCommand):
    """Changes the note on a passage."""

    entity: ClassVar[type[Entity]] = Annotation
    noun: ClassVar[str] = "annotation"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorAgain(Command[None]):
    """Says where a passage stands now: what the analyst confirmed or chose, None for nowhere."""

    annotation: str
    span: Span | None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says so."""
        return "Place an annotation again"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new anchor; without a place the passage keeps its words."""
        annotation = unit.get(Annotation, self.annotation)
        source = unit.get(Source, annotation.source)
        if self.span is None:
            anchor = without_place(annotation.anchor, source.text_sha256)
        else:
            _check_span(source, self.span, None)
            anchor = describe(source.text, self.span)
        unit.set(Annotation, self.annotation, seen=self.seen, anchor=anchor)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveAnnotation(Command[None]):
    """Takes a mark off a passage, with the findings that rest on it alone.

    Raises `WrongUse` when one of these findings is cited, unless `uncite` asks to take
    the citations out as well.
    """

    annotation: str
    uncite: bool = False

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove an annotation"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the annotation and what hangs on it."""
        marked = (unit.get(Annotation, self.annotation),)
        remove_annotations(unit, marked, uncite=self.uncite)
