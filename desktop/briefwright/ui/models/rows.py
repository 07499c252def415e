"""The one item model of the window: rows of values under columns, made to text only when painted.

Delegates read the value itself under `VALUE`; text, accessible text and tool
tips come from the columns. Sorting and filtering make a new list elsewhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefwright.ui.models.changes import StepKind, runs, steps

VALUE = int(Qt.ItemDataRole.UserRole)
"""The role under which a delegate finds the whole value of a row."""

Index = QModelIndex | QPersistentModelIndex


class Keyed(Protocol):
    """A value of a list: its key tells it apart from all others there."""

    @property
    def key(self) -> str:
        """The key, mostly an id of the project."""
        ...


R = TypeVar("R", bound=Keyed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """A column: its head, and the text that it says about a row."""

    head: str
    text: Callable[[R], str]
    tip: Callable[[R], str] | None = None


class RowModel(QAbstractTableModel, Generic[R]):
    """Shows an immutable list; `show_rows` announces what differs and nothing else."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: QObject | None = None,
        *,
        selectable: Callable[[R], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[R, ...] = ()
        self._selectable = selectable

    @property
    def rows(self) -> tuple[R, ...]:
        """The values shown, in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[R]) -> None:
        """Shows these values; rows of the same key stay the same row for the view."""
        new = tuple(rows)
        for step in steps([row.key for row in self._rows], [row.key for row in new]):
            if step.kind is StepKind.REMOVE:
                self.beginRemoveRows(QModelIndex(), step.first, step.last)
                self._rows = self._rows[: step.first] + self._rows[step.last + 1 :]
                self.endRemoveRows()
            else:
                taken = new[step.taken : step.taken + step.last - step.first + 1]
                self.beginInsertRows(QModelIndex(), step.first, step.last)
                self._rows = self._rows[: step.first] + taken + self._rows[step.first :]
                self.endInsertRows()
        changed = [
            n
            for n, (old, row) in enumerate(zip(self._rows, new, strict=True))
            if old is not row and old != row
        ]
        self._rows = new
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def row_of(self, key: str) -> int | None:
        """The number of the row with this key, from 0, or None."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def value(self, index: Index) -> R | None:
        """The value of an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    # --- what Qt asks --------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The text of a cell, or the value of its row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == VALUE:
            return row
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """The head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, and carried where their view allows it; heads of groups cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._selectable is not None and not self._selectable(self._rows[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )
