"""The exported files that several tests read; each is written once."""

import pytest

from briefwright.document.compose import compose
from briefwright.document.model import Document
from briefwright.export.pdf import PdfResult, write_pdf
from tests.kit.pdffile import PdfFile
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot


@pytest.fixture(scope="session")
def document() -> Document:
    return reference_document()


@pytest.fixture(scope="session")
def result(document: Document) -> PdfResult:
    return write_pdf(document)


@pytest.fixture(scope="session")
def file(result: PdfResult) -> PdfFile:
    return PdfFile(result.data)


@pytest.fixture(scope="session")
def sample() -> Document:
    return compose(sample_snapshot())


@pytest.fixture(scope="session")
def sample_result(sample: Document) -> PdfResult:
    return write_pdf(sample)


@pytest.fixture(scope="session")
def sample_file(sample_result: PdfResult) -> PdfFile:
    return PdfFile(sample_result.data)
