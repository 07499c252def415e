"""Narrowing sources by filters: what each lets through, how it is written, what the others leave."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.service.source_filters import (
    By,
    Filter,
    counts,
    filter_of,
    filters_of,
    narrowed,
    values_of,
)
from briefwright.service.source_lines import SourceLine


def line(key: str, **known: object) -> SourceLine:
    facts: dict[str, object] = {
        "key": key, "title": key, "titled": True, "outlet": None, "byline": None,
        "filename": None, "published": None, "language": "und", "reliability": Reliability.F,
        "marking": Marking.CLEAR, "status": "new", "findings": 0,
    }  # fmt: skip
    return SourceLine(**{**facts, **known})  # type: ignore[arg-type]


ROWS = (
    line("a", outlet="AFP", language="fr", tags=("Sahel", "air"), findings=2, group="wire",
         published=ReportedDate.parse("2025-04-01"), reliability=Reliability.B, country="FR"),
    line("b", outlet="Agence France-Presse (AFP)", language="fr", status="done", group="wire",
         published=ReportedDate.parse("2025-03"), authors=("Ann B", "Carl D")),
    line("c", outlet="TSA", language="ar", published=ReportedDate.parse("2024-12-31"),
         marking=Marking.AMBER, unconfirmed=True, source_type="statement"),
    line("d", published=ReportedDate.parse("XXXX-03-31"), tags=("air",), translation_of="c"),
    line("e", status="reading", group="alone"),
)  # fmt: skip


def kept(*written: str) -> str:
    return "".join(row.key for row in narrowed(ROWS, [filter_of(each) for each in written]))


@pytest.mark.parametrize(
    "written,keys",
    [
        ("outlet=AFP", "a"),
        ("outlet=afp", "a"),
        ("outlet=", "de"),
        ("language=fr", "ab"),
        ("language=", "de"),
        ("country=FR", "a"),
        ("grade=B", "a"),
        ("marking=TLP:AMBER", "c"),
        ("status=done", "b"),
        ("tag=air", "ad"),
        ("tag=", "bce"),
        ("author=ann b", "b"),
        ("type=statement", "c"),
        ("published=2025", "ab"),
        ("published=2025-03", "b"),
        ("published=2024-12/2025-03", "bc"),
        ("published=2025-03-15/..", "a"),
        ("published=../2025-03-01", "bc"),
        ("published=", "e"),
        ("findings=yes", "a"),
        ("findings=no", "bcde"),
        ("unconfirmed=yes", "c"),
        ("copies=yes", "ab"),
        ("translation=yes", "d"),
    ],
)
def test_a_filter_lets_through_what_fits(written: str, keys: str) -> None:
    assert kept(written) == keys


def test_filters_of_one_field_add_up_and_those_of_several_narrow() -> None:
    assert kept("language=fr", "language=ar") == "abc"
    assert kept("language=fr", "status=done") == "b"
    assert kept() == "abcde"


def test_words_as_typed_fit_part_of_what_stands_there() -> None:
    loose = Filter(by=By.OUTLET, value="france presse", loose=True)
    assert [row.key for row in narrowed(ROWS, [loose])] == ["b"]
    typed = Filter(by=By.OUTLET, value="afp", loose=True)
    assert [row.key for row in narrowed(ROWS, [typed])] == ["a", "b"]
    part = Filter(by=By.OUTLET, value="af", loose=True)
    assert narrowed(ROWS, [part]) == ()


@pytest.mark.parametrize(
    "written", ["", "outlet", "colour=red", "findings=maybe", "published=last week", "=x"]
)
def test_what_is_no_filter_is_refused_in_words(written: str) -> None:
    with pytest.raises(WrongUse):
        filter_of(written)
    assert filters_of([written, "status=new"]) == (Filter(by=By.STATUS, value="new"),)


CHOICES = [f"{by.value}={value}" for by in By for row in ROWS
           for value in values_of(row, by, {"wire": 2})]  # fmt: skip


@given(st.lists(st.sampled_from(sorted(set(CHOICES))), max_size=5))
def test_a_count_is_what_its_filter_would_leave_beside_those_of_other_fields(
    written: Sequence[str],
) -> None:
    filters = [filter_of(each) for each in written]
    counted = counts(ROWS, filters)
    for by, values in counted.items():
        others = [each for each in filters if each.by is not by]
        for value, number in values.items():
            one = Filter(by=by, value=value)
            assert number == len(narrowed(ROWS, [*others, one])), (by, value)


def test_a_filter_is_written_as_it_is_read() -> None:
    for written in set(CHOICES):
        assert str(filter_of(written)) == written
