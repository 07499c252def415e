"""Random prose and random edits of it, for laws."""

from collections.abc import Mapping

from hypothesis import strategies as st

from briefwright.domain.prose import Cite, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import normal
from briefwright.edits.splice import Splice, apply

PIECES = (
    *("the", "port", "closed", "not", "1,000", "Monday", "الميناء", "👩‍🚀", "e\u0301", "don't"),
    *(" ", " ", " ", "\t", ".", ",", ";", "—", "“", "-", OBJECT),
)


DETAILS: Mapping[MarkKind, tuple[str, ...]] = {
    MarkKind.FOREIGN: ("ar", "fa"),
    MarkKind.LINK: ("https://example.org/a", "https://example.org/b"),
    MarkKind.COMMENT: ("comment-1", "comment-2"),
}


@st.composite
def proses(draw: st.DrawFn, max_pieces: int = 14) -> Prose:
    """Prose of words, spaces, punctuation and atoms, with marks in normal form."""
    text = "".join(draw(st.lists(st.sampled_from(PIECES), max_size=max_pieces)))
    atoms = tuple(
        Cite(finding=draw(st.sampled_from(("f1", "f2", "f3")))) for _ in range(text.count(OBJECT))
    )
    marks: list[Mark] = []
    for _ in range(draw(st.integers(0, 3)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        kind = draw(st.sampled_from(MarkKind))
        detail = draw(st.sampled_from(DETAILS[kind])) if kind in DETAILS else None
        marks.append(Mark(start=start, end=end, kind=kind, detail=detail))
    return normal(Prose(text=text, atoms=atoms, marks=tuple(marks)))


@st.composite
def splices(draw: st.DrawFn, prose: Prose) -> Splice:
    """A splice that fits the prose."""
    start = draw(st.integers(0, len(prose.text)))
    end = draw(st.integers(start, min(len(prose.text), start + 12)))
    return Splice(start=start, end=end, insert=draw(proses(max_pieces=4)))


@st.composite
def edited(draw: st.DrawFn, prose: Prose) -> Prose:
    """The prose after one or two splices."""
    for _ in range(draw(st.integers(1, 2))):
        prose = apply(prose, draw(splices(prose)))
    return prose


@st.composite
def forks(draw: st.DrawFn) -> tuple[Prose, Prose, Prose]:
    """A base and two edits of it."""
    base = draw(proses(max_pieces=30))
    return base, draw(edited(base)), draw(edited(base))
