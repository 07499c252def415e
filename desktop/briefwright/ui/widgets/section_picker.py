"""The list that puts findings into a section: what is typed narrows it, Enter chooses.

Its last entries make a section. What is done with the choice is the business of who asks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefwright.anchoring.fold import fold
from briefwright.domain.brief import Brief
from briefwright.domain.text import clean_line
from briefwright.service.passages import SectionChoice

WIDTH = 340
ROW = 28
SHOWN = 12
"""Rows that are shown before the list scrolls."""

_VALUE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSection:
    """A section to be made, in the brief with this id; None means the only one, or a new one."""

    title: str
    brief: str | None


Picked = str | NewSection
"""The id of a section, or one to be made."""


class SectionPicker(QFrame):
    """Asks for a section over a window, and gives the focus back when it is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("section_picker")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choices: Sequence[SectionChoice] = ()
        self._briefs: Sequence[Brief] = ()
        self._chosen: Callable[[Picked], None] | None = None
        self._before: QWidget | None = None
        self._naming: NewSection | None = None
        self._over = parent
        self._corner = QPoint()
        self.line = QLineEdit()
        self.line.setObjectName("section_picker.line")
        self.line.setAccessibleName(self.tr("Section"))
        self.line.setMinimumHeight(ROW + 2)
        self.list = QListWidget()
        self.list.setObjectName("section_picker.list")
        self.list.setAccessibleName(self.tr("Sections that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._take)
        self.hide()

    @property
    def offered(self) -> tuple[str, ...]:
        """The words of the entries that fit what is typed, from above."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def ask(
        self,
        choices: Sequence[SectionChoice],
        briefs: Sequence[Brief],
        corner: QPoint,
        chosen: Callable[[Picked], None],
    ) -> None:
        """Opens with these sections near a corner, which is global; `chosen` gets the choice."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
            self._over = focused.window()
            self.setParent(self._over)
        self._choices, self._briefs, self._chosen = choices, briefs, chosen
        self._corner = self._over.mapFromGlobal(corner)
        self._ask_for(self.tr("Section"), None)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_new(
        self, briefs: Sequence[Brief], corner: QPoint, chosen: Callable[[Picked], None]
    ) -> None:
        """Asks for the title of a new section, and before it for its brief where there are several."""
        self.ask((), briefs, corner, chosen)
        if len(briefs) < 2:
            self._ask_for(self.tr("Title of the new section"), NewSection(title="", brief=None))

    def leave(self) -> None:
        """Closes and gives the focus back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets arrows, Enter and Escape in the line work on the list; a click elsewhere closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTER:
                self._take(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        if event.type() == QEvent.Type.FocusOut and watched is self.line:
            focused = QApplication.focusWidget()
            if focused is not None and not self.isAncestorOf(focused):
                self._before = None
                self.hide()
        return super().eventFilter(watched, event)

    def _ask_for(self, name: str, naming: NewSection | None) -> None:
        self._naming = naming
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.clear()
        self._look()

    def _look(self) -> None:
        self.list.clear()
        if self._naming is None:
            self._offer(self.line.text())
            self.list.setCurrentRow(0)
        self.list.setVisible(self._naming is None)
        self._place()

    def _offer(self, typed: str) -> None:
        wanted = fold(typed).text.split()
        fitting = [each for each in self._choices if _fits(wanted, each.path)]
        fitting.sort(key=lambda each: not _begins(wanted, each.section.title))
        for choice in fitting:
            self._add(choice.path, choice.section.id)
        title = clean_line(typed)
        for brief in self._briefs if len(self._briefs) > 1 else (None,):
            row = None if brief is None else brief.id
            self._add(self._words(title, brief), NewSection(title=title, brief=row))

    def _words(self, title: str, brief: Brief | None) -> str:
        match (title, brief):
            case ("", None):
                return self.tr("New section…")
            case (_, None):
                return self.tr("New section “{0}”").format(title)
            case ("", Brief()):
                return self.tr("New section in “{0}”…").format(brief.title)
            case _:
                return self.tr("New section “{0}” in “{1}”").format(title, brief.title)

    def _add(self, words: str, value: Picked) -> None:
        item = QListWidgetItem(words)
        item.setData(_VALUE, value)
        item.setToolTip(words)
        self.list.addItem(item)

    def _tell(self, item: QListWidgetItem | None) -> None:
        self.line.setAccessibleDescription("" if item is None else item.text())

    def _take(self, item: QListWidgetItem | None) -> None:
        title = clean_line(self.line.text())
        picked: object = None if item is None else item.data(_VALUE)
        if self._naming is not None:
            picked = NewSection(title=title, brief=self._naming.brief)
        if isinstance(picked, NewSection) and not picked.title:
            self._ask_for(self.tr("Title of the new section"), picked)
            return
        self.leave()
        if self._chosen is not None and isinstance(picked, str | NewSection):
            self._chosen(picked)

    def _place(self) -> None:
        rows = min(self.list.count(), SHOWN)
        height = 16 + ROW + 2 + (4 + rows * ROW if rows else 0)
        room = self._over.rect().adjusted(8, 8, -8, -8)
        left = self._corner.x() - (WIDTH if self.isRightToLeft() else 0)
        box = QRect(left, self._corner.y(), min(WIDTH, room.width()), height)
        box.moveRight(min(box.right(), room.right()))
        box.moveBottom(min(box.bottom(), room.bottom()))
        box.moveLeft(max(box.left(), room.left()))
        box.moveTop(max(box.top(), room.top()))
        self.setGeometry(box)


def _fits(wanted: Sequence[str], path: str) -> bool:
    folded = fold(path).text
    return all(word in folded for word in wanted)


def _begins(wanted: Sequence[str], title: str) -> bool:
    return bool(wanted) and fold(title).text.startswith(wanted[0])
