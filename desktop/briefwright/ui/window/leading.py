"""Undo and redo lead to what they changed: in the view in front, or by a word over the work."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from briefwright.edits.changeset import ChangeSet
from briefwright.ui.bridge import Announced, Stepped
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.speech.saying import said_all
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.window.frame import Frame

HOMES: Mapping[str, str] = {
    "source": "sources",
    "block": "brief",
    "judgement": "brief",
    "dispute": "analysis",
    "position": "analysis",
    "annotation": "read",
    "finding": "findings",
    "section_finding": "findings",
    "finding_annotation": "findings",
    "section": "brief",
    "brief": "brief",
    "comment": "brief",
}
"""The view in which a kind of row is changed; of several kinds the first one here counts."""


class Leading(QObject):
    """Never changes the view unasked: where the one in front shows nothing of it, it says so."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._told = ""
        frame.bridge.changed.connect(self._changed)
        frame.bridge.stepped.connect(self._stepped)

    def _stepped(self, stepped: Stepped) -> None:
        frame = self._frame
        if frame.current is None or frame.view(frame.current).show_change(stepped.changes):
            return
        words = self.tr("Done again: {0}") if stepped.redone else self.tr("Undone: {0}")
        sentence = f"{words.format(isolated(act_words(stepped.label)))}."
        if stepped.kept:
            sentence = f"{sentence} {said_all(stepped.kept)}"
        self._told = sentence
        home = home_of(stepped.changes)
        if home is None:
            frame.tell(sentence)
        else:
            frame.tell(sentence, self.tr("Show"), lambda: self._show(home, stepped.changes))

    def _changed(self, announced: Announced) -> None:
        """Takes the sentence away once the next act was done."""
        if self._told and announced.initiator is not None:
            self._frame.unsay(self._told)
            self._told = ""

    def _show(self, key: str, changes: ChangeSet) -> None:
        self._frame.turn_to(key)
        self._frame.view(key).show_change(changes, anyway=True)


def home_of(changes: ChangeSet) -> str | None:
    """The view that what was changed belongs to; None for what no view shows."""
    touched = {change.table for change in changes.changes}
    return next((key for table, key in HOMES.items() if table in touched), None)
