"""PDF: the text of its pages in reading order, and where each letter of it stands on its page.

`characters` asks pdfium for letters and their boxes, `furniture` finds what repeats on every
page, `paragraphs` and `joining` put lines together, `properties` reads what the file says of
itself, `places` leads from the text back to the page, `drawing` draws it. Pdfium may hang or
crash on a hostile file: whoever calls this from a window does so in a child process.
"""

from briefwright.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]
