"""The history panel: newest first, by day; one act can be taken back by name."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.project import HistoryEntry, Project
from briefwright.ui.bridge import Bridge
from briefwright.ui.history.act_list import ActList
from briefwright.ui.history.acts import Act, Phrases, acts
from briefwright.ui.speech.locale import written_in
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head

WIDTH = 320
PAGE = 200
"""So many entries are read at once; the button below the list brings as many again."""


class HistoryPanel(QWidget):
    """Shows what was done; reads only while it can be seen. `closed` when it was left."""

    closed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._bridge = bridge
        self._theme = theme
        self._wanted = PAGE
        self.list = ActList(theme, self.tr("What was done, newest first"), self.tr("taken back"))
        self.take_back = QPushButton(self.tr("Take back"))
        self.take_back.setProperty("primary", "true")
        self.more = QPushButton(self.tr("Show earlier acts"))
        self.more.setProperty("link", "true")
        self._hint = QLabel(self.tr("What others changed since stays, and is named."))
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close the history"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()
        self._repaint()

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts listed, the heads of days left out."""
        rows = (row for row in self.list.rows().rows if isinstance(row, Act))
        return tuple(row for row in rows if row.entry is not None)

    def choose(self, entry: str) -> None:
        """Marks an act by the id of its entry."""
        self.list.show_chosen(entry)
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what was done meanwhile."""
        super().showEvent(event)
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forgets how far back one looked."""
        super().hideEvent(event)
        self._wanted = PAGE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        if not self.isVisible():
            return
        wanted = self._wanted

        def query(project: Project) -> Sequence[HistoryEntry]:
            return project.history(wanted + 1)

        self._bridge.read("history", query, self._show)

    def _show(self, entries: Sequence[HistoryEntry]) -> None:
        self.more.setVisible(len(entries) > self._wanted)
        today = datetime.now().astimezone().date()
        chosen = self._chosen()
        self.list.rows().show_rows(acts(entries[: self._wanted], today, self._phrases()))
        if chosen is not None:
            self.list.show_chosen(chosen.key)
        self._offer()

    def _chosen(self) -> Act | None:
        if not self.list.selectionModel().hasSelection():
            return None
        value = self.list.rows().value(self.list.currentIndex())
        return value if isinstance(value, Act) else None

    def _offer(self) -> None:
        act = self._chosen()
        possible = act is not None and act.can_be_taken_back
        self.take_back.setEnabled(possible)
        named = self.tr("Take back: {0}").format(act.words) if act and possible else ""
        self.take_back.setAccessibleName(named or self.tr("Take back"))
        self.take_back.setToolTip(named)

    def _take_back(self) -> None:
        act = self._chosen()
        if act is not None and act.can_be_taken_back:
            self._bridge.undo(act.key)

    def _show_more(self) -> None:
        self._wanted += PAGE
        self._read()

    def _phrases(self) -> Phrases:
        return Phrases(
            today=self.tr("Today, {0}"),
            undo=self.tr("Undo: {0}"),
            redo=self.tr("Redo: {0}"),
            language=written_in(),
        )

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self.take_back)
        foot.addWidget(self._hint)
        edge = QFrame()
        edge.setFixedWidth(1)
        edge.setProperty("role", "edge")
        edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout()
        column.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(edge)
        row.addLayout(column, 1)
        column.addWidget(head(self.tr("History"), self._close))
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)
        self.more.hide()
        self.take_back.setEnabled(False)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.take_back.clicked.connect(self._take_back)
        self.more.clicked.connect(self._show_more)
        self.list.chosen.connect(lambda _act: self._offer())
        self.list.clicked_row.connect(lambda _act: self._offer())
        self.list.opened.connect(lambda _act: self._take_back())
        self._bridge.history_changed.connect(self._read)
        self._theme.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self._close.setIcon(self._theme.icons.icon("x", 16, self._theme.colours.text2))
