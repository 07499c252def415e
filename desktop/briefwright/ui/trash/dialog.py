"""The trash of a project: what was removed, looked through, brought back, deleted for good."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.anchoring.fold import fold
from briefwright.service.keeping import Emptied, TrashEntry
from briefwright.service.project import Project
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.speech.locale import written_in
from briefwright.ui.speech.saying import said_all
from briefwright.ui.theme.theme import Theme
from briefwright.ui.trash.entries import Entry, entries_of
from briefwright.ui.widgets.forms import EmptyState, SearchLine
from briefwright.ui.widgets.two_lines import TwoLines

SIZE = (640, 560)


class Trash(QDialog):
    """Lists the removals that were not taken back; stays open until it is closed."""

    def __init__(
        self, bridge: Bridge, theme: Theme, asker: Asker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trash")
        self.setWindowTitle(self.tr("Trash"))
        self.resize(*SIZE)
        self._bridge = bridge
        self._asker = asker
        self._entries: tuple[Entry, ...] = ()
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Search the trash"))
        self.search.setAccessibleName(self.tr("Search the trash"))
        self.search.setClearButtonEnabled(True)
        self.list = TwoLines(theme, self.tr("What was removed, newest first"))
        self.list.setObjectName("trash.list")
        self.empty_state = EmptyState(
            self.tr("The trash is empty. What you remove can be brought back from here.")
        )
        self.nothing_found = EmptyState(self.tr("Nothing in the trash has these words."))
        self.told = QLabel()
        self.restore = QPushButton(self.tr("Bring back"))
        self.wipe = QPushButton(self.tr("Delete for good..."))
        self.wipe_all = QPushButton(self.tr("Empty the trash..."))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The removals that are listed."""
        return tuple(row for row in self.list.rows().rows if isinstance(row, Entry))

    def refresh(self) -> None:
        """Reads anew what is in the trash."""

        def query(project: Project) -> Sequence[TrashEntry]:
            return project.keeping.trash()

        self._bridge.read("trash", query, self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the search; Enter in it leads to the list and presses no button."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    # --- showing -------------------------------------------------------------

    def _show(self, found: Sequence[TrashEntry]) -> None:
        now = datetime.now().astimezone()
        self._entries = entries_of(found, now, written_in())
        self._narrow()

    def _narrow(self) -> None:
        words = fold(self.search.text()).text.split()
        shown = tuple(entry for entry in self._entries if entry.holds(words))
        chosen = self._chosen()
        at = 0 if chosen is None else self.list.rows().row_of(chosen.key) or 0
        self.list.rows().show_rows(shown)
        if shown:
            keys = [entry.key for entry in shown]
            kept = chosen is not None and chosen.key in keys
            self.list.show_chosen(chosen.key if chosen and kept else keys[min(at, len(keys) - 1)])
        self.list.setVisible(bool(shown))
        self.empty_state.setVisible(not self._entries)
        self.nothing_found.setVisible(bool(self._entries) and not shown)
        self._offer()

    def _offer(self) -> None:
        chosen = self._chosen() is not None
        self.restore.setEnabled(chosen)
        self.wipe.setEnabled(chosen)
        self.wipe_all.setEnabled(bool(self._entries))

    def _chosen(self) -> Entry | None:
        if self.list.isHidden() or not self.list.selectionModel().hasSelection():
            return None
        value = self.list.rows().value(self.list.currentIndex())
        return value if isinstance(value, Entry) else None

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))

    # --- acts ----------------------------------------------------------------

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        undone = self._bridge.restore(chosen.key)
        if undone is not None:
            back = self.tr("“{0}” is back.").format(chosen.title)
            self._tell(" ".join((back, said_all(undone.kept))).strip())

    def _wipe(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            head = self.tr("“{0}” is deleted for good.").format(chosen.title)
            self._ask(head, self.tr("Delete for good"), [chosen.key])

    def _wipe_all(self) -> None:
        keys = [entry.key for entry in self._entries]
        head = self.tr("%n removals are deleted for good.", "", len(keys))
        self._ask(head, self.tr("Empty the trash"), keys)

    def _ask(self, head: str, verb: str, keys: Sequence[str]) -> None:
        text = "\n".join(
            (
                head,
                self.tr("• Nothing brings it back then, and undo passes it by."),
                self.tr("• Original files that nothing else needs leave the project."),
                self.tr(
                    "• The words stay in the history of the project file, and can be read there."
                ),
                self.tr("• A backup of the project as it is now is kept first, for 90 days."),
            )
        )
        if self._asker.choose(self, verb, text, (verb,)) == 0:
            self._bridge.empty_trash(keys, self._emptied)

    def _emptied(self, emptied: Emptied) -> None:
        place = str(emptied.backup)
        self._tell(self.tr("Deleted for good. The backup from before is {0}").format(place))

    # --- making --------------------------------------------------------------

    def _lay_out(self) -> None:
        self.told.setProperty("role", "hint")
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setContentsMargins(16, 8, 16, 0)
        self.told.hide()
        self.restore.setProperty("primary", "true")
        for button in (self.restore, self.wipe, self.wipe_all, self.close_button):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 8)
        top.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self.restore)
        foot.addWidget(self.wipe)
        foot.addStretch(1)
        foot.addWidget(self.wipe_all)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(top)
        for part in (self.list, self.empty_state, self.nothing_found):
            column.addWidget(part, 1)
        column.addWidget(self.told)
        column.addLayout(foot)
        self.empty_state.hide()
        self.nothing_found.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.chosen.connect(lambda _entry: self._offer())
        self.list.clicked_row.connect(lambda _entry: self._offer())
        self.list.opened.connect(lambda _entry: self._restore())
        self.list.wiped.connect(lambda _entry: self._wipe())
        self.restore.clicked.connect(self._restore)
        self.wipe.clicked.connect(self._wipe)
        self.wipe_all.clicked.connect(self._wipe_all)
        self.close_button.clicked.connect(self.accept)
        self._bridge.history_changed.connect(self.refresh)
