"""The record of a source as a form: what is known about it, each field committed when it is left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import ORDER
from briefwright.domain.source import STATUSES, Source
from briefwright.domain.text import parts_of
from briefwright.service.standing import Standing
from briefwright.ui.sources.columns import Words
from briefwright.ui.sources.listing import named_language
from briefwright.ui.speech.field_words import reliability_words
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.forms import ChoiceField, EmptyState, Form, LineField, TextField, head
from briefwright.ui.widgets.versions import Versions, VersionSlot

OFFERED = ("und", "ar", "bm", "de", "en", "es", "fa", "ff", "fr", "ha", "he", "it", "pt", "ru",
    "sw", "tr", "uk", "ur", "zh")  # fmt: skip
"""Languages offered by name; the one that a source has is always among them."""

SEPARATOR = "; "
"""Between the names of several authors."""


class RecordForm(QWidget):
    """Shows a source's record; `edited` carries a field's name and its new value.

    What cannot be read as a date stays in its field, with a sentence below it.
    """

    edited = Signal(str, object)
    shown = Signal()

    def __init__(self, heads: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._source: Source | None = None
        self._wrong: dict[tuple[str, str], tuple[str, str]] = {}
        self._faults: dict[str, QLabel] = {}
        self._slots: dict[str, VersionSlot] = {}
        self._lines: dict[str, LineField] = {}
        self._texts: dict[str, TextField] = {}
        self._choices: dict[str, ChoiceField] = {}
        self._scroll = QScrollArea()
        self._origin = QLabel(self._scroll)
        self._lay_out()

    @property
    def source(self) -> Source | None:
        """The source whose record is shown."""
        return self._source

    def field(self, name: str) -> QWidget:
        """The field that shows this part of the record."""
        return {**self._lines, **self._texts, **self._choices}[name]

    def fault(self, name: str) -> str:
        """The sentence below a field, empty when there is none."""
        label = self._faults[name]
        return "" if label.isHidden() else label.text()

    def know(self, source: Source) -> None:
        """Takes the source as it is now, without touching what is being typed."""
        if self._source is not None and self._source.id == source.id:
            self._source = source

    def show_source(self, source: Source | None) -> None:
        """Shows the record of this source, or a hint when there is none."""
        self.commit()
        self._source = source
        if source is not None and not self._lines:
            self._make_fields()
        self._scroll.setVisible(source is not None)
        self._empty.setVisible(source is None)
        if source is None:
            return
        for name, line in self._lines.items():
            self._show_words(name, line.show_text, _words(getattr(source, name)))
        for name, text in self._texts.items():
            self._show_words(name, text.show_text, _words(getattr(source, name)))
        self._choices["language"].fill(_languages(source.language, self.tr("Not known")))
        for name, choice in self._choices.items():
            choice.show_value(getattr(source, name))
        self._origin.setText(self._said_of(source))
        self.shown.emit()

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows below its field what stands against each other there, all else at the top."""
        for name, slot in self._slots.items():
            own = [
                e for e in found if e.column == name or (not name and e.column not in self._slots)
            ]
            slot.show_conflicts(own, panel)

    def _add_slot(self, form: Form, name: str) -> None:
        self._slots[name] = VersionSlot()
        form.add_wide(self._slots[name])

    def commit(self) -> None:
        """Commits what is being typed."""
        for line in self._lines.values():
            if line.hasFocus():
                line.commit()
        for text in self._texts.values():
            if text.hasFocus():
                text.commit()

    # --- how it is made ------------------------------------------------------

    def _make_fields(self) -> None:
        """Makes the form when there is a first record to show in it."""
        self._lines = {
            name: LineField(words)
            for name, words in (
                ("outlet", self.tr("Outlet")),
                ("byline", self.tr("Byline")),
                ("authors", self.tr("Authors")),
                ("url", self.tr("Address")),
                ("published", self.tr("Published")),
                ("accessed", self.tr("Accessed")),
                ("source_type", self.tr("Type")),
            )
        }
        self._texts = {
            "title": TextField(self.tr("Title"), 2),
            "reliability_reason": TextField(self.tr("Reason for the reliability"), 3),
            "note": TextField(self.tr("Note"), 4),
        }
        self._choices = {
            "language": ChoiceField(self.tr("Language"), ()),
            "status": ChoiceField(self.tr("Status"), [(self._heads.state(s), s) for s in STATUSES]),
            "reliability": ChoiceField(self.tr("Reliability"), _reliabilities()),
            "marking": ChoiceField(self.tr("Marking"), [(m.value, m) for m in ORDER]),
        }
        self._fill_form(Form())
        self._connect()

    def _fill_form(self, form: Form) -> None:
        labels = self._lines | self._texts | self._choices
        self._texts["title"].setFont(font(Face.STATEMENT))
        self._add_slot(form, "")
        form.add_wide(self._texts["title"])
        self._add_fault(form, "title")
        self._add_slot(form, "title")
        for name in ("outlet", "byline", "authors", "url"):
            form.add_row(labels[name].accessibleName(), labels[name])
            self._add_slot(form, name)
        for name in ("published", "accessed", "language", "source_type", "status"):
            form.add_row(labels[name].accessibleName(), labels[name])
            self._add_fault(form, name)
            self._add_slot(form, name)
        self._lines["published"].setPlaceholderText(self.tr("as 2025-04-17"))
        self._lines["authors"].setPlaceholderText(self.tr("Name; name"))
        form.add_group(self.tr("Reliability of the source"))
        form.add_wide(self._choices["reliability"])
        self._add_slot(form, "reliability")
        self._texts["reliability_reason"].setPlaceholderText(self.tr("Why"))
        form.add_wide(self._texts["reliability_reason"])
        form.add_group(self.tr("Marking"))
        form.add_wide(self._choices["marking"])
        self._add_slot(form, "marking")
        form.add_group(self.tr("Note"))
        form.add_wide(self._texts["note"])
        self._add_slot(form, "note")
        self._origin.setProperty("role", "hint")
        self._origin.setFont(font(Face.META))
        self._origin.setWordWrap(True)
        form.add_wide(self._origin)
        form.finish()
        form.setProperty("ground", "panel")
        form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll.setWidget(form)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setProperty("ground", "panel")
        self._scroll.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._empty = EmptyState(self.tr("Choose a source to see its record."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Source")))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        self._scroll.hide()

    def _add_fault(self, form: Form, name: str) -> None:
        if name not in ("title", "published", "accessed"):
            return
        label = QLabel()
        label.setProperty("role", "error")
        label.setFont(font(Face.META))
        label.setWordWrap(True)
        label.hide()
        self._faults[name] = label
        form.add_wide(label)

    def _connect(self) -> None:
        for name, line in self._lines.items():
            line.committed.connect(lambda text, name=name: self._committed(name, text))
        for name, text in self._texts.items():
            text.committed.connect(lambda words, name=name: self._committed(name, words))
        for name, choice in self._choices.items():
            choice.committed.connect(lambda value, name=name: self.edited.emit(name, value))

    # --- words and values ----------------------------------------------------

    def _show_words(self, name: str, show: Callable[[str], None], stored: str) -> None:
        key = (self._source.id if self._source else "", name)
        words, fault = self._wrong.get(key, (stored, ""))
        show(words)
        self._say(name, fault)

    def _committed(self, name: str, words: str) -> None:
        if self._source is None:
            return
        key = (self._source.id, name)
        try:
            value = _value(name, words)
        except WrongUse as error:
            self._wrong[key] = (words, said(error))
            self._say(name, said(error))
            return
        self._wrong.pop(key, None)
        self._say(name, "")
        self.edited.emit(name, value)

    def _say(self, name: str, fault: str) -> None:
        label = self._faults.get(name)
        if label is not None:
            label.setText(fault)
            label.setVisible(bool(fault))
            self.field(name).setAccessibleDescription(fault)

    def _said_of(self, source: Source) -> str:
        count = self.tr("{0} words").format(f"{len(source.text.split()):,}")
        whence = source.filename or self.tr("Pasted text")
        kept = self.tr("original kept") if source.attachment else ""
        return "  ·  ".join(part for part in (whence, count, kept) if part)


def _value(name: str, words: str) -> object:
    match name:
        case "title":
            if not words.strip():
                raise WrongUse("A source needs a title: say what it is.")
            return words
        case "published" | "accessed":
            return ReportedDate.parse(words) if words.strip() else None
        case "authors":
            return parts_of(words)
        case _:
            return words.strip() or None


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return SEPARATOR.join(str(part) for part in value)
    return "" if value is None else str(value)


def _reliabilities() -> Sequence[tuple[str, object]]:
    return [(f"{grade.value}   {reliability_words(grade)}", grade) for grade in Reliability]


def _languages(current: str, unknown: str) -> Sequence[tuple[str, object]]:
    offered = {*OFFERED, current} - {"und"}
    named = sorted((named_language(tag) or tag, tag) for tag in offered)
    return [(unknown, "und"), *named]
