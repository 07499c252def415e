"""Validators of others: the schemas of ISO/IEC 29500, the package's own order, python-docx."""

import io
from pathlib import Path

import docx
import ooxml_integrity
import openxml_audit
import pytest

from briefwright.document.compose import compose
from briefwright.document.model import Document
from briefwright.export.docx import write_docx
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot

DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}


@pytest.fixture(params=sorted(DOCUMENTS), scope="module")
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


@pytest.fixture
def file(document: Document, tmp_path: Path) -> Path:
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(document, page_of={}))
    return path


def test_the_schemas_of_the_standard_find_nothing(file: Path) -> None:
    validator = openxml_audit.OpenXmlValidator(file_format=openxml_audit.FileFormat.OFFICE_2019)
    result = validator.validate(str(file))
    assert [f"{e.part_uri} {e.path} {e.description}" for e in result.errors] == []
    assert result.is_valid


def test_the_schemas_do_find_an_element_in_the_wrong_place(file: Path, tmp_path: Path) -> None:
    broken = _with(file, tmp_path, b"<w:keepNext/>", b"<w:bidi/><w:keepNext/>")
    validator = openxml_audit.OpenXmlValidator(file_format=openxml_audit.FileFormat.OFFICE_2019)
    assert not validator.validate(str(broken)).is_valid


def test_the_package_is_whole(file: Path) -> None:
    assert [str(finding) for finding in ooxml_integrity.check(file)] == []


def test_a_note_that_is_missing_would_be_found(file: Path, tmp_path: Path) -> None:
    old = b'<w:footnoteReference w:id="1"/>'
    broken = _with(file, tmp_path, old, b'<w:footnoteReference w:id="77"/>')
    assert ooxml_integrity.check(broken)


def _with(file: Path, folder: Path, old: bytes, new: bytes) -> Path:
    import zipfile

    broken = folder / "broken.docx"
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(broken, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "word/document.xml":
                assert old in data
                data = data.replace(old, new, 1)
            after.writestr(name, data)
    return broken


def test_python_docx_reads_headings_and_properties(file: Path, document: Document) -> None:
    word = docx.Document(io.BytesIO(file.read_bytes()))
    headings = [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"]
    assert len(headings) == sum(
        1 for b in (*document.body, *document.annexes) if getattr(b, "level", 0) == 1
    )
    core = word.core_properties
    assert core.title == document.meta.title
    assert core.author == document.meta.author
    assert core.category == str(document.meta.marking)
    assert str(document.meta.marking) in core.keywords
    assert core.language == document.meta.language
    assert core.created is not None
    assert core.created.date().isoformat() == document.meta.date_iso
