"""The fonts that the Word template carries inside: cut to the scripts of briefs, and masked.

The semibold cuts stand in for bold, as on the page. Their licence (OFL) allows embedding and
cutting. Masking is that of ECMA-376 part 4, section 2.8.1.
"""

import io
import uuid
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"

LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B0, 0x370),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x2070, 0x20A0),
    *range(0x20A0, 0x20D0),
    *range(0x2100, 0x2150),
    0x2190, 0x2192, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CF,
)  # fmt: skip

Face = tuple[str, str, str, str]


def _face(place: str, rid: str, file: str) -> Face:
    """A face with its relation, its key made from the file's name, and its file."""
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"urn:briefwright:font:{file}")
    return place, rid, f"{{{str(key).upper()}}}", file


EMBEDDED: tuple[tuple[str, str, str, str, tuple[Face, ...]], ...] = (
    (
        "Source Serif 4",
        "Cambria",
        "roman",
        "00",
        (
            _face("Regular", "rId1", "SourceSerif4-Regular.ttf"),
            _face("Bold", "rId2", "SourceSerif4-SemiBold.ttf"),
            _face("Italic", "rId3", "SourceSerif4-Italic.ttf"),
        ),
    ),
    (
        "Source Sans 3",
        "Calibri",
        "swiss",
        "00",
        (
            _face("Regular", "rId4", "SourceSans3-Regular.ttf"),
            _face("Bold", "rId5", "SourceSans3-SemiBold.ttf"),
        ),
    ),
    (
        "Noto Naskh Arabic",
        "Traditional Arabic",
        "auto",
        "B2",
        (_face("Regular", "rId6", "NotoNaskhArabic-Regular.ttf"),),
    ),
)


def font_parts() -> Iterator[tuple[str, bytes]]:
    """The masked font files with the names of their parts."""
    for family, _, _, kind, faces in EMBEDDED:
        for place, rid, key, file in faces:
            font = _cut(FONTS / file, latin=kind == "00")
            if place == "Bold":
                _call_bold(font, family)
            out = io.BytesIO()
            font.save(out)
            yield f"word/fonts/{rid}.odttf", masked(out.getvalue(), key)


def masked(data: bytes, key: str) -> bytes:
    """The first 32 bytes are mixed with the key, last digit first; done twice it is undone."""
    mask = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1] * 2
    return bytes(a ^ b for a, b in zip(data[:32], mask, strict=True)) + data[32:]


def _call_bold(font: TTFont, family: str) -> None:
    """Gives a semibold cut the names and weight of its family's bold, by which Word asks for it."""
    short = family.replace(" ", "")
    names = {1: family, 2: "Bold", 3: f"{short}-Bold", 4: f"{family} Bold", 6: f"{short}-Bold"}
    table = font["name"]
    for record in list(table.names):
        if record.nameID in names:
            table.setName(
                names[record.nameID],
                record.nameID,
                record.platformID,
                record.platEncID,
                record.langID,
            )
        elif record.nameID in (16, 17, 21, 22, 25):
            table.removeNames(nameID=record.nameID)
    font["OS/2"].usWeightClass = 700
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x40 | 0x20
    font["head"].macStyle |= 1


def _cut(file: Path, *, latin: bool) -> TTFont:
    """The font with kerning and shaping, without what no brief is set in."""
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum"]
    if not latin:
        options.layout_features += ["init", "medi", "fina", "isol", "rlig", "calt", "liga", "curs"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = TTFont(file, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LATIN if latin else font.getBestCmap())
    cutter.subset(font)
    return font
