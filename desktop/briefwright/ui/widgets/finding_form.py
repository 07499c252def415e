"""The inspector's page on one finding: what it says, where from, and how good it is."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefwright.domain.anchor import AnchorState
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.marking import ORDER
from briefwright.domain.text import parts_of
from briefwright.service.passages import ReadPassage, SectionChoice
from briefwright.service.standing import Standing
from briefwright.ui.speech.field_words import credibility_words
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField, Form, LineField, TextField
from briefwright.ui.widgets.section_field import SectionField
from briefwright.ui.widgets.versions import Versions, VersionSlot

STRIPE = 4

DISPUTED = ("", "statement", "kind", "date", "credibility", "actors", "marking", "note")
"""The fields under which versions are shown; the empty one is the finding itself."""


class Quotation(QWidget):
    """The words of a passage with the stripe of its kind at their start."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = Kind.FACT
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(font(Face.QUOTATION))
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._label.setAccessibleName(self.tr("Quotation"))
        column = QVBoxLayout(self)
        inset, rtl = STRIPE + 12, self.isRightToLeft()
        column.setContentsMargins(0 if rtl else inset, 0, inset if rtl else 0, 0)
        column.addWidget(self._label)
        theme.changed.connect(self.update)

    def show_quotation(self, text: str, kind: Kind) -> None:
        """Shows the words of a passage of this kind."""
        self._kind = kind
        self._label.setText(" ".join(text.split()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the stripe."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.kind(self._kind).stripe))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - STRIPE if rtl else 0
        painter.drawRoundedRect(QRectF(x, 2, STRIPE, self.height() - 4), 2, 2)


class FindingForm(QScrollArea):
    """Shows a finding and announces each change of a field by `edited(field, value)`."""

    edited = Signal(str, object)
    placed = Signal(object)
    kept = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finding_form")
        self.finding: str | None = None
        """The id of the finding that is shown; `shown` tells of another one, or the same anew."""
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._section: str | None = None
        self.statement = _StatementField(self.tr("Statement"))
        self._quotation = Quotation(theme)
        self._place = QLabel()
        self._place.setProperty("role", "hint")
        self._place.setWordWrap(True)
        self._under = QWidget()
        self._under.hide()
        self._kind = ChoiceField(self.tr("Kind"), self._kinds())
        self.section = SectionField(self.tr("Section"))
        self._credibility = ChoiceField(self.tr("Information"), _credibilities())
        self._date = LineField(self.tr("Date"))
        self._date.setPlaceholderText(self.tr("as 2025-03-31 or XXXX-03-31"))
        self._trouble = QLabel()
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._actors = LineField(self.tr("Actors"))
        self._actors.setPlaceholderText(self.tr("parted by semicolons"))
        self._marking = ChoiceField(self.tr("Marking"), self._markings())
        self.note = TextField(self.tr("Note"))
        self._slots: Mapping[str, VersionSlot] = {name: VersionSlot() for name in DISPUTED}
        self._form = self._built()
        self._form.setProperty("ground", "panel")
        self._form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._form)
        self._connect()

    def show_passage(self, passage: ReadPassage | None, paragraph: int) -> None:
        """Shows another finding; None leaves the page disabled."""
        if passage is None:
            self.show_nothing()
            return
        self.show_finding(
            passage.finding,
            passage.sections[0].id if passage.sections else None,
            passage.annotation.anchor.quotation,
            self.place_words(passage.resolution.state, paragraph),
        )

    def show_finding(
        self, finding: Finding, section: str | None, quotation: str, place: str
    ) -> None:
        """Shows a finding in the section with this id, with a passage and where that stands."""
        self._section = section
        self._form.setEnabled(True)
        self._trouble.hide()
        self.statement.show_text(finding.statement)
        self._quotation.show_quotation(quotation, finding.kind)
        self._place.setText(place)
        self._show_fields(finding)
        self.section.show_value(section)
        self.finding = finding.id
        self.shown.emit()

    def show_nothing(self) -> None:
        """Leaves the page empty and disabled."""
        self.finding = None
        self.shown.emit()
        self._section = None
        self._form.setEnabled(False)
        self._trouble.hide()
        for field in (self.statement, self._date, self._actors, self.note):
            field.show_text("")
        self._quotation.show_quotation("", Kind.FACT)
        self._place.setText("")
        for choice in (self._kind, self.section, self._credibility, self._marking):
            choice.setCurrentIndex(-1)

    def offer_sections(self, choices: Sequence[SectionChoice]) -> None:
        """Offers the sections of the project."""
        self.section.offer(choices)
        self.section.show_value(self._section)

    def commit(self) -> None:
        """Announces what is still being typed."""
        for field in (self.statement, self._date, self._actors, self.note):
            field.commit()

    def _show_fields(self, finding: Finding) -> None:
        self._kind.show_value(finding.kind)
        self._credibility.show_value(finding.credibility)
        self._date.show_text("" if finding.date is None else str(finding.date))
        self._actors.show_text("; ".join(finding.actors))
        self._marking.show_value(finding.marking)
        self.note.show_text(finding.note or "")

    def place_words(self, state: AnchorState, paragraph: int) -> str:
        """How surely a passage was found again, and where."""
        words: Mapping[AnchorState, str] = {
            AnchorState.EXACT: self.tr("Paragraph {0}, found exactly"),
            AnchorState.MOVED: self.tr("Paragraph {0}, moved with its text"),
            AnchorState.FUZZY: self.tr("Paragraph {0}, found with small differences: check it"),
            AnchorState.AMBIGUOUS: self.tr("Stands in several places: choose one"),
            AnchorState.LOST: self.tr("Not found in the text any more; the words are kept here"),
        }
        return words[state].format(paragraph)

    def add_below(self, *widgets: QWidget) -> None:
        """Puts more below the fields, parted from them by a line."""
        self._form.add_line()
        for widget in widgets:
            self._form.add_wide(widget)
        self._form.finish()

    def add_under_place(self, widget: QWidget) -> None:
        """Puts a widget below where the passage stands; it is seen to hide it when it is not."""
        column = QVBoxLayout(self._under)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        self._under.show()

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows below its field what stands against each other there; other fields show nothing."""
        for name, slot in self._slots.items():
            own = [each for each in found if each.column == name or (not name and not each.column)]
            slot.show_conflicts(own, panel)

    def _built(self) -> Form:
        form = Form()
        form.add_wide(self._slots[""])
        form.add_wide(self.statement)
        form.add_wide(self._slots["statement"])
        form.add_wide(self._quotation)
        form.add_wide(self._place)
        form.add_wide(self._under)
        form.add_line()
        form.add_row(self.tr("Kind"), self._kind)
        form.add_wide(self._slots["kind"])
        form.add_row(self.tr("Section"), self.section)
        form.add_row(self.tr("Date"), self._date)
        form.add_wide(self._trouble)
        form.add_wide(self._slots["date"])
        form.add_row(self.tr("Information"), self._credibility)
        form.add_wide(self._slots["credibility"])
        form.add_row(self.tr("Actors"), self._actors)
        form.add_wide(self._slots["actors"])
        form.add_row(self.tr("Marking"), self._marking)
        form.add_wide(self._slots["marking"])
        form.add_line()
        form.add_row(self.tr("Note"), self.note)
        form.add_wide(self._slots["note"])
        form.finish()
        return form

    def _connect(self) -> None:
        self.statement.committed.connect(lambda text: self.edited.emit("statement", text))
        self.statement.kept.connect(self.kept)
        self._kind.committed.connect(lambda value: self.edited.emit("kind", value))
        self._credibility.committed.connect(lambda value: self.edited.emit("credibility", value))
        self._marking.committed.connect(lambda value: self.edited.emit("marking", value))
        self.note.committed.connect(lambda text: self.edited.emit("note", text or None))
        self._actors.committed.connect(lambda text: self.edited.emit("actors", _names(text)))
        self._date.committed.connect(self._date_typed)
        self.section.picked.connect(self.placed)

    def _date_typed(self, text: str) -> None:
        try:
            value = ReportedDate.parse(text) if text.strip() else None
        except WrongUse as error:
            self._trouble.setText(said(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self.edited.emit("date", value)

    def _kinds(self) -> Sequence[tuple[str, object]]:
        return (
            (self.tr("F  Fact"), Kind.FACT),
            (self.tr("C  Claim"), Kind.CLAIM),
            (self.tr("Q  Quote"), Kind.QUOTE),
            (self.tr("E  Event"), Kind.EVENT),
            (self.tr("A  Assessment"), Kind.ASSESSMENT),
            (self.tr("N  Comment"), Kind.COMMENT),
        )

    def _markings(self) -> Sequence[tuple[str, object]]:
        return ((self.tr("As its source"), None), *((m.value, m) for m in ORDER))


class _StatementField(TextField):
    """The statement: one line of meaning, shown in as many lines as it needs. Enter keeps it."""

    kept = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, lines=3)
        self.setObjectName("statement")
        self.setFont(font(Face.STATEMENT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the statement and goes back to the text."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.kept.emit()
            return
        super().keyPressEvent(event)


def _names(text: str) -> tuple[str, ...]:
    return parts_of(text)


def _credibilities() -> Sequence[tuple[str, object]]:
    return tuple((f"{grade.value}  {credibility_words(grade)}", grade) for grade in Credibility)
