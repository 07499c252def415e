"""The backups that are kept of a project: when each was made, how large it is and why it was kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from babel.dates import format_datetime
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.keeping import Backup, Occasion
from briefwright.service.project import Project
from briefwright.ui.bridge import Bridge
from briefwright.ui.speech.locale import written_in
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.two_lines import TwoLines

SIZE = (560, 480)
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A backup as the list shows it."""

    title: str
    details: tuple[str, ...]
    backup: Backup

    @property
    def key(self) -> str:
        """Tells it apart from the others."""
        return self.backup.path.name


class BackupList(QDialog):
    """Lists the backups; `wanted` carries the one of which a copy is to be opened."""

    wanted = Signal(object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setWindowTitle(self.tr("Backups"))
        self.resize(*SIZE)
        self.list = TwoLines(theme, self.tr("Backups, newest first"))
        self.list.setObjectName("backups.list")
        self.empty_state = EmptyState(self.tr("No backup is kept of this project."))
        self.open_button = QPushButton(self.tr("Open a copy..."))
        self._lay_out()
        self.list.chosen.connect(lambda _line: self.open_button.setEnabled(True))
        self.list.opened.connect(lambda _line: self._open())
        self.open_button.clicked.connect(self._open)

        def query(project: Project) -> Sequence[Backup]:
            return project.keeping.backups()

        bridge.read("backups", query, self._show)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The backups that are listed."""
        return tuple(row for row in self.list.rows().rows if isinstance(row, Line))

    def _show(self, found: Sequence[Backup]) -> None:
        lines = tuple(self._line(each) for each in found)
        self.list.rows().show_rows(lines)
        self.list.setVisible(bool(lines))
        self.empty_state.setVisible(not lines)
        self.open_button.setEnabled(bool(lines))
        if lines:
            self.list.show_chosen(lines[0].key)

    def _line(self, backup: Backup) -> Line:
        when = format_datetime(backup.when.astimezone(), "medium", locale=written_in())
        digits = 0 if backup.size < _MEGABYTE else 1
        size = QLocale().formattedDataSize(
            backup.size, digits, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        return Line(title=when, details=(self._why(backup.occasion), size), backup=backup)

    def _why(self, occasion: Occasion) -> str:
        match occasion:
            case Occasion.SHARED:
                return self.tr("As it was shared")
            case Occasion.MERGED:
                return self.tr("Before changes were brought in")
            case Occasion.EMPTIED:
                return self.tr("Before something was deleted for good")
            case Occasion.REBUILT:
                return self.tr("Before it was written in another format")
            case _:
                assert_never(occasion)

    def _open(self) -> None:
        value = self.list.rows().value(self.list.currentIndex())
        if isinstance(value, Line):
            self.wanted.emit(value.backup)
            self.accept()

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("A copy opens as a file of its own; this project stays as it is."))
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        hint.setContentsMargins(16, 16, 16, 8)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.open_button.setProperty("primary", "true")
        self.open_button.setEnabled(False)
        for button in (self.open_button, close):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty_state, 1)
        column.addLayout(foot)
        self.empty_state.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
