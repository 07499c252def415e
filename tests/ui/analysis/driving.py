"""Drives the Analysis view by real keys and clicks."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from briefwright.domain.dispute import Dispute, Position
from briefwright.ui.analysis.cells import Cell
from briefwright.ui.analysis.view import AnalysisView
from tests.kit.drivers import Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A person at the Analysis view."""

    opened: Opened
    view: AnalysisView

    def press(self, *keys: str) -> None:
        """Presses keys one after the other."""
        for key in keys:
            self.opened.hands.press(key)

    def wait_until_shown(self) -> None:
        """Waits until the brief is weighed."""
        self.opened.hands.until(lambda: self.view.weighed is not None)

    def propositions(self) -> list[str]:
        """The propositions of the matrix, from above."""
        rows = self.view.disputing.matrix.rows.rows
        return [row.weighed.dispute.proposition for row in rows]

    def said(self) -> list[list[str]]:
        """What each cell of the matrix says, row by row."""
        rows = self.view.disputing.matrix.rows
        return [
            [str(rows.index(row, column).data()) for column in range(1, rows.columnCount())]
            for row in range(rows.rowCount())
        ]

    def current(self) -> tuple[str, str | None]:
        """The proposition and the actor of the current cell."""
        matrix = self.view.disputing.matrix
        assert matrix.row is not None
        return matrix.row.weighed.dispute.proposition, matrix.actor

    def cell(self) -> Cell:
        """The current cell."""
        cell = self.view.disputing.matrix.cell
        assert cell is not None
        return cell

    def stored(self) -> tuple[Dispute, ...]:
        """The disputes in the project."""
        return self.opened.project.disputes(self.opened.project.briefs()[0].id)

    def position(self) -> Position | None:
        """The position of the current cell as the project has it."""
        matrix = self.view.disputing.matrix
        assert matrix.dispute is not None
        found = self.opened.project.positions(matrix.dispute)
        return next((each for each in found if each.actor == matrix.actor), None)

    def turn_to(self, words: str) -> None:
        """Clicks a segment of the bar."""
        segment = next(s for s in self.view.bar.segments.segments if s.text() == words)
        self.opened.hands.click(segment)
        if words == "Timeline":
            self.view.time.timeline.setFocus()

    def event(self) -> str:
        """The words of the chosen event."""
        timeline = self.view.time.timeline
        bar = timeline.picture.bar(timeline.current)
        return bar.event.words if bar is not None else ""

    def middle_of(self, words: str) -> QPoint:
        """Where an event stands in the timeline's viewport."""
        timeline = self.view.time.timeline
        bar = next(bar for bar in timeline.picture.bars if words in bar.event.words)
        return timeline.box_of(bar).center().toPoint()
