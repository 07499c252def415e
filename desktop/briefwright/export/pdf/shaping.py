"""Words as the file writes them: glyph codes with the kerning between them.

Each word is shaped once for each typeface; widths are in 1/1000 of the type
size, so one result serves all sizes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
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
        self._codes: dict[str, str] = {}
        self._widths: dict[str, float] = {}

    def word(self, text: str) -> tuple[str, float] | None:
        """The content for TJ and the width in 1/1000; None for words that need real shaping."""
        pairs = [*map(add, text, text[1:]), text[-1]]
        try:
            codes = "".join(map(self._codes.__getitem__, pairs))
        except KeyError:
            if not all(map(self._learn, pairs)):
                return None
            codes = "".join(map(self._codes.__getitem__, pairs))
        return f"<{codes}>", sum(map(self._widths.__getitem__, pairs))

    def _learn(self, pair: str) -> bool:
        """Notes the first character of the pair with the kerning before the second, if any.

        False where one of them needs real shaping.
        """
        if pair in self._codes:
            return True
        if not self._face.simple.issuperset(pair):
            return False
        glyph = self._face.shape(pair)[0]
        code = f"{self._embedding.code(self._face, glyph):04X}"
        kerning = round(self._face.advance(glyph.id) - glyph.advance) if len(pair) > 1 else 0
        self._codes[pair] = f"{code}>{kerning}<" if kerning else code
        self._widths[pair] = glyph.advance
        return True


class _Words(dict[str, Shape]):
    """The words of a typeface; one that is asked for is shaped when it is not there."""

    def __init__(self, shape: Callable[[str], Shape]) -> None:
        super().__init__()
        self._shape = shape

    def __missing__(self, text: str) -> Shape:
        found = self[text] = self._shape(text)
        return found


class Shaper:
    """Shapes words and remembers them."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self._words: dict[tuple[Typeface, bool], _Words] = {}
        self._pairs: dict[Face, _Pairs] = {}
        self._fonts: dict[Typeface, str] = {}

    def words(self, typeface: Typeface, *, rtl: bool = False) -> Mapping[str, Shape]:
        """The words and spaces of this typeface, each shaped when it is first asked for."""
        known = self._words.get((typeface, rtl))
        if known is None:
            if rtl:
                make = partial(self._shaped, typeface)
            else:
                make = partial(self._paired, typeface, self._pairs_of(typeface.first))
            known = self._words[typeface, rtl] = _Words(make)
        return known

    def shape(self, typeface: Typeface, text: str, *, rtl: bool = False) -> Shape:
        """The shape of a word or space."""
        return self.words(typeface, rtl=rtl)[text]

    def _pairs_of(self, face: Face) -> _Pairs:
        pairs = self._pairs.get(face)
        if pairs is None:
            pairs = self._pairs[face] = _Pairs(face, self._embedding)
        return pairs

    def _paired(self, typeface: Typeface, pairs: _Pairs, text: str) -> Shape:
        made = pairs.word(text) if text else None
        return Shape(text, made[1], made[0]) if made else self._shaped(typeface, text, rtl=False)

    def _shaped(self, typeface: Typeface, text: str, *, rtl: bool = True) -> Shape:
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
        label = self._fonts.get(typeface)
        if label is None:
            label = self._fonts[typeface] = self._embedding.font(typeface.first)
        return label

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
