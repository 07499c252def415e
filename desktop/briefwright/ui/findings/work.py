"""The work area of the Findings view: bar, and table, board or what is said instead."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.findings.bar import Bar
from briefwright.ui.findings.board import Board, ColumnOf
from briefwright.ui.findings.grouping import Listed
from briefwright.ui.findings.listing import FindingRow, Listing
from briefwright.ui.findings.lists import FindingList
from briefwright.ui.findings.table import FindingTable, Words
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.menus import Page


class FindingsWork(QWidget):
    """Shows one list of findings in one of two ways.

    `placed` carries findings with the sections they leave, the section they fell
    on and the finding before which they fell.
    """

    picked = Signal()
    opened = Signal(object)
    placed = Signal(object, object, object)
    asked_all = Signal()
    asked_read = Signal()

    def __init__(self, theme: Theme, deck: Deck) -> None:
        super().__init__()
        words = Words(
            no_section=self.tr("No section"),
            unused=self.tr("unused"),
            times=self.tr("{0} ×"),
            times_in_brief=self.tr("{0} × in brief"),
        )
        heads = {
            "statement": self.tr("Statement and quotation"),
            "section": self.tr("Section"),
            "date": self.tr("Date"),
            "grade": self.tr("Grade"),
            "cited": self.tr("In brief"),
            "source": self.tr("Source"),
            "actors": self.tr("Actors"),
        }
        self.bar = Bar(theme, deck)
        self.table = FindingTable(theme, words, heads, self.tr("Findings"))
        self.board = Board(theme, words, self.tr("Findings by section"))
        self._board_wanted = False
        self._rows: tuple[FindingRow, ...] = ()
        self._there_are = False
        self._stack = QStackedWidget()
        self._states()
        for page in (self.table, self.board, self._empty, self._nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.table.list.picked.connect(self.picked)
        self.table.list.opened.connect(self.opened)
        self.table.list.dropped.connect(self._fell_on_table)
        self.board.picked.connect(self.picked)
        self.board.opened.connect(self.opened)
        self.board.dropped.connect(self._fell_on_board)
        self.bar.show_board(on=False)

    def more_pages(self) -> tuple[Page, ...]:
        """The page of the columns for the menu of orders."""
        heads = self.table.heads
        return (
            Page(
                words=self.tr("Columns"),
                lines=heads.lines,
                holding=heads.columns.visible,
                then=lambda key: heads.arrange(heads.columns.turned(key)),
            ),
        )

    # --- what is shown -------------------------------------------------------

    @property
    def shows_board(self) -> bool:
        """Whether the board is wanted rather than the table."""
        return self._board_wanted

    @property
    def shown(self) -> QWidget | None:
        """What stands in the middle."""
        return self._stack.currentWidget()

    @property
    def lists(self) -> tuple[FindingList, ...]:
        """The lists of which one has the keys."""
        return self.board.lists if self._board_wanted else (self.table.list,)

    def show_findings(
        self,
        listing: Listing,
        rows: Sequence[FindingRow],
        chosen: Sequence[str],
        *,
        in_groups: Sequence[Listed],
        filters: int,
    ) -> None:
        """Shows these rows of all that there are, the table in groups; `filters` counts those in
        force.
        """
        self._rows = tuple(rows)
        self._there_are = bool(listing.rows)
        one = self.tr("No finding matches this filter.")
        several = self.tr("No finding matches {0} filters.").format(filters)
        self._nothing.say(several if filters != 1 else one)
        if self._board_wanted:
            self.board.show_columns(self._columns(listing), chosen)
        else:
            self.table.show_rows(in_groups, chosen)
        self._turn()

    def show_board(self, *, on: bool) -> None:
        """Turns to the board or to the table; the rows are to be shown anew."""
        self._board_wanted = on
        self.bar.show_board(on=on)

    def chosen_keys(self) -> tuple[str, ...]:
        """The ids of the findings that are chosen, in the order they are shown."""
        return (self.board if self._board_wanted else self.table.list).chosen_keys()

    @property
    def chosen_section(self) -> tuple[str | None] | None:
        """The section of the column in which cards are chosen; None for the table."""
        if not self._board_wanted or self.board.current is None:
            return None
        return (self.board.current.section,)

    def take_keys(self) -> None:
        """Gives the keys to the findings, or to the first step where there are none."""
        if self.shown is self._empty:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._board_wanted:
            self.board.take_keys()
        else:
            self.table.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu_place(self) -> QPoint:
        """Where a menu for what is chosen opens, in this widget."""
        for shown in self.lists:
            box = shown.visualRect(shown.currentIndex())
            if shown.chosen_keys() and not box.isEmpty():
                return shown.viewport().mapTo(self, box.bottomLeft() + QPoint(48, -8))
        return QPoint(48, 80)

    def listen(self, actions: Sequence[QAction]) -> None:
        """Lets table and board listen to the keys of these actions."""
        for action in actions:
            self.table.list.addAction(action)
            self.board.addAction(action)

    def _turn(self) -> None:
        if not self._there_are:
            self._stack.setCurrentWidget(self._empty)
        elif not self._rows:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self.board if self._board_wanted else self.table)

    def _columns(self, listing: Listing) -> tuple[ColumnOf, ...]:
        by_key = {row.key: row for row in self._rows}
        made = []
        for choice in listing.sections:
            placed = listing.placed.get(choice.section.id, ())
            rows = tuple(by_key[key] for key in placed if key in by_key)
            made.append(ColumnOf(section=choice.section.id, title=choice.section.title, rows=rows))
        loose = tuple(row for row in self._rows if not row.line.sections)
        if loose or not made:
            made.append(ColumnOf(section=None, title=self.tr("No section"), rows=loose))
        return tuple(made)

    def _fell_on_board(self, findings: object, section: str | None, before: str | None) -> None:
        self.board.follow(section)
        self.placed.emit(findings, section, before)

    def _fell_on_table(self, findings: object, before: str | None) -> None:
        """Findings fell between two rows: they go to the section of the row below, or above."""
        rows = self.table.list.rows().rows
        at = self.table.list.rows().row_of(before) if before is not None else None
        below = next((row for row in self._rows if row.key == before), None)
        above = [row for row in rows[:at] if isinstance(row, FindingRow)]
        if below is None and above:
            self.placed.emit(findings, above[-1].section, None)
        elif below is not None:
            self.placed.emit(findings, below.section, below.key if below.section else None)

    def _states(self) -> None:
        self.first = QPushButton(self.tr("Read a source"))
        self.first.setProperty("primary", "true")
        self.first.setProperty("big", "true")
        self.first.clicked.connect(self.asked_read)
        self._empty = EmptyState(
            self.tr(
                "Findings are what you take from your sources. Mark a passage in Read to make one."
            ),
            self.first,
        )
        every = QPushButton(self.tr("Clear filters"))
        every.clicked.connect(self.asked_all)
        self._nothing = EmptyState("", every)
