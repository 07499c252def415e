"""The work area of the Sources view: tools, table or what a search found, and the last import."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.columns import Words
from briefwright.ui.sources.import_report import ImportReport
from briefwright.ui.sources.searching import Found, FoundList
from briefwright.ui.sources.table import SourceTable
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import EmptyState, SearchLine
from briefwright.ui.widgets.leading import set_edges

SEARCH_AFTER = 200
"""Milliseconds without a key after which the project is searched."""


class SourcesWork(QWidget):
    """Shows the sources; `searched` carries words to look for, empty ones end the search."""

    asked_import = Signal()
    asked_paste = Signal()
    asked_all = Signal()
    searched = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        characters: Callable[[str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = SourceTable(theme, words, characters=characters)
        self.table.setObjectName("sources.table")
        self.table.setAccessibleName(self.tr("Sources"))
        self.found = FoundList(theme, self.tr("What the search found"))
        self.report = ImportReport(theme)
        self.search = SearchLine()
        self.first_import = QPushButton(self.tr("Import files..."))
        self._panels = QVBoxLayout()
        self._there_are = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_AFTER)
        self._pause.timeout.connect(self._search_now)
        self._count = QLabel()
        self._import = _tool(self.tr("Import"), self.tr("Import files"))
        self._paste = _tool(self.tr("Paste"), self.tr("Paste the clipboard as a source"))
        self._import.clicked.connect(self.asked_import)
        self._paste.clicked.connect(self.asked_paste)
        self._build_states()
        self._lay_out()
        self.search.textChanged.connect(self._search_soon)
        self.search.returnPressed.connect(self._leave_search)
        theme.changed.connect(self._repaint)
        self._repaint()

    # --- what is shown -------------------------------------------------------

    def show_rows(self, rows: Sequence[SourceLine], chosen: Sequence[str], *, of: int) -> None:
        """Shows these sources `of` all that there are; some of them may follow later."""
        self._there_are = of > 0
        self.table.show_rows(rows, chosen)
        self._count.setText(str(len(rows)) if of else "")
        if not self.words:
            self._show_sources()

    def show_found(self, found: Sequence[Found]) -> None:
        """Shows what a search found, unless it was ended meanwhile."""
        if not self.words:
            return
        self.found.rows().show_rows(found)
        self._nowhere.say(self.tr("Nothing holds all these words: {0}").format(self.words))
        self._stack.setCurrentWidget(self.found if found else self._nowhere)

    @property
    def words(self) -> str:
        """What is searched for, empty for nothing."""
        return self.search.text().strip()

    @property
    def shown(self) -> QWidget | None:
        """What stands in the middle: the table, the places found, or what is said instead."""
        return self._stack.currentWidget()

    def add_panel(self, panel: QWidget) -> None:
        """A panel over the table: its owner shows and hides it."""
        self._panels.addWidget(panel)

    def take_keys(self) -> None:
        """Gives the keys to the table, or to the first step where there is no source yet."""
        wanted = self.first_import if self.shown is self._empty else self.table
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sources(self) -> None:
        if not self._there_are:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self.table if self.table.rows.rows else self._nothing)

    # --- searching -----------------------------------------------------------

    def _search_soon(self, _text: str) -> None:
        if self.words:
            self._pause.start()
        else:
            self._pause.stop()
            self._show_sources()
            self.searched.emit("")

    def _search_now(self) -> None:
        if self.words:
            self.searched.emit(self.words)

    def _leave_search(self) -> None:
        if self.found.found and self.shown is self.found and not self._pause.isActive():
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._pause.stop()
            self._search_now()

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Sources"))
        title.setFont(font(Face.VIEW_TITLE))
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        self.search.setObjectName("sources.search")
        self.search.setPlaceholderText(self.tr("Search the texts"))
        self.search.setAccessibleName(self.tr("Search the texts of all sources"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(220)
        self._sign = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        bar = QWidget()
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch(1)
        for widget in (self.search, self._import, self._paste):
            row.addWidget(widget)
        self._panels.setContentsMargins(0, 0, 0, 0)
        self._panels.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._panels)
        column.addWidget(self._stack, 1)
        column.addWidget(self.report)

    def _build_states(self) -> None:
        first = self.first_import
        first.setProperty("primary", "true")
        first.setProperty("big", "true")
        first.clicked.connect(self.asked_import)
        self._empty = EmptyState(
            self.tr(
                "Drop articles here, paste (Ctrl+V) or import them.\n"
                "Plain text and Markdown are read. Everything stays on this computer."
            ),
            first,
        )
        every = QPushButton(self.tr("Show all sources"))
        every.clicked.connect(self.asked_all)
        self._nothing = EmptyState(self.tr("No source matches this filter."), every)
        again = QPushButton(self.tr("Clear the search"))
        again.clicked.connect(self.search.clear)
        self._nowhere = EmptyState("", again)
        self._stack = QStackedWidget()
        for widget in (self._empty, self.table, self.found, self._nothing, self._nowhere):
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(self.table)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._import.setIcon(icons.icon("plus", 16, colours.text2))
        self._sign.setIcon(icons.icon("search", 16, colours.text2))
        self._paste.setIcon(icons.icon("clipboard-paste", 16, colours.text2))


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
