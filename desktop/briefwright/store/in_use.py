"""Who has a working copy open: a mark for each process, taken away when it closes.

A mark whose process has died tells that it did not close, and so shared nothing at its end.
"""

import os
import socket
from contextlib import suppress
from pathlib import Path

from briefwright.domain.ids import new_id
from briefwright.store.locks import Holder


def mark(folder: Path) -> Path:
    """Leaves a mark of this process in the folder, which is made where it is missing."""
    folder.mkdir(exist_ok=True)
    made = folder / f"{os.getpid()}-{new_id()[:8]}"
    made.touch()
    return made


def take_away(made: Path) -> None:
    """Takes the mark away; one that is gone already is no matter."""
    with suppress(OSError):
        made.unlink()


def is_open(folder: Path) -> bool:
    """Whether some process has marked the copy as open."""
    return any(folder.glob("*-*"))


def left_by_the_dead(folder: Path) -> bool:
    """Whether a process died with the copy open; its mark is taken away by that."""
    found = False
    for made in folder.glob("*-*"):
        pid = made.name.partition("-")[0]
        if pid.isdecimal() and not Holder(pid=int(pid), host=socket.gethostname()).lives():
            take_away(made)
            found = True
    return found
