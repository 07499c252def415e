"""Bringing another version of a source in: it is read and compared in a worker, shown, and taken."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from briefwright.domain.errors import UserError
from briefwright.domain.source import Source
from briefwright.service.commands.sources import Draft
from briefwright.service.editions import Carried, carry, replacing
from briefwright.service.importing import draft_of_text, read_file
from briefwright.service.project import Project
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.read.editions.report import Report
from briefwright.ui.speech.saying import said, said_all
from briefwright.ui.theme.theme import Theme

Made = Callable[[Project], Draft]
"""Makes the draft of the new version; it may take its time."""


class Replacing(QObject):
    """Shows the report as a page of the work area; `back` turns to the text again."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        theme: Theme,
        pages: QStackedWidget,
        *,
        source: Callable[[], Source | None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(pages)
        self._bridge, self._asker, self._pages = bridge, asker, pages
        self._source, self._back = source, back
        self.report = Report(theme)
        self.report.accepted.connect(self._replace)
        self.report.left.connect(self.leave)
        pages.addWidget(self.report)

    def ask_for_file(self) -> None:
        """Asks for the file of a corrected version of the source that is open."""
        if self._source() is None:
            return
        title = self.tr("A corrected version")
        paths = self._asker.files_to_open(self._pages, title, self.tr("All files (*)"))
        if paths:
            self.begin(partial(_read, paths[0]))

    def paste(self) -> None:
        """Takes the text on the clipboard for a corrected version."""
        text = QGuiApplication.clipboard().text()
        self.begin(lambda _project: draft_of_text(text))

    def begin(self, made: Made) -> None:
        """Compares a version with the source that is open, and shows what it changes."""
        source = self._source()
        if source is None:
            return
        row = source.id

        def work(report: Callable[[int, int, str], bool]) -> Carried:
            report(0, 1, source.title)
            return carry(self._bridge.project, row, made(self._bridge.project), report)

        self._bridge.job("editions.carry", work, self._show)

    def leave(self) -> None:
        """Goes back to the text as it is."""
        if self._pages.currentWidget() is self.report:
            self.report.carried = None
            self._back()

    def _show(self, carried: Carried) -> None:
        source = self._source()
        if not carried.whole or source is None or source.id != carried.source.id:
            return
        if carried.same and carried.draft.original is None:
            self._bridge.failed.emit(self.tr("This is the text that the source has already."))
            return
        self.report.show_carried(carried)
        self._pages.setCurrentWidget(self.report)
        self.report.take_keys()
        if carried.draft.notes:
            self._bridge.failed.emit(said_all(carried.draft.notes))

    def _replace(self) -> None:
        carried = self.report.carried
        if carried is None:
            return
        reason = self.report.reason.text()
        try:
            command = replacing(
                self._bridge.project, carried.source, carried.draft, self.report.choices, reason
            )
        except UserError as error:
            self._bridge.failed.emit(said(error))
            return
        if self._bridge.run(command):
            self.leave()


def _read(path: Path, _project: Project) -> Draft:
    return read_file(path)
