"""The pane with the other text: which one it is, who translated it, and its words."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from briefwright.domain.text import Span
from briefwright.service.translations import Beside
from briefwright.ui.read.page import Page
from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.tools import icon_tool

EDGE = 6
"""Pixels of the ground around the paragraphs that go with what was chosen."""


class OtherText(Page):
    """The words of the other text, to be read; `left` tells that Escape was pressed."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("beside.text")
        self.setAccessibleName(self.tr("The other text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.partner: Span | None = None
        """The paragraphs that go with what was chosen."""

    def show_partner(self, span: Span | None) -> None:
        """Gives the paragraphs that go with what was chosen a ground of their own."""
        self.partner = span
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints that ground below all else."""
        boxes = () if self.partner is None else self._places.boxes(self.partner)
        if boxes:
            left, right = self._text_edges()
            ground = QRectF(left, boxes[0].top(), right - left, boxes[-1].bottom() - boxes[0].top())
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.colours.soft))
            painter.drawRoundedRect(ground.adjusted(-EDGE, -EDGE, EDGE, EDGE), 6, 6)
            painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text that is read."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class BesidePane(QWidget):
    """Shows the other text under a line that says what it is; `closed` and `read` are wishes."""

    closed = Signal()
    read = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("beside.pane")
        self._theme = theme
        self.text = OtherText(theme)
        self._by = LeadingLabel()
        self._by.setProperty("role", "hint")
        self._by.setFont(font(Face.META))
        self._by.setWordWrap(True)
        self._by.setContentsMargins(16, 4, 16, 6)
        self._read: QToolButton = icon_tool(self.tr("Read this text"), "beside.read")
        self._close: QToolButton = icon_tool(self.tr("Close the other text"), "beside.close")
        self._read.clicked.connect(self._wish)
        self._close.clicked.connect(self.closed)
        self._title = LeadingLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self._title.setContentsMargins(16, 4, 16, 0)
        self._other: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Beside it"), self._read, self._close))
        column.addWidget(self._title)
        column.addWidget(self._by)
        column.addWidget(self.text, 1)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def show_beside(self, found: Beside, passages: tuple[Passage, ...]) -> None:
        """Shows the other text with the findings taken from it."""
        other = found.other
        again = self._other == other.id
        self._other = other.id
        self._title.setText(isolated(other.title))
        self._title.setToolTip(other.title)
        self._by.setText(self._said(found))
        self.text.show_source(
            title="",
            text=other.text,
            language=other.language,
            headings=other.headings,
            pages=other.pages,
            stay=again,
        )
        self.text.show_passages(passages)

    @property
    def said(self) -> str:
        """What is said of the translation."""
        return self._by.text()

    def _said(self, found: Beside) -> str:
        by = found.translator
        if found.translated:
            if by is None:
                return self.tr("Translation; who made it is not known")
            return self.tr("Translation by {0}").format(isolated(by))
        if by is None:
            return self.tr("Original of the text that is read")
        return self.tr("Original; the text that is read was translated by {0}").format(isolated(by))

    def _wish(self) -> None:
        if self._other is not None:
            self.read.emit(self._other)

    def _repaint(self) -> None:
        colours = self._theme.colours
        self._read.setIcon(self._theme.icons.icon("book-open", 16, colours.text2))
        self._close.setIcon(self._theme.icons.icon("x", 16, colours.text2))
