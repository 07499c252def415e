"""The board: a column of cards for each section, and one for the findings in none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefwright.ui.findings.cards import CARD, FINE, CardDelegate
from briefwright.ui.findings.grouping import Listed
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.findings.lists import FindingList
from briefwright.ui.findings.table import Words
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import LeadingLabel

PITCH = CARD + 12
"""From one column to the next, in pixels; the thumb of a long column moves in the gap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnOf:
    """What a column shows: a section, None for the findings without one."""

    section: str | None
    title: str
    rows: tuple[FindingRow, ...]


class CardList(FindingList):
    """The cards of one column; `sideways` asks for the next (1) or previous (-1) column."""

    sideways = Signal(int)

    def __init__(self, theme: Theme, words: Words, name: str) -> None:
        super().__init__(theme, name)
        self.section: str | None = None
        self.delegate = CardDelegate(theme, words, self)
        self.setItemDelegate(self.delegate)
        self.setFixedWidth(PITCH)

    def carried_from(self, keys: Sequence[str]) -> tuple[tuple[str, str | None], ...]:
        """The findings leave the section of this column."""
        return tuple((key, self.section) for key in keys)

    def show_cards(self, rows: Sequence[FindingRow], chosen: Sequence[str]) -> None:
        """Shows these cards."""
        self.delegate.uniform = len(rows) > FINE
        self.show_findings(rows, chosen)

    def of_one_height(self, rows: Sequence[Listed]) -> bool:
        """A card is as high as its words where there are not too many to measure."""
        return self.delegate.uniform

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the columns beside."""
        arrows = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = arrows.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.sideways.emit(-step if self.isRightToLeft() else step)
            return
        super().keyPressEvent(event)


class BoardColumn(QWidget):
    """Title, number and cards of one section."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.list = CardList(theme, words, "")
        self._title = LeadingLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        head.addSpacing(PITCH - CARD)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedWidth(CARD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(rule)
        column.addSpacing(6)
        column.addWidget(self.list, 1)
        self.setFixedWidth(PITCH)

    def show_column(self, column: ColumnOf, chosen: Sequence[str]) -> None:
        """Shows a section with its cards."""
        self.list.section = column.section
        self.list.setAccessibleName(column.title)
        room = CARD - 40
        cut = self._title.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        self._title.setText(cut)
        self._title.setToolTip(column.title)
        self._count.setText(str(len(column.rows)))
        self.list.show_cards(column.rows, chosen)


class Board(QScrollArea):
    """The columns side by side. `dropped` carries findings, a section and the finding before which
    they fell.
    """

    picked = Signal()
    opened = Signal(object)
    dropped = Signal(object, object, object)

    def __init__(self, theme: Theme, words: Words, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("ground", "base")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._row.setSpacing(0)
        self._row.addSpacing(24)
        self._row.addStretch(1)
        self.setWidget(page)
        self.columns: tuple[BoardColumn, ...] = ()
        self.current: CardList | None = None
        self._following: str | None = None

    @property
    def lists(self) -> tuple[CardList, ...]:
        """The cards of each column."""
        return tuple(column.list for column in self.columns)

    def chosen_keys(self) -> tuple[str, ...]:
        """The findings chosen in the column that has the keys."""
        return self.current.chosen_keys() if self.current is not None else ()

    def show_columns(self, columns: Sequence[ColumnOf], chosen: Sequence[str]) -> None:
        """Shows these columns; cards are chosen in the column they were chosen in before."""
        self._make_room(len(columns))
        wanted = self.current.section if self.current is not None else None
        if self._following is not None:
            wanted, self._following = self._following, None
        self.current = self._holder(columns, wanted, set(chosen))
        for shown, column in zip(self.columns, columns, strict=True):
            shown.show_column(column, chosen if shown.list is self.current else ())
        self._keep_keys()

    def follow(self, section: str | None) -> None:
        """Lets what is chosen be chosen in the column of this section, when it is next shown."""
        self._following = section

    def take_keys(self) -> None:
        """Gives the keys to the column in which something is chosen, or to the first."""
        taker = self.current or next(iter(self.lists), None)
        if taker is not None:
            taker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_keys(self) -> None:
        """Lets the keys go where the chosen cards went, and brings these into view."""
        if self.current is None:
            return
        if any(cards.hasFocus() for cards in self.lists):
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.current, 24, 0)

    def _holder(
        self, columns: Sequence[ColumnOf], wanted: str | None, chosen: set[str]
    ) -> CardList | None:
        holding = [
            (shown.list, column)
            for shown, column in zip(self.columns, columns, strict=True)
            if chosen and any(row.key in chosen for row in column.rows)
        ]
        best = next((each for each, column in holding if column.section == wanted), None)
        return best if best is not None else next((each for each, _ in holding), None)

    def _make_room(self, wanted: int) -> None:
        made = list(self.columns)
        while len(made) > wanted:
            gone = made.pop()
            self._row.removeWidget(gone)
            if self.current is gone.list:
                self.current = None
            gone.hide()
            gone.deleteLater()
        while len(made) < wanted:
            column = BoardColumn(self._theme, self._words)
            self._connect(column.list)
            self._row.insertWidget(len(made) + 1, column)  # after the blank at the start
            made.append(column)
        self.columns = tuple(made)
        for column in made:
            for action in self.actions():
                column.list.addAction(action)

    def _connect(self, cards: CardList) -> None:
        cards.picked.connect(lambda: self._picked(cards))
        cards.opened.connect(self.opened)
        cards.sideways.connect(lambda step: self._step(cards, step))
        cards.dropped.connect(
            lambda findings, before: self.dropped.emit(findings, cards.section, before)
        )

    def _picked(self, cards: CardList) -> None:
        self.current = cards
        for other in self.lists:
            if other is not cards and other.selectionModel().hasSelection():
                other.choose_keys(())
        self.ensureWidgetVisible(cards, 24, 0)
        self.picked.emit()

    def _step(self, cards: CardList, step: int) -> None:
        at = self.lists.index(cards)
        row = max(0, cards.currentIndex().row())
        ahead = self.lists[at + 1 :] if step > 0 else self.lists[:at][::-1]
        taker = next((each for each in ahead if each.rows().rowCount()), None)
        if taker is None:
            return
        taker.setFocus(Qt.FocusReason.TabFocusReason)
        last = taker.rows().rowCount() - 1
        taker.setCurrentIndex(taker.rows().index(min(row, last), 0))
