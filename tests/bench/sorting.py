"""The Findings view with 10,000 findings: turning to it, jumping about, narrowing, and one key of work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.ids import link_id
from briefwright.domain.order import keys_after
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.store.unit import UnitOfWork
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.window.frame import Frame
from tests.bench.budget import ROUNDS, Budget, Figure, Series, alone, in_turn, timed
from tests.bench.library import LazyRows
from tests.bench.projects import Fill, fill, home_in, new_project
from tests.bench.windows import opened_on, settle

FINDINGS, SOURCES, SECTIONS = 10_000, 1_000, 12
FRAMES = 8
JUMPED, DONE = 2.0, 0.05


def measure(folder: Path, size: float, rounds: int = ROUNDS) -> list[Figure]:
    """The figures of the table and of the board."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    count = max(20, round(FINDINGS * size))
    with new_project(folder) as project:
        fill(project, sources=max(2, round(SOURCES * size)), findings=count)
        project.run(Fill(act=partial(_place, count=count)))
        return _figures(application, project, home_in(folder), count, rounds)


def _figures(
    application: QApplication, project: Project, home: Home, count: int, rounds: int
) -> list[Figure]:
    note = f"{count:,} findings, {SECTIONS} sections"
    with opened_on(application, project, home, "findings") as (frame, view):
        assert isinstance(view, FindingsView)
        settle(frame, lambda: len(view.rows) == count)
        table = view.pane.table.list
        found = [
            Figure(
                title="Read all findings and show them",
                ours=alone(timed(lambda: _refreshed(view, frame)), rounds),
                note=note,
            ),
            _jumping("table", table, count, note, rounds),
            _once("Set the kind of a finding by its key", partial(_kind, view), note, rounds),
            _once("Narrow the findings by a letter", partial(_narrow, view), note, rounds),
        ]
        view.pane.bar.search.clear()
        frame.deck["findings_board"].trigger()
        QApplication.processEvents()
        column = max(view.pane.board.lists, key=lambda each: each.model().rowCount())
        size = column.model().rowCount()
        return [*found, _jumping("longest column of the board", column, size, note, rounds)]


def _jumping(title: str, shown: QAbstractItemView, count: int, note: str, rounds: int) -> Figure:
    bare = QListView()
    bare.setUniformItemSizes(True)
    model = LazyRows(count)
    bare.setModel(model)
    bare.resize(shown.size())
    bare.show()
    steps = iter(range(10**9))
    ours, raw = in_turn(
        timed(lambda: _jump(shown, next(steps))),
        timed(lambda: _jump(bare, next(steps))),
        rounds * FRAMES,
    )
    bare.close()
    return Figure(
        title=f"Jump in the {title}: the slowest frame in 20",
        ours=(_slowest(ours),),
        raw=(_slowest(raw),),
        raw_is="the same in a bare list view of as many rows",
        budget=Budget(times=JUMPED, fixed=0.016),
        note=note,
    )


def _once(title: str, act: Callable[[], object], note: str, rounds: int) -> Figure:
    ours = alone(timed(act), rounds * FRAMES)
    return Figure(
        title=f"{title}, the slowest in 20",
        ours=(_slowest(ours),),
        budget=Budget(fixed=DONE),
        note=note,
    )


def _jump(view: QAbstractItemView, step: int) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * (step * 7 % 40) // 40)
    QApplication.processEvents()
    view.viewport().grab()


def _refreshed(view: FindingsView, frame: Frame) -> None:
    view.refresh()
    settle(frame, lambda: True)


def _kind(view: FindingsView) -> None:
    table = view.pane.table.list
    table.setFocus()
    turned = view.rows[0].line.kind.value != "fact"
    QTest.keyClick(table, Qt.Key.Key_F if turned else Qt.Key.Key_C)
    QApplication.processEvents()


def _narrow(view: FindingsView) -> None:
    search = view.pane.bar.search
    search.setText("" if search.text() else "9")
    QApplication.processEvents()


def _place(unit: UnitOfWork, *, count: int) -> None:
    unit.add(Brief(id="brief", title="A brief"))
    for number, pos in enumerate(keys_after(None, SECTIONS)):
        unit.add(Section(id=f"s{number}", brief="brief", pos=pos, title=f"Section {number}"))
    for number, pos in zip(range(0, count, 2), keys_after(None, (count + 1) // 2), strict=True):
        section, finding = f"s{number % SECTIONS}", f"finding-{number}"
        link = link_id("section_finding", section, finding)
        unit.add(SectionFinding(id=link, section=section, finding=finding, pos=pos))


def _slowest(frames: Series) -> float:
    return sorted(frames)[round(0.95 * (len(frames) - 1))]
