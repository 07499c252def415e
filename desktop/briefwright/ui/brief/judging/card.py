"""One key judgement as it is written: its degree at the side, as in print, and its words."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from briefwright.document.vocabulary import phrases_in
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import Confidence, Scale
from briefwright.domain.text import Span
from briefwright.service.checking import Fault
from briefwright.service.commands.judgements import EditJudgement
from briefwright.service.standing import Standing
from briefwright.ui.actions.action import Focus
from briefwright.ui.actions.deck import Deck
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.fault_marks import FaultMarks
from briefwright.ui.brief.judging.field import Field
from briefwright.ui.brief.judging.field_writer import Column, FieldActs, FieldWriter
from briefwright.ui.brief.lines import Place
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.band import BandBar, percentages
from briefwright.ui.widgets.forms import ChoiceField
from briefwright.ui.widgets.versions import Versions

JUDGEMENT = "application/x-briefwright-judgement"
"""The type under which a judgement is dragged: its id."""

BETWEEN = "\u2002"
"""What parts the words of a degree from its band."""

IN_FIELDS = (
    "bold", "italic", "paste_plain", "open_citation", "versions_here", "hard_space", "comment",
)  # fmt: skip
"""The actions on text that are of use in one line."""

HANDLE, SIDE = 40, 184
"""Widths in pixels of the handle with the number, and of the degree beside the words."""


class Handle(QWidget):
    """The number of a judgement, and six dots to drag it by; the keys for it are Alt+Up and Down."""

    dragged = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = ""
        self._pressed: QPoint | None = None
        self.setFixedWidth(HANDLE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place (Alt+Up, Alt+Down)"))
        theme.changed.connect(self.update)

    def show_number(self, number: str) -> None:
        """Shows the place in the order; empty where there is none yet."""
        self._number = number
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where the drag began."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begins to drag once the pointer has gone far enough."""
        if self._pressed is None or not self._number:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints number and dots."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, rtl = self._theme.colours, self.isRightToLeft()
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        box = self.rect().adjusted(0 if rtl else 16, 5, -16 if rtl else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, int(flags), self._number)
        if not self._number:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line2))
        left = self.width() - 8 if rtl else 2
        for row in range(3):
            for column in range(2):
                painter.drawEllipse(left + column * 5, 8 + row * 5, 3, 3)


class DegreeField(ChoiceField):
    """A closed list that says something else while it is closed: `closed` makes it of an entry."""

    def __init__(self, name: str, closed: Callable[[str], str]) -> None:
        self._closed = closed
        super().__init__(name, ())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Says the words of the closed list."""
        super().initStyleOption(option)
        option.currentText = self._closed(self.currentText())


class JudgementCard(QWidget):
    """Shows one judgement and writes it; `judgement` None means one that is not there yet.

    `left` carries -1 or 1 when the caret goes on beyond the card; `made` tells that its judgement
    is in the project now.
    """

    left = Signal(int)
    made = Signal()
    held = Signal(object)
    pressed = Signal(object)

    def __init__(self, *, bridge: Bridge, theme: Theme, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self.judgement: Judgement | None = None
        self._bridge = bridge
        self._theme = theme
        self.versions: list[Versions] = []
        self._brief = ""
        self._scale: Scale | None = None
        self.handle = Handle(theme, self)
        self.likelihood = DegreeField(
            self.tr("Likelihood"), lambda entry: entry.partition(BETWEEN)[0]
        )
        self.band = BandBar(theme)
        self.confidence = DegreeField(self.tr("Confidence"), self._confident)
        self.confidence.fill(self._levels())
        self.statement = Field(theme, labels, quiet=False, parent=self)
        self.reasons = Field(theme, labels, quiet=True, parent=self)
        self.writers: Mapping[Column, FieldWriter] = {
            "statement": FieldWriter(self.statement, "statement", bridge, self),
            "reasons": FieldWriter(self.reasons, "reasons", bridge, self),
        }
        self.acts: Mapping[Column, FieldActs] = {
            "statement": FieldActs(self.statement, self.writers["statement"], labels, self),
            "reasons": FieldActs(self.reasons, self.writers["reasons"], labels, self),
        }
        self.marks: Mapping[Column, FaultMarks] = {
            "statement": FaultMarks(self.statement, theme),
            "reasons": FaultMarks(self.reasons, theme),
        }
        self._lay_out()
        self._connect()

    # --- what is shown -------------------------------------------------------

    @property
    def row(self) -> str | None:
        """The id of the judgement."""
        return None if self.judgement is None else self.judgement.id

    @property
    def busy(self) -> bool:
        """Whether a command of one of its fields is under way."""
        return any(writer.busy for writer in self.writers.values())

    def open(self, brief: str, judgement: Judgement | None, scale: Scale, language: str) -> None:
        """Shows a judgement of the brief, or an empty one."""
        self._brief, self._scale = brief, scale
        phrases = phrases_in(language)
        degrees: list[tuple[str, object]] = [(self.tr("Not judged"), None)]
        for term in scale.terms:
            words = phrases.terms.get(term.key, term.words)
            said = f"{words[:1].upper()}{words[1:]}{BETWEEN}{percentages(term)}"
            degrees.append((said, term.key))
        self.likelihood.fill(degrees)
        for writer in self.writers.values():
            writer.open_judgement(brief, judgement.id if judgement else None, language)
        for acts in self.acts.values():
            acts.language = language
        self.show_judgement(judgement)

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Shows what the judgement is now; its words are those of the fields already."""
        self.judgement = judgement
        self._let_weigh()
        likelihood = judgement.likelihood if judgement else None
        self.likelihood.show_value(likelihood)
        term = self._scale.term(likelihood) if self._scale and likelihood else None
        self.band.show_term(term)
        self.band.setVisible(term is not None)
        self.confidence.show_value(judgement.confidence if judgement else None)

    def show_number(self, number: int) -> None:
        """Names the card by its place in the order."""
        self.handle.show_number(str(number) if self.judgement else "")
        self.writers["statement"].index = number - 1
        names = (
            (self.statement, self.tr("Statement of judgement {0}")),
            (self.reasons, self.tr("Reasons of judgement {0}")),
            (self.likelihood, self.tr("Likelihood of judgement {0}")),
            (self.confidence, self.tr("Confidence of judgement {0}")),
        )
        for field, name in names:
            field.setAccessibleName(name.format(number))

    def refresh(self) -> None:
        """Takes in what others changed in its words."""
        for writer in self.writers.values():
            writer.refresh()

    def commit(self) -> bool:
        """Whether all that was typed is in the project."""
        kept = [writer.commit() for writer in self.writers.values()]
        return all(kept)

    def stack(self, *, on: bool) -> None:
        """Puts its degree over its words, where there is no room for both side by side."""
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.TopToBottom if on else ways.LeftToRight)

    def lay_out_chips(self) -> None:
        """Measures and paints the chips anew."""
        self.statement.lay_out_chips()
        self.reasons.lay_out_chips()

    @property
    def words(self) -> int:
        """The words of both fields as they stand."""
        texts = (self.statement.text_of(0), self.reasons.text_of(0))
        return sum(len(text.plain.split()) for text in texts)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Marks those problems that are its own, each at its field."""
        own = [fault for fault in faults if fault.problem.place.row == self.row]
        for column, marks in self.marks.items():
            marks.show_faults([f for f in own if _field_at_fault(f) == column])

    def point_out(self, fault: Fault) -> None:
        """Selects the words at fault, or goes to the choice at fault."""
        match fault.problem.place.column:
            case "likelihood":
                self.likelihood.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case "confidence":
                self.confidence.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case _:
                self.marks[_field_at_fault(fault)].point_out(fault)

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows below its words what stands against each other in it."""
        if [each.standing for each in self.versions] == list(found):
            return
        for each in self.versions:
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self.versions = [panel(each) for each in found]
        for each in self.versions:
            self._words.insertWidget(self._words.count() - 1, each)
            each.show()

    def show_spot(self, column: str, span: Span | None, *, select: bool) -> None:
        """Selects a stretch of its words or goes behind it, or to the choice of this name."""
        match column:
            case "likelihood" | "confidence":
                choice = self.likelihood if column == "likelihood" else self.confidence
                choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case "statement" | "reasons" if span is not None:
                field = self.statement if column == "statement" else self.reasons
                field.select(Place(0, span.start if select else span.end), Place(0, span.end))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                pass

    def listen_to(self, deck: Deck) -> None:
        """Gives its fields and choices the actions that are of use in them."""
        for part in (self.likelihood, self.confidence, self.statement, self.reasons):
            deck.give_to(Focus.JUDGEMENTS, part)
        for field in (self.statement, self.reasons):
            for name in IN_FIELDS:
                field.addAction(deck[name])

    def column_of(self, field: Field) -> Column:
        """Which of its fields this is."""
        return "reasons" if field is self.reasons else "statement"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line that parts it from the one above."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.colours.line))

    # --- what is done --------------------------------------------------------

    def _let_weigh(self) -> None:
        """Degrees are chosen as soon as there is a word of the statement."""
        for field in (self.likelihood, self.confidence):
            field.setEnabled(self.judgement is not None or not self.statement.document().isEmpty())

    def _edit(self, name: str, value: object) -> None:
        if not self.commit() or self.judgement is None:
            return
        with self._bridge.project.read() as reads:
            now = reads.find(Judgement, self.judgement.id)
        if now is not None:
            command = EditJudgement(row=now.id, fields={name: value}, seen=self.judgement.seen)
            self._bridge.run(command, initiator=self)

    def _made(self, row: str) -> None:
        for writer in self.writers.values():
            writer.take_id(row)
        with self._bridge.project.read() as reads:
            self.show_judgement(reads.find(Judgement, row))
        self.made.emit()

    def _step(self, field: Field, way: int) -> None:
        other = self.reasons if field is self.statement else self.statement
        inward = (field is self.statement) == (way > 0)
        if inward and not other.isEnabled():
            self.commit()
        if inward and other.isEnabled():
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit(way)

    def _drag(self) -> None:
        if self.judgement is None:
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(JUDGEMENT, self.judgement.id.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    # --- how it is made ------------------------------------------------------

    def _levels(self) -> tuple[tuple[str, object], ...]:
        return (
            (self.tr("Not stated"), None),
            (self.tr("Low"), Confidence.LOW),
            (self.tr("Moderate"), Confidence.MODERATE),
            (self.tr("High"), Confidence.HIGH),
        )

    def _confident(self, entry: str) -> str:
        return self.tr("Confidence: {0}").format(entry.lower()) if entry else ""

    def _lay_out(self) -> None:
        self.statement.setObjectName("judgement.statement")
        self.reasons.setObjectName("judgement.reasons")
        self.statement.hint = self.tr("What is judged, and how likely it is")
        self.reasons.hint = self.tr("Why: what the confidence rests on")
        degree = QVBoxLayout()
        degree.setContentsMargins(0, 2, 0, 0)
        degree.setSpacing(6)
        for part in (self.likelihood, self.band, self.confidence):
            part.setFixedWidth(SIDE)
            degree.addWidget(part)
        degree.addStretch(1)
        words = self._words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(self.statement)
        words.addWidget(self.reasons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 16)
        row.setSpacing(0)
        row.addWidget(self.handle)
        both = self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(8)
        both.addLayout(degree)
        both.addLayout(words, 1)
        row.addLayout(both, 1)

    def _connect(self) -> None:
        self.handle.dragged.connect(self._drag)
        for marks in self.marks.values():
            marks.pressed.connect(self.pressed)
        self.likelihood.committed.connect(lambda value: self._edit("likelihood", value))
        self.confidence.committed.connect(lambda value: self._edit("confidence", value))
        for writer in self.writers.values():
            writer.made.connect(self._made)
        self.statement.typed.connect(self._let_weigh)
        for field in (self.statement, self.reasons):
            field.stepped.connect(lambda way, f=field: self._step(f, way))
            field.entered.connect(lambda f=field: self.held.emit(f))
        for acts in self.acts.values():
            acts.entered.connect(lambda f=acts.field: self._step(f, 1))


def _field_at_fault(fault: Fault) -> Column:
    """The field that a problem is marked at; a missing choice is marked at the statement."""
    return "reasons" if fault.problem.place.column == "reasons" else "statement"


def set_tab_order(cards: Sequence[JudgementCard], last: QWidget) -> None:
    """Lets Tab go through the cards from above, in each by likelihood, words and confidence."""
    order: list[QWidget] = []
    for card in cards:
        order += [card.likelihood, card.statement, card.confidence, card.reasons]
    for one, other in pairwise([*order, last]):
        QWidget.setTabOrder(one, other)
