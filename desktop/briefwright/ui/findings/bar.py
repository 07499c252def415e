"""The bar over table and board: what is shown, by which filters, and the tools."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.findings.listing import Filter
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.chips import Chips
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.search_field import SearchField
from briefwright.ui.widgets.segments import Segments

TABLE, BOARD = "table", "board"


class Bar(QWidget):
    """Title, number, chips, search, tools and the switch between table and board.

    `narrowed` carries the words typed; `dismissed` the filter whose chip was closed; `turned` whether
    the board is wanted.
    """

    narrowed = Signal(str)
    dismissed = Signal(object)
    turned = Signal(bool)
    asked_filters = Signal()
    asked_order = Signal()

    def __init__(self, theme: Theme, deck: Deck) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(40)
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Findings"))
        title.setFont(font(Face.VIEW_TITLE))
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        places = QHBoxLayout()
        places.setSpacing(6)
        self._chips = Chips(
            theme, lambda chip, n: places.insertWidget(n, chip), self.dismissed.emit
        )
        self.search = SearchField(theme, self.tr("Show findings with these words"), self.tr("Find"))
        self.search.setObjectName("findings.search")
        self.search.setMaximumWidth(160)
        self.search.setMinimumWidth(96)
        self.search.textChanged.connect(self.narrowed)
        self.filter = self._tool("list-filter-plus", self.tr("Add a filter"))
        self.filter.clicked.connect(self.asked_filters)
        self.order = self._tool("arrow-up-down", self.tr("Order, groups and columns"))
        self.order.clicked.connect(self.asked_order)
        deck.picture("merge_findings")
        self.merge = QToolButton()
        self.merge.setDefaultAction(deck["merge_findings"])
        self.merge.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._dress(self.merge, deck["merge_findings"].text())
        self.ways = Segments(
            theme,
            self.tr("Table or board"),
            ((TABLE, self.tr("Table")), (BOARD, self.tr("Board"))),
            icons={TABLE: "table-2", BOARD: "square-kanban"},
        )
        self.ways.turned.connect(lambda key: self.turned.emit(key == BOARD))
        row = QHBoxLayout(self)
        set_edges(row, 24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addLayout(places)
        row.addStretch(1)
        for widget in (self.search, self.filter, self.merge, self.order, self.ways):
            row.addWidget(widget)
        theme.changed.connect(self._repaint)
        self._repaint()

    def show_count(self, words: str) -> None:
        """Shows how many findings there are."""
        self._count.setText(words)

    def show_board(self, *, on: bool) -> None:
        """Shows which of both is in front."""
        self.ways.show_key(BOARD if on else TABLE)

    def show_filters(self, filters: Sequence[tuple[str, Filter | None]]) -> None:
        """A chip for each filter, with its words, None for the navigator's; a click takes it away."""
        self._chips.show_filters(filters)

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The chips shown."""
        return self._chips.chips

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("sign", icon)
        self._dress(button, name)
        return button

    def _dress(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        if not button.toolTip():
            button.setToolTip(name)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        for button in (self.filter, self.order):
            button.setIcon(icons.icon(button.property("sign"), 16, colours.text2))
