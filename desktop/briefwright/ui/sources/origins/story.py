"""One story that may be here more than once: its sources, what speaks for it, what to decide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.duplicates import Member, Suggestion
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import printed
from briefwright.ui.widgets.forms import LineField
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import isolated

MOST = 60
"""Sources that are listed; a story with more is decided upon as a whole."""


class _Row(QWidget):
    """One source of the story: whether it is meant, what it is, how much of it is the same."""

    def __init__(self, member: Member, *, first: bool) -> None:
        super().__init__()
        self.member = member
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.setAccessibleName(self.tr("{0} is meant").format(isolated(member.title)))
        self.title = LeadingLabel(isolated(member.title))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(font(Face.STATEMENT))
        self.title.setWordWrap(True)
        self.facts = LeadingLabel(" · ".join(self._facts(member, first=first)))
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setFont(font(Face.META))
        self.facts.setProperty("role", "hint")
        self.facts.setWordWrap(True)
        self.compare = _link(self.tr("Compare"))
        name = self.tr("Compare {0} with the first one").format(isolated(member.title))
        self.compare.setAccessibleName(name)
        if first:
            self.compare.hide()
        self.read = _link(self.tr("Read"))
        self.read.setAccessibleName(self.tr("Read {0}").format(isolated(member.title)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.box, 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.compare, 0, 2)
        grid.addWidget(self.read, 0, 3)
        grid.addWidget(self.facts, 1, 1, 1, 3)

    def _facts(self, member: Member, *, first: bool) -> tuple[str, ...]:
        known = [member.outlet or "", printed(member.published)]
        share = (
            self.tr("most of the others stands in it")
            if first
            else self.tr("{0} % of it stands in the first one").format(round(member.share * 100))
        )
        return (*(isolated(each) for each in known if each), share)


class StoryPart(QScrollArea):
    """Shows a suggestion; what is wished for it goes out as signals with the sources meant."""

    compared = Signal(str, str)
    grouped = Signal(tuple, str)
    kept_apart = Signal(tuple)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("origins.story")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.suggestion: Suggestion | None = None
        self.rows: list[_Row] = []
        self._says = LeadingLabel()
        self._says.setFont(font(Face.BODY_STRONG))
        self._says.setWordWrap(True)
        self._evidence = LeadingLabel()
        self._evidence.setTextFormat(Qt.TextFormat.PlainText)
        self._evidence.setFont(font(Face.META))
        self._evidence.setProperty("role", "hint")
        self._evidence.setWordWrap(True)
        self._more = LeadingLabel()
        self._more.setFont(font(Face.META))
        self._more.setProperty("role", "hint")
        self.origin = LineField(self.tr("What they go back to"))
        self.group = QPushButton(self.tr("One origin"))
        self.group.setProperty("primary", "true")
        self.apart = QPushButton(self.tr("Not copies"))
        self.group.clicked.connect(self._group)
        self.apart.clicked.connect(self._keep_apart)
        self._list = QVBoxLayout()
        self._lay_out()

    # --- what is shown -------------------------------------------------------

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Shows a suggestion; what was chosen in the same one before stays."""
        if suggestion == self.suggestion:
            return
        self.suggestion = suggestion
        self._clear()
        for number, member in enumerate(suggestion.members[:MOST]):
            row = _Row(member, first=number == 0)
            row.compare.clicked.connect(lambda _=False, m=member: self.compare(m.key))
            row.read.clicked.connect(lambda _=False, m=member: self.opened.emit(m.key))
            row.box.toggled.connect(lambda _: self._enable())
            self.rows.append(row)
            self._list.addWidget(row)
        left = len(suggestion.members) - len(self.rows)
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0)
        self._says.setText(self._sentence(suggestion))
        self._evidence.setText("  ".join(said(each) for each in suggestion.evidence))
        self._evidence.setVisible(bool(suggestion.evidence))
        self.origin.show_text(suggestion.origin)
        self._enable()
        self.verticalScrollBar().setValue(0)

    @property
    def says(self) -> str:
        """The sentence on the story, and what speaks for it."""
        return f"{self._says.text()} {self._evidence.text()}".strip()

    @property
    def meant(self) -> tuple[str, ...]:
        """The sources that are ticked, with those that are too many to be listed."""
        if self.suggestion is None:
            return ()
        ticked = [row.member.key for row in self.rows if row.box.isChecked()]
        return (*ticked, *self.suggestion.sources[MOST:])

    def compare(self, source: str | None = None) -> None:
        """Wants the first source beside this one, or beside the second."""
        if self.suggestion is not None:
            first, second = self.suggestion.sources[:2]
            self.compared.emit(first, source or second)

    # --- how it is made ------------------------------------------------------

    def _sentence(self, suggestion: Suggestion) -> str:
        share = round(suggestion.share * 100)
        if suggestion.group is not None:
            known = self.tr("There is more of a story that is one origin already")
            return self.tr("{0}: {1} % the same words.").format(known, share)
        count = self.tr("These %n sources may be one story", "", len(suggestion.members))
        return self.tr("{0}: {1} % the same words.").format(count, share)

    def _enable(self) -> None:
        enough = len(self.meant) > 1
        self.group.setEnabled(enough)
        self.apart.setEnabled(enough)

    def _group(self) -> None:
        self.grouped.emit(self.meant, self.origin.text())

    def _keep_apart(self) -> None:
        self.kept_apart.emit(self.meant)

    def _clear(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = []

    def _lay_out(self) -> None:
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        label = QLabel(self.tr("Origin"))
        label.setFont(font(Face.META))
        label.setProperty("role", "hint")
        label.setBuddy(self.origin)
        decide = QHBoxLayout()
        decide.setSpacing(8)
        decide.addWidget(label)
        decide.addWidget(self.origin, 1)
        decide.addWidget(self.group)
        decide.addWidget(self.apart)
        page = QWidget()
        page.setProperty("ground", "base")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._says)
        column.addWidget(self._evidence)
        column.addLayout(self._list)
        column.addWidget(self._more)
        column.addLayout(decide)
        column.addStretch(1)
        self.setWidget(page)


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("link", "true")
    button.setFixedHeight(24)
    return button
