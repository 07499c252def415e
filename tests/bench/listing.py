"""The Sources view with 10,000 sources: narrowed, ordered, searched, chosen and judged."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QTableView
from sqlcipher3 import dbapi2

from briefwright.service.commands.recording import EditSources
from briefwright.service.source_filters import By, Filter
from briefwright.service.source_lines import read_source_lines
from briefwright.ui.ask import DialogAsker
from briefwright.ui.desk import Desk
from briefwright.ui.sources.view import SourcesView
from tests.bench.budget import ROUNDS, Budget, Figure, all_in_turn, in_turn, timed
from tests.bench.corpus import vocabulary
from tests.bench.library import LazyRows
from tests.bench.projects import database_of, home_in, open_project

BULK = 1_000
"""Sources that are judged in one act."""

_BULK = "UPDATE source SET status = ? WHERE id IN (SELECT id FROM source ORDER BY id LIMIT ?)"


def measure(folder: Path, size: str, rounds: int = ROUNDS) -> list[Figure]:
    """The figures of the project in the folder, which is there already."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with _shown(application, folder) as view:
        figures = _in_window(view, size, rounds)
    return [*figures, judging(folder, size, rounds)]


def _in_window(view: SourcesView, size: str, rounds: int) -> list[Figure]:
    words = cycle(vocabulary("fr")[40:42])
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("narrow by a filter", lambda: view.narrowing.turn(Filter(by=By.LANGUAGE, value="fr"))),
        (
            "order by another column",
            lambda: view.narrowing.turn_order("title", not view.narrowing.order[1]),
        ),
        ("choose all", view.table.selectAll),
        ("search a word and narrow by it", lambda: _search(view, next(words))),
    )
    with _plain(len(view.stock.rows)) as plain:
        timers = [_painted(view.table, step) for _, step in steps]
        *ours, raw = all_in_turn((*timers, _painted(plain, plain.model().modelReset.emit)), rounds)
    return [
        Figure(
            title=f"Sources: {title}",
            ours=taken,
            raw=raw,
            raw_is="a lazy table view of as many rows, shown anew",
            budget=Budget(times=3.0, fixed=0.1),
            note=size,
        )
        for (title, _), taken in zip(steps, ours, strict=True)
    ]


def judging(folder: Path, size: str, rounds: int = ROUNDS) -> Figure:
    """The status of a thousand sources as one act, beside as many rows by SQL."""
    with open_project(folder) as project:
        rows = tuple(line.key for line in read_source_lines(project, BULK).lines)
        states = iter([state for _ in range(rounds + 1) for state in ("done", "new")])
        with closing(dbapi2.connect(":memory:")) as bare:
            bare.execute("ATTACH ? AS kept", (str(database_of(project)),))
            bare.execute("CREATE TABLE source AS SELECT * FROM kept.source LIMIT ?", (BULK,))
            ours, raw = in_turn(
                timed(lambda: project.run(EditSources(rows=rows, fields={"status": next(states)}))),
                timed(lambda: bare.execute(_BULK, ("done", BULK)).rowcount),
                rounds,
            )
    return Figure(
        title=f"Sources: the status of {len(rows):,} in one act",
        ours=ours,
        raw=raw,
        raw_is="the same rows updated by SQL in memory, without a log",
        budget=Budget(fixed=0.001 * max(1, len(rows))),
        note=size,
    )


@contextmanager
def _shown(application: QApplication, folder: Path) -> Iterator[SourcesView]:
    """The view in a window, with all sources read."""
    home = home_in(folder)
    settings = QSettings(str(home.data / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    assert desk.open_path(folder / "bench.briefwright")
    (frame,) = desk.frames
    frame.turn_to("sources")
    view = frame.view("sources")
    assert isinstance(view, SourcesView)
    _until(lambda: bool(view.stock.rows) and view.stock.whole)
    yield view
    frame.close()
    desk.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@contextmanager
def _plain(rows: int) -> Iterator[QTableView]:
    plain = QTableView()
    plain.setModel(LazyRows(rows))
    plain.resize(1280, 800)
    plain.show()
    QApplication.processEvents()
    yield plain
    plain.close()
    plain.deleteLater()


def _painted(table: QTableView, step: Callable[[], None]) -> Callable[[], float]:
    """A timer of a step until what it changed is painted."""

    def act() -> None:
        step()
        QApplication.processEvents()
        table.viewport().grab()

    return timed(act)


def _search(view: SourcesView, word: str) -> None:
    """Types a word other than the one before, and waits for what it finds."""
    before = view.narrowing.found
    view.pane.show_everything(on=False)
    view.pane.search.setText(word)
    view.pane.search.left.emit()  # Enter: no wait for another key
    _until(lambda: view.narrowing.found is not before)


def _until(there: Callable[[], bool]) -> None:
    until = perf_counter() + 60
    while not there() and perf_counter() < until:
        QApplication.processEvents()
        sleep(0.001)  # the worker that reads gets its turn
