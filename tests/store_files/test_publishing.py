"""Publishing into the project file, alone and beside others."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow, Refused
from briefwright.domain.finding import Finding
from briefwright.domain.ids import new_id
from briefwright.edits.operation import OpKind
from briefwright.store import backup
from briefwright.store.gate import open_foreign
from briefwright.store.publish import publish, publish_new
from briefwright.store.unit import UnitOfWork
from tests.store_files.projects import Person, statements, write


@pytest.fixture
def ada(tmp_path: Path) -> Person:
    return Person("Ada", tmp_path)


@pytest.fixture
def ben(tmp_path: Path) -> Person:
    return Person("Ben", tmp_path)


@pytest.fixture
def path(ada: Person, tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return ada.makes(folder / "bamako.briefwright")


def held(path: Path) -> set[str]:
    """What a stranger reads in the file."""
    return Person("Stranger", path.parent.parent / os.urandom(4).hex()).reads(path)


def test_a_new_project_is_one_closed_file_that_anybody_can_open(path: Path) -> None:
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\1\1"  # no WAL: the file is whole by itself
    assert held(path) == {"first of Ada"}
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_new_project_never_goes_over_what_stands_there(ada: Person, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused, match="is there already"):
        ada.workshop.new(path, "Another")
    assert path.read_bytes() == before
    assert ada.reads(path) == {"first of Ada"}


def test_a_new_project_wants_a_folder(ada: Person, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There is no folder"):
        ada.workshop.new(tmp_path / "nowhere" / "bamako.briefwright", "Bamako")


def test_what_is_published_is_in_the_file_and_a_backup_is_kept(ada: Person, path: Path) -> None:
    with ada.has_open(path) as project:
        write(project.database, "second")
        published = publish(project)
        assert published.written
        assert not published.took_in
        assert published.size == path.stat().st_size
        kept = backup.listed(project.folder.backups)
        assert kept[0].path.read_bytes() == path.read_bytes()
    assert held(path) == {"first of Ada", "second"}


def test_publishing_nothing_new_leaves_the_file_as_it_is(ada: Person, path: Path) -> None:
    before = path.stat()
    with ada.has_open(path) as project:
        published = publish(project)
    assert not published.written
    assert path.stat() == before


def test_what_another_published_is_taken_in_and_kept(ada: Person, ben: Person, path: Path) -> None:
    with ada.has_open(path) as project:
        write(project.database, "by Ada")
        ben.writes(path, "by Ben")
        assert publish(project).took_in
        assert statements(project.database) == {"first of Ada", "by Ada", "by Ben"}
    assert held(path) == {"first of Ada", "by Ada", "by Ben"}
    assert ben.reads(path) == {"first of Ada", "by Ada", "by Ben"}


def test_two_who_publish_in_turn_end_with_the_same(ada: Person, ben: Person, path: Path) -> None:
    wanted = {"first of Ada"}
    with ada.has_open(path) as of_ada, ben.has_open(path) as of_ben:
        for number in range(4):
            for project in (of_ada, of_ben):
                write(project.database, f"{number} in {project.folder.folder.name}")
                wanted.add(f"{number} in {project.folder.folder.name}")
                publish(project)
        publish(of_ada)
        assert statements(of_ada.database) == statements(of_ben.database) == wanted
    assert held(path) == wanted


def test_a_file_replaced_between_reading_and_replacing_is_merged_too(
    ada: Person, ben: Person, path: Path
) -> None:
    """Somebody on a machine where no lock of ours holds puts the file there at every turn."""
    stranger = path.with_name("strangers.briefwright")
    shutil.copyfile(path, stranger)
    ben.writes(stranger, "by Ben")
    with ada.has_open(path) as project:
        write(project.database, "by Ada")
        publish(project)
        stranger.replace(path)  # Ben had not seen what Ada published
        write(project.database, "by Ada again")
        publish(project)
    assert held(path) == {"first of Ada", "by Ada", "by Ben", "by Ada again"}


@pytest.mark.parametrize(
    "hinder, said",
    [
        (lambda path: path.unlink(), "There is no file"),
        (lambda path: path.chmod(0o444), "is read-only"),
        (lambda path: path.write_bytes(b"a text"), "not a Briefwright project"),
        (
            lambda path: shutil.move(path.parent, path.parent.with_name("away")),
            "not there any more",
        ),
    ],
    ids=["gone", "read-only", "overwritten", "folder gone"],
)
def test_what_cannot_be_published_is_kept_and_the_sentence_says_so(
    hinder: Callable[[Path], object], said: str, ada: Person, path: Path
) -> None:
    with ada.has_open(path) as project:
        write(project.database, "second")
        hinder(path)
        standing = path.read_bytes() if path.exists() else None
        with pytest.raises(NotNow, match=said) as told:
            publish(project)
        assert "kept in the working copy" in str(told.value)
        assert (path.read_bytes() if path.exists() else None) == standing
        assert statements(project.database) == {"first of Ada", "second"}


def test_a_read_only_file_that_lacks_nothing_is_no_trouble(ada: Person, path: Path) -> None:
    with ada.has_open(path) as project:
        path.chmod(0o444)
        assert not publish(project).written


def test_a_file_put_back_gets_what_was_kept(ada: Person, path: Path) -> None:
    aside = path.with_name("aside")
    with ada.has_open(path) as project:
        write(project.database, "second")
        path.rename(aside)
        with pytest.raises(NotNow, match="There is no file"):
            publish(project)
    aside.rename(path)
    with ada.has_open(path) as project:
        assert publish(project).written
    assert held(path) == {"first of Ada", "second"}


def test_another_project_in_the_same_place_is_never_written_over(
    ada: Person, ben: Person, path: Path, tmp_path: Path
) -> None:
    other = ben.makes(tmp_path / "other.briefwright", "Algiers")
    with ada.has_open(path) as project:
        write(project.database, "second")
        other.replace(path)
        before = path.read_bytes()
        with pytest.raises(NotNow, match="Another project, 'Algiers'"):
            publish(project)
    assert path.read_bytes() == before
    assert ada.reads(path) == {"first of Ben"}


def test_an_older_state_put_there_under_an_open_project_is_not_overwritten(
    ada: Person, path: Path
) -> None:
    old = path.read_bytes()
    with ada.has_open(path) as project:
        write(project.database, "second")
        publish(project)
        path.write_bytes(old)
        write(project.database, "third")
        with pytest.raises(NotNow, match="older state"):
            publish(project)
    assert path.read_bytes() == old


def test_the_permissions_of_the_file_stay_and_a_link_stays_a_link(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    path.chmod(0o660)
    link = tmp_path / "link.briefwright"
    link.symlink_to(path)
    ada.writes(link, "through the link")
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o660
    assert held(path) == {"first of Ada", "through the link"}


def test_what_killed_publishers_left_is_cleared_away_and_strangers_files_are_not(
    ada: Person, path: Path
) -> None:
    from briefwright.store.paths import lock_beside, temporary_beside

    temporary_beside(path).write_bytes(b"half")
    lock_beside(path).write_bytes(b"1 elsewhere")
    mine = path.with_name(".mine.tmp")
    mine.write_bytes(b"keep")
    with ada.has_open(path) as project:
        dead = subprocess.Popen([sys.executable, "-c", ""])
        dead.wait()
        half = project.folder.folder / f"{dead.pid}-0123.snapshot"
        half.write_bytes(b"half")
        at_work = project.folder.snapshot()
        at_work.write_bytes(b"of a living process")
        write(project.database, "second")
        publish(project)
        assert not half.exists()
        assert at_work.exists()
    assert sorted(found.name for found in path.parent.iterdir()) == [mine.name, path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_file_that_may_not_grow_stays_as_it_was_and_the_work_is_kept(
    ada: Person, path: Path
) -> None:
    import resource
    import signal

    before = path.read_bytes()
    with ada.has_open(path) as project:
        write(project.database, "second")
        former = resource.getrlimit(resource.RLIMIT_FSIZE)
        ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, former[1]))
        try:
            with pytest.raises(NotNow, match="kept in the working copy"):
                publish(project)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, former)
            signal.signal(signal.SIGXFSZ, ignored)
        assert path.read_bytes() == before
        assert publish(project).written
    assert held(path) == {"first of Ada", "second"}


def test_the_vector_of_the_file_is_that_of_the_working_copy(ada: Person, path: Path) -> None:
    with ada.has_open(path) as project, open_foreign(path) as file:
        assert file.vector() == project.database.vector()
        assert file.project_id == project.database.project_id


def test_the_first_publication_never_goes_over_a_file_that_came_meanwhile(
    ada: Person, path: Path
) -> None:
    before = path.read_bytes()
    with ada.has_open(path) as project, pytest.raises(Refused, match="is there already"):
        publish_new(project)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.slow
def test_against_somebody_who_keeps_replacing_the_file_nothing_is_lost_for_good(
    ada: Person, ben: Person, path: Path
) -> None:
    """As on a disk shared by machines, where no lock of ours holds: Ben replaces it unseen."""
    theirs = path.parent.parent / "theirs.briefwright"
    shutil.copyfile(path, theirs)
    stop = threading.Event()

    def replace_again_and_again() -> None:
        number = 0
        while not stop.wait(0.001):
            number += 1
            ben.writes(theirs, f"by Ben {number}")
            shutil.copyfile(theirs, theirs.with_suffix(".tmp"))
            theirs.with_suffix(".tmp").replace(path)

    wanted = {"first of Ada"}
    rival = threading.Thread(target=replace_again_and_again)
    rival.start()
    try:
        with ada.has_open(path) as project:
            for number in range(15):
                write(project.database, f"by Ada {number}")
                wanted.add(f"by Ada {number}")
                with contextlib.suppress(NotNow):  # says that the change is kept for the next time
                    publish(project)
    finally:
        stop.set()
        rival.join()
    with ada.has_open(path, "no") as project:
        assert project.questions == ()
        publish(project)
    assert held(path) == wanted | ben.reads(theirs)


def test_a_window_goes_on_working_while_it_publishes_in_the_background(
    ada: Person, path: Path
) -> None:
    stop = threading.Event()
    published: list[int] = []

    with ada.has_open(path) as project:

        def publish_again_and_again() -> None:
            while not stop.is_set():
                published.append(publish(project).size)

        background = threading.Thread(target=publish_again_and_again)
        background.start()
        try:
            for number in range(60):
                write(project.database, f"while sharing {number}")
        finally:
            stop.set()
            background.join()
        assert len(published) > 1
        publish(project)
    assert held(path) == {"first of Ada", *(f"while sharing {number}" for number in range(60))}


def test_the_originals_of_sources_travel_with_what_rests_on_them(
    ada: Person, ben: Person, path: Path
) -> None:
    first, second = os.urandom(3_000_000), os.urandom(10)
    with ada.has_open(path) as project:
        kept = [
            project.database.transact("Attach", OpKind.IMPORT, attach_and_write(data)).result
            for data in (first, second)
        ]
        publish(project)
    with ben.has_open(path) as project, project.database.read() as reads:
        assert [reads.attachment(sha256) for sha256 in kept] == [first, second]
        assert reads.attachments() == set(kept)
    with ada.has_open(path) as project:
        kept += [project.database.transact("Attach", OpKind.IMPORT, attach_and_write(b"3")).result]
        publish(project)
    with ben.has_open(path) as project, project.database.read() as reads:
        assert reads.attachments() == set(kept)
        assert reads.attachment(kept[2]) == b"3"


def attach_and_write(data: bytes) -> Callable[[UnitOfWork], str]:
    def act(unit: UnitOfWork) -> str:
        unit.add(Finding(id=new_id(), statement=f"rests on {len(data)} bytes"))
        return unit.attach(data)

    return act
