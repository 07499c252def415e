"""Work on a disk that is nearly full: run by `test_full_disk` where a small disk is mounted.

Leaves more and more room, so that it runs out at one write after the other.
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from briefwright.domain.errors import NotNow
from briefwright.store.publish import publish
from tests.store_files.projects import Person, statements, write

STEP = 16 << 10


def fill(disk: Path, room: int) -> Path:
    """Leaves only so many bytes free on the disk, and returns the file that takes the rest."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
    filler.write_bytes(bytes(max(0, free - room)))
    return filler


def rooms(path: Path, times: int) -> Iterator[int]:
    """From none to more than so many times the size of the project file."""
    return iter(range(0, times * (path.stat().st_size + 8 * STEP), times * STEP))


def share_onto(disk: Path, home: Path) -> tuple[int, int]:
    """Puts the project file on the small disk; returns how often sharing failed and went well."""
    ada = Person("Ada", home)
    path = ada.makes(disk / "bamako.briefwright")
    said: list[str] = []
    done = 0
    for room in rooms(path, 1):
        before = path.read_bytes()
        with ada.has_open(path) as project:
            write(project.database, f"with {room}")
            filler = fill(disk, room)
            try:
                publish(project)
                done += 1
            except NotNow as error:
                said.append(str(error))
                before = b"" if path.read_bytes() != before else before
            assert before, "changed by a publisher that gave up"
            assert sorted(found.name for found in disk.iterdir()) == [path.name, filler.name]
            assert f"with {room}" in statements(project.database)
            filler.unlink()
            publish(project)
        assert f"with {room}" in Person(f"Reader {room}", home).reads(path)
    assert all("no room" in told and "kept in the working copy" in told for told in said), said
    return len(said), done


def work_on(disk: Path) -> tuple[int, int]:
    """Puts working copy and project file on the small disk; returns the same two counts."""
    ada = Person("Ada", disk)
    path = ada.makes(disk / "bamako.briefwright")
    kept = {"first of Ada"}
    said: list[str] = []
    done = 0
    for room in rooms(path, 6):
        statement = f"with {room}" + "." * 3_000
        with ada.has_open(path) as project:
            filler = fill(disk, room)
            try:
                write(project.database, statement)
                kept.add(statement)
                publish(project)
                done += 1
            except NotNow as error:
                said.append(str(error))
            assert statements(project.database) == kept
            filler.unlink()
        with ada.has_open(path) as project:
            publish(project)
            assert project.database.verify(full=True) == ()
            assert statements(project.database) == kept
    assert all("no room" in told for told in said), said
    return len(said), done


def open_on(disk: Path, elsewhere: Path) -> tuple[int, int]:
    """Opens a project whose working copy is to lie on the small disk; returns the two counts."""
    path = Person("Ada", elsewhere / "homes").makes(elsewhere / "bamako.briefwright")
    said: list[str] = []
    done = 0
    for room in rooms(path, 3):
        filler = fill(disk, room)
        try:
            assert Person("Ben", disk).reads(path) == {"first of Ada"}
            done += 1
        except NotNow as error:
            said.append(str(error))
        filler.unlink()
        assert Person("Ben", disk).reads(path) == {"first of Ada"}
        clear(disk)
    # SQLite calls a full disk an input/output error where it makes its shared memory.
    wanted = re.compile("free some space|disk I/O error")
    assert all(wanted.search(told) for told in said), said
    return len(said), done


def clear(disk: Path) -> None:
    for left in disk.iterdir():
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()


if __name__ == "__main__":
    disk, home = map(Path, sys.argv[1:])
    counts = [share_onto(disk, home)]
    clear(disk)
    counts.append(work_on(disk))
    clear(disk)
    counts.append(open_on(disk, home))
    assert all(failed > 3 and done > 1 for failed, done in counts), counts
    print("whole")
