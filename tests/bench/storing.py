"""What the disk is asked for: one annotation, one publish, one replay, one look at the past."""

import os
import random
import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Protocol

from sqlcipher3 import dbapi2

from briefwright.domain.brief import Brief
from briefwright.domain.finding import Finding
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.past import at, moment_of
from briefwright.service.project import Project
from briefwright.store import log, replay
from briefwright.store.engine import engines, reading, writing
from briefwright.store.unit import UnitOfWork
from tests.bench.budget import ROUNDS, Budget, Figure, alone, in_turn, timed
from tests.bench.projects import Fill, database_of, fill, new_project

_MEGABYTE = 1024 * 1024
_ACTS_A_ROUND = 8


class Driver(Protocol):
    """What is used of the bare driver's connection, which has no types of its own."""

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> object: ...
    def executemany(self, sql: str, rows: Sequence[Sequence[object]], /) -> object: ...
    def close(self) -> None: ...


def measure(
    folder: Path, *, megabytes: int, ops: int, findings: int = 200, rounds: int = ROUNDS
) -> list[Figure]:
    """The figures of writing, made in new projects below the folder."""
    return [
        *annotating(folder / "annotating", findings, rounds),
        publishing(folder / "publishing", 0, findings, rounds),
        publishing(folder / "attachments", megabytes, findings, rounds),
        replaying(folder / "replaying", ops, rounds),
        looking_back(folder / "looking back", ops, rounds),
    ]


# --- one annotation ---------------------------------------------------------------------------


def annotating(folder: Path, findings: int, rounds: int = ROUNDS) -> list[Figure]:
    """An annotation with its finding, on disk when the command returns."""
    with new_project(folder) as project, closing(_bare(folder / "bare.sqlite")) as bare:
        fill(project, sources=20, findings=findings)
        sources = project.sources()
        chance = random.Random(3)

        def annotate() -> object:
            source = chance.choice(sources)
            start = chance.randrange(len(source.text) - 80)
            span = Span(start=start, end=start + 60)
            return project.run(AnnotatePassage(source=source.id, span=span))

        rows = iter(range(1_000_000))

        def commit() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO row VALUES (?, ?)", (next(rows), "x" * 200))
            bare.execute("COMMIT")

        ours, raw = in_turn(timed(annotate), timed(commit), rounds=rounds * _ACTS_A_ROUND)
    slowest = sorted(ours)[round(0.95 * (len(ours) - 1))]
    return [
        Figure(
            title="One annotation with its finding, durable on disk",
            ours=ours,
            raw=raw,
            raw_is="a commit of one row, WAL, synchronous FULL",
            budget=Budget(times=3.0),
            note="an annotation is three rows and about a dozen ops",
        ),
        Figure(
            title="A command on the window's connection, the slowest 1 in 20",
            ours=(slowest,),
            budget=Budget(fixed=0.05),
        ),
    ]


def _bare(path: Path) -> Driver:
    connection: Driver = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, text TEXT)")
    return connection


# --- one publish ------------------------------------------------------------------------------


def publishing(folder: Path, megabytes: int, findings: int, rounds: int = ROUNDS) -> Figure:
    """One small change published, with so many megabytes of attachments in the project."""
    with new_project(folder) as project:
        fill(project, sources=20, findings=findings)
        project.run(Fill(act=lambda unit: _attach(unit, megabytes)))
        project.publish()
        numbers = iter(range(1_000_000))

        def publish() -> float:
            project.run(AddBrief(brief=Brief(id="", title=f"Brief {next(numbers)}")))
            began = perf_counter()
            project.publish()
            return perf_counter() - began

        if not megabytes:
            return Figure(
                title="Publish one change",
                ours=alone(publish, rounds),
                budget=Budget(fixed=0.3),
                note=f"a project of {project.path.stat().st_size / _MEGABYTE:.1f} MB",
            )
        ours, raw = in_turn(publish, timed(lambda: _copied(project, folder / "copy")), rounds)
    return Figure(
        title=f"Publish one change beside {megabytes} MB of attachments",
        ours=ours,
        raw=raw,
        raw_is="the file copied and synced",
        budget=Budget(fixed=0.3, times=1.5),
    )


def _attach(unit: UnitOfWork, megabytes: int) -> None:
    chance = random.Random(5)
    for _ in range(megabytes):
        unit.attach(chance.randbytes(_MEGABYTE))


def _copied(project: Project, target: Path) -> None:
    target.unlink(missing_ok=True)
    shutil.copyfile(project.path, target)
    with target.open("rb") as copy:
        os.fsync(copy.fileno())


# --- one replay -------------------------------------------------------------------------------


def replaying(folder: Path, ops: int, rounds: int = ROUNDS) -> Figure:
    """The state of a log of so many ops made anew, beside its op rows put in by bare SQL."""
    with new_project(folder) as project:
        fill(project, sources=ops // 100, findings=ops // 14)
        path = database_of(project)
    opened = engines(path, durable=True)
    with closing(dbapi2.connect(str(path))) as log:
        (ddl,) = log.execute("SELECT sql FROM sqlite_schema WHERE name = 'op'").fetchone()
        cells = log.execute("SELECT sql FROM sqlite_schema WHERE name = 'op_cell'").fetchone()
        rows = log.execute("SELECT * FROM op ORDER BY n").fetchall()

    def again() -> None:
        with writing(opened.write) as connection:
            replay.rebuild(connection)

    def insert() -> None:
        target = folder / "raw.sqlite"
        for old in folder.glob("raw.sqlite*"):
            old.unlink()
        with closing(_bare(target)) as bare:
            for statement in (ddl, *filter(None, cells or ())):
                bare.execute(statement)
            marks = ",".join("?" * len(rows[0]))
            bare.execute("BEGIN IMMEDIATE")
            bare.executemany(f"INSERT INTO op VALUES ({marks})", rows)
            bare.execute("COMMIT")

    ours, raw = in_turn(timed(again), timed(insert), rounds)
    opened.close()
    return Figure(
        title=f"Replay a log of {len(rows):,} ops",
        ours=ours,
        raw=raw,
        raw_is="the same op rows inserted",
        budget=Budget(times=8.0),
        note="state, heads, references and the search index, all written anew",
    )


# --- one look at the past ---------------------------------------------------------------------


def looking_back(folder: Path, ops: int, rounds: int = ROUNDS) -> Figure:
    """The project at an act that has so many ops before it, beside their replay in memory."""
    with new_project(folder) as project:
        fill(project, sources=ops // 100, findings=ops // 14)
        path = database_of(project)
        moment = moment_of(project, project.history(1)[0].id)
        held = 0 if moment.vector is None else len(moment.vector)
        opened = engines(path, durable=True)

        def look() -> int:
            with at(project, moment, lambda _done, _total: True) as reads:
                return len(reads.all(Finding))

        def replayed() -> int:
            with reading(opened.read) as connection:
                return len(replay.replayed(log.all_ops(connection)))

        ours, raw = in_turn(timed(look), timed(replayed), rounds)
        opened.close()
    return Figure(
        title=f"The project at an act after {held:,} ops",
        ours=ours,
        raw=raw,
        raw_is="the replay of these ops, not written down",
        budget=Budget(times=3.0),
        note="in a worker; its state is written into a database in memory and all findings are read",
    )
