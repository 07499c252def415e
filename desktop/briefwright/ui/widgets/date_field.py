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

    def show_date(self, date: ReportedDate | None) -> None:
        """Shows a date from the project without announcing it."""
        self._trouble.hide()
        self.field.show_text("" if date is None else str(date))

    def commit(self) -> None:
        """Announces what is still being typed."""
        self.field.commit()

    def _typed(self, text: str) -> None:
        try:
            date = ReportedDate.parse(text) if text.strip() else None
        except WrongUse as error:
            self._trouble.setText(said(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self.committed.emit(date)
