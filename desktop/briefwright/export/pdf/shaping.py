"""Words as the file writes them: glyph numbers with the kerning between them.

Each word is shaped once for each typeface; widths are in 1/1000 of the type
size, so one result serves all sizes.
"""

from dataclasses import dataclass

from briefwright.export.fonts import Face, Glyph, Typeface


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A stretch of glyphs of one face, from left to right.

    `width` counts in 1/1000 of the size of the text, `scale` already applied.
    `segments` are pairs of a rise above the base line, in 1/1000, and the
    content of an array for the operator TJ. `glyphs` says what each glyph means.
    """

    face: Face
    scale: float
    width: float
    segments: tuple[tuple[float, str], ...]
    glyphs: tuple[Glyph, ...]


Cuts = tuple[Cut, ...]


class Shaper:
    """Shapes words and remembers them."""

    def __init__(self) -> None:
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
            cuts = tuple(_cut(p.face, p.scale, p.face.shape(p.text, rtl=rtl)) for p in ordered)
            found = known[text] = cuts, sum(cut.width for cut in cuts)
        return found


def _cut(face: Face, scale: float, glyphs: tuple[Glyph, ...]) -> Cut:
    segments: list[tuple[float, str]] = []
    rise, code = 0.0, ""
    for glyph in glyphs:
        if glyph.dy != rise:
            if code:
                segments.append((rise, code))
            rise, code = glyph.dy, ""
        code += _shown(face, glyph)
    segments.append((rise, code.replace("><", "")))
    return Cut(
        face=face,
        scale=scale,
        width=sum(glyph.advance for glyph in glyphs) * scale,
        segments=tuple((r, c.replace("><", "")) for r, c in segments),
        glyphs=glyphs,
    )


def _shown(face: Face, glyph: Glyph) -> str:
    """The glyph with the moves that bring it to its place and the pen to its end."""
    before = f"{-glyph.dx:.0f}" if round(glyph.dx) else ""
    rest = round(face.advance(glyph.id) + glyph.dx - glyph.advance)
    after = str(rest) if rest else ""
    return f"{before}<{glyph.id:04X}>{after}"
