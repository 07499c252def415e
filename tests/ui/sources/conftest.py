"""The Sources view in a real window, empty and with three sources."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.service.commands.sources import Draft, ImportSources
from briefwright.service.importing import Record, draft_of_text
from briefwright.service.project import Project
from briefwright.ui.sources.view import SourcesView
from tests.kit.drivers import Sources, new_project, window_on

ARMY, BAMAKO, TREATY = "Army: drone shot down", "Bamako rejects the claim", "معاهدة دول الساحل"


def _drafts() -> tuple[Draft, ...]:
    army = Record(
        title=ARMY,
        outlet="Ministry of Defence",
        language="en",
        published=ReportedDate.parse("2025-03-31"),
        reliability=Reliability.D,
        marking=Marking.GREEN,
    )
    bamako = Record(title=BAMAKO, language="fr", reliability=Reliability.B)
    treaty = Record(title=TREATY, language="ar", published=ReportedDate.parse("2024-07-06"))
    made = (
        draft_of_text("The army shot down a drone 😀 near the border.\nMore text.", army),
        draft_of_text("Bamako rejette cette version.\nEncore du texte.", bamako),
        draft_of_text("المادة الأولى: تنشئ الدول اتحادا.\nنص آخر.", treaty),
    )
    states = ("new", "reading", "done")
    return tuple(
        replace(draft, source=replace(draft.source, status=state))
        for draft, state in zip(made, states, strict=True)
    )


def _driven(project: Project, qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Sources]:
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=folder, kind=SourcesView, key="sources"
    ) as (opened, view):
        yield Sources(opened=opened, view=view)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sources]:
    yield from _driven(new_project(tmp_path), qtbot, qapp, tmp_path)


@pytest.fixture
def sources(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sources]:
    project = new_project(tmp_path)
    project.run(ImportSources(drafts=_drafts()))
    for driver in _driven(project, qtbot, qapp, tmp_path):
        driver.wait_for(ARMY, BAMAKO, TREATY)
        driver.opened.hands.until(driver.record)
        yield driver
