"""Naming states: asks for the words, and gives, changes or takes back a milestone."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefwright.domain.errors import UserError
from briefwright.domain.milestone import Milestone
from briefwright.service.commands.milestones import EditMilestone, RemoveMilestone
from briefwright.service.past import naming
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.speech.saying import said


class Naming(QObject):
    """Asks for names over a window."""

    def __init__(self, bridge: Bridge, asker: Asker, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._asker = asker
        self._window = window

    def name(self, act: str | None = None) -> None:
        """Gives the state after an act a name, None for the present one."""
        words = self._ask(self.tr("Name this state"), "")
        if words is None:
            return
        try:
            command = naming(self._bridge.project, words, act)
        except UserError as error:
            self._bridge.failed.emit(said(error))
            return
        self._bridge.run(command)

    def rename(self, milestone: Milestone) -> None:
        """Gives a milestone another name."""
        words = self._ask(self.tr("Rename the milestone"), milestone.title)
        if words is not None and words != milestone.title:
            command = EditMilestone(row=milestone.id, fields={"title": words}, seen=milestone.seen)
            self._bridge.run(command)

    def remove(self, milestone: Milestone) -> None:
        """Takes a milestone away; its state stays."""
        self._bridge.run(RemoveMilestone(milestone=milestone.id, seen=milestone.seen))

    def _ask(self, title: str, words: str) -> str | None:
        label = self.tr("What is this state? For example: Draft sent to Jonas")
        found = self._asker.line(self._window, title, label, words)
        return found.strip() or None if found is not None else None
