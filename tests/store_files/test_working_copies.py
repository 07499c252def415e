"""Which working copy a file gets, and what is asked about the others."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.store import durable
from briefwright.store.gate import open_foreign
from briefwright.store.publish import publish
from briefwright.store.questions import QuestionKind
from tests.store_files.projects import Person, statements, write

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def ada(tmp_path: Path) -> Person:
    return Person("Ada", tmp_path / "homes")


@pytest.fixture
def ben(tmp_path: Path) -> Person:
    return Person("Ben", tmp_path / "homes")


@pytest.fixture
def path(ada: Person, tmp_path: Path) -> Path:
    return ada.makes(tmp_path / "bamako.briefwright")


def copies(person: Person) -> int:
    return len(list(person.root.glob("*/*/place.json")))


def test_a_file_keeps_its_working_copy_and_its_undo(ada: Person, path: Path) -> None:
    ada.writes(path, "second")
    with ada.has_open(path) as project:
        assert project.questions == ()
        assert project.database.undo_label() == "Add finding"
        project.database.undo()
        publish(project)
    assert ada.reads(path) == {"first of Ada"}
    assert copies(ada) == 1


def test_changes_kept_after_a_crash_are_there_and_go_out_with_the_next(
    ada: Person, ben: Person, path: Path
) -> None:
    ada.writes(path, "kept", shares=False)
    assert ben.reads(path) == {"first of Ada"}
    assert ada.reads(path) == {"first of Ada", "kept"}
    ada.writes(path, "next")
    assert ben.reads(path) == {"first of Ada", "kept", "next"}


def test_what_others_published_into_the_file_is_there_on_opening(
    ada: Person, ben: Person, path: Path
) -> None:
    ben.writes(path, "by Ben")
    with ada.has_open(path, "no") as project:
        assert statements(project.database) == {"first of Ada", "by Ben"}
        assert project.questions == ()


def test_a_moved_file_keeps_its_working_copy(ada: Person, path: Path, tmp_path: Path) -> None:
    moved = path.rename(tmp_path / "moved.briefwright")
    with ada.has_open(moved) as project:
        assert project.questions == ()
        assert project.database.undo_label() == "Add finding"
    ada.writes(moved, "second")
    assert copies(ada) == 1


def test_unshared_changes_of_a_file_that_has_gone_are_offered(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    ada.writes(path, "kept", shares=False)
    moved = path.rename(tmp_path / "moved.briefwright")
    with ada.has_open(moved) as project:
        assert statements(project.database) == {"first of Ada"}
        (question,) = project.questions
        assert question.kind is QuestionKind.UNSHARED
        assert question.changes == 1
        assert str(question.sentence).startswith("1 change, of ")
        ada.workshop.bring_in(project, question)
        assert statements(project.database) == {"first of Ada", "kept"}
        publish(project)
    with ada.has_open(moved) as project:
        assert project.questions == ()


def test_a_file_older_than_what_was_shared_is_opened_as_it_is_and_asked_about(
    ada: Person, path: Path
) -> None:
    old = path.read_bytes()
    ada.writes(path, "second")
    path.write_bytes(old)
    with ada.has_open(path, "no") as project:
        assert statements(project.database) == {"first of Ada"}
        (question,) = project.questions
        assert question.kind is QuestionKind.OLDER
        assert question.changes == 1
        with open_foreign(question.place) as other:
            assert len(other.vector()) > len(project.database.vector())
    ada.writes(path, "another way")
    with ada.has_open(path, "yes") as project:
        assert project.questions == ()
        assert statements(project.database) == {"first of Ada", "second", "another way"}


def test_what_somebody_overwrote_without_having_seen_it_goes_out_again_with_the_next(
    ada: Person, ben: Person, path: Path, tmp_path: Path
) -> None:
    """As happens when two machines publish at one moment on a disk that knows no locks."""
    elsewhere = Path(shutil.copyfile(path, tmp_path / "elsewhere.briefwright"))
    ada.writes(path, "by Ada")
    ben.writes(elsewhere, "by Ben")
    elsewhere.replace(path)
    with ada.has_open(path, "no") as project:
        assert project.questions == ()
        assert statements(project.database) == {"first of Ada", "by Ada", "by Ben"}
        publish(project)
    assert ben.reads(path) == {"first of Ada", "by Ada", "by Ben"}


def test_a_file_that_stands_as_it_was_published_is_not_read_again(ada: Person, path: Path) -> None:
    found = path.stat()
    path.write_bytes(bytes(found.st_size))
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert ada.reads(path) == {"first of Ada"}
    path.touch()
    with pytest.raises(Refused, match="not a Briefwright project"):
        ada.reads(path)


def test_a_copy_gets_a_working_copy_of_its_own_and_the_other_is_offered(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    copied = Path(shutil.copyfile(path, tmp_path / "copy.briefwright"))
    with ada.has_open(copied) as project:
        assert project.questions == ()
    ada.writes(path, "in the one")
    ada.writes(copied, "in the other")
    with ada.has_open(copied) as project:
        assert statements(project.database) == {"first of Ada", "in the other"}
        (question,) = project.questions
        assert question.kind is QuestionKind.COPY
        assert str(path) in str(question.sentence)
        ada.workshop.keep_apart(project, question)
    with ada.has_open(copied) as project:
        assert project.questions == ()
    ada.writes(path, "more in the one")
    with ada.has_open(copied) as project:
        assert [question.changes for question in project.questions] == [1]
    assert ada.reads(path) == {"first of Ada", "in the one", "more in the one"}
    assert copies(ada) == 2


def test_another_project_in_the_same_place_gets_a_working_copy_of_its_own(
    ada: Person, ben: Person, path: Path, tmp_path: Path
) -> None:
    ada.writes(path, "kept", shares=False)
    aside = path.rename(tmp_path / "aside.briefwright")
    ben.makes(path, "Algiers")
    assert ada.reads(path) == {"first of Ben"}
    with ada.has_open(aside, "yes") as project:
        assert statements(project.database) == {"first of Ada", "kept"}


def test_a_refused_file_leaves_nothing_in_the_data_folder(ada: Person, tmp_path: Path) -> None:
    text = tmp_path / "text.briefwright"
    text.write_text("no project", encoding="utf-8")
    with pytest.raises(Refused, match="not a Briefwright project"):
        ada.workshop.open(text)
    assert [found for found in ada.root.rglob("*") if found.is_file()] == []


def test_a_project_that_cannot_be_made_leaves_no_folder_behind(
    ada: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(durable, "put_new", full)
    before = sorted(ada.root.iterdir()) if ada.root.exists() else []
    with pytest.raises(NotNow):
        ada.workshop.new(tmp_path / "full.briefwright", "Full")
    assert [each for each in ada.root.iterdir() if each.is_dir() and each not in before] == []


def test_what_a_killed_process_left_unfinished_is_cleared_away(ada: Person, path: Path) -> None:
    unfinished = ada.root / "0123" / "4567"
    unfinished.mkdir(parents=True)
    (unfinished / "working.sqlite").write_bytes(b"half")
    ada.reads(path)
    assert not unfinished.exists()


def test_a_project_has_one_identity_however_its_path_is_written(
    ada: Person, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    assert ada.reads(Path(path.name)) == {"first of Ada"}
    assert ada.reads(Path("homes") / ".." / path.name) == {"first of Ada"}
    assert copies(ada) == 1


def test_two_windows_on_one_file_share_a_working_copy(ada: Person, path: Path) -> None:
    with ada.has_open(path) as one, ada.has_open(path) as two:
        write(one.database, "in one")
        write(two.database, "in two")
        assert statements(one.database) == {"first of Ada", "in one", "in two"}
        assert publish(two).written
        assert not publish(one).written
    assert copies(ada) == 1


def test_processes_that_open_a_file_for_the_first_time_at_once_share_a_working_copy(
    ada: Person, ben: Person, path: Path
) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.store_files.projects import Person; "
        "Person('Ben', Path(sys.argv[1])).writes(Path(sys.argv[2]), sys.argv[3])"
    )
    home = ben.root.parent
    others = [
        subprocess.Popen([sys.executable, "-c", script, home, path, f"by {n}"], cwd=ROOT)
        for n in range(4)
    ]
    assert [other.wait() for other in others] == [0] * 4
    assert copies(ben) == 1
    assert ada.reads(path) == {"first of Ada", "by 0", "by 1", "by 2", "by 3"}


def test_a_working_copy_that_cannot_be_opened_is_laid_aside_and_said_so(
    ada: Person, path: Path
) -> None:
    (database,) = ada.root.glob("*/*/working.sqlite")
    database.write_bytes(b"overwritten by something else" * 1_000)
    with ada.has_open(path) as project:
        (note,) = project.notes
        assert "was damaged and lies in" in str(note)
        assert statements(project.database) == {"first of Ada"}
    (aside,) = (ada.root / "damaged").iterdir()
    assert (aside / "working.sqlite").read_bytes() == b"overwritten by something else" * 1_000
    ada.writes(path, "second")
    assert ada.reads(path) == {"first of Ada", "second"}


def test_a_question_about_changes_that_have_gone_says_so(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    ada.writes(path, "kept", shares=False)
    moved = path.rename(tmp_path / "moved.briefwright")
    with ada.has_open(moved) as project:
        (question,) = project.questions
        shutil.rmtree(question.place.parent)
        with pytest.raises(WrongUse, match="not on this machine any more"):
            ada.workshop.bring_in(project, question)
        assert statements(project.database) == {"first of Ada"}


@pytest.mark.parametrize("name", ["n" * 300, "circle", "text/bamako"])
def test_a_path_that_the_system_does_not_take_is_refused(
    name: str, ada: Person, tmp_path: Path
) -> None:
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    (tmp_path / "text").write_text("no folder", encoding="utf-8")
    with pytest.raises(Refused, match=r"cannot be used|is there already|no folder"):
        ada.workshop.new(tmp_path / name, "Bamako")
    with pytest.raises(Refused, match=r"cannot be used|There is no file"):
        ada.workshop.open(tmp_path / name)
    assert list(ada.root.glob("*/*/*")) == []


def test_a_name_as_long_as_the_system_takes_is_no_trouble(ada: Person, tmp_path: Path) -> None:
    path = tmp_path / ("n" * (255 - len(".briefwright")) + ".briefwright")
    ada.workshop.new(path, "Bamako").close()
    ada.writes(path, "first")
    assert ada.reads(path) == {"first"}
