"""Copies of the whole project: one saved elsewhere, one of a backup, and what to do in trouble."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from briefwright.domain.errors import UserError
from briefwright.service.keeping import Backup
from briefwright.service.project import Project
from briefwright.ui.ask import Asker
from briefwright.ui.sharing.backups import BackupList
from briefwright.ui.speech.saying import said
from briefwright.ui.window.frame import Frame

SUFFIX = ".briefwright"
PATTERN = f"Briefwright (*{SUFFIX})"


class Copies(QObject):
    """Saves copies; `made` carries the path of one that is to be opened."""

    made = Signal(object)

    def __init__(self, frame: Frame, asker: Asker) -> None:
        super().__init__(frame)
        self._frame = frame
        self._bridge = frame.bridge
        self._asker = asker
        frame.deck.on("save_copy", self.save)
        frame.deck.on("restore_backup", self.show_backups)
        self._bridge.share_failed.connect(self._warn)
        self._bridge.unshared.connect(self._offer_last)

    def save(self) -> None:
        """Asks for a place and writes the project as it stands there; work goes on in this one."""
        self._frame.commit()
        path = self._place(self.tr("Save a copy"), self.tr("copy"))
        if path is None:
            return

        def write(project: Project) -> Path:
            project.keeping.save_copy(path)
            return path

        self._bridge.read("copies.save", write, self._saved)

    def show_backups(self) -> None:
        """Lists the backups, of which a copy can be opened."""
        dialog = BackupList(self._bridge, self._frame.theme, self._frame)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._open_copy)
        dialog.open()

    def _open_copy(self, backup: Backup) -> None:
        path = self._place(
            self.tr("Open a copy of a backup"), f"{backup.when.astimezone():%Y-%m-%d %H%M}"
        )
        if path is None:
            return

        def write(project: Project) -> Path:
            project.keeping.copy_backup(backup, path)
            return path

        self._bridge.read("copies.backup", write, self.made.emit)

    def _place(self, title: str, what: str) -> Path | None:
        here = self._bridge.project.path
        suggestion = here.with_name(f"{here.stem} {what}{SUFFIX}")
        path = self._asker.file_to_save(self._frame, title, suggestion, PATTERN)
        if path is None or path.suffix == SUFFIX:
            return path
        return path.with_name(f"{path.name}{SUFFIX}")

    def _saved(self, path: Path) -> None:
        sentence = self.tr("A copy of the project was saved as {0}").format(path)
        self._frame.tell(sentence, self.tr("Open it"), partial(self.made.emit, path))

    def _offer_last(self, trouble: str) -> None:
        """Asks, while the window closes, whether the work is to be saved in another place."""
        title = self.tr("The project file was not written")
        text = " ".join((self.tr("No work is lost."), trouble))
        if self._asker.choose(self._frame, title, text, (self.tr("Save a copy..."),)) != 0:
            return
        path = self._place(self.tr("Save a copy"), self.tr("copy"))
        if path is not None:
            try:
                self._bridge.project.keeping.save_copy(path)
            except UserError as error:
                self._asker.tell(self._frame, title, said(error))

    def _warn(self, trouble: str) -> None:
        """Says why the file was not written, with the way to have the work in another place."""
        sentence = " ".join((self.tr("No work is lost."), trouble))
        self._frame.say(sentence, self.tr("Save a copy..."), self.save)
