"""Small parts that every view is put together from: tools with an icon, and parts one below the other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

SIDE = 28
"""Of a tool with an icon alone, in pixels; a target is 24 at least (WCAG 2.2, 2.5.8)."""


def icon_tool(words: str, name: str = "") -> QToolButton:
    """A tool that shows an icon alone, called by these words; it is reached by Tab."""
    tool = QToolButton()
    tool.setObjectName(name)
    tool.setFixedSize(SIDE, SIDE)
    tool.setIconSize(QSize(16, 16))
    tool.setToolTip(words)
    tool.setAccessibleName(words)
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tool


def stacked(*parts: QWidget) -> QWidget:
    """The parts one below the other, the last one as high as there is room."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretchFactor(parts[-1], 1)
    return page
