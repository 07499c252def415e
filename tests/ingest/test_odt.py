from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.source import Heading
from briefwright.domain.text import clean
from briefwright.ingest.base import Reading
from briefwright.ingest.odt import MAX_REPEATED, read_odt
from tests.ingest.officefile import zipped

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    [
        *(
            f'xmlns:{each}="{_ODF}{name}:1.0"'
            for each, name in {
                "text": "text", "table": "table", "style": "style", "office": "office",
                "draw": "drawing", "meta": "meta",
            }.items()
        ),
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)  # fmt: skip
LISTS = """
<text:list-style style:name="N">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"
    text:display-levels="2"/>
</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>
"""


def odt(
    body: str, *, automatic: str = "", styles: str = "", meta: str = "", more: str = ""
) -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    parts: dict[str, str | bytes] = {
        "mimetype": kind,
        "content.xml": f"<office:document-content {_SPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {_SPACES}>{styles}</office:document-styles>",
    }
    if meta:
        parts["meta.xml"] = (
            f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta>"
            "</office:document-meta>"
        )
    if more:
        parts["META-INF/manifest.xml"] = more
    return zipped(parts)


def p(text: str = "", style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def read(body: str, *, automatic: str = "", styles: str = "", meta: str = "") -> Reading:
    return read_odt(odt(body, automatic=automatic, styles=styles, meta=meta), "report.odt")


def said(reading: Reading) -> str:
    return " ".join(str(note) for note in reading.notes)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6))
def test_every_word_of_a_plain_document_is_there_in_its_order(texts: list[str]) -> None:
    body = "".join(p(escape(text)) for text in ["start", *texts])
    assert read(body).text.split() == ["start", *(w for text in texts for w in clean(text).split())]


def test_headings_stand_below_the_title_and_spaces_are_what_the_author_meant() -> None:
    automatic = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    )
    reading = read(
        p("Air chiefs\n   meet", "P1")
        + '<text:h text:outline-level="1">Back<text:span>ground</text:span></text:h>'
        + p("They<text:tab/>met<text:s text:c='2'/>in<text:line-break/>Bamako."),
        automatic=automatic,
    )
    assert reading.text == "Air chiefs meet\n\nBackground\n\nThey met in\nBamako."
    assert reading.headings == (Heading(at=0, level=1), Heading(at=17, level=2))
    assert (reading.title, reading.titled) == ("Air chiefs meet", True)


def test_numbered_headings_keep_their_numbers() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        "</text:outline-style>"
    )
    body = (
        '<text:h text:outline-level="1">Aims</text:h><text:h text:outline-level="2">First</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">Aside</text:h>'
        '<text:h text:outline-level="1">Means</text:h>'
    )
    assert read(body, styles=outline).text == "I Aims\n\nI.1 First\n\nAside\n\nII Means"


def test_lists_carry_their_printed_numbers_and_go_on_where_they_say_so() -> None:
    inner = f"<text:list><text:list-item>{p('inner')}</text:list-item></text:list>"
    body = (
        f'<text:list xml:id="l1" text:style-name="N"><text:list-item>{p("one")}{inner}'
        f"</text:list-item><text:list-item>{p('two')}{p('more of two')}</text:list-item></text:list>"
        f"{p('Between.')}"
        f'<text:list text:continue-list="l1" text:style-name="N"><text:list-item>{p("three")}'
        "</text:list-item></text:list>"
        f'<text:list text:style-name="N"><text:list-item text:start-value="7">{p("seven")}'
        "</text:list-item></text:list>"
        f'<text:list text:style-name="B"><text:list-item>{p("sign")}</text:list-item></text:list>'
    )
    assert read(body, automatic=LISTS).text == (
        "1. one\n  1.a) inner\n2. two\n\nmore of two\n\nBetween.\n\n3. three\n\n7. seven\n\n• sign"
    )


def test_tables_are_read_row_by_row_and_repeated_cells_are_not_believed() -> None:
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        f"<table:table-cell>{p('State')}</table:table-cell>"
        f"<table:table-cell>{p('Jets')}</table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row>"
        f'<table:table-cell table:number-columns-repeated="1000000">{p("x")}</table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table>"
    )
    reading = read(body)
    assert reading.text == "State\tJets\n" + "\t".join(["x"] * MAX_REPEATED)


def test_a_cell_over_several_columns_is_one_and_one_over_rows_leaves_a_gap() -> None:
    wide = f'<table:table-cell table:number-columns-spanned="2">{p("wide")}</table:table-cell>'
    gap, cell = "<table:covered-table-cell/>", f"<table:table-cell>{p('x')}</table:table-cell>"
    body = "".join(
        f"<table:table-row>{row}</table:table-row>"
        for row in (wide + gap + cell, cell + gap + cell)
    )
    assert read(f"<table:table>{body}</table:table>").text == "wide\tx\nx\t\tx"


def test_notes_stand_at_the_end_and_boxes_behind_their_paragraph() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{p('On 3 May.')}</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('In the box.')}</draw:text-box></draw:frame>"
    reading = read(p(f"They met{note} in{box} Bamako.") + p("After."))
    assert reading.text == "They met[1] in Bamako.\n\nIn the box.\n\nAfter.\n\n[1] On 3 May."
    assert "notes stand at the end" in said(reading)


def test_what_is_left_out_is_named() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{p('gone')}</text:deletion></text:changed-region><text:changed-region><text:insertion/>"
        "</text:changed-region></text:tracked-changes>"
    )
    annotation = f"<office:annotation>{p('Really?')}</office:annotation>"
    hidden = '<text:hidden-text text:is-hidden="true">secret</text:hidden-text>'
    body = changes + p(f"Text.{annotation}{hidden}<draw:frame><draw:image/></draw:frame>")
    reading = read(body, styles=f"<style:header>{p('Running head')}</style:header>")
    assert reading.text == "Text."
    assert said(reading) == (
        "report.odt: left out what its tracked changes delete. report.odt: kept what its tracked "
        "changes insert. report.odt: left out hidden text. report.odt: left out comments. "
        "report.odt: left out headers and footers. report.odt: left out pictures and drawings."
    )


def test_what_the_file_says_of_itself_is_found() -> None:
    meta = (
        "<dc:title>Joint patrols</dc:title><meta:initial-creator>Awa Diallo</meta:initial-creator>"
        "<dc:creator>Editor</dc:creator><dc:date>2025-04-03T09:30:00</dc:date>"
        "<dc:language>fr</dc:language>"
    )
    assert [(each.field, each.value) for each in read(p("Text."), meta=meta).found] == [
        ("title", "Joint patrols"),
        ("authors", "Awa Diallo"),
        ("published", "2025-04-03"),
        ("language", "fr"),
    ]


def test_figures_above_the_line_are_raised_digits() -> None:
    automatic = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties style:text-position="super 58%"/></style:style>'
    )
    body = p('10<text:span text:style-name="T1">6</text:span>')
    assert read(body, automatic=automatic).text == "10⁶"


def test_protected_files_and_other_documents_are_refused() -> None:
    locked = odt(p("x"), more='<m><f full-path="content.xml"><encryption-data/></f></m>')
    with pytest.raises(Refused, match="protected by a password"):
        read_odt(locked, "locked.odt")
    with pytest.raises(Refused, match="no OpenDocument text: unpack it"):
        read_odt(zipped({"a.txt": "words"}), "archive.odt")
    table = f"<office:document-content {_SPACES}><office:body><office:spreadsheet/></office:body></office:document-content>"
    with pytest.raises(Refused, match="is an OpenDocument file but no text"):
        read_odt(zipped({"content.xml": table}), "table.odt")
    with pytest.raises(Refused, match="declares names of its own"):
        read_odt(zipped({"content.xml": "<!DOCTYPE a><a/>"}), "dtd.odt")
    with pytest.raises(Refused, match="holds no text"):
        read(p())


DATA = Path(__file__).parents[1] / "data" / "ingest"


def test_a_document_that_another_program_wrote_is_read_whole() -> None:
    reading = read_odt((DATA / "odt" / "note.odt").read_bytes(), "note.odt")
    assert reading.text == (DATA / "note.txt").read_text(encoding="utf-8").rstrip("\n")
    assert [heading.level for heading in reading.headings] == [1, 2, 2]
