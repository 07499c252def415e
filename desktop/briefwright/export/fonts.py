"""The fonts that pages are set in: which file, which characters, and text turned into glyphs.

Only font files that ship with the program are used, so that a page looks the
same everywhere. Nothing here knows of pages or of PDF; figures and the check of
characters use it as well.
"""

import importlib.resources
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import uharfbuzz

from briefwright.document.styles import Font


class Glyph(NamedTuple):
    """A glyph of a shaped text in units of 1/1000 of the type size.

    `text` is what it stands for. Where a letter takes several glyphs, such as a
    body and its dots, the widest one carries the text and the others carry none.
    """

    id: int
    advance: float
    dx: float
    dy: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """The figures of a font that a PDF states, in units of 1/1000 of the type size."""

    ascent: float
    descent: float
    cap_height: float
    italic_angle: float
    box: tuple[int, int, int, int]


class Face:
    """One font file."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self._face = uharfbuzz.Face(data)
        self._font = uharfbuzz.Font(self._face)
        self._unit = 1000.0 / self._face.upem
        self._advances: dict[int, float] = {}

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character that the file has a glyph for."""
        return frozenset(map(chr, self._face.unicodes))

    @cached_property
    def metrics(self) -> Metrics:
        """The figures read from the tables head, hhea, OS/2 and post."""
        head, hhea = self._table("head"), self._table("hhea")
        return Metrics(
            ascent=_signed(hhea, 4) * self._unit,
            descent=_signed(hhea, 6) * self._unit,
            cap_height=_signed(self._table("OS/2"), 88) * self._unit,
            italic_angle=int.from_bytes(self._table("post")[4:8], "big", signed=True) / 65536,
            box=(
                round(_signed(head, 36) * self._unit),
                round(_signed(head, 38) * self._unit),
                round(_signed(head, 40) * self._unit),
                round(_signed(head, 42) * self._unit),
            ),
        )

    def shape(self, text: str, *, rtl: bool = False) -> tuple[Glyph, ...]:
        """The glyphs of the text from left to right, kerned, without optional ligatures."""
        if not text:  # the shaper has no answer for nothing
            return ()
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        uharfbuzz.shape(self._font, buffer, _FEATURES_RTL if rtl else _FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        clusters = [info.cluster for info in infos]
        unit = self._unit
        single = not rtl and clusters == list(range(len(text)))
        made = [
            Glyph(i.codepoint, p.x_advance * unit, p.x_offset * unit, p.y_offset * unit, told)
            for i, p, told in zip(
                infos, positions, text if single else [""] * len(infos), strict=True
            )
        ]
        if single:
            return tuple(made)
        if rtl:
            self._compose(text, clusters, made)
        return _told(text, clusters, made, rtl=rtl)

    @cached_property
    def simple(self) -> frozenset[str]:
        """The characters that take one glyph, which only the kerning of neighbours can move."""
        return frozenset(c for c in self.characters if _SIMPLE.fullmatch(c))

    def _compose(self, text: str, clusters: list[int], glyphs: list[Glyph]) -> None:
        """Puts whole letters in the place of bodies and dots, in `glyphs` and `clusters`.

        Fonts build Arabic letters from parts. A part stands for no character, so
        that programs which read a page would find letters torn or doubled.
        """
        for start, end in _ends(clusters, len(text)):
            members = [n for n, cluster in enumerate(clusters) if cluster == start]
            if len(members) <= end - start:
                continue
            body = max(members, key=lambda n: glyphs[n].advance)
            form = self._form(glyphs[body].id)
            whole = self._presentation_forms.get((text[start], form))
            if whole is None:
                continue
            marks = {self._font.get_nominal_glyph(ord(mark)) for mark in text[start + 1 : end]}
            glyphs[body] = glyphs[body]._replace(id=whole, advance=self.advance(whole))
            for n in reversed(members):
                if n != body and glyphs[n].id not in marks:
                    del glyphs[n], clusters[n]

    def _form(self, glyph: int) -> str:
        """Which of its four forms a letter has, by the name of its glyph."""
        name = self._font.glyph_to_string(glyph)
        forms = {"init": "initial", "medi": "medial", "fina": "final"}
        return next((form for mark, form in forms.items() if mark in name), "isolated")

    @cached_property
    def _presentation_forms(self) -> dict[tuple[str, str], int]:
        """The glyphs of whole letters by letter and form, from the compatibility characters."""
        found: dict[tuple[str, str], int] = {}
        for code in _PRESENTATION_FORMS:
            kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
            glyph = self._font.get_nominal_glyph(code)
            if glyph and len(letters) == 1:
                found[chr(int(letters[0], 16)), kind.strip("<>")] = glyph
        for character in self.characters:
            if "\u0600" <= character <= "\u08ff":
                glyph = self._font.get_nominal_glyph(ord(character))
                found.setdefault((character, "isolated"), glyph)
        return found

    @property
    def glyph_count(self) -> int:
        """The number of glyphs in the file."""
        return int(self._face.glyph_count)

    def advance(self, glyph: int) -> float:
        """The width of a glyph as the font file states it."""
        width = self._advances.get(glyph)
        if width is None:
            width = float(self._font.get_glyph_h_advance(glyph) * self._unit)
            self._advances[glyph] = width
        return width

    def subset(self, glyphs: frozenset[int]) -> bytes:
        """The font file cut down to these glyphs, which keep their numbers."""
        wanted = uharfbuzz.SubsetInput()
        wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs | {0})
        wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(map(_tag, _DROPPED_TABLES))
        wanted.flags = (
            uharfbuzz.SubsetFlags.RETAIN_GIDS
            | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
            | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        )
        return bytes(uharfbuzz.subset(self._face, wanted).blob.data)

    def _table(self, tag: str) -> bytes:
        return bytes(self._face.reference_table(tag).data)


_FEATURES: Mapping[str, bool] = {"kern": True, "liga": False, "clig": False, "dlig": False}
_FEATURES_RTL: Mapping[str, bool] = {"kern": True, "liga": True, "clig": True, "dlig": False}
# Letters, figures and signs of Latin script as far as they are single characters.
_SIMPLE = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u017f\u1e00-\u1eff\u2013-\u201e\u2026]")
_PRESENTATION_FORMS = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))
_DROPPED_TABLES = ("BASE", "GDEF", "GPOS", "GSUB", "OS/2", "STAT", "cmap", "gasp", "name", "post")


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


def _signed(table: bytes, at: int) -> int:
    return int.from_bytes(table[at : at + 2], "big", signed=True)


def _ends(clusters: list[int], end: int) -> list[tuple[int, int]]:
    """Where in the text each cluster starts and ends."""
    starts = sorted(set(clusters))
    return list(zip(starts, [*starts[1:], end], strict=True))


def _told(text: str, clusters: list[int], glyphs: list[Glyph], *, rtl: bool) -> tuple[Glyph, ...]:
    """The glyphs, each with what it stands for."""
    members: dict[int, list[int]] = {}
    for n, cluster in enumerate(clusters):
        members.setdefault(cluster, []).append(n)
    for start, end in _ends(clusters, len(text)):
        own = members[start]
        if len(own) == end - start:
            parts = zip(reversed(own) if rtl else own, text[start:end], strict=True)
        else:
            widest = max(own, key=lambda n: glyphs[n].advance)
            parts = zip([widest], [text[start:end]], strict=True)
        for n, part in parts:
            glyphs[n] = glyphs[n]._replace(text=part)
    return tuple(glyphs)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text that one face sets; `scale` fits its size to its neighbours."""

    face: Face
    scale: float
    text: str


class Typeface:
    """A face and those that stand in for characters which it lacks, in order."""

    def __init__(self, faces: tuple[tuple[Face, float], ...]) -> None:
        self.faces = faces
        self._face_of: dict[str, tuple[Face, float]] = {}
        self._widths: dict[str, float] = {}

    @property
    def first(self) -> Face:
        """The face that sets all text that it can."""
        return self.faces[0][0]

    def has(self, character: str) -> bool:
        """Whether a face has it, or nothing is to be seen of it anyway."""
        if unicodedata.category(character) == "Co":
            return False  # what fonts have in the private area means something else in each
        return _unseen(character) or any(character in face.characters for face, _ in self.faces)

    def parts(self, text: str, *, rtl: bool = False) -> tuple[Part, ...]:
        """The text cut where the face changes. A mark stays with the letter that it stands on.

        Spaces and signs stay in the face of the letters before them, `rtl` in that
        of the Arabic letters that they are among.
        """
        if not rtl and self.first.characters.issuperset(text):
            return (Part(self.first, 1.0, text),)
        cut: list[tuple[tuple[Face, float], str]] = []
        before = self._best("\N{ARABIC LETTER ALEF}" if rtl else " ")
        for cluster in clusters(text):
            chosen = before if _follows(cluster, before[0]) else self._best(cluster)
            before = chosen
            if cut and cut[-1][0] == chosen:
                cut[-1] = (chosen, cut[-1][1] + cluster)
            else:
                cut.append((chosen, cluster))
        return tuple(Part(face, scale, part) for (face, scale), part in cut)

    def width(self, text: str, size: float) -> float:
        """The width of a text in points, measured once for each text."""
        em = self._widths.get(text)
        if em is None:
            em = self._widths[text] = sum(
                glyph.advance * part.scale
                for part in self.parts(text)
                for glyph in part.face.shape(part.text)
            )
        return em * size / 1000

    def _best(self, cluster: str) -> tuple[Face, float]:
        found = self._face_of.get(cluster)
        if found is None:
            seen = [c for c in cluster if not _unseen(c)] or [" "]
            whole = (f for f in self.faces if f[0].characters.issuperset(seen))
            base = (f for f in self.faces if seen[0] in f[0].characters)
            found = next(whole, None) or next(base, self.faces[0])
            self._face_of[cluster] = found
        return found


def _unseen(character: str) -> bool:
    """Joiners, direction marks and soft hyphens leave no mark on the page."""
    return unicodedata.category(character) == "Cf" or character in "\n\t\u034f\ufe0e\ufe0f"


def clusters(text: str) -> list[str]:
    """Each character together with the marks and joiners that follow it."""
    found: list[str] = []
    for character in text:
        if found and (unicodedata.combining(character) or _unseen(character)):
            found[-1] += character
        else:
            found.append(character)
    return found


def _follows(cluster: str, face: Face) -> bool:
    """Whether spaces and signs between words stay in the face of the word before them."""
    return unicodedata.category(cluster[0])[0] in "ZPN" and face.characters.issuperset(cluster)


_FILES: Mapping[tuple[Font, bool, bool], str] = {
    (Font.SERIF, False, False): "SourceSerif4-Regular",
    (Font.SERIF, True, False): "SourceSerif4-SemiBold",
    (Font.SERIF, False, True): "SourceSerif4-Italic",
    (Font.SERIF, True, True): "SourceSerif4-SemiBoldItalic",
    (Font.SERIF_ITALIC, False, False): "SourceSerif4-Italic",
    (Font.SERIF_ITALIC, True, False): "SourceSerif4-SemiBoldItalic",
    (Font.SERIF_ITALIC, False, True): "SourceSerif4-Regular",
    (Font.SERIF_ITALIC, True, True): "SourceSerif4-SemiBold",
    (Font.SERIF_SEMIBOLD, False, True): "SourceSerif4-SemiBoldItalic",
    (Font.SANS, True, False): "SourceSans3-SemiBold",
    (Font.SANS, False, True): "SourceSans3-Italic",
    (Font.SANS, True, True): "SourceSans3-SemiBold",
    (Font.NASKH, True, False): "NotoNaskhArabic-Bold",
    (Font.NASKH, True, True): "NotoNaskhArabic-Bold",
}
"""The files of marked text where they are not those of the unmarked: bold, italic."""

_PLAIN_FILES: Mapping[Font, str] = {
    Font.SERIF: "SourceSerif4-Regular",
    Font.SERIF_ITALIC: "SourceSerif4-Italic",
    Font.SERIF_SEMIBOLD: "SourceSerif4-SemiBold",
    Font.SANS: "SourceSans3-Regular",
    Font.SANS_SEMIBOLD: "SourceSans3-SemiBold",
    Font.SANS_BOLD: "SourceSans3-Bold",
    Font.NASKH: "NotoNaskhArabic-Regular",
    Font.NASKH_BOLD: "NotoNaskhArabic-Bold",
}

_ARABIC = frozenset({Font.NASKH, Font.NASKH_BOLD})
_SANS = frozenset({Font.SANS, Font.SANS_SEMIBOLD, Font.SANS_BOLD})
_HEAVY = frozenset({Font.SERIF_SEMIBOLD, Font.SANS_SEMIBOLD, Font.SANS_BOLD, Font.NASKH_BOLD})

# Sizes at which a face looks as large as its neighbours: x-heights 0.475 (Source Serif 4) and
# 0.486 (Source Sans 3) against 0.536 (Noto); Naskh against Latin as 14.5 against 12 points.
_SERIF_STAND_INS = (("NotoSerif-Regular", 0.89), ("NotoSans-Regular", 0.89))
_SANS_STAND_INS = (("NotoSans-Regular", 0.9), ("NotoSerif-Regular", 0.9))
_LAST = (("NotoSansTifinagh-Regular", 0.9), ("Inter-Regular", 0.88))
_ARABIC_BESIDE_LATIN = 1.2
_LATIN_BESIDE_ARABIC = 0.86


class FontSource:
    """The shipped fonts, each read when it is first wanted.

    Keeping one source for several exports saves measuring the same words again;
    what is written does not depend on it.
    """

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read
        self._faces: dict[str, Face] = {}
        self._typefaces: dict[tuple[Font, bool, bool], Typeface] = {}

    @classmethod
    def shipped(cls) -> "FontSource":
        """The fonts among the program's resources."""
        folder = importlib.resources.files("briefwright.resources") / "fonts"
        return cls(lambda name: (folder / f"{name}.ttf").read_bytes())

    def face(self, name: str) -> Face:
        """The face in the file of this name."""
        if name not in self._faces:
            self._faces[name] = Face(name, self._read(name))
        return self._faces[name]

    def typeface(self, font: Font, *, bold: bool = False, italic: bool = False) -> Typeface:
        """The faces for text in this font; italic within italic stands upright."""
        key = (font, bold, italic)
        if key not in self._typefaces:
            names = _chain(font, bold=bold, italic=italic)
            chain = tuple((self.face(name), scale) for name, scale in names)
            self._typefaces[key] = Typeface(chain)
        return self._typefaces[key]


def _chain(font: Font, *, bold: bool, italic: bool) -> tuple[tuple[str, float], ...]:
    """The files that set a font, first choice first, each with the scale of its size."""
    own = _FILES.get((font, bold, italic), _PLAIN_FILES[font])
    heavy = bold or font in _HEAVY
    if font in _ARABIC:
        latin = "SourceSerif4-SemiBold" if heavy else "SourceSerif4-Regular"
        rest = ((latin, 1.0), *_SERIF_STAND_INS, *_LAST)
        return ((own, 1.0), *((name, scale * _LATIN_BESIDE_ARABIC) for name, scale in rest))
    naskh = "NotoNaskhArabic-SemiBold" if heavy else "NotoNaskhArabic-Regular"
    stand_ins = _SANS_STAND_INS if font in _SANS else _SERIF_STAND_INS
    return ((own, 1.0), (naskh, _ARABIC_BESIDE_LATIN), *stand_ins, *_LAST)
