"""What stands round the views: the history at the end, the conflicts over the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from briefwright.ui.ask import Asker
from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.history.reading import Subject
from briefwright.ui.sharing.bar import ConflictBar
from briefwright.ui.sharing.conflicts import ConflictList
from briefwright.ui.window.frame import Frame


def put_edges(frame: Frame, asker: Asker) -> HistoryPanel:
    """Gives the window its history, which is returned, and its conflicts, each with its action."""
    bridge, theme = frame.bridge, frame.theme
    bar = ConflictBar(bridge, theme)
    frame.put_over(bar)
    bar.asked.connect(frame.deck["conflicts"].trigger)
    frame.deck.on("conflicts", lambda: _open(ConflictList(bridge, frame)))
    history = HistoryPanel(bridge, theme, asker)
    frame.put_beside(history, "history")
    history.closed.connect(lambda: frame.show_beside(history, "history", shown=False))
    frame.deck.on("milestone", history.naming.name)
    frame.deck.on("history_of", lambda: _show_history_of_chosen(frame, history))
    return history


def _show_history_of_chosen(frame: Frame, history: HistoryPanel) -> None:
    """Shows the history of the row that is chosen in the view, of everything where none is."""
    subject = None if frame.current is None else frame.view(frame.current).subject()
    history.show_history_of(None if subject is None else Subject(row=subject[0], title=subject[1]))
    frame.show_beside(history, "history", shown=True)


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
