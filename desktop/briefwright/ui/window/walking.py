"""Where the keys go when one walks from pane to pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def walk(panes: Sequence[QWidget], direction: int) -> None:
    """Gives the keys to the next (1) or previous (-1) pane that takes them."""
    focused = QApplication.focusWidget()
    here = next((n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1)
    if here < 0 and direction < 0:
        here = 0
    for step in range(1, len(panes) + 1):
        if focus_into(panes[(here + direction * step) % len(panes)]):
            return


def focus_into(pane: QWidget) -> bool:
    """Whether something in the pane took the keys: what had them there last, or else the first."""
    for widget in filter(None, (pane.focusWidget(), pane, *pane.findChildren(QWidget))):
        accepts = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if accepts and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
