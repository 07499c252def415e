"""The bar over the text: which source is open, and the ways to the next one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import LeadingLabel, set_edges
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.segments import Segments
from briefwright.ui.widgets.tools import SIDE, icon_tool

HEIGHT = 40


class ReaderBar(QWidget):
    """Title of the source at the start, tools at the end; `stepped` carries 1 or -1.

    `original` tells that the original is wanted, or the text.
    """

    stepped = Signal(int)
    done = Signal()
    original = Signal(bool)

    def __init__(self, theme: Theme, deck: Deck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_bar")
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._full = ""
        self._title = LeadingLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self._switch = Segments(
            theme,
            self.tr("What is shown of the source"),
            (("text", self.tr("Text")), ("original", self.tr("Original"))),
        )
        self._switch.setToolTip(deck["original"].toolTip())
        self._switch.turned.connect(lambda key: self.original.emit(key == "original"))
        self._done = QToolButton()
        self._done.setText(self.tr("Done reading"))
        self._done.setCheckable(True)
        self._done.clicked.connect(self.done)
        self._tools = (
            ("chevron-left", self._tool(self.tr("Previous source"), lambda: self.stepped.emit(-1))),
            ("chevron-right", self._tool(self.tr("Next source"), lambda: self.stepped.emit(1))),
            ("pen-line", self._tool(deck["correct_text"].toolTip(), deck["correct_text"].trigger)),
            ("columns-2", self._tool(deck["beside"].toolTip(), deck["beside"].trigger)),
            ("search", self._tool(deck["find"].toolTip(), deck["find"].trigger)),
            ("panel-right", self._tool(deck["inspector"].toolTip(), deck["inspector"].trigger)),
        )
        row = QHBoxLayout(self)
        set_edges(row, 24, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self._switch)
        row.addSpacing(8)
        row.addWidget(self._done)
        for _, tool in self._tools:
            row.addWidget(tool)
        theme.changed.connect(self._repaint)
        self._repaint()

    def show_source(self, title: str, *, done: bool) -> None:
        """Shows which source is open."""
        self._full = title
        self._title.setToolTip(title)
        self._done.setChecked(done)
        self._fit()

    def show_original(self, on: bool) -> None:
        """Shows whether the original stands below, or the text."""
        self._switch.show_key("original" if on else "text")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the title to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = sum(tool.sizeHint().width() + 4 for tool in (self._switch, self._done))
        others += len(self._tools) * (SIDE + 4) + 8
        width = max(self.width() - others - 40, 80)
        self._title.setText(elided(self._full, QFontMetricsF(self._title.font()), width))

    def _tool(self, words: str, handler: Callable[[], object]) -> QToolButton:
        tool = icon_tool(words)
        tool.clicked.connect(lambda _checked=False: handler())
        return tool

    def _repaint(self) -> None:
        for name, tool in self._tools:
            tool.setIcon(self._theme.icons.icon(name, 16, self._theme.colours.text2))
