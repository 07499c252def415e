"""Characters that no font has are named, and everything that fonts have can be set."""

from dataclasses import replace

from briefwright.document.model import Document, Paragraph, Text
from briefwright.document.styles import Font
from briefwright.export.coverage import missing_characters
from briefwright.export.fonts import FontSource
from tests.kit.reference import reference_document


def with_text(text: str) -> Document:
    body = (Paragraph(style="body", content=(Text(text=text),)),)
    return replace(reference_document(), body=body)


def test_the_reference_document_can_be_set_whole() -> None:
    assert missing_characters(reference_document()) == ()


def test_a_missing_character_is_named_once_with_its_place() -> None:
    (found,) = missing_characters(with_text("A 𓀀 and another 𓀀."))
    assert found.char == "𓀀"
    assert found.name == "U+13000 EGYPTIAN HIEROGLYPH A001"
    assert str(found.where) == "paragraph"


def test_a_character_without_a_name_is_told_by_its_number() -> None:
    (found,) = missing_characters(with_text("\ue000"))
    assert found.name == "U+E000"


def test_marks_of_direction_and_joiners_are_not_missed() -> None:
    assert missing_characters(with_text("a\u200db\u200fc\u2066d\u2069\u00ade\u200bf")) == ()


def test_the_title_of_the_file_is_looked_at_too() -> None:
    document = reference_document()
    titled = replace(document, meta=replace(document.meta, title="漢"))
    assert [str(missing.where) for missing in missing_characters(titled)] == ["title"]


def test_latin_letters_of_the_region_arabic_and_tifinagh_are_all_there() -> None:
    wanted = "ɓɗƴɛɔɲǝɣŋḥṣṭẓḍʿʾǧéèêçœÀß“”‘’–—…«»ابتثجحخدذرزسشصضطظعغفقكلمنهويةءأإؤئ٠١٢٣ⵜⴰⵎ→✓"
    typeface = FontSource.shipped().typeface(Font.SANS)
    assert [c for c in wanted if not typeface.has(c)] == []
