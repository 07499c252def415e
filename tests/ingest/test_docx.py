from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.found import FoundBy
from briefwright.domain.source import Heading
from briefwright.domain.text import clean
from briefwright.ingest.base import Reading
from briefwright.ingest.docx import read_docx
from tests.ingest.officefile import core, docx, item, members, p, r, rows, zipped

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:pStyle w:val="T1"/><w:lvlText w:val="%1"/>
  </w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
"""


def read(body: str, **parts: str) -> Reading:
    return read_docx(docx(body, more=None, **parts), "report.docx")


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_every_word_of_a_plain_document_is_there_in_its_order(texts: list[str]) -> None:
    body = "".join(p(text) for text in ["start", *texts])
    assert read(body).text.split() == ["start", *(w for text in texts for w in clean(text).split())]


def test_headings_are_known_by_their_style_in_any_language_and_stand_below_the_title() -> None:
    reading = read(
        p("Air chiefs meet", style="Titre")
        + p("Background", style="T1")
        + p("They met.")
        + p("Before", style="Own")
        + p("Loose", settings='<w:outlineLvl w:val="2"/>')
    )
    assert reading.text == "Air chiefs meet\n\nBackground\n\nThey met.\n\nBefore\n\nLoose"
    assert reading.headings == (
        Heading(at=0, level=1),
        Heading(at=17, level=2),
        Heading(at=40, level=3),
        Heading(at=48, level=4),
    )
    assert (reading.title, reading.titled) == ("Air chiefs meet", True)


def test_a_long_paragraph_is_no_heading_whatever_its_style_says() -> None:
    assert read(p("word " * 100, style="T1")).headings == ()


def test_lists_carry_their_printed_numbers_and_go_on_counting_after_text_between() -> None:
    reading = read(
        item("one")
        + item("inner", depth=1)
        + item("second", depth=1)
        + item("two")
        + p("Between.")
        + item("three")
        + item("sign", num=2)
        + item("seven", num=3)
        + item("inner again", num=3, depth=1),
        numbering=NUMBERING,
    )
    assert reading.text == (
        "1. one\n  1.a) inner\n  1.b) second\n2. two\n\nBetween.\n\n3. three\n\n• sign\n\n"
        "7. seven\n  7.a) inner again"
    )


def test_a_numbered_heading_keeps_its_number() -> None:
    style = (
        '<w:style w:styleId="T1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>'
        '<w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    )
    reading = read(
        p("Aims", style="T1") + p("Means", style="T1"), numbering=NUMBERING, styles=style
    )
    assert reading.text == "I Aims\n\nII Means"
    assert len(reading.headings) == 2


def test_a_table_of_figures_is_read_row_by_row() -> None:
    reading = read(rows((p("Mali"), p("3")), (p("Niger"), p(""))) + p("After."))
    assert reading.text == "Mali\t3\nNiger\n\nAfter."


def test_a_row_that_begins_further_in_leaves_its_first_columns_free() -> None:
    shifted = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>' + p("3") + "</w:tc></w:tr>"
    made = rows((p("Mali"), p("2"))).replace("</w:tbl>", f"{shifted}</w:tbl>")
    assert read(made).text == "Mali\t2\n\t3"


def test_a_table_that_only_lays_out_the_page_is_read_block_by_block() -> None:
    boxed = read(rows((p("First.") + p("Second."),), (p("Third."),)))
    assert boxed.text == "First.\n\nSecond.\n\nThird."
    nested = read(rows((p("Side"), rows((p("a"), p("b"))))))
    assert nested.text == "Side\n\na\tb"


def test_notes_stand_at_the_end_under_their_marks() -> None:
    reading = read(
        p("They met", runs='<w:r><w:footnoteReference w:id="5"/></w:r>' + r(" in Bamako."))
        + p("And left", runs='<w:r><w:endnoteReference w:id="2"/></w:r>'),
        footnotes=f'<w:footnote w:id="0">{p("separator")}</w:footnote>'
        f'<w:footnote w:id="5">{p("On 3 May.") + p("By air.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{p("At noon.")}</w:endnote>',
    )
    assert reading.text == (
        "They met[1] in Bamako.\n\nAnd left[i]\n\n[1] On 3 May.\n\nBy air.\n\n[i] At noon."
    )
    assert "notes stand at the end" in said(reading)


def test_a_text_box_follows_its_paragraph_once_though_it_is_written_twice() -> None:
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    runs = (
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}"
        "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(p("Before.", runs=runs) + p("After.")).text == "Before.\n\nIn the box.\n\nAfter."
    old = f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"
    assert read(p("Before.", runs=old)).text == "Before.\n\nIn the box."


def test_of_tracked_changes_the_new_text_is_read_and_both_are_told_of() -> None:
    reading = read(
        p(
            "The ",
            runs=f"<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>{r('new')}</w:ins>",
        )
        + p("joined ", settings="<w:rPr><w:del/></w:rPr>")
        + p("line")
        + f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr></w:tbl>"
    )
    assert reading.text == "The new\n\njoined line"
    assert "changes delete" in said(reading)
    assert "changes insert" in said(reading)


def test_the_text_of_a_last_paragraph_whose_end_is_deleted_is_not_lost() -> None:
    assert read(p("a") + p("end", settings="<w:rPr><w:del/></w:rPr>")).text == "a\n\nend"


def test_links_and_the_results_of_fields_are_text_and_their_instructions_are_not() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{r("hidden operand")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("result")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    reading = read(p("A ", runs=f"<w:hyperlink>{r('link')}</w:hyperlink>{r(' and ')}{field}"))
    assert reading.text == "A link and result"


def test_a_field_that_never_ends_swallows_nothing() -> None:
    open_field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert read(p("A", runs=open_field + open_field) + p("B") + p("C")).text == "A\n\nB\n\nC"


def test_old_forms_show_their_boxes_and_choices() -> None:
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>'
        "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    choice = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
        '<w:listEntry w:val="Mali"/><w:listEntry w:val="Niger"/></w:ddList></w:ffData>'
        "</w:fldChar></w:r>"
    )
    assert read(p("Yes ", runs=box + choice)).text == "Yes ☒Niger"


def test_signs_of_symbol_fonts_are_written_in_unicode_or_told_of() -> None:
    known = (
        '<w:r><w:sym w:font="Symbol" w:char="F0AE"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )
    assert read(p("a ", runs=known)).text == "a →✓"
    unknown = read(p("a", runs='<w:r><w:sym w:font="Wingdings 3" w:char="F070"/></w:r>'))
    assert unknown.text == "a"
    assert "symbol font" in said(unknown)


def test_breaks_tabs_hyphens_and_formulas_are_read() -> None:
    runs = (
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"
        "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
    )
    assert read(p(runs=runs)).text == "a\nb c\u2011dx=1"


def test_figures_above_the_line_are_raised_digits_by_run_or_by_style() -> None:
    style = (
        '<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        "</w:style>"
    )
    runs = (
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>'
        + r(" and m")
        + '<w:r><w:rPr><w:rStyle w:val="Up"/></w:rPr><w:t>2</w:t></w:r>'
        + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r>'
    )
    assert read(p("10", runs=runs), styles=style).text == "10⁶ and m²th"


def test_notes_are_marked_in_the_signs_that_the_document_asks_for() -> None:
    reading = read(
        p("They met", runs='<w:r><w:footnoteReference w:id="5"/></w:r>')
        + '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr></w:sectPr>',
        footnotes=f'<w:footnote w:id="5">{p("By air.")}</w:footnote>',
    )
    assert reading.text == "They met[a]\n\n[a] By air."
    own = '<w:r><w:footnoteReference w:id="5" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    reading = read(
        p("They met", runs=own), footnotes=f'<w:footnote w:id="5">{p("By air.")}</w:footnote>'
    )
    assert reading.text == "They met*\n\n* By air."


def test_what_stands_above_letters_to_say_how_they_sound_follows_them() -> None:
    runs = f"<w:r><w:ruby><w:rt>{r('とうきょう')}</w:rt><w:rubyBase>{r('東京')}</w:rubyBase></w:ruby></w:r>"
    assert read(p(runs=runs)).text == "東京(とうきょう)"


def test_what_is_left_out_is_named() -> None:
    reading = read_docx(
        docx(
            p("Text.", runs="<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")
            + p(runs="<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:object/></w:r>")
            + "<w:altChunk/>",
            header1=p("Running head"),
            footer1=p(),
            comments=f"<w:comment>{p('Really?')}</w:comment>",
            vbaProject="",
        ),
        "report.docx",
    )
    assert reading.text == "Text."
    assert said(reading) == (
        "report.docx: left out hidden text. report.docx: left out comments. report.docx: left out "
        "headers and footers. report.docx: left out pictures and drawings. report.docx: left out "
        "an object of another program. report.docx: left out a document that is put into it. "
        "report.docx: left out macros; they were not run."
    )


MHT = (
    b"MIME-Version: 1.0\r\nContent-Type: multipart/related; type=text/html; boundary=x\r\n\r\n"
    b"--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: file:///a.html\r\n\r\n"
    b"<html><body><h2>Inside</h2><p>Words of it.</p></body></html>\r\n--x--\r\n"
)


@pytest.mark.parametrize(
    "path, content",
    [
        ("a.html", b"<h2>Inside</h2><p>Words of it.</p><img src='http://example.org/a.png'>"),
        ("a.mht", MHT),
        ("a.rtf", rb"{\rtf1 {\stylesheet{\s1 heading 2;}}\pard\s1 Inside\par\pard Words of it.}"),
        ("a.txt", b"Inside\n\nWords of it."),
    ],
)
def test_a_document_that_word_is_asked_to_put_in_is_read(path: str, content: bytes) -> None:
    body = p("Before.") + '<w:altChunk r:id="chunk"/>' + p("After.")
    data = docx(body, chunk=path, more={f"word/{path}": content})
    reading = read_docx(data, "report.docx")
    assert reading.text == "Before.\n\nInside\n\nWords of it.\n\nAfter."
    assert [heading.level for heading in reading.headings] == ([] if path == "a.txt" else [2])
    assert said(reading) == ("report.docx: left out a picture." if path == "a.html" else "")


def test_a_word_file_inside_a_word_file_is_left_out() -> None:
    inner = docx(p("Inside."))
    data = docx(
        p("Before.") + '<w:altChunk r:id="chunk"/>', chunk="a.docx", more={"word/a.docx": inner}
    )
    reading = read_docx(data, "report.docx")
    assert reading.text == "Before."
    assert "left out a document that is put into it" in said(reading)


def test_hidden_text_switched_off_and_empty_headers_are_no_matter() -> None:
    runs = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>'
    reading = read(p(runs=runs), header1=p())
    assert reading.text == "shown"
    assert reading.notes == ()


def test_what_the_file_says_of_itself_is_found_but_not_what_programs_write() -> None:
    more = core(
        dc_title="Joint patrols",
        dc_creator="Awa Diallo; Windows User",
        dcterms_created="2025-04-01T08:00:00Z",
        dcterms_modified="2025-04-03T09:30:00Z",
        dc_language="fr-FR",
    )
    reading = read_docx(docx(p("Text."), more=more), "report.docx")
    assert [(each.field, each.value, each.by, each.detail) for each in reading.found] == [
        ("title", "Joint patrols", FoundBy.PROPERTIES, "dc:title"),
        ("authors", "Awa Diallo", FoundBy.PROPERTIES, "dc:creator"),
        ("published", "2025-04-03", FoundBy.PROPERTIES, "dcterms:modified"),
        ("published", "2025-04-01", FoundBy.PROPERTIES, "dcterms:created"),
        ("language", "fr-FR", FoundBy.PROPERTIES, "dc:language"),
    ]
    assert (reading.title, reading.titled) == ("Joint patrols", True)
    silent = core(dc_title="Document1", dc_creator="python-docx", dcterms_created="1601-01-01")
    assert read_docx(docx(p("Text."), more=silent), "report.docx").found == ()


def test_the_strict_edition_of_the_standard_is_read_alike() -> None:
    parts = members(docx(p("Strict text.", style="T1")))
    changed = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, content in parts.items()
    }
    reading = read_docx(zipped(changed), "strict.docx")
    assert reading.text == "Strict text."
    assert reading.headings == (Heading(at=0, level=1),)


@pytest.mark.parametrize(
    "folder, words",
    [("xl/workbook.xml", "is a spreadsheet"), ("ppt/presentation.xml", "is a presentation")],
)
def test_other_office_files_are_refused_by_what_they_are(folder: str, words: str) -> None:
    data = docx(p("x"), more={folder: "<x/>"})
    parts = members(data)
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", folder.encode())
    with pytest.raises(Refused, match=words):
        read_docx(zipped(parts), "table.docx")


def test_a_document_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="holds no text"):
        read(p())
    with pytest.raises(Refused, match="no Word document: unpack it"):
        read_docx(zipped({"a.txt": "words"}), "archive.docx")


DATA = Path(__file__).parents[1] / "data" / "ingest"


def test_a_document_that_another_program_wrote_is_read_whole() -> None:
    reading = read_docx((DATA / "docx" / "note.docx").read_bytes(), "note.docx")
    assert reading.text == (DATA / "note.txt").read_text(encoding="utf-8").rstrip("\n")
    assert [heading.level for heading in reading.headings] == [1, 2, 2]
    assert reading.found[0].value == "Air chiefs meet in Bamako"
    assert "language" not in {each.field for each in reading.found}
