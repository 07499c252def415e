"""The table of contents: a field of Word's with its lines and page numbers filled in."""

from briefwright.document.model import Contents, ContentsEntry
from briefwright.export.docx import ooxml
from briefwright.export.docx.flow import Flow
from briefwright.export.docx.inlines import words
from briefwright.export.docx.ooxml import Face, Setting, Xml
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import Mark, Style

_TAB = ooxml.run("\t")
_SPACE = ooxml.run("\u2002")


def write_contents(story: Story, flow: Flow, block: Contents) -> None:
    """Adds the contents; a line whose page is not known is left for Word to fill."""
    setting = Setting(rtl=story.rtl)
    heading = story.marked(block.anchor, _plain(story, block.title))
    lines = [ooxml.paragraph(Style.CONTENTS_TITLE, heading, flow.opening(setting))]
    levels = max((entry.level for entry in block.entries), default=1)
    last = len(block.entries) - 1
    for index, entry in enumerate(block.entries):
        line = _line(story, entry)
        if index == 0:
            start = ooxml.field_start(f'TOC \\o "1-{levels}" \\h \\z \\u')
            line = ooxml.join((start, line))
        if index == last:
            line = ooxml.join((line, ooxml.field_end()))
        style = Style.CONTENTS_1 if entry.level == 1 else Style.CONTENTS_2
        lines.append(ooxml.paragraph(style, line, setting))
    flow.group(ooxml.contents_control(story.control_number(), ooxml.join(lines)))


def _line(story: Story, entry: ContentsEntry) -> Xml:
    """Number, words and page, as a link where there is a place to lead to."""
    label = _plain(story, entry.number or "", Face(style=Mark.NUMBER))
    if entry.level == 1:
        label = ooxml.join((label, _TAB))
    elif entry.number:
        label = ooxml.join((label, _SPACE))
    said = ooxml.join((label, _plain(story, entry.text)))
    name = story.contents.get(entry.target)
    if name is None:
        return said
    page = story.page_of.get(entry.target)
    number = ooxml.field(f"PAGEREF {name} \\h", "" if page is None else str(page))
    return ooxml.inner_link(name, ooxml.join((said, _TAB, number)))


def _plain(story: Story, text: str, face: Face = ooxml.PLAIN) -> Xml:
    return words(story, text, face, story.language, rtl=story.rtl)
