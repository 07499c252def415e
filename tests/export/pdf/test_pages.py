"""The pages as a reader sees them: furniture, first page, breaks, contents of the right kind."""

import re
from dataclasses import replace

import pypdfium2
import pytest

from briefwright.document.model import (
    BottomLine,
    Cell,
    Column,
    Document,
    Heading,
    JudgementBox,
    Note,
    NoteMark,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefwright.domain.marking import Marking
from briefwright.export.pdf import PdfResult, write_pdf
from tests.export.pdf.expected import Reading, squeezed
from tests.kit.pdffile import PdfFile


def lines_of(data: bytes) -> list[list[str]]:
    """The lines of text of each page, read with pdfium."""
    file = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range().splitlines() for page in file]
    finally:
        file.close()


def paragraph(words: str) -> Paragraph:
    return Paragraph(style="body", content=(Text(text=words),))


def sentence(words: int, stem: str = "word") -> str:
    return " ".join(f"{stem}{n}" for n in range(words))


def table(rows: int, words: int = 8) -> Table:
    return Table(
        style="table",
        columns=(Column(share=1), Column(share=3)),
        head=Row(cells=(Cell(content=(Text(text="Head"),)), Cell(content=(Text(text="Said"),)))),
        rows=tuple(
            Row(
                cells=(
                    Cell(content=(Text(text=f"row{n}."),)),
                    Cell(content=(Text(text=sentence(words)),)),
                )
            )
            for n in range(rows)
        ),
    )


def test_each_page_carries_the_marking_at_head_and_foot_and_its_number(
    document: Document, result: PdfResult
) -> None:
    pages = lines_of(result.data)
    for number, lines in enumerate(pages, 1):
        assert sum(document.meta.marking.value in line for line in lines[-6:] + lines[:6]) >= 2
        assert any(f"Page {number} of {len(pages)}" in line for line in lines)


@pytest.mark.parametrize("marking", list(Marking))
def test_every_marking_is_printed_as_it_is_written(marking: Marking, document: Document) -> None:
    short = replace(document, body=(), annexes=(), notes=())
    marked = replace(short, meta=replace(document.meta, marking=marking))
    (lines,) = lines_of(write_pdf(marked).data)
    assert sum(line.count(marking.value) for line in lines) == 2


def test_the_running_title_stands_on_every_page_but_the_first(sample_result: PdfResult) -> None:
    first, *rest = lines_of(sample_result.data)
    title = "AES air cooperation after Bamako"
    assert sum(title in line for line in first) == 1
    assert all(any(title in line for line in lines[:8]) for lines in rest)


def test_the_first_page_ends_with_the_judgements(
    sample: Document, sample_result: PdfResult
) -> None:
    box = next(block for block in sample.front if isinstance(block, JudgementBox))
    assert sample_result.page_of[box.anchor or ""] == 1
    origins = {row.origin for row in box.rows}
    assert {p.page for p in sample_result.places if p.origin in origins} == {1}
    headings = [block for block in sample.body if isinstance(block, Heading)]
    assert min(sample_result.page_of[h.anchor] for h in headings if h.anchor) == 2


def test_a_first_page_that_is_too_full_is_set_closer_before_it_runs_over(
    sample: Document,
) -> None:
    assert not write_pdf(sample).crowded
    assert write_pdf(_with_more_words(sample, 200)).crowded
    for words in range(0, 120, 12):
        longer = _with_more_words(sample, words)
        result = write_pdf(longer)
        box = next(block for block in longer.front if isinstance(block, JudgementBox))
        pages = {p.page for p in result.places if p.origin in {row.origin for row in box.rows}}
        assert len(pages) == 1, "the box is never cut"
        assert result.crowded == (pages != {1})


def _with_more_words(document: Document, words: int) -> Document:
    front = tuple(
        _longer(block, words) if isinstance(block, BottomLine) else block
        for block in document.front
    )
    return replace(document, front=front)


def _longer(block: BottomLine, words: int) -> BottomLine:
    (first, *rest) = block.paragraphs
    added = replace(first, content=(*first.content, Text(text=" " + sentence(words))))
    return replace(block, paragraphs=(added, *rest))


def test_no_paragraph_leaves_one_line_alone_on_a_page(document: Document) -> None:
    body = tuple(paragraph(sentence(20 + 7 * n % 90, f"w{n}x")) for n in range(60))
    result = write_pdf(replace(document, body=body, annexes=(), notes=()))
    for lines in lines_of(result.data)[1:]:
        owners = [m[1] for line in lines if (m := re.match(r"w(\d+)x\d+", line))]
        for edge in (owners[0], owners[-1]):
            whole = len(_lines_with(result, edge))
            assert owners.count(edge) >= 2 or whole == 1


def _lines_with(result: PdfResult, owner: str) -> list[str]:
    starts = f"w{owner}x"
    return [line for page in lines_of(result.data) for line in page if line.startswith(starts)]


def test_a_heading_never_stands_at_the_foot_of_a_page(document: Document) -> None:
    body = tuple(
        block
        for n in range(40)
        for block in (
            Heading(style="h2", level=2, content=(Text(text=f"Heading {n}"),), anchor=f"x{n}"),
            paragraph(sentence(30 + 11 * n % 70)),
        )
    )
    result = write_pdf(replace(document, body=body, annexes=(), notes=()))
    for lines in lines_of(result.data)[1:]:
        text = [line for line in lines if line.strip()]
        foot = next(i for i, line in enumerate(text) if "Page " in line and " of " in line)
        before = [line for line in text[:foot] if "TLP" not in line and "2025" not in line]
        assert not before[-1].startswith("Heading")


def test_a_short_table_stays_whole_and_a_long_one_repeats_its_head(document: Document) -> None:
    body = (paragraph(sentence(380)), table(12), paragraph("Between."), table(60))
    result = write_pdf(replace(document, body=body, annexes=(), notes=()))
    pages = lines_of(result.data)
    rows = [[int(m) for m in re.findall(r"row(\d+)\.", "\n".join(lines))] for lines in pages]
    for lines, found in zip(pages, rows, strict=True):
        if found:
            assert any("Head" in line for line in lines)
            assert len(found) >= 2
    assert sorted(n for found in rows for n in found) == sorted([*range(12), *range(60)])


def test_a_row_higher_than_the_page_goes_on_on_the_next(document: Document) -> None:
    body = (table(3, words=1500),)
    result = write_pdf(replace(document, body=body, annexes=(), notes=()))
    told = squeezed(PdfFile(result.data).tree().text())
    assert told.count("word1499") == 3


def test_a_remark_longer_than_a_page_goes_on_on_the_next(document: Document) -> None:
    long = Note(label="a", anchor="n1", content=(Text(text=sentence(2500)),))
    marked = Paragraph(style="body", content=(Text(text="Said."), NoteMark(label="a", note="n1")))
    made = replace(document, body=(marked, paragraph(sentence(50))), annexes=(), notes=(long,))
    result = write_pdf(made)
    assert squeezed(PdfFile(result.data).tree().text()) == Reading(made, result.page_of).text()


def test_a_remark_that_nothing_refers_to_is_printed_all_the_same(document: Document) -> None:
    stray = Note(label="z", anchor="n9", content=(Text(text="Nobody asked."),))
    result = write_pdf(replace(document, body=(paragraph("Text."),), annexes=(), notes=(stray,)))
    assert "Nobodyasked." in squeezed("".join(lines_of(result.data)[-1]))
    assert "Nobodyasked." in squeezed(PdfFile(result.data).tree().text())


def test_an_empty_brief_has_one_page(document: Document) -> None:
    empty = replace(document, front=(), body=(), annexes=(), notes=(), trace=())
    result = write_pdf(empty)
    assert result.pages == 1
    assert "Page 1 of 1" in "\n".join(lines_of(result.data)[0])


def test_a_word_wider_than_its_column_is_cut_and_not_lost(document: Document) -> None:
    word = "x" * 300 + "https://example.org/" + "y" * 200
    result = write_pdf(replace(document, body=(paragraph(word),), annexes=(), notes=()))
    assert word in squeezed(PdfFile(result.data).tree().text())
