"""The bar over the table of sources, and below it what the table is narrowed by."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefwright.service.source_filters import Filter
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.chips import Chip, Chips
from briefwright.ui.widgets.flow import Flow
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.search_field import SearchField
from briefwright.ui.widgets.segments import Segments
from briefwright.ui.widgets.tools import icon_tool

SOURCES, EVERYTHING = "sources", "everything"


class Bar(QWidget):
    """Title, number, search and tools; when the table is narrowed, chips below.

    `typed` carries the words that are looked for, `scoped` whether they are looked for in the whole
    project, `dismissed` the filter whose chip was closed.
    """

    typed = Signal(str)
    scoped = Signal(bool)
    dismissed = Signal(object)
    asked_import = Signal()
    asked_paste = Signal()
    asked_filters = Signal()
    asked_order = Signal()
    asked_clear = Signal()
    asked_save = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.search = SearchField(
            theme, self.tr("Search the texts of all sources"), self.tr("Search the texts")
        )
        self.search.setObjectName("sources.search")
        self.search.setToolTip(
            self.tr(
                "“exact words”, begin*, one ~5 other, one OR other, -without, outlet:AFP lang:fr"
            )
        )
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(280)
        self.search.textChanged.connect(self.typed)
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        self.filter = icon_tool(self.tr("Add a filter"), "sources.filter")
        self.order = icon_tool(self.tr("Order and columns"), "sources.order")
        self.filter.clicked.connect(self.asked_filters)
        self.order.clicked.connect(self.asked_order)
        self._import = _tool(self.tr("Import"), self.tr("Import files"))
        self._paste = _tool(self.tr("Paste"), self.tr("Paste the clipboard as a source"))
        self._import.clicked.connect(self.asked_import)
        self._paste.clicked.connect(self.asked_paste)
        self.scope = Segments(
            theme,
            self.tr("Where to search"),
            ((SOURCES, self.tr("Sources")), (EVERYTHING, self.tr("Whole project"))),
        )
        self.scope.turned.connect(lambda key: self.scoped.emit(key == EVERYTHING))
        self.clear = _link(self.tr("Clear"), self.tr("Clear all filters and words"))
        self.clear.clicked.connect(self.asked_clear)
        self.save = _link(self.tr("Save this search..."), self.tr("Save this search..."))
        self.save.clicked.connect(self.asked_save)
        self._remark = QLabel()
        self._remark.setFont(font(Face.META))
        self._remark.setProperty("role", "hint")
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._below = QWidget()
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()

    # --- what is shown -------------------------------------------------------

    def show_count(self, words: str) -> None:
        """Shows how many sources there are."""
        self._count.setText(words)

    def show_filters(
        self, filters: Sequence[tuple[str, Filter]], *, narrowed: bool, save: str
    ) -> None:
        """A chip for each filter; `save` is what saving is called now, empty for nothing to save."""
        self._chips.show_filters(filters)
        self.scope.setVisible(bool(self.search.text().strip()))
        self.clear.setVisible(narrowed)
        self.save.setVisible(bool(save))
        if save:
            self.save.setText(save)
            self.save.setAccessibleName(save)
        self._below.setVisible(narrowed)

    def show_remarks(self, words: str) -> None:
        """Says what of the words was taken otherwise than it was written."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))
        self.search.setAccessibleDescription(words)

    @property
    def remark(self) -> str:
        """What is said about the words."""
        return self._remark.text()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips shown."""
        return self._chips.chips

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Sources"))
        title.setFont(font(Face.VIEW_TITLE))
        bar = QWidget()
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        for widget in (self.filter, self.order, self._import, self._paste):
            row.addWidget(widget)
        flow = Flow(self._below)
        flow.setContentsMargins(24, 2, 16, 6)
        flow.addWidget(self.scope)
        flow.addWidget(self.clear)
        flow.addWidget(self.save)
        self._chips = Chips(self._theme, self._put_chip, self.dismissed.emit)
        self._flow = flow
        said = QHBoxLayout()
        set_edges(said, 24, 0, 16, 4)
        said.addWidget(self._remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._below)
        column.addLayout(said)
        self._below.hide()

    def _put_chip(self, chip: QPushButton, place: int) -> None:
        self._flow.insert(place + 1, chip)  # after the scope

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        for tool, name in (
            (self._import, "plus"),
            (self._paste, "clipboard-paste"),
            (self.filter, "list-filter-plus"),
            (self.order, "arrow-up-down"),
        ):
            tool.setIcon(icons.icon(name, 16, colours.text2))


def _tool(words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFixedHeight(28)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _link(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setProperty("link", "true")
    button.setFixedHeight(24)
    return button
