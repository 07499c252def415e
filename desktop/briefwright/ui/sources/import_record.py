"""How a source came in: its file, its fingerprint, what read it, when and by whom."""

from datetime import datetime

from babel.dates import format_datetime
from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefwright.domain.source import Source
from briefwright.ui.speech.locale import written_in
from briefwright.ui.speech.saying import said_all
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.forms import LABEL_WIDTH


class ImportRecord(QWidget):
    """Shows what nobody writes by hand; every line of it can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(_labels().items()):
            label, line = QLabel(words), QLineEdit()
            label.setFont(font(Face.META))
            label.setProperty("role", "meta")
            label.setBuddy(line)
            line.setReadOnly(True)
            line.setProperty("fact", "true")
            line.setFont(font(Face.BODY))
            line.setAccessibleName(words)
            self._labels[key], self._lines[key] = label, line
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self._remarks = QLabel()
        self._remarks.setFont(font(Face.META))
        self._remarks.setProperty("role", "hint")
        self._remarks.setWordWrap(True)
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remarks.setAccessibleName(self.tr("Remarks of the reader"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._remarks)

    @property
    def facts(self) -> dict[str, str]:
        """What is shown, by what it is called."""
        shown = {key: line.text() for key, line in self._lines.items() if not line.isHidden()}
        return {self._labels[key].text(): words for key, words in shown.items()}

    @property
    def remarks(self) -> str:
        """What the reader guessed or left out."""
        return self._remarks.text()

    def show_source(self, source: Source) -> None:
        """Shows how this source came in; its size follows."""
        self._say("file", source.filename or self.tr("Pasted text"))
        self._say("words", format_decimal(len(source.text.split()), locale=written_in()))
        self._say("type", source.media_type)
        self._say("sha256", source.attachment or source.text_sha256)
        self._say("reader", source.reader or "")
        self._say("imported", _moment(source.imported))
        self._say("by", source.imported_by or "")
        self._remarks.setText(said_all(source.remarks))
        self._remarks.setVisible(bool(source.remarks))
        self.show_size(None)

    def show_size(self, size: int | None) -> None:
        """Shows how many bytes the original has."""
        number = None if size is None else format_decimal(size, locale=written_in())
        self._say("size", "" if number is None else self.tr("{0} bytes").format(number))

    def _say(self, key: str, words: str) -> None:
        self._lines[key].setText(words)
        self._lines[key].setToolTip(words)
        self._lines[key].setCursorPosition(0)
        rtl = self.isRightToLeft()
        start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._lines[key].setAlignment(start | Qt.AlignmentFlag.AlignAbsolute)
        for part in (self._lines[key], self._labels[key]):
            part.setVisible(bool(words))


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "file": translate("ImportRecord", "File"),
        "size": translate("ImportRecord", "Size"),
        "words": translate("ImportRecord", "Words"),
        "type": translate("ImportRecord", "Media type"),
        "sha256": translate("ImportRecord", "SHA-256"),
        "reader": translate("ImportRecord", "Read by"),
        "imported": translate("ImportRecord", "Imported"),
        "by": translate("ImportRecord", "By"),
    }


def _moment(imported: str | None) -> str:
    """The time in the words of the window; as it stands where it is none."""
    if imported is None:
        return ""
    try:
        when = datetime.fromisoformat(imported)
    except ValueError:
        return imported
    return str(format_datetime(when.astimezone(), "d MMM y HH:mm", locale=written_in()))
