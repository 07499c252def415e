"""The program on the screen: one application, its first screen, and what it does when all fails.

The first screen is painted before the project's half of the program is loaded (storage, views and
writers); `Loading` does that behind it.
"""

import logging
import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication

from briefwright.domain.errors import UserError
from briefwright.service.home import Home
from briefwright.service.settings import load_settings
from briefwright.ui.ask import DialogAsker
from briefwright.ui.desk import Desk
from briefwright.ui.settings.language import speak
from briefwright.ui.settings.scale import scale_before_start
from briefwright.ui.theme.faces import load_faces

log = logging.getLogger(__name__)

LOAD_MS = 300
"""After so long the start screen is surely painted, and the rest is loaded behind it."""

SETTLED_MS = 1_500
"""After so long a window that opens is surely painted."""


class Loading(QThread):
    """Loads what a window needs to open while the first screen is shown."""

    def run(self) -> None:
        """Imports it; whoever needs a part sooner waits for that part only."""
        import briefwright.ui.bridge  # noqa: PLC0415 - what the first screen does without
        import briefwright.ui.sources.view  # noqa: PLC0415 - likewise
        import briefwright.ui.window.edges  # noqa: PLC0415 - likewise
        import briefwright.ui.window.views  # noqa: F401, PLC0415 - likewise


class LoadingViews(QThread):
    """Loads the other views while the first one is looked at, so that turning to one is quick."""

    def run(self) -> None:
        """Imports them; who turns to one sooner waits for that one only."""
        import briefwright.ui.analysis.view  # noqa: PLC0415 - behind the view that is shown
        import briefwright.ui.brief.view  # noqa: PLC0415 - likewise
        import briefwright.ui.findings.view  # noqa: PLC0415 - likewise
        import briefwright.ui.publish.view  # noqa: PLC0415 - likewise
        import briefwright.ui.read.view  # noqa: F401, PLC0415 - likewise


def run_window(path: Path | None, *, home: Home) -> int:
    """Shows the project, or the start screen without one, until the last window is closed.

    The exit code is 3 when a project was named and could not be opened.
    """
    home.data.mkdir(parents=True, exist_ok=True)
    settings = QSettings(str(home.data / "window.ini"), QSettings.Format.IniFormat)
    scale_before_start(settings)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Briefwright")
    application.setOrganizationName("Briefwright")
    load_faces()
    speak(application, load_settings(home.settings).language)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    _catch_all(desk)
    _quit_on_signals(application)
    loading, others = Loading(application), LoadingViews(application)
    loading.finished.connect(lambda: QTimer.singleShot(SETTLED_MS, others.start))
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
    others.wait()
    return code


def _catch_all(desk: Desk) -> None:
    """Shows a mistake of ours in words and lets work go on: every act is saved already."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from briefwright.ui.speech.saying import said  # noqa: PLC0415 - behind the first screen

        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", details)
        for frame in desk.frames:
            if isinstance(error, UserError):
                frame.say(said(error))
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
