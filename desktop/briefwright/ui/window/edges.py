"""What stands round the views: the history at the end, the conflicts over the work."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Told
from briefwright.ui.help.about import About
from briefwright.ui.help.keys import NAME as KEYS
from briefwright.ui.help.panel import HelpPanel
from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.history.reading import Subject, subject_of
from briefwright.ui.sharing.bar import ConflictBar
from briefwright.ui.sharing.conflicts import ConflictList
from briefwright.ui.trash.dialog import Trash
from briefwright.ui.window.copies import Copies
from briefwright.ui.window.frame import Frame
from briefwright.ui.window.subjects import row_in_front
from briefwright.ui.window.views import Views


def put_edges(frame: Frame, views: Views, asker: Asker) -> HistoryPanel:
    """Gives the window its history, which is returned, and its conflicts, each with its action."""
    bridge, theme = frame.bridge, frame.theme
    bridge.told.connect(partial(_tell, frame))
    bridge.row_wanted.connect(frame.guide.row_wanted)
    bar = ConflictBar(bridge, theme)
    frame.put_over(bar)
    bar.asked.connect(frame.deck["conflicts"].trigger)
    frame.deck.on("conflicts", lambda: _open(ConflictList(bridge, frame)))
    frame.deck.on("trash", lambda: _open_trash(frame, asker))
    Copies(frame, asker).made.connect(views.project_wanted)
    history = HistoryPanel(bridge, theme, asker)
    frame.beside.put(history, "history")
    history.closed.connect(lambda: frame.beside.show("history", shown=False))
    frame.deck.on("milestone", lambda: _name_state(frame, history))
    frame.deck.on("history_of", lambda: _show_history_of_chosen(frame, views, history))
    _put_help(frame)
    return history


def _put_help(frame: Frame) -> None:
    """Gives the window its guide, the page of keys, and what the program is."""
    guide = HelpPanel(frame.theme, frame.deck, lambda: frame.current)
    frame.beside.put(guide, "guide")
    guide.closed.connect(lambda: frame.beside.show("guide", shown=False))

    def show_keys() -> None:
        guide.want(KEYS)
        frame.beside.show("guide", shown=True)

    frame.deck.on("shortcuts", show_keys)
    frame.deck.on("about", lambda: _open(About(frame)))


def _name_state(frame: Frame, history: HistoryPanel) -> None:
    """Asks for the name of the present state, with what is being typed in it."""
    frame.commit()
    history.naming.name()


def _show_history_of_chosen(frame: Frame, views: Views, history: HistoryPanel) -> None:
    """Shows the history of the row that is chosen in the view, of everything where none is."""
    row = row_in_front(views, frame.current)

    def show(subject: Subject | None) -> None:
        history.show_history_of(subject)
        frame.beside.show("history", shown=True)

    if row is None:
        show(None)
    else:
        frame.bridge.read("history.subject", lambda project: subject_of(project, row), show)


def _tell(frame: Frame, told: Told) -> None:
    """Says over the work what was done, with the way to it."""
    frame.tell(told.sentence, told.verb, partial(frame.guide.row_wanted.emit, told.table, told.row))


def _open_trash(frame: Frame, asker: Asker) -> None:
    """Shows the trash, with what is being typed written down."""
    frame.commit()
    _open(Trash(frame.bridge, frame.theme, asker, frame))


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
