"""Plain text: short lines, numbered evidence, nothing left out."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.compose import compose
from briefwright.document.model import Cell, Column, Document, Paragraph, Row, Table, Text
from briefwright.domain.text import clean
from briefwright.export.text import WIDTH, write_text
from tests.kit.golden import Golden
from tests.kit.reading import closed_up
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot

DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}


@pytest.fixture(params=sorted(DOCUMENTS))
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


def alone(block: Paragraph | Table) -> str:
    bare = dataclasses.replace(
        DOCUMENTS["reference"], front=(), body=(block,), annexes=(), notes=(), trace=()
    )
    return write_text(bare).decode().split("\n\n", 1)[1].rsplit("\n\n", 1)[0]


def test_no_line_is_longer_than_78_characters_but_for_one_long_word(document: Document) -> None:
    for line in write_text(document).decode().split("\n"):
        assert len(line) <= WIDTH or len(line.split()) <= 2, line


def test_no_line_ends_with_a_space(document: Document) -> None:
    for line in write_text(document).decode().split("\n"):
        assert line == line.rstrip()


def test_the_evidence_is_numbered_as_it_is_cited(document: Document) -> None:
    text = write_text(document).decode()
    for entry in document.trace:
        start = next(
            place
            for place, line in enumerate(text.split("\n"))
            if line.startswith(f"{entry.number} ") and entry.sha256[:12] in line
        )
        first_words = " ".join(entry.quotation.split()[:3])
        assert first_words in text.split("\n")[start]
        assert f"[{entry.number}" in text or f", {entry.number}]" in text


def test_remarks_stand_at_the_end_with_their_letters(document: Document) -> None:
    end = closed_up(write_text(document).decode().rsplit(document.meta.words.notes, 1)[1])
    for note in document.notes:
        said = "".join(item.text for item in note.content if isinstance(item, Text))
        assert closed_up(f"({note.label}){said}") in end


def test_the_marking_stands_first_and_last(document: Document) -> None:
    lines = write_text(document).decode().rstrip("\n").split("\n")
    assert lines[0].strip() == str(document.meta.marking)
    assert lines[-1].endswith(str(document.meta.marking))


@given(
    st.lists(
        st.lists(st.text("ab é", max_size=30), min_size=3, max_size=3), min_size=1, max_size=4
    ),
    st.lists(st.integers(1, 9), min_size=3, max_size=3),
)
def test_a_table_keeps_every_letter_in_the_order_of_its_columns(
    rows: list[list[str]], widths: list[int]
) -> None:
    made = [Row(cells=tuple(Cell(content=(Text(text=t),)) for t in row)) for row in rows]
    table = Table(
        style="table",
        columns=tuple(Column(share=float(width)) for width in widths),
        head=made[0],
        rows=tuple(made[1:]),
    )
    shown = alone(table)
    assert all(len(line) <= WIDTH for line in shown.split("\n"))
    letters = closed_up("".join(sorted(closed_up(shown.replace("-", "")))))
    assert letters == "".join(sorted(closed_up("".join(t for row in rows for t in row))))


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=300))
def test_a_paragraph_keeps_every_letter(text: str) -> None:
    paragraph = Paragraph(style="body", content=(Text(text=text or "x"),))
    assert closed_up(alone(paragraph)) == closed_up(clean(text) or "x")


def test_the_text_of_the_reference_document_is_as_it_was(golden: Golden) -> None:
    golden("text/reference.txt", write_text(DOCUMENTS["reference"]))
