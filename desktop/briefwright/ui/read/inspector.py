"""The inspector of the Read view: the finding that is chosen, and all findings of the source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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

_ID = Qt.ItemDataRole.UserRole


class Inspector(QWidget):
    """Two pages under one row of tabs; `chosen` carries the id of a finding."""

    chosen = Signal(str)

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
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)

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

    def turn_to_form(self) -> None:
        """Shows the page on the chosen finding."""
        self._tabs.setCurrentIndex(0)

    def _picked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))
