"""The file: made, opened, copied, refused."""

import threading
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Finding
from briefwright.edits.operation import OpKind
from briefwright.store.engine import connect
from briefwright.store.format import APPLICATION_ID, CURRENT, Format
from briefwright.store.unit import UnitOfWork
from tests.store.desks import begin, made, opened, state, statement_of
from tests.store.laws import digest


def ask(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(connect(path)) as connection:
        return list(connection.execute(statement))


def test_a_project_is_opened_with_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "ada.sqlite"
    ada = made(path)
    begin(ada)
    names = (ada.project_id, ada.title, ada.replica_id)
    ada.close()
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["ada.sqlite"]
    ada = opened(path)
    assert (ada.project_id, ada.title, ada.replica_id) == names
    assert statement_of(ada) == "The port closed on Monday."
    assert ask(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert ask(path, "PRAGMA user_version") == [(CURRENT.user_version,)]
    assert ask(path, "PRAGMA journal_mode") == [("wal",)]
    ada.close()


def test_a_name_may_have_any_character(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1 'é' الميناء.sqlite"
    ada = made(path)
    begin(ada)
    ada.close()
    ada = opened(path)
    ada.snapshot_into(tmp_path / "copy? %20.briefwright")
    assert statement_of(ada) == "The port closed on Monday."
    ada.close()


def test_readers_in_other_threads_see_whole_acts_while_one_writes(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    broken: list[tuple[object, ...]] = []
    done = threading.Event()

    def both(number: int, unit: UnitOfWork) -> None:
        unit.set(Finding, "finding", statement=f"{number}", note=f"{number}")

    ada.transact("Both", OpKind.SET, partial(both, 0))

    def watch() -> None:
        while not done.is_set():
            with ada.read() as reads:
                finding = reads.get(Finding, "finding")
            if finding.statement != finding.note or not finding.seen.heads:
                broken.append((finding.statement, finding.note))

    watchers = [threading.Thread(target=watch) for _ in range(3)]
    for watcher in watchers:
        watcher.start()
    for number in range(1, 40):
        ada.transact("Both", OpKind.SET, partial(both, number))
    done.set()
    for watcher in watchers:
        watcher.join()
    assert broken == []
    ada.close()


def test_a_path_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "taken"
    path.write_text("mine")
    with pytest.raises(WrongUse, match="there already"):
        made(path)
    assert path.read_text() == "mine"


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no project file"):
        opened(tmp_path / "nothing.sqlite")
    assert not (tmp_path / "nothing.sqlite").exists()


@pytest.mark.parametrize("content", [b"", b"just text, nothing else" * 100])
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(Refused):
        opened(path)
    assert path.read_bytes() == content


def test_a_newer_major_format_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "ada.sqlite"
    made(path).close()
    ask(path, f"PRAGMA user_version={Format(CURRENT.major + 1, 0).user_version}")
    before = path.read_bytes()
    with pytest.raises(Refused, match="newer Briefwright"):
        opened(path)
    assert path.read_bytes() == before


def test_state_of_another_minor_format_is_made_anew_from_the_log(tmp_path: Path) -> None:
    path = tmp_path / "ada.sqlite"
    ada = made(path)
    begin(ada)
    before = digest(ada)
    ada.close()
    ask(path, "ALTER TABLE finding ADD COLUMN colour TEXT")
    ask(path, "UPDATE finding SET statement = 'read otherwise'")
    ask(path, f"PRAGMA user_version={Format(CURRENT.major, CURRENT.minor + 1).user_version}")
    ada = opened(path)
    assert digest(ada) == before
    assert ada.verify(full=True) == ()
    state(ada, "new")
    assert statement_of(ada) == "new"
    ada.close()


def test_a_snapshot_is_one_closed_file_that_belongs_to_nobody(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    copy = tmp_path / "copy.briefwright"
    ada.snapshot_into(copy)
    assert copy.read_bytes()[18:20] == b"\x01\x01"  # no WAL: SQLite file format 1.3.3
    assert ask(copy, "SELECT count(*) FROM local") == [(0,)]
    assert ask(copy, "SELECT count(*) FROM event") == [(0,)]
    with pytest.raises(WrongUse, match="there already"):
        ada.snapshot_into(copy)
    other = opened(copy, "Ben")
    assert digest(other) == digest(ada)
    assert other.replica_id != ada.replica_id
    assert other.undo_label() is None
    other.close()
    ada.close()
