"""What independent checkers say of the files, and that every machine writes the same bytes."""

import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import page
import pikepdf
import pypdf
import pytest

from briefwright.document.model import Document
from briefwright.export.fonts import FontSource
from briefwright.export.pdf import PdfResult, write_pdf
from briefwright.export.pdf.file import PdfFile as PdfObjects
from tests.kit.needs import needs
from tests.kit.pdffile import PdfFile

ROOT = Path(__file__).parents[3]
HASHING = """
import hashlib
from briefwright.export.pdf import write_pdf
from tests.kit.reference import reference_document
print(hashlib.sha256(write_pdf(reference_document()).data).hexdigest())
"""


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_the_checker_finds_no_failure(
    profile: str, result: PdfResult, sample_result: PdfResult
) -> None:
    for data in (result.data, sample_result.data):
        report = page.validate_pdf_bytes(data, profile=profile)
        assert [str(failure) for failure in report.failures] == []


@needs("qpdf")
def test_qpdf_finds_no_fault_in_the_syntax(tmp_path: Path, result: PdfResult) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(result.data)
    done = subprocess.run(["qpdf", "--check", str(target)], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("ending", [b"\r", b"\n", b"\r\n", b"x"])
def test_a_stream_ends_where_its_length_says(ending: bytes) -> None:
    made = PdfObjects()
    made.stream({}, b"data" + ending, packed=False)
    catalogue = "<</Type /Catalog /Pages <</Type /Pages /Kids [] /Count 0>>>>"
    whole = made.finish(root=catalogue, info="<<>>")
    before = whole[: whole.index(b"endstream")]
    read = before[:-2] if before.endswith(b"\r\n") else before[:-1]
    assert read.endswith(b"\nstream\ndata" + ending)


def test_two_processes_in_other_places_write_the_same_bytes(
    tmp_path: Path, result: PdfResult
) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LANG": "C", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "77", "TZ": "America/Lima", "LANG": "ar_DZ.UTF-8"}
        | {"SOURCE_DATE_EPOCH": "1"},
    ]
    found = set()
    for index, more in enumerate(surroundings):
        folder = tmp_path / str(index)
        folder.mkdir()
        paths = os.pathsep.join([str(ROOT), str(ROOT / "desktop")])
        done = subprocess.run(
            [sys.executable, "-c", HASHING],
            cwd=folder,
            env={**os.environ, **more, "PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout.strip())
    assert found == {hashlib.sha256(result.data).hexdigest()}


def test_fonts_used_before_do_not_change_the_bytes(
    document: Document, sample: Document, result: PdfResult
) -> None:
    fonts = FontSource.shipped()
    write_pdf(sample, fonts=fonts)
    assert write_pdf(document, fonts=fonts).data == result.data


def test_every_font_is_a_subset_that_lies_in_the_file(file: PdfFile) -> None:
    fonts = file.pdf.pages[0].obj.Resources.Font
    assert len(fonts) > 5
    for font in fonts.values():
        (descendant,) = font.DescendantFonts
        assert str(font.BaseFont)[7] == "+"
        assert "/FontFile2" in descendant.FontDescriptor


def test_no_object_is_a_script_or_an_action_beyond_links(file: PdfFile) -> None:
    actions = {
        str(item.get("/S"))
        for item in file.pdf.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.Action
    }
    assert actions <= {"/URI"}
    assert "/OpenAction" not in file.pdf.Root


def test_the_file_says_what_it_is(document: Document, file: PdfFile) -> None:
    meta = document.meta
    with file.pdf.open_metadata() as packet:
        assert packet["dc:title"] == meta.title == str(file.pdf.docinfo.Title)
        assert packet["pdfuaid:part"] == "1"
        assert packet["pdfaid:part"] == "3"
        assert meta.date_iso is not None
        assert str(packet["xmp:CreateDate"]).startswith(meta.date_iso)
    assert meta.marking.value in str(file.pdf.docinfo.Keywords)
    assert str(file.pdf.Root.Lang) == meta.language
    assert bool(file.pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_a_brief_without_a_date_has_none_in_its_file(document: Document) -> None:
    undated = replace(document, meta=replace(document.meta, date=None, date_iso=None))
    file = PdfFile(write_pdf(undated).data)
    assert "/CreationDate" not in file.pdf.docinfo
    assert b"CreateDate" not in file.pdf.Root.Metadata.read_bytes()


def test_the_evidence_lies_in_the_file_as_data(document: Document, file: PdfFile) -> None:
    entries = json.loads(file.pdf.attachments["evidence.json"].get_file().read_bytes())
    assert [entry["quotation"] for entry in entries] == [e.quotation for e in document.trace]
    assert [entry["sha256"] for entry in entries] == [e.sha256 for e in document.trace]
    assert str(file.pdf.Root.AF[0].AFRelationship) == "/Data"


def test_another_content_makes_another_identity(document: Document, result: PdfResult) -> None:
    other = write_pdf(replace(document, meta=replace(document.meta, subject="Another")))
    first, second = (pikepdf.open(_opened(r.data)).trailer.ID[0] for r in (result, other))
    assert bytes(first) != bytes(second)


def test_plain_readers_find_the_words(sample: Document, sample_result: PdfResult) -> None:
    reader = pypdf.PdfReader(_opened(sample_result.data))
    text = " ".join(" ".join(p.extract_text().split()) for p in reader.pages)
    for words in (sample.meta.title, "Cooperation priorities", "Annex A"):
        assert words in text


def _opened(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)
