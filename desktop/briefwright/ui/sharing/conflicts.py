"""The list of conflicts: each is settled where it stands, and goes when it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.errors import UserError
from briefwright.service.standing import Standing, standing, value_of
from briefwright.ui.bridge import Bridge
from briefwright.ui.sharing.card import ConflictCard
from briefwright.ui.speech.saying import said
from briefwright.ui.widgets.forms import EmptyState

SIZE = (720, 600)


class ConflictList(QDialog):
    """Shows every open conflict and settles them one by one; stays open until it is closed."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflicts")
        self.setWindowTitle(self.tr("Conflicts"))
        self.resize(*SIZE)
        self._bridge = bridge
        self.cards: tuple[ConflictCard, ...] = ()
        self._read = False
        self._empty = EmptyState(self.tr("No field holds several versions."))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Conflicts"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        self._empty.hide()
        bridge.history_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Reads anew what stands."""
        self._bridge.read("conflicts.list", standing, self._show)

    def _show(self, found: Sequence[Standing]) -> None:
        if self._read and found == tuple(card.standing for card in self.cards):
            return  # nobody loses what is being written
        self._read = True
        page = QWidget()
        page.setProperty("ground", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.cards = tuple(self._card(each) for each in found)
        for card in self.cards:
            column.addWidget(card)
            column.addWidget(_rule())
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setVisible(bool(found))
        self._empty.setVisible(not found)
        if self.cards:
            self.cards[0].keep_buttons[1].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, found: Standing) -> ConflictCard:
        card = ConflictCard(found)
        card.kept.connect(partial(self._keep, found))
        card.written.connect(partial(self._write, found))
        return card

    def _keep(self, found: Standing, number: int) -> None:
        self._bridge.resolve(found.key, keep=number)

    def _write(self, found: Standing, words: str) -> None:
        try:
            value = value_of(found.conflict, words)
        except UserError as error:
            self._bridge.failed.emit(said(error))
            return
        self._bridge.resolve(found.key, value=value)


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    return line
