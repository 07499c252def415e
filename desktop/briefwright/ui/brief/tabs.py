"""The tabs over the inspector of the Brief view: the findings, and the comments."""

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget


class Tabs(QWidget):
    """Shows one of several pages, each under its tab."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QTabBar()
        self.bar.setProperty("inspector", "true")
        self.bar.setAccessibleName(name)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setFixedHeight(40)
        self._pages = QStackedWidget()
        self.bar.currentChanged.connect(self._pages.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)

    def add(self, words: str, page: QWidget) -> None:
        """Adds a page behind the others."""
        self._pages.addWidget(page)
        self.bar.addTab(words)

    def name(self, page: QWidget, words: str) -> None:
        """Gives the tab of a page other words."""
        self.bar.setTabText(self._pages.indexOf(page), words)

    def turn_to(self, page: QWidget) -> None:
        """Shows a page."""
        self.bar.setCurrentIndex(self._pages.indexOf(page))

    def shows(self, page: QWidget) -> bool:
        """Whether this page is in front."""
        return self._pages.currentWidget() is page
