"""Work whose project file has gone: it lies in a working copy still, and can be saved anew."""

from pathlib import Path

from briefwright.service.home import Home
from briefwright.store.clock import Clock
from briefwright.store.journal import Author
from briefwright.store.working_copy import Workshop


def is_kept(path: Path, *, home: Home, author: Author, clock: Clock) -> bool:
    """Whether the work on the project file at this path is kept on this computer."""
    return Workshop(home.projects, author, clock).keeps(path)


def save_anew(path: Path, target: Path, *, home: Home, author: Author, clock: Clock) -> None:
    """Writes the kept work on a file that has gone into a new file.

    Raises `Refused` when something stands there or no work is kept, `NotNow` when it cannot be
    written.
    """
    Workshop(home.projects, author, clock).save_anew(path, target)
