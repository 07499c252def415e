"""A page with its writer on a real project, without a window; and a second window on the same project."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.domain.finding import Kind
from briefwright.domain.prose import Block, BlockKind, Cite, Prose, Slot
from briefwright.domain.text import OBJECT, Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of_text
from briefwright.service.project import Project
from briefwright.service.writing import read_evidence
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.cell_keys import CellKeys
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.figure_keys import FigureKeys
from briefwright.ui.brief.figures import Figures
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.writer import Writer
from briefwright.ui.theme.theme import Theme
from tests.kit.drivers import Hands, new_project, open_again
from tests.kit.faces import shipped_faces

ARTICLE = (
    "The chiefs met in Bamako. Joint training is among the priorities.\n"
    "The army claimed to have shot down a drone. Bamako denied this.\n"
    "They closed their airspace."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A project with one brief of two sections: two citable findings, two paragraphs in the first."""

    project: Project
    brief: str
    section: str
    other: str
    meeting: str
    claim: str


def write_project(folder: Path) -> Written:
    """Makes the project."""
    project = new_project(folder)
    (source,) = project.run(ImportSources(drafts=(draft_of_text(ARTICLE),))).result
    brief = project.run(AddBrief(brief=Brief(id="", title="Air cooperation"))).result
    section = project.run(AddSection(brief=brief, title="The meeting")).result
    other = project.run(AddSection(brief=brief, title="The dispute")).result
    made = []
    for words, kind in (
        ("The chiefs met in Bamako.", Kind.EVENT),
        ("shot down a drone", Kind.CLAIM),
    ):
        start = ARTICLE.index(words)
        made.append(
            project.run(
                AnnotatePassage(
                    source=source.source,
                    span=Span(start=start, end=start + len(words)),
                    finding_kind=kind,
                    section=section,
                )
            ).result.finding
        )
    first = Prose(
        text=f"They met in Bamako.{OBJECT} More 😀 follows.", atoms=(Cite(finding=made[0]),)
    )
    project.run(AddBlock(owner=section, content=first))
    project.run(AddBlock(owner=section, content=Prose(text="Nothing else is known.")))
    return Written(
        project=project, brief=brief, section=section, other=other, meeting=made[0], claim=made[1]
    )


class Sheet(QObject):
    """The page under test with all that drives it."""

    def __init__(self, written: Written, theme: Theme, qtbot: QtBot) -> None:
        super().__init__()
        self.written = written
        self.project = written.project
        self.bridge = Bridge(written.project, self)
        self.labels = Labels()
        self.labels.show(read_evidence(written.project))
        self.page = Page(theme, self.labels)
        self.writer = Writer(self.page, self.bridge, self)
        self.acts = Acts(self.page, self.writer, self.labels, self)
        self.cells = CellKeys(self.page, self.writer)
        self.figures = Figures(self.page, theme)
        self.keys = FigureKeys(self.page, self.writer, self.acts, self.figures)
        self.bridge.changed.connect(self.take)
        self.failures: list[str] = []
        self.bridge.failed.connect(self.failures.append)
        qtbot.addWidget(self.page)
        self.page.resize(800, 600)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        self.page.setFocus()
        self.hands = Hands(qtbot=qtbot, window=self.page)
        self.hands.until(self.page.hasFocus)
        self.writer.open(written.section, Slot.BODY)

    def take(self, announced: Announced) -> None:
        """What the view does with a change."""
        if announced.changes.touches("block"):
            self.writer.refresh()

    def stored(self) -> tuple[Block, ...]:
        """The blocks of the part as the project has them."""
        blocks = self.project.blocks(self.written.section)
        return tuple(block for block in blocks if block.slot is Slot.BODY)

    def texts(self) -> list[str]:
        """The text of every block of the project."""
        return [block.content.text for block in self.stored()]

    def shown(self) -> list[str]:
        """The text of every line of the page."""
        return [line.content.text for line in self.page.lines]

    def kinds(self) -> list[BlockKind]:
        """The kind of every block of the project."""
        return [block.kind for block in self.stored()]

    def caret(self, line: int, at: int) -> None:
        """Puts the caret."""
        self.page.put_caret(Place(line, at))

    def select(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Selects a stretch."""
        self.page.select(Place(*start), Place(*end))

    def undo(self) -> None:
        """What the window does for Ctrl+Z."""
        self.writer.commit()
        self.bridge.undo()

    def redo(self) -> None:
        """What the window does for Ctrl+Y."""
        self.writer.commit()
        self.bridge.redo()

    def see_others(self) -> None:
        """Takes in what another window wrote, as the window does five times a second."""
        for changes in self.project.poll():
            self.take(Announced(changes=changes, initiator=None))


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return write_project(tmp_path)


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication, written: Written) -> Iterator[Sheet]:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    QGuiApplication.clipboard().clear()
    made = Sheet(written, theme, qtbot)
    yield made
    made.writer.commit()
    made.page.close()
    made.bridge.close()
    made.deleteLater()
    theme.deleteLater()


@pytest.fixture
def elsewhere(written: Written, tmp_path: Path) -> Iterator[Project]:
    """The same project in another window."""
    other = open_again(written.project, tmp_path)
    yield other
    other.close(publish=False)
