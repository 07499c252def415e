"""Finding things by words: in the texts, and in what is known about the sources.

Field words such as `outlet:AFP` or `langue:fr` become filters of the list of sources; where a query
has any, nothing but sources is found.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale

from briefwright.anchoring.fold import fold
from briefwright.domain.errors import UserError, WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import Message, listed
from briefwright.service.reading import Reading
from briefwright.service.source_filters import FLAGS, NO, YES, By, Filter, filter_of, narrowed
from briefwright.store.search import Hit
from briefwright.store.search_query import Query, parse

FIRST_HITS = 50
"""Hits that are shown at once."""

NAMES: Mapping[By, tuple[str, ...]] = MappingProxyType(
    {
        By.STATUS: ("status", "etat", "statut", "حاله"),
        By.OUTLET: ("outlet", "media", "organe", "وسيله", "ناشر"),
        By.LANGUAGE: ("language", "lang", "langue", "لغه"),
        By.COUNTRY: ("country", "pays", "بلد"),
        By.PUBLISHED: ("published", "date", "publie", "تاريخ"),
        By.GRADE: ("grade", "fiabilite", "موثوقيه"),
        By.MARKING: ("marking", "tlp", "marquage", "تداول"),
        By.TAG: ("tag", "etiquette", "وسم"),
        By.TYPE: ("type", "نوع"),
        By.AUTHOR: ("author", "auteur", "مولف", "كاتب"),
        By.FINDINGS: ("findings", "constats", "مستخلصات"),
        By.UNCONFIRMED: ("unconfirmed",),
        By.COPIES: ("copies",),
        By.TRANSLATION: ("translation", "traduction"),
    }
)
"""The field words of each filter, folded: English, French and Arabic, whatever the window speaks."""

_FIELDS: Mapping[str, By] = MappingProxyType(
    {name: by for by, names in NAMES.items() for name in names}
)
_YES = frozenset({"yes", "oui", "نعم", "some"})
_NO = frozenset({"no", "non", "لا", "none", "0"})
_LANGUAGES = ("en", "fr", "ar")
_LOOSE = (By.OUTLET, By.TAG, By.TYPE, By.AUTHOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person typed: words for the texts, filters, and what was taken otherwise."""

    query: Query
    filters: tuple[Filter, ...]
    remarks: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """The best places in the whole project, and what is to be said about the query."""

    hits: tuple[Hit, ...]
    remarks: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundSources:
    """The sources whose texts hold what was asked for, the best first; None where no word was.

    `hits` are the first of them with the words marked.
    """

    words: str
    rows: tuple[str, ...] | None
    filters: tuple[Filter, ...]
    remarks: tuple[Message, ...]
    hits: Mapping[str, Hit]


def asked(words: str) -> Asked:
    """Reads what was typed; nothing that can be typed is an error."""
    query = parse(words, fields=frozenset(_FIELDS))
    filters, remarks = [], list(query.remarks)
    for name, value in query.fields:
        try:
            filters.append(_filter(_FIELDS[name], value))
        except UserError as error:
            remarks.append(error.message)
    return Asked(query=query, filters=tuple(filters), remarks=tuple(remarks))


def find_sources(project: Reading, words: str, first: int = FIRST_HITS) -> FoundSources:
    """The sources that the words find, all of them, the `first` with the words marked."""
    wanted = asked(words)
    rows: tuple[str, ...] | None = None
    hits: Mapping[str, Hit] = {}
    if not wanted.query.empty:
        with project.read() as reads:
            looking = reads.looking()
            rows = tuple(row for _, row in looking.ranked(wanted.query, tables=("source",)))
            hits = _hits(looking.shown(wanted.query, [("source", row) for row in rows[:first]]))
    return FoundSources(
        words=words, rows=rows, filters=wanted.filters, remarks=wanted.remarks, hits=hits
    )


def marked_sources(project: Reading, words: str, rows: Sequence[str]) -> Mapping[str, Hit]:
    """These sources, each with the words marked."""
    query = asked(words).query
    with project.read() as reads:
        return _hits(reads.looking().shown(query, [("source", row) for row in rows]))


def search(project: Reading, words: str, limit: int = FIRST_HITS) -> Searched:
    """The best places that hold what was asked for; sources alone where there are field words."""
    wanted = asked(words)
    with project.read() as reads:
        looking = reads.looking()
        if not wanted.filters:
            hits = looking.shown(wanted.query, looking.ranked(wanted.query, limit))
            return Searched(hits=hits, remarks=wanted.remarks)
        kept = [line.key for line in narrowed(reads.source_lines().lines, wanted.filters)]
        if not wanted.query.empty:
            passing = set(kept)
            ranked = looking.ranked(wanted.query, tables=("source",))
            kept = [row for _, row in ranked if row in passing]
        hits = looking.shown(wanted.query, [("source", row) for row in kept[:limit]])
        return Searched(hits=hits, remarks=wanted.remarks)


def _hits(found: Sequence[Hit]) -> Mapping[str, Hit]:
    return {hit.row: hit for hit in found}


# --- values as they are typed ------------------------------------------------


def _filter(by: By, typed: str) -> Filter:
    if by in _LOOSE:
        return Filter(by=by, value=typed, loose=True)
    return filter_of(f"{by.value}={_READ.get(by, str)(typed)}")


def _flag(typed: str) -> str:
    folded = fold(typed).text
    return YES if folded in _YES else NO if folded in _NO else typed


def _dates(typed: str) -> str:
    """Also `2025-03..2025-04`, which is easier to type than a slash."""
    if "/" in typed:
        return typed
    first, sign, last = typed.partition("..")
    return f"{first or '..'}/{last or '..'}" if sign else first


def _marking(typed: str) -> str:
    name = typed.upper().removeprefix("TLP:")
    known = {each.value.removeprefix("TLP:"): each.value for each in Marking}
    if name not in known:
        raise _no_value(typed, tuple(known))
    return known[name]


def _grade(typed: str) -> str:
    letter = typed[:1].upper()
    if letter not in tuple(Reliability):
        raise _no_value(typed, tuple(Reliability))
    return letter


def _no_value(typed: str, known: Sequence[str]) -> WrongUse:
    return WrongUse(
        "{value} is none of {known}: it was left out.", value=typed, known=listed(known)
    )


def _language(typed: str) -> str:
    return _named("languages").get(fold(typed).text, typed)


def _country(typed: str) -> str:
    return _named("territories").get(fold(typed).text, typed.upper())


_READ: Mapping[By, Callable[[str], str]] = MappingProxyType(
    {
        By.LANGUAGE: _language,
        By.COUNTRY: _country,
        By.PUBLISHED: _dates,
        By.GRADE: _grade,
        By.MARKING: _marking,
        **dict.fromkeys(FLAGS, _flag),
    }
)


@cache
def _named(table: str) -> Mapping[str, str]:
    """Languages or countries by their names in English, French and Arabic, folded."""
    return {
        fold(name).text: code
        for spoken in _LANGUAGES
        for code, name in getattr(Locale.parse(spoken), table).items()
    }
