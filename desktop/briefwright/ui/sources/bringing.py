"""How sources come in: files and folders that are asked for or let fall, and the clipboard."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from briefwright.domain.errors import Refused
from briefwright.ingest.child.children import Children
from briefwright.ingest.sniffing import Format
from briefwright.service.bringing import Brought, Came, How, bring, bring_draft
from briefwright.service.commands.sources import Draft
from briefwright.service.duplicates import copies_of
from briefwright.service.importing import draft_of, draft_of_text
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.import_lines import Line, lines_of
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.widgets.decoding import Decoding

JOB = "import"
RESTS = 60_000
"""Milliseconds after the last import at which the reading processes end."""


class Bringing(QObject):
    """Reads and brings in behind the window, one import after the other.

    `came` carries the first source that is here now.
    """

    came = Signal(str)

    def __init__(self, bridge: Bridge, asker: Asker, pane: SourcesWork) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._asker = asker
        self._pane = pane
        self._decoding = Decoding(bridge, self)
        self._running = False
        self._next: deque[tuple[Sequence[Path], How, bool]] = deque()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS)
        self._rest.timeout.connect(bridge.rest)
        bridge.job_ended.connect(self._ended)
        tools = pane.report.tools
        tools.wanted_as_text.connect(self._import_as_text)
        tools.wanted_in.connect(self._read_in)
        tools.folder_wanted.connect(self._open_folder)

    # --- what is asked for ---------------------------------------------------

    def import_paths(
        self, paths: Sequence[Path], how: How | None = None, *, again: bool = False
    ) -> None:
        """Brings in the files, and those in the folders, that can be read.

        Files tried `again` stay among those that the report shows.
        """
        if paths:
            self._next.append((tuple(paths), how or How(), again))
            self._begin()

    def import_again(self, paths: Sequence[Path]) -> None:
        """Tries files again that were refused."""
        self.import_paths(paths, again=True)

    def ask_for_files(self) -> None:
        """Asks for files and imports them."""
        patterns = self.tr(
            "Articles (*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml "
            "*.msg);;All files (*)"
        )
        self.import_paths(self._asker.files_to_open(self._pane, self.tr("Import files"), patterns))

    def ask_for_folder(self) -> None:
        """Asks for a folder and imports what is in it."""
        folder = self._asker.folder_to_open(self._pane, self.tr("Import a folder"))
        self.import_paths([] if folder is None else [folder])

    def paste(self) -> None:
        """Makes a source of what is on the clipboard: files, a piece of a page, or text."""
        held = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if paths:
            self.import_paths(paths)
            return
        name, children = self.tr("Pasted text"), self._bridge.readers
        html, text = _html_of(held), held.text()
        self._bridge.job(
            "paste",
            lambda _report: bring_draft(self._bridge.project, _pasted(children, html, text), name),
            partial(self._brought, again=False),
        )

    # --- imports one after the other -----------------------------------------

    def _begin(self) -> None:
        if self._running or not self._next:
            return
        self._running = True
        self._rest.stop()
        paths, how, again = self._next.popleft()
        project, children = self._bridge.project, self._bridge.readers
        self._bridge.job(
            JOB,
            lambda report: bring(project, paths, children, report, how),
            partial(self._brought, again=again),
        )

    def _ended(self, job: str) -> None:
        """Goes on with what waits, once what came of the last one has been shown."""
        if job == JOB:
            self._running = False
            self._rest.start()
            QTimer.singleShot(0, self, self._begin)

    def _brought(self, brought: Brought, *, again: bool) -> None:
        if brought.changes is not None:
            self._bridge.committed(brought.changes, self)
        lines = lines_of(brought.files)
        if not lines:
            self._bridge.failed.emit(self.tr("There is no file to import there."))
            return
        self._pane.report.show_lines(lines, again=again)
        self._look_for_copies([line.source for line in lines if line.came is Came.IMPORTED])
        here = [line.source for line in lines if line.source is not None]
        if here:
            self.came.emit(here[0])

    def _look_for_copies(self, sources: Sequence[str | None]) -> None:
        """Says beside each new source of which other one it looks like a copy."""
        new = [source for source in sources if source is not None]
        if new:
            self._bridge.read(
                "import.copies",
                lambda project: copies_of(project, new),
                self._pane.report.show_copies,
            )

    # --- what can be done about a line ---------------------------------------

    def _import_as_text(self, line: Line) -> None:
        if line.path is not None:
            self.import_paths([line.path], How(kind=Format.TEXT), again=True)

    def _read_in(self, line: Line, encoding: str) -> None:
        """Reads a file in another encoding: a refused one for the first time, a source anew."""
        if line.source is None:
            if line.path is not None:
                self.import_paths([line.path], How(encoding=encoding), again=True)
            return
        self._decoding.read_in(line.source, encoding, partial(self._tell_anew, line))

    def _tell_anew(self, line: Line, draft: Draft) -> None:
        """Says what came of reading a source anew."""
        self._pane.report.show_line_anew(line, draft.notes)
        self.came.emit(line.source or "")

    def _open_folder(self, line: Line) -> None:
        if line.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(line.path.parent)))


def _html_of(held: QMimeData) -> str:
    return held.html() if held.hasHtml() else ""


def _pasted(children: Children, html: str, text: str) -> Draft:
    """The draft of what was pasted: of the page where it has words, of its text otherwise."""
    if not html:
        return draft_of_text(text)
    try:
        reading = children.read_pasted(html)
    except Refused:
        return draft_of_text(text)
    return draft_of(reading, html.encode("utf-8", errors="replace"), name=None)
