"""Fonts: glyphs that say what they stand for, stand-ins by character, subsets that hold."""

import pytest
import uharfbuzz

from briefwright.document.styles import Font
from briefwright.export.fonts import FontSource, clusters
from briefwright.export.pdf.embedding import Embedding
from briefwright.export.pdf.shaping import Shaper

FONTS = FontSource.shipped()
WORDS = [
    "office",
    "fluff",
    "AVATAR",
    "Type,",
    "“Air”",
    "T.V.",
    "Wa’s",
    "1/2",
    "12,480–13",
    "(f)",
    "f’",
    "r,",
    "ř.",
    "Ṭāṣ",
    "“To”",
    "Ménaka",
    "Ségou",
    "LTV",
    "Yvonne",
    "P.A.",
    "7,4%",
    "f-f",
    "--",
    "…",
    "«L’avion»",
    "/x/",
    "[y]",
    "R&D",
    "a@b.org",
    "Wöß",
    "Łódź",
    "QUALITY",
]


def test_every_glyph_of_plain_text_says_its_character() -> None:
    for font in (Font.SERIF, Font.SANS, Font.SERIF_ITALIC, Font.SANS_SEMIBOLD):
        face = FONTS.typeface(font).first
        text = "office “fluff” AVATAR 12,480"
        assert "".join(glyph.text for glyph in face.shape(text)) == text


def test_arabic_letters_are_single_glyphs_that_say_their_letter() -> None:
    face = FONTS.face("NotoNaskhArabic-Regular")
    text = "التهديدات"
    glyphs = face.shape(text, rtl=True)
    assert "".join(glyph.text for glyph in reversed(glyphs)) == text
    assert all(glyph.text for glyph in glyphs)


def test_arabic_vowel_marks_are_kept() -> None:
    face = FONTS.face("NotoNaskhArabic-Regular")
    text = "مُحَمَّد"
    said = "".join(glyph.text for glyph in reversed(face.shape(text, rtl=True)))
    assert sorted(said) == sorted(text)


def test_kerning_is_on_and_optional_ligatures_are_off() -> None:
    face = FONTS.typeface(Font.SERIF).first
    apart = sum(glyph.advance for c in "AV" for glyph in face.shape(c))
    assert sum(glyph.advance for glyph in face.shape("AV")) < apart
    assert len(face.shape("office")) == 6


def test_a_letter_that_the_first_face_lacks_is_set_smaller_by_another() -> None:
    parts = FONTS.typeface(Font.SERIF).parts("aɓa")
    assert [part.text for part in parts] == ["a", "ɓ", "a"]
    assert parts[1].face is not parts[0].face
    assert parts[1].scale < 1


def test_a_mark_stays_with_its_letter() -> None:
    assert clusters("ɔ\u0301a") == ["ɔ\u0301", "a"]
    parts = FONTS.typeface(Font.SERIF).parts("ɔ\u0301")
    assert len(parts) == 1


def test_italic_within_italic_stands_up() -> None:
    upright = FONTS.typeface(Font.SERIF).first
    assert FONTS.typeface(Font.SERIF_ITALIC, italic=True).first is upright
    assert FONTS.typeface(Font.SERIF, italic=True).first is not upright


def test_a_subset_keeps_numbers_and_widths_of_its_glyphs() -> None:
    face = FONTS.typeface(Font.SANS).first
    wanted = frozenset(glyph.id for glyph in face.shape("Briefwright"))
    data = face.subset(wanted)
    cut = uharfbuzz.Font(uharfbuzz.Face(data))
    assert len(data) < 40_000
    assert all(cut.get_glyph_h_advance(glyph) == face.advance(glyph) for glyph in wanted)
    assert data == face.subset(wanted)


@pytest.mark.parametrize("font", [Font.SERIF, Font.SANS, Font.SERIF_ITALIC, Font.SANS_SEMIBOLD])
def test_words_put_together_from_pairs_are_as_wide_as_shaped_ones(font: Font) -> None:
    typeface = FONTS.typeface(font)
    shaper = Shaper(Embedding())
    for word in WORDS:
        wide = sum(glyph.advance for glyph in typeface.first.shape(word))
        assert shaper.shape(typeface, word).width == pytest.approx(wide), word
