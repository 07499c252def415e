"""What is printed of a brief besides its text: title, who issues it and when, language, marking.

Each field is committed when it is left, as one act.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.brief import Brief
from briefwright.domain.likelihood import SCALES
from briefwright.domain.marking import ORDER
from briefwright.service.commands.briefs import EditBrief
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.speech.field_words import field_words
from briefwright.ui.speech.value_words import value_words
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.forms import ChoiceField, Form, LineField, TextField

LANGUAGES = ("en", "fr", "ar")
"""Those that a brief can be printed in."""

WIDTH, HEIGHT = 520, 560

_TEXTS: Mapping[str, int] = MappingProxyType({"title": 2, "standfirst": 4})
_LINES = ("kicker", "organisation", "prepared_by", "edition", "evidence")
_CHOICES = ("language", "marking", "scale")
_ORDER = ("title", "kicker", "standfirst", "organisation", "prepared_by", "issued", "edition",
    "evidence", *_CHOICES)  # fmt: skip
"""The fields from above to below, as they stand on the first page."""


class BriefRecord(QDialog):
    """Shows the record of one brief; the field `column`, if named, has the keys first."""

    def __init__(self, bridge: Bridge, brief: Brief, parent: QWidget, column: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this brief"))
        self._bridge = bridge
        self._brief = brief
        self._fields: dict[str, LineField | TextField | ChoiceField | DateField] = {
            **{name: TextField(_named(name), lines) for name, lines in _TEXTS.items()},
            **{name: LineField(_named(name)) for name in _LINES},
            "issued": DateField(_named("issued")),
            **{name: ChoiceField(_named(name), _choices(name)) for name in _CHOICES},
        }
        self._lay_out()
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self._committed(name, value))
        self._show()
        bridge.changed.connect(self._announced)
        self.field(column if column in self._fields else "title").setFocus()

    def field(self, name: str) -> QWidget:
        """The field that shows this part of the record."""
        return self._fields[name]

    def done(self, result: int) -> None:
        """Commits what is being typed, however the dialog is left."""
        for field in self._fields.values():
            if not isinstance(field, ChoiceField):
                field.commit()
        super().done(result)

    def _lay_out(self) -> None:
        form = Form()
        for name in _ORDER:
            form.add_row(_named(name), self._fields[name])
        form.finish()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        area.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 16)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(WIDTH, HEIGHT)

    def _close(self) -> None:
        """Leaves, unless there is a date that cannot be read: Escape leaves without it."""
        issued = self._fields["issued"]
        if isinstance(issued, DateField):
            issued.commit()
            if issued.trouble:
                issued.setFocus()
                return
        self.accept()

    def _show(self) -> None:
        for name, field in self._fields.items():
            value = getattr(self._brief, name)
            match field:
                case ChoiceField():
                    field.show_value(value)
                case DateField():
                    if not field.trouble:  # what cannot be read stays until it is mended
                        field.show_date(value)
                case _:
                    field.show_text(value or "")

    def _committed(self, name: str, value: object) -> None:
        wanted = value.strip() or None if isinstance(value, str) else value
        command = EditBrief(row=self._brief.id, fields={name: wanted}, seen=self._brief.seen)
        self._bridge.run(command, initiator=self)

    def _announced(self, announced: Announced) -> None:
        """Shows what was changed, here or elsewhere; a brief that is gone closes its record."""
        if not announced.changes.touches("brief", self._brief.id):
            return
        with self._bridge.project.read() as reads:
            found = reads.find(Brief, self._brief.id)
        if found is None:
            self.reject()
            return
        self._brief = found
        self._show()


def _named(column: str) -> str:
    words = field_words(column)
    return f"{words[:1].upper()}{words[1:]}"


def _choices(column: str) -> list[tuple[str, object]]:
    values: dict[str, tuple[object, ...]] = {
        "language": LANGUAGES,
        "marking": tuple(ORDER),
        "scale": tuple(SCALES),
    }
    return [(value_words(column, value) or str(value), value) for value in values[column]]
