"""A real window with the Read view, and sources whose originals are of several kinds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import read_file
from briefwright.service.passages import read_source
from briefwright.ui.read.original.pdf_pages import PdfPages
from briefwright.ui.read.view import ReadView
from tests.kit.drivers import Hands, Opened, new_project, window_on
from tests.kit.printed import article, printed

FIRST = (
    ("The chiefs of three air forces met in the", "capital and spoke about defence."),
    ("Mali denied that a drone was lost near its", "northern border with Algeria."),
)
ARTICLE = printed(
    article(*FIRST, heading="Air chiefs meet"),
    *(article((f"Page {number} speaks of something else.",)) for number in range(2, 40)),
    article(("The last page names Tinzaouaten and a radar.",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    """Drives the originals in the Read view."""

    opened: Opened
    view: ReadView
    folder: Path

    @property
    def hands(self) -> Hands:
        return self.opened.hands

    @property
    def pages(self) -> PdfPages:
        return self.view.showing.pages

    def bring_in(self, name: str, data: bytes) -> Source:
        """Imports a file with these bytes."""
        path = self.folder / name
        path.write_bytes(data)
        project = self.opened.project
        row = project.run(ImportSources(drafts=(read_file(path),))).result[0].source
        return project.get(Source, row)

    def open(self, source: Source) -> None:
        """Reads a source."""
        self.view.open(source.id)
        self.view.surface.setFocus()
        self.hands.until(self.view.surface.hasFocus)

    def find(self, source: Source, words: str, kind: Kind = Kind.FACT) -> str:
        """Makes a finding of words of a source."""
        start = source.text.index(words)
        made = self.opened.project.run(
            AnnotatePassage(
                source=source.id,
                span=Span(start=start, end=start + len(words)),
                text_sha256=source.text_sha256,
                finding_kind=kind,
            )
        )
        return made.result.finding

    def made(self) -> list[tuple[str, Kind]]:
        """The quotation and the kind of each finding of the source that is read."""
        assert self.view.source is not None
        read = read_source(self.opened.project, self.view.source.id)
        return [(each.annotation.anchor.quotation, each.finding.kind) for each in read.passages]

    def turn_by_key(self) -> None:
        """Presses the key of the switch, and waits for the pages in sight."""
        self.hands.press("O")
        self.hands.until(lambda: self.view.showing.on)
        self.hands.until(lambda: self.pages.ready)

    def point_at(self, words: str, *, end: bool = False) -> QPoint:
        """Where words of the page are seen: their first letter's middle, or their last one's."""
        paged = self.view.showing.paged
        assert paged is not None
        start = paged.places.text.index(words) + (len(words) - 1 if end else 0)
        (places,) = paged.marks(paged.places.text, [Span(start=start, end=start + 1)])
        return self.pages.box_of(places[0]).center().toPoint()

    def drag(self, words: str) -> None:
        """Draws the mouse over words of the page."""
        viewport = self.pages.viewport()
        start, end = self.point_at(words), self.point_at(words, end=True)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, end)


@pytest.fixture
def originals(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Originals]:
    project = new_project(tmp_path)
    with window_on(project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=ReadView, key="read") as (
        opened,
        view,
    ):
        yield Originals(opened=opened, view=view, folder=tmp_path)
