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
from briefwright.export.docx.styleids import Mark, Style
from briefwright.export.figures import shortened
from briefwright.export.fonts import FontSource

_ORGANISATION = Face(style=Mark.ORGANISATION, bold=True)
_TAB = ooxml.run("\t")
_PLACE = re.compile(r"\{(pages?)\}")


def headers(story: Story, fonts: FontSource) -> tuple[Xml, Xml]:
    """The header of the first page and that of the others."""
    meta = story.document.meta
    typeface, size = fonts.typeface(Font.SANS), story.sheet.text("header").size
    room = story.sheet.page.title_end - story.sheet.page.body_left
    title = shortened(meta.title, room, lambda text: typeface.width(text, size))
    organisation = meta.organisation or ""
    large = dataclasses.replace(_ORGANISATION, size=story.sheet.text("organisation-first").size)
    first = (words(story, organisation, large, story.language, rtl=story.rtl), _TAB, _TAB)
    others = (
        words(story, organisation, _ORGANISATION, story.language, rtl=story.rtl),
        _TAB,
        words(story, title, ooxml.PLAIN, story.language, rtl=story.rtl),
        _TAB,
    )
    return tuple(  # type: ignore[return-value]
        ooxml.paragraph(Style.HEADER, ooxml.join((*parts, _marking(meta))), Setting(rtl=story.rtl))
        for parts in (first, others)
    )


def footers(story: Story) -> tuple[Xml, Xml]:
    """The footer, which is the same on all pages."""
    meta = story.document.meta
    parts = (
        words(story, meta.date or "", ooxml.PLAIN, story.language, rtl=story.rtl),
        _TAB,
        *_edition_and_page(story, meta),
        _TAB,
        _marking(meta),
    )
    footer = ooxml.paragraph(Style.FOOTER, ooxml.join(parts), Setting(rtl=story.rtl))
    return footer, footer


def _edition_and_page(story: Story, meta: Meta) -> Iterator[Xml]:
    if meta.edition:
        text = f"{meta.words.edition} {meta.edition}  ·  "
        yield words(story, text, ooxml.PLAIN, story.language, rtl=story.rtl)
    pages = max(story.page_of.values(), default=1)
    for index, part in enumerate(_PLACE.split(meta.words.page_of)):
        if index % 2 == 0:
            yield words(story, part, ooxml.PLAIN, story.language, rtl=story.rtl)
        elif part == "page":
            yield ooxml.field("PAGE", "1")
        else:
            yield ooxml.field("NUMPAGES", str(pages))


def _marking(meta: Meta) -> Xml:
    """The label in its colour on black; it is never translated nor mirrored."""
    colour = TEXT_COLOURS[meta.marking].lstrip("#")
    face = Face(style=Mark.TLP, bold=True, colour=colour, language="en-GB")
    return ooxml.run(f"\u00a0{meta.marking}\u00a0", face)
