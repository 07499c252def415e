"""The start: from the call to a window that is painted and idle, and the memory it then has.

Each start is a process of its own. Ours is the real one, `briefwright` and `briefwright open
PROJECT`; it is stopped at the place where it would wait for the user.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from tests.bench.budget import Budget, Figure, in_turn
from tests.bench.projects import home_in

_IDLE = """
import json, resource, sys, time
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication


def idle(*_):
    loop = QApplication.instance()
    for _ in range(3):
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    window = [w for w in loop.topLevelWidgets() if w.isVisible()][0]
    window.grab()
    used = resource.getrusage(resource.RUSAGE_SELF)
    peak = used.ru_maxrss / 1024  # of the parent as well where /proc cannot tell them apart
    if sys.platform == "linux":
        status = dict(line.split(":", 1) for line in open("/proc/self/status"))
        peak = int(status["VmHWM"].split()[0]) / 1024
    print(json.dumps([peak, used.ru_utime + used.ru_stime]), flush=True)
    sys.stdout.flush()
    import os
    os._exit(0)

"""
_FILLED = """
def filled(*_):
    from PySide6.QtWidgets import QAbstractItemView
    until = time.monotonic() + 60
    while time.monotonic() < until:
        QApplication.processEvents()
        lists = [v for w in QApplication.topLevelWidgets() if w.objectName() == "window"
                 for v in w.findChildren(QAbstractItemView)
                 if v.isVisible() and v.model() is not None]
        if any(v.model().rowCount() for v in lists):
            idle()
        time.sleep(0.005)  # what loads behind the first screen gets its turn
    sys.exit("the window did not fill")

"""
_OURS = f"""{_IDLE}{_FILLED}
QApplication.exec = filled if "--filled" in sys.argv else idle
sys.argv = [word for word in sys.argv if word != "--filled"]
from briefwright.__main__ import main
main()
"""
_RAW = f"""{_IDLE}
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QTextEdit, QToolBar, QTreeView

application = QApplication([])
window = QMainWindow()
for menu in range(8):
    entries = window.menuBar().addMenu(f"Menu {{menu}}")
    for entry in range(10):
        entries.addAction(f"Entry {{entry}}")
bar = window.addToolBar("Tools")
for tool in range(8):
    bar.addAction(f"Tool {{tool}}")
panes = QSplitter()
for pane in (QTreeView(), QTextEdit(), QLabel("Inspector")):
    panes.addWidget(pane)
window.setCentralWidget(panes)
window.resize(1280, 800)
window.show()
idle()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start: seconds from the call to the idle window, of the processor, and megabytes."""

    wall: float
    cpu: float
    megabytes: float


def measure(folder: Path, project: Path | None) -> list[Figure]:
    """Starts with the start screen and, where one is given, with a project."""
    home = {"BRIEFWRIGHT_HOME": str(home_in(folder).data)}
    found = _figures("Start to the start screen", [], home)
    if project is not None:
        home = {"BRIEFWRIGHT_HOME": str(home_in(project.parent).data)}
        words = ["open", str(project)]
        found += _figures("Start with the sample project, first paint", words, home)
        full = _figures(
            "Start with the sample project, its sources shown", ["--filled", *words], home
        )
        found += [replace(figure, budget=None, note="") for figure in full]
    return found


def _figures(title: str, words: Sequence[str], home: Mapping[str, str]) -> list[Figure]:
    ours: list[Start] = []
    raw: list[Start] = []
    in_turn(
        lambda: _kept(ours, started(_OURS, words, home)),
        lambda: _kept(raw, started(_RAW, (), home)),
    )
    raw_is = "a bare PySide6 window as a process: 8 menus, a tool bar, 3 panes"
    pairs = list(zip(ours[1:], raw[1:], strict=True))
    return [
        Figure(
            title=f"{title}, wall",
            ours=tuple(a.wall for a, _ in pairs),
            raw=tuple(b.wall for _, b in pairs),
            raw_is=raw_is,
            budget=Budget(times=2.0),
        ),
        Figure(
            title=f"{title}, processor",
            ours=tuple(a.cpu for a, _ in pairs),
            raw=tuple(b.cpu for _, b in pairs),
            raw_is=raw_is,
        ),
        Figure(
            title=f"{title}, memory",
            ours=tuple(a.megabytes for a, _ in pairs),
            raw=tuple(b.megabytes for _, b in pairs),
            raw_is=raw_is,
            unit="MB",
            budget=Budget(times=1.65),
            note="1.1 times a peer that takes 107 MB where the bare window takes 71",
        ),
    ]


def _kept(into: list[Start], start: Start) -> float:
    into.append(start)
    return start.wall


def started(code: str, words: Sequence[str], home: Mapping[str, str]) -> Start:
    """Runs the process to its idle window."""
    surroundings = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *words]
    began = perf_counter()
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    wall = perf_counter() - began
    megabytes, cpu = json.loads(done.stdout.splitlines()[-1])
    return Start(wall=wall, cpu=cpu, megabytes=megabytes)


def imported(words: Sequence[str], home: Path) -> frozenset[str]:
    """Returns the top-level modules that a start has imported when its window is painted."""
    code = _OURS.replace(
        "    window.grab()",
        "    window.grab()\n    print(' '.join(sorted({m.split('.')[0] for m in sys.modules})))",
    )
    surroundings = {**os.environ, "BRIEFWRIGHT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *words]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    return frozenset(done.stdout.splitlines()[-2].split())
