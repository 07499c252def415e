"""The history panel: newest first, by day; what an act changed, the brief then, and taking it back."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.act_lines import ActLines, lines_of
from briefwright.service.past import Named
from briefwright.service.project import Project
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.history.act_list import ActList, Sayings
from briefwright.ui.history.acts import Act, Phrases, acts
from briefwright.ui.history.changes import ChangeText
from briefwright.ui.history.filters import Filters
from briefwright.ui.history.moment import MomentDialog, State
from briefwright.ui.history.naming import Naming
from briefwright.ui.history.reading import Found, Subject, Wanted, find
from briefwright.ui.speech.locale import written_in
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.marks import isolated

WIDTH = 336
PAGE = 200
"""So many entries are read at once; the button below the list brings as many again."""


class HistoryPanel(QWidget):
    """Shows what was done; reads only while it can be seen. `closed` when it was left."""

    closed = Signal()

    def __init__(
        self, bridge: Bridge, theme: Theme, asker: Asker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._bridge = bridge
        self._theme = theme
        self._wanted = PAGE
        self._named: tuple[Named, ...] = ()
        self.kept: frozenset[str] = frozenset()
        self.filters = Filters(theme)
        self.list = ActList(theme, self.tr("What was done, newest first"), self._sayings())
        self.changes = ChangeText(theme)
        self.naming = Naming(bridge, asker, self)
        self.look = QPushButton(self.tr("The brief at this moment"))
        self.look.setProperty("primary", "true")
        self.take_back = QPushButton(self.tr("Take back"))
        self.name = QPushButton(self.tr("Name this state..."))
        self.rename = QPushButton(self.tr("Rename..."))
        self.remove = QPushButton(self.tr("Remove"))
        self.more = QPushButton(self.tr("Show earlier acts"))
        self.more.setProperty("link", "true")
        self._nothing = QLabel(self.tr("No act fits what is looked for."))
        self._nothing.setProperty("role", "hint")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close the history"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()
        self._repaint()
        self._offer()

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts listed, milestones and the heads of days left out."""
        return tuple(row for row in self._rows() if row.entry is not None)

    @property
    def milestones(self) -> tuple[Act, ...]:
        """The milestones listed."""
        return tuple(row for row in self._rows() if row.milestone is not None)

    def choose(self, key: str) -> None:
        """Marks an act by the id of its entry, or a milestone by its id."""
        self.list.show_chosen(key)
        self._offer()

    def show_history_of(self, subject: Subject | None) -> None:
        """Shows the acts on one row only, all for None."""
        self.filters.narrow_to(subject)

    def point_out(self, kept: frozenset[str]) -> None:
        """Marks the acts that were not in the project file when it was opened."""
        self.kept = kept
        self._read()

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

    # --- reading -------------------------------------------------------------

    def _read(self) -> None:
        if not self.isVisible():
            return
        phrases = self._phrases()
        wanted = Wanted(
            count=self._wanted,
            author=self.filters.author,
            subject=self.filters.subject,
            words=self.filters.words.text(),
        )
        self._bridge.read("history", lambda project: find(project, wanted, phrases), self._show)

    def _show(self, found: Found) -> None:
        self.more.setVisible(found.more)
        self.filters.offer(found.authors)
        self._named = tuple(found.named)
        today = datetime.now().astimezone().date()
        chosen = self._chosen()
        rows = acts(found.entries, today, self._phrases(), named=found.named, kept=self.kept)
        self.list.rows().show_rows(rows)
        self._nothing.setVisible(not rows)
        self.list.show_chosen(None if chosen is None else chosen.key)
        self._offer()

    def _rows(self) -> tuple[Act, ...]:
        return tuple(row for row in self.list.rows().rows if isinstance(row, Act))

    def _chosen(self) -> Act | None:
        if not self.list.selectionModel().hasSelection():
            return None
        value = self.list.rows().value(self.list.currentIndex())
        return value if isinstance(value, Act) else None

    def _offer(self) -> None:
        act = self._chosen()
        possible = act is not None and act.can_be_taken_back
        milestone = act is not None and act.milestone is not None
        self.look.setEnabled(act is not None)
        self.take_back.setEnabled(possible)
        self.take_back.setVisible(not milestone)
        self.name.setVisible(not milestone)
        self.rename.setVisible(milestone)
        self.remove.setVisible(milestone)
        named = self.tr("Take back: {0}").format(act.words) if act and possible else ""
        self.take_back.setAccessibleName(named or self.tr("Take back"))
        hint = self.tr("What others changed since stays, and is named.")
        self.take_back.setToolTip(f"{named}\n{hint}" if named else "")
        self._read_changes(act)

    def _read_changes(self, act: Act | None) -> None:
        if act is None or act.entry is None:
            self.changes.show_lines(None)
            self.changes.setVisible(False)
            return
        entry = act.entry.id

        def query(project: Project) -> ActLines:
            return lines_of(project, entry)

        self._bridge.read("history.changes", query, self._show_changes)

    def _show_changes(self, lines: ActLines) -> None:
        self.changes.show_lines(lines)
        self.changes.setVisible(True)

    # --- acting --------------------------------------------------------------

    def open_moment(self) -> None:
        """Shows the brief as it was after the chosen act, or at the chosen milestone."""
        act = self._chosen()
        if act is None:
            return
        dialog = MomentDialog(
            self._bridge,
            self._theme,
            chosen=State(words=self._state_words(act), name=act.key),
            states=[
                State(words=each.milestone.title, name=each.milestone.id)
                for each in reversed(self._named)
            ],
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _state_words(self, act: Act) -> str:
        return act.words if act.milestone is not None else f"{act.at} · {isolated(act.words)}"

    def _take_back(self) -> None:
        act = self._chosen()
        if act is not None and act.can_be_taken_back:
            self._bridge.undo(act.key)

    def _name(self) -> None:
        act = self._chosen()
        self.naming.name(None if act is None else act.key)

    def _rename(self) -> None:
        act = self._chosen()
        if act is not None and act.milestone is not None:
            self.naming.rename(act.milestone)

    def _remove(self) -> None:
        act = self._chosen()
        if act is not None and act.milestone is not None:
            self.naming.remove(act.milestone)

    def _show_more(self) -> None:
        self._wanted += PAGE
        self._read()

    # --- how it is made ------------------------------------------------------

    def _phrases(self) -> Phrases:
        return Phrases(
            today=self.tr("Today, {0}"),
            undo=self.tr("Undo: {0}"),
            redo=self.tr("Redo: {0}"),
            language=written_in(),
        )

    def _sayings(self) -> Sayings:
        return Sayings(
            taken_back=self.tr("taken back"),
            came_in=self.tr("came in"),
            kept=self.tr("recovered"),
            milestone=self.tr("milestone"),
        )

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.changes)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self.list.setMinimumHeight(96)
        self.changes.setMinimumHeight(96)
        self.changes.hide()
        acting = QHBoxLayout()
        acting.setSpacing(8)
        for button in (self.take_back, self.name, self.rename, self.remove):
            acting.addWidget(button, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self.look)
        foot.addLayout(acting)
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
        column.addWidget(self.filters)
        column.addWidget(self._nothing)
        column.addWidget(splitter, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)
        self._nothing.hide()
        self.more.hide()

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.look.clicked.connect(self.open_moment)
        self.take_back.clicked.connect(self._take_back)
        self.name.clicked.connect(self._name)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.more.clicked.connect(self._show_more)
        self.filters.changed.connect(self._read)
        self.list.chosen.connect(lambda _act: self._offer())
        self.list.clicked_row.connect(lambda _act: self._offer())
        self.list.opened.connect(lambda _act: self.open_moment())
        self._bridge.history_changed.connect(self._read)
        self._theme.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self._close.setIcon(self._theme.icons.icon("x", 16, self._theme.colours.text2))
