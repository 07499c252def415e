"""The comparison of two states of a text: nothing invented, nothing left out."""

from itertools import pairwise

from hypothesis import given, settings

from briefwright.domain.prose import Cite, Mark, MarkKind, Prose
from briefwright.edits.blocks import joined, normal
from briefwright.edits.compare import Fate, Piece, compare_prose, compare_text
from tests.kit.counts import times
from tests.kit.proses import proses


def said(pieces: tuple[Piece, ...]) -> list[tuple[str, str]]:
    return [(piece.fate.value, piece.prose.text) for piece in pieces]


@given(before=proses(), after=proses())
@settings(max_examples=times(150), deadline=None)
def test_what_was_kept_and_removed_is_the_old_text_and_kept_and_added_the_new(
    before: Prose, after: Prose
) -> None:
    pieces = compare_prose(before, after)
    old = joined(piece.prose for piece in pieces if piece.fate is not Fate.ADDED)
    new = joined(piece.prose for piece in pieces if piece.fate is not Fate.REMOVED)
    assert (old.text, old.atoms) == (before.text, before.atoms)
    assert new == normal(after)
    fates = [piece.fate for piece in pieces]
    assert all(one is not other for one, other in pairwise(fates))


@given(prose=proses())
@settings(max_examples=times(50), deadline=None)
def test_a_text_compared_with_itself_is_kept_whole(prose: Prose) -> None:
    assert {piece.fate for piece in compare_prose(prose, prose)} <= {Fate.KEPT}


def test_a_word_is_taken_out_and_another_put_in() -> None:
    found = compare_text("The port closed on Monday.", "The port closed on Tuesday.")
    assert said(found) == [
        ("kept", "The port closed on "),
        ("removed", "Monday"),
        ("added", "Tuesday"),
        ("kept", "."),
    ]


def test_another_citation_is_a_change_and_a_new_mark_is_none() -> None:
    before = Prose(text="It closed\ufffc.", atoms=(Cite(finding="a"),))
    other = Prose(text="It closed\ufffc.", atoms=(Cite(finding="b"),))
    bold = Prose(
        text=before.text,
        atoms=before.atoms,
        marks=(Mark(start=0, end=2, kind=MarkKind.BOLD),),
    )
    fates = [piece.fate for piece in compare_prose(before, other)]
    assert fates == [Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT]
    assert compare_prose(before, bold) == (Piece(fate=Fate.KEPT, prose=bold),)
