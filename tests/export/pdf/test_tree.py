"""The structure tree: it says what the document says, in its order, and every piece has its place."""

from dataclasses import replace

from briefwright.document.model import Document, Figure, Paragraph, Text
from briefwright.document.walk import blocks
from briefwright.export.pdf import PdfResult, write_pdf
from tests.export.pdf.expected import Reading, squeezed
from tests.kit.pdffile import PdfFile


def test_the_tree_says_what_the_document_says_in_its_order(
    document: Document, result: PdfResult, file: PdfFile
) -> None:
    assert squeezed(file.tree().text()) == Reading(document, result.page_of).text()


def test_the_tree_of_the_sample_says_what_the_brief_says(
    sample: Document, sample_result: PdfResult, sample_file: PdfFile
) -> None:
    said = squeezed(sample_file.tree().text())
    assert said == Reading(sample, sample_result.page_of).text()


def test_every_piece_of_a_page_belongs_to_one_element(file: PdfFile, sample_file: PdfFile) -> None:
    assert file.problems_of_tree() == []
    assert sample_file.problems_of_tree() == []


def test_every_figure_has_the_description_of_the_document(
    document: Document, file: PdfFile
) -> None:
    wanted = [block.alt for block in blocks(document) if isinstance(block, Figure)]
    found = [e.alt for e in file.tree().walk() if e.kind == "Figure"]
    assert found == wanted
    assert all(found)


def test_headings_lists_tables_and_quotations_are_told_as_such(file: PdfFile) -> None:
    kinds = {element.kind for element in file.tree().walk()}
    wanted = {"H1", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody"}
    assert wanted <= kinds
    assert {"BlockQuote", "TOC", "TOCI", "Link", "Reference", "Note", "Caption", "Title"} <= kinds


def test_a_repeated_table_head_is_read_once(file: PdfFile) -> None:
    heads = [e for e in file.tree().walk() if e.kind == "THead"]
    long = next(head for head in heads if "Crossings" in head.text())
    assert len(long.all_pages()) == 1
    table = next(
        e for e in file.tree().walk() if e.kind == "Table" and "Crossings" in e.text()[:60]
    )
    assert len(table.all_pages()) > 2


def test_text_in_another_language_says_so(file: PdfFile) -> None:
    languages = {element.language for element in file.tree().walk()}
    assert {"ar", "fr"} <= languages
    assert str(file.pdf.Root.Lang).startswith("en")


def test_arabic_is_told_in_the_order_of_reading(file: PdfFile) -> None:
    said = [e.actual for e in file.tree().walk() if e.actual and e.language == "ar"]
    assert any("القوة الجوية" in text for text in said)


def test_the_tree_of_a_paragraph_cut_by_a_page_is_one_element(document: Document) -> None:
    words = " ".join(f"word{n}" for n in range(2000))
    long = Paragraph(style="body", content=(Text(text=words),))
    file = PdfFile(write_pdf(replace(document, body=(long,))).data)
    element = next(e for e in file.tree().walk() if e.kind == "P" and "word1999" in e.text())
    assert len(element.all_pages()) > 2
    assert squeezed(element.text()) == squeezed(words)


def test_a_document_from_right_to_left_loses_nothing(document: Document) -> None:
    turned = replace(document, meta=replace(document.meta, language="ar"))
    result = write_pdf(turned)
    file = PdfFile(result.data)
    assert squeezed(file.tree().text()) == Reading(turned, result.page_of).text()
    assert file.problems_of_tree() == []
    assert str(file.pdf.Root.ViewerPreferences.Direction) == "/R2L"


def test_pages_from_right_to_left_have_their_margin_column_at_the_right(
    document: Document,
) -> None:
    turned = write_pdf(replace(document, meta=replace(document.meta, language="ar")))
    usual = write_pdf(document)
    sides = [
        {link.rect[0] for link in PdfFile(r.data).links() if link.anchor == "s1"}
        for r in (usual, turned)
    ]
    assert min(sides[0]) < 200
    assert min(sides[1]) > 60
    assert max(sides[1]) > 400


def test_words_stay_apart_where_lines_end(document: Document, file: PdfFile) -> None:
    told = [" ".join(e.text().split()) for e in file.tree().walk() if e.kind in ("P", "LBody")]
    for block in blocks(document):
        if isinstance(block, Paragraph) and all(isinstance(i, Text) for i in block.content):
            words = "".join(i.text for i in block.content if isinstance(i, Text))
            assert " ".join(words.split()) in told


def test_words_stay_apart_after_a_forced_break_and_around_numbers(file: PdfFile) -> None:
    told = [" ".join(element.text().split()) for element in file.tree().walk()]
    assert any(text.startswith("Plain, bold, italic, both; a line of its own") for text in told)
    assert "1 Text in many forms" in told
    assert "Likely 55–80% Confidence: moderate" in told
    assert "Annex A Evidence 8" in told
