"""Opens windows and knows which are open: the start screen, a window per project, the settings.

What needs the project's half of the program (storage, views and writers) is imported in the
functions that need it: the first screen is painted before that half is loaded.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefwright.domain.errors import UserError
from briefwright.service.home import Home
from briefwright.service.settings import Settings, author_of, load_settings, save_settings
from briefwright.ui.ask import Asker
from briefwright.ui.settings.language import speak, spoken
from briefwright.ui.settings.look import keep_look, restore_look
from briefwright.ui.start.opening import OpeningScreen
from briefwright.ui.start.recent import Recent, RecentProjects
from briefwright.ui.start.screen import StartScreen
from briefwright.ui.theme.room import open_size
from briefwright.ui.theme.theme import Theme

if TYPE_CHECKING:
    from briefwright.service.project import Project, Question
    from briefwright.ui.settings.dialog import SettingsDialog
    from briefwright.ui.settings.keys import Keys
    from briefwright.ui.window.frame import Frame

PATTERN = "Briefwright (*.briefwright)"


class Desk(QObject):
    """Opens windows and knows which are open; all it needs is handed to it."""

    def __init__(
        self, application: QApplication, *, home: Home, asker: Asker, settings: QSettings
    ) -> None:
        super().__init__(application)
        self.theme = Theme(application)
        self.theme.setParent(self)
        self.frames: list[Frame] = []
        self.start: StartScreen | None = None
        self.opening: OpeningScreen | None = None
        self._application = application
        self._home = home
        self._asker = asker
        self._settings = settings
        self._recent = RecentProjects(settings)
        restore_look(self.theme, settings)
        self.theme.changed.connect(lambda: keep_look(self.theme, settings))

    # --- start screen --------------------------------------------------------

    def show_start(self) -> StartScreen:
        """The start screen, made anew with what was opened lately."""
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
        start = StartScreen(self.theme, self._recent.listed())
        start.open_path.connect(self.open_path)
        start.open_dialog.connect(self.ask_open)
        start.new.connect(self.ask_new)
        start.open_sample.connect(self.open_sample)
        start.open_practice.connect(self.open_practice)
        start.forget.connect(self._recent.forget)
        start.resize(open_size(start))
        start.show()
        self.start = start
        return start

    def ask_open(self) -> None:
        """Asks for a project file and opens it."""
        chosen = self._asker.files_to_open(self._parent(), self.tr("Open project"), PATTERN)
        for path in chosen[:1]:
            self.open_path(path)

    def ask_new(self) -> None:
        """Asks for the place of a new project and makes it there."""
        suggestion = Path.home() / "project.briefwright"
        title = self.tr("New project")
        path = self._asker.file_to_save(self._parent(), title, suggestion, PATTERN)
        if path is not None:
            named = (
                path
                if path.suffix == ".briefwright"
                else path.with_name(f"{path.name}.briefwright")
            )
            self._try(lambda: self._create(named))

    def open_sample(self) -> None:
        """Opens the sample project, which is made first where it is missing."""
        from briefwright.service.sample import keep_sample  # noqa: PLC0415 - only needed here

        self._try(lambda: self._open(keep_sample(self._home).project))

    def open_practice(self) -> None:
        """Opens the project to practise on, which is made first where it is missing."""
        from briefwright.service.sample import keep_practice  # noqa: PLC0415 - only needed here

        self._try(lambda: self._open(keep_practice(self._home)))

    def open_path(self, path: Path) -> bool:
        """Whether the project was opened, in a window of its own.

        Where its file has gone, the work that is kept can be saved as a new one.
        """
        place = path if path.exists() else self._saved_anew(path)
        return place is not None and self._try(lambda: self._open(place))

    def _saved_anew(self, path: Path) -> Path | None:
        """Where the work on a file that has gone was saved; the path itself where none is kept."""
        from briefwright.service import rescuing  # noqa: PLC0415 - only needed here

        author = author_of(load_settings(self._home.settings))
        if not rescuing.is_kept(path, home=self._home, author=author, clock=_now):
            return path
        title = self.tr("The file is not there any more")
        text = self.tr("There is no file {0} any more. Your work on it is kept on this computer.")
        choices = (self.tr("Save it as a new file..."),)
        if self._asker.choose(self._parent(), title, text.format(path), choices) != 0:
            return None
        target = self._asker.file_to_save(self._parent(), choices[0], path, PATTERN)
        if target is None:
            return None
        try:
            rescuing.save_anew(path, target, home=self._home, author=author, clock=_now)
        except UserError as error:
            self._tell(self.tr("The project was not opened"), error)
            return None
        return target

    def show_opening(self, path: Path) -> OpeningScreen:
        """What stands there until the project's window does."""
        self.opening = OpeningScreen(path.stem, self._settings.value("geometry"))
        self.opening.show()
        return self.opening

    # --- windows -------------------------------------------------------------

    def show_project(self, project: "Project") -> "Frame":
        """A window on an open project."""
        from briefwright.ui.bridge import Bridge  # noqa: PLC0415 - loaded behind the first screen
        from briefwright.ui.speech.saying import said_all  # noqa: PLC0415 - likewise
        from briefwright.ui.window.edges import Edges  # noqa: PLC0415 - likewise
        from briefwright.ui.window.frame import Frame  # noqa: PLC0415 - likewise
        from briefwright.ui.window.recovering import tell_recovered  # noqa: PLC0415 - likewise
        from briefwright.ui.window.views import Views  # noqa: PLC0415 - likewise

        bridge = Bridge(project)
        frame = Frame(
            bridge=bridge,
            theme=self.theme,
            asker=self._asker,
            settings=self._settings,
            title=project.title,
        )
        bridge.setParent(frame)
        views = Views(frame, self._asker)
        views.project_wanted.connect(self.open_path)
        edges = Edges(frame, views, self._asker)
        frame.deck.on("settings", lambda: self.show_settings(frame))
        frame.asked_for.connect(self._asked_for)
        frame.closed.connect(lambda: self._closed(frame))
        self.frames.append(frame)
        self._recent.remember(Recent(path=project.path, title=project.title))
        frame.show()
        if project.notes:
            frame.say(said_all(project.notes))
        tell_recovered(frame, edges)
        for question in project.questions:
            self._ask_about(frame, project, question)
        return frame

    def show_settings(self, frame: "Frame") -> "SettingsDialog":
        """The settings over a window; what is chosen there holds for all windows."""
        from briefwright.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - only here

        before = load_settings(self._home.settings)
        dialog = SettingsDialog(
            before,
            window_settings=self._settings,
            theme=self.theme,
            asker=self._asker,
            parent=frame,
        )
        dialog.chosen.connect(self._keep_settings)
        dialog.keys_changed.connect(self._use_keys)
        dialog.habit_changed.connect(self._set_habit)
        dialog.finished.connect(lambda _result: self._speak_anew(frame, before.language))
        _open(dialog)
        return dialog

    def _keep_settings(self, chosen: Settings) -> None:
        try:
            save_settings(self._home.settings, chosen)
        except UserError as error:
            self._tell(self.tr("The settings were not kept"), error)

    def _use_keys(self, keys: "Keys") -> None:
        for frame in self.frames:
            frame.deck.use_keys(keys)

    def _set_habit(self, name: str, on: bool) -> None:
        for frame in self.frames:
            frame.deck[name].setChecked(on)

    def _speak_anew(self, frame: "Frame", before: str | None) -> None:
        """Opens the windows anew in another language, or leaves that to the next start."""
        language = load_settings(self._home.settings).language
        if spoken(language) == spoken(before):
            return
        question = self.tr("The windows are opened anew in the other language. Your work is saved.")
        choices = (self.tr("Open anew"), self.tr("At the next start"))
        if self._asker.choose(frame, self.tr("Language"), question, choices) == 0:
            QTimer.singleShot(0, lambda: self.open_anew(language))

    def open_anew(self, language: str | None) -> None:
        """Closes every window and opens its project again in this language."""
        quits = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        paths = [frame.bridge.project.path for frame in self.frames]
        for frame in self.frames:
            frame.close()
        speak(self._application, language)
        self.theme.apply(self.theme.choice)
        for path in paths:
            self.open_path(path)
        self._application.setQuitOnLastWindowClosed(quits)

    def _ask_about(self, frame: "Frame", project: "Project", question: "Question") -> None:
        from briefwright.ui.speech.saying import said  # noqa: PLC0415 - behind the first screen

        choices = (self.tr("Bring in"), self.tr("Keep apart"))
        title = self.tr("Changes elsewhere")
        match self._asker.choose(frame, title, said(question.sentence), choices):
            case 0:
                frame.bridge.bring_in(question)
            case 1:
                project.keep_apart(question)
            case _:
                pass  # asked again at the next opening

    def _asked_for(self, what: str) -> None:
        {"new": self.ask_new, "open": self.ask_open, "start": self.show_start}[what]()

    def _closed(self, frame: "Frame") -> None:
        self.frames = [other for other in self.frames if other is not frame]
        frame.deleteLater()

    def _try(self, opened: "Callable[[], Project]") -> bool:
        try:
            project = opened()
        except UserError as error:
            title = self.tr("The project was not opened")
            self._tell(title, error)
            return False
        self.show_project(project)
        for before in (self.start, self.opening):
            if before is not None:
                before.close()
        return True

    def _tell(self, title: str, error: UserError) -> None:
        from briefwright.ui.speech.saying import said  # noqa: PLC0415 - behind the first screen

        self._asker.tell(self._parent(), title, said(error))

    def _parent(self) -> QWidget | None:
        return self.frames[-1] if self.frames else self.opening or self.start

    def _open(self, path: Path) -> "Project":
        from briefwright.service.project import Project  # noqa: PLC0415 - behind the first screen

        author = author_of(load_settings(self._home.settings))
        return Project.open(path, home=self._home, author=author, clock=_now)

    def _create(self, path: Path) -> "Project":
        from briefwright.service.project import Project  # noqa: PLC0415 - behind the first screen

        author = author_of(load_settings(self._home.settings))
        return Project.create(path, path.stem, home=self._home, author=author, clock=_now)


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _now() -> datetime:
    return datetime.now(UTC)
