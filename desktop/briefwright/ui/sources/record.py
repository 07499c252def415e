"""The record of a source as a form: what is known about it, each field committed when it is left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefwright.domain.found import Found
from briefwright.domain.grading import Reliability
from briefwright.domain.source import Source
from briefwright.service.source_about import About
from briefwright.service.standing import Standing
from briefwright.ui.sources.columns import Words
from briefwright.ui.sources.grading import GradeField
from briefwright.ui.sources.import_record import ImportRecord
from briefwright.ui.sources.record_fields import RecordFields
from briefwright.ui.sources.record_values import read_words
from briefwright.ui.sources.suggested import Suggested
from briefwright.ui.sources.unconfirmed import Unconfirmed
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.fold import Fold
from briefwright.ui.widgets.forms import EmptyState, Form, head
from briefwright.ui.widgets.versions import Versions, VersionSlot

ROWS = (
    "outlet", "authors", "byline", "url", "archive_url", "published", "accessed", "language",
    "country", "source_type", "translator", "tags", "status",
)  # fmt: skip
"""The fields with their label before them, in their order."""

DESCRIPTOR = ("access", "bias", "currency")
"""Source descriptor: what bears on the quality of a source (ICD 206, TRADECRAFT B4)."""

SUGGESTED = ("title", *ROWS[:-1])
"""The fields for which something may have been found."""


class RecordForm(QWidget):
    """Shows a source's record.

    `edited` carries the new values of fields by their names, all of one act; `confirmed` the
    fields whose values are right, all that were found for none. `made` tells that the form is
    there, when there is a first record to show in it; `shown` that one is shown.
    """

    edited = Signal(object)
    confirmed = Signal(object)
    made = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._source: Source | None = None
        self._fields: RecordFields | None = None
        self._slots: dict[str, VersionSlot] = {}
        self.suggested: dict[str, Suggested] = {}
        self._scroll = QScrollArea()
        self._parts = QVBoxLayout()
        self._lay_out()

    def add_part(self, part: QWidget) -> None:
        """A part below the head: its owner shows and hides it."""
        self._parts.addWidget(part)

    @property
    def source(self) -> Source | None:
        """The source whose record is shown."""
        return self._source

    @property
    def fields(self) -> RecordFields:
        """The fields; they are made with the first record."""
        if self._fields is None:
            self._make_fields()
        assert self._fields is not None  # noqa: S101 - made just now
        return self._fields

    def field(self, name: str) -> QWidget:
        """The widget that takes the keys for this part of the record."""
        match name:
            case "reliability":
                return self.grade.choice
            case "reliability_reason":
                return self.grade.reason
            case _:
                return self.fields.part(name)

    def fault(self, name: str) -> str:
        """The sentence below a field, empty when there is none."""
        return self.fields.fault(name)

    def know(self, source: Source) -> None:
        """Takes the source as it is now, without touching what is being typed."""
        if self._source is not None and self._source.id == source.id:
            self._source = source
            self._show_found(source)

    def show_source(self, source: Source | None) -> None:
        """Shows the record of this source, or a hint when there is none."""
        self.commit(leaving=source is None or self._source is None or source.id != self._source.id)
        self._source = source
        self._scroll.setVisible(source is not None)
        self._empty.setVisible(source is None)
        if source is None:
            return
        self.fields.show_source(source)
        self.grade.show_grade(source)
        self.imported.show_source(source)
        self._show_found(source)
        if any(getattr(source, name) for name in DESCRIPTOR):
            self.descriptor.unfold()
        self.shown.emit()

    def show_about(self, about: About | None) -> None:
        """Shows what was read about the source that is shown, beside its fields."""
        if about is not None and self._source is not None and about.source == self._source.id:
            self.grade.history.show_changes(about.grades)
            self.imported.show_size(about.size)

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows below its field what stands against each other there, all else at the top."""
        for name, slot in self._slots.items():
            own = [
                e for e in found if e.column == name or (not name and e.column not in self._slots)
            ]
            slot.show_conflicts(own, panel)

    def commit(self, *, leaving: bool = True) -> None:
        """Commits what is being typed; with `leaving` also a grade that waits for its reason."""
        if self._fields is None:
            return
        self._fields.commit()
        if leaving or not self.grade.waits:
            self.grade.keep()

    def confirm_here(self) -> None:
        """Confirms the value of the field that has the keys, as it is written."""
        name = self.fields.focused()
        self.fields.commit()
        if name in self.suggested and self.suggested[name].found:
            self.confirmed.emit((name,))

    # --- what was found ------------------------------------------------------

    def _show_found(self, source: Source) -> None:
        for name, part in self.suggested.items():
            own = [each for each in source.found if each.field == name]
            part.show_found(own, read_words(name, getattr(source, name)))
            if not self.fields.fault(name):
                self.field(name).setAccessibleDescription(part.words)
        self.unconfirmed.show_count(len({each.field for each in source.found}))

    def _take(self, name: str, found: Found) -> None:
        """Writes another value that was found; a value that a person chose is confirmed."""
        if self._source is not None and getattr(self._source, name) == found.meant:
            self.confirmed.emit((name,))
        else:
            self._edit(name, found.meant)

    # --- what is written -----------------------------------------------------

    def _edit(self, name: str, value: object) -> None:
        self.edited.emit({name: value} | ({"titled": True} if name == "title" else {}))

    def _graded(self, grade: Reliability, reason: str) -> None:
        self.edited.emit({"reliability": grade, "reliability_reason": reason or None})

    # --- how it is made ------------------------------------------------------

    def _make_fields(self) -> None:
        """Makes the form when there is a first record to show in it."""
        self._fields = RecordFields(self._words, self)
        self.grade = GradeField()
        self.imported = ImportRecord()
        self.unconfirmed = Unconfirmed(self._theme)
        self.suggested = {name: Suggested(self._theme, name) for name in SUGGESTED}
        self._fill_form(Form())
        self._fields.committed.connect(self._edit)
        self.grade.graded.connect(self._graded)
        self.grade.reasoned.connect(lambda words: self._edit("reliability_reason", words or None))
        self.unconfirmed.confirmed.connect(lambda: self.confirmed.emit(()))
        for part in self.suggested.values():
            part.confirmed.connect(lambda name: self.confirmed.emit((name,)))
            part.chosen.connect(self._take)
        self.made.emit()

    def _fill_form(self, form: Form) -> None:
        fields = self.fields
        self._add_slot(form, "")
        form.add_wide(self.unconfirmed)
        form.add_wide(fields["title"])
        form.add_wide(fields.title_fault)
        self._add_below(form, "title")
        for name in ROWS:
            form.add_row(self.field(name).accessibleName(), fields[name])
            self._add_below(form, name)
        form.add_group(self.tr("Reliability of the source"))
        form.add_wide(self.grade)
        self._add_slot(form, "reliability")
        self._add_slot(form, "reliability_reason")
        self.descriptor = Fold(self._theme, self.tr("Source descriptor"), self._descriptor())
        form.add_line()
        form.add_wide(self.descriptor)
        for name in ("marking", "note"):
            form.add_group(fields.part(name).accessibleName())
            form.add_wide(fields[name])
            self._add_slot(form, name)
        form.add_line()
        self.import_fold = Fold(self._theme, self.tr("Import record"), self.imported)
        form.add_wide(self.import_fold)
        form.finish()
        form.setProperty("ground", "panel")
        form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll.setWidget(form)

    def _descriptor(self) -> QWidget:
        part = Form()
        part.frameless()
        for name in DESCRIPTOR:
            part.add_row(self.fields.part(name).accessibleName(), self.fields[name])
            self._add_slot(part, name)
        return part

    def _add_below(self, form: Form, name: str) -> None:
        if name in self.suggested:
            form.add_wide(self.suggested[name])
        self._add_slot(form, name)

    def _add_slot(self, form: Form, name: str) -> None:
        self._slots[name] = VersionSlot()
        form.add_wide(self._slots[name])

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
        column.addLayout(self._parts)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        self._scroll.hide()
