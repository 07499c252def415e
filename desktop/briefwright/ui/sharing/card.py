"""One conflict on the screen: every version with who and when, a button each, and a field for another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from briefwright.service.standing import Reading, Standing, written
from briefwright.ui.speech.field_words import field_words, kind_words
from briefwright.ui.speech.saying import about
from briefwright.ui.speech.value_words import choices, value_words
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.forms import ChoiceField, TextField
from briefwright.ui.widgets.version_words import version_author, version_words


class ConflictCard(QFrame):
    """Shows a conflict; `kept` carries the number of a version, `written` other words."""

    kept = Signal(int)
    written = Signal(str)

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.standing = standing
        self.keep_buttons: dict[int, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(_label(self._title(), Face.BODY_STRONG))
        if standing.name:
            column.addWidget(_label(standing.name, Face.BODY, role="meta"))
        versions = QGridLayout()
        versions.setHorizontalSpacing(16)
        versions.setVerticalSpacing(8)
        versions.setColumnStretch(0, 1)
        for row, reading in enumerate(standing.readings):
            self._add_version(versions, row, reading)
        column.addLayout(versions)
        self.field: TextField | None = None
        self.choice: ChoiceField | None = None
        if standing.writable:
            self._add_field(column)

    def _title(self) -> str:
        what = kind_words(self.standing.table)
        return about(what, field_words(self.standing.column))

    def _add_version(self, grid: QGridLayout, row: int, reading: Reading) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_label(version_words(self.standing, reading), Face.QUOTATION))
        words.addWidget(_label(version_author(reading), Face.META, role="hint"))
        keep = QPushButton(self.tr("Keep this one"))
        keep.setAccessibleName(
            self.tr("Keep this one: {0}").format(version_words(self.standing, reading))
        )
        keep.clicked.connect(lambda: self.kept.emit(reading.number))
        self.keep_buttons[reading.number] = keep
        grid.addLayout(words, row, 0)
        grid.addWidget(keep, row, 1, Qt.AlignmentFlag.AlignTop)

    def _add_field(self, column: QVBoxLayout) -> None:
        shown = next((each for each in self.standing.readings if each.shown), None)
        offered = choices(self.standing.column, [each.value for each in self.standing.readings])
        self.write = QPushButton(self.tr("Write this instead"))
        self.write.clicked.connect(self._write)
        row = QHBoxLayout()
        row.setSpacing(16)
        if offered:
            self.choice = self._choice(offered, shown)
            row.addWidget(self.choice, 1)
        else:
            self.field = TextField(self.tr("Another wording"), 2)
            self.field.show_text(shown.words if shown else "")
            row.addWidget(self.field, 1)
        row.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _choice(self, offered: Sequence[object], shown: Reading | None) -> ChoiceField:
        named = [(self._called(value), written(value)) for value in offered]
        field = ChoiceField(self.tr("Another value"), named)
        field.show_value(written(shown.value) if shown else None)
        return field

    def _write(self) -> None:
        if self.choice is not None:
            self.written.emit(str(self.choice.currentData() or ""))
        elif self.field is not None:
            self.written.emit(self.field.toPlainText())

    def _called(self, value: object) -> str:
        return value_words(self.standing.column, value) or str(value)


def _label(words: str, face: Face, role: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(face))
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
