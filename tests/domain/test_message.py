"""Sentences as values: in English they are what their template says with its places filled."""

import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import NotNow, Refused, UserError, WrongUse
from briefwright.domain.message import (
    Act,
    Clause,
    FieldName,
    Message,
    Moment,
    Noun,
    Series,
    listed,
    say,
)
from briefwright.domain.reasons import reason_of

WORDS = st.text(max_size=12)


@given(WORDS, st.integers())
def test_a_sentence_holds_its_values_as_they_are(words: str, number: int) -> None:
    assert str(say("“{words}” stands {number} times.", words=words, number=number)) == (
        f"“{words}” stands {number} times."
    )


@given(WORDS)
def test_formats_of_python_hold_in_a_place(words: str) -> None:
    made = say("{words!r}: {size:,} of {share:.1f}", words=words, size=12345, share=0.25)
    assert str(made) == f"{words!r}: 12,345 of 0.2"


@given(st.dictionaries(st.sampled_from(("one", "two")), WORDS, min_size=2))
def test_values_given_later_are_those_given_at_once(values: dict[str, str]) -> None:
    template = "{one} and {two}"
    assert Message(template=template).with_values(**values) == say(template, **values)


def test_values_with_words_of_their_own_are_written_in_english() -> None:
    made = say(
        "The {noun} {field} {act} {items} {when}; {clause} {path}",
        noun=Noun(table="finding_annotation"),
        field=FieldName(column="source_type"),
        act=Act(label="Move a section"),
        items=Series(items=("a", say("b")), between=say(" and ")),
        when=Moment(when=datetime(2026, 4, 5, 6, 7, tzinfo=UTC).astimezone()),
        clause=Clause(message=say("It is so.")),
        path=None,
    )
    moment = datetime(2026, 4, 5, 6, 7, tzinfo=UTC).astimezone()
    assert str(made) == (
        "The finding annotation source type Move a section a and b "
        f"{moment:%d %B %Y %H:%M}; It is so None"
    )


def test_a_list_has_commas() -> None:
    assert str(listed(["a", "b", "c"])) == "a, b, c"


@pytest.mark.parametrize("kind", [UserError, WrongUse, Refused, NotNow])
def test_an_error_says_its_sentence_and_survives_the_way_to_another_process(
    kind: type[UserError],
) -> None:
    error = kind("There is no file {path}: {more}", path="{a}.md", more=say("look."))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert str(error) == str(again) == "There is no file {a}.md: look."
    assert type(again) is kind
    assert kind.of(error.message).message == again.message == error.message


def test_the_system_gives_its_reason_in_words_that_can_be_translated() -> None:
    known = reason_of(FileNotFoundError(2, "No such file or directory"))
    assert known == say("No such file or directory")
    assert reason_of(OSError(9999, "Strange")) == "Strange"
    assert reason_of(ValueError("embedded null byte")) == "embedded null byte"
