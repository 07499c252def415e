"""What the system says when it cannot write, as the one sentence that the user reads."""

import errno
from pathlib import Path

from briefwright.domain.errors import NotNow, UserError

KEPT = "the changes are kept in the working copy and are shared the next time."
"""The end of each sentence about a project file that could not be written."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TOO_LARGE = frozenset({errno.EFBIG})


def unwritten(error: OSError, path: Path) -> NotNow:
    """Returns the error that says why the project file could not be written, and what to do."""
    return NotNow(f"{_why(error, path)}; {KEPT}")


def nothing_made(error: OSError, path: Path) -> NotNow:
    """Returns the error that says why a new project could not be written, and what to do."""
    return NotNow(f"{_why(error, path)}; no project was made.")


def kept(error: UserError) -> NotNow:
    """Returns the error of something on the way, with a sentence that says that work is kept."""
    said = str(error)
    return NotNow(said if said.endswith(KEPT) else f"{said.removesuffix('.')}; {KEPT}")


def is_want_of_room(error: OSError) -> bool:
    """Whether it was the place written to that was wanting, not the file that was read."""
    return error.errno in _FULL | _FORBIDDEN | _TOO_LARGE


def _why(error: OSError, path: Path) -> str:
    if error.errno in _FULL:
        return f"There is no room left to write {path}: free some space on that disk"
    if error.errno in _FORBIDDEN:
        return f"{path} cannot be written: its folder or the file is read-only"
    if error.errno in _TOO_LARGE:
        return f"{path} would become larger than the system allows there"
    if not path.parent.is_dir():
        return f"The folder {path.parent} is not there any more: put it back or connect its disk"
    return f"{path} could not be written ({error.strerror or error})"
