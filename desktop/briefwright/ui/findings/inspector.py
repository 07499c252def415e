"""The inspector of the Findings view: the chosen finding, or what several have in common."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.marking import ORDER
from briefwright.service.findings_table import FindingDetail
from briefwright.service.passages import SectionChoice
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.finding_form import FindingForm
from briefwright.ui.widgets.forms import ChoiceField, EmptyState, Form, LineField, head
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.section_field import SectionField

LINK = 244
"""Widest words of a link in pixels; the inspector is 288 wide at least."""


class Below(QWidget):
    """What stands under the fields of one finding: its passages, and where it is used."""

    opened = Signal()
    split = Signal(str)
    shown = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._parts: list[QWidget] = []

    def show_detail(self, detail: FindingDetail | None) -> None:
        """Shows the passages and uses of a finding."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if detail is None:
            return
        if detail.passages:
            self._add(_link(self.tr("Open passage"), self.opened.emit))
        if len(detail.passages) > 1:
            self._add(_group(self.tr("Rests on {0} passages").format(len(detail.passages))))
            self._add(_words(self._origins(detail)))
            for passage in detail.passages:
                quotation = " ".join(passage.quotation.split())
                self._add(_words(f"{quotation}\n{passage.origin}"))
                name = self.tr("Split off this passage")
                button = _link(name, partial(self.split.emit, passage.annotation))
                button.setAccessibleDescription(quotation)
                self._add(button)
        self._add(_group(self.tr("Used in the brief")))
        if not detail.uses:
            self._add(_words(self.tr("Not yet: no sentence cites it.")))
        for use in detail.uses:
            self._add(_link(said(use.words), partial(self.shown.emit, use.table, use.row)))

    def _origins(self, detail: FindingDetail) -> str:
        """How many sources these are, and how many of them confirm each other."""
        if detail.sources < 2:
            return self.tr("All of one source")
        if detail.origins < 2:
            return self.tr("%n sources of one origin: they count as one", "", detail.sources)
        if detail.origins == detail.sources:
            return self.tr("%n independent sources", "", detail.sources)
        count = self.tr("%n sources", "", detail.sources)
        return self.tr("{0}, {1} of them independent").format(count, detail.origins)

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._parts.append(part)


class ManyForm(QScrollArea):
    """Fields of several findings at once: a value chosen is given to all of them."""

    edited = Signal(str, object)
    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = QLabel()
        self._said.setFont(font(Face.STATEMENT))
        self._said.setWordWrap(True)
        self.kind = ChoiceField(self.tr("Kind of all"), self._kinds())
        self.section = SectionField(self.tr("Section of all"))
        self.date = LineField(self.tr("Date of all"))
        self.date.setPlaceholderText(self.tr("as 2025-03-31 or XXXX-03-31"))
        self.credibility = ChoiceField(
            self.tr("Information of all"), tuple((each.value, each) for each in Credibility)
        )
        markings = ((self.tr("As its source"), None), *((each.value, each) for each in ORDER))
        self.marking = ChoiceField(self.tr("Marking of all"), markings)
        self._trouble = QLabel()
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.setWidget(self._built())
        self._connect()

    def offer_sections(self, choices: Sequence[SectionChoice]) -> None:
        """Offers the sections of the project."""
        self.section.offer(choices)

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Shows what the findings have in common; a field in which they differ is empty."""
        self._said.setText(self.tr("{0} findings are chosen").format(len(rows)))
        self._trouble.hide()
        self._common(self.kind, [row.line.kind for row in rows])
        self._common(self.section, [row.section for row in rows])
        self._common(self.credibility, [row.line.credibility for row in rows])
        self._common(self.marking, [row.line.marking for row in rows])
        dates = {row.line.date for row in rows}
        date = next(iter(dates)) if len(dates) == 1 else None
        self.date.show_text("" if date is None else str(date))

    def _common(self, field: ChoiceField, values: Sequence[object]) -> None:
        if len(set(values)) == 1:
            field.show_value(values[0])
        elif isinstance(field, SectionField):
            field.show_mixed()
        else:
            field.setCurrentIndex(-1)

    def _built(self) -> QWidget:
        form = Form()
        form.setProperty("ground", "panel")
        form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        form.add_wide(self._said)
        form.add_line()
        form.add_row(self.tr("Kind"), self.kind)
        form.add_row(self.tr("Section"), self.section)
        form.add_row(self.tr("Date"), self.date)
        form.add_wide(self._trouble)
        form.add_row(self.tr("Information"), self.credibility)
        form.add_row(self.tr("Marking"), self.marking)
        form.add_line()
        form.finish()
        self.form = form
        return form

    def _connect(self) -> None:
        self.kind.committed.connect(lambda value: self.edited.emit("kind", value))
        self.credibility.committed.connect(lambda value: self.edited.emit("credibility", value))
        self.marking.committed.connect(lambda value: self.edited.emit("marking", value))
        self.section.picked.connect(self.placed)
        self.date.committed.connect(self._date_typed)

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


class Inspector(QWidget):
    """Shows no finding, one, or several; `merged` and `removed` are asked for several."""

    merged = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.form = FindingForm(theme)
        self.below = Below()
        self.form.add_below(self.below)
        self.many = ManyForm()
        merge = QPushButton(self.tr("Merge into one finding"))
        merge.clicked.connect(self.merged)
        remove = QPushButton(self.tr("Remove these findings"))
        remove.clicked.connect(self.removed)
        self.many.form.add_wide(merge)
        self.many.form.add_wide(remove)
        self.many.form.finish()
        self._none = EmptyState(self.tr("Choose a finding to see what it says and rests on."))
        self._pages = QStackedWidget()
        for page in (self._none, self.form, self.many):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Finding")))
        column.addWidget(self._pages, 1)

    def offer_sections(self, choices: Sequence[SectionChoice]) -> None:
        """Offers the sections of the project."""
        self.form.offer_sections(choices)
        self.many.offer_sections(choices)

    @property
    def section_field(self) -> SectionField:
        """The field for the section that is shown: of one finding, or of all that are chosen."""
        return self.many.section if self._pages.currentWidget() is self.many else self.form.section

    def show_detail(self, detail: FindingDetail | None, section: str | None) -> None:
        """Shows one finding in its section, None for none."""
        self.below.show_detail(detail)
        if detail is None:
            self.form.show_nothing()
            self._pages.setCurrentWidget(self._none)
            return
        first = detail.passages[0] if detail.passages else None
        words = ""
        if first is not None:
            place = self.form.place_words(first.state, first.paragraph)
            words = f"{first.origin} · {place}"
        quotation = "" if first is None else first.quotation
        self.form.show_finding(detail.finding, section, quotation, words)
        self._pages.setCurrentWidget(self.form)

    def show_many(self, rows: Sequence[FindingRow]) -> None:
        """Shows what several findings have in common."""
        self.many.show_rows(rows)
        self._pages.setCurrentWidget(self.many)

    @property
    def shows_many(self) -> bool:
        """Whether several findings are shown."""
        return self._pages.currentWidget() is self.many

    def commit(self) -> None:
        """Announces what is still being typed."""
        self.form.commit()
        self.many.date.commit()


def _link(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton()
    button.setProperty("link", "true")
    button.setText(elided(words, QFontMetricsF(button.font()), LINK))
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.clicked.connect(lambda _checked=False: act())
    return button


def _group(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(font(Face.META_STRONG))
    label.setProperty("role", "group")
    return label


def _words(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(font(Face.META))
    label.setProperty("role", "meta")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
