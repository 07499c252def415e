"""What a killed process left unshared is there at the next opening, and is named as recovered."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store_files.projects import Person, statements, write

KILLED = """
import os, signal, sys
from pathlib import Path
from tests.store_files.projects import Person, write
project = Person(sys.argv[1], Path(sys.argv[2])).workshop.open(Path(sys.argv[3]))
write(project.database, "unshared")
os.write(1, b"kept")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(ada: Person, tmp_path: Path) -> Path:
    return ada.makes(tmp_path / "p.briefwright")


@pytest.fixture
def ada(tmp_path: Path) -> Person:
    return Person("ada", tmp_path / "homes")


def killed(ada: Person, path: Path) -> None:
    """A process opens the project, writes, and is killed before it shares."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, ada.name, str(ada.root.parent), str(path)],
        capture_output=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.stdout == b"kept", done.stderr.decode()
    assert done.returncode < 0


def test_what_was_not_shared_before_a_kill_is_there_and_named(ada: Person, path: Path) -> None:
    killed(ada, path)
    with ada.has_open(path) as project:
        assert "unshared" in statements(project.database)
        (act,) = project.database.history(1)
        assert project.recovered == {act.id: act.when}
    with ada.has_open(path) as project:
        assert project.recovered == {}


def test_work_left_unshared_by_a_window_that_closed_in_order_is_not_called_recovered(
    ada: Person, path: Path
) -> None:
    ada.writes(path, "not shared", shares=False)
    with ada.has_open(path) as project:
        assert "not shared" in statements(project.database)
        assert project.recovered == {}


def test_a_second_window_does_not_call_recovered_what_the_first_is_doing(
    ada: Person, path: Path
) -> None:
    with ada.has_open(path) as first:
        write(first.database, "at work")
        with ada.has_open(path) as second:
            assert "at work" in statements(second.database)
            assert second.recovered == {}


def test_a_kill_with_nothing_unshared_is_passed_over(ada: Person, path: Path) -> None:
    killed(ada, path)
    ada.writes(path, "shared after all")
    killed_again = ada.root.glob("*/*/in_use")
    for folder in killed_again:
        (folder / "999999999-dead").touch()
    with ada.has_open(path) as project:
        assert project.recovered == {}
        marks = list(next(ada.root.glob("*/*/in_use")).iterdir())
        assert len(marks) == 1


def test_no_mark_is_left_by_who_closes(ada: Person, path: Path) -> None:
    with ada.has_open(path):
        pass
    assert [found for folder in ada.root.glob("*/*/in_use") for found in folder.iterdir()] == []
