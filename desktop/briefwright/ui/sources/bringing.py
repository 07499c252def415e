"""How sources come in: files that are asked for or let fall, and text from the clipboard."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefwright.domain.errors import UserError
from briefwright.service.commands.sources import Imported, ImportSources
from briefwright.service.importing import draft_of_text
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.importing import ReadAll, ReadFile, lines, read_all
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.speech.saying import said


class Bringing(QObject):
    """Reads in a worker, brings in as one step; `came` carries the first source that is here now."""

    came = Signal(str)

    def __init__(self, bridge: Bridge, asker: Asker, pane: SourcesWork) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._asker = asker
        self._pane = pane

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Reads files in a worker and brings in those that hold text."""
        if paths:
            self._bridge.job("import", lambda report: read_all(paths, report), self._bring_in)

    def ask_for_files(self) -> None:
        """Asks for files and imports them."""
        patterns = self.tr("Articles (*.txt *.md *.markdown *.text);;All files (*)")
        self.import_paths(self._asker.files_to_open(self._pane, self.tr("Import files"), patterns))

    def paste(self) -> None:
        """Makes a source of the text on the clipboard."""
        name = self.tr("Pasted text")
        try:
            draft = draft_of_text(QGuiApplication.clipboard().text())
        except UserError as error:
            self._bridge.failed.emit(said(error))
            return
        self._bring_in(ReadAll(files=(ReadFile(path=None, name=name, draft=draft),), whole=True))

    def _bring_in(self, read: ReadAll) -> None:
        if not read.whole:
            sentence = self.tr("The import was stopped before its end; nothing was brought in.")
            self._bridge.failed.emit(sentence)
            return
        drafts = tuple(file.draft for file in read.files if file.draft is not None)
        if not drafts:
            self._report(read, ())
            return
        self._bridge.run(
            ImportSources(drafts=drafts),
            then=lambda imported: self._report(read, imported),
            initiator=self,
        )

    def _report(self, read: ReadAll, imported: Sequence[Imported]) -> None:
        told = lines(read.files, imported, self.tr("is here already, with the same text"))
        self._pane.report.show_lines(told)
        here = [line.source for line in told if line.source is not None]
        if here:
            self.came.emit(here[0])
