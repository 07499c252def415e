"""What a validator does not see: bookmarks, links, fields, numbers and alternative texts."""

from collections import Counter

import pytest
from lxml import etree

from briefwright.document.compose import compose
from briefwright.document.model import Contents, Document, Figure
from briefwright.document.walk import anchors
from briefwright.export.docx import write_docx
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot
from tests.kit.wordfile import WP, R, W, WordFile, paragraphs, style_of, text_of, value

DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}


def pages_of(document: Document) -> dict[str, int]:
    return {anchor: 2 + index for index, anchor in enumerate(anchors(document))}


@pytest.fixture(params=sorted(DOCUMENTS), scope="module")
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


@pytest.fixture(scope="module")
def word(document: Document) -> WordFile:
    return WordFile.of(write_docx(document, page_of=pages_of(document)))


def _bookmarks(word: WordFile) -> list[etree._Element]:
    return [e for _, story in word.stories() for e in story.iter(f"{W}bookmarkStart")]


def test_every_bookmark_is_ended_once(word: WordFile) -> None:
    for name, story in word.stories():
        starts = Counter(value(e, "id") for e in story.iter(f"{W}bookmarkStart"))
        ends = Counter(value(e, "id") for e in story.iter(f"{W}bookmarkEnd"))
        assert starts == ends, name
        assert all(count == 1 for count in starts.values()), name


def test_bookmarks_have_numbers_and_names_of_their_own_that_word_accepts(word: WordFile) -> None:
    marks = _bookmarks(word)
    names = [value(e, "name") for e in marks]
    assert len(names) == len({name.lower() for name in names})
    assert len(marks) == len({value(e, "id") for e in marks})
    for name in names:
        assert len(name) <= 40
        assert name.isascii()
        assert name.replace("_", "").isalnum()
        assert not name[0].isdigit()


def test_every_link_leads_to_a_bookmark_or_an_address(word: WordFile) -> None:
    names = {value(e, "name") for e in _bookmarks(word)}
    count = 0
    for part, story in word.stories():
        addresses = word.relations(part)
        for link in story.iter(f"{W}hyperlink"):
            count += 1
            target = value(link, "anchor")
            assert target in names if target else link.get(f"{R}id") in addresses, part
    assert count > 30


def test_fields_are_balanced_and_refer_to_bookmarks(word: WordFile) -> None:
    names = {value(e, "name") for e in _bookmarks(word)}
    for part, story in word.stories():
        depth = 0
        for element in story.iter(f"{W}fldChar", f"{W}instrText"):
            if element.tag == f"{W}instrText":
                assert depth > 0, part
                words = (element.text or "").split()
                if words[0] in ("PAGEREF", "NOTEREF"):
                    assert words[1] in names
                continue
            depth += {"begin": 1, "separate": 0, "end": -1}[value(element, "fldCharType")]
            assert depth >= 0, part
        assert depth == 0, part


def test_controls_have_numbers_of_their_own_and_those_of_citations_are_locked(
    word: WordFile,
) -> None:
    numbers, tags = [], []
    for _, story in word.stories():
        for control in story.iter(f"{W}sdtPr"):
            number = control.find(f"{W}id")
            assert number is not None
            numbers.append(value(number, "val"))
            tag = control.find(f"{W}tag")
            if tag is not None:
                lock = control.find(f"{W}lock")
                assert lock is not None
                assert value(lock, "val") == "sdtLocked"
                tags.append(value(tag, "val"))
    assert len(numbers) == len(set(numbers))
    assert len(tags) == len(set(tags)) > 10
    assert all(tag.startswith("cite:") for tag in tags)


def test_every_picture_has_a_number_and_says_what_it_shows_or_that_it_is_decoration(
    word: WordFile,
) -> None:
    pictures = [e for _, story in word.stories() for e in story.iter(f"{WP}docPr")]
    assert len(pictures) >= 3
    numbers = [int(str(e.get("id"))) for e in pictures]
    assert len(set(numbers)) == len(numbers)
    assert min(numbers) > 0
    for picture in pictures:
        is_decoration = b"decorative" in etree.tostring(picture)
        assert bool(picture.get("descr")) != is_decoration


def test_figures_are_described_as_the_document_describes_them(
    word: WordFile, document: Document
) -> None:
    blocks = (*document.front, *document.body, *document.annexes)
    wanted = [block.alt for block in blocks if isinstance(block, Figure)]
    shown = [str(e.get("descr")) for e in word.body.iter(f"{WP}docPr") if e.get("descr")]
    assert shown == wanted


def test_every_table_of_the_text_has_a_head_that_repeats_and_rows_that_stay_whole(
    word: WordFile,
) -> None:
    tables = list(word.body.iter(f"{W}tbl"))
    ruled = [t for t in tables if value(t.find(f"{W}tblPr/{W}tblStyle"), "val") == "BWTable"]
    assert len(ruled) >= 4
    for table in ruled:
        first, *rest = table.findall(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rest)
    for table in tables:
        for row in table.findall(f"{W}tr"):
            assert row.find(f"{W}trPr/{W}cantSplit") is not None


def test_every_cell_ends_with_a_paragraph_and_tables_do_not_touch(word: WordFile) -> None:
    for cell in word.body.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
    body = word.body[0]
    for before, after in zip(body, list(body)[1:], strict=False):
        assert (before.tag, after.tag) != (f"{W}tbl", f"{W}tbl")
    assert body[-2].tag == f"{W}p"


def test_columns_fill_the_text_width_exactly(word: WordFile) -> None:
    for table in word.body.iter(f"{W}tbl"):
        grid = [int(value(e, "w")) for e in table.iter(f"{W}gridCol")]
        assert sum(grid) == 9426


def test_styles_used_stand_in_the_template(word: WordFile) -> None:
    known = {value(e, "styleId") for e in word.xml("word/styles.xml").iter(f"{W}style")}
    used = set()
    for _, story in word.stories():
        for kind in ("pStyle", "rStyle", "tblStyle"):
            used |= {value(e, "val") for e in story.iter(f"{W}{kind}")}
    assert used - known == set()
    assert {"Title", "Heading1", "Heading2", "BodyText", "BWCitation", "FootnoteText"} <= used


def test_remarks_are_footnotes_of_word_with_its_own_letters(
    word: WordFile, document: Document
) -> None:
    references = [value(e, "id") for e in word.body.iter(f"{W}footnoteReference")]
    notes = [n for n in word.notes if value(n, "type") == ""]
    assert references == [value(n, "id") for n in notes]
    assert len(notes) == len(document.notes)
    assert all(n.find(f".//{W}footnoteRef") is not None for n in notes)
    settings = word.xml("word/settings.xml")
    form = settings.find(f"{W}footnotePr/{W}numFmt")
    assert form is not None
    assert value(form, "val") == "lowerLetter"


def test_contents_have_their_lines_and_the_pages_that_were_given(
    word: WordFile, document: Document
) -> None:
    lines = [p for p in paragraphs(word.body) if style_of(p) in ("TOC1", "TOC2")]
    pages = pages_of(document)
    entries = [e for block in document.body if isinstance(block, Contents) for e in block.entries]
    wanted = []
    for entry in entries:
        number = f"{entry.number or ''}\t" if entry.level == 1 else ""
        wanted.append(f"{number}{entry.text}\t{pages[entry.target]}")
    assert [text_of(line) for line in lines] == wanted


def test_the_marking_stands_in_header_and_footer_of_first_and_other_pages(
    word: WordFile, document: Document
) -> None:
    for name in ("header1", "header2", "footer1", "footer2"):
        story = word.xml(f"word/{name}.xml")
        assert str(document.meta.marking) in text_of(story), name
    fields = [e.text or "" for e in word.xml("word/footer1.xml").iter(f"{W}instrText")]
    assert [f.strip() for f in fields] == ["PAGE", "NUMPAGES"]
    section = word.body.find(f"{W}body/{W}sectPr")
    assert section is not None
    assert section.find(f"{W}titlePg") is not None


def test_a_reader_can_go_from_each_citation_to_its_extract_and_back(
    word: WordFile, document: Document
) -> None:
    for entry in document.trace:
        extract = next(e for e in _bookmarks(word) if value(e, "name") == f"ev_{entry.number}")
        row = next(e for e in extract.iterancestors(f"{W}tr"))
        assert entry.quotation in [text_of(p) for p in paragraphs(row)]
        back = next(row.iter(f"{W}hyperlink"))
        assert value(back, "anchor") == f"_cite_{entry.number}_1"
        forth = [
            link
            for _, story in word.stories()
            for link in story.iter(f"{W}hyperlink")
            if value(link, "anchor") == f"ev_{entry.number}" and value(link, "tooltip")
        ]
        assert forth
        assert all(entry.quotation.startswith(value(f, "tooltip").rstrip("…")) for f in forth)
