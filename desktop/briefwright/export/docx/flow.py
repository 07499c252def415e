"""The succession of blocks on their pages: breaks that wait for the next block, gaps after tables."""

import dataclasses

from briefwright.export.docx import ooxml
from briefwright.export.docx.ooxml import STANDARD, Setting, Xml
from briefwright.export.docx.styleids import Style


class Flow:
    """Blocks written one after the other."""

    def __init__(self) -> None:
        self._blocks: list[Xml] = []
        self._break = False
        self._after_table = False

    def break_page(self) -> None:
        """Lets the next block begin on a new page, unless nothing stands before it."""
        self._break = bool(self._blocks)

    def opening(self, setting: Setting = STANDARD) -> Setting:
        """The setting of the next paragraph, which begins the new page that was asked for.

        The space above it falls away there, as it would after a natural break.
        """
        if not self._break:
            return setting
        self._break = False
        return dataclasses.replace(setting, page_break=True, before=0)

    def paragraph(self, style: Style, content: Xml, setting: Setting = STANDARD) -> None:
        """Adds a paragraph."""
        self._add(ooxml.paragraph(style, content, self.opening(setting)))

    def table(self, table: Xml) -> None:
        """Adds a table; one right after another is kept apart from it, else Word would join them."""
        if self._break or self._after_table:
            self.paragraph(Style.GAP, ooxml.NOTHING, Setting(line=20 if self._break else None))
        self._add(table)
        self._after_table = True

    def gap(self, height: int) -> None:
        """Adds empty space of this height in twentieths of a point, as tables have none."""
        self._add(ooxml.paragraph(Style.GAP, ooxml.NOTHING, Setting(line=height)))

    def group(self, blocks: Xml) -> None:
        """Adds blocks that stand in one control; the first of them was set by `opening`."""
        self._add(blocks)

    def content(self) -> Xml:
        """All that was added; a table at the end is followed by the paragraph that Word asks for."""
        if self._after_table:
            self.gap(20)
        return ooxml.join(self._blocks)

    def _add(self, block: Xml) -> None:
        self._blocks.append(block)
        self._break = False
        self._after_table = False
