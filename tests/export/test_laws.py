"""Laws for any document: what is written is sound, and says what the document says."""

import io
from itertools import pairwise
from pathlib import Path

import openxml_audit
import pypdfium2
from hypothesis import HealthCheck, given, settings
from lxml import etree
from lxml import html as lxml_html

from briefwright.document.model import Document
from briefwright.domain.text import clean
from briefwright.export.docx import write_docx
from briefwright.export.html import write_html
from briefwright.export.markdown import write_markdown
from briefwright.export.pdf import write_pdf
from briefwright.export.text import write_text
from tests.kit.counts import times
from tests.kit.documents import documents
from tests.kit.reading import closed_up, spoken
from tests.kit.reference import reference_document
from tests.kit.wordfile import W, WordFile, paragraphs, text_of, value

PATIENT = settings(
    max_examples=times(20), suppress_health_check=[HealthCheck.too_slow], deadline=None
)


@PATIENT
@given(documents())
def test_a_word_file_says_what_its_document_says(document: Document) -> None:
    word = WordFile.of(write_docx(document, page_of={}))
    shown = closed_up("".join(text_of(p) for p in paragraphs(word.body)))
    mentioned = list(word.body.iter(f"{W}footnoteReference"))
    assert len(mentioned) == len(document.notes)
    assert _without_letters(shown, word) == closed_up(clean(spoken(document)))


def _without_letters(shown: str, word: WordFile) -> str:
    """What is shown without the letters of remarks that are mentioned again, made by fields."""
    again = [e for e in word.body.iter(f"{W}instrText") if "NOTEREF" in (e.text or "")]
    if not again:
        return shown
    for field in again:
        run = field.getparent()
        assert run is not None
        for follower in run.itersiblings():
            for text in follower.iter(f"{W}t"):
                text.text = ""
            if value(follower.find(f"{W}fldChar"), "fldCharType") == "end":
                break
    body = next(e for e in again[0].iterancestors(f"{W}document"))
    return closed_up("".join(text_of(p) for p in paragraphs(body)))


@PATIENT
@given(documents())
def test_links_of_a_word_file_lead_somewhere_and_its_tables_stand_apart(
    document: Document,
) -> None:
    word = WordFile.of(write_docx(document, page_of={}))
    names = {value(e, "name") for _, s in word.stories() for e in s.iter(f"{W}bookmarkStart")}
    linked = {value(e, "anchor") for _, s in word.stories() for e in s.iter(f"{W}hyperlink")}
    assert linked - {""} - names == set()
    fields = [e.text or "" for e in word.body.iter(f"{W}instrText")]
    assert {f.split()[1] for f in fields if "REF " in f} <= names
    tags = [etree.QName(e).localname for e in word.body[0]]
    assert ("tbl", "tbl") not in set(pairwise(tags))


@settings(PATIENT, max_examples=times(4))
@given(documents())
def test_the_schemas_of_the_standard_accept_any_document(document: Document) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "brief.docx"
        file.write_bytes(write_docx(document, page_of={}))
        validator = openxml_audit.OpenXmlValidator()
        result = validator.validate(str(file))
        assert [f"{e.path} {e.description}" for e in result.errors] == []


@PATIENT
@given(documents())
def test_a_web_page_says_what_its_document_says(document: Document) -> None:
    page = lxml_html.parse(io.BytesIO(write_html(document)), lxml_html.HTMLParser(encoding="utf-8"))
    article = next(page.getroot().iter("article"))
    apart = [e for e in article.iter() if e.tag == "svg" or e.get("class") in ("remark", "notes")]
    for element in apart:
        element.drop_tree()
    shown = "".join(str(part) for part in article.itertext())
    assert closed_up(shown) == closed_up(clean(spoken(document)))


@PATIENT
@given(documents())
def test_links_of_a_web_page_lead_somewhere(document: Document) -> None:
    page = lxml_html.fromstring(write_html(document).decode())
    names = {str(e.get("id")) for e in page.iter()}
    hrefs = {str(e.get("href")) for e in page.iter("a") if e.get("href")}
    assert {h[1:] for h in hrefs if h.startswith("#")} - names == set()


@PATIENT
@given(documents())
def test_markdown_and_plain_text_hold_every_extract_whatever_else_there_is(
    document: Document,
) -> None:
    for data in (write_markdown(document), write_text(document)):
        shown = closed_up(data.decode())
        for entry in document.trace:
            assert entry.sha256[:12] in shown
        for forbidden in ("\x00", "\x0c", "\r"):
            assert forbidden not in data.decode()


def test_a_quotation_is_attributed_behind_one_dash_in_every_format() -> None:
    document = reference_document()
    read = pypdfium2.PdfDocument(write_pdf(document).data)
    word = WordFile.of(write_docx(document, page_of={}))
    page = lxml_html.fromstring(write_html(document).decode())
    formats = {
        "pdf": "\n".join(sheet.get_textpage().get_text_range() for sheet in read),
        "docx": "\n".join(text_of(p) for p in paragraphs(word.body)),
        "html": "".join(str(part) for part in page.itertext()),
        "markdown": write_markdown(document).decode(),
        "text": write_text(document).decode(),
    }
    read.close()
    for name, shown in formats.items():
        assert shown.count("— The chair, quoted by the agency") == 1, name
        assert "— — The chair" not in shown, name
