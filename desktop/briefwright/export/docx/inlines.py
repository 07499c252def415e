"""Text, citations, remarks and links as runs of a paragraph."""

import dataclasses
from typing import assert_never

from briefwright.document.languages import is_right_to_left
from briefwright.document.model import (
    Break,
    CiteLabel,
    Inline,
    Inlines,
    Link,
    NoteMark,
    Text,
)
from briefwright.domain.prose import MarkKind
from briefwright.export.base import is_web_address, stretches
from briefwright.export.docx import ooxml
from briefwright.export.docx.ooxml import Face, Xml
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import Mark, Style

CITATION = Face(style=Mark.CITATION, bold=True, italic=False)
_REMARK = Face(style=Mark.FOOTNOTE, bold=True, italic=False)
_FALLBACK = "ar"  # the language of Arabic letters in a text of another language


def inlines(
    story: Story, content: Inlines, *, face: Face = ooxml.PLAIN, language: str | None = None
) -> Xml:
    """The content in runs set as `face`; `language` None means the document's."""
    spoken = language or story.language
    rtl = story.mirrored(content, language)
    return ooxml.join(_inline(story, item, face, spoken, rtl=rtl) for item in content)


def _inline(story: Story, item: Inline, face: Face, language: str, *, rtl: bool) -> Xml:
    match item:
        case Text():
            return words(story, item.text, _marked(face, item), item.language or language, rtl=rtl)
        case CiteLabel():
            return _citation(story, item)
        case NoteMark():
            return _remark(story, item)
        case Link():
            return _link(story, item, face, language, rtl=rtl)
        case Break():
            return ooxml.run("\n", face)
        case _:
            assert_never(item)


def words(story: Story, text: str, face: Face, language: str, *, rtl: bool) -> Xml:
    """Text in runs of one direction each, in the paragraph's direction where it has none."""
    runs = []
    for part in stretches(text, rtl=rtl):
        spoken = _spoken(story, language, rtl=part.rtl)
        runs.append(ooxml.run(part.text, _turned(face, spoken, rtl=part.rtl)))
    return ooxml.join(runs)


def _turned(face: Face, language: str | None, *, rtl: bool) -> Face:
    """The face in a direction and a language; most faces are in both already."""
    if face.rtl == rtl and face.language == language:
        return face
    return dataclasses.replace(face, rtl=rtl, language=language)


def _spoken(story: Story, language: str, *, rtl: bool) -> str | None:
    """The language to name on a run, or None for the one that the file names for all text."""
    if rtl == is_right_to_left(language):
        return None if language == story.language else language
    return _FALLBACK if rtl else None


def _marked(face: Face, item: Text | Link) -> Face:
    """The face with the marks of a text: a bold one is never italic as well."""
    if MarkKind.BOLD in item.marks:
        return dataclasses.replace(face, style=Mark.STRONG, bold=True, italic=False)
    if MarkKind.ITALIC in item.marks:
        return dataclasses.replace(face, style=Mark.EMPHASIS, italic=True)
    return face


def _citation(story: Story, item: CiteLabel) -> Xml:
    """A raised number that leads to its extract, in a control that cannot be deleted."""
    number = ooxml.run(item.label, CITATION)
    link = story.led(item.target, number, story.tips.get(item.target))
    control = ooxml.control(
        f"cite:{item.label}:{item.anchor}",
        f"Evidence {item.label}",
        story.control_number(),
        story.marked(item.anchor, link),
    )
    return ooxml.join((ooxml.run(",", CITATION), control)) if item.joined else control


def _remark(story: Story, item: NoteMark) -> Xml:
    """The letter of a remark; where it has been printed before, a field that repeats it."""
    if item.note in story.note_numbers:
        return ooxml.field(f"NOTEREF {story.name(item.note)} \\f \\h", item.label, _REMARK)
    number = len(story.note_numbers) + 1
    story.note_numbers[item.note] = number
    remark = story.remarks[item.note]
    rtl = story.mirrored(remark.content, None)
    story.in_note = True
    content = inlines(story, remark.content)
    story.in_note = False
    setting = ooxml.Setting(rtl=rtl)
    story.notes.append(ooxml.note(number, Style.FOOTNOTE, _REMARK, content, setting))
    return story.marked(item.note, ooxml.note_reference(number, _REMARK))


def _link(story: Story, item: Link, face: Face, language: str, *, rtl: bool) -> Xml:
    if item.url is not None and is_web_address(item.url):
        style = dataclasses.replace(_marked(face, item), style=Mark.HYPERLINK)
        shown = words(story, item.text, style, item.language or language, rtl=rtl)
        return ooxml.outer_link(story.address(item.url), shown)
    style = dataclasses.replace(face, style=face.style or Mark.NUMBER)
    shown = words(story, item.text, style, language, rtl=rtl)
    return story.led(item.target, shown)
