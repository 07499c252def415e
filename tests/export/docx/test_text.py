"""Nothing of a document is lost, altered or reordered on its way into a Word file."""

import dataclasses
import io
import re
import subprocess
from pathlib import Path

import docx
import pytest

from briefwright.document import walk
from briefwright.document.compose import compose
from briefwright.document.model import Document, Heading, NoteMark, Paragraph, Text
from briefwright.export.docx import write_docx
from tests.kit.needs import needs
from tests.kit.reading import closed_up, said, spoken
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot
from tests.kit.wordfile import W, WordFile, paragraphs, text_of, value

DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}


@pytest.fixture(params=sorted(DOCUMENTS), scope="module")
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


@pytest.fixture(scope="module")
def data(document: Document) -> bytes:
    return write_docx(document, page_of={})


def test_the_words_of_the_file_are_the_words_of_the_document_in_its_order(
    document: Document, data: bytes
) -> None:
    shown = "".join(text_of(p) for p in paragraphs(WordFile.of(data).body))
    assert closed_up(shown) == spoken(document)


def test_remarks_are_in_the_footnotes_word_for_word(document: Document, data: bytes) -> None:
    notes = [n for n in WordFile.of(data).notes if value(n, "type") == ""]
    assert [closed_up(text_of(note)) for note in notes] == [
        closed_up(said(note.content)) for note in document.notes
    ]


@needs("soffice", "pdftotext")
@pytest.mark.slow
def test_libreoffice_opens_the_file_and_prints_every_paragraph(
    document: Document, data: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(data)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)],
        check=True,
        capture_output=True,
        timeout=100,
    )
    shown = subprocess.run(
        ["pdftotext", str(tmp_path / "brief.pdf"), "-"], check=True, capture_output=True, text=True
    )
    printed = _letters(shown.stdout)
    for block in walk.nodes(document):
        if isinstance(block, Paragraph):
            for item in block.content:
                if isinstance(item, Text) and item.text.isascii():
                    for word in item.text.split():
                        assert _letters(word) in printed, word


def _letters(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", text)


def test_control_characters_never_reach_the_file() -> None:
    dirty = "be\x00fo\x0ere \ud800 aft\x1fer\ufffe \ufffc end"
    document = reference_document()
    first = document.body[1]
    assert isinstance(first, Heading)
    replaced = dataclasses.replace(first, content=(Text(text=dirty),), gist=dirty, number=dirty)
    meta = dataclasses.replace(document.meta, title=dirty, keywords=(dirty,), author=dirty)
    body = (document.body[0], replaced, *document.body[2:])
    word = WordFile.of(write_docx(dataclasses.replace(document, meta=meta, body=body), page_of={}))
    for name, part in word.parts.items():
        if name.endswith((".xml", ".rels")):
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffc]", part.decode()), name
    assert "before \ufffd after\ufffd  end" in text_of(word.body)


def test_properties_longer_than_a_file_may_have_are_cut_and_the_marking_stays() -> None:
    document = reference_document()
    words = tuple(f"word {number}" for number in range(100))
    meta = dataclasses.replace(document.meta, title="t" * 300, subject="s" * 300, keywords=words)
    data = write_docx(dataclasses.replace(document, meta=meta), page_of={})
    core = docx.Document(io.BytesIO(data)).core_properties
    assert len(core.title) == len(core.subject) == 255
    assert core.title.endswith("t…")
    assert len(core.keywords) <= 255
    assert core.keywords.startswith("word 0, word 1, ")
    assert core.keywords.endswith(str(meta.marking))


def test_a_remark_that_is_mentioned_twice_is_one_footnote_and_a_reference_to_it() -> None:
    document = reference_document()
    again = Paragraph(
        style="body", content=(Text(text="Again"), NoteMark(label="a", note="note-a"))
    )
    word = WordFile.of(
        write_docx(dataclasses.replace(document, body=(*document.body, again)), page_of={})
    )
    fields = [e.text or "" for e in word.body.iter(f"{W}instrText")]
    assert [f.split()[:2] for f in fields if "NOTEREF" in f] == [["NOTEREF", "note_a"]]
    assert len([n for n in word.notes if value(n, "type") == ""]) == len(document.notes)


def test_arabic_is_marked_for_word_and_latin_in_it_is_not(data: bytes) -> None:
    word = WordFile.of(data)
    seen = 0
    for run in word.body.iter(f"{W}r"):
        text = "".join(t.text or "" for t in run.iter(f"{W}t"))
        is_rtl = run.find(f"{W}rPr/{W}rtl") is not None
        if re.search("[\u0600-\u06ff]", text):
            seen += 1
            assert is_rtl, text
        if re.search("[A-Za-z]", text):
            assert not is_rtl, text
    assert seen


def test_a_quotation_in_arabic_is_a_paragraph_from_right_to_left(data: bytes) -> None:
    arabic = [
        p for p in paragraphs(WordFile.of(data).body) if re.match("«?[\u0600-\u06ff]", text_of(p))
    ]
    assert arabic
    for paragraph in arabic:
        assert paragraph.find(f"{W}pPr/{W}bidi") is not None
