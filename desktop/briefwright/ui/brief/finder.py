"""The popup that looks for a finding to add: type to filter, Enter to cite, quote or state it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.brief.acts import Form
from briefwright.ui.brief.cards import Card, CardList, grouped
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import SearchLine

WIDTH, HEIGHT = 300, 380
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Finder(QFrame):
    """`picked` carries the id of a finding and the form in which it is wanted; `left` that none is."""

    picked = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("finder")
        self.setAccessibleName(self.tr("Add a finding to the text"))
        self._theme = theme
        self._groups: Sequence[tuple[str, Sequence[Card]]] = ()
        self.field = SearchLine()
        self.field.setAccessibleName(self.tr("Find a finding"))
        self.field.setPlaceholderText(self.tr("Find a finding"))
        self.cards = CardList(theme, self.tr("Findings that match"))
        self.cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = QLabel(self.tr("Enter cites, Ctrl+Enter quotes, Shift+Enter states"))
        hint.setFont(font(Face.HINT))
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        for part, side in ((self.field, 16), (self.cards, 0), (hint, 16)):
            holder = QWidget()
            row = QVBoxLayout(holder)
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(part)
            column.addWidget(holder, 1 if part is self.cards else 0)
        self.setFixedSize(WIDTH, HEIGHT)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.cards.opened.connect(lambda card: self._pick(card, Form.CITATION))
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def open_by(self, box: QRectF, groups: Sequence[tuple[str, Sequence[Card]]]) -> None:
        """Opens below a rectangle of the area, with these cards to choose from."""
        self._groups = groups
        self.field.clear()
        self._filter("")
        area = self.parentWidget()
        wide, high = (area.width(), area.height()) if area else (WIDTH, HEIGHT)
        x = min(max(box.left(), 8), max(wide - WIDTH - 8, 8))
        below = box.bottom() + 8
        y = below if below + HEIGHT <= high else max(box.top() - HEIGHT - 8, 4)
        self.move(round(x), round(y))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the cards, Enter picks one, Escape leaves."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in _ENTER:
                event.accept()
                return True
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.cards.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in _ENTER:
            self._pick(self.cards.current, _form(event))
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.hide()
            self.left.emit()
        else:
            return False
        return True

    def _pick(self, card: object, form: Form) -> None:
        if isinstance(card, Card) and card.cited is not None:
            self.hide()
            self.picked.emit(card.key, form)

    def _filter(self, words: str) -> None:
        self.cards.show_cards(grouped(self._groups, words))
        if self.cards.current is None:
            self.cards.step(1)

    def _repaint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#finder {{ background: {colours.panel}; border: 1px solid {colours.line2};"
            " border-radius: 8px; }"
        )
        effect = self.graphicsEffect()
        if isinstance(effect, QGraphicsDropShadowEffect):
            effect.setColor(QColor(0, 0, 0, 140 if colours.dark else 38))


def _form(event: QKeyEvent) -> Form:
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Form.QUOTATION
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return Form.STATEMENT
    return Form.CITATION
