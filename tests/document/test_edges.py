"""Composing never fails, whatever an editor leaves behind."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.compose import compose
from briefwright.document.dump import dump, load
from briefwright.document.model import Break, Figure, Heading, Paragraph, Table, Text, Timeline
from briefwright.document.settings import Settings
from briefwright.document.walk import anchors, targets
from briefwright.domain.prose import (
    Atom,
    Block,
    BlockKind,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
    Slot,
)
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.text import OBJECT
from briefwright.tradecraft.check import check
from tests.kit.briefs import brief_of

ATOMS: st.SearchStrategy[Atom] = st.one_of(
    st.builds(Cite, finding=st.sampled_from(["finding-meeting", "finding-claim", "gone"])),
    st.builds(SectionRef, target=st.sampled_from(["section-s", "gone", "annex-a", "1"])),
    st.builds(NoteRef, note=st.sampled_from(["n", "gone"])),
    st.builds(DisputeRef, dispute=st.sampled_from(["dispute-downing", "gone"])),
)


@st.composite
def proses(draw: st.DrawFn) -> Prose:
    """Any prose that can be stored."""
    atoms = draw(st.lists(ATOMS, max_size=4))
    pieces = [draw(st.text(alphabet="aB. \t\n“”ع", max_size=8)) for _ in range(len(atoms) + 1)]
    text = OBJECT.join(pieces)
    marks = []
    if text:
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        marks.append(Mark(start=start, end=end, kind=draw(st.sampled_from(MarkKind)), detail="ar"))
    return Prose(text=text, atoms=tuple(atoms), marks=tuple(marks))


BLOCKS = st.lists(st.tuples(st.sampled_from(BlockKind), proses()), max_size=8)


def snapshot_with(made: list[tuple[BlockKind, Prose]], bottom: list[Prose]) -> BriefSnapshot:
    base = brief_of("# S {#s}\n")
    blocks = tuple(
        Block(id=str(n), owner="section-s", pos=f"{n:03}", kind=kind, content=content)
        for n, (kind, content) in enumerate(made)
    )
    own = tuple(
        Block(id=f"b{n}", owner="brief", slot=Slot.BOTTOM_LINE, pos=f"{n:03}", content=content)
        for n, content in enumerate(bottom)
    )
    note = Block(
        id="n",
        owner="brief",
        slot=Slot.NOTES,
        pos="1",
        kind=BlockKind.FOOTNOTE,
        content=Prose(text=OBJECT * 2, atoms=(NoteRef(note="n"), Cite(finding="finding-denial"))),
    )
    return replace(base, blocks={"section-s": blocks, "brief": (*own, note)})


@given(BLOCKS, st.lists(proses(), max_size=2))
def test_whatever_can_be_stored_can_be_composed_and_checked(
    made: list[tuple[BlockKind, Prose]], bottom: list[Prose]
) -> None:
    snapshot = snapshot_with(made, bottom)
    document = compose(snapshot)
    names = list(anchors(document))
    assert len(names) == len(set(names))
    assert set(targets(document)) <= set(names)
    assert load(dump(document)) == document
    ids = [each.id for each in check(snapshot)]
    assert len(ids) == len(set(ids))


def test_a_line_break_in_prose_is_a_forced_line() -> None:
    document = compose(
        snapshot_with([(BlockKind.PARAGRAPH, Prose(text="a\nb"))], []), Settings(contents=False)
    )
    (found,) = [block for block in document.body if isinstance(block, Paragraph)]
    assert found.content == (Text(text="a"), Break(), Text(text="b"))


def test_a_caption_without_rows_is_a_paragraph_and_takes_no_number() -> None:
    made = [
        (BlockKind.CAPTION, Prose(text="Alone")),
        (BlockKind.CAPTION, Prose(text="Titled")),
        (BlockKind.ROW, Prose(text="A\tB")),
        (BlockKind.ROW, Prose(text="1")),
    ]
    document = compose(snapshot_with(made, []), Settings(contents=False, terms=False))
    (lone,) = [block for block in document.body if isinstance(block, Paragraph)]
    (table,) = [block for block in document.body if isinstance(block, Table)]
    assert lone.content == (Text(text="Alone"),)
    assert table.caption is not None
    assert table.caption.label == "Table 1"
    assert [len(row.cells) for row in (table.head, *table.rows)] == [2, 2]


def test_rows_without_a_caption_are_a_table_without_a_number() -> None:
    made = [(BlockKind.ROW, Prose(text="A")), (BlockKind.ROW, Prose(text="1"))]
    document = compose(snapshot_with(made, []), Settings(contents=False, terms=False))
    (table,) = [block for block in document.body if isinstance(block, Table)]
    assert (table.caption, table.anchor) == (None, None)


def test_a_timeline_of_no_known_day_is_one_day_long() -> None:
    cite = Prose(text=f"T\t{OBJECT}", atoms=(Cite(finding="finding-denial"),))
    document = compose(snapshot_with([(BlockKind.TIMELINE, cite)], []), Settings(contents=False))
    (figure,) = [block for block in document.body if isinstance(block, Figure)]
    assert isinstance(figure.drawing, Timeline)
    assert (figure.drawing.days, figure.drawing.ticks) == (1, ())


def test_what_names_nothing_known_is_left_out_and_takes_no_number() -> None:
    gone = Prose(text=f"T\t{OBJECT}", atoms=(Cite(finding="gone"),))
    kept = Prose(text=f"T\t{OBJECT}", atoms=(Cite(finding="finding-claim"),))
    made = [
        (BlockKind.TIMELINE, gone),
        (BlockKind.EVENTS, gone),
        (BlockKind.POSITIONS, Prose(text="P")),
        (BlockKind.TIMELINE, kept),
        (BlockKind.EVENTS, kept),
        (BlockKind.PARAGRAPH, Prose(text=OBJECT, atoms=(SectionRef(target="0"),))),
    ]
    document = compose(snapshot_with(made, []), Settings(contents=False))
    drawn = [block for block in document.body if isinstance(block, Figure | Table)]
    assert [block.anchor for block in drawn] == ["f1", "t1"]
    (paragraph,) = [block for block in document.body if isinstance(block, Paragraph)]
    assert paragraph.content == (Text(text="[?]"),)


def test_a_month_is_drawn_to_its_last_day() -> None:
    more = """
[[finding]]
key = "february"
quote = "Since then"
date = "2025-02"
"""
    snapshot = brief_of("# S\n\nTimeline: T\n- [@february]\n", more=more)
    (figure,) = [b for b in compose(snapshot).body if isinstance(b, Figure)]
    assert isinstance(figure.drawing, Timeline)
    assert (figure.drawing.days, figure.drawing.ticks) == (28, ())


def test_a_section_whose_parent_is_gone_stands_at_the_top() -> None:
    snapshot = brief_of("# A\n\n## B\n")
    orphan = tuple(replace(each, parent="gone") for each in snapshot.sections)
    document = compose(replace(snapshot, sections=orphan), Settings(contents=False))
    headings = [block for block in document.body if isinstance(block, Heading)]
    assert [each.number for each in headings] == ["1", "2"]
