"""Words as the file writes them: glyph numbers with the kerning between them.

Each word is shaped once for each typeface; widths are in 1/1000 of the type
size, so one result serves all sizes.
"""

from dataclasses import dataclass

from briefwright.export.fonts import Face, Glyph, Typeface
from briefwright.export.pdf.embedding import Embedding


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A stretch of glyphs of one face, from left to right; `font` is its name on the pages.

    `width` counts in 1/1000 of the size of the text, `scale` already applied.
    `segments` are pairs of a rise above the base line, in 1/1000, and the
    content of an array for the operator TJ. `texts` are what the glyphs stand for.
    """

    font: str
    scale: float
    width: float
    segments: tuple[tuple[float, str], ...]
    texts: tuple[str, ...]


Cuts = tuple[Cut, ...]


class Shaper:
    """Shapes words and remembers them."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._words: dict[tuple[Typeface, bool], dict[str, tuple[Cuts, float]]] = {}

    def words(self, typeface: Typeface, *, rtl: bool = False) -> dict[str, tuple[Cuts, float]]:
        """The words shaped so far in this typeface with their widths, to be read only."""
        return self._words.setdefault((typeface, rtl), {})

    def shape(self, typeface: Typeface, text: str, *, rtl: bool = False) -> tuple[Cuts, float]:
        """The cuts of the text from left to right, and their width in 1/1000 of the size."""
        known = self.words(typeface, rtl=rtl)
        found = known.get(text)
        if found is None:
            parts = typeface.parts(text)
            ordered = reversed(parts) if rtl else parts
            cuts = tuple(self._cut(p.face, p.scale, p.face.shape(p.text, rtl=rtl)) for p in ordered)
            found = known[text] = cuts, sum(cut.width for cut in cuts)
        return found

    def _cut(self, face: Face, scale: float, glyphs: tuple[Glyph, ...]) -> Cut:
        segments: list[tuple[float, str]] = []
        rise, code = 0.0, ""
        for glyph in glyphs:
            if glyph.dy != rise:
                segments.append((rise, code))
                rise, code = glyph.dy, ""
            code += self._shown(face, glyph)
        segments.append((rise, code))
        return Cut(
            font=self._embedding.font(face),
            scale=scale,
            width=sum(glyph.advance for glyph in glyphs) * scale,
            segments=tuple((r, c.replace("><", "")) for r, c in segments if c or not glyphs),
            texts=tuple(glyph.text for glyph in glyphs if glyph.text),
        )

    def _shown(self, face: Face, glyph: Glyph) -> str:
        """The glyph with the moves that bring it to its place and the pen to its end."""
        code = self._embedding.code(face, glyph)
        before = f"{-glyph.dx:.0f}" if round(glyph.dx) else ""
        rest = round(face.advance(glyph.id) + glyph.dx - glyph.advance)
        return f"{before}<{code:04X}>{rest or ''}"
