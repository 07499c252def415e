"""Where sections go, as values."""

from briefwright.domain.prose import Slot
from briefwright.service.writing import Part
from briefwright.ui.brief import moves
from briefwright.ui.brief.moves import Target


def part(owner: str, parent: str | None = None) -> Part:
    return Part(owner=owner, slot=Slot.BODY, title=owner, number="1", parent=parent)


PARTS = (
    Part(owner="brief", slot=Slot.BOTTOM_LINE),
    part("a"),
    part("a1", "a"),
    part("a2", "a"),
    part("b"),
)


def test_a_section_moves_among_its_siblings_only() -> None:
    assert moves.up(PARTS, "b") == Target(parent=None, index=0)
    assert moves.down(PARTS, "a") == Target(parent=None, index=1)
    assert moves.up(PARTS, "a1") is moves.down(PARTS, "a2") is moves.up(PARTS, "brief") is None


def test_a_section_goes_under_the_one_above_and_out_behind_it() -> None:
    assert moves.inward(PARTS, "b") == Target(parent="a", index=None)
    assert moves.inward(PARTS, "a") is None
    assert moves.outward(PARTS, "a1") == Target(parent=None, index=1)
    assert moves.outward(PARTS, "b") is None


def test_a_dropped_section_stands_before_or_after_the_one_it_fell_on() -> None:
    assert moves.beside(PARTS, "b", "a1", after=False) == Target(parent="a", index=0)
    assert moves.beside(PARTS, "a1", "a2", after=True) == Target(parent="a", index=1)
    assert moves.beside(PARTS, "b", "b", after=True) is None
