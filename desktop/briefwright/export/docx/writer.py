"""A document as a Word file: its blocks in order, through the template, to bytes."""

import dataclasses
from collections.abc import Mapping
from typing import assert_never

from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Bullets,
    Contents,
    Document,
    Figure,
    Heading,
    JudgementBox,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Table,
    TitleBlock,
)
from briefwright.export.base import plain
from briefwright.export.docx import ooxml
from briefwright.export.docx.boxes import write_bottom_line, write_judgements, write_title
from briefwright.export.docx.contents import write_contents
from briefwright.export.docx.flow import Flow
from briefwright.export.docx.furniture import footers, headers
from briefwright.export.docx.inlines import inlines, words
from briefwright.export.docx.ooxml import Face, Setting, Xml
from briefwright.export.docx.package import Package
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import AXIS, WIDTH, Mark, Style
from briefwright.export.docx.tables import write_caption, write_note, write_table
from briefwright.export.fonts import FontSource
from briefwright.export.pictures import Painter

_BULLETS = 1  # the template's numbering of unordered lists
_TAB = ooxml.run("\t")
_ARABIC_LINE = 440  # 22 points, for Naskh in a text of 11/15
_SHORT = 200  # characters: a longer paragraph may be parted from what it introduces
_AFTER_LIST = 160
_INDENTS: Mapping[Style, int] = {
    Style.LIST_BULLET: 280,
    Style.LIST_NUMBER: 360,
}  # where text stands after its mark
_QUOTE_INSET = 320


def write_docx(document: Document, *, page_of: Mapping[str, int]) -> bytes:
    """The document as a Word file; the same bytes for the same content.

    `page_of` has the page of each anchor, from 1, and fills the contents; an
    anchor without a page is left for Word to find. About 0.3 s for 200 pages.
    """
    package = Package()
    story = Story.of(document, package, page_of)
    fonts = FontSource.shipped()
    writer = _Writer(story, Painter(fonts))
    writer.write(document)
    package.set_body(writer.flow.content())
    first, others = headers(story, fonts)
    foot, feet = footers(story)
    package.set_furniture(first=(first, foot), others=(others, feet))
    package.set_notes(story.notes, Style.FOOTNOTE, story.note_addresses)
    package.set_language(story.language, story.sheet)
    package.set_properties(document)
    return package.data()


class _Writer:
    """Adds one block after the other to the flow."""

    def __init__(self, story: Story, painter: Painter) -> None:
        self.flow = Flow()
        self._story = story
        self._painter = painter

    def write(self, document: Document) -> None:
        """Adds the whole document; body and annexes begin on new pages."""
        for blocks in (document.front, document.body, document.annexes):
            self.flow.break_page()
            for block in blocks:
                self._write(block)

    def _write(self, block: Block) -> None:  # noqa: C901, PLR0912  # one case a block
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(Style.BODY, block)
            case Bullets():
                self._list(Style.LIST_BULLET, block, None)
            case Numbered():
                self._list(Style.LIST_NUMBER, block, self._story.package.numbering())
            case Quote():
                self._quote(block)
            case Table():
                write_table(self._story, self.flow, block)
            case Figure():
                self._figure(block)
            case Rule():
                self.flow.paragraph(Style.RULE, ooxml.NOTHING)
            case PageBreak():
                self.flow.break_page()
            case Contents():
                write_contents(self._story, self.flow, block)
            case Bibliography():
                self._bibliography(block)
            case TitleBlock():
                write_title(self._story, self.flow, block)
            case BottomLine():
                write_bottom_line(self._story, self.flow, block)
            case JudgementBox():
                write_judgements(self._story, self.flow, block, self._painter)
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> None:
        story = self._story
        setting = Setting(rtl=story.rtl)
        content = inlines(story, block.content, language=block.language)
        if block.level > 1:
            if block.number:
                content = ooxml.join((self._label(f"{block.number}\u2002", Mark.NUMBER), content))
            self.flow.paragraph(Style.HEADING_2, story.marked(block.anchor, content), setting)
        else:
            content = ooxml.join((self._label(block.number or "", Mark.NUMBER), _TAB, content))
            self.flow.paragraph(Style.HEADING_1, story.marked(block.anchor, content), setting)
        if block.gist:
            gist = words(story, block.gist, ooxml.PLAIN, story.language, rtl=story.rtl)
            self.flow.paragraph(Style.GIST, gist, setting)

    def _label(self, text: str, mark: Mark) -> Xml:
        story = self._story
        return words(story, text, Face(style=mark), story.language, rtl=story.rtl)

    def _paragraph(
        self,
        style: Style,
        block: Paragraph,
        numbering: int | None = None,
        after: int | None = None,
        anchor: str | None = None,
    ) -> None:
        story = self._story
        rtl = story.mirrored(block.content, block.language)
        content = story.marked(block.anchor, inlines(story, block.content, language=block.language))
        content = story.marked(anchor, content)
        setting = Setting(
            rtl=rtl,
            keep_next=_opens(block),
            numbering=numbering,
            after=after,
            line=_ARABIC_LINE if rtl and not story.rtl else None,
        )
        self.flow.paragraph(style, content, self._on_axis(setting, _INDENTS.get(style, 0)))

    def _on_axis(self, setting: Setting, inset: int) -> Setting:
        """Keeps a paragraph that runs against the document in the document's body column.

        Word mirrors its indents with it: the margin column would change sides.
        """
        if setting.rtl == self._story.rtl:
            return setting
        return dataclasses.replace(setting, left=inset, right=AXIS)

    def _list(self, style: Style, block: Bullets | Numbered, numbering: int | None) -> None:
        last = len(block.items) - 1
        for index, item in enumerate(block.items):
            anchor = block.anchor if index == 0 else None
            after = _AFTER_LIST if index == last else None
            self._paragraph(style, item, numbering, after, anchor)

    def _quote(self, block: Quote) -> None:
        story = self._story
        rtl = story.mirrored(block.content, block.language)
        content = inlines(story, block.content, language=block.language)
        has_more = bool(block.attribution)
        setting = Setting(rtl=rtl, keep_next=has_more, after=40 if has_more else None)
        style = Style.QUOTE_RTL if rtl else Style.QUOTE
        self.flow.paragraph(style, story.marked(block.anchor, content), self._inset(setting))
        if has_more:
            style = Style.ATTRIBUTION_RTL if rtl else Style.ATTRIBUTION
            said = inlines(story, block.attribution)
            self.flow.paragraph(style, said, self._inset(Setting(rtl=rtl)))

    def _inset(self, setting: Setting) -> Setting:
        """The styles of quotations are made for a page from left to right; others mirror them."""
        if not self._story.rtl:
            return setting
        if setting.rtl:
            return dataclasses.replace(setting, left=AXIS + _QUOTE_INSET, right=0)
        return dataclasses.replace(setting, left=_QUOTE_INSET, right=AXIS)

    def _figure(self, block: Figure) -> None:
        story = self._story
        write_caption(story, self.flow, block.caption, "Figure", block.anchor)
        picture = self._painter.drawing(block.drawing, width=WIDTH / 20, margin=AXIS / 20)
        number = story.picture_number()
        content = ooxml.picture(
            story.package.picture(picture.data),
            number,
            width=picture.width,
            height=picture.height,
            name=f"Figure {number}",
            alt=block.alt,
        )
        self.flow.paragraph(Style.FIGURE, content, Setting(keep_next=bool(block.note)))
        if block.note:
            write_note(story, self.flow, block.note)
        else:
            self.flow.gap(240)

    def _bibliography(self, block: Bibliography) -> None:
        story = self._story
        for index, entry in enumerate(block.entries):
            label = story.marked(entry.anchor, self._label(entry.label, Mark.LABEL))
            label = story.marked(block.anchor if index == 0 else None, label)
            content = ooxml.join(
                (label, _TAB, inlines(story, entry.content, language=entry.language))
            )
            self.flow.paragraph(Style.SOURCE, content, Setting(rtl=story.rtl))


def _opens(block: Paragraph) -> bool:
    """Whether the paragraph introduces what follows and is short enough to move with it."""
    text = plain(block.content)
    return text.endswith(":") and len(text) <= _SHORT
