"""A real window on a real project, with the Read view alone in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.domain.text import Span
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.sources import ImportSources
from briefwright.service.home import Home
from briefwright.service.importing import draft_of_text
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of
from briefwright.ui.ask import DialogAsker
from briefwright.ui.bridge import Bridge
from briefwright.ui.read.view import ReadView
from briefwright.ui.theme.theme import Theme
from briefwright.ui.window.frame import Frame, Place
from briefwright.ui.window.view_bar import Tab
from tests.kit.faces import shipped_faces

TEXT = (
    "The chiefs 😀 met in Bamako.\n"
    "On March 31 the army claimed to have shot down a drone.\n"
    "Bamako denied this, and both capitals recalled their ambassadors."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The window under test and what drives it."""

    project: Project
    frame: Frame
    view: ReadView
    qtbot: QtBot

    def select(self, words: str) -> None:
        """Selects words of the source."""
        assert self.view.source is not None
        start = self.view.source.text.index(words)
        self.view.surface.setFocus()
        self.view.surface.select(Span(start=start, end=start + len(words)))

    def press(self, *keys: Qt.Key) -> None:
        """Presses keys where the focus is."""
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClick(target, key)

    def type(self, text: str) -> None:
        """Types where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def statements(self) -> list[str]:
        """The statements of the project's findings."""
        return [finding.statement for finding in self.project.findings()]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    project = Project.create(
        tmp_path / "p.briefwright",
        "Sahel",
        home=Home(data=tmp_path / "data"),
        author=author_of(Settings(name="Amina")),
        clock=lambda: datetime.now(UTC),
    )
    project.run(ImportSources(drafts=(draft_of_text(TEXT),)))
    brief = project.run(AddBrief(brief=Brief(id="", title="A brief"))).result
    project.run(AddSection(brief=brief, title="The dispute"))
    bridge = Bridge(project)
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    asker = DialogAsker()
    frame = Frame(bridge=bridge, theme=theme, asker=asker, settings=settings, title="Sahel")
    view = ReadView(bridge=bridge, theme=theme, deck=frame.deck, asker=asker, parent=frame)
    tab = Tab(key="read", words="Read", icon="book-open")
    frame.fill((Place(tab=tab, make=lambda: view),))
    qtbot.addWidget(frame)
    frame.resize(1440, 800)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    qtbot.waitUntil(lambda: view.source is not None)
    yield Desk(project=project, frame=frame, view=view, qtbot=qtbot)
    frame.close()
