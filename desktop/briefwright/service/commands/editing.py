"""Changing fields of one row: what may be changed in each kind, and the base of such commands."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

from briefwright.domain.brief import Brief, Section
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import SCALES
from briefwright.domain.message import FieldName, Message, Noun, listed, say
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import STATUSES, Source
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_value
from briefwright.store.unit import UnitOfWork

EDITABLE: Mapping[type[Entity], tuple[str, ...]] = MappingProxyType(
    {
        Source: (
            "title", "titled", "language", "authors", "byline", "outlet", "url", "published",
            "accessed", "source_type", "reliability", "reliability_reason", "marking", "note",
            "status", "archive_url", "country", "tags", "access", "bias", "currency", "translator",
        ),
        Annotation: ("note",),
        Finding: ("kind", "statement", "actors", "date", "credibility", "marking", "note"),
        Brief: (
            "title", "kicker", "standfirst", "organisation", "prepared_by", "issued", "edition",
            "evidence", "language", "marking", "scale",
        ),
        Section: ("title", "gist", "goal"),
        Block: ("kind", "content", "detail", "language"),
        Dispute: ("proposition", "state", "evidence", "markers"),
        Position: ("actor", "stance", "words", "finding", "date"),
        Judgement: ("statement", "likelihood", "confidence", "reasons"),
        Comment: ("text", "resolved"),
        Milestone: ("title",),
        SavedSearch: ("title", "words", "filters"),
        IndependenceGroup: ("origin", "note"),
        Independence: ("reason",),
    }
)  # fmt: skip
"""The fields that a user may change by name; all others change by commands of their own."""

REQUIRED: Mapping[type[Entity], tuple[str, ...]] = MappingProxyType(
    {
        Source: ("title", "language", "status"),
        Finding: ("statement",),
        Brief: ("title", "language"),
        Section: ("title",),
        Dispute: ("proposition",),
        Position: ("actor",),
        Comment: ("text",),
        Milestone: ("title",),
        SavedSearch: ("title",),
        IndependenceGroup: ("origin",),
    }
)
"""Text that may not be blank."""

_NAMES: Mapping[type[Entity], str] = MappingProxyType(
    {IndependenceGroup: "independence_group", SavedSearch: "saved_search"}
)
"""What a kind is called whose name is no word by itself."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The shape of a language tag of BCP 47 (RFC 5646 section 2.1) that names a language."""

_COUNTRY = re.compile(r"[A-Z]{2}")
"""The shape of a country's code of two letters (ISO 3166-1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCommand(Command[None]):
    """Changes fields of one row. `seen` is what the screen showed when it was changed."""

    row: str
    fields: Mapping[str, object]
    seen: Seen | None = field(default=None)

    kind: ClassVar[OpKind] = OpKind.SET
    entity: ClassVar[type[Entity]]
    noun: ClassVar[str]

    @property
    def label(self) -> str:
        """Names the kind of thing and the fields."""
        names = ", ".join(name.replace("_", " ") for name in self.fields)
        return f"Change the {names} of a {self.noun}"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the fields that differ."""
        edit(unit, self.entity, self.row, self.fields, self.seen)


def edit(
    unit: UnitOfWork,
    entity: type[Entity],
    row: str,
    values: Mapping[str, object],
    seen: Seen | None = None,
) -> None:
    """Writes the cleaned values; raises `WrongUse` for a field that cannot be changed so."""
    current = unit.get(entity, row)
    cleaned: dict[str, object] = {}
    for name, value in values.items():
        if name not in EDITABLE.get(entity, ()):
            raise WrongUse.of(unknown_field(entity, name))
        cleaned[name] = clean_field(entity, name, value)
    _check(unit, current, cleaned)
    unit.set(entity, row, seen=seen, **cleaned)
    if isinstance(current, Source) and current.found:
        # What a person writes is no suggestion any more, whatever it was before.
        left = tuple(each for each in current.found if each.field not in cleaned)
        unit.set(Source, row, found=left)


def clean_field(entity: type[Entity], name: str, value: object) -> object:
    """The cleaned value, None for blank text; raises `WrongUse` where it may not be blank."""
    cleaned = clean_value(name, value)
    kept = None if cleaned == "" else cleaned
    if kept is None and name in REQUIRED.get(entity, ()):
        raise WrongUse(
            "The {field} cannot be blank: write something.", field=FieldName(column=name)
        )
    return kept


def unknown_field(entity: type[Entity], name: str) -> Message:
    """The sentence for a field that is not there or cannot be changed by name."""
    known = EDITABLE.get(entity, ())
    noun = Noun(table=_NAMES.get(entity, entity.__name__.lower()))
    vowel = noun.table[0] in "aeiou"
    if not known and vowel:
        return say(
            "An {noun} has no field that can be changed: remove it and make it anew.", noun=noun
        )
    if not known:
        return say(
            "A {noun} has no field that can be changed: remove it and make it anew.", noun=noun
        )
    said = (
        say("An {noun} has no field {name} to change: choose one of {known}.")
        if vowel
        else say("A {noun} has no field {name} to change: choose one of {known}.")
    )
    return said.with_values(noun=noun, name=name, known=listed(known))


def _check(unit: UnitOfWork, current: Entity, values: Mapping[str, object]) -> None:
    status = values.get("status")
    if isinstance(status, str) and status not in STATUSES:
        raise WrongUse(
            "The status is one of {known}, not {status}.", known=listed(STATUSES), status=status
        )
    language = values.get("language")
    if isinstance(language, str) and not _LANGUAGE.fullmatch(language):
        raise WrongUse(
            "There is no language {language!r}: write it like en, fr, ar or pt-BR.",
            language=language,
        )
    country = values.get("country")
    if isinstance(country, str) and not _COUNTRY.fullmatch(country):
        raise WrongUse(
            "There is no country {country!r}: write its two letters, like ML, DZ or FR.",
            country=country,
        )
    scale = values.get("scale")
    if isinstance(scale, str) and scale not in SCALES:
        raise WrongUse(
            "There is no scale {scale}: choose one of {known}.", scale=scale, known=listed(SCALES)
        )
    likelihood = values.get("likelihood")
    if isinstance(current, Judgement) and isinstance(likelihood, str):
        check_likelihood(unit, current.brief, likelihood)
    finding = values.get("finding")
    if isinstance(finding, str):
        unit.get(Finding, finding)


def check_likelihood(unit: UnitOfWork, brief: str, key: str | None) -> None:
    """Raises `WrongUse` for a likelihood that is no term of the brief's scale."""
    scale = SCALES[unit.get(Brief, brief).scale]
    if key is not None and scale.term(key) is None:
        raise WrongUse(
            "{name} has no term {key}: choose one of {known}.",
            name=scale.name,
            key=key,
            known=listed(term.key for term in scale.terms),
        )
