"""One finding in the report on a new version: its passage until now, and where it may stand."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefwright.anchoring.carrying import Likely
from briefwright.domain.anchor import AnchorState
from briefwright.domain.text import Span, paragraph_at
from briefwright.service.commands.editions import Choice
from briefwright.service.editions import CarriedPassage
from briefwright.ui.read.editions.difference import side_by_side
from briefwright.ui.speech.saying import begins_leftward
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import KindMark, isolated
from briefwright.ui.widgets.segments import Segments
from briefwright.ui.widgets.tools import icon_tool

LATER, ACCEPT, NOWHERE = "later", "accept", "nowhere"

AROUND = 48
"""Letters of the text that are shown before and after a passage."""


class PassageRow(QFrame):
    """Shows one passage that is not surely there; `decided` tells that the choice is another."""

    decided = Signal()

    def __init__(self, theme: Theme, old: str, new: str, passage: CarriedPassage) -> None:
        super().__init__()
        self.setObjectName("editions.row")
        self.passage = passage
        self._theme, self._old, self._new = theme, old, new
        self._at = 0
        self._was, self._is = _words(), _words()
        self._where = _hint()
        self._state = _hint()
        self._state.setText(self._state_words())
        self.choice = Segments(theme, self._statement(), self._choices())
        self.choice.turned.connect(lambda _key: self.decided.emit())
        self.before = icon_tool(self.tr("The likelier place before"), "editions.before")
        self.after = icon_tool(self.tr("The next place"), "editions.after")
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self._lay_out()
        self.setAccessibleName(self._statement())
        theme.changed.connect(self._show)
        self._show()

    @property
    def chosen(self) -> Choice | None:
        """What was decided; None while it stays open."""
        row = self.passage.annotation.id
        match self.choice.key:
            case "accept":
                place = self._likely
                return None if place is None else Choice(annotation=row, span=place.span)
            case "nowhere":
                return Choice(annotation=row, span=None)
            case _:
                return None

    @property
    def _likely(self) -> Likely | None:
        likely = self.passage.likely
        return likely[self._at] if likely else None

    def _statement(self) -> str:
        findings = self.passage.findings
        return findings[0].statement if findings else self.passage.words

    def _choices(self) -> list[tuple[str, str]]:
        later = (LATER, self.tr("Decide later"))
        nowhere = (NOWHERE, self.tr("Keep without place"))
        if not self.passage.likely:
            return [later, nowhere]
        sure = self.passage.state is AnchorState.FUZZY and len(self.passage.likely) == 1
        accept = self.tr("Accept") if sure else self.tr("Choose this place")
        return [later, (ACCEPT, accept), nowhere]

    def _state_words(self) -> str:
        match self.passage.state:
            case AnchorState.FUZZY:
                return self.tr("Stands there with other words")
            case AnchorState.AMBIGUOUS:
                return self.tr("May stand in several places")
            case _ if self.passage.likely:
                return self.tr("Not found; the likeliest place is shown")
            case _:
                return self.tr("Not found")

    def _step(self, by: int) -> None:
        count = len(self.passage.likely)
        self._at = (self._at + by) % count
        self._show()
        self.decided.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        if self.passage.findings:
            head.addWidget(KindMark(self._theme, self.passage.findings[0].kind))
        title = LeadingLabel(isolated(self._statement()))
        title.setFont(font(Face.STATEMENT))
        title.setWordWrap(True)
        head.addWidget(title, 1)
        head.addWidget(self._state)
        until = _hint()
        until.setText(self._until())
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for column, (label, words) in enumerate(((until, self._was), (self._where, self._is))):
            grid.addWidget(label, 0, column)
            grid.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.choice)
        foot.addSpacing(8)
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 16, 0, 16)
        rows.setSpacing(8)
        for part in (head, grid, foot):
            rows.addLayout(part)
        several = len(self.passage.likely) > 1
        self.before.setVisible(several)  # only now: without a parent it would be a window
        self.after.setVisible(several)

    def _until(self) -> str:
        if self.passage.was is None:
            return self.tr("Until now without a place")
        number = paragraph_at(self._old, self.passage.was.start)
        return self.tr("Until now, paragraph {0}").format(number)

    def _where_words(self, likely: Likely | None) -> str:
        if likely is None:
            return self.tr("In the new version")
        number = paragraph_at(self._new, likely.span.start)
        said = self.tr("In the new version, paragraph {0}, {1} % alike").format(
            number, round(100 * likely.score)
        )
        count = len(self.passage.likely)
        if count > 1:
            said += "  ·  " + self.tr("{0} of {1}").format(self._at + 1, count)
        return said

    def _show(self) -> None:
        colours, likely = self._theme.colours, self._likely
        old, new = self.passage.words, ""
        if likely is not None:
            new = self._new[likely.span.start : likely.span.end]
        rich_old, rich_new = side_by_side(old, new, colours)
        if likely is None:
            rich_old, rich_new = escape(old), escape(self.tr("These words stand nowhere in it."))
        self._was.setText(_set(rich_old, self._old, self.passage.was, colours.text3))
        self._is.setText(
            _set(rich_new, self._new, None if likely is None else likely.span, colours.text3)
        )
        self._where.setText(self._where_words(likely))
        for name, tool in (("chevron-left", self.before), ("chevron-right", self.after)):
            tool.setIcon(self._theme.icons.icon(name, 16, colours.text2))


def _set(rich: str, text: str, span: Span | None, quiet: str) -> str:
    """The passage with the letters around it in a quieter colour."""
    before = after = ""
    if span is not None:
        before = text[max(0, span.start - AROUND) : span.start].rpartition("\n")[2]
        after = text[span.end : span.end + AROUND].partition("\n")[0]
    way = "rtl" if begins_leftward(text[:400]) else "ltr"
    said = [f'<span style="color: {quiet}">{escape(part)}</span>' for part in (before, after)]
    return f'<p dir="{way}">{said[0]}{rich}{said[1]}</p>'


def _words() -> QLabel:
    label = QLabel()
    label.setFont(font(Face.QUOTATION))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setMinimumWidth(120)
    return label


def _hint(parent: QWidget | None = None) -> QLabel:
    label = LeadingLabel("", parent)
    label.setProperty("role", "hint")
    label.setFont(font(Face.META))
    return label
