"""Two texts side by side: every paragraph once, and marked what the other lacks."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.anchoring.alongside import Alongside, Row, Side, alongside
from briefwright.domain.text import paragraphs
from tests.kit.wires import ENGLISH, STORIES, Story

stories = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)


def own(text: str, side: Side | None) -> list[str]:
    return [] if side is None else [text[each.start : each.end] for each in side.own]


def shape(found: Alongside) -> list[tuple[bool, bool]]:
    return [(row.left is not None, row.right is not None) for row in found.rows]


def spans(sides: list[Side | None]) -> list[tuple[int, int]]:
    return [(side.span.start, side.span.end) for side in sides if side is not None]


@stories
def test_a_story_beside_itself_has_nothing_of_its_own(story: Story) -> None:
    found = alongside(story.text, story.text)
    assert shape(found) == [(True, True)] * len(paragraphs(story.text))
    assert found.differences == ()
    assert found.likeness.similarity == 1.0


@stories
def test_what_was_cut_stands_alone_and_is_marked_whole(story: Story) -> None:
    found = alongside(story.text, story.trimmed)
    kept = len(paragraphs(story.trimmed))
    assert shape(found)[:kept] == [(True, True)] * kept
    alone = [row for row in found.rows if row.right is None]
    assert [own(story.text, row.left) for row in alone] == [[p] for p in story.wire[kept:]]
    assert found.differences == tuple(range(kept, len(found.rows)))


@stories
def test_another_head_stands_before_the_story_that_it_replaces_a_part_of(story: Story) -> None:
    found = alongside(story.text, story.rewritten)
    heads = [row for row in found.rows if row.left is None or row.right is None]
    assert [own(story.rewritten, row.right) for row in heads if row.right] == [[story.head]]
    assert [own(story.text, row.left) for row in heads if row.left] == [[story.wire[0]]]
    assert not any(row.differs for row in found.rows if row not in heads)


def test_a_changed_word_is_marked_alone_on_both_sides() -> None:
    before = ENGLISH.wire[1]
    after = before.replace("eleven", "twelve").replace("Nobody was", "no one was")
    (row,) = alongside(before, after).rows
    assert own(before, row.left) == ["Nobody", "eleven"]
    assert own(after, row.right) == ["no one", "twelve"]


def test_a_paragraph_that_was_moved_is_nothing_new() -> None:
    moved = "\n\n".join((ENGLISH.wire[3], *ENGLISH.wire[:3], ENGLISH.wire[4]))
    found = alongside(ENGLISH.text, moved)
    assert (False, True) in shape(found)
    assert found.differences == ()


def test_two_paragraphs_run_together_are_nothing_new() -> None:
    joined = "\n\n".join((ENGLISH.wire[0] + " " + ENGLISH.wire[1], *ENGLISH.wire[2:]))
    assert alongside(ENGLISH.text, joined).differences == ()


@stories
def test_another_hand_s_report_shares_its_quotation_alone(story: Story) -> None:
    found = alongside(story.text, story.another)
    assert [row for row in found.rows if not row.differs] == []
    words = " ".join(each for row in found.rows for each in own(story.another, row.right))
    quotation = next(w for w in story.wire[2].split("“«") if w)[10:60]
    assert quotation not in words


def check(one: str, other: str, rows: tuple[Row, ...]) -> None:
    left, right = [row.left for row in rows], [row.right for row in rows]
    for text, sides in ((one, left), (other, right)):
        found = spans(sides)
        wanted = [p.span for p in paragraphs(text) if text[p.span.start : p.span.end].strip()]
        assert found == [(span.start, span.end) for span in wanted]
        for side in sides:
            if side is None:
                continue
            ends = [side.span.start, *(n for each in side.own for n in (each.start, each.end))]
            assert all(a <= b for a, b in pairwise([*ends, side.span.end]))
    assert all(row.left or row.right for row in rows)


TEXTS = st.lists(
    st.lists(
        st.sampled_from(
            ["river", "lock", "gate", "barge", "grain", "the", "a", "of", "town", "bank"]
        ),
        max_size=9,
    ).map(" ".join),
    max_size=6,
).map("\n\n".join)


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_every_paragraph_stands_in_one_row_in_its_order(one: str, other: str) -> None:
    check(one, other, alongside(one, other).rows)
    check(one, one, alongside(one, one).rows)
    assert alongside(one, one).differences == ()


@given(st.text(max_size=120), st.text(max_size=120))
@settings(max_examples=150, deadline=None)
def test_no_text_stops_it(one: str, other: str) -> None:
    check(one, other, alongside(one, other).rows)
