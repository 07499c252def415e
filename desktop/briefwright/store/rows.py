"""Entities as rows: which table and columns each kind has, and how each field is written.

A field has three forms: the Python value, its canonical JSON (in the log) and what its state
column holds (text or integer, JSON for anything else). Table and column names are those of the
entities; they are in every log and are never changed or used for anything else.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from briefwright.domain import plain as plain_forms
from briefwright.domain.anchor import Anchor
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.comment import Comment
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import Bug, UserError, WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.found import Found
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block, Prose
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import Heading, Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import Span
from briefwright.store import canonical, prose_form
from briefwright.store.canonical import Plain

Cell = str | int | None
"""What a state column holds."""

LIFE = ""
"""The column of ops that say whether a row is there."""


_NO_VALUE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    RecursionError,
    UserError,
    Bug,
)
"""What reading a value may raise that no program of ours wrote."""


class Unreadable(Exception):
    """A value of the log is not one that its column can have; it is kept and not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One column. `structured` says that its state column holds JSON; `empty` stands for a
    value that is missing where the entity demands one.
    """

    name: str
    optional: bool
    structured: bool
    number: bool
    empty: object
    to_plain: Callable[[Any], object]
    from_plain: Callable[[Any], object]

    def text_of(self, value: object) -> str:
        """Returns the canonical JSON of a Python value; raises `WrongUse` for one of another type."""
        if value is None:
            return "null"
        try:
            return canonical.write(self.to_plain(value))
        except (TypeError, ValueError, AttributeError) as bad:
            raise WrongUse(
                "{value!r} cannot stand in the field {name}.", value=value, name=self.name
            ) from bad

    def cell_of(self, text: str) -> Cell:
        """Returns what the state column holds for this JSON; raises `Unreadable`."""
        self.value_of(text)
        if text == "null":
            return None
        return text if self.structured else cast("Cell", canonical.read(text))

    def value_of(self, text: str) -> object:
        """Returns the Python value of this JSON; raises `Unreadable` when it is none."""
        try:
            plain = canonical.read(text)
            if plain is None:
                return self.missing
            if "\\u" in text:  # half of a character in two parts cannot be stored
                canonical.write(plain).encode()
            return self.from_plain(plain)
        except _NO_VALUE as bad:
            raise Unreadable(f"{self.name}: {text[:80]}") from bad

    def shown(self, cell: Cell) -> object:
        """Returns the Python value of a state column."""
        if cell is None:
            return self.missing
        return self.from_plain(canonical.read(cast("str", cell)) if self.structured else cell)

    @property
    def missing(self) -> object:
        """The value of a field that nothing was ever written to."""
        return None if self.optional else self.empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A table: the kind of its rows and its fields in the entity's order, without the id."""

    table: str
    kind: type[Entity]
    fields: Mapping[str, Field]

    def entity(self, row: str, cells: Mapping[str, Cell], seen: Seen) -> Entity:
        """Returns the entity that a state row holds."""
        values = {name: field.shown(cells[name]) for name, field in self.fields.items()}
        return self.kind(id=row, seen=seen, **values)

    def texts(self, value: Entity) -> dict[str, str]:
        """Returns the canonical JSON of each field."""
        return {name: f.text_of(getattr(value, name)) for name, f in self.fields.items()}


def _exactly(kind: type, plain: object) -> object:
    if type(plain) is not kind:
        raise TypeError(plain)
    return plain


def _flag(value: object) -> int:
    return int(cast("bool", _exactly(bool, value)))


def _date_text(value: object) -> str:
    return str(_exactly(ReportedDate, value))


def _texts(plain: Plain) -> tuple[str, ...]:
    parts = cast("list[object]", _exactly(list, plain))
    return tuple(cast("str", _exactly(str, part)) for part in parts)


def _anchor_plain(anchor: Anchor) -> dict[str, object]:
    return {
        "quotation": anchor.quotation,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "span": [anchor.span.start, anchor.span.end],
        "text_sha256": anchor.text_sha256,
    }


def _anchor(plain: Plain) -> Anchor:
    held = cast("Mapping[str, Any]", plain)
    words = {
        name: cast("str", _exactly(str, held[name]))
        for name in ("quotation", "prefix", "suffix", "text_sha256")
    }
    start, end = (cast("int", _exactly(int, number)) for number in held["span"])
    return Anchor(**words, span=Span(start=start, end=end))


_NOWHERE = Anchor(quotation="", prefix="", suffix="", span=Span(start=0, end=0), text_sha256="")


def _field(name: str, hint: object, default: object) -> Field:
    optional = get_origin(hint) in (Union, types.UnionType)
    inner = next(part for part in get_args(hint) if part is not type(None)) if optional else hint
    empty, structured, to_plain, from_plain = _form(inner)
    if default is not MISSING and default is not None:
        empty = default
    return Field(
        name=name,
        optional=optional,
        structured=structured,
        number=inner in (int, bool),
        empty=empty,
        to_plain=to_plain,
        from_plain=from_plain,
    )


_OF_SOURCES: Mapping[object, tuple[Callable[[Any], object], Callable[[Any], object]]] = (
    MappingProxyType(
        {
            tuple[Heading, ...]: (plain_forms.headings_plain, plain_forms.headings_of),
            tuple[int, ...]: (plain_forms.pages_plain, plain_forms.pages_of),
            tuple[Found, ...]: (plain_forms.found_plain, plain_forms.found_of),
            tuple[Message, ...]: (plain_forms.messages_plain, plain_forms.messages_of),
        }
    )
)
_Form = tuple[object, bool, Callable[[Any], object], Callable[[Any], object]]


def _form(kind: object) -> _Form:
    """Returns the empty value of a type, whether it is structured, and its two directions."""
    if kind is str:
        return "", False, partial(_exactly, str), partial(_exactly, str)
    if kind is bool:
        return False, False, _flag, lambda plain: bool(_exactly(int, plain))
    if kind is int:
        return 0, False, partial(_exactly, int), partial(_exactly, int)
    if kind is ReportedDate:
        return ReportedDate.parse("XXXX"), False, _date_text, ReportedDate.parse
    if kind is Anchor:
        return _NOWHERE, True, _anchor_plain, _anchor
    if kind is Prose:
        return Prose(), True, prose_form.to_plain, prose_form.from_plain
    if kind == tuple[str, ...]:
        return (), True, lambda parts: [_exactly(str, part) for part in parts], _texts
    if (form := _OF_SOURCES.get(kind)) is not None:
        return (), True, *form
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return next(iter(kind)), False, lambda value: kind(value).value, kind
    raise Bug(f"no form for {kind!r}")


def _shape(table: str, kind: type[Entity]) -> Shape:
    hints = get_type_hints(kind)
    made = {
        f.name: _field(f.name, hints[f.name], f.default)
        for f in fields(kind)
        if f.name not in ("id", "seen")
    }
    return Shape(table=table, kind=kind, fields=MappingProxyType(made))


SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        table: _shape(table, kind)
        for table, kind in (
            ("source", Source),
            ("annotation", Annotation),
            ("finding", Finding),
            ("finding_annotation", FindingAnnotation),
            ("brief", Brief),
            ("section", Section),
            ("section_finding", SectionFinding),
            ("block", Block),
            ("dispute", Dispute),
            ("position", Position),
            ("judgement", Judgement),
            ("comment", Comment),
            ("milestone", Milestone),
            ("independence_group", IndependenceGroup),
            ("independence", Independence),
            ("source_edition", SourceEdition),
            ("correction", Correction),
            ("saved_search", SavedSearch),
        )
    }
)

_BY_KIND: Mapping[type[Entity], Shape] = MappingProxyType({s.kind: s for s in SHAPES.values()})


def shape_of(kind: type[Entity]) -> Shape:
    """Returns the table of a kind of entity; raises `Bug` for a class that is not stored."""
    shape = _BY_KIND.get(kind)
    if shape is None:
        raise Bug(f"{kind.__name__} is not stored")
    return shape


def noun(table: str) -> str:
    """The table's word in a sentence, such as `finding annotation`."""
    return table.replace("_", " ")
