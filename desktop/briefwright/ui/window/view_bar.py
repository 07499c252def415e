"""The bar at the edge of the window that leads through the work in its order."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A view's place in the bar."""

    key: str
    words: str
    icon: str


class ViewBar(QWidget):
    """One button per view, icon and word; `chosen` carries the key of the view."""

    chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, tabs: tuple[Tab, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_bar")
        self.setProperty("ground", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(72)
        self.setAccessibleName(self.tr("Views"))
        self._tabs = tabs
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        self._buttons = {tab.key: self._button(tab) for tab in tabs}
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        self._settings = self._made("settings", self.tr("Settings"))
        self._settings.clicked.connect(self.settings_wanted)
        column.addWidget(self._settings)
        theme.changed.connect(self._repaint)
        self._repaint()

    def keys(self) -> tuple[str, ...]:
        """The views in their order."""
        return tuple(tab.key for tab in self._tabs)

    def show_chosen(self, key: str) -> None:
        """Marks a view as the current one."""
        self._buttons[key].setChecked(True)
        self._repaint()

    def _button(self, tab: Tab) -> QToolButton:
        button = self._made(tab.key, tab.words)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(tab.key))
        self._group.addButton(button)
        return button

    def _made(self, key: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"view_bar.{key}")
        button.setProperty("view", "true")
        button.setText(words)
        button.setAccessibleName(words)
        button.setFont(font(Face.HINT))
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedHeight(52)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _repaint(self) -> None:
        colours = self._theme.colours
        for tab in self._tabs:
            button = self._buttons[tab.key]
            colour = colours.accent if button.isChecked() else colours.text2
            button.setIcon(self._theme.icons.icon(tab.icon, 20, colour))
        self._settings.setIcon(self._theme.icons.icon("settings", 20, colours.text2))
