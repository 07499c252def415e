"""Grounds under stretches of the page, such as those of comments and of what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefwright.domain.text import Span
from briefwright.ui.brief.sheet import Sheet
from briefwright.ui.text.offsets import Offsets


def layers_of(sheet: Sheet) -> "Layers":
    """The layers of a page, made with the first use."""
    known = sheet.findChild(Layers)
    return known if isinstance(known, Layers) else Layers(sheet)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A colour under a stretch of one line, in code points."""

    line: int
    span: Span
    colour: str


class Layers(QObject):
    """Lays named sets of grounds under the text of one page, later ones over earlier ones."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._layers: dict[str, tuple[Ground, ...]] = {}

    def show(self, name: str, grounds: Sequence[Ground]) -> None:
        """Shows these grounds in the place of those of the same name."""
        if self._layers.get(name, ()) == tuple(grounds) == ():
            return
        self._layers[name] = tuple(grounds)
        made = [self._laid(each) for layer in self._layers.values() for each in layer]
        self._sheet.setExtraSelections([each for each in made if each is not None])

    def shown(self, name: str) -> tuple[Ground, ...]:
        """The grounds of this name."""
        return self._layers.get(name, ())

    def _laid(self, ground: Ground) -> QTextEdit.ExtraSelection | None:
        block = self._sheet.document().findBlockByNumber(ground.line)
        if not block.isValid():
            return None
        offsets = Offsets(block.text())
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + offsets.to_qt(ground.span.start))
        end = block.position() + offsets.to_qt(ground.span.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(ground.colour))
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, form
        return made
