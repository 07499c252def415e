"""The report on another version of a source, before anybody accepts it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import LETTERS
from briefwright.domain.text import paragraph_at
from briefwright.service.commands.editions import Choice
from briefwright.service.editions import SURE, Carried, CarriedPassage
from briefwright.ui.read.editions.difference import Difference
from briefwright.ui.read.editions.passage_row import ACCEPT, PassageRow
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import pressed_by_enter
from briefwright.ui.widgets.leading import LeadingLabel, set_edges
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.segments import Segments

FINDINGS, TEXT = "findings", "text"

LISTED = 200
"""Passages of each sort that are listed; of more, the number is said."""


class Report(QWidget):
    """Shows what a new version changes; `accepted` and `left` carry what the analyst said."""

    accepted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions.report")
        self.setProperty("ground", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.carried: Carried | None = None
        self.rows: tuple[PassageRow, ...] = ()
        self._title = LeadingLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self.replace = QPushButton(self.tr("Replace"))
        self.replace.setProperty("primary", "true")
        self.replace.clicked.connect(self.accepted)
        self.leave = QPushButton(self.tr("Leave"))
        self.leave.clicked.connect(self.left)
        self._summary = LeadingLabel()
        self._summary.setWordWrap(True)
        self._stays = LeadingLabel()
        self._stays.setProperty("role", "hint")
        self._stays.setFont(font(Face.META))
        self._stays.setWordWrap(True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Why it is replaced"))
        self.reason.setPlaceholderText(self.tr("Why, for the record (may stay blank)"))
        self.turn = Segments(
            theme,
            self.tr("What to look at"),
            ((FINDINGS, self.tr("Findings")), (TEXT, self.tr("What changed"))),
        )
        self.accept_all = QPushButton(self.tr("Accept all likely places"))
        self.accept_all.clicked.connect(self.accept_likely)
        self.difference = Difference(theme)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("editions.scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.difference)
        self.turn.turned.connect(self._turn)
        self._lay_out()

    def show_carried(self, carried: Carried) -> None:
        """Shows the report on this version."""
        self.carried = carried
        source, old = carried.source, carried.source.text
        self._title.setText(
            self.tr("A corrected version of {0}").format(isolated(f"“{source.title}”"))
        )
        self.rows = tuple(
            PassageRow(self._theme, old, carried.text, passage) for passage in carried.open[:LISTED]
        )
        for row in self.rows:
            row.decided.connect(self._say_open)
        self._scroll.setWidget(self._listed(carried))
        self.difference.show_pieces(carried.pieces)
        self._summary.setText(self._said(carried))
        self.reason.clear()
        self.replace.setEnabled(carried.other is None)
        self.accept_all.setVisible(any(_likely(row.passage) for row in self.rows))
        self.turn.turn_to(FINDINGS if carried.passages else TEXT)
        self._say_open()

    def take_keys(self) -> None:
        """Gives the keys to the first decision, or to the button."""
        first = self.rows[0].choice.segments[0] if self.rows else self.replace
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def choices(self) -> Sequence[Choice]:
        """What was decided."""
        return tuple(choice for row in self.rows if (choice := row.chosen) is not None)

    def accept_likely(self) -> None:
        """Accepts every single place that is likely, and leaves the others open."""
        for row in self.rows:
            if _likely(row.passage):
                row.choice.turn_to(ACCEPT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter presses the button that has the keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setProperty("bar", "true")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 24, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self.leave)
        row.addWidget(self.replace)
        said = QVBoxLayout()
        said.setContentsMargins(24, 16, 24, 12)
        said.setSpacing(8)
        said.addWidget(self._summary)
        said.addWidget(self._stays)
        said.addWidget(self.reason)
        tools = QHBoxLayout()
        tools.addWidget(self.turn)
        tools.addStretch(1)
        tools.addWidget(self.accept_all)
        said.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(said)
        column.addWidget(self._pages, 1)

    def _listed(self, carried: Carried) -> QWidget:
        page = QWidget()
        page.setProperty("ground", "base")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
            column.addWidget(_line())
        more = len(carried.open) - len(self.rows)
        if more > 0:
            column.addWidget(self._plain(self.tr("And {0} more.").format(more)))
        sure = [passage for passage in carried.passages if passage.state in SURE]
        if sure:
            head = self._plain(self.tr("Word for word in the new version"))
            head.setFont(font(Face.META_STRONG))
            column.addWidget(head)
        for passage in sure[:LISTED]:
            column.addWidget(self._plain(self._sure(carried, passage)))
        if len(sure) > LISTED:
            column.addWidget(self._plain(self.tr("And {0} more.").format(len(sure) - LISTED)))
        if not carried.passages:
            column.addWidget(self._plain(self.tr("No finding rests on this source yet.")))
        column.addStretch(1)
        return page

    def _sure(self, carried: Carried, passage: CarriedPassage) -> str:
        finding = passage.findings[0] if passage.findings else None
        letter = "" if finding is None else f"{LETTERS[finding.kind]}  "
        words = isolated(passage.words if finding is None else finding.statement)
        if passage.place is None:
            return f"{letter}{words}"
        number = paragraph_at(carried.text, passage.place.start)
        where = self.tr("paragraph {0}").format(number)
        if passage.state is AnchorState.MOVED:
            where = self.tr("moved to paragraph {0}").format(number)
        return f"{letter}{words}  ·  {where}"

    def _plain(self, words: str) -> QLabel:
        label = LeadingLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(0, 8, 0, 0)
        return label

    def _said(self, carried: Carried) -> str:
        if carried.other is not None:
            return self.tr(
                "{0} has this text already. It is a source of its own; nothing is replaced."
            ).format(isolated(f"“{carried.other}”"))
        counts = carried.counts
        parts = [
            words.format(counts[state])
            for state, words in (
                (AnchorState.EXACT, self.tr("{0} stand where they stood")),
                (AnchorState.MOVED, self.tr("{0} moved with their text")),
                (AnchorState.FUZZY, self.tr("{0} have other words")),
                (AnchorState.AMBIGUOUS, self.tr("{0} may stand in several places")),
                (AnchorState.LOST, self.tr("{0} were not found")),
            )
            if counts[state]
        ]
        if not parts:
            return self.tr("No passage of this source is marked yet.")
        return self.tr("Of {0} marked passages: {1}.").format(
            len(carried.passages), self.tr(", ").join(parts)
        )

    def _say_open(self) -> None:
        carried = self.carried
        count = 0 if carried is None else len(carried.open) - len(self.choices)
        kept = self.tr("The former text and its original are kept as an earlier version.")
        if count == 1:
            kept += " " + self.tr("1 finding stays open: it keeps its words and is marked.")
        elif count:
            kept += " " + self.tr(
                "{0} findings stay open: they keep their words and are marked."
            ).format(count)
        self._stays.setText(kept)

    def _turn(self, page: str) -> None:
        self._pages.setCurrentIndex(0 if page == FINDINGS else 1)


def _likely(passage: CarriedPassage) -> bool:
    return passage.state is AnchorState.FUZZY and bool(passage.likely)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    return line
