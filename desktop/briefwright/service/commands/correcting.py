"""Putting faulty words of a source's text right in place: the original file stays as it came."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.anchoring.carrying import Crossing
from briefwright.anchoring.course import Change, Course, changes
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction
from briefwright.domain.text import Span, clean, clean_line, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.placing_again import (
    check_seen,
    shift,
    shifted_headings,
    shifted_pages,
)
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectText(Command[tuple[str, ...]]):
    """Writes other words over a stretch of a source's text; what differs is kept word by word.

    Passages, headings and pages move along. A passage whose words were corrected has the new
    ones from then on. `text_sha256` is the hash of the text in which the span was chosen,
    `made` an ISO time with its zone.
    """

    source: str
    span: Span
    words: str
    reason: str | None = None
    text_sha256: str | None = None
    author: str = ""
    made: str = ""

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """Says so."""
        return "Correct the text of a source"

    def apply(self, unit: UnitOfWork) -> tuple[str, ...]:
        """The ids of the corrections, in the order of the text."""
        source = unit.get(Source, self.source)
        check_seen(source, self.text_sha256)
        text, changed = self._corrected(source.text)
        digest = sha256_of(text)
        crossing = Crossing(
            course=Course.by(source.text, text, changed),
            before_sha256=source.text_sha256,
            after_sha256=digest,
        )
        unit.set(
            Source,
            source.id,
            text=text,
            text_sha256=digest,
            headings=shifted_headings(source.headings, crossing.course),
            pages=shifted_pages(source.pages, crossing.course),
        )
        shift(unit, source, crossing)
        rows = []
        for change in changed:
            rows.append(new_id())
            unit.add(self._correction(rows[-1], source, text, change))
        return tuple(rows)

    def _corrected(self, text: str) -> tuple[str, tuple[Change, ...]]:
        """The text after the correction, and what of it differs in whole words."""
        start, end = self.span.start, self.span.end
        if not 0 <= start <= end <= len(text):
            raise WrongUse("The words lie outside the text: choose them again.")
        words = clean(self.words)
        joined = text[:start] + words + text[end:]
        corrected = clean(joined)
        if corrected == text:
            raise WrongUse("The text reads so already: there is nothing to correct.")
        if not any(char.isalnum() for char in corrected):
            raise WrongUse("No text would be left: correct words of it instead.")
        if corrected != joined:  # letters at an edge became one
            return corrected, changes(text, corrected)
        inner = changes(text[start:end], words)
        return corrected, tuple(
            Change(old=_moved(change.old, start), new=_moved(change.new, start)) for change in inner
        )

    def _correction(self, row: str, source: Source, text: str, change: Change) -> Correction:
        return Correction(
            id=row,
            source=source.id,
            at=change.new.start,
            before=source.text[change.old.start : change.old.end],
            after=text[change.new.start : change.new.end],
            text_sha256=source.text_sha256,
            author=clean_line(self.author),
            made=self.made,
            reason=clean_line(self.reason or "") or None,
        )


def _moved(span: Span, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by)
