"""The inspector of the Sources view: the record of the chosen source, or another page instead."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefwright.ui.sources.record import RecordForm


class SourcePage(QWidget):
    """Shows the record, with parts above it that come and go by themselves."""

    def __init__(self, record: RecordForm) -> None:
        super().__init__()
        self._record = record
        self._pages = QStackedWidget()
        self._pages.addWidget(record)
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._parts)
        column.addWidget(self._pages, 1)

    def add_part(self, part: QWidget) -> None:
        """A part above the record: its owner shows and hides it."""
        self._parts.addWidget(part)

    def show_instead(self, page: QWidget | None) -> None:
        """Shows a page in the place of the record; None shows the record again."""
        if page is not None and self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page or self._record)

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return self._pages.currentWidget() or self._record
