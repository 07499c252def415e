"""Header and footer: organisation, title, date, page x of y, and the marking at the right."""

import dataclasses
import re
from collections.abc import Iterator

from briefwright.document.model import Meta
from briefwright.document.styles import Font
from briefwright.domain.marking import TEXT_COLOURS
from briefwright.export.docx import ooxml
from briefwright.export.docx.inlines import words
from briefwright.export.docx.ooxml import Face, Setting, Xml
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import AXIS, Mark, Style
from briefwright.export.figures import shortened
from briefwright.export.fonts import FontSource

_ORGANISATION = Face(style=Mark.ORGANISATION, bold=True)
_TAB = ooxml.run("\t")
_MARKING_ROOM = 400  # in twentieths of a point: the longest marking is wider than a column
_PLACE = re.compile(r"\{(pages?)\}")


def headers(story: Story, fonts: FontSource) -> tuple[Xml, Xml]:
    """The header of the first page and that of the others."""
    meta = story.document.meta
    typeface, size = fonts.typeface(Font.SANS), story.sheet.text("header").size
    room = story.sheet.page.title_end - story.sheet.page.body_left
    title = shortened(meta.title, room, lambda text: typeface.width(text, size))
    large = dataclasses.replace(_ORGANISATION, size=story.sheet.text("organisation-first").size)
    first = _words(story, meta.organisation, large)
    small = _words(story, meta.organisation, _ORGANISATION)
    return (
        _line(story, Style.HEADER, first, ooxml.NOTHING),
        _line(story, Style.HEADER, small, _words(story, title)),
    )


def footers(story: Story) -> tuple[Xml, Xml]:
    """The footer, which is the same on all pages."""
    meta = story.document.meta
    place = ooxml.join(_edition_and_page(story, meta))
    footer = _line(story, Style.FOOTER, _words(story, meta.date), place)
    return footer, footer


def _line(story: Story, style: Style, outer: Xml, middle: Xml) -> Xml:
    """What stands in the margin column and on the body axis, and the marking at the right.

    The marking stays at the right of pages that run from right to left; the rest moves over.
    """
    marking = _marking(story.document.meta)
    if not story.rtl:
        return ooxml.paragraph(style, ooxml.join((outer, _TAB, middle, _TAB, marking)))
    content = ooxml.join((marking, _TAB, middle, _TAB, outer))
    return ooxml.paragraph(style, content, Setting(rtl=True, tab=(AXIS, AXIS + _MARKING_ROOM)))


def _words(story: Story, text: str | None, face: Face = ooxml.PLAIN) -> Xml:
    return words(story, text or "", face, story.language, rtl=story.rtl)


def _edition_and_page(story: Story, meta: Meta) -> Iterator[Xml]:
    if meta.edition:
        yield _words(story, f"{meta.words.edition} {meta.edition}  ·  ")
    pages = max(story.page_of.values(), default=1)
    for index, part in enumerate(_PLACE.split(meta.words.page_of)):
        if index % 2 == 0:
            yield _words(story, part)
        elif part == "page":
            yield ooxml.field("PAGE", "1")
        else:
            yield ooxml.field("NUMPAGES", str(pages))


def _marking(meta: Meta) -> Xml:
    """The label in its colour on black; it is never translated nor mirrored."""
    colour = TEXT_COLOURS[meta.marking].lstrip("#")
    face = Face(style=Mark.TLP, bold=True, colour=colour, language="en-GB")
    return ooxml.run(f"\u00a0{meta.marking}\u00a0", face)
