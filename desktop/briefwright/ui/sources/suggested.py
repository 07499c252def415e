"""Below a field of the record: that nobody confirmed its value, where it was found, what else was."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefwright.domain.found import Found, FoundBy
from briefwright.ui.sources.record_values import found_words
from briefwright.ui.speech.field_words import field_words
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated

SIGN = "circle-dashed"
"""The icon of what is not confirmed, beside its words."""

WHERE: Mapping[FoundBy, object] = {
    FoundBy.PAGE: QT_TRANSLATE_NOOP("Words", "from the page's data"),
    FoundBy.PROPERTIES: QT_TRANSLATE_NOOP("Words", "from the file's data"),
    FoundBy.HEADER: QT_TRANSLATE_NOOP("Words", "from the header"),
    FoundBy.WORDS: QT_TRANSLATE_NOOP("Words", "from the text"),
    FoundBy.LETTERS: QT_TRANSLATE_NOOP("Words", "by its letters"),
    FoundBy.NAME: QT_TRANSLATE_NOOP("Words", "from the file name"),
}


def where_words(by: FoundBy) -> str:
    """Where a value was found, in few words."""
    return QCoreApplication.translate("Words", str(WHERE[by]))


class Suggested(QWidget):
    """Shows what was found for one field; takes no room while nothing is unconfirmed.

    `confirmed` says that the value which stands there is right, `chosen` carries another one.
    """

    confirmed = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, theme: Theme, field: str) -> None:
        super().__init__()
        self.field = field
        self.found: tuple[Found, ...] = ()
        self._theme = theme
        self._sign = QLabel()
        self._words = ElidedLabel()
        self._menu = QMenu(self)
        self.others = QToolButton()
        self.confirm = QPushButton(self.tr("Confirm"))
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._words.words

    def show_found(self, found: Sequence[Found], current: object) -> None:
        """Shows what was found for the field, which now has the value `current`."""
        self.found = tuple(found)
        self.setVisible(bool(found))
        if not found:
            return
        self._words.say(self._sentence())
        quoted = isolated(found[0].detail)
        where = where_words(found[0].by)
        self._words.setToolTip(f"{where}: {quoted}" if found[0].detail else where)
        self._menu.clear()
        for each in found:
            self._offer(each, current)
        count = len(found) - 1
        self.others.setVisible(count > 0)
        words = self.tr("{0} others").format(count) if count > 1 else self.tr("1 other")
        self.others.setText(self.tr("{0} readings").format(count + 1) if self._is_open() else words)

    def _sentence(self) -> str:
        best = self.found[0]
        return isolated(best.detail) if self._is_open() else where_words(best.by)

    def _is_open(self) -> bool:
        """Whether the same words can be read in several ways, as 03/04/2025 can."""
        best, *others = self.found
        same = [each for each in others if (each.by, each.detail) == (best.by, best.detail)]
        return bool(best.detail) and best.field == "published" and len(same) == len(others) > 0

    def _offer(self, found: Found, current: object) -> None:
        words = found_words(found).replace("&", "&&")
        action = self._menu.addAction(f"{isolated(words)}\t{where_words(found.by)}")
        action.setToolTip(found.detail)
        action.setCheckable(True)
        action.setChecked(found_words(found) == current)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(self.field, found))

    def _lay_out(self) -> None:
        self._words.setProperty("role", "meta")
        self.others.setProperty("role", "meta")
        self.others.setMenu(self._menu)
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        name = self.tr("What else was found: {0}").format(field_words(self.field))
        self.others.setAccessibleName(name)
        self.others.setProperty("offers", "true")
        self.others.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.others.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.others.setIconSize(QSize(12, 12))
        self.confirm.setProperty("link", "true")
        self.confirm.setToolTip(self.tr("Keep this value as confirmed (Ctrl+Enter in the field)"))
        name = self.tr("Confirm: {0}").format(field_words(self.field))
        self.confirm.setAccessibleName(name)
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self.field))
        for tool in (self.others, self.confirm):
            tool.setFont(font(Face.META))
            tool.setFixedHeight(24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.others)
        row.addWidget(self.confirm)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._sign.setPixmap(icons.pixmap(SIGN, 14, colours.warn, self.devicePixelRatioF()))
        self.others.setIcon(icons.icon("chevron-down", 12, colours.text2))


class ElidedLabel(QLabel):
    """One line that is cut where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setFont(font(Face.META))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, words: str) -> None:
        """Shows the words, as many as fit."""
        self.words = words
        self.setAccessibleName(words)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        rtl = self.isRightToLeft()
        start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(start | absolute)
        side = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.words, side, max(self.width(), 24)))
