"""Words as the file writes them: glyph codes with the kerning between them.

Each word is shaped once for each typeface; widths are in 1/1000 of the type
size, so one result serves all sizes.
"""

from dataclasses import dataclass

from briefwright.export.fonts import Face, Glyph, Typeface
from briefwright.export.pdf.embedding import Embedding


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A stretch of glyphs of one face, from left to right; `font` is its name on the pages.

    `segments` are pairs of a rise above the base line, in 1/1000, and the content
    of an array for the operator TJ.
    """

    font: str
    scale: float
    width: float
    segments: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A shaped word. `width` counts in 1/1000 of the size of the text.

    `plain` is the content for TJ where the word is set in the first face of its
    typeface and on the base line; else it is None, and `cuts` has all.
    """

    text: str
    width: float
    plain: str | None
    cuts: tuple[Cut, ...] = ()


class Shaper:
    """Shapes words and remembers them."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._words: dict[tuple[Typeface, bool], dict[str, Shape]] = {}

    def words(self, typeface: Typeface, *, rtl: bool = False) -> dict[str, Shape]:
        """The words shaped so far in this typeface, to be read only."""
        return self._words.setdefault((typeface, rtl), {})

    def shape(self, typeface: Typeface, text: str, *, rtl: bool = False) -> Shape:
        """The shape of a word or space."""
        known = self.words(typeface, rtl=rtl)
        found = known.get(text)
        if found is None:
            parts = typeface.parts(text, rtl=rtl)
            cuts = tuple(
                self._cut(part.face, part.scale, part.face.shape(part.text, rtl=rtl))
                for part in (reversed(parts) if rtl else parts)
            )
            width = sum(cut.width for cut in cuts)
            plain = _plain(cuts) if parts and parts[0].face is typeface.first else None
            found = Shape(text, width, plain, () if plain is not None else cuts)
            known[text] = found
        return found

    def font(self, typeface: Typeface) -> str:
        """The name on the pages of the typeface's first face."""
        return self._embedding.font(typeface.first)

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
            segments=tuple((r, c.replace("><", "")) for r, c in segments if c or len(segments) < 2),
        )

    def _shown(self, face: Face, glyph: Glyph) -> str:
        """The glyph with the moves that bring it to its place and the pen to its end."""
        code = self._embedding.code(face, glyph)
        rest = round(face.advance(glyph.id) + glyph.dx - glyph.advance)
        before = f"{-glyph.dx:.0f}" if glyph.dx else ""
        return f"{before}<{code:04X}>{rest or ''}"


def _plain(cuts: tuple[Cut, ...]) -> str | None:
    """All that the cuts show, if it is of one face and on the base line."""
    if len(cuts) != 1:
        return None
    ((rise, code), *more) = cuts[0].segments
    return None if more or rise else code
