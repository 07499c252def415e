"""The web page: whole by itself, sound, accessible, with links that lead both ways."""

import os
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from briefwright.document.compose import compose
from briefwright.document.model import Document, Figure, Heading, Table
from briefwright.document.styles import Ink, sheet_for
from briefwright.document.theme import contrast
from briefwright.export.html import write_html
from tests.kit.golden import Golden
from tests.kit.reading import closed_up, said, spoken
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot

ROOT = Path(__file__).parents[2]
DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}
VOID = {"meta", "col", "br", "hr"}


@pytest.fixture(params=sorted(DOCUMENTS), scope="module")
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


@pytest.fixture(scope="module")
def source(document: Document) -> str:
    return write_html(document).decode()


@pytest.fixture(scope="module")
def page(source: str) -> etree._Element:
    return lxml_html.fromstring(source)


class Balance(HTMLParser):
    """Finds tags that are not ended in the order in which they were begun."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")


def named(page: etree._Element, name: str) -> etree._Element:
    return next(element for element in page.iter() if element.get("id") == name)


def found(page: etree._Element, path: str) -> list[etree._Element]:
    result = page.xpath(path)
    assert isinstance(result, list)
    return [element for element in result if isinstance(element, lxml_html.HtmlElement)]


def shown(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext())


def test_every_tag_is_ended_in_its_turn(source: str) -> None:
    balance = Balance()
    balance.feed(source)
    assert balance.faults == []
    assert balance.open == []


def test_it_needs_nothing_from_outside(source: str, page: etree._Element) -> None:
    assert not list(page.iter("script", "link", "img", "iframe", "object"))
    style = "".join(shown(element) for element in page.iter("style"))
    assert "url(" not in style
    assert "@import" not in style
    assert "default-src 'none'" in source
    assert not [e for e in page.iter() for name in e.attrib if str(name).startswith("on")]


def test_every_name_is_given_once_and_every_link_leads_somewhere(page: etree._Element) -> None:
    names = Counter(str(e.get("id")) for e in page.iter() if e.get("id") is not None)
    assert {name: n for name, n in names.items() if n > 1} == {}
    links = [str(e.get("href")) for e in page.iter("a")]
    assert len(links) > 30
    for link in links:
        assert link[1:] in names if link.startswith("#") else link.startswith("https://"), link
    for element in page.iter():
        for name in str(element.get("aria-labelledby", "")).split():
            assert name in names


def test_citations_lead_to_their_extract_and_extracts_back(
    page: etree._Element, document: Document
) -> None:
    for entry in document.trace:
        place = named(page, f"ev-{entry.number}")
        row = next(place.iterancestors("tr"))
        assert entry.quotation in shown(row)
        back = next(place.iter("a")).get("href")
        assert back == f"#cite-{entry.number}-1"
        forth = named(page, str(back)[1:])
        assert forth.get("href") == f"#ev-{entry.number}"
        assert forth.get("title") == entry.quotation


def test_the_words_of_the_page_are_the_words_of_the_document_in_its_order(
    page: etree._Element, document: Document
) -> None:
    article = next(page.iter("article"))
    for element in list(article.iter("svg", "sup", "section")):
        is_apart = element.tag == "svg" or element.get("class") in ("remark", "notes")
        parent = element.getparent()
        if is_apart and parent is not None:
            tail = element.tail or ""
            before = element.getprevious()
            if before is not None:
                before.tail = (before.tail or "") + tail
            else:
                parent.text = (parent.text or "") + tail
            parent.remove(element)
    assert closed_up(shown(article)) == spoken(document)


def test_remarks_stand_at_the_end_and_lead_back(document: Document, source: str) -> None:
    page = lxml_html.fromstring(source)
    for note in document.notes:
        element = named(page, note.anchor)
        assert closed_up(shown(element)) == closed_up(f"{note.label}{said(note.content)}↩")
        back = found(element, ".//a[@role='doc-backlink']")[0]
        mark = named(page, str(back.get("href"))[1:])
        assert mark.get("href") == f"#{note.anchor}"
        assert shown(mark) == note.label


def test_headings_go_down_one_level_at_a_time(source: str, document: Document) -> None:
    page = lxml_html.fromstring(source)
    levels = [int(e.tag[1]) for e in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    headings = [b for b in (*document.body, *document.annexes) if isinstance(b, Heading)]
    assert levels.count(3) == sum(1 for h in headings if h.level == 2)


def test_tables_have_heads_of_columns_and_rows(source: str, document: Document) -> None:
    page = lxml_html.fromstring(source)
    tables = [b for b in (*document.body, *document.annexes) if isinstance(b, Table)]
    made = list(page.iter("table"))
    assert len(made) == len(tables)
    for element, table in zip(made, tables, strict=True):
        heads = found(element, "./thead/tr/th[@scope='col']")
        assert len(heads) == len(table.columns)
        assert len(found(element, "./tbody/tr")) == len(table.rows)
        if table.row_heads:
            assert len(found(element, "./tbody/tr/th[@scope='row']")) == len(table.rows)


def test_figures_tell_in_words_what_they_show(source: str, document: Document) -> None:
    page = lxml_html.fromstring(source)
    figures = [b for b in (*document.body, *document.annexes) if isinstance(b, Figure)]
    drawings = list(page.iter("svg"))
    assert len(drawings) == len(figures)
    for drawing, figure in zip(drawings, figures, strict=True):
        assert drawing.get("role") == "img"
        assert figure.alt in [shown(e) for e in drawing.iter("desc")]
        assert len(list(drawing.iter("title"))) == 1


def test_languages_and_directions_are_said(page: etree._Element) -> None:
    assert page.get("lang") == "en"
    assert page.get("dir") == "ltr"
    arabic = [e for e in page.iter() if e.get("lang") == "ar"]
    assert arabic
    assert all(e.get("dir") == "rtl" for e in arabic)


def test_text_from_outside_is_never_taken_for_markup() -> None:
    document = DOCUMENTS["reference"]
    source = write_html(document).decode()
    assert "Names &lt;and&gt; signs" in source
    assert "Council &amp; crossings" in source
    assert "& < > \" '" in shown(lxml_html.fromstring(source))


def test_colours_of_both_schemes_can_be_read() -> None:
    sheet = (ROOT / "resources" / "html" / "brief.css").read_text(encoding="utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)[:2]
    for scheme in (light, dark):
        colours = dict(re.findall(r"--(\w+): #([0-9a-f]{6})", scheme))
        for text in ("ink", "grey", "accent"):
            for ground in ("paper", "tint"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    colours = dict(re.findall(r"--(\w+): #([0-9a-f]{6})", light))
    for ink in (Ink.INK, Ink.GREY, Ink.ACCENT, Ink.HAIRLINE, Ink.TINT, Ink.TRACK):
        assert colours[ink].upper() == sheet_for("en").colour(ink)


def test_where_a_document_came_from_is_not_written(source: str) -> None:
    assert "finding-1" not in source
    assert "section-1" not in source


@pytest.mark.slow
def test_other_processes_and_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from briefwright.export.html import write_html;"
        "from tests.kit.reference import reference_document;"
        "sys.stdout.buffer.write(write_html(reference_document()))"
    )
    pages = {write_html(DOCUMENTS["reference"])}
    for seed, zone in (("0", "UTC"), ("99", "Pacific/Kiritimati")):
        surroundings = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            env=surroundings,
            capture_output=True,
            check=True,
        )
        pages.add(done.stdout)
    assert len(pages) == 1


def test_the_page_of_the_reference_document_is_as_it_was(golden: Golden) -> None:
    text = write_html(DOCUMENTS["reference"]).decode()
    golden("html/reference.html", re.sub(r"<style>.*?</style>", "<style/>", text, flags=re.DOTALL))
