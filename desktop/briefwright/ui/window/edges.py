"""What stands round the views: history and guide at the end, the conflicts over the work.

A panel is made, and its modules loaded, when it is first shown.
"""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from briefwright.domain.brief import Brief
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Announced, Told
from briefwright.ui.sharing.bar import ConflictBar
from briefwright.ui.window.copies import Copies
from briefwright.ui.window.frame import Frame
from briefwright.ui.window.subjects import row_in_front
from briefwright.ui.window.views import Views

if TYPE_CHECKING:
    from briefwright.ui.help.panel import HelpPanel
    from briefwright.ui.history.panel import HistoryPanel
    from briefwright.ui.history.reading import Subject


_REMOVED = ("source", "annotation", "finding", "section", "dispute", "brief")
"""What can be removed, and brought back."""


class Edges(QObject):
    """Gives a window its panels and dialogs, each with its action."""

    def __init__(self, frame: Frame, views: Views, asker: Asker) -> None:
        super().__init__(frame)
        self._frame = frame
        self._views = views
        self._asker = asker
        bridge, deck = frame.bridge, frame.deck
        self._told = ""
        bridge.told.connect(self._tell)
        bridge.changed.connect(self._take_back)
        bridge.row_wanted.connect(frame.guide.row_wanted)
        bar = ConflictBar(bridge, frame.theme)
        frame.put_over(bar)
        bar.asked.connect(deck["conflicts"].trigger)
        Copies(frame, asker).made.connect(views.project_wanted)
        frame.beside.put(lambda: self.history, "history")
        frame.beside.put(lambda: self.guide, "guide")
        deck.on("conflicts", self._open_conflicts)
        deck.on("trash", self._open_trash)
        deck.on("brief_record", self._open_record_in_front)
        views.record_wanted.connect(self._open_record)
        deck.on("milestone", self._name_state)
        deck.on("history_of", self._show_history_of_chosen)
        deck.on("shortcuts", self._show_keys)
        deck.on("about", self._open_about)

    def _tell(self, told: Told) -> None:
        """Says over the work what was done, with the way to it."""
        lead = partial(self._frame.guide.row_wanted.emit, told.table, told.row)
        self._told = told.sentence
        self._frame.tell(told.sentence, told.verb, lead)

    def _take_back(self, announced: Announced) -> None:
        """Takes the sentence away once what it speaks of was changed again."""
        if self._told and any(map(announced.changes.touches, _REMOVED)):
            self._frame.unsay(self._told)
            self._told = ""

    # --- panels --------------------------------------------------------------

    @cached_property
    def history(self) -> "HistoryPanel":
        """What was done, and the states that have a name."""
        from briefwright.ui.history.panel import HistoryPanel  # noqa: PLC0415 - when first shown

        panel = HistoryPanel(self._frame.bridge, self._frame.theme, self._asker)
        panel.closed.connect(lambda: self._frame.beside.show("history", shown=False))
        return panel

    @cached_property
    def guide(self) -> "HelpPanel":
        """The guide, with the page of keys."""
        from briefwright.ui.help.panel import HelpPanel  # noqa: PLC0415 - when first shown

        frame = self._frame
        panel = HelpPanel(frame.theme, frame.deck, lambda: frame.current)
        panel.closed.connect(lambda: frame.beside.show("guide", shown=False))
        return panel

    def show_acts(self, acts: frozenset[str]) -> None:
        """Shows these acts in the history."""
        self._placed_history().point_out(acts)
        self._frame.beside.show("history", shown=True)

    def _placed_history(self) -> "HistoryPanel":
        self._frame.beside.panel("history")
        return self.history

    def _name_state(self) -> None:
        """Asks for the name of the present state, with what is being typed in it."""
        self._frame.commit()
        self._placed_history().naming.name()

    def _show_history_of_chosen(self) -> None:
        """Shows the history of the row that is chosen in the view, of everything where none is."""
        from briefwright.ui.history.reading import subject_of  # noqa: PLC0415 - when first shown

        row = row_in_front(self._views, self._frame.current)
        if row is None:
            self._show_history_of(None)
        else:
            self._frame.bridge.read(
                "history.subject", lambda project: subject_of(project, row), self._show_history_of
            )

    def _show_history_of(self, subject: "Subject | None") -> None:
        self._placed_history().show_history_of(subject)
        self._frame.beside.show("history", shown=True)

    def _show_keys(self) -> None:
        from briefwright.ui.help.keys import NAME  # noqa: PLC0415 - when first shown

        self._frame.beside.panel("guide")
        self.guide.want(NAME)
        self._frame.beside.show("guide", shown=True)

    # --- dialogs -------------------------------------------------------------

    def _open_conflicts(self) -> None:
        from briefwright.ui.sharing.conflicts import ConflictList  # noqa: PLC0415 - only here

        _open(ConflictList(self._frame.bridge, self._frame))

    def _open_trash(self) -> None:
        """Shows the trash, with what is being typed written down."""
        from briefwright.ui.trash.dialog import Trash  # noqa: PLC0415 - only here

        self._frame.commit()
        _open(Trash(self._frame.bridge, self._frame.theme, self._asker, self._frame))

    def _open_record_in_front(self) -> None:
        """Shows the record of the brief that is written, of the first where none is."""
        frame = self._frame
        written = self._views.brief.brief if "brief" in frame.made else None
        briefs = frame.bridge.project.briefs()
        if written is None and not briefs:
            frame.say(self.tr("There is no brief yet: begin one in the view Brief."))
            return
        self._open_record(written or briefs[0].id, "")

    def _open_record(self, brief: str, column: str) -> None:
        from briefwright.ui.widgets.brief_record import BriefRecord  # noqa: PLC0415 - only here

        self._frame.commit()
        with self._frame.bridge.project.read() as reads:
            found = reads.find(Brief, brief)
        if found is not None:
            _open(BriefRecord(self._frame.bridge, found, self._frame, column))

    def _open_about(self) -> None:
        from briefwright.ui.help.about import About  # noqa: PLC0415 - only here

        _open(About(self._frame))


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
