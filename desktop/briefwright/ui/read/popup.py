"""The bar that stands by a selection: six kinds, section, note, copy."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QToolButton, QWidget

from briefwright.domain.finding import LETTERS, Kind
from briefwright.ui.actions.deck import Deck
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import paint_kind_mark

HEIGHT, DISTANCE, TOP_ROOM, SIDE = 36, 8, 48, 20


class PopupBar(QFrame):
    """Offers what can be made of the selection; each button triggers an action of the deck."""

    kind_chosen = Signal(object)

    def __init__(self, theme: Theme, deck: Deck, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup_bar")
        self.setAccessibleName(self.tr("Make a finding of the selection"))
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._kinds = {kind: self._kind_button(kind) for kind in Kind}
        for button in self._kinds.values():
            row.addWidget(button)
        self._named: Mapping[str, QToolButton] = {
            "section": self._action_button(deck, "section", self.tr("Section"), "S"),
            "note": self._action_button(deck, "note", self.tr("Note"), "M"),
            "copy": self._action_button(deck, "copy", "", ""),
        }
        for button in self._named.values():
            row.addWidget(button)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def stand_by(self, box: QRectF, area: QRectF) -> None:
        """Shows the bar above a selection, or below it near the upper edge; never over it."""
        self.adjustSize()
        x = min(max(box.left(), area.left() + 8), area.right() - self.width() - 8)
        above = box.top() - DISTANCE - HEIGHT
        y = above if box.top() - area.top() >= TOP_ROOM else box.bottom() + DISTANCE
        y = min(max(y, area.top() + 4), area.bottom() - HEIGHT - 4)
        self.move(QPoint(round(x), round(y)))
        self.show()
        self.raise_()

    def _kind_button(self, kind: Kind) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(28, 28)
        button.setIconSize(QSize(SIDE, SIDE))
        words = self._kind_words(kind)
        button.setToolTip(f"{words} ({LETTERS[kind]})")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.kind_chosen.emit(kind))
        return button

    def _kind_words(self, kind: Kind) -> str:
        return {
            Kind.FACT: self.tr("Fact"),
            Kind.CLAIM: self.tr("Claim"),
            Kind.QUOTE: self.tr("Quote"),
            Kind.EVENT: self.tr("Event"),
            Kind.ASSESSMENT: self.tr("Assessment"),
            Kind.COMMENT: self.tr("Comment"),
        }[kind]

    def _action_button(self, deck: Deck, action: str, words: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setFixedHeight(28)
        button.setIconSize(QSize(16, 16))
        button.setFont(font(Face.BODY))
        button.setText(f"{words}  {key}" if words else "")
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(deck[action].toolTip())
        button.setAccessibleName(words or deck[action].text())
        button.clicked.connect(deck[action].trigger)
        return button

    def _repaint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#popup_bar {{ background: {colours.raised}; border: 1px solid {colours.line2};"
            " border-radius: 8px; }"
        )
        effect = self.graphicsEffect()
        if isinstance(effect, QGraphicsDropShadowEffect):
            effect.setColor(QColor(0, 0, 0, 140 if colours.dark else 38))
        for kind, button in self._kinds.items():
            button.setIcon(self._kind_icon(kind))
        for name, icon in (("section", "tag"), ("note", "message-square"), ("copy", "copy")):
            self._named[name].setIcon(self._theme.icons.icon(icon, 16, colours.text2))

    def _kind_icon(self, kind: Kind) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(round(SIDE * ratio), round(SIDE * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_kind_mark(painter, self._theme, kind, QPointF(0, 0), SIDE)
        painter.end()
        return QIcon(pixmap)
