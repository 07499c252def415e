"""The window after the program was killed: it says what was recovered, and shows it."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.finding import Finding
from briefwright.service.home import Home
from briefwright.ui.desk import Desk
from briefwright.ui.history.panel import HistoryPanel
from tests.kit.asker import ScriptedAsker
from tests.kit.desk import sample_project
from tests.kit.drivers import Hands
from tests.kit.faces import shipped_faces

ROOT = Path(__file__).parents[3]

KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from briefwright.service.commands.rows import SetField
from briefwright.service.home import Home
from briefwright.ui.desk import Desk
from tests.kit.asker import ScriptedAsker
folder = Path(sys.argv[1])
application = QApplication([])
settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
desk = Desk(application, home=Home(data=folder / "data"), asker=ScriptedAsker(), settings=settings)
assert desk.open_path(folder / "p.briefwright")
frame = desk.frames[0]
finding = frame.bridge.project.findings()[0]
assert frame.bridge.run(SetField(row=finding.id, field="statement", words="Not shared"))
assert frame.bridge.run(SetField(row=finding.id, field="note", words="Not shared either"))
os.write(1, b"kept")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_after_a_kill_the_window_says_up_to_when_work_was_recovered_and_shows_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    finding = project.findings()[0]
    project.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        capture_output=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout == b"kept", done.stderr.decode()
    shipped_faces()
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    desk = Desk(qapp, home=Home(data=tmp_path / "data"), asker=ScriptedAsker(), settings=settings)
    assert desk.open_path(tmp_path / "p.briefwright")
    frame = desk.frames[0]
    hands = Hands(qtbot=qtbot, window=frame)
    assert frame.bridge.project.get(Finding, finding.id).statement == "Not shared"
    assert "Recovered up to" in frame.message
    button = frame.findChild(QPushButton, "message_bar.button")
    assert button is not None
    hands.click(button)
    panel = frame.findChild(HistoryPanel, "history")
    assert isinstance(panel, HistoryPanel)
    hands.until(lambda: [act for act in panel.acts if act.kept])
    assert [act.words for act in panel.acts if act.kept] == [
        "Change the note",
        "Change the statement",
    ]
    frame.close()
    desk.deleteLater()
