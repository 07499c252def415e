"""A process that types into a brief until it is killed: what it says is kept must be there afterwards."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import Slot
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.writer import Writer
from briefwright.ui.theme.theme import Theme
from tests.ui.brief.conftest import write_project


def main(folder: Path) -> None:
    """Types a word, waits for the pause that keeps it, types another, and waits to be killed."""
    application, owner = QApplication([]), QObject()
    written = write_project(folder)
    page = Page(Theme(application), Labels())
    writer = Writer(page, Bridge(written.project, owner), owner)
    writer.open(written.section, Slot.BODY)
    page.show()
    page.put_caret(Place(1, 0))
    QTest.keyClicks(page, "Kept. ")
    while writer.dirty:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QTest.keyClicks(page, "Lost")
    print(written.section, flush=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
