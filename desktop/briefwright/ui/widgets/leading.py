"""What stands at the start of reading of the window: words of any language, and blank space."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


def set_edges(row: QHBoxLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Gives an empty row blank space round it in pixels, at its start more than at its end: a layout
    mirrors what stands in it, but not its margins.
    """
    row.setContentsMargins(end, top, end, bottom)
    row.addSpacing(start - end)


class LeadingLabel(QLabel):
    """A label whose words begin where the window begins: an English title in an Arabic window stands
    at the right. Qt alone would let each text decide.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._lead()

    def changeEvent(self, event: QEvent) -> None:
        """Turns round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
