"""The words that a section should have: set in the outline, shown there and in the status bar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Section
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import window_on
from tests.ui.brief.conftest import write_project
from tests.ui.brief.test_view import Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        yield Desk(opened=opened, view=view, written=written)


def goal(desk: Desk) -> int | None:
    with desk.project.read() as reads:
        return reads.get(Section, desk.written.section).goal


def facts(desk: Desk) -> str:
    label = desk.opened.frame.findChild(QLabel, "status.facts")
    assert isinstance(label, QLabel)
    return label.text()


def said(desk: Desk) -> str:
    part = next(p for p in desk.view.list.rows().rows if p.key.endswith(desk.written.section))
    return desk.view.list.said_of(part)  # type: ignore[arg-type]  # the list holds parts alone


def test_a_goal_is_set_by_key_and_shown_in_outline_and_status_bar(desk: Desk) -> None:
    desk.choose(2)
    desk.opened.asker.lines.append("12")
    desk.hands.press("G")
    assert goal(desk) == 12
    desk.hands.until(lambda: "11 of 12" in said(desk))
    assert "Words 11 / 12" in facts(desk)
    desk.view.page.setFocus()
    desk.view.page.put_caret(Place(1, 0))
    desk.hands.type("Almost ")
    desk.view.leave()
    desk.hands.until(lambda: "12 of 12" in said(desk))
    assert "Words 12 / 12" in facts(desk)
    desk.view.list.setFocus()
    desk.opened.asker.lines.append("")
    desk.hands.press("G")
    assert goal(desk) is None
    desk.hands.until(lambda: "12 words" in said(desk))


def test_what_is_no_number_is_refused_with_a_sentence(desk: Desk) -> None:
    desk.choose(2)
    desk.opened.asker.lines.append("many")
    desk.hands.press("G")
    assert goal(desk) is None
    assert "300" in desk.opened.frame.message
