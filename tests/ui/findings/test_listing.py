"""Narrowing and ordering findings, and where one goes when it steps up or down."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.brief import Section
from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.service.findings_table import FindingLine, FindingsTable
from briefwright.service.passages import SectionChoice
from briefwright.ui.findings.listing import (
    By,
    Facet,
    Filter,
    Listing,
    belonging,
    counts,
    in_order,
    listed,
    neighbour,
    offered,
    passes,
)

ONE, TWO = (
    SectionChoice(section=Section(id=row, brief="b", pos=row, title=title), path=title)
    for row, title in (("1", "One"), ("2", "Two"))
)


def line(key: str, number: int, **fields: object) -> FindingLine:
    plain = FindingLine(
        key=key,
        number=number,
        kind=Kind.FACT,
        statement=f"Statement {key}",
        actors=(),
        date=None,
        credibility=Credibility.POSSIBLY_TRUE,
        marking=None,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


LINES = (
    line("a", 1, kind=Kind.CLAIM, contested=True, sections=frozenset({"2"}), actors=("Mali",)),
    line("b", 2, date=ReportedDate.parse("2025-04-01"), sections=frozenset({"1", "2"}), cited=2),
    line("c", 3, statement="Die Drohne, über Tinzaouaten", quotation="طائرة مسيّرة"),
    line(
        "d", 4, date=ReportedDate.parse("2025-03-31"), source="s", outlet="APA",
        reliability=Reliability.B, sections=frozenset({"1"}),
    ),
)  # fmt: skip
TABLE = FindingsTable(lines=LINES, sections=(ONE, TWO), placed={"1": ("d", "b"), "2": ("b", "a")})
LISTING = listed(TABLE)


def shown(facet: str) -> str:
    return "".join(row.key for row in LISTING.rows if belonging(facet)(row))


def ordered(column: str, *, descending: bool = False) -> str:
    return "".join(row.key for row in in_order(LISTING.rows, column, descending=descending))


def passed(*filters: Filter) -> str:
    test = passes(filters)
    return "".join(row.key for row in LISTING.rows if test(row))


@pytest.mark.parametrize(
    "facet, keys",
    [
        (Facet.ALL, "abcd"),
        (Facet.UNUSED, "acd"),
        (Facet.NO_SECTION, "c"),
        (Facet.DISPUTED, "a"),
        ("section:1", "bd"),
        ("section:2", "ab"),
        ("kind:claim", "a"),
    ],
)
def test_a_facet_shows_what_it_counts(facet: str, keys: str) -> None:
    assert shown(str(facet)) == keys
    assert counts(LISTING)[str(facet)] == len(keys)


def test_the_outline_orders_first_and_what_is_placed_nowhere_comes_last() -> None:
    assert ordered("section") == "dbac"


@pytest.mark.parametrize(
    "column, up, down",
    [
        ("date", "dbac", "bdac"),
        ("grade", "dbac", "dbac"),
        ("cited", "dacb", "bdac"),
        ("kind", "dbca", "adbc"),
        ("number", "dbac", "dbac"),
        ("statement", "cabd", "dbac"),
    ],
)
def test_what_says_nothing_in_a_column_comes_last_both_ways(
    column: str, up: str, down: str
) -> None:
    assert ordered(column) == up
    assert ordered(column, descending=True) == down


@pytest.mark.parametrize(
    "words, keys",
    [
        ("uber drohne", "c"),
        ("طائرة مسيرة", "c"),
        ("mali", "a"),
        ("STATEMENT", "abd"),
        ("apa 4", "d"),
    ],
)
def test_words_find_statement_quotation_actors_and_number_in_any_spelling(
    words: str, keys: str
) -> None:
    assert passed(Filter(by=By.WORDS, value=words, words=words)) == keys


def test_numbers_order_source_by_source() -> None:
    lines = (
        line("a", 2, source="s", outlet="APA"),
        line("b", 1, source="t", outlet="Zeit"),
        line("c", 1, source="s", outlet="APA"),
    )
    rows = listed(FindingsTable(lines=lines, sections=(), placed={})).rows
    assert [row.key for row in in_order(rows, "number", descending=False)] == ["c", "a", "b"]


def test_all_filters_must_let_a_finding_pass() -> None:
    (source,) = offered(LISTING.rows, By.SOURCE)
    (actor,) = offered(LISTING.rows, By.ACTOR)
    assert (source.words, passed(source)) == ("APA", "d")
    assert passed(actor) == "a"
    assert passed(source, actor) == ""
    assert [each.value for each in offered(LISTING.rows, By.GRADE)] == ["B3"]


def test_rows_that_say_the_same_are_used_again() -> None:
    changed = replace(TABLE, lines=(*LINES[:3], replace(LINES[3], cited=1)))
    again = listed(changed, LISTING)
    assert [new is old for new, old in zip(again.rows, LISTING.rows, strict=True)] == [
        True,
        True,
        True,
        False,
    ]


def moved(placed: Sequence[str], going: Sequence[str], before: str | None) -> list[str]:
    """What `PlaceFindings` makes of a section."""
    rest = [key for key in placed if key not in going]
    at = rest.index(before) if before is not None else len(rest)
    return [*rest[:at], *going, *rest[at:]]


@given(
    st.permutations("abcdef"),
    st.sets(st.sampled_from("abcdef"), min_size=1),
    st.sets(st.sampled_from("abcdef")),
    st.sampled_from([-1, 1]),
)
def test_a_step_moves_past_one_finding_that_is_seen(
    placed: list[str], going: set[str], hidden: set[str], step: int
) -> None:
    seen = [key for key in placed if key not in hidden or key in going]
    chosen = [key for key in placed if key in going]
    to = neighbour(placed, seen, chosen, step)
    others = [key for key in seen if key not in going]
    edge = chosen[0] if step < 0 else chosen[-1]
    past = [key for key in others if (placed.index(key) - placed.index(edge)) * step > 0]
    if to is None:
        assert past == []
        return
    after = moved(placed, chosen, to[0])
    nearest = max(past, key=placed.index) if step < 0 else min(past, key=placed.index)
    passed_by = after.index(nearest) - after.index(edge)
    assert passed_by * step < 0
    assert [key for key in after if key not in going] == [k for k in placed if k not in going]
    beyond = [key for key in past if key != nearest]
    assert all((after.index(key) - after.index(edge)) * step > 0 for key in beyond)


def test_nothing_steps_in_a_listing_of_nothing() -> None:
    assert neighbour((), (), ("a",), 1) is None
    assert Listing(placed={}).rows == ()
