"""What the system says when it cannot write, as the one sentence that the user reads."""

import errno
from pathlib import Path

from briefwright.domain.errors import NotNow, UserError
from briefwright.domain.message import Clause, Message, say
from briefwright.domain.reasons import reason_of

KEPT = say("the changes are kept in the working copy and are shared the next time.")
"""The end of each sentence about a project file that could not be written."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TOO_LARGE = frozenset({errno.EFBIG})


def unwritten(error: OSError, path: Path) -> NotNow:
    """Returns the error that says why the project file could not be written, and what to do."""
    return NotNow("{what}; {kept}", what=_why(error, path), kept=KEPT)


def nothing_made(error: OSError, path: Path) -> NotNow:
    """Returns the error that says why a new project could not be written, and what to do."""
    return NotNow("{what}; no project was made.", what=_why(error, path))


def kept(error: UserError) -> NotNow:
    """Returns the error of something on the way, with a sentence that says that work is kept."""
    if KEPT in (value for _, value in error.message.values):
        return NotNow.of(error.message)
    return NotNow("{what}; {kept}", what=Clause(message=error.message), kept=KEPT)


def is_want_of_room(error: OSError) -> bool:
    """Whether it was the place written to that was wanting, not the file that was read."""
    return error.errno in _FULL | _FORBIDDEN | _TOO_LARGE


def _why(error: OSError, path: Path) -> Message:
    if error.errno in _FULL:
        return say("There is no room left to write {path}: free some space on that disk", path=path)
    if error.errno in _FORBIDDEN:
        return say("{path} cannot be written: its folder or the file is read-only", path=path)
    if error.errno in _TOO_LARGE:
        return say("{path} would become larger than the system allows there", path=path)
    if not path.parent.is_dir():
        return say(
            "The folder {folder} is not there any more: put it back or connect its disk",
            folder=path.parent,
        )
    return say("{path} could not be written ({reason})", path=path, reason=reason_of(error))
