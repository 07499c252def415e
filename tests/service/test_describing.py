"""A description read: what each mark becomes, and one sentence for each fault."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.finding import Kind
from briefwright.domain.marking import Marking
from briefwright.domain.prose import (
    Atom,
    BlockKind,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
)
from briefwright.domain.text import OBJECT
from briefwright.service.describing.inline import parse_inline
from briefwright.service.describing.model import Description
from briefwright.service.describing.reading import read_description
from briefwright.service.describing.written import write_inline

SEED = Path(__file__).parent.parent.parent / "seeds" / "aes-air-cooperation.md"
FACTS = """+++
format = "briefwright-brief/1"
[brief]
title = "T"
[[finding]]
key = "a"
quote = "word"
[[dispute]]
key = "d"
proposition = "P"
{more}+++
"""


def described(prose: str, more: str = "") -> Description:
    return read_description(FACTS.format(more=more) + prose)


def blocks_of(prose: str) -> list[tuple[BlockKind, str]]:
    (section,) = described(f"# S\n\n{prose}").prose.sections
    return [(block.kind, block.content.text) for block in section.blocks]


# --- inline ----------------------------------------------------------------------------------


def test_citations_references_and_remarks_become_atoms_in_order() -> None:
    prose = parse_inline("A.[@a; @b] See [#t],[^n] [?d]", "Here")
    assert prose.text == f"A.{OBJECT}{OBJECT} See {OBJECT},{OBJECT} {OBJECT}"
    assert prose.atoms == (
        Cite(finding="a"),
        Cite(finding="b"),
        SectionRef(target="t"),
        NoteRef(note="n"),
        DisputeRef(dispute="d"),
    )


def test_emphasis_and_foreign_words_become_marks() -> None:
    prose = parse_inline("**bold** and *it* and [mot]{lang=fr}", "Here")
    assert prose.text == "bold and it and mot"
    assert prose.marks == (
        Mark(start=0, end=4, kind=MarkKind.BOLD),
        Mark(start=9, end=11, kind=MarkKind.ITALIC),
        Mark(start=16, end=19, kind=MarkKind.FOREIGN, detail="fr"),
    )


def test_a_backslash_gives_the_character_itself() -> None:
    assert parse_inline(r"\*\[\]\{\}\\\>\-\#", "Here").text == "*[]{}\\>-#"


@pytest.mark.parametrize("text", ["a ** b", "a * b", "a [ b", "a ] b", "[a]"])
def test_a_mark_without_its_partner_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"Line 7: a "):
        parse_inline(text, "Line 7")


_ATOMS: st.SearchStrategy[Atom] = st.sampled_from(
    [Cite(finding="f1"), SectionRef(target="s1"), NoteRef(note="n1"), DisputeRef(dispute="d1")]
)
_WORDS = st.text(st.sampled_from("ab*[]{}\\>-# é😀"), min_size=1, max_size=6)
_WRITTEN = tuple(kind for kind in MarkKind if kind is not MarkKind.COMMENT)
_DETAILS = {MarkKind.FOREIGN: "fr", MarkKind.LINK: "https://example.org/page"}


@st.composite
def proses(draw: st.DrawFn) -> Prose:
    """Prose whose marks do not cross."""
    text, marks = "", []
    atoms: list[Atom] = []
    for kind in draw(st.lists(st.sampled_from([None, *_WRITTEN]), max_size=5)):
        start = len(text)
        text += draw(_WORDS)
        if draw(st.booleans()):
            atoms.append(draw(_ATOMS))
            text += OBJECT
        if kind is not None:
            detail = _DETAILS.get(kind)
            marks.append(Mark(start=start, end=len(text), kind=kind, detail=detail))
        text += " "
    return Prose(text=text, atoms=tuple(atoms), marks=tuple(marks))


@given(proses())
def test_prose_written_out_is_read_back_the_same(prose: Prose) -> None:
    assert parse_inline(write_inline(prose), "Here") == prose


# --- blocks ----------------------------------------------------------------------------------


def test_the_sample_is_read_whole() -> None:
    description = read_description(SEED.read_text(encoding="utf-8"))
    assert len(description.findings) > 15
    assert [s.title for s in description.prose.sections if s.level == 1] == [
        "Cooperation priorities",
        "Mali–Algeria dispute",
        "Strategic autonomy",
        "Sourcing and gaps",
    ]
    assert description.brief.marking is Marking.AMBER
    assert description.findings[1].kind is Kind.EVENT


def test_lines_of_a_paragraph_are_joined_by_a_space() -> None:
    assert blocks_of("one\n  two\n\nthree") == [
        (BlockKind.PARAGRAPH, "one two"),
        (BlockKind.PARAGRAPH, "three"),
    ]


def test_lists_have_a_block_an_item_and_items_may_go_on() -> None:
    assert blocks_of("- one\n  more\n- two\n\n3. first\n1. second") == [
        (BlockKind.BULLET, "one more"),
        (BlockKind.BULLET, "two"),
        (BlockKind.NUMBERED, "first"),
        (BlockKind.NUMBERED, "second"),
    ]


def test_a_quotation_keeps_whose_words_it_is() -> None:
    (section,) = described("# S\n\n> Words\n> go on.\n> — Somebody").prose.sections
    (quote,) = section.blocks
    assert (quote.content.text, quote.detail) == ("Words go on.", "Somebody")


def test_a_table_is_a_caption_with_rows() -> None:
    (section,) = described(
        "# S\n\nTable: *Gaps* {#gaps}\n| A | B |\n| --- | :-: |\n| 1 | 2 [@a] |\nNote: As of\ntoday."
    ).prose.sections
    caption, *rows = section.blocks
    assert (caption.content.text, caption.key, caption.detail) == ("Gaps", "gaps", "As of today.")
    assert [row.content.text for row in rows] == ["A\tB", f"1\t2 {OBJECT}"]


def test_listed_disputes_and_findings_stand_behind_their_title() -> None:
    (section,) = described(
        "# S\n\nPositions: Who {#who}\n- [?d]\nNote: N.\n\nEvents: When\n- [@a]\n- It met [@a]"
    ).prose.sections
    positions, events = section.blocks
    assert positions.content.text == f"Who\t{OBJECT}"
    assert (positions.key, positions.detail) == ("who", "N.")
    assert events.content.text == f"When\t{OBJECT}\tIt met{OBJECT}"


def test_headings_make_the_outline_with_gists_and_subheadings() -> None:
    prose = described(
        "Bottom.\n\n# One {#one}\n*Short.*\n\n## Inner\n### Sub\n\n*Italic* start.\n\n# Two"
    ).prose
    assert [(s.level, s.title, s.gist, s.key) for s in prose.sections] == [
        (1, "One", "Short.", "one"),
        (2, "Inner", None, None),
        (1, "Two", None, None),
    ]
    assert [block.kind for block in prose.sections[1].blocks] == [
        BlockKind.SUBHEADING,
        BlockKind.PARAGRAPH,
    ]
    assert [block.content.text for block in prose.bottom_line] == ["Bottom."]


def test_a_language_line_holds_for_the_next_block_alone() -> None:
    (section,) = described("# S\n\n{lang=ar}\n> نص\n\nText").prose.sections
    assert [block.language for block in section.blocks] == ["ar", None]


def test_comments_are_passed_over() -> None:
    assert blocks_of("one\n\n<!-- two\n\n# no -->\n\nthree") == [
        (BlockKind.PARAGRAPH, "one"),
        (BlockKind.PARAGRAPH, "three"),
    ]


def test_remarks_are_kept_in_the_order_written() -> None:
    prose = described("# S\n\nA[^y] b[^x]\n\n[^x]: First,\nstill.\n[^y]: Second.").prose
    assert [(note.key, note.content.text) for note in prose.notes] == [
        ("x", "First, still."),
        ("y", "Second."),
    ]


@pytest.mark.parametrize(
    "prose, sentence",
    [
        ("- bullet", "Line 12: the bottom line holds paragraphs only"),
        ("## Deep", "Line 12: a ## section needs a # section before it"),
        ("# S\n\n#### Deeper", "Line 14: a heading has one to three #"),
        ("# S\n\ntext\n- item", "Line 15: a list, quotation or table needs a blank line"),
        ("# S\n\n| a |", "Line 14: a table needs a line `Table: title`"),
        ("# S\n\nTable: t\n| a |\n| b | c |", "Line 14: the rows of this table differ"),
        ("# S\n\nTable: t\n| a |", "Line 14: a table needs a head and at least one row"),
        (
            "# S\n\nEvents: t\n- no finding",
            r"Line 15: each item under `Events:` names a \[@finding",
        ),
        ("# S\n\nPositions: t\n- [@a]", r"Line 15: each item under `Positions:` names a \[\?disp"),
        ("# S\n\nsee [?d]", r"Line 14: \[\?dispute\] belongs in the list"),
        ("# S [@a]", "Line 12: a title or gist cannot hold a citation"),
        ("<!-- begun", "Line 12: the comment that begins here never ends"),
        ("Text.[@nobody]", "Line 12: there is no finding with the key nobody"),
        ("Text.[^nobody]", "Line 12: there is no remark with the key nobody"),
        ("Text.[#nobody]", "Line 12: there is no heading, table or figure with the key nobody"),
        ("# S {#annex-a}", "The key annex-a is taken by the annex"),
        ("# S {#k}\n\n# T {#k}", "The key k is given to more than one heading"),
    ],
)
def test_faulty_prose_is_refused_with_its_line(prose: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        described(prose)


# --- facts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "more, sentence",
    [
        ('[[finding]]\nkey = "a"\nquote = "x"\n', "The key a is given to more than one finding"),
        ('[[finding]]\nkey = "b"\n', 'Finding "b": it wants either a quote or'),
        ('[[finding]]\nquote = "x"\n', 'Finding 2: "key" is missing'),
        ('[[finding]]\nkey = "ü"\nquote = "x"\n', "Finding 2: the key ü may hold letters, digits"),
        ('[[finding]]\nkey = "b"\nquote = "x"\nkid = "y"\n', "there is no field kid"),
        ('[[finding]]\nkey = "b"\nquote = 3\n', '"quote" wants text in quotation marks'),
        ('[[finding]]\nkey = "b"\nquote = "x"\nnth = 0\n', '"nth" wants a whole number from 1'),
        ('[[finding]]\nkey = "b"\nquote = "x"\nkind = "idea"\n', '"kind" is one of fact, claim'),
        ('[[finding]]\nkey = "b"\nquote = "x"\ndate = "May"\n', "\"date\": 'May' is not a date"),
        ('[[finding]]\nkey = "b"\nquote = "x"\nactors = "M"\n', '"actors" wants a list of texts'),
        ('[[finding]]\nkey = "b"\nquote = "x"\nsource = "z"\n', "no source with the key z"),
        ('[[finding]]\nkey = "b"\nquote = "x"\nsections = ["q"]\n', "no heading with the key q"),
        ('[[judgement]]\nlikelihood = "likely"\n', 'Judgement 1: "statement" is missing'),
        ('[[judgement]]\nstatement = "S"\nlikelihood = "sure"\n', '"likelihood" is one of almost'),
        ('[[judgement]]\nstatement = "S[@q]"\n', "Judgement 1: there is no finding with the key q"),
        ('[[dispute.position]]\nactor = "M"\n', 'Dispute "d", position 1: "stance" is missing'),
        ("[sources]\n", "there is no field sources"),
        ("x = [\n", "The facts cannot be read"),
    ],
)
def test_faulty_facts_are_refused_with_their_key(more: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        described("", more)


@pytest.mark.parametrize(
    "text", ["", "# No facts", "+++\nformat = 1", "words\n+++\n+++\n", "\0\ufffc"]
)
def test_another_file_is_no_description(text: str) -> None:
    with pytest.raises(Refused, match="This is no description of a brief"):
        read_description(text)


def test_another_format_is_refused_by_name() -> None:
    with pytest.raises(Refused, match='want format = "briefwright-brief/1", not other/2'):
        read_description('+++\nformat = "other/2"\n+++\n')
