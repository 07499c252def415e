"""Files that are no sound project: each is refused in one sentence and left as it was."""

import os
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from briefwright.domain.errors import Refused
from briefwright.store.format import APPLICATION_ID, CURRENT, Format
from briefwright.store.gate import open_foreign
from tests.kit.counts import times
from tests.store_files.projects import Person, a_project, statements

Spoil = Callable[[Path], object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_project(tmp_path_factory.mktemp("sound"), "sound")


@pytest.fixture
def project(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(sound, tmp_path / "brief.briefwright"))


def sql(statement: str) -> Spoil:
    def spoil(path: Path) -> None:
        with closing(driver.connect(str(path))) as connection:
            connection.executescript(statement)

    return spoil


def patched(offset: int, data: bytes) -> Spoil:
    def spoil(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(offset)
            file.write(data)

    return spoil


def written(data: bytes) -> Spoil:
    return lambda path: path.write_bytes(data)


def replaced_by(make: Spoil) -> Spoil:
    def spoil(path: Path) -> None:
        path.unlink()
        make(path)

    return spoil


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def made_by_another_program(path: Path) -> None:
    path.unlink()
    sql("CREATE TABLE op (n); INSERT INTO op VALUES (1)")(path)


def schema_edited(old: str, new: str) -> Spoil:
    return sql(
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = "
        f"replace(sql, '{old}', '{new}') WHERE name = 'op'; PRAGMA writable_schema=OFF;"
    )


def left_open_in_wal_mode(path: Path) -> None:
    sql("PRAGMA journal_mode=WAL")(path)
    path.with_name(path.name + "-wal").write_bytes(b"not yet in the file")


TRIGGER = "CREATE TRIGGER evil AFTER INSERT ON op BEGIN DELETE FROM op; END"
VIEW = "CREATE VIEW evil AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT * FROM r"

SPOILED: dict[str, tuple[Spoil, str]] = {
    "a file that is not there": (Path.unlink, "There is no file"),
    "a folder": (replaced_by(Path.mkdir), "is a folder"),
    "a pipe": (replaced_by(os.mkfifo), "not a file that can be opened"),
    "an empty file": (written(b""), "is empty"),
    "a text": (written(b"Bamako, 14 March. The air chiefs met. " * 50), "not a Briefwright"),
    "the start of a database": (written(b"SQLite format 3\0"), "not a Briefwright"),
    "a file of another program": (made_by_another_program, "of another program"),
    "a file cut in half": (cut_in_half, "is cut short"),
    "a newer major format": (
        patched(60, Format(CURRENT.major + 1, 3).user_version.to_bytes(4)),
        rf"newer Briefwright \(format {CURRENT.major + 1}\.3, this one reads up to",
    ),
    "no format": (patched(60, bytes(4)), "names no format"),
    "a trigger": (sql(TRIGGER), "holds the trigger 'evil'"),
    "a view": (sql(VIEW), "holds the view 'evil'"),
    "an unknown table": (sql("CREATE TABLE mine (a)"), "holds the table 'mine'"),
    "an unknown index": (sql("CREATE INDEX mine ON op (abs(n))"), "holds the index 'mine'"),
    "a missing log table": (sql("DROP TABLE txn"), "'txn.*differs"),
    "a log table with a check": (
        schema_edited("val BLOB NOT NULL", "val BLOB NOT NULL CHECK (length(val) < 9)"),
        "'op' differs",
    ),
    "a file still open elsewhere": (left_open_in_wal_mode, "was not closed"),
    "no identity": (sql("DELETE FROM project"), "does not say which project"),
    "an identity that leads elsewhere": (
        sql("UPDATE project SET uuid = '../../elsewhere'"),
        "does not say which project",
    ),
    "text that is no text": (
        sql("PRAGMA writable_schema=ON; UPDATE project SET title = CAST(x'ff41fe' AS TEXT)"),
        "is damaged",
    ),
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_is_no_sound_project_is_refused_in_one_sentence_and_left_alone(
    name: str, project: Path
) -> None:
    spoil, said = SPOILED[name]
    spoil(project)
    before = everything_in(project.parent)
    with pytest.raises(Refused, match=said) as refused, open_foreign(project) as log:
        log.vector()
    sentence = str(refused.value)
    assert str(project) in sentence
    assert ": " in sentence, "it says what to do"
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert everything_in(project.parent) == before


def test_a_sound_project_passes_and_companions_of_it_stay_untouched(project: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        project.with_name(project.name + ending).write_bytes(b"left by somebody")
    before = everything_in(project.parent)
    with open_foreign(project) as log:
        assert log.title == "sound"
        assert len(log.vector())
    assert everything_in(project.parent) == before


def test_a_newer_minor_format_passes_with_tables_that_only_it_knows(project: Path) -> None:
    sql("CREATE TABLE later (a); CREATE INDEX later_a ON later (a)")(project)
    patched(60, Format(CURRENT.major, CURRENT.minor + 1).user_version.to_bytes(4))(project)
    with open_foreign(project) as log:
        assert log.format == Format(CURRENT.major, CURRENT.minor + 1)
        assert len(log.vector())


@pytest.mark.parametrize(
    "statement",
    [TRIGGER, VIEW, "CREATE INDEX mine ON op (abs(n))"],
    ids=["trigger", "view", "index"],
)
def test_a_newer_minor_format_is_no_excuse_for_what_could_act(
    statement: str, project: Path
) -> None:
    sql(statement)(project)
    patched(60, Format(CURRENT.major, CURRENT.minor + 1).user_version.to_bytes(4))(project)
    with pytest.raises(Refused, match=r"evil|mine"), open_foreign(project):
        pytest.fail("passed")


def test_no_private_copy_is_left_behind(project: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    with open_foreign(project, scratch=scratch):
        (copy,) = scratch.rglob("*.sqlite")
        assert copy.parent.stat().st_mode & 0o077 == 0
    assert list(scratch.iterdir()) == []


@pytest.mark.slow
def test_damaged_bytes_are_refused_or_harmless_and_never_a_crash(
    sound: Path, tmp_path: Path
) -> None:
    chance = random.Random(20260314)
    whole = sound.read_bytes()
    with open_foreign(sound) as log:
        held = log.vector()
    refused: list[str] = []
    for _ in range(times(200)):
        damaged = tmp_path / "damaged.briefwright"
        damaged.write_bytes(spoiled(whole, chance))
        try:
            with open_foreign(damaged) as log:
                rows: Any = log.rows(log.vector())
                found = [list(rows.sessions), list(rows.txns), list(rows.ops), list(rows.chunks)]
                assert all(op.session for op in found[2])
                assert held.covers(log.vector()) or len(log.vector()) <= len(held)
        except Refused as error:
            refused.append(str(error))
    assert refused
    assert all(str(tmp_path) in sentence and sentence.endswith(".") for sentence in refused)


ODD: tuple[str, ...] = (
    "''",
    "'x'",
    "-1",
    "0",
    "1e300",
    "9223372036854775807",
    "x'00ff'",
    "zeroblob(9)",
)
"""Values, in SQL, that no column of the log should hold."""


def log_columns(path: Path) -> list[tuple[str, str]]:
    with closing(driver.connect(str(path))) as connection:
        return [
            (table, row[1])
            for table in ("project", "session", "txn", "op", "attachment", "chunk")
            for row in connection.execute(f"PRAGMA table_info({table})")
        ]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_odd_values_in_the_log_are_refused_or_left_out_and_never_a_crash(
    sound: Path, tmp_path: Path
) -> None:
    chance = random.Random(20260315)
    cases = [(*column, odd) for column in log_columns(sound) for odd in ODD]
    path = tmp_path / "odd.briefwright"
    opened = 0
    for table, column, odd in chance.sample(cases, min(len(cases), times(60))):
        shutil.copyfile(sound, path)
        place = f"rowid = (SELECT max(rowid) FROM {table})"
        try:
            sql(f"UPDATE {table} SET {column} = {odd} WHERE {place}")(path)
        except driver.IntegrityError:
            continue
        before = path.read_bytes()
        person = Person("Reader", tmp_path / f"{table} {column} {len(odd)} {opened}")
        opened += opens_or_is_refused(person, path)
        assert path.read_bytes() == before
    assert opened


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_damaged_project_is_opened_with_what_is_sound_in_it_or_refused(
    sound: Path, tmp_path: Path
) -> None:
    chance = random.Random(20260316)
    whole = sound.read_bytes()
    opened = 0
    for number in range(times(40)):
        damaged = tmp_path / f"{number}.briefwright"
        damaged.write_bytes(spoiled(whole, chance))
        opened += opens_or_is_refused(Person("Reader", tmp_path / str(number)), damaged)
    assert opened


def opens_or_is_refused(person: Person, path: Path) -> bool:
    """Opens the file as its reader would, and looks at everything; False when it is refused."""
    try:
        with person.has_open(path) as project:
            project.database.history()
            project.database.conflicts()
            assert statements(project.database) <= {"first of Ada"}
            return True
    except Refused as error:
        return not str(error).endswith(".")


def spoiled(whole: bytes, chance: random.Random) -> bytes:
    """A few bits turned over, a page emptied, or the end missing."""
    data = bytearray(whole)
    match chance.randrange(4):
        case 0:
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 1:
            start = chance.randrange(len(data) // 4096) * 4096
            data[start : start + 4096] = bytes(4096)
        case 2:
            del data[chance.randrange(100, len(data)) :]
        case _:
            start = chance.randrange(len(data) - 64)
            data[start : start + 64] = chance.randbytes(64)
    return bytes(data)


def everything_in(folder: Path) -> dict[str, object]:
    """Each file below the folder with its bytes and its time."""
    return {
        str(path): (path.read_bytes() if path.is_file() else None, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def test_the_name_of_the_file_type_never_changes() -> None:
    assert APPLICATION_ID.to_bytes(4) == b"BrWr"
