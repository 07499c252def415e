"""What no test may do, whatever it is about; each guard runs around every test by itself.

Loud logs, the user's own folders, and things left alive after a test. The network is closed by
`--disable-socket` in pyproject.toml, Qt's own warnings by `qt_log_level_fail`.
"""

import gc
import logging
import multiprocessing
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

GRACE = 2.0  # seconds that a thread gets to end by itself after its test


class LoudLogs(logging.Handler):
    """Keeps the warnings and errors that a test did not announce with `caplog.at_level`."""

    def __init__(self, announced: logging.Handler) -> None:
        super().__init__(level=logging.WARNING)
        self.records: list[str] = []
        self._announced = announced

    def emit(self, record: logging.LogRecord) -> None:
        if not logging.WARNING <= self._announced.level <= record.levelno:
            self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs a warning without having announced it."""
    loud = LoudLogs(caplog.handler)
    logging.getLogger().addHandler(loud)
    yield
    logging.getLogger().removeHandler(loud)
    if loud.records:
        said = "\n  ".join(loud.records)
        pytest.fail(
            f"Logged without announcement (caplog.at_level(logging.WARNING)):\n  {said}",
            pytrace=False,
        )


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives the test, and every process that it starts, an empty home folder of its own."""
    home = tmp_path / "home"
    home.mkdir()
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture(scope="session")
def reported() -> list[object]:
    """What of Qt's was reported as left alive; kept, so that nothing else takes its identity."""
    return []


@pytest.fixture(autouse=True)
def nothing_stays_alive(request: pytest.FixtureRequest, reported: list[object]) -> Iterator[None]:
    """Fails a test that leaves a thread, a child process, or something of Qt's running.

    What of Qt's is left is reported once, with the test that left it, and never with a later one.
    """
    threads = set(threading.enumerate())
    with_qt = bool({"qtbot", "qapp"} & set(request.fixturenames))
    windows = _windows() if with_qt else []
    yield
    alive = _threads_beyond(threads) + [
        f"process {child.name}" for child in multiprocessing.active_children()
    ]
    if with_qt:
        left = _qt_left_beyond([*windows, *reported])
        reported += [thing for thing, _ in left]
        alive += [words for _, words in left]
    if alive:
        pytest.fail("Still alive after the test:\n  " + "\n  ".join(alive), pytrace=False)


def _threads_beyond(known: set[threading.Thread]) -> list[str]:
    """Names the threads that are not in `known` and do not end within the grace."""
    until = time.monotonic() + GRACE
    for thread in _own_threads() - known:
        thread.join(max(0.0, until - time.monotonic()))
    return [f"thread {thread.name}" for thread in _own_threads() - known]


def _own_threads() -> set[threading.Thread]:
    """The threads that Python made.

    One that Qt made appears as a dummy once it has run Python, and cannot be joined; QThread is
    looked at by itself.
    """
    return {each for each in threading.enumerate() if not each.name.startswith("Dummy-")}


def _windows() -> list[object]:
    """Returns the top-level widgets that are there."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return list(widgets.QApplication.topLevelWidgets())


def _qt_left_beyond(known: Sequence[object]) -> "list[tuple[QObject, str]]":
    """Windows, running timers, animations and threads of Qt's that are left, each with its name.

    Those in `known` and what belongs to them are passed by.
    """
    from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    passed = {id(thing) for thing in known}
    left: list[tuple[QObject, str]] = [
        (widget, f"window {widget!r}")
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in passed
    ]
    own_thread = QThread.currentThread()
    for thing in gc.get_objects():
        if not isinstance(thing, QTimer | QAbstractAnimation | QThread) or not isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            left.append((thing, f"timer {thing!r} of {thing.parent()!r}"))
        if isinstance(thing, QThread) and thing.isRunning() and thing is not own_thread:
            left.append((thing, f"thread {thing!r}"))
        if (
            isinstance(thing, QAbstractAnimation)
            and thing.state() != QAbstractAnimation.State.Stopped
        ):
            left.append((thing, f"animation {thing!r}"))
    return [(thing, words) for thing, words in left if not _belongs(thing, passed)]


def _belongs(thing: "QObject | None", known: set[int]) -> bool:
    """Whether it, or what it is part of, is among these."""
    while thing is not None:
        if id(thing) in known:
            return True
        thing = thing.parent()
    return False
