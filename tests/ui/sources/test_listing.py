"""Narrowing and ordering the list of sources, as plain values."""

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.listing import (
    belongs,
    in_order,
    meta,
    named_language,
    tally,
)
from briefwright.ui.widgets.date_words import printed


def row(key: str, **known: object) -> SourceLine:
    facts: dict[str, object] = {
        "key": key,
        "title": key,
        "titled": True,
        "outlet": None,
        "byline": None,
        "filename": None,
        "published": None,
        "language": "und",
        "reliability": Reliability.F,
        "marking": Marking.CLEAR,
        "status": "new",
        "findings": 0,
    }
    return SourceLine(**{**facts, **known})  # type: ignore[arg-type]


def keys(rows: tuple[SourceLine, ...]) -> str:
    return "".join(each.key for each in rows)


def test_a_facet_keeps_what_belongs_to_it() -> None:
    one = row("a", status="done", language="fr", published=ReportedDate.parse("2025"))
    assert [belongs(one, f) for f in ("all", "done", "language:fr")] == [True] * 3
    assert [belongs(one, f) for f in ("new", "undated", "language:en")] == [False] * 3
    assert belongs(row("b"), "undated")


@pytest.mark.parametrize(
    "column,up,down",
    [
        ("title", "abc", "cba"),
        ("date", "cab", "acb"),
        ("grade", "bac", "abc"),
        ("marking", "bca", "abc"),
        ("findings", "acb", "bac"),
        ("", "abc", "cba"),
    ],
)
def test_an_order_and_its_reverse_leave_the_unknown_last(column: str, up: str, down: str) -> None:
    rows = (
        row("a", published=ReportedDate.parse("2025-03"), reliability=Reliability.D,
            marking=Marking.RED),
        row("b", reliability=Reliability.A, findings=2),
        row("c", published=ReportedDate.parse("2024"), marking=Marking.CLEAR),
    )  # fmt: skip
    assert keys(in_order(rows, column, descending=False)) == up
    assert keys(in_order(rows, column, descending=True)) == down


def test_the_commonest_language_comes_first() -> None:
    rows = [row("a", language="fr"), row("b", language="ar"), row("c", language="fr")]
    assert tally(rows).languages == (("fr", 2), ("ar", 1))
    assert named_language("fr") == "French"
    assert named_language("und") is None


def test_each_facet_counts_what_it_shows() -> None:
    rows = [
        row("a", status="done", published=ReportedDate.parse("2025")),
        row("b"),
        row("c", status="elsewhere"),
    ]
    counted = tally(rows).facets
    shown = {facet: sum(belongs(each, facet) for each in rows) for facet in counted}
    assert counted == shown == {"all": 3, "undated": 2, "new": 1, "reading": 0, "done": 1}


def test_below_the_title_stands_whence_the_source_comes() -> None:
    assert meta(row("a", outlet="APA", byline="MD", filename="x.txt")) == ("APA", "MD")
    assert meta(row("a", filename="x.txt")) == ("x.txt",)
    assert meta(row("a")) == ()


def test_an_unknown_year_is_not_invented() -> None:
    assert printed(ReportedDate.parse("XXXX-03-31")) == "31 March"
    assert printed(None) == ""
