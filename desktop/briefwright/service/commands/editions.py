"""Putting another text in the place of a source's: the old one is kept, and no passage is lost."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.anchoring.carrying import Crossing
from briefwright.anchoring.course import Course
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation
from briefwright.domain.found import Found
from briefwright.domain.ids import new_id
from briefwright.domain.scanned import is_scanned
from briefwright.domain.source import Source
from briefwright.domain.source_edition import SourceEdition
from briefwright.domain.text import Span, clean, clean_line, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.placing_again import carry_over, check_seen
from briefwright.service.commands.sources import Draft
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Where an analyst says that a passage stands in the new text; `span` None for nowhere."""

    annotation: str
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceText(Command[str]):
    """Puts the text and the original of a draft in the place of a source's.

    What the source was is kept as an edition. Passages that stand in the new text word for word
    are anchored there, the others as `choices` say; those of which nothing is said keep their
    words and are shown as uncertain or lost. `text_sha256` is the hash of the text that the
    choices were made for, `made` an ISO time with its zone. Everything else that is known about
    the source stays.
    """

    source: str
    draft: Draft
    choices: tuple[Choice, ...] = ()
    reason: str | None = None
    text_sha256: str | None = None
    author: str = ""
    made: str = ""

    kind: ClassVar[OpKind] = OpKind.IMPORT

    @property
    def label(self) -> str:
        """Says so."""
        return "Replace the text of a source"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the edition that keeps what the source was."""
        source = unit.get(Source, self.source)
        check_seen(source, self.text_sha256)
        text = new_text(self.draft)
        digest = sha256_of(text)
        for other in () if is_scanned(text) else unit.all(Source, text_sha256=digest):
            if other.id != source.id:
                raise Refused(
                    "“{title}” has this text already: it is a source of its own.", title=other.title
                )
        staged, data = self.draft.source.attachment, self.draft.original
        attachment = staged if data is None else unit.attach(data)
        if digest == source.text_sha256 and attachment in (None, source.attachment):
            raise WrongUse("This is the text that the source has already: choose another version.")
        row = new_id()
        unit.add(self._edition(source, row))
        new = self.draft.source
        unit.set(
            Source,
            source.id,
            text=text,
            text_sha256=digest,
            filename=None if new.filename is None else clean_line(new.filename),
            media_type=new.media_type,
            attachment=attachment,
            headings=tuple(heading for heading in new.headings if heading.at < len(text)),
            pages=tuple(at for at in new.pages if at <= len(text)),
            reader=new.reader,
            remarks=new.remarks,
            found=_found(source, new),
        )
        crossing = Crossing(
            course=Course.between(source.text, text),
            before_sha256=source.text_sha256,
            after_sha256=digest,
        )
        carry_over(unit, source, crossing, self._chosen(unit))
        return row

    def _chosen(self, unit: UnitOfWork) -> dict[str, Span | None]:
        own = {annotation.id for annotation in unit.all(Annotation, source=self.source)}
        chosen = {choice.annotation: choice.span for choice in self.choices}
        return {row: span for row, span in chosen.items() if row in own}

    def _edition(self, source: Source, row: str) -> SourceEdition:
        return SourceEdition(
            id=row,
            source=source.id,
            text=source.text,
            text_sha256=source.text_sha256,
            filename=source.filename,
            media_type=source.media_type,
            attachment=source.attachment,
            headings=source.headings,
            pages=source.pages,
            replaced=self.made,
            author=clean_line(self.author),
            reason=clean_line(self.reason or "") or None,
        )


def new_text(draft: Draft) -> str:
    """The cleaned text of a draft; raises `WrongUse` when it says nothing."""
    text = clean(draft.source.text)
    if not any(char.isalnum() for char in text):
        raise WrongUse("The new version holds no text: choose another one.")
    return text


def _found(known: Source, new: Source) -> tuple[Found, ...]:
    """What waits to be confirmed, with what the new version says of fields that are not known."""
    blank = Source(id="", title="", text="", text_sha256="")
    news = (
        each
        for each in new.found
        if getattr(known, each.field, None) == getattr(blank, each.field, None)
    )
    return tuple(dict.fromkeys((*known.found, *news)))
