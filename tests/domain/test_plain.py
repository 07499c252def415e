"""What readers tell of a source survives the log, and what no program of ours wrote is not read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message, say
from briefwright.domain.source import Heading, Source
from briefwright.store.rows import Unreadable, shape_of

FIELDS = shape_of(Source).fields
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


NESTED: object = "words"
for _ in range(8):
    NESTED = ["a", {"b": NESTED}]


@given(st.lists(st.builds(Found, field=TEXT, value=TEXT, by=st.sampled_from(FoundBy), detail=TEXT)))
def test_what_was_found_comes_back(found: list[Found]) -> None:
    field = FIELDS["found"]
    assert field.value_of(field.text_of(tuple(found))) == tuple(found)


@given(st.lists(st.builds(Heading, at=st.integers(0, 10**9), level=st.integers(1, 6))))
def test_headings_come_back(headings: list[Heading]) -> None:
    field = FIELDS["headings"]
    assert field.value_of(field.text_of(tuple(headings))) == tuple(headings)


def test_a_remark_comes_back_with_its_values_and_the_sentences_in_it() -> None:
    inner = say("{count} pictures", count=3)
    remark = say("{name}: left out {what}.", name="a.html", what=inner)
    field = FIELDS["remarks"]
    read = field.value_of(field.text_of((remark,)))
    assert read == (remark,)
    assert isinstance(read, tuple)
    assert str(read[0]) == "a.html: left out 3 pictures."


@pytest.mark.parametrize(
    "name, plain",
    [
        ("remarks", [["{name} is gone", {}]]),
        ("remarks", [["{0.__class__}", {}]]),
        ("remarks", [["{name:>99999999999}", {"name": "a"}]]),
        ("remarks", [["{name:,}", {"name": "a"}]]),
        ("remarks", [["{name.__class__}", {"name": "a"}]]),
        ("remarks", [["{name", {"name": "a"}]]),
        ("remarks", [["{name!x}", {"name": "a"}]]),
        ("remarks", [["a", {"b": True}]]),
        ("remarks", [NESTED]),
        ("remarks", ["a"]),
        ("found", [["title", "A", "guess", ""]]),
        ("found", [["title", "A"]]),
        ("headings", [[1, "2"]]),
        ("headings", [1]),
        ("pages", [1.5]),
        ("pages", [True]),
    ],
)
def test_what_is_no_such_value_is_not_read(name: str, plain: object) -> None:
    with pytest.raises(Unreadable):
        FIELDS[name].value_of(json.dumps(plain))


def test_what_was_never_written_is_empty() -> None:
    for name in ("remarks", "found", "headings", "pages"):
        assert FIELDS[name].value_of("null") == ()


def test_a_remark_with_a_number_is_translated_by_its_count() -> None:
    assert dict(say("{count} pages", count=2).values)["count"] == 2
    assert isinstance(say("a"), Message)
