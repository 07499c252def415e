"""The start screen: the sample, a new or another project, and those opened lately."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.start.recent import Recent
from briefwright.ui.start.recent_list import Phrases, RecentList
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import pressed_by_enter
from briefwright.ui.widgets.row_list import KEYBOARD, paint_ground

WIDTH, LEFT, GAP = 976, 312, 64
"""Of both columns together, of the first, and between them, in pixels."""


class Card(QWidget):
    """A ground of its own with a thin edge; used once, for the sample."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.line)))
        painter.setBrush(QColor(self._theme.colours.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class Way(QAbstractButton):
    """A line that leads somewhere: icon, words, and its key at the end."""

    def __init__(self, theme: Theme, icon: str, words: str, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._key = key
        self._by_key = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(40)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(LEFT, 40)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line."""
        painter = QPainter(self)
        colours = self._theme.colours
        ring = self.hasFocus() and self._by_key
        paint_ground(
            painter,
            self._theme,
            self.rect(),
            selected=self.isDown(),
            hovered=self.underMouse(),
            ring=ring,
        )
        inner = self.rect().adjusted(20, 0, -20, 0)
        rtl = self.isRightToLeft()
        icon = self._theme.icons.pixmap(self._icon, 20, colours.text2, self.devicePixelRatioF())
        left = inner.right() - 19 if rtl else inner.left()
        painter.drawPixmap(QPointF(left, inner.center().y() - 9), icon)
        inner.adjust(0 if rtl else 32, 0, -32 if rtl else 0, 0)
        painter.setFont(font(Face.STATEMENT))
        painter.setPen(QColor(colours.text))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        start, end = reversed(sides) if rtl else sides
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner, start | middle, self.text())
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        painter.drawText(inner, end | middle, self._key)


class StartScreen(QWidget):
    """Shown without a project; each signal says what is wanted, the program does it."""

    open_path = Signal(Path)
    new = Signal()
    open_dialog = Signal()
    open_sample = Signal()
    open_practice = Signal()
    forget = Signal(Path)

    def __init__(
        self, theme: Theme, recents: tuple[Recent, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._recents = recents
        self._sample = QPushButton(" " + self.tr("Open sample project"))
        self._sample.setAccessibleName(self.tr("Open sample project"))
        self._ways = (
            Way(theme, "file-plus-2", self.tr("New project"), "Ctrl+N"),
            Way(theme, "folder-open", self.tr("Open project"), "Ctrl+O"),
            Way(theme, "library", self.tr("Practise on twelve articles"), ""),
        )
        self._ways[2].setToolTip(
            self.tr(
                "Twelve short articles in three languages and a brief half written, with faults."
            )
        )
        self._search = QLineEdit()
        self._list = RecentList(theme, self.tr("Projects opened lately"), self._phrases())
        self._none = QLabel(self.tr("Projects that you open are listed here."))
        self._lock = QLabel()
        self._lay_out()
        self._connect()
        self._repaint()
        self.show_recents(recents)

    @property
    def recents(self) -> RecentList:
        """The list of projects."""
        return self._list

    @property
    def search(self) -> QLineEdit:
        """The field that narrows the list."""
        return self._search

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """Shows these projects, narrowed by what is searched for."""
        self._recents = tuple(recents)
        self._narrow(self._search.text())

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icons anew when the direction of the window turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._repaint()

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        both = QWidget()
        both.setMaximumWidth(WIDTH)
        both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GAP)
        columns.addWidget(self._left())
        columns.addWidget(self._right(), 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 0)
        middle.addStretch(1)
        middle.addWidget(both, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(3)
        column.addLayout(middle, 20)
        edge = QFrame()
        edge.setProperty("role", "rule")
        column.addWidget(edge)
        column.addWidget(self._foot())

    def _left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(LEFT)
        name = QLabel("Briefwright")
        name.setFont(font(Face.PRODUCT))
        promise = QLabel(self.tr("Every sentence traced to its passage."))
        promise.setFont(font(Face.EMPTY))
        promise.setProperty("role", "meta")
        promise.setStyleSheet("font-size: 15px;")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addSpacing(4)
        column.addWidget(promise)
        column.addSpacing(24)
        column.addWidget(self._card())
        column.addSpacing(16)
        for way in self._ways:
            column.addWidget(way)
        column.addStretch(1)
        return left

    def _card(self) -> QWidget:
        card = Card(self._theme)
        title = QLabel(self.tr("Sample project"))
        title.setFont(font(Face.VIEW_TITLE))
        words = _spaced(
            self.tr(
                "A news agency’s article on the meeting of three air forces, with its findings "
                "and the finished brief made from them. Change it as you like."
            )
        )
        self._sample.setProperty("primary", "true")
        self._sample.setProperty("big", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(12)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _right(self) -> QWidget:
        right = QWidget()
        title = QLabel(self.tr("Recent"))
        title.setFont(font(Face.VIEW_TITLE))
        self._search.setPlaceholderText(self.tr("Find a project"))
        self._search.setAccessibleName(self.tr("Find a project"))
        self._search.setFixedWidth(200)
        self._sign = self._search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 0, 8)
        bar.addWidget(title, 1)
        bar.addWidget(self._search)
        self._none.setProperty("role", "hint")
        self._none.setFont(font(Face.META))
        self._none.setContentsMargins(12, 8, 0, 0)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._list, 1)
        column.addStretch(0)  # what is under the title stays under it while there is no list
        return right

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(48)
        foot.setProperty("ground", "chrome")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QLabel(self.tr("Everything stays on this computer"))
        words.setFont(font(Face.META))
        words.setProperty("role", "meta")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._lock)
        row.addWidget(words, 1)
        return foot

    def _connect(self) -> None:
        self._sample.clicked.connect(self.open_sample)
        self._ways[0].clicked.connect(self.new)
        self._ways[1].clicked.connect(self.open_dialog)
        self._ways[2].clicked.connect(self.open_practice)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._take_first)
        self._list.taken.connect(lambda recent: self.open_path.emit(recent.path))
        self._list.forgotten.connect(self._forget)
        self._theme.changed.connect(self._repaint)
        for way, key in zip(self._ways[:2], ("Ctrl+N", "Ctrl+O"), strict=True):
            QShortcut(QKeySequence(key), self, way.click)

    def _phrases(self) -> Phrases:
        return Phrases(
            today=self.tr("today"),
            yesterday=self.tr("yesterday"),
            missing=self.tr("not found"),
            remove=self.tr("Remove"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    # --- what it does --------------------------------------------------------

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        shown = [
            recent
            for recent in self._recents
            if all(word in f"{recent.title} {recent.path}".casefold() for word in wanted)
        ]
        self._list.show_recents(shown)
        self._list.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._search.setVisible(bool(self._recents))
        nothing = self.tr("No project matches.")
        empty = self.tr("Projects that you open are listed here.")
        self._none.setText(nothing if self._recents else empty)

    def _take_first(self) -> None:
        present = [recent for recent in self._list.recents if not recent.missing]
        if present:
            self.open_path.emit(present[0].path)

    def _forget(self, recent: Recent) -> None:
        self.show_recents([each for each in self._recents if each.path != recent.path])
        self.forget.emit(recent.path)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._sample.setIcon(icons.icon("book-open", 16, colours.on_accent))
        self._sign.setIcon(icons.icon("search", 16, colours.text2))
        self._lock.setPixmap(icons.pixmap("lock", 14, colours.text2, self.devicePixelRatioF()))


def _spaced(words: str) -> QLabel:
    """Running text of the interface with its lines 20 pixels apart."""
    label = QLabel(f'<p style="line-height: 125%">{escape(words)}</p>')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setFont(font(Face.BODY))
    label.setProperty("role", "meta")
    label.setStyleSheet("font-size: 13px;")
    return label
