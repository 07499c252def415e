"""Corrections are found in the text that they made, through all that were made since."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.anchoring.course import changes
from briefwright.anchoring.trail import trail
from briefwright.domain.source_edition import Correction
from briefwright.domain.text import sha256_of

TEXT = "The prot closed on Wednesday afer a crane colapsed, officials said."


def corrected(text: str, old: str, new: str, number: int) -> tuple[str, list[Correction]]:
    """The text with other words, and the rows that say so."""
    after = text.replace(old, new, 1)
    made = [
        Correction(
            id=f"{number}-{change.new.start}",
            source="s",
            at=change.new.start,
            before=text[change.old.start : change.old.end],
            after=after[change.new.start : change.new.end],
            text_sha256=sha256_of(text),
            made="2026-11-25",
        )
        for change in changes(text, after)
    ]
    return after, made


def test_each_correction_is_found_whatever_came_after_it() -> None:
    text, rows = TEXT, []
    steps = (("prot", "port"), ("The", "The eastern"), ("afer", "after"), ("colapsed", "collapsed"))
    for number, (old, new) in enumerate(steps):
        text, made = corrected(text, old, new, number)
        rows += made
    found = {
        each.correction.after.strip(): text[each.span.start : each.span.end].strip()
        for each in trail(text, rows)
        if each.span is not None
    }
    assert found == {name: name for name in ("port", "eastern", "after", "collapsed")}


def test_words_that_were_corrected_again_have_no_place() -> None:
    text, first = corrected(TEXT, "prot", "porch", 1)
    text, second = corrected(text, "porch", "port", 2)
    placed = {each.correction.id: each.span for each in trail(text, [*first, *second])}
    assert placed[first[0].id] is None
    assert placed[second[0].id] is not None


def test_a_correction_of_another_text_has_no_place() -> None:
    _, rows = corrected(TEXT, "prot", "port", 1)
    assert [each.span for each in trail("Another port.", rows)] == [None]


words = st.sampled_from(("The", "closed", "on", "a", "crane", "officials", "said", "port"))


@settings(max_examples=60)
@given(st.lists(st.tuples(words, st.sampled_from(("x", "two words", "", "الميناء"))), max_size=5))
def test_a_place_always_reads_like_the_correction(steps: list[tuple[str, str]]) -> None:
    text, rows = TEXT, []
    for number, (old, new) in enumerate(steps):
        text, made = corrected(text, old, new, number)
        rows += made
    for each in trail(text, rows):
        if each.span is not None:
            assert text[each.span.start : each.span.end] == each.correction.after
