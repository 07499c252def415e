"""How large a window opens, so that nothing of it lies off the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

WANTED = QSize(1280, 800)
"""What a window takes where the screen has it, in logical pixels."""

_FRAME = QSize(8, 40)
"""Room for what the window manager draws around a window: nobody knows it before it is shown."""


def open_size(window: QWidget) -> QSize:
    """Returns the size for a new window: what is wanted, or what its screen has room for."""
    screen = window.screen()
    return WANTED.boundedTo(screen.availableGeometry().size() - _FRAME)
