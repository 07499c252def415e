"""Scales, markings, grades and ids: the figures of their standards, and prose that holds together."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.dispute import STANCE_WORDS, Stance
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import Bug, NotNow, Refused, UserError, WrongUse
from briefwright.domain.finding import LETTERS, Kind
from briefwright.domain.grading import (
    CREDIBILITY_WORDS,
    RELIABILITY_WORDS,
    Credibility,
    Reliability,
    grade_label,
)
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.likelihood import CONFIDENCE_MEANINGS, ICD203, PHIA, SCALES, Confidence
from briefwright.domain.marking import MEANINGS, ORDER, TEXT_COLOURS, Marking, strictest
from briefwright.domain.prose import Cite, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT, Span
from tests.kit.builders import p, prose

markings = st.sampled_from(Marking)


@given(st.lists(markings), markings)
def test_one_more_marking_never_widens_the_circle(some: list[Marking], another: Marking) -> None:
    assert ORDER.index(strictest([*some, another])) >= ORDER.index(strictest(some))
    assert strictest([another, *some]) == strictest([*some, another])


def test_every_word_of_a_closed_list_has_its_meaning() -> None:
    assert set(MEANINGS) == set(TEXT_COLOURS) == set(ORDER) == set(Marking)
    assert set(RELIABILITY_WORDS) == set(Reliability)
    assert set(CREDIBILITY_WORDS) == set(Credibility)
    assert set(CONFIDENCE_MEANINGS) == set(Confidence)
    assert set(STANCE_WORDS) == set(Stance)
    assert "".join(LETTERS[kind] for kind in Kind) == "FCQEAN"
    assert strictest([]) is Marking.CLEAR


@pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.key)
def test_the_steps_of_a_scale_rise_and_do_not_overlap(scale: object) -> None:
    assert scale in (ICD203, PHIA)
    terms = ICD203.terms if scale is ICD203 else PHIA.terms
    for term, above in pairwise(terms):
        assert term.low < term.high <= above.low < above.high


def test_a_term_is_found_by_its_key_alone() -> None:
    likely = ICD203.term("likely")
    assert likely is not None
    assert (likely.low, likely.high) == (55, 80)
    assert PHIA.term("very-likely") is None


def test_a_grade_is_a_letter_and_a_digit() -> None:
    assert grade_label(Reliability.C, Credibility.POSSIBLY_TRUE) == "C3"


def test_the_same_link_made_twice_has_one_id_and_things_never_share_one() -> None:
    assert link_id("section_finding", "s", "f") == link_id("section_finding", "s", "f")
    assert link_id("section_finding", "s", "f") != link_id("section_finding", "f", "s")
    assert link_id("finding_annotation", "s", "f") != link_id("section_finding", "s", "f")
    assert len({new_id() for _ in range(100)}) == 100


def test_two_readings_of_one_row_are_equal() -> None:
    assert Entity(id="a") == Entity(id="a", seen=Seen({"title": (("s", 1),)}))
    assert Entity(id="a") != Entity(id="b")


def test_what_the_user_can_mend_is_told_from_what_we_must() -> None:
    assert all(issubclass(kind, UserError) for kind in (WrongUse, Refused, NotNow))
    assert not issubclass(Bug, UserError)


def test_prose_refuses_an_atom_without_a_place_and_a_place_without_an_atom() -> None:
    with pytest.raises(Bug, match="1 atoms in a text with 0 places"):
        Prose(text="a", atoms=(Cite(finding="f1"),))
    with pytest.raises(Bug, match="0 atoms in a text with 1 places"):
        Prose(text=OBJECT)


@pytest.mark.parametrize("start, end", [(0, 4), (-1, 2), (2, 2)])
def test_prose_refuses_a_mark_outside_its_text(start: int, end: int) -> None:
    with pytest.raises(Bug, match="outside"):
        Prose(text="abc", marks=(Mark(start=start, end=end, kind=MarkKind.BOLD),))


def test_prose_names_what_it_cites_in_order_and_reads_without_it() -> None:
    value = prose("One{f2} two{f1}{f2}.")
    assert value.cited() == ("f2", "f1", "f2")
    assert value.plain == "One two."


def test_built_prose_knows_its_places() -> None:
    marked = p("ab<a>*cd*<b>{f1}")
    assert marked.span("a", "b") == Span(start=2, end=4)
    assert marked.prose.text == f"abcd{OBJECT}"
