"""The laws of merging, checked by a plain reading of the log that shares no code with the store."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing

from briefwright.store.database import Database
from briefwright.store.engine import connect
from briefwright.store.log_rows import LogRows, OpRow

Cell = tuple[str, str, str]
Name = tuple[str, int]

STATE = [
    "source",
    "annotation",
    "finding",
    "finding_annotation",
    "brief",
    "section",
    "section_finding",
    "block",
    "dispute",
    "position",
    "judgement",
]
TAG = re.compile(r"K[0-9a-f]{12}")


def dump(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every state table and of the conflicts, in a fixed order."""
    with closing(connect(database.path)) as connection:
        tables = {
            name: list(connection.execute(f"SELECT * FROM {name} ORDER BY id")) for name in STATE
        }
        tables["conflict"] = list(
            connection.execute("SELECT * FROM conflict ORDER BY tbl, row, col, kind")
        )
        return tables


def digest(database: Database) -> str:
    """What two copies of one log have in common."""
    return hashlib.sha256(repr(dump(database)).encode()).hexdigest()


def emptied(database: Database) -> set[tuple[str, str]]:
    """The rows that an act of deleting for good names and that are not shown."""
    with closing(connect(database.path)) as connection:
        wiped = connection.execute(
            "SELECT op.tbl, op.row FROM op JOIN txn ON txn.s = op.s AND txn.number = op.txn "
            "WHERE txn.kind = 'empty'"
        )
        named = {(str(table), str(row)) for table, row in wiped}
        shown = {
            (name, str(row))
            for name in STATE
            for (row,) in connection.execute(f"SELECT id FROM {name}")
        }
    return named - shown


class Reading:
    """A log read plainly: the heads of each field, and what was replaced by what."""

    def __init__(self, log: LogRows) -> None:
        self.ops: dict[Name, OpRow] = {(op.session, op.sequence): op for op in log.ops}
        self.kinds = {(txn.session, txn.number): txn.kind for txn in log.txns}
        self.readings = {(txn.session, txn.number): txn.hlc for txn in log.txns}
        self.replaced: dict[Name, list[OpRow]] = defaultdict(list)
        self.heads: dict[Cell, list[OpRow]] = defaultdict(list)
        for op in self.ops.values():
            for parent in op.parents:
                self.replaced[parent].append(op)
        for name, op in self.ops.items():
            if not any(cell(later) == cell(op) for later in self.replaced[name]):
                self.heads[cell(op)].append(op)

    def rank(self, op: OpRow) -> tuple[int, str, int]:
        return (self.readings[op.session, op.txn], op.session, op.sequence)

    def dead(self, table: str, row: str) -> bool:
        """Whether the row's own ops say that it is gone."""
        life = self.heads.get((table, row, ""), [])
        if not life or any(op.value != "false" for op in life):
            return False
        covered = {parent for op in life for parent in op.parents}
        return all(
            (op.session, op.sequence) in covered
            for place, ops in self.heads.items()
            if place[:2] == (table, row) and place[2]
            for op in ops
        )

    def ancestors(self, op: OpRow) -> set[Name]:
        found: set[Name] = set()
        waiting = [op]
        while waiting:
            at = waiting.pop()
            for parent in at.parents:
                earlier = self.ops.get(parent)
                if earlier and parent not in found and cell(earlier) == cell(op):
                    found.add(parent)
                    waiting.append(earlier)
        return found


def cell(op: OpRow) -> Cell:
    return (op.table, op.row, op.column)


def check(database: Database, log: LogRows, tags: Iterable[str]) -> None:
    """Every law that one merged project must keep."""
    reading = Reading(log)
    tables = dump(database)
    listed = {
        (str(table), str(row), str(column), str(kind))
        for table, row, column, kind, _ in tables["conflict"]
    }
    shown = {(name, str(row[0])) for name in STATE for row in tables[name]}
    check_conflicts(reading, shown, listed)
    check_life(reading, shown, listed)
    check_outline(database, tables)
    check_merges(reading)
    versions = json.dumps(
        [version.plain for conflict in database.conflicts() for version in conflict.versions],
        ensure_ascii=False,
    )
    check_nothing_lost(reading, repr(tables), versions, tags)


def check_conflicts(
    reading: Reading, shown: set[tuple[str, str]], listed: set[tuple[str, str, str, str]]
) -> None:
    """A field of a live row is listed exactly when its heads differ."""
    apart = {
        place
        for place, ops in reading.heads.items()
        if place[2] and place[:2] in shown and len({op.value for op in ops}) > 1
    }
    known = {entry[:3] for entry in listed if entry[3] in ("value", "text", "order")}
    assert known == apart


def check_life(
    reading: Reading, shown: set[tuple[str, str]], listed: set[tuple[str, str, str, str]]
) -> None:
    """A row is gone only when its death has seen everything; one that lives on is listed."""
    rows = {place[:2] for place in reading.heads}
    for table, row in rows:
        dead = reading.dead(table, row)
        killed = any(op.value == "false" for op in reading.heads.get((table, row, ""), []))
        if dead:
            brought_back = (table, row, "", "reference") in listed
            assert ((table, row) in shown) == brought_back
        else:
            assert (table, row) in shown
            assert ((table, row, "", "deleted") in listed) == killed


def check_outline(database: Database, tables: dict[str, list[tuple[object, ...]]]) -> None:
    """Nothing stands below itself, and what live rows name is there."""
    with closing(connect(database.path)) as connection:
        sections = connection.execute("SELECT id, parent FROM section")
        parents = {str(row): parent for row, parent in sections}
        owners = list(connection.execute("SELECT owner FROM block"))
        links = list(connection.execute("SELECT section, finding FROM section_finding"))
    for start in parents:
        walked: set[object] = set()
        at: object = start
        while at is not None:
            assert at not in walked
            walked.add(at)
            assert at in parents, "a parent is missing"
            at = parents[str(at)]
    briefs = {row[0] for row in tables["brief"]}
    findings = {row[0] for row in tables["finding"]}
    assert all(owner in parents or owner in briefs for (owner,) in owners)
    assert all(section in parents and finding in findings for section, finding in links)


def check_merges(reading: Reading) -> None:
    """A merge keeps every word of both sides that the other side did not take out."""
    by_act: dict[Name, list[OpRow]] = defaultdict(list)
    for op in reading.ops.values():
        if reading.kinds[op.session, op.txn] == "merge":
            by_act[op.session, op.txn].append(op)
    halves: dict[str, set[str]] = defaultdict(set)
    for op in reading.ops.values():
        if op.column == "split_from":
            halves[str(json.loads(op.value))].add(op.row)
    for ops in by_act.values():
        kept = {tag for op in ops for tag in TAG.findall(op.value)}
        joined = [op for op in ops if len(op.parents) > 1]
        for op in ops:
            # A half that is written anew has one parent; what it was merged with is the block's.
            sides = op.parents if op in joined else tuple(p for j in joined for p in j.parents)
            parents = [reading.ops[name] for name in op.parents]
            others = [reading.ops[name] for name in sides]
            _check_merge(reading, parents, others, kept | _words_of(reading, halves[op.row]))


def _words_of(reading: Reading, rows: set[str]) -> set[str]:
    """The words that were ever in these rows: halves of a block that a merge need not touch."""
    return {tag for op in reading.ops.values() if op.row in rows for tag in TAG.findall(op.value)}


def _check_merge(
    reading: Reading, parents: Sequence[OpRow], sides: Sequence[OpRow], kept: set[str]
) -> None:
    for parent in parents:
        seen_by_others = {
            tag
            for other in sides
            if other is not parent
            for name in reading.ancestors(other)
            for tag in TAG.findall(reading.ops[name].value)
        }
        lost = set(TAG.findall(parent.value)) - kept - seen_by_others
        assert not lost, f"a merge lost {lost}"


def check_nothing_lost(reading: Reading, state: str, versions: str, tags: Iterable[str]) -> None:
    """Each word typed is shown, in an open conflict, or replaced by someone who saw it."""
    holders: dict[str, list[OpRow]] = defaultdict(list)
    for op in reading.ops.values():
        for tag in TAG.findall(op.value):
            holders[tag].append(op)
    for tag in tags:
        if tag in state or tag in versions:
            continue
        for op in holders[tag]:
            assert _replaced(reading, op), f"{tag} is lost: {op}"


def _replaced(reading: Reading, op: OpRow) -> bool:
    later: Sequence[OpRow] = reading.replaced[op.session, op.sequence]
    return any(
        cell(after) == cell(op)
        or ((after.table, after.row) == (op.table, op.row) and after.value == "false")
        for after in later
    )
