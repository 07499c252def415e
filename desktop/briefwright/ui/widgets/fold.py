"""A part of a form that is folded away until somebody wants to see it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme


class Fold(QWidget):
    """A head with a chevron, and below it its content; `turned` tells that it was opened or closed."""

    turned = Signal(bool)

    def __init__(self, theme: Theme, title: str, content: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._content = content
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.setFont(font(Face.META_STRONG))
        self.button.setProperty("role", "group")
        self.button.setProperty("fold", "true")
        self.button.setCheckable(True)
        self.button.setFixedHeight(24)
        self.button.setIconSize(QSize(14, 14))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        content.hide()
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def open(self) -> bool:
        """Whether the content is shown."""
        return self.button.isChecked()

    def unfold(self) -> None:
        """Shows the content."""
        self.button.setChecked(True)

    def _turn(self, checked: bool) -> None:
        self._content.setVisible(checked)
        self._repaint()
        self.turned.emit(checked)

    def _repaint(self) -> None:
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        name = "chevron-down" if self.open else closed
        self.button.setIcon(self._theme.icons.icon(name, 14, self._theme.colours.text2))
