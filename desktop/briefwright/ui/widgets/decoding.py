"""Reads a source anew from its original in another encoding, behind the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from briefwright.domain.source import Source
from briefwright.service.bringing import read_again
from briefwright.service.commands.decoding import DecodeSource
from briefwright.service.commands.sources import Draft
from briefwright.service.editions import replacing
from briefwright.ui.bridge import Bridge

JOB = "read-again"


class Decoding(QObject):
    """Puts the text as it was read anew in the place of the old one; the passages stay."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def read_in(self, source: str, encoding: str, then: Callable[[Draft], object]) -> None:
        """Reads a source in an encoding; `then` gets what was read once it stands in the project."""
        readers, project = self._bridge.readers, self._bridge.project
        shown = project.get(Source, source)
        self._bridge.job(
            JOB,
            lambda _report: read_again(project, source, encoding, readers.read),
            partial(self._replace, shown, then),
        )

    def _replace(self, shown: Source, then: Callable[[Draft], object], draft: Draft) -> None:
        version = replacing(self._bridge.project, shown, draft)
        if self._bridge.run(DecodeSource(version=version), initiator=self):
            then(draft)
