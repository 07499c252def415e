"""What the chosen source has in common with others, above its record: its origin, or a likeness."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefwright.service.duplicates import Origin, Suggestion
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import LineField
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import elided, isolated

LINK = 248
"""The most pixels of a name: a longer one would widen the inspector."""
MOST = 6
"""Other sources of one origin that are named; of more, how many."""


class OriginPart(QWidget):
    """Takes no room for a source that stands alone.

    `renamed` carries what a group goes back to, `left` the source that leaves it, `chosen` a
    source to be shown, `asked` that the suggestion wants to be looked at.
    """

    renamed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str)
    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("origins.part")
        self._theme = theme
        self._source: str | None = None
        self._origin: Origin | None = None
        self.others: list[QPushButton] = []
        self._sign = QLabel()
        self._words = LeadingLabel()
        self._words.setFont(font(Face.META_STRONG))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.origin = LineField(self.tr("What they go back to"))
        self.origin.setPlaceholderText(self.tr("Agency, release, statement"))
        self.origin.committed.connect(self._rename)
        self.leave = _link(self.tr("Take it out"), self.tr("Take this source out of its origin"))
        self.leave.clicked.connect(self._leave)
        self.look = _link(self.tr("Look"), self.tr("Look at what may be one story"))
        self.look.clicked.connect(self.asked)
        self._list = QVBoxLayout()
        self._more = LeadingLabel()
        self._more.setFont(font(Face.META))
        self._more.setProperty("role", "hint")
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def show_of(
        self, source: str | None, origin: Origin | None, suggestion: Suggestion | None
    ) -> None:
        """Shows the origin of a source, or else what it looks like a copy of."""
        self._source, self._origin = source, origin
        self._clear()
        grouped = origin is not None
        self.origin.setVisible(grouped)
        self.leave.setVisible(grouped)
        self.look.setVisible(suggestion is not None)
        self._more.hide()
        if origin is not None:
            self._show_origin(origin)
        elif suggestion is not None and source is not None:
            self._words.setText(self._likeness(source, suggestion))
        self.setVisible(source is not None and (grouped or suggestion is not None))

    # --- how it is said ------------------------------------------------------

    def _show_origin(self, origin: Origin) -> None:
        others = [member for member in origin.members if member.key != self._source]
        self._words.setText(self.tr("One origin with %n other sources", "", len(others)))
        self.origin.show_text(origin.group.origin)
        for member in others[:MOST]:
            outlet = f" · {isolated(member.outlet)}" if member.outlet else ""
            words = f"{isolated(member.title)}{outlet}"
            button = _link(words, member.title)
            button.setText(elided(words, QFontMetricsF(button.font()), LINK))
            button.setProperty("row", "true")
            button.setToolTip(member.title)
            button.clicked.connect(lambda _=False, key=member.key: self.chosen.emit(key))
            self.others.append(button)
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        left = len(others) - len(self.others)
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0)

    def _likeness(self, source: str, suggestion: Suggestion) -> str:
        other = next(each for each in suggestion.members if each.key != source)
        share = round(suggestion.share * 100)
        return self.tr("Looks like a copy: {0} % the same words as “{1}”").format(
            share, isolated(other.title)
        )

    # --- hands ---------------------------------------------------------------

    def _rename(self, origin: str) -> None:
        if self._origin is not None:
            self.renamed.emit(self._origin.group.id, origin)

    def _leave(self) -> None:
        if self._source is not None:
            self.left.emit(self._source)

    # --- how it is made ------------------------------------------------------

    def _clear(self) -> None:
        for button in self.others:
            self._list.removeWidget(button)
            button.deleteLater()
        self.others = []

    def _lay_out(self) -> None:
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._words, 1)
        first.addWidget(self.look)
        first.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.origin)
        column.addLayout(self._list)
        column.addWidget(self._more)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self._sign.setPixmap(icons.pixmap("copy", 14, colours.text2, self.devicePixelRatioF()))


def _link(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setProperty("link", "true")
    button.setFont(font(Face.META))
    button.setFixedHeight(24)
    return button
