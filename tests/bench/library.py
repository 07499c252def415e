"""A project of 10,000 sources and 100,000 findings: its first screen, and searching it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSettings,
    Qt,
)
from PySide6.QtWidgets import QApplication, QTableView
from sqlcipher3 import dbapi2

from briefwright.anchoring.fold import fold
from briefwright.service.project import Project
from briefwright.service.searching import search
from briefwright.service.source_lines import read_source_lines
from briefwright.ui.ask import DialogAsker
from briefwright.ui.desk import Desk
from briefwright.ui.sources.view import FIRST
from tests.bench.budget import ROUNDS, Budget, Figure, all_in_turn, in_turn, timed
from tests.bench.corpus import vocabulary
from tests.bench.projects import database_of, fill, home_in, new_project, open_project

_FIRST = """
SELECT (SELECT count(*) FROM source), (SELECT count(*) FROM finding),
       (SELECT count(*) FROM section)
"""
_LINES = "SELECT id, title, outlet, published, language, status FROM source LIMIT 60"
_FOUND = """
SELECT rowid, snippet(search, 1, '', '', '...', 24) FROM search WHERE search MATCH ?
ORDER BY bm25(search, 4.0, 1.0) LIMIT 50
"""
_RANKS = ((40, "a common word"), (400, "a middling word"), (6_000, "a rare word"))

Index = QModelIndex | QPersistentModelIndex


class LazyRows(QAbstractTableModel):
    """As many rows as are asked for, none of which exists before it is painted."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def data(self, index: Index, role: int = 0) -> str | None:
        shown = role == Qt.ItemDataRole.DisplayRole
        return f"Row {index.row()}, {index.column()}" if shown else None


def measure(folder: Path, *, sources: int, findings: int, rounds: int = ROUNDS) -> list[Figure]:
    """The figures of a large project, and of one a hundredth of its size beside it."""
    large, small = folder / "large", folder / "small"
    for place, share in ((large, 1), (small, 100)):
        with new_project(place) as project:
            fill(project, sources=max(1, sources // share), findings=max(1, findings // share))
            project.publish()
    size = f"{sources:,} sources, {findings:,} findings"
    found = [read_first(large, size, rounds), *opening(large, small, findings, size, rounds)]
    with open_project(large) as project:
        return [*found, *searching(project, size, rounds)]


def read_first(folder: Path, size: str, rounds: int = ROUNDS) -> Figure:
    """The first page of the sources as the window reads it, beside the least that it shows."""
    with open_project(folder) as project:
        path = database_of(project)
        with closing(dbapi2.connect(str(path))) as bare:
            ours, raw = in_turn(
                timed(lambda: read_source_lines(project, FIRST)),
                timed(lambda: [bare.execute(sql).fetchall() for sql in (_FIRST, _LINES)]),
                rounds,
            )
    return Figure(
        title="Read the first screen of a large project",
        ours=ours,
        raw=raw,
        raw_is="its counts and 60 sources by SQL",
        note=size,
    )


def opening(
    large: Path, small: Path, findings: int, size: str, rounds: int = ROUNDS
) -> list[Figure]:
    """From the project's path to its window with the sources in it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    ours, raw, little = all_in_turn(
        (
            lambda: opened(application, large),
            timed(lambda: lazy(findings)),
            lambda: opened(application, small),
        ),
        rounds,
    )
    return [
        Figure(
            title="Open a large project to its sources",
            ours=ours,
            raw=raw,
            raw_is="a lazy table view of as many rows as there are findings",
            budget=Budget(times=3.0),
            note=size,
        ),
        Figure(
            title="Open a large project beside one of a hundredth",
            ours=ours,
            raw=little,
            raw_is="the same with a hundredth of sources and findings",
            budget=Budget(times=1.5),
            note=size,
        ),
    ]


def opened(application: QApplication, folder: Path) -> float:
    """Opens the project in a window; returns the seconds until its sources are painted."""
    home = home_in(folder)
    settings = QSettings(str(home.data / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    began = perf_counter()
    assert desk.open_path(folder / "bench.briefwright")
    (frame,) = desk.frames
    table = frame.view("sources").findChildren(QTableView)
    tables = table or frame.findChildren(QTableView)
    _until(lambda: any(_rows(view) for view in tables))
    frame.grab()
    took = perf_counter() - began
    frame.close()
    desk.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    return took


def lazy(rows: int) -> None:
    """Shows and paints a table view of so many rows."""
    model = LazyRows(rows)
    view = QTableView()
    view.setModel(model)
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()
    view.grab()
    view.close()


def _rows(view: QTableView) -> int:
    model: Any = view.model()
    return 0 if model is None else int(model.rowCount())


def _until(there: Callable[[], bool]) -> None:
    while not there():
        QApplication.processEvents()
        sleep(0.001)  # the worker that reads gets its turn


def searching(project: Project, size: str, rounds: int = ROUNDS) -> list[Figure]:
    """The first fifty hits with their snippets, for words of three frequencies."""
    found = []
    with closing(dbapi2.connect(str(database_of(project)))) as bare:
        for rank, kind in _RANKS:
            word = vocabulary("en")[rank]
            folded = f'"{fold(word).text}"*'
            ours, raw = in_turn(
                timed(lambda word=word: search(project, word)),  # type: ignore[misc]
                timed(lambda q=folded: bare.execute(_FOUND, (q,)).fetchall()),  # type: ignore[misc]
                rounds,
            )
            found.append(
                Figure(
                    title=f"Search: the first 50 with snippets, {kind}",
                    ours=ours,
                    raw=raw,
                    raw_is="the same FTS5 query with its snippets",
                    budget=Budget(times=2.0),
                    note=size,
                )
            )
    return found
