"""The program on the screen: one application, a start screen, and a window per project.

The first screen is painted before the project's half of the program is loaded (storage, views and
writers); `Loading` does that behind it. So imports of these stand in the functions that need them.
"""

import logging
import signal
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefwright.domain.errors import UserError
from briefwright.service.home import Home
from briefwright.service.settings import Settings, author_of, load_settings, save_settings
from briefwright.ui.ask import Asker, DialogAsker
from briefwright.ui.settings.language import speak, spoken
from briefwright.ui.settings.look import keep_look, restore_look
from briefwright.ui.start.opening import OpeningScreen
from briefwright.ui.start.recent import Recent, RecentProjects
from briefwright.ui.start.screen import StartScreen
from briefwright.ui.theme.faces import load_faces
from briefwright.ui.theme.room import open_size
from briefwright.ui.theme.theme import Theme

if TYPE_CHECKING:
    from briefwright.service.project import Project, Question
    from briefwright.ui.analysis.view import AnalysisView
    from briefwright.ui.bridge import Bridge
    from briefwright.ui.brief.view import BriefView
    from briefwright.ui.findings.view import FindingsView
    from briefwright.ui.publish.view import PublishView
    from briefwright.ui.read.view import ReadView
    from briefwright.ui.settings.dialog import SettingsDialog
    from briefwright.ui.settings.keys import Keys
    from briefwright.ui.sources.view import SourcesView
    from briefwright.ui.window.frame import Frame

log = logging.getLogger(__name__)

LOAD_MS = 300
"""After so long the start screen is surely painted, and the rest is loaded behind it."""

PATTERN = "Briefwright (*.briefwright)"


class Desk(QObject):
    """Opens windows and knows which are open; all it needs is handed to it."""

    def __init__(
        self, application: QApplication, *, home: Home, asker: Asker, settings: QSettings
    ) -> None:
        super().__init__(application)
        self.theme = Theme(application)
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

    def open_path(self, path: Path) -> bool:
        """Whether the project was opened, in a window of its own."""
        return self._try(lambda: self._open(path))

    def show_opening(self, path: Path) -> OpeningScreen:
        """What stands there until the project's window does."""
        self.opening = OpeningScreen(path.stem, self._settings.value("geometry"))
        self.opening.show()
        return self.opening

    # --- windows -------------------------------------------------------------

    def show_project(self, project: "Project") -> "Frame":
        """A window on an open project."""
        from briefwright.ui.bridge import Bridge  # noqa: PLC0415 - loaded behind the first screen
        from briefwright.ui.window.frame import Frame  # noqa: PLC0415 - likewise

        bridge = Bridge(project)
        frame = Frame(
            bridge=bridge,
            theme=self.theme,
            asker=self._asker,
            settings=self._settings,
            title=project.title,
        )
        bridge.setParent(frame)
        self._furnish(frame, bridge)
        self._furnish_edges(frame, bridge)
        frame.asked_for.connect(self._asked_for)
        frame.closed.connect(lambda: self._closed(frame))
        self.frames.append(frame)
        self._recent.remember(Recent(path=project.path, title=project.title))
        frame.show()
        if project.notes:
            frame.say(" ".join(project.notes))
        for question in project.questions:
            self._ask_about(frame, project, question)
        return frame

    def _furnish(self, frame: "Frame", bridge: "Bridge") -> None:
        from briefwright.ui.analysis.view import AnalysisView  # noqa: PLC0415 - loaded behind the
        from briefwright.ui.brief.view import BriefView  # noqa: PLC0415 - first screen
        from briefwright.ui.findings.view import FindingsView  # noqa: PLC0415 - likewise
        from briefwright.ui.publish.view import PublishView  # noqa: PLC0415 - likewise
        from briefwright.ui.read.view import ReadView  # noqa: PLC0415 - likewise
        from briefwright.ui.sources.view import SourcesView  # noqa: PLC0415 - likewise
        from briefwright.ui.widgets.view import Parts  # noqa: PLC0415 - likewise
        from briefwright.ui.window.frame import Place  # noqa: PLC0415 - likewise
        from briefwright.ui.window.view_bar import Tab  # noqa: PLC0415 - likewise

        parts = Parts(
            bridge=bridge, theme=self.theme, deck=frame.deck, asker=self._asker, parent=frame
        )
        sources, read, publish = SourcesView(**parts), ReadView(**parts), PublishView(**parts)
        findings, analysis = FindingsView(**parts), AnalysisView(**parts)
        brief = BriefView(**parts)
        views = (
            (Tab(key="sources", words=self.tr("Sources"), icon="library"), sources),
            (Tab(key="read", words=self.tr("Read"), icon="book-open"), read),
            (Tab(key="findings", words=self.tr("Findings"), icon="highlighter"), findings),
            (Tab(key="analysis", words=self.tr("Analysis"), icon="scale"), analysis),
            (Tab(key="brief", words=self.tr("Brief"), icon="pen-line"), brief),
            (Tab(key="publish", words=self.tr("Publish"), icon="printer"), publish),
        )
        frame.fill(tuple(Place(tab=tab, view=view) for tab, view in views))
        _lead_on(
            frame,
            self.open_path,
            sources=sources,
            read=read,
            findings=findings,
            analysis=analysis,
            brief=brief,
            publish=publish,
        )

    def _furnish_edges(self, frame: "Frame", bridge: "Bridge") -> None:
        """What stands round the views: history, conflicts and settings."""
        from briefwright.ui.history.panel import HistoryPanel  # noqa: PLC0415 - loaded behind
        from briefwright.ui.sharing.bar import ConflictBar  # noqa: PLC0415 - likewise
        from briefwright.ui.sharing.conflicts import ConflictList  # noqa: PLC0415 - likewise

        history = HistoryPanel(bridge, self.theme)
        bar = ConflictBar(bridge, self.theme)
        frame.put_over(bar)
        bar.asked.connect(frame.deck["conflicts"].trigger)
        frame.deck.on("conflicts", lambda: _open(ConflictList(bridge, frame)))
        frame.put_beside(history, "history")
        frame.deck.on("settings", lambda: self.show_settings(frame))
        history.closed.connect(lambda: frame.show_beside(history, "history", shown=False))

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
        dialog.finished.connect(lambda _result: self._speak_anew(frame, before.language))
        _open(dialog)
        return dialog

    def _keep_settings(self, chosen: Settings) -> None:
        try:
            save_settings(self._home.settings, chosen)
        except UserError as error:
            self._asker.tell(self._parent(), self.tr("The settings were not kept"), str(error))

    def _use_keys(self, keys: "Keys") -> None:
        for frame in self.frames:
            frame.deck.use_keys(keys)

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
        choices = (self.tr("Bring in"), self.tr("Keep apart"))
        title = self.tr("Changes elsewhere")
        match self._asker.choose(frame, title, question.sentence, choices):
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
        if frame.bridge.share_trouble is not None:
            title = self.tr("The project file was not written")
            self._asker.tell(self._parent(), title, frame.bridge.share_trouble)
        frame.deleteLater()

    def _try(self, opened: "Callable[[], Project]") -> bool:
        try:
            project = opened()
        except UserError as error:
            title = self.tr("The project was not opened")
            self._asker.tell(self._parent(), title, str(error))
            return False
        self.show_project(project)
        for before in (self.start, self.opening):
            if before is not None:
                before.close()
        return True

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


def _lead_on(
    frame: "Frame",
    open_project: Callable[[Path], bool],
    *,
    sources: "SourcesView",
    read: "ReadView",
    findings: "FindingsView",
    analysis: "AnalysisView",
    brief: "BriefView",
    publish: "PublishView",
) -> None:
    """Lets the views lead to one another."""
    from briefwright.document.model import Origin  # noqa: PLC0415 - behind the first screen

    def open_source(source: str) -> None:
        frame.turn_to("read")
        read.open(source)

    def open_place(table: str, row: str) -> None:
        if read.open_row(table, row):
            frame.turn_to("read")
        elif table in {"section", "block", "brief"} and brief.open_row(table, row):
            frame.turn_to("brief")

    def drop(paths: list[Path]) -> None:
        frame.turn_to("sources")
        sources.import_paths([path for path in paths if path.suffix != ".briefwright"])
        for path in paths:
            if path.suffix == ".briefwright":
                open_project(path)

    def show_use(table: str, row: str) -> None:
        if table == "position":
            frame.turn_to("analysis")
        elif brief.open_row(table, row):
            frame.turn_to("brief")
        else:
            frame.turn_to("publish")
            publish.pages.point_out(Origin(table=table, row=row))

    sources.open_source.connect(open_source)
    findings.open_finding.connect(lambda finding: open_place("finding", finding))
    analysis.open_finding.connect(lambda finding: open_place("finding", finding))
    findings.read_wanted.connect(lambda: frame.turn_to("read"))
    brief.open_finding.connect(lambda finding: open_place("finding", finding))
    findings.go_to.connect(show_use)
    frame.guide.row_wanted.connect(open_place)
    sources.front_wanted.connect(lambda: frame.turn_to("sources"))
    publish.go_to.connect(lambda place: open_place(place.table, place.row))
    frame.dropped.connect(drop)


class Loading(QThread):
    """Loads the project's half of the program while the first screen is shown."""

    def run(self) -> None:
        """Imports it; whoever needs a part sooner waits for that part only."""
        import briefwright.ui.analysis.view  # noqa: PLC0415 - what the first screen does without
        import briefwright.ui.bridge  # noqa: PLC0415 - likewise
        import briefwright.ui.findings.view  # noqa: PLC0415 - likewise
        import briefwright.ui.publish.view  # noqa: PLC0415 - likewise
        import briefwright.ui.read.view  # noqa: PLC0415 - likewise
        import briefwright.ui.sources.view  # noqa: PLC0415 - likewise
        import briefwright.ui.window.frame  # noqa: F401, PLC0415 - likewise


def run_window(path: Path | None, *, home: Home) -> int:
    """Shows the project, or the start screen without one, until the last window is closed.

    The exit code is 3 when a project was named and could not be opened.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Briefwright")
    application.setOrganizationName("Briefwright")
    load_faces()
    speak(application, load_settings(home.settings).language)
    home.data.mkdir(parents=True, exist_ok=True)
    settings = QSettings(str(home.data / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    _catch_all(desk)
    _quit_on_signals(application)
    loading = Loading(application)
    if path is None:
        desk.show_start()
        QTimer.singleShot(LOAD_MS, loading.start)
    else:
        named = path
        desk.show_opening(named)
        loading.finished.connect(lambda: desk.open_path(named) or application.exit(3))
        QTimer.singleShot(0, loading.start)
    code = application.exec()
    loading.wait()
    return code


def _catch_all(desk: Desk) -> None:
    """Shows a mistake of ours in words and lets work go on: every act is saved already."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", details)
        for frame in desk.frames:
            if isinstance(error, UserError):
                frame.say(str(error))
            else:
                frame.say(
                    QCoreApplication.translate(
                        "Desk",
                        "Something went wrong in the program. Your work is saved; "
                        "the details are in the log.",
                    )
                )

    sys.excepthook = hook


def _quit_on_signals(application: QApplication) -> None:
    """Closes the windows in order when the system asks the program to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.closeAllWindows())
    ticker = QTimer(application)
    ticker.timeout.connect(lambda: None)  # lets Python see the signal between Qt's events
    ticker.start(500)


def _open(dialog: QDialog) -> None:
    """Shows a dialog that is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _now() -> datetime:
    return datetime.now(UTC)
