"""The inspector of the Read view: the finding that is chosen, and all findings of the source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import LETTERS
from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.finding_form import FindingForm
from briefwright.ui.widgets.forms import EmptyState

_ID = Qt.ItemDataRole.UserRole


class Inspector(QWidget):
    """Two pages under one row of tabs; `chosen` carries the id of a finding.

    `left` tells that Escape was pressed where there was nothing to take back.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = FindingForm(theme)
        self._list = QListWidget()
        self._list.setObjectName("read.findings")
        self._list.setAccessibleName(self.tr("Findings of this source"))
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.itemActivated.connect(self._picked)
        self._list.itemClicked.connect(self._picked)
        self._tabs = QTabBar()
        self._tabs.setProperty("inspector", "true")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setFixedHeight(40)
        self._tabs.setAccessibleName(self.tr("Pages of the inspector"))
        self._tabs.addTab(self.tr("Finding"))
        self._tabs.addTab(self.tr("Findings"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.form)
        self._pages.addWidget(self._list)
        self._pages.addWidget(
            EmptyState(
                self.tr("Select a passage and press F, C, Q, E, A or N: it makes a finding.")
            )
        )
        self._has_chosen = False
        self._tabs.currentChanged.connect(self._turn)
        self._turn(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)

    def add_page(self, words: str, page: QWidget) -> None:
        """Adds a page with its tab after the others."""
        self._pages.insertWidget(self._pages.count() - 1, page)
        self._tabs.addTab(words)

    def turn_to(self, page: QWidget) -> None:
        """Shows a page and gives it the keys."""
        self._tabs.setCurrentIndex(self._pages.indexOf(page))
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_passages(self, passages: Sequence[Passage], current: str | None) -> None:
        """Lists the findings of the source in the order of its text."""
        self._tabs.setTabText(1, self.tr("Findings {0}").format(len(passages)))
        self._list.clear()
        for passage in passages:
            words = f"{LETTERS[passage.kind]}  {passage.number}   {passage.statement}"
            if passage.state in (AnchorState.LOST, AnchorState.AMBIGUOUS, AnchorState.FUZZY):
                words = self.tr("{0}\n({1})").format(words, passage.state.value)
            item = QListWidgetItem(words)
            item.setData(_ID, passage.finding)
            self._list.addItem(item)
            if passage.finding == current:
                self._list.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape steps out to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def show_chosen(self, chosen: bool) -> None:
        """Says how a finding is made while none is chosen."""
        self._has_chosen = chosen
        self._turn(self._tabs.currentIndex())

    def turn_to_form(self) -> None:
        """Shows the page on the chosen finding."""
        self._tabs.setCurrentIndex(0)

    def write_in(self, field: QWidget) -> None:
        """Shows the page on the chosen finding and puts the cursor into one of its fields."""
        self.turn_to_form()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab if tab or self._has_chosen else self._pages.count() - 1)

    def _picked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))
