"""A conflict where it stands: every version with its author, what differs marked, a button to keep it."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.prose import Atom, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.compare import Fate, compare_prose
from briefwright.service.standing import Reading, Standing
from briefwright.ui.speech.field_words import field_words
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import pressed_by_enter
from briefwright.ui.widgets.version_words import version_author, version_words

NEAR = 60
"""Letters that are shown of a long stretch in which the versions agree, at each of its ends."""

AtomWords = Callable[[Atom], str]
"""What is said of a reference in prose, such as the words of its chip."""


class Versions(QFrame):
    """Shows one conflict, its buttons `beside` or below the words; `kept` carries the number of a version, `left` that Escape was pressed.

    Whoever wants another wording goes on writing where the text stands: the other version stays
    here until one is kept.
    """

    kept = Signal(int)
    left = Signal()

    def __init__(
        self, theme: Theme, standing: Standing, words_of: AtomWords, *, beside: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName("versions")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.standing = standing
        self._theme = theme
        self._words_of = words_of
        self._icon = QLabel()
        self._said: dict[int, QLabel] = {}
        self.buttons: Mapping[int, QPushButton] = {
            reading.number: self._button(reading) for reading in standing.readings
        }
        title = _label(Face.META_STRONG)
        title.setText(self._title())
        self.setAccessibleName(self._title())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(title, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, reading in enumerate(standing.readings):
            button, start = self.buttons[reading.number], Qt.AlignmentFlag.AlignLeading
            grid.addLayout(self._version(reading), 2 * row, 0)
            if beside:
                grid.addWidget(button, 2 * row, 1, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(button, 2 * row + 1, 0, start)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def said(self) -> tuple[str, ...]:
        """The words of the versions, from above."""
        return tuple(self._plain(reading) for reading in self.standing.readings)

    def take_keys(self) -> None:
        """Gives the keys to the first button."""
        first = next(iter(self.buttons.values()))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the keys, Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _title(self) -> str:
        if not self.standing.column:
            return self.tr("Changed by one, removed by the other")
        return self.tr("Two versions of the {0}").format(field_words(self.standing.column))

    def _button(self, reading: Reading) -> QPushButton:
        button = QPushButton(self.tr("Keep this one"))
        name = self.tr("Keep this one: {0}").format(self._plain(reading))
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.kept.emit(reading.number))
        return button

    def _version(self, reading: Reading) -> QVBoxLayout:
        words = _label(Face.QUOTATION if isinstance(reading.value, Prose) else Face.BODY)
        words.setTextFormat(Qt.TextFormat.RichText)
        author = _label(Face.META)
        author.setProperty("role", "hint")
        author.setText(version_author(reading))
        self._said[reading.number] = words
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(author)
        return column

    def _plain(self, reading: Reading) -> str:
        if isinstance(reading.value, Prose):
            return self._in_words(reading.value)
        return version_words(self.standing, reading)

    def _in_words(self, prose: Prose) -> str:
        atoms = iter(prose.atoms)
        return "".join(
            f"[{self._words_of(next(atoms))}]" if char == OBJECT else char for char in prose.text
        )

    def _rich(self, reading: Reading) -> str:
        """The words with what the other version does not have on a ground of its own."""
        other = next((r for r in self.standing.readings if r.shown != reading.shown), None)
        mine, theirs = self._prose(reading), None if other is None else self._prose(other)
        if mine is None or theirs is None:
            return escape(self._plain(reading))
        ground = self._theme.colours.selection
        found: list[str] = []
        pieces = [piece for piece in compare_prose(theirs, mine) if piece.fate is not Fate.REMOVED]
        for place, piece in enumerate(pieces):
            said = self._in_words(piece.prose)
            if piece.fate is Fate.KEPT:
                said = _shortened(said, first=place == 0, last=place == len(pieces) - 1)
            words = escape(said).replace("\n", "<br>")
            match piece.fate:
                case Fate.KEPT:
                    found.append(words)
                case Fate.ADDED:
                    found.append(f'<span style="background-color: {ground}">{words}</span>')
                case Fate.REMOVED:
                    pass
        return "".join(found)

    def _prose(self, reading: Reading) -> Prose | None:
        """A version as text that can be compared; None for what is no text."""
        match reading.value:
            case Prose() as value:
                return value
            case str() if self._plain(reading) == reading.value:
                return Prose(text=reading.value)
            case _:
                return None

    def _repaint(self) -> None:
        colours, ratio = self._theme.colours, self.devicePixelRatioF()
        self.setStyleSheet(
            f"#versions {{ background: {colours.warn_soft}; border: none; border-radius: 8px; }}"
        )
        self._icon.setPixmap(self._theme.icons.pixmap("git-compare", 16, colours.warn, ratio))
        for reading in self.standing.readings:
            self._said[reading.number].setText(self._rich(reading))


class VersionSlot(QWidget):
    """A place for the conflicts of one field; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.panels: list[Versions] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows these; panels of the same conflicts stay as they are."""
        if [each.standing for each in self.panels] == list(found):
            return
        for each in self.panels:
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self.panels = [panel(each) for each in found]
        for each in self.panels:
            self._column.addWidget(each)
        self.setVisible(bool(found))


def _shortened(words: str, *, first: bool, last: bool) -> str:
    """What both versions say alike, cut down to the neighbourhood of what they do not."""
    if len(words) <= 2 * NEAR or (first and last):
        return words
    head = "" if first else f"{words[:NEAR].rsplit(' ', 1)[0]} "
    tail = "" if last else f" {words[-NEAR:].split(' ', 1)[-1]}"
    return f"{head}…{tail}"


def _label(face: Face) -> QLabel:
    label = QLabel()
    label.setFont(font(face))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
