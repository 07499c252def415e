"""The form for several sources: what is touched here is written into all of them, as one step."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefwright.domain.marking import ORDER
from briefwright.domain.source import STATUSES
from briefwright.domain.text import parts_of
from briefwright.service.commands.recording import EditSources
from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.columns import made_words
from briefwright.ui.sources.record_fields import said_field
from briefwright.ui.sources.record_values import countries, languages, reliabilities
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.forms import ChoiceField, Form, LineField, TextField, head
from briefwright.ui.widgets.offered import OfferedField, TagsField

UNTOUCHED = "untouched"
"""Stands in a choice for what each source has now."""


class SeveralForm(QWidget):
    """Asks by `asked` for a command on the sources shown; what is left as it is stays as it is.

    `confirmed` asks to confirm what was found about them.
    """

    asked = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sources.several")
        self._rows: tuple[str, ...] = ()
        self._as_is = self.tr("as it is")
        self.outlet = OfferedField(said_field("outlet"))
        self.types = OfferedField(said_field("source_type"))
        self.tags = TagsField(self.tr("Add tags"))
        self.untag = TagsField(self.tr("Remove tags"))
        self._lines: Mapping[str, LineField] = {
            "outlet": self.outlet,
            "source_type": self.types,
            "translator": LineField(said_field("translator")),
        }
        self._dates = {name: DateField(said_field(name)) for name in ("published", "accessed")}
        self._choices = {name: ChoiceField(said_field(name), ()) for name in
            ("language", "country", "status", "marking")} | {
            "reliability": ChoiceField(self.tr("Reliability"), ())}  # fmt: skip
        self._texts = {
            "reliability_reason": TextField(self.tr("Reason for the reliability"), 2),
            **{name: TextField(said_field(name), 2) for name in ("access", "bias", "currency")},
        }
        self._title = QLabel()
        self._title.setFont(font(Face.VIEW_TITLE))
        self._title.setWordWrap(True)
        self.write = QPushButton()
        self.write.setProperty("primary", "true")
        self.write.clicked.connect(self._ask)
        self.confirm = QPushButton(self.tr("Confirm what was found"))
        self.confirm.clicked.connect(self.confirmed)
        self._fill_choices()
        self._lay_out()
        self._watch()
        self._touched()

    def field(self, name: str) -> QWidget:
        """The widget that takes the keys for this field."""
        if name in self._dates:
            return self._dates[name].field
        return {
            **self._lines, **self._choices, **self._texts,
            "add_tags": self.tags, "remove_tags": self.untag,
        }[name]  # fmt: skip

    @property
    def title(self) -> str:
        """What the form says it changes."""
        return self._title.text()

    def show_lines(self, lines: Sequence[SourceLine]) -> None:
        """Shows that these are changed; what was entered for others is dropped."""
        rows = tuple(line.key for line in lines)
        if set(rows) != set(self._rows):
            self.clear()
        self._rows = rows
        self._title.setText(self.tr("Edit %n sources", "", len(rows)))
        self.write.setText(self.tr("Change %n sources", "", len(rows)))
        self.untag.offer(lambda: sorted({tag for line in lines for tag in line.tags}))
        self.confirm.setVisible(any(line.unconfirmed for line in lines))

    def clear(self) -> None:
        """Leaves every field as it is."""
        for line in (*self._lines.values(), self.tags, self.untag):
            line.clear()
        for date in self._dates.values():
            date.show_date(None)
            date.field.clear()
        for text in self._texts.values():
            text.clear()
        for choice in self._choices.values():
            choice.show_value(UNTOUCHED)
        self._touched()

    def values(self) -> Mapping[str, object]:
        """The fields that were touched, with their values."""
        words: dict[str, object] = {
            **{name: line.text().strip() for name, line in self._lines.items()},
            **{name: text.toPlainText().strip() for name, text in self._texts.items()},
        }
        given = {name: value for name, value in words.items() if value}
        given |= {name: date for name, field in self._dates.items() if (date := field.written)}
        given |= {
            name: choice.currentData()
            for name, choice in self._choices.items()
            if choice.currentData() != UNTOUCHED
        }
        return given

    def _command(self) -> EditSources:
        return EditSources(
            rows=self._rows,
            fields=self.values(),
            add_tags=parts_of(self.tags.text()),
            remove_tags=parts_of(self.untag.text()),
        )

    def _ask(self) -> None:
        self.asked.emit(self._command())

    def _touched(self) -> None:
        """Lets what was touched be written; a grade asks for its reason."""
        command = self._command()
        wrong = any(date.trouble for date in self._dates.values())
        touched = bool(command.fields or command.add_tags or command.remove_tags)
        self.write.setEnabled(touched and not wrong)
        self._texts["reliability_reason"].setVisible("reliability" in command.fields)

    # --- how it is made ------------------------------------------------------

    def _fill_choices(self) -> None:
        states = made_words()
        offered: Mapping[str, Sequence[tuple[str, object]]] = {
            "language": languages("und", self.tr("Not known")),
            "country": countries(None, self.tr("Not known")),
            "status": [(states.state(each), each) for each in STATUSES],
            "marking": [(each.value, each) for each in ORDER],
            "reliability": reliabilities(),
        }
        for name, choice in self._choices.items():
            choice.fill([(self._as_is, UNTOUCHED), *offered[name]])
            choice.show_value(UNTOUCHED)

    def _watch(self) -> None:
        for line in (*self._lines.values(), self.tags, self.untag):
            line.textChanged.connect(self._touched)
        for date in self._dates.values():
            date.field.textChanged.connect(self._touched)
            date.committed.connect(self._touched)
        for text in self._texts.values():
            text.textChanged.connect(self._touched)
        for choice in self._choices.values():
            choice.currentIndexChanged.connect(self._touched)

    def _lay_out(self) -> None:
        form = Form()
        form.add_wide(self._title)
        for name in ("outlet", "published", "accessed", "language", "country", "source_type",
            "translator", "status", "marking"):  # fmt: skip
            parts: dict[str, QWidget] = {**self._lines, **self._dates, **self._choices}
            form.add_row(self.field(name).accessibleName(), parts[name])
        for field in (self.tags, self.untag, self._choices["reliability"]):
            form.add_row(field.accessibleName(), field)
        self._texts["reliability_reason"].setPlaceholderText(self.tr("Why"))
        form.add_wide(self._texts["reliability_reason"])
        form.add_group(self.tr("Source descriptor"))
        for name in ("access", "bias", "currency"):
            form.add_row(said_field(name), self._texts[name])
        for line in (*self._lines.values(), *(date.field for date in self._dates.values())):
            line.setPlaceholderText(self._as_is)
        form.finish()
        form.setProperty("ground", "panel")
        form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        foot = QWidget()
        buttons = QVBoxLayout(foot)
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self.write)
        buttons.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Sources")))
        column.addWidget(scroll, 1)
        column.addWidget(foot)
