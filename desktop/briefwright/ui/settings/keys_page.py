"""The second page of the settings: every action with its keys, each of which can be changed."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefwright.anchoring.fold import fold
from briefwright.ui.actions.deck import words
from briefwright.ui.actions.table import ACTIONS, MENU_WORDS, Action
from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.settings.keys import Keys, Taken, Unfit, keys_of, objection
from briefwright.ui.speech.saying import about, listed
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """An action as the list shows it; `own` says that its keys are the user's."""

    key: str
    words: str
    menu: str
    keys: str
    own: bool
    action: Action


class _Rows(RowDelegate[KeyRow]):
    inset = (8, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one line."""
        return QSize(200, 28)

    def paint_row(self, painter: QPainter, box: QRect, row: KeyRow, *, selected: bool) -> None:
        """Paints the words at the start, the keys at the end."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        start, end = reversed(sides) if rtl else sides
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        inner = box.adjusted(8, 0, -8, 0)
        used = font(Face.META_STRONG if row.own else Face.META)
        painter.setFont(used)
        painter.setPen(QColor(colours.accent if row.own else colours.text2))
        painter.drawText(inner, end | middle, row.keys)
        taken = round(QFontMetricsF(used).horizontalAdvance(row.keys)) + 16
        inner.adjust(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        painter.setFont(font(Face.BODY))
        painter.setPen(QColor(colours.text))
        said = elided(about(row.menu, row.words), QFontMetricsF(font(Face.BODY)), inner.width())
        painter.drawText(inner, start | middle, said)


class KeysPage(QWidget):
    """Lists actions and keys; `changed` carries all the user's keys whenever one was changed."""

    changed = Signal(object)

    def __init__(self, keys: Keys, theme: Theme) -> None:
        super().__init__()
        self._keys: dict[str, tuple[str, ...]] = dict(keys)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search actions and keys"))
        self.filter.setAccessibleName(self.tr("Search actions and keys"))
        self.filter.setClearButtonEnabled(True)
        self.list = RowList(theme, self.tr("Actions and their keys"))
        columns: tuple[Column[KeyRow], ...] = (Column(head="", text=_said),)
        self.list.setModel(RowModel(columns, self))
        self.list.setItemDelegate(_Rows(theme, self.list))
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New key of the action"))
        self.none = QPushButton(self.tr("No key"))
        self.first = QPushButton(self.tr("As it was at first"))
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setMinimumHeight(36)
        self._lay_out()
        self._connect()
        self._list()

    @property
    def keys(self) -> Keys:
        """The user's keys."""
        return dict(self._keys)

    def show_keys(self, keys: Keys) -> None:
        """Shows these keys of the user's."""
        self._keys = dict(keys)
        self._list()

    def choose(self, action: str) -> None:
        """Marks an action and readies the field for its key."""
        self.list.show_chosen(action)
        self._offer()

    def _chosen(self) -> Action | None:
        if not self.list.selectionModel().hasSelection():
            return None
        value = self.list.rows().value(self.list.currentIndex())
        return value.action if isinstance(value, KeyRow) else None

    def _offer(self) -> None:
        action = self._chosen()
        for widget in (self.edit, self.none):
            widget.setEnabled(action is not None)
        self.first.setEnabled(action is not None and action.id in self._keys)
        held = keys_of(action, self._keys) if action else ()
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(held[0] if held else ""))
        self.edit.blockSignals(False)

    def _typed(self) -> None:
        action, key = self._chosen(), self.edit.keySequence().toString()
        if action is None or not key or key in keys_of(action, self._keys)[:1]:
            return
        against = objection(action, key, self._keys)
        shown = self.edit.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        match against:
            case None:
                self._set(action, (key,))
                self._say(self.tr("{0} is the key now.").format(shown), "ok")
            case Taken(by=other):
                self._say(
                    self.tr("{0} is taken by “{1}”: give that another key first.").format(
                        shown, _words(other)
                    ),
                    "error",
                )
                self._offer()
            case Unfit():
                self._say(
                    self.tr("{0} types a character on some keyboards: hold Ctrl with it.").format(
                        shown
                    ),
                    "error",
                )
                self._offer()
            case _:
                assert_never(against)

    def _set(self, action: Action, keys: tuple[str, ...] | None) -> None:
        if keys is None or keys == action.keys:
            self._keys.pop(action.id, None)
        else:
            self._keys[action.id] = keys
        self._list()
        self.list.show_chosen(action.id)
        self._offer()
        self.changed.emit(self.keys)

    def _take_away(self) -> None:
        action = self._chosen()
        if action is not None:
            self._set(action, ())
            self._say(self.tr("It has no key now; it stands in its menu."), "ok")

    def _give_back(self) -> None:
        action = self._chosen()
        if action is None:
            return
        for key in action.keys:
            against = objection(action, key, self._keys)
            if isinstance(against, Taken):
                said = self.tr("{0} is taken by “{1}”: give that another key first.")
                self._say(said.format(key, _words(against.by)), "error")
                return
        self._set(action, None)
        self._say("", "ok")

    def _say(self, sentence: str, role: str) -> None:
        self.answer.setText(sentence)
        self.answer.setProperty("role", role)
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)

    def _list(self) -> None:
        wanted = fold(self.filter.text()).text.split()
        rows = [self._row(action) for action in ACTIONS]
        shown = [row for row in rows if all(word in fold(_said(row)).text for word in wanted)]
        self.list.rows().show_rows(shown)
        self._offer()

    def _row(self, action: Action) -> KeyRow:
        native = QKeySequence.SequenceFormat.NativeText
        held = keys_of(action, self._keys)
        return KeyRow(
            key=action.id,
            words=_words(action),
            menu=words(MENU_WORDS[action.menu]),
            keys="   ".join(QKeySequence(key).toString(native) for key in held),
            own=action.id in self._keys,
            action=action,
        )

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        change.setSpacing(8)
        change.addWidget(self.edit, 1)
        change.addWidget(self.none)
        change.addWidget(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(change)
        column.addWidget(self.answer)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._list)
        self.list.chosen.connect(lambda _row: self._offer())
        self.list.opened.connect(lambda _row: self.edit.setFocus(Qt.FocusReason.TabFocusReason))
        self.edit.editingFinished.connect(self._typed)
        self.none.clicked.connect(self._take_away)
        self.first.clicked.connect(self._give_back)


def _words(action: Action) -> str:
    return words(action.words).removesuffix("...")


def _said(row: KeyRow) -> str:
    return about(row.menu, listed(row.words, row.keys))
