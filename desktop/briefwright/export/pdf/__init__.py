"""The PDF writer: pages by the rules of the house, tagged, the same bytes for the same document.

A document goes through in four steps. `story` sets its blocks as strips, slices
of the page with the lines in them, and makes the logical tree; `paginate` puts
strips on pages; `painting` paints them; `write` binds the pages into a file.
Text is measured and broken here, glyph by glyph, because one pass over the text
must do for contents, page totals, tags, remarks and both directions of writing.
"""

from briefwright.export.pdf.painting import Place
from briefwright.export.pdf.write import PdfResult, write_pdf

__all__ = ["PdfResult", "Place", "write_pdf"]
