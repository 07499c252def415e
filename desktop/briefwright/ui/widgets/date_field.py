"""A field for a reported date: what cannot be read is said below it and kept until it is mended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.ui.speech.saying import said
from briefwright.ui.widgets.forms import LineField


class DateField(QWidget):
    """`committed` carries the date that was written, None when the field was emptied."""

    committed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ""
        self._wrong: dict[str, str] = {}
        self.field = LineField(name)
        self.field.setPlaceholderText(self.tr("as 2025-03-31 or XXXX-03-31"))
        self._trouble = QLabel()
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._trouble)
        self.setFocusProxy(self.field)
        self.field.committed.connect(self._typed)

    @property
    def trouble(self) -> str:
        """What is wrong with what is written, empty when nothing is."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    @property
    def written(self) -> ReportedDate | None:
        """The date that is written there now, None for none and for what cannot be read."""
        try:
            return ReportedDate.parse(self.field.text())
        except WrongUse:
            return None

    def show_date(self, date: ReportedDate | None, of: str = "") -> None:
        """Shows a date from the project without announcing it.

        What could not be read in the row `of` stays there until it is mended, also while others
        are shown; without `of` it is dropped.
        """
        self._of = of
        wrong = self._wrong.get(of) if of else None
        self.field.show_text(("" if date is None else str(date)) if wrong is None else wrong)
        if wrong is None:
            self._say("")
        else:
            self._read(wrong)

    def commit(self) -> None:
        """Announces what is still being typed."""
        self.field.commit()

    def _typed(self, text: str) -> None:
        date = self._read(text)
        if self.trouble:
            self._wrong[self._of] = text
        else:
            self._wrong.pop(self._of, None)
            self.committed.emit(date)

    def _read(self, text: str) -> ReportedDate | None:
        self._say("")
        try:
            return ReportedDate.parse(text) if text.strip() else None
        except WrongUse as error:
            self._say(said(error))
            return None

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.field.setAccessibleDescription(trouble)
