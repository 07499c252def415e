"""The findings as table and board show them: made to rows, narrowed, put in order, counted.

No widget is known here.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from briefwright.anchoring.fold import fold
from briefwright.document.dates import printed_date
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Kind
from briefwright.domain.grading import grade_label
from briefwright.service.findings_table import FindingLine, FindingsTable, read_findings
from briefwright.service.passages import SectionChoice
from briefwright.service.project import Project
from briefwright.ui.speech.locale import spoken_in


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """A finding with the words of its columns.

    `section` is the id of the first section it stands in, None for none; `place`
    orders by the outline and within a section; `folded` is what is searched.
    """

    key: str
    line: FindingLine
    section: str | None
    title: str
    place: tuple[int, int]
    date: str
    grade: str
    folded: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """All rows in the order of arrival, with the outline that they are placed in."""

    rows: tuple[FindingRow, ...] = ()
    sections: tuple[SectionChoice, ...] = ()
    placed: Mapping[str, tuple[str, ...]]


class Facet(StrEnum):
    """What the navigator chooses by; the value of a section or kind follows after a colon."""

    ALL = "all"
    UNUSED = "unused"
    NO_SECTION = "no-section"
    DISPUTED = "disputed"
    SECTION = "section"
    KIND = "kind"


class By(StrEnum):
    """What a filter compares."""

    SOURCE = "source"
    ACTOR = "actor"
    GRADE = "grade"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One chip: what is compared, with which value, and how the chip calls the value."""

    by: By
    value: str
    words: str


NOTHING = Listing(placed={})


def read_listing(project: Project, before: Listing = NOTHING) -> Listing:
    """All findings; rows of `before` that say the same are used again."""
    return listed(read_findings(project), before)


def listed(table: FindingsTable, before: Listing = NOTHING) -> Listing:
    """The rows of the findings read."""
    known = {row.key: row for row in before.rows}
    where = _first_places(table)
    titles = {choice.section.id: choice.section.title for choice in table.sections}
    printed: dict[ReportedDate, str] = {}
    rows = []
    for arrival, line in enumerate(table.lines):
        section, place = where.get(line.key, (None, (len(table.sections), arrival)))
        title = titles.get(section, "") if section is not None else ""
        old = known.get(line.key)
        if old is not None and (old.line, old.title, old.place) == (line, title, place):
            rows.append(old)
        else:
            rows.append(_row(line, section, title, place, printed))
    return Listing(rows=tuple(rows), sections=table.sections, placed=table.placed)


def _first_places(table: FindingsTable) -> Mapping[str, tuple[str, tuple[int, int]]]:
    found: dict[str, tuple[str, tuple[int, int]]] = {}
    for number, choice in enumerate(table.sections):
        section = choice.section.id
        for index, finding in enumerate(table.placed.get(section, ())):
            found.setdefault(finding, (section, (number, index)))
    return found


def _row(
    line: FindingLine,
    section: str | None,
    title: str,
    place: tuple[int, int],
    printed: dict[ReportedDate, str],
) -> FindingRow:
    if line.date is not None and line.date not in printed:
        printed[line.date] = printed_date(line.date, spoken_in(), phrases_in(spoken_in()))
    named = f"{line.outlet} {line.number}"
    searched = "\n".join((line.statement, line.quotation, *line.actors, named))
    return FindingRow(
        key=line.key,
        line=line,
        section=section,
        title=title,
        place=place,
        date=printed[line.date] if line.date is not None else "",
        grade=grade_label(line.reliability, line.credibility) if line.reliability else "",
        folded=fold(searched).text,
    )


# --- narrowing ---------------------------------------------------------------


def belonging(facet: str) -> Callable[[FindingRow], bool]:
    """A test that a row passes when it is shown under the facet of the navigator."""
    name, _, value = facet.partition(":")
    match Facet(name):
        case Facet.ALL:
            return lambda _row: True
        case Facet.UNUSED:
            return lambda row: row.line.cited == 0
        case Facet.NO_SECTION:
            return lambda row: not row.line.sections
        case Facet.DISPUTED:
            return lambda row: row.line.contested
        case Facet.SECTION:
            return lambda row: value in row.line.sections
        case Facet.KIND:
            return lambda row: row.line.kind.value == value
        case unknown:
            assert_never(unknown)


def passes(filters: Iterable[Filter]) -> Callable[[FindingRow], bool]:
    """A test that a row passes when all filters let it."""
    tests = tuple(_test(each) for each in filters)
    return lambda row: all(test(row) for test in tests)


def _test(one: Filter) -> Callable[[FindingRow], bool]:
    value = one.value
    match one.by:
        case By.SOURCE:
            return lambda row: row.line.source == value
        case By.ACTOR:
            return lambda row: value in row.line.actors
        case By.GRADE:
            return lambda row: row.grade == value
        case By.WORDS:
            words = fold(value).text.split()
            return lambda row: all(word in row.folded for word in words)
        case unknown:
            assert_never(unknown)


def counts(listing: Listing) -> Mapping[str, int]:
    """How many findings each facet of the navigator shows."""
    lines = [row.line for row in listing.rows]
    found = {
        Facet.ALL.value: len(lines),
        Facet.UNUSED.value: sum(not line.cited for line in lines),
        Facet.NO_SECTION.value: sum(not line.sections for line in lines),
        Facet.DISPUTED.value: sum(line.contested for line in lines),
    }
    for choice in listing.sections:
        section = choice.section.id
        found[f"{Facet.SECTION}:{section}"] = len(listing.placed.get(section, ()))
    kinds = Counter(line.kind for line in lines)
    return found | {f"{Facet.KIND}:{kind.value}": kinds[kind] for kind in Kind}


def offered(rows: Sequence[FindingRow], by: By) -> tuple[Filter, ...]:
    """The filters of a sort that some finding passes, the commonest first."""
    values: Counter[tuple[str, str]] = Counter()
    for row in rows:
        match by:
            case By.SOURCE:
                if row.line.source:
                    values[row.line.source, row.line.outlet] += 1
            case By.ACTOR:
                values.update((actor, actor) for actor in row.line.actors)
            case By.GRADE:
                if row.grade:
                    values[row.grade, row.grade] += 1
            case By.WORDS:
                pass  # typed, not chosen
            case unknown:
                assert_never(unknown)
    ordered = sorted(values.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Filter(by=by, value=value, words=words) for (value, words), _ in ordered)


# --- order -------------------------------------------------------------------


def in_order(
    rows: Sequence[FindingRow], column: str, *, descending: bool
) -> tuple[FindingRow, ...]:
    """The findings by a column, those that say nothing there last; equal ones by the outline."""
    key = _KEYS[column]
    outlined = sorted(rows, key=lambda row: row.place)
    known = [row for row in outlined if key(row) is not None]
    known.sort(key=lambda row: _comparable(key(row)), reverse=descending)
    return (*known, *(row for row in outlined if key(row) is None))


ORDERS = (
    "section", "statement", "date", "grade", "cited", "kind", "number", "source", "actors",
)  # fmt: skip
"""The keys that findings can be ordered by."""

_KEYS: Mapping[str, Callable[[FindingRow], object]] = {
    "statement": lambda row: row.line.statement.casefold(),
    "section": lambda row: row.place if row.section is not None else None,
    "date": lambda row: row.line.date.sort_key() if row.line.date else None,
    "grade": lambda row: row.grade or None,
    "cited": lambda row: row.line.cited,
    "source": lambda row: row.line.outlet.casefold() or None,
    "actors": lambda row: tuple(each.casefold() for each in row.line.actors) or None,
    "kind": lambda row: list(Kind).index(row.line.kind),
    "number": lambda row: (
        (row.line.outlet.casefold(), row.line.source, row.line.number) if row.line.source else None
    ),
}
"""What a column is ordered by; None for a finding that says nothing there."""


def _comparable(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def neighbour(
    placed: Sequence[str], shown: Sequence[str], moved: Sequence[str], step: int
) -> tuple[str | None] | None:
    """Before which finding `moved` goes when it steps up (-1) or down (1) among those `shown`.

    A tuple with None means the end; None that there is no way to go. `placed` is
    the whole section in order, `shown` those of it that are seen.
    """
    going = set(moved)
    seen = [key for key in placed if key in set(shown)]
    at = [n for n, key in enumerate(seen) if key in going]
    if not at:
        return None
    if step < 0:
        above = [key for key in seen[: at[0]] if key not in going]
        return (above[-1],) if above else None
    below = [key for key in seen[at[-1] + 1 :] if key not in going]
    if not below:
        return None
    rest = [key for key in placed[placed.index(below[0]) + 1 :] if key not in going]
    return (rest[0] if rest else None,)
