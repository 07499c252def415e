"""The work area of the Sources view: bar, table or what a search found, and the last import."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.bar import Bar
from briefwright.ui.sources.columns import Words
from briefwright.ui.sources.import_report import ImportReport
from briefwright.ui.sources.searching import Found, FoundList
from briefwright.ui.sources.table import SourceTable
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import EmptyState


class SourcesWork(QWidget):
    """Shows the sources, or what was found in the whole project."""

    asked_import = Signal()
    asked_paste = Signal()
    asked_clear = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        characters: Callable[[str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bar = Bar(theme)
        self.search = self.bar.search
        self.table = SourceTable(theme, words, characters=characters)
        self.table.setObjectName("sources.table")
        self.table.setAccessibleName(self.tr("Sources"))
        self.found = FoundList(theme, self.tr("What the search found"))
        self.report = ImportReport(theme)
        self.everything = False
        self.first_import = QPushButton(self.tr("Import files..."))
        self._panels = QVBoxLayout()
        self._whole, self._own = QStackedWidget(), QWidget()
        self._there_are = False
        self._build_states()
        self._lay_out()
        self.bar.asked_import.connect(self.asked_import)
        self.bar.asked_paste.connect(self.asked_paste)
        self.bar.asked_clear.connect(self.asked_clear)

    # --- what is shown -------------------------------------------------------

    def show_rows(
        self, rows: Sequence[SourceLine], chosen: Sequence[str], *, of: int, filters: int = 0
    ) -> None:
        """Shows these sources `of` all that there are; some of them may follow later. `filters`
        counts what they are narrowed by, words as one.
        """
        self._there_are = of > 0
        self.table.show_rows(rows, chosen)
        self.bar.show_count(self._counted(len(rows), of, narrowed=filters > 0))
        one = self.tr("No source matches this filter.")
        several = self.tr("No source matches {0} filters.").format(filters)
        self._nothing.say(several if filters > 1 else one)
        if not (self.everything and self.words):
            self._show_sources()

    def show_found(self, found: Sequence[Found]) -> None:
        """Shows what was found in the whole project, unless that was ended meanwhile."""
        if not self.words or not self.everything:
            return
        self.found.rows().show_rows(found)
        self._nowhere.say(self.tr("Nothing holds all these words: {0}").format(self.words))
        self._stack.setCurrentWidget(self.found if found else self._nowhere)

    def show_everything(self, *, on: bool) -> None:
        """Shows what is found in the whole project, or among the sources alone."""
        self.everything = on
        self.bar.scope.show_key("everything" if on else "sources")
        if not on:
            self._show_sources()

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

    def add_page(self, page: QWidget) -> None:
        """A page that may be shown instead of all else here."""
        self._whole.addWidget(page)

    def show_instead(self, page: QWidget | None) -> None:
        """Shows a page in the place of bar, table and report; None shows these again."""
        self._whole.setCurrentWidget(page or self._own)

    @property
    def instead(self) -> QWidget | None:
        """The page that is shown instead, None for none."""
        shown = self._whole.currentWidget()
        return None if shown is self._own else shown

    def take_keys(self) -> None:
        """Gives the keys to the table or the places found, or to the first step where there is no
        source yet; to the page that is shown instead of them.
        """
        if self.instead is not None:
            self.instead.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wanted: QWidget = self.first_import if self.shown is self._empty else self.table
        if self.shown is self.found:
            wanted = self.found
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_search(self) -> None:
        """Goes from the words to what they found, to its first row."""
        if self.shown is self.found and self.found.found:
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.shown is self.table:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _counted(self, shown: int, of: int, *, narrowed: bool) -> str:
        if not of:
            return ""
        return self.tr("{0} of {1}").format(f"{shown:,}", f"{of:,}") if narrowed else f"{of:,}"

    def _show_sources(self) -> None:
        if not self._there_are:
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self.table if self.table.rows.rows else self._nothing)

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        self._panels.setContentsMargins(0, 0, 0, 0)
        self._panels.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)
        self._whole.addWidget(self._own)
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
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
                "Web pages, PDF, Word, OpenDocument, RTF, EPUB, mail, plain text and Markdown are "
                "read.\nEverything stays on this computer."
            ),
            first,
        )
        every = QPushButton(self.tr("Clear filters"))
        every.clicked.connect(self.asked_clear)
        self._nothing = EmptyState("", every)
        again = QPushButton(self.tr("Clear the search"))
        again.clicked.connect(self.search.clear)
        self._nowhere = EmptyState("", again)
        self._stack = QStackedWidget()
        for widget in (self._empty, self.table, self.found, self._nothing, self._nowhere):
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(self.table)
