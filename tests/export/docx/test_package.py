"""The file round the text: the same bytes everywhere, the template as its script makes it."""

import dataclasses
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from lxml import etree

from briefwright.document.model import Document, Link, Note, NoteMark, Paragraph, Text, TitleBlock
from briefwright.export.docx import write_docx
from briefwright.export.docx.styleids import SHEET, TABLE, Mark, Style
from tests.kit import docx_fonts, docx_template
from tests.kit.golden import Golden
from tests.kit.reference import reference_document
from tests.kit.wordfile import W, WordFile, paragraphs, style_of, text_of, value

ROOT = Path(__file__).parents[3]
HASHING = """
import hashlib, sys
from briefwright.export.docx import write_docx
from tests.kit.reference import reference_document
print(hashlib.sha256(write_docx(reference_document(), page_of={"s1": 2})).hexdigest())
"""


@pytest.fixture(scope="module")
def document() -> Document:
    return reference_document()


@pytest.fixture(scope="module")
def word(document: Document) -> WordFile:
    return WordFile.of(write_docx(document, page_of={"s1": 2, "annex-a": 6}))


@pytest.mark.slow
def test_other_processes_zones_seeds_and_locales_write_the_same_bytes(tmp_path: Path) -> None:
    places = (("0", "UTC", "C"), ("12345", "Pacific/Kiritimati", "C.UTF-8"))
    digests = set()
    for seed, zone, locale in places:
        surroundings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        surroundings["PYTHONPATH"] = str(ROOT)
        done = subprocess.run(
            [sys.executable, "-c", HASHING],
            cwd=tmp_path,
            env=surroundings,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    digests.add(
        hashlib.sha256(write_docx(reference_document(), page_of={"s1": 2})).hexdigest() + "\n"
    )
    assert len(digests) == 1


def test_where_a_document_came_from_is_not_written(document: Document, word: WordFile) -> None:
    for name, part in word.parts.items():
        if name.endswith(".xml"):
            assert b"finding-1" not in part, name
            assert b"section-1" not in part, name


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_blocks_are_written_as_a_tree_of_them_would_be(
    document: Document, language: str
) -> None:
    words = 'Tabs\tand "quotes" & <signs> — ’ of 𝔸lgiers'
    said = Paragraph(style="body", content=(Text(text=words),))
    meta = dataclasses.replace(document.meta, language=language, title='The "long" <title> & more')
    changed = dataclasses.replace(document, meta=meta, body=(*document.body, said))
    data = WordFile.of(write_docx(changed, page_of={"s1": 2})).parts["word/document.xml"]
    tree = etree.fromstring(data)
    assert etree.tostring(tree, encoding="UTF-8", standalone=True) == data
    assert not tree.xpath("//processing-instruction()")
    assert words.replace("\t", "") in "".join(map(str, tree.itertext()))


def test_members_stand_in_order_with_no_clock_and_no_name_twice(document: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(write_docx(document, page_of={}))) as package:
        names = package.namelist()
        assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
        assert names[2:] == sorted(names[2:])
        assert len(names) == len(set(names))
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_brief_without_a_date_has_none_in_its_properties(document: Document) -> None:
    meta = dataclasses.replace(document.meta, date=None, date_iso=None)
    file = WordFile.of(write_docx(dataclasses.replace(document, meta=meta), page_of={}))
    assert b"created" not in file.parts["docProps/core.xml"]
    assert b"modified" not in file.parts["docProps/core.xml"]


def test_the_evidence_travels_in_a_part_of_its_own(document: Document, word: WordFile) -> None:
    root = word.xml("customXml/item1.xml")
    extracts = [(e.get("number"), e.text, e.get("sha256"), e.get("source")) for e in root]
    assert extracts == [(str(t.number), t.quotation, t.sha256, t.source) for t in document.trace]
    assert root.get("fingerprint") == document.fingerprint
    assert "item1.xml" in "".join(word.relations("word/document.xml").values())


def test_the_marking_is_a_property_that_mail_gates_can_read(word: WordFile) -> None:
    root = word.xml("docProps/custom.xml")
    assert {str(e.get("name")): e[0].text for e in root}["Handling"] == "TLP:AMBER+STRICT"


def test_an_address_in_a_remark_belongs_to_the_footnotes(document: Document) -> None:
    url = "https://example.org/remark"
    note = Note(label="c", anchor="note-c", content=(Link(text="here", url=url),))
    mark = Paragraph(style="body", content=(NoteMark(label="c", note="note-c"),))
    longer = dataclasses.replace(
        document, body=(*document.body, mark), notes=(*document.notes, note)
    )
    file = WordFile.of(write_docx(longer, page_of={}))
    assert url in file.relations("word/footnotes.xml").values()
    assert url not in file.relations("word/document.xml").values()


def test_lists_are_counted_from_one_each(document: Document) -> None:
    lists = [block for block in document.body if type(block).__name__ == "Numbered"]
    twice = dataclasses.replace(document, body=(*document.body, *lists))
    file = WordFile.of(write_docx(twice, page_of={}))
    used = [
        value(number, "val")
        for p in paragraphs(file.body)
        if style_of(p) == Style.LIST_NUMBER
        for number in p.iter(f"{W}numId")
    ]
    assert used == ["10", "10", "11", "11"]
    known = {value(e, "numId") for e in file.xml("word/numbering.xml").iter(f"{W}num")}
    assert {"10", "11"} <= known


def test_a_document_in_arabic_is_mirrored(document: Document) -> None:
    meta = dataclasses.replace(document.meta, language="ar")
    arabic = Paragraph(style="body", content=(Text(text="اجتمع المجلس."),))
    file = WordFile.of(
        write_docx(dataclasses.replace(document, meta=meta, body=(arabic,)), page_of={})
    )
    section = file.body.find(f"{W}body/{W}sectPr")
    assert section is not None
    assert section.find(f"{W}bidi") is not None
    tables = list(file.body.iter(f"{W}tblPr"))
    assert all(table.find(f"{W}bidiVisual") is not None for table in tables)
    body = next(
        e
        for e in file.xml("word/styles.xml").iter(f"{W}style")
        if value(e, "styleId") == "BodyText"
    )
    spacing = body.find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    assert value(spacing, "line") == "440"
    label = text_of(file.xml("word/header1.xml"))
    assert label.strip("\xa0").startswith(str(meta.marking))  # at the right, where lines begin


def test_a_long_title_is_cut_in_the_header_and_smaller_on_the_page(document: Document) -> None:
    title = "A very long title about the cooperation of three states and its many consequences"
    meta = dataclasses.replace(document.meta, title=title)
    old = document.front[0]
    assert isinstance(old, TitleBlock)
    block = dataclasses.replace(old, title=title)
    longer = dataclasses.replace(document, meta=meta, front=(block, *document.front[1:]))
    file = WordFile.of(write_docx(longer, page_of={}))
    header = "".join(t.text or "" for t in file.xml("word/header1.xml").iter(f"{W}t"))
    assert "…" in header
    assert title not in header
    shown = next(p for p in paragraphs(file.body) if style_of(p) == "Title")
    assert {value(e, "val") for e in shown.iter(f"{W}sz")} == {"48"}


# --- the template ----------------------------------------------------------------------------


def _parts(data: bytes) -> dict[str, bytes]:
    return WordFile.of(data).parts


@pytest.mark.slow
def test_the_template_is_what_its_script_builds() -> None:
    kept = _parts(docx_template.TARGET.read_bytes())
    built = _parts(docx_template.build())
    differing = sorted(name for name in kept | built if kept.get(name) != built.get(name))
    assert differing == [], "python -m tests.kit.docx_template, then look at a file made with it"


def test_every_style_that_the_writer_names_is_in_the_template() -> None:
    styles = WordFile.of(docx_template.TARGET.read_bytes()).xml("word/styles.xml")
    known = {value(e, "styleId") for e in styles.iter(f"{W}style")}
    assert {*Style, *Mark, TABLE} <= known
    assert set(SHEET) <= set(Style)


def test_no_style_names_a_theme_font() -> None:
    parts = _parts(docx_template.TARGET.read_bytes())
    assert b"Theme" not in parts["word/styles.xml"]


def test_the_fonts_inside_are_whole_once_unmasked() -> None:
    parts = _parts(docx_template.TARGET.read_bytes())
    table = etree.fromstring(parts["word/fontTable.xml"])
    faces = [e for e in table.iter() if etree.QName(e).localname.startswith("embed")]
    assert len(faces) == 6
    for face in faces:
        relation = face.get(
            "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
        )
        data = docx_fonts.masked(parts[f"word/fonts/{relation}.odttf"], value(face, "fontKey"))
        font = TTFont(io.BytesIO(data))
        assert font["OS/2"].fsType == 0  # may be embedded and edited with
        is_bold = etree.QName(face).localname == "embedBold"
        assert font["name"].getDebugName(1) == value(face.getparent(), "name")
        assert (font["OS/2"].usWeightClass == 700) == is_bold
        assert font.getBestCmap()


def test_the_parts_of_the_reference_document_are_as_they_were(
    word: WordFile, golden: Golden
) -> None:
    kept = ("document", "footnotes", "header1", "header2", "footer1")
    for name in kept:
        root = etree.fromstring(word.parts[f"word/{name}.xml"])
        golden(f"docx/{name}.xml", etree.tostring(root, pretty_print=True, encoding="unicode"))
    core = etree.fromstring(word.parts["docProps/core.xml"])
    golden("docx/core.xml", etree.tostring(core, pretty_print=True, encoding="unicode"))


def test_anchors_that_word_cannot_tell_apart_get_names_of_their_own(document: Document) -> None:
    anchors = ("s9-1", "s9_1", "S9-1", "9", "long-" * 20 + "a", "long-" * 20 + "b")
    places = [Paragraph(style="body", anchor=a, content=(Text(text=a),)) for a in anchors]
    links = Paragraph(style="body", content=tuple(Link(text=a, target=a) for a in anchors))
    file = WordFile.of(
        write_docx(dataclasses.replace(document, body=(*document.body, links, *places)), page_of={})
    )
    texts = {}
    for mark in file.body.iter(f"{W}bookmarkStart"):
        run = mark.getnext()
        texts[value(mark, "name")] = "" if run is None else "".join(map(str, run.itertext()))
    assert len({name.lower() for name in texts}) == len(texts)
    for link in file.body.iter(f"{W}hyperlink"):
        words = "".join(map(str, link.itertext()))
        if words in anchors:
            assert texts[value(link, "anchor")] == words


def test_two_boxes_in_succession_stay_two_tables(document: Document) -> None:
    box = document.front[-1]
    file = WordFile.of(
        write_docx(dataclasses.replace(document, front=(box, box), body=()), page_of={})
    )
    tags = [etree.QName(e).localname for e in file.body[0]]
    assert "tbl tbl" not in " ".join(tags)
    assert tags[:3] == ["tbl", "p", "tbl"]
