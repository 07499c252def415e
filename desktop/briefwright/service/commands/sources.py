"""Bringing sources in, changing what is known about them, and taking them out."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.finding import Annotation, FindingAnnotation
from briefwright.domain.ids import new_id
from briefwright.domain.independence import Independence
from briefwright.domain.message import Message
from briefwright.domain.scanned import is_scanned
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import sha256_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EDITABLE, EditCommand
from briefwright.service.commands.findings import remove_findings
from briefwright.service.commands.origins import close_group
from briefwright.store.unit import UnitOfWork

_TITLE = ("title", "titled")
_WHOSE = ("outlet", "url", "authors", "byline", "published", "language")
"""What tells one report from another in the same words."""
_BLANK = Source(id="", title="", text="", text_sha256="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A source ready to be brought in; `original` are the bytes it was read from.

    Its id, the hash of its text and that of its original are given when it is
    brought in. None for pasted text.
    """

    source: Source
    original: bytes | None
    notes: tuple[Message, ...] = ()


class Sameness(StrEnum):
    """In what a draft is the same as what is in the project already."""

    BYTES = "bytes"
    TEXT = "text"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The id of the source that holds a draft's text; `known` when it was there before.

    `same` says what makes it known: the very file, its text, or either of an earlier edition.
    """

    source: str
    known: bool
    same: Sameness | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSources(Command[tuple[Imported, ...]]):
    """Brings sources in, all or none; a file or text that is in the project is not doubled."""

    drafts: tuple[Draft, ...]

    kind: ClassVar[OpKind] = OpKind.IMPORT

    @property
    def label(self) -> str:
        """Names the source, or counts the sources."""
        if len(self.drafts) == 1:
            return f"Import “{self.drafts[0].source.title}”"
        return f"Import {len(self.drafts)} sources"

    def apply(self, unit: UnitOfWork) -> tuple[Imported, ...]:
        """The ids of the sources, in the order of the drafts."""
        return bring_in_all(unit, self.drafts)


def bring_in(unit: UnitOfWork, draft: Draft) -> Imported:
    """Adds the draft's source unless the same file or the same text is there (`bring_in_all`)."""
    return bring_in_all(unit, (draft,))[0]


def bring_in_all(unit: UnitOfWork, drafts: Sequence[Draft]) -> tuple[Imported, ...]:
    """Adds each draft's source unless the same file or the same text is there, or came before it.

    One that is there keeps all that is known about it. Where the draft is no other report in the
    same words it gets what is not known; see `_news`.
    """
    sources = [_hashed(draft) for draft in drafts]
    here = _Here(unit, sources)
    brought = []
    for draft, source in zip(drafts, sources, strict=True):
        there = here.find(source)
        if there is None:
            if draft.original is not None:
                unit.attach(draft.original)
            unit.add(source)
            here.add(source)
            there = Imported(source=source.id, known=False)
        else:
            known = unit.get(Source, there.source)
            unit.set(Source, known.id, **_news(known, source))
        brought.append(there)
    return tuple(brought)


def _hashed(draft: Draft) -> Source:
    """The draft's source as it may enter the project, with an id of its own."""
    source = clean_entity(draft.source)
    attachment = source.attachment
    if draft.original is not None:
        attachment = hashlib.sha256(draft.original).hexdigest()
    digest = sha256_of(source.text)
    return replace(source, id=new_id(), text_sha256=digest, attachment=attachment)


class _Here:
    """Which sources have the bytes or texts of those that come, looked up once for all of them.

    The same bytes go before the same text, and a source as it is before an earlier edition.
    Pages without text are told apart by their bytes alone.
    """

    def __init__(self, unit: UnitOfWork, sources: Sequence[Source]) -> None:
        values = {name: {v for s in sources if (v := _key(s, name))} for name in _SAME}
        self._now = {name: dict(unit.owners(Source, name, values[name])) for name in _SAME}
        self._earlier = {
            name: {
                value: unit.get(SourceEdition, row).source
                for value, row in unit.owners(SourceEdition, name, values[name]).items()
            }
            for name in _SAME
        }

    def find(self, source: Source) -> Imported | None:
        """The source that is the same, None when there is none."""
        for held, earlier in ((self._now, False), (self._earlier, True)):
            for name, same in _SAME.items():
                found = held[name].get(_key(source, name) or "")
                if found is not None:
                    said = Sameness.EARLIER if earlier else same
                    return Imported(source=found, known=True, same=said)
        return None

    def add(self, source: Source) -> None:
        """Takes a source in that was added."""
        for name in _SAME:
            value = _key(source, name)
            if value is not None:
                self._now[name].setdefault(value, source.id)


_SAME: Mapping[str, Sameness] = MappingProxyType(
    {"attachment": Sameness.BYTES, "text_sha256": Sameness.TEXT}
)
"""The fields that tell, the surest first."""


def _key(source: Source, name: str) -> str | None:
    if name == "attachment":
        return source.attachment
    return None if is_scanned(source.text) else source.text_sha256


def _news(known: Source, draft: Source) -> dict[str, Any]:
    """What the draft states of fields that still have the value of a source nobody described.

    Nothing of a draft that says otherwise than is known where both speak: another outlet that
    prints the same words is another report, and its name would stand on the wrong one. Nothing
    either that was only found and not stated (`Source.found`).
    """
    if any(
        _speaks(known, name) and _speaks(draft, name) and _differs(known, draft, name)
        for name in _WHOSE
    ):
        return {}
    unsure = {each.field for each in draft.found}
    news = {
        name: getattr(draft, name)
        for name in EDITABLE[Source]
        if name not in (*_TITLE, *unsure) and not _speaks(known, name)
    }
    if not known.titled and draft.title != known.title and not unsure & set(_TITLE):
        news |= {name: getattr(draft, name) for name in _TITLE}
    return news


def _speaks(source: Source, name: str) -> bool:
    return bool(getattr(source, name) != getattr(_BLANK, name))


def _differs(known: Source, draft: Source, name: str) -> bool:
    return bool(getattr(known, name) != getattr(draft, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSource(EditCommand):
    """Changes what is known about a source."""

    entity: ClassVar[type[Entity]] = Source
    noun: ClassVar[str] = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSource(Command[None]):
    """Takes a source out, with its annotations and the findings that rest on it alone.

    Its earlier editions, its corrections and what was said of its independence go along; its
    translations stay as sources of their own.
    Raises `WrongUse` when one of these findings is cited, unless `uncite` asks to take
    the citations out as well.
    """

    source: str
    uncite: bool = False
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a source"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the source and what hangs on it."""
        group = unit.get(Source, self.source).group
        marked = unit.all(Annotation, source=self.source)
        remove_annotations(unit, marked, uncite=self.uncite)
        for translation in unit.all(Source, translation_of=self.source):
            unit.set(Source, translation.id, translation_of=None)
        for kind, field in _OF_A_SOURCE:
            for row in unit.all(kind, **{field: self.source}):
                unit.remove(kind, row.id)
        unit.remove(Source, self.source, seen=self.seen)
        if group is not None:
            close_group(unit, group)


_OF_A_SOURCE: tuple[tuple[type[Entity], str], ...] = (
    (SourceEdition, "source"),
    (Correction, "source"),
    (Independence, "first"),
    (Independence, "second"),
)
"""What goes with a source, by the field that names it."""


def remove_annotations(
    unit: UnitOfWork, annotations: tuple[Annotation, ...], *, uncite: bool = False
) -> None:
    """Removes the annotations, their links, and the findings that rest on nothing else.

    With `uncite` the citations of these findings go too.
    """
    gone = {annotation.id for annotation in annotations}
    touching = [each for each in unit.naming(FindingAnnotation, gone) if each.annotation in gone]
    touched_ids = dict.fromkeys(link.finding for link in touching)
    links = unit.naming(FindingAnnotation, touched_ids)
    touched = dict.fromkeys(link.finding for link in links if link.annotation in gone)
    resting = {link.finding for link in links if link.annotation not in gone}
    bare = [finding for finding in touched if finding not in resting]
    if uncite:
        atoms.let_go(unit, bare)
    remove_findings(unit, bare)
    for link in links:
        if link.annotation in gone and link.finding in resting:
            unit.remove(FindingAnnotation, link.id)
    for annotation in annotations:
        if unit.find(Annotation, annotation.id) is not None:
            unit.remove(Annotation, annotation.id)
