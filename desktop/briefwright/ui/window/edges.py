"""What stands round the views: the history at the end, the conflicts over the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.sharing.bar import ConflictBar
from briefwright.ui.sharing.conflicts import ConflictList
from briefwright.ui.window.frame import Frame


def put_edges(frame: Frame) -> None:
    """Gives the window its history and its conflicts, each with its action."""
    bridge, theme = frame.bridge, frame.theme
    bar = ConflictBar(bridge, theme)
    frame.put_over(bar)
    bar.asked.connect(frame.deck["conflicts"].trigger)
    frame.deck.on("conflicts", lambda: _open(ConflictList(bridge, frame)))
    history = HistoryPanel(bridge, theme)
    frame.put_beside(history, "history")
    history.closed.connect(lambda: frame.show_beside(history, "history", shown=False))


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
