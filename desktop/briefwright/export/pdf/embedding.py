"""Fonts in the file: only the glyphs that are used, each with the text that it stands for."""

import hashlib

from briefwright.export.fonts import Face, Glyph
from briefwright.export.pdf.file import PdfFile, Ref, array, dictionary, name, number

_BLOCK = 100  # entries that one section of a character map may hold
_SYMBOLIC, _ITALIC = 4, 64
_NO_TEXT = "\u2060"
"""Stands for nothing: the word joiner neither shows nor parts the letters at its sides."""


class Embedding:
    """Gives glyphs their codes, so that each code stands for one glyph and one text.

    A glyph keeps its number as code where it always stands for the same text; a
    shape that serves several letters gets a code for each.
    """

    def __init__(self) -> None:
        self._fonts: dict[Face, _Codes] = {}

    def font(self, face: Face) -> str:
        """The name of the face on the pages."""
        return self._codes(face).label

    def code(self, face: Face, glyph: Glyph) -> int:
        """The code of a glyph with its text."""
        return self._codes(face).code(glyph)

    def write(self, file: PdfFile) -> str:
        """Writes the fonts; returns the dictionary of their names for the pages."""
        return dictionary(
            {codes.label: _font(file, face, codes) for face, codes in self._fonts.items()}
        )

    def _codes(self, face: Face) -> "_Codes":
        codes = self._fonts.get(face)
        if codes is None:
            codes = self._fonts[face] = _Codes(f"F{len(self._fonts) + 1}", face.glyph_count)
        return codes


class _Codes:
    """The codes of one face: for each its glyph and the text that it stands for."""

    def __init__(self, label: str, first_free: int) -> None:
        self.label = label
        self.glyph_of: dict[int, int] = {}
        self.text_of: dict[int, str] = {}
        self._code_of: dict[tuple[int, str], int] = {}
        self._free = first_free

    def code(self, glyph: Glyph) -> int:
        """The code of a glyph with this text, made when it is first asked for."""
        key = (glyph.id, glyph.text)
        code = self._code_of.get(key)
        if code is None:
            code = glyph.id
            if code in self.glyph_of:
                code, self._free = self._free, self._free + 1
            self._code_of[key] = code
            self.glyph_of[code] = glyph.id
            self.text_of[code] = glyph.text or _NO_TEXT
        return code

    def map(self) -> bytes | None:
        """The glyph of each code in two bytes; None where every code is the glyph's number."""
        if all(code == glyph for code, glyph in self.glyph_of.items()):
            return None
        return b"".join(
            self.glyph_of.get(code, 0).to_bytes(2, "big") for code in range(max(self.glyph_of) + 1)
        )


def _font(file: PdfFile, face: Face, codes: _Codes) -> Ref:
    """A composite font (ISO 32000-1, 9.7)."""
    program = face.subset(frozenset(codes.glyph_of.values()))
    label = name(f"{_tag(program)}+{face.name}")
    way = codes.map()
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": label,
        "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
        "CIDToGIDMap": "/Identity" if way is None else file.stream({}, way),
        "DW": "0",
        "W": _widths(face, codes),
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
                "ToUnicode": file.stream({}, _character_map(codes.text_of)),
            }
        )
    )


def _tag(program: bytes) -> str:
    """Six letters that tell this subset from others of the same font."""
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _widths(face: Face, codes: _Codes) -> str:
    pairs = sorted(codes.glyph_of.items())
    return array(f"{code} [{number(face.advance(glyph))}]" for code, glyph in pairs)


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
    """The way back from codes to text."""
    rows = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in sorted(texts.items())
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
