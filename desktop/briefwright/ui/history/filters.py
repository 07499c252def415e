"""What the history is narrowed to: words, a person, and one row."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefwright.ui.history.reading import Subject
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField
from briefwright.ui.widgets.marks import isolated

SETTLE = 200
"""Milliseconds without a key after which the words are looked for."""

LONGEST = 36


class Filters(QWidget):
    """Asks for words and a person; `changed` when something else is looked for."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.subject: Subject | None = None
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search what was done"))
        self.words.setAccessibleName(self.tr("Search what was done"))
        self.words.setClearButtonEnabled(True)
        self.person = ChoiceField(self.tr("Done by"), [(self.tr("Everyone"), None)])
        self._of = QLabel()
        self._of.setProperty("role", "meta")
        self.clear_subject = QToolButton()
        self.clear_subject.setIconSize(QSize(16, 16))
        self.clear_subject.setAccessibleName(self.tr("Show the history of everything"))
        self.clear_subject.setToolTip(self.tr("Show the history of everything"))
        self._chip = QWidget()
        chip = QHBoxLayout(self._chip)
        chip.setContentsMargins(0, 0, 0, 0)
        chip.setSpacing(4)
        chip.addWidget(self._of, 1)
        chip.addWidget(self.clear_subject)
        self._chip.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.person)
        column.addWidget(self._chip)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.changed)
        self.words.textEdited.connect(lambda _words: self._settle.start())
        self.words.textChanged.connect(lambda words: None if words else self._settle.start())
        self.person.activated.connect(lambda _row: self.changed.emit())
        self.clear_subject.clicked.connect(lambda: self.narrow_to(None))
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def author(self) -> str | None:
        """The person chosen; None for everyone."""
        value = self.person.currentData()
        return value if isinstance(value, str) else None

    def offer(self, authors: Sequence[str]) -> None:
        """Lets these persons be chosen."""
        known = tuple(self.person.itemData(n) for n in range(1, self.person.count()))
        if known != tuple(authors):
            chosen = self.author
            self.person.fill([(self.tr("Everyone"), None), *((name, name) for name in authors)])
            self.person.show_value(chosen)
        self.person.setVisible(len(authors) > 1)

    def narrow_to(self, subject: Subject | None) -> None:
        """Looks for the acts on one row only, on all for None."""
        self.subject = subject
        if subject is not None:
            title = " ".join(subject.title.split())
            short = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
            self._of.setText(self.tr("Only of {0}").format(isolated(short)))
            self._of.setToolTip(title)
        self._chip.setVisible(subject is not None)
        self.changed.emit()

    def _repaint(self) -> None:
        icon = self._theme.icons.icon("x", 16, self._theme.colours.text2)
        self.clear_subject.setIcon(icon)
