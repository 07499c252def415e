"""A page of widgets one below the other that are put in order by drag."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefwright.ui.theme.theme import Theme


class SortedPage(QScrollArea):
    """Scrolls its rows; `fell` carries the id of one that was let fall, and its new place."""

    fell = Signal(str, int)

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self._kind = kind
        self._looks = theme
        self.page = QWidget()
        self.page.setProperty("ground", "base")
        self.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self.page)
        self._mark = QFrame(self.page)
        self._mark.hide()
        self.setWidget(self.page)

    @abstractmethod
    def rows(self) -> Sequence[tuple[str, QWidget]]:
        """The ids and widgets of what can be moved, in order."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes rows of its own kind."""
        if event.mimeData().hasFormat(self._kind):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would fall."""
        place = self._place_at(event.position().toPoint())
        boxes = [widget.geometry() for _, widget in self.rows()]
        if not boxes:  # the last one was taken out elsewhere meanwhile
            event.ignore()
            return
        top = boxes[place].top() if place < len(boxes) else boxes[-1].bottom()
        self._mark.setStyleSheet(f"background: {self._looks.colours.accent}; border: none;")
        self._mark.setGeometry(boxes[0].left(), top - 1, boxes[0].width(), 2)
        self._mark.raise_()
        self._mark.show()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Shows nothing any more."""
        del event
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces where a row fell, if that is elsewhere."""
        self._mark.hide()
        row = bytes(event.mimeData().data(self._kind).data()).decode()
        known = [each for each, _ in self.rows()]
        place = self._place_at(event.position().toPoint())
        event.acceptProposedAction()
        if row in known:
            before = known.index(row)
            target = place - 1 if place > before else place
            if target != before:
                self.fell.emit(row, target)

    def _place_at(self, point: QPoint) -> int:
        y = self.page.mapFrom(self.viewport(), point).y()
        return sum(widget.geometry().center().y() < y for _, widget in self.rows())
