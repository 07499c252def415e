"""Fonts in the file: only the glyphs that are used, each with the text that it stands for."""

import hashlib

from briefwright.export.fonts import Face
from briefwright.export.pdf.file import PdfFile, Ref, array, dictionary, name, number
from briefwright.export.pdf.shaping import Cut

_BLOCK = 100  # entries that one section of a character map may hold
_SYMBOLIC, _ITALIC = 4, 64


class Embedding:
    """Keeps account of the faces and glyphs that pages use."""

    def __init__(self) -> None:
        self._names: dict[Face, str] = {}
        self._texts: dict[Face, dict[int, str]] = {}
        self._seen: set[Cut] = set()

    def use(self, cut: Cut) -> str:
        """Notes that the cut is shown; returns the name of its font on the page."""
        if cut not in self._seen:
            self._seen.add(cut)
            if cut.face not in self._names:
                self._names[cut.face] = f"F{len(self._names) + 1}"
                self._texts[cut.face] = {}
            known = self._texts[cut.face]
            for glyph in cut.glyphs:
                if glyph.text or glyph.id not in known:
                    known[glyph.id] = known.get(glyph.id) or glyph.text
        return self._names[cut.face]

    def write(self, file: PdfFile) -> str:
        """Writes the fonts; returns the dictionary of their names for the pages."""
        return dictionary(
            {label: _font(file, face, self._texts[face]) for face, label in self._names.items()}
        )


def _font(file: PdfFile, face: Face, texts: dict[int, str]) -> Ref:
    """A composite font whose codes are the numbers of its glyphs (ISO 32000-1, 9.7)."""
    program = face.subset(frozenset(texts))
    label = name(f"{_tag(program)}+{face.name}")
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": label,
        "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
        "CIDToGIDMap": "/Identity",
        "DW": "0",
        "W": _widths(face, texts),
        "FontDescriptor": _descriptor(file, face, label, program),
    }
    return file.add(
        dictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": label,
                "Encoding": "/Identity-H",
                "DescendantFonts": array([file.add(dictionary(descendant))]),
                "ToUnicode": file.stream({}, _character_map(texts)),
            }
        )
    )


def _tag(program: bytes) -> str:
    """Six letters that tell this subset from others of the same font."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _widths(face: Face, texts: dict[int, str]) -> str:
    return array(f"{glyph} [{number(face.advance(glyph))}]" for glyph in sorted(texts))


def _descriptor(file: PdfFile, face: Face, label: str, program: bytes) -> Ref:
    metrics = face.metrics
    italic = _ITALIC if metrics.italic_angle else 0
    return file.add(
        dictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": label,
                "Flags": str(_SYMBOLIC | italic),
                "FontBBox": array(metrics.box),
                "ItalicAngle": number(metrics.italic_angle),
                "Ascent": number(metrics.ascent),
                "Descent": number(metrics.descent),
                "CapHeight": number(metrics.cap_height),
                "StemV": "80",
                "FontFile2": file.stream({"Length1": str(len(program))}, program),
            }
        )
    )


def _character_map(texts: dict[int, str]) -> bytes:
    """The way back from glyphs to text. What stands for nothing has no entry."""
    rows = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for glyph, text in sorted(texts.items())
        if text
    ]
    blocks = [rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
