"""Words as the file writes them: glyph codes with the kerning between them.

Each word is shaped once for each typeface; widths are in 1/1000 of the type
size, so one result serves all sizes.
"""

from dataclasses import dataclass
from operator import add
from typing import NamedTuple

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


class Shape(NamedTuple):
    """A shaped word. `width` counts in 1/1000 of the size of the text.

    `plain` is the content for TJ where the word is set in the first face of its
    typeface and on the base line; else it is None, and `cuts` has all.
    """

    text: str
    width: float
    plain: str | None
    cuts: tuple[Cut, ...] = ()


class _Pairs:
    """What single characters of a face and pairs of neighbours are written as.

    Words of Latin script are put together from pairs, which is many times faster
    than shaping each of them and comes to the same.
    """

    def __init__(self, face: Face, embedding: Embedding) -> None:
        self._face = face
        self._embedding = embedding
        self._single: dict[str, tuple[str, float]] = {}
        self._pair: dict[str, tuple[str, float]] = {}

    def word(self, text: str) -> tuple[str, float] | None:
        """The content for TJ and the width in 1/1000; None for words that need real shaping."""
        pairs = self._pair
        parts: list[str] = []
        width = 0.0
        for both in map(add, text, text[1:]):
            part = pairs.get(both) or self._add_pair(both)
            if part is None:
                return None
            parts.append(part[0])
            width += part[1]
        last = self._single.get(text[-1]) or self._add_single(text[-1])
        return (f"<{''.join(parts)}{last[0]}>", width + last[1]) if last else None

    def _add_single(self, character: str) -> tuple[str, float] | None:
        if character not in self._face.simple:
            return None
        (glyph,) = self._face.shape(character)
        found = f"{self._embedding.code(self._face, glyph):04X}", glyph.advance
        self._single[character] = found
        return found

    def _add_pair(self, both: str) -> tuple[str, float] | None:
        """The first character of the pair with the kerning before the second."""
        if not self._face.simple.issuperset(both):
            return None
        glyph = self._face.shape(both)[0]
        code = f"{self._embedding.code(self._face, glyph):04X}"
        kerning = round(self._face.advance(glyph.id) - glyph.advance)
        found = f"{code}>{kerning}<" if kerning else code, glyph.advance
        self._pair[both] = found
        return found


class Shaper:
    """Shapes words and remembers them."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._left_to_right: dict[Typeface, dict[str, Shape]] = {}
        self._right_to_left: dict[Typeface, dict[str, Shape]] = {}
        self._pairs: dict[Face, _Pairs] = {}

    def words(self, typeface: Typeface, *, rtl: bool = False) -> dict[str, Shape]:
        """The words shaped so far in this typeface, to be read only."""
        side = self._right_to_left if rtl else self._left_to_right
        known = side.get(typeface)
        if known is None:
            known = side[typeface] = {}
        return known

    def shape(self, typeface: Typeface, text: str, *, rtl: bool = False) -> Shape:
        """The shape of a word or space."""
        known = self.words(typeface, rtl=rtl)
        found = known.get(text)
        if found is None:
            found = (None if rtl or not text else self._paired(typeface, text)) or self._shaped(
                typeface, text, rtl=rtl
            )
            known[text] = found
        return found

    def _paired(self, typeface: Typeface, text: str) -> Shape | None:
        pairs = self._pairs.get(typeface.first)
        if pairs is None:
            pairs = self._pairs[typeface.first] = _Pairs(typeface.first, self._embedding)
        made = pairs.word(text)
        return Shape(text, made[1], made[0]) if made else None

    def _shaped(self, typeface: Typeface, text: str, *, rtl: bool) -> Shape:
        parts = typeface.parts(text, rtl=rtl)
        cuts = tuple(
            self._cut(part.face, part.scale, part.face.shape(part.text, rtl=rtl))
            for part in (reversed(parts) if rtl else parts)
        )
        width = sum(cut.width for cut in cuts)
        plain = _plain(cuts) if parts and parts[0].face is typeface.first else None
        return Shape(text, width, plain, () if plain is not None else cuts)

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
