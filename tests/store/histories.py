"""Random histories: replicas of one project that change it apart and bring in each other's log."""

import itertools
import os
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from briefwright.domain.entity import Entity
from briefwright.domain.errors import UserError
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.journal import Author
from briefwright.store.log_rows import LogRows
from briefwright.store.undo import Undone
from briefwright.store.unit import UnitOfWork
from briefwright.store.vector import Vector
from tests.store import acts, laws
from tests.store.acts import Typist

SKEWS = (
    timedelta(),
    timedelta(),
    timedelta(minutes=-3),
    timedelta(days=-400),
    timedelta(days=2),
    timedelta(days=3652),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share of the histories: `base` of them, times BRIEFWRIGHT_HISTORIES where that is set.

    Parts of 0 to 19 and shares whose `first` is 1,000 apart never repeat a seed at up to 1,000
    histories a share and part.
    """

    first: int
    base: int
    part: int

    def seeds(self) -> range:
        """The seeds of its histories."""
        count = max(1, round(self.base * float(os.environ.get("BRIEFWRIGHT_HISTORIES", "1"))))
        start = (self.first + self.part) * 1_000
        return range(start, start + count)


def prove(folder: Path, share: Share, *, replicas: int, steps: int) -> None:
    """Lets the histories of a share happen, each from one of three beginnings."""
    starts = [prepared(folder, number) for number in range(3)]
    for seed in share.seeds():
        run(folder, starts[seed % 3], seed, replicas=replicas, steps=steps)


@dataclass(slots=True)
class Desk:
    """An analyst with a working copy and a clock that may be wrong."""

    database: Database
    typist: Typist
    skew: timedelta
    stale: list[Entity] = field(default_factory=list)

    def work(self) -> None:
        """Does something, or takes something back."""
        chance = self.typist.chance.random()
        if chance < 0.08:
            self._step(self.database.undo)
        elif chance < 0.11:
            self._step(self.database.redo)
        elif chance < 0.14:
            self._write_from_a_stale_screen()
        elif chance < 0.16:
            self._settle()
        elif chance < 0.19:
            self._go_through_the_trash()
        else:
            self._act()

    def _step(self, step: Callable[[], Undone | None]) -> None:
        """Goes back or on; what was deleted for good stays away."""
        gone = laws.emptied(self.database)
        step()
        assert gone <= laws.emptied(self.database), "a step brought back what was deleted for good"

    def _go_through_the_trash(self) -> None:
        with self.database.read() as reads:
            entries = reads.trash()
        if not entries:
            return
        entry = self.typist.chance.choice(entries)
        if self.typist.chance.random() < 0.4:
            self.database.undo(entry.id, revive=True)
            with self.database.read() as reads:
                assert entry.id not in [each.id for each in reads.trash()]
        else:
            self.database.transact("empty", OpKind.EMPTY, lambda unit: unit.discard([entry.id]))
            assert {(row.table, row.row) for row in entry.rows} <= laws.emptied(self.database)

    def _act(self) -> None:
        act = acts.choose(self.typist.chance)
        if self.typist.chance.random() < 0.2:
            self._remember()
        if self.typist.chance.random() < 0.05:
            self._act_and_take_back(act)
        else:
            self._run(act)

    def _run(self, act: acts.Act) -> None:
        kind = OpKind.REMOVE if act.__name__.startswith("remove") else OpKind.SET
        self.database.transact(act.__name__, kind, lambda unit: act(unit, self.typist))

    def _act_and_take_back(self, act: acts.Act) -> None:
        """What an act changed is back as it was after undo, and as it became after redo.

        While a circle stands this need not hold: an undone move is the last one, and so the one
        that is dropped.
        """
        before, ops = laws.dump(self.database), len(self.database.vector())
        self._run(act)
        circles = any(conflict.kind == "circle" for conflict in self.database.conflicts())
        if len(self.database.vector()) == ops or circles:
            return
        if any(row[3] == "circle" for row in before["conflict"]):
            return
        after = laws.dump(self.database)
        for _ in range(2):
            undone = self.database.undo()
            assert undone is not None
            assert undone.kept == ()
            assert laws.dump(self.database) == before, f"undo of {act.__name__}"
            redone = self.database.redo()
            assert redone is not None
            assert redone.kept == ()
            assert laws.dump(self.database) == after, f"redo of {act.__name__}"

    def _remember(self) -> None:
        with self.database.read() as reads:
            self.stale = [*reads.all(Block)[:3], *reads.all(Finding)[:2]]

    def _write_from_a_stale_screen(self) -> None:
        if not self.stale:
            return
        old = self.typist.chance.choice(self.stale)

        def write(unit: UnitOfWork) -> None:
            if unit.find(type(old), old.id) is None:
                return
            if isinstance(old, Finding):
                statement = f"{old.statement} {self.typist.tag()}"
                unit.set(Finding, old.id, seen=old.seen, statement=statement)
            elif self.typist.chance.random() < 0.2 and not unit.referrers(Block, old.id):
                unit.remove(Block, old.id, seen=old.seen)
            else:
                unit.set(Block, old.id, seen=old.seen, detail=self.typist.tag())

        self.database.transact("stale", OpKind.SET, write)

    def _settle(self) -> None:
        open_ones = self.database.conflicts()
        if open_ones:
            conflict = self.typist.chance.choice(open_ones)
            try:
                self.database.resolve(conflict.id, keep=self.typist.chance.choice([1, 2]))
            except UserError:
                return

    def bring_in(self, other: "Desk", chance: random.Random) -> None:
        """Brings in the other's log: whole, or with a hole that is filled later."""
        missing = other.database.vector().minus(self.database.vector())
        if chance.random() < 0.25:
            missing = with_a_hole(missing, chance)
        self.database.absorb(other.database.export_rows(missing))
        if chance.random() < 0.6:
            self.database.merge_texts()


def with_a_hole(vector: Vector, chance: random.Random) -> Vector:
    """The vector without a stretch somewhere."""
    taken = {}
    for session, intervals in vector.intervals.items():
        first, last = intervals[0][0], intervals[-1][1]
        start = chance.randint(first, last)
        taken[session] = [(start, min(last, start + chance.randint(0, 6)))]
    return vector.minus(Vector.spanning(taken))


def prepared(folder: Path, seed: int) -> Path:
    """A project file that histories begin with; the same one each time."""
    ids = random.Random(seed)
    with patch("briefwright.domain.ids.uuid4", lambda: UUID(int=ids.getrandbits(128), version=4)):
        return _prepared(folder, seed)


def _prepared(folder: Path, seed: int) -> Path:
    path = folder / f"start{seed}.sqlite"
    typist = Typist(random.Random(seed))
    database = opened(path, "nobody", timedelta(), random.Random(seed), new=True)
    database.transact("Start", OpKind.ADD, lambda unit: acts.start(unit, typist))
    snapshot = folder / f"start{seed}.briefwright"
    database.snapshot_into(snapshot)
    database.close()
    return snapshot


def opened(
    path: Path, name: str, skew: timedelta, chance: random.Random, *, new: bool = False
) -> Database:
    moment = [datetime(2026, 3, 31, 12, tzinfo=UTC) + skew]

    def clock() -> datetime:
        moment[0] += timedelta(milliseconds=chance.choice([0, 1, 700, 60_000]))
        return moment[0]

    author = Author(name=name)
    if new:
        return Database.create(path, title="T", author=author, clock=clock, durable=False)
    return Database.open(path, author=author, clock=clock, durable=False)


def run(folder: Path, start: Path, seed: int, *, replicas: int, steps: int) -> None:
    """Lets one history happen and proves the laws on it; the same one each time."""
    ids = random.Random(~seed)
    with patch("briefwright.domain.ids.uuid4", lambda: UUID(int=ids.getrandbits(128), version=4)):
        _run(folder, start, seed, replicas=replicas, steps=steps)


def _run(folder: Path, start: Path, seed: int, *, replicas: int, steps: int) -> None:
    chance = random.Random(seed)
    desks = []
    for number in range(replicas):
        path = folder / f"{seed}-{number}.sqlite"
        shutil.copyfile(start, path)
        skew = chance.choice(SKEWS)
        database = opened(path, f"analyst {number}", skew, random.Random(seed))
        desks.append(Desk(database, Typist(random.Random((seed << 4) + number)), skew))
    try:
        for _ in range(steps):
            for desk in desks:
                for _ in range(chance.randint(1, 4)):
                    desk.work()
            if chance.random() < 0.4:
                here, there = chance.sample(desks, 2)
                here.bring_in(there, chance)
        _judge(folder, start, desks, seed)
    finally:
        for desk in desks:
            desk.database.close()
        for path in folder.glob(f"{seed}-*"):
            path.unlink()


def _judge(folder: Path, start: Path, desks: Sequence[Desk], seed: int) -> None:
    logs = [everything(desk.database) for desk in desks]
    tags = [tag for desk in desks for tag in desk.typist.tags]
    orders = list(itertools.permutations(range(len(desks))))
    merged = desks[0].database if len(desks) == 2 else None
    digests, listed = {}, {}
    for order in orders:
        if len(desks) == 2:
            database = desks[order[0]].database
        else:
            path = folder / f"{seed}-order{''.join(map(str, order))}.sqlite"
            shutil.copyfile(start, path)
            database = opened(path, "nobody", timedelta(), random.Random(seed))
        for number in order:
            database.absorb(logs[number])
        with database.read() as reads:
            listed[order] = repr(reads.trash())
        digests[order] = laws.digest(database)
        assert database.absorb(logs[order[-1]]).ops == 0
        assert laws.digest(database) == digests[order], f"not idempotent, seed {seed}"
        if len(desks) > 2 and merged is not None:
            database.close()
        merged = merged or database
    assert len(set(digests.values())) == 1, f"order matters, seed {seed}"
    assert len(set(listed.values())) == 1, f"the trash depends on the order, seed {seed}"
    assert merged is not None
    try:
        assert merged.verify() == (), f"state is not what the log says, seed {seed}"
        laws.check(merged, everything(merged), tags)
        merged.merge_texts()
        assert merged.verify() == (), f"after merging, seed {seed} {merged.verify()}"
        laws.check(merged, everything(merged), tags)
    finally:
        if len(desks) > 2:
            merged.close()


def everything(database: Database) -> LogRows:
    """The whole log by value."""
    return database.export_rows(database.vector())
