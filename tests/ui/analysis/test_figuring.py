"""What is weighed goes into the brief: as a table of positions, a table of events, a timeline."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Block, BlockKind, DisputeRef
from briefwright.service.project import Project
from briefwright.ui.analysis.bar import TIMELINE
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.brief.view import BriefView
from tests.kit.desk import sample_project, whole_window
from tests.ui.analysis.driving import Analysis


def _last(project: Project, title: str) -> Block:
    """The last block of the section with this title."""
    (brief,) = project.briefs()
    section = next(each for each in project.sections(brief.id) if each.title == title)
    return project.blocks(section.id)[-1]


def _pick(analysis: Analysis, words: str) -> None:
    picker = analysis.view.figuring.picker
    analysis.opened.hands.until(picker.line.hasFocus)
    analysis.opened.hands.type(words)
    analysis.opened.hands.press("Return")


def test_a_dispute_goes_into_the_section_that_is_picked_as_one_step(analysis: Analysis) -> None:
    project = analysis.opened.project
    steps = len(project.history())
    dispute = analysis.view.disputing.matrix.dispute
    analysis.opened.hands.press("I")
    _pick(analysis, "gaps")
    block = _last(project, "Sourcing and gaps")
    assert block.kind is BlockKind.POSITIONS
    assert block.content.atoms == (DisputeRef(dispute=dispute or ""),)
    assert len(project.history()) == steps + 1
    assert analysis.view.disputing.matrix.hasFocus()


def test_the_timeline_goes_into_the_brief_in_time(analysis: Analysis) -> None:
    analysis.view.bar.segments.turn_to(TIMELINE)
    analysis.view.time.timeline.setFocus()
    analysis.opened.hands.press("I")
    _pick(analysis, "gaps")
    block = _last(analysis.opened.project, "Sourcing and gaps")
    dates = {finding.id: finding.date for finding in analysis.opened.project.findings()}
    keys = [date.sort_key() for row in block.content.cited() if (date := dates[row]) is not None]
    assert block.kind is BlockKind.TIMELINE
    assert len(keys) == len(block.content.cited()) > 1
    assert keys == sorted(keys)


def test_what_was_inserted_is_shown_where_it_stands(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        hands, frame = opened.hands, opened.frame
        frame.turn_to("analysis")
        view = frame.view("analysis")
        assert isinstance(view, AnalysisView)
        hands.until(lambda: view.weighed is not None and view.disputing.matrix.hasFocus())
        hands.press("I")
        hands.until(view.figuring.picker.line.hasFocus)
        hands.type("gaps")
        hands.press("Return")
        show = frame.findChild(QPushButton, "message_bar.button")
        assert isinstance(show, QPushButton)
        hands.click(show)
        brief = frame.view("brief")
        assert isinstance(brief, BriefView)
        assert frame.current == "brief"
        hands.until(lambda: brief.part is not None and brief.part.title == "Sourcing and gaps")
        line = brief.page.known_lines[brief.page.caret().line]
        assert line.kind is BlockKind.POSITIONS
