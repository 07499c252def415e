"""Narrowing and ordering the list of sources, as plain values."""

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.listing import (
    in_order,
    meta,
    named_country,
    named_language,
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


def test_languages_and_countries_are_named_in_words() -> None:
    assert named_language("fr") == "French"
    assert named_language("und") is None
    assert named_country("ML") == named_country("ml") == "Mali"
    assert named_country("nowhere") == "nowhere"


def test_texts_are_ordered_by_their_lengths_where_these_are_known() -> None:
    rows = (row("a"), row("b"), row("c"))
    ordered = in_order(rows, "characters", descending=True, lengths={"a": 5, "b": 9})
    assert keys(ordered) == "bac"


def test_below_the_title_stands_whence_the_source_comes() -> None:
    assert meta(row("a", outlet="APA", byline="MD", filename="x.txt")) == ("APA", "MD")
    assert meta(row("a", filename="x.txt")) == ("x.txt",)
    assert meta(row("a")) == ()


def test_an_unknown_year_is_not_invented() -> None:
    assert printed(ReportedDate.parse("XXXX-03-31")) == "31 March"
    assert printed(None) == ""
