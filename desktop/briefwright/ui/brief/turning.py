"""Turns a line of the page round when what is typed in it changes its direction."""

from dataclasses import replace

from PySide6.QtCore import Qt

from briefwright.document.languages import is_right_to_left
from briefwright.ui.brief.sheet import Sheet


def turn_line(sheet: Sheet) -> None:
    """Sets the line at the caret anew where its letters run the other way than it is set."""
    number = sheet.caret().line
    if number >= len(sheet.known_lines) or sheet.count != len(sheet.known_lines):
        return
    line = replace(sheet.known_lines[number], content=sheet.text_of(number))
    block = sheet.document().findBlockByNumber(number)
    turned = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    if is_right_to_left(line.spoken) != turned:
        anchor, caret = sheet.anchor(), sheet.caret()
        sheet.show_line(number, line)
        sheet.select(anchor, caret)
