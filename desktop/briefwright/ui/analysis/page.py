"""A page of the inspector: a form that scrolls, and gives the keys back on Enter and Escape."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.standing import Standing
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.forms import Form
from briefwright.ui.widgets.versions import Versions, VersionSlot

LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Page(QScrollArea):
    """`left` asks for the keys to go back to where the page was opened from."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = Form()
        self.versions = VersionSlot()
        self.form.add_wide(self.versions)
        self.form.setProperty("ground", "panel")
        self.form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self.form)

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows over the fields what stands against each other in them."""
        self.versions.show_conflicts(found, panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape that no field took lead back."""
        if event.key() in LEAVING:
            self.left.emit()
            return
        super().keyPressEvent(event)


class Titled(QWidget):
    """Pages of which one is shown, with its title in the first bar of the column."""

    def __init__(self, pages: Sequence[tuple[QWidget, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget()
        self._titles = tuple(title for _, title in pages)
        self._title = QLabel()
        self._title.setFont(font(Face.BODY_STRONG))
        self._title.setFixedHeight(40)
        self._title.setContentsMargins(16, 0, 16, 0)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(rule)
        column.addWidget(self.pages, 1)
        for page, _ in pages:
            self.pages.addWidget(page)
        self.pages.currentChanged.connect(lambda n: self._title.setText(self._titles[n]))


def words(face: Face = Face.META, role: str = "meta") -> QLabel:
    """An empty label over several lines that never widens its page."""
    label = QLabel()
    label.setFont(font(face))
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def link(text: str, name: str) -> QPushButton:
    """A button that reads as a link."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("link", "true")
    button.setAccessibleName(text)
    button.setMinimumHeight(28)
    return button
