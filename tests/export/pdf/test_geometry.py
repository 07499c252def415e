"""Where each line of text of the reference document stands; a change shows what it moves."""

import pypdfium2

from briefwright.export.pdf import PdfResult
from tests.kit.golden import Golden


def geometry(data: bytes) -> str:
    """For each line: its left edge and lower edge from the upper left corner, and its words."""
    file = pypdfium2.PdfDocument(data)
    lines: list[str] = []
    try:
        for number, page in enumerate(file, 1):
            lines.append(f"page {number}")
            height = page.get_height()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                words = text.get_text_bounded(left, bottom, right, top).strip()
                lines.append(f"{left:7.1f} {height - bottom:7.1f}  {' '.join(words.split())}")
    finally:
        file.close()
    return "\n".join(lines) + "\n"


def test_every_line_of_the_reference_document_stands_where_it_stood(
    result: PdfResult, golden: Golden
) -> None:
    golden("pdf/reference.txt", geometry(result.data))
