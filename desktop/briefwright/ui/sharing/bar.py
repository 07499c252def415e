"""The bar over the work that says how many fields hold several versions, and leads to them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefwright.service.project import Project
from briefwright.ui.bridge import Bridge
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import set_edges


class ConflictBar(QWidget):
    """Is there while a conflict stands; `asked` when its button was pressed."""

    asked = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_bar")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge = bridge
        self._theme = theme
        self.count = 0
        self._icon = QLabel()
        self._text = QLabel()
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Show the conflicts"))
        row = QHBoxLayout(self)
        set_edges(row, 16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.show_button)
        self.show_button.clicked.connect(self.asked)
        bridge.history_changed.connect(self.refresh)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()
        self.refresh()

    @property
    def text(self) -> str:
        """The sentence shown, empty when there is no conflict."""
        return "" if self.isHidden() else self._text.text()

    def refresh(self) -> None:
        """Counts anew in a worker."""

        def query(project: Project) -> int:
            return len(project.conflicts())

        self._bridge.read("conflicts.count", query, self._show)

    def _show(self, count: int) -> None:
        if count == self.count:
            return
        grew, self.count = count > self.count, count
        if count == 1:
            self._text.setText(self.tr("1 field holds several versions. Nothing is lost."))
        else:
            words = self.tr("{0} fields hold several versions. Nothing is lost.")
            self._text.setText(words.format(count))
        self.setVisible(count > 0)
        if grew:
            event = QAccessibleEvent(self._text, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)

    def _repaint(self) -> None:
        colours, ratio = self._theme.colours, self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.icons.pixmap("git-compare", 16, colours.warn, ratio))
