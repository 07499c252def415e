"""Why the system could not do something with a file, as a message.

The words are those of the system's own English list, so that they can be translated like any
sentence of ours.
"""

import errno
from collections.abc import Mapping

from briefwright.domain.message import Message, say

_REASONS: Mapping[int, Message] = {
    errno.EACCES: say("Permission denied"),
    errno.EBUSY: say("Device or resource busy"),
    errno.EDQUOT: say("Disk quota exceeded"),
    errno.EFBIG: say("File too large"),
    errno.EIO: say("Input/output error"),
    errno.EISDIR: say("Is a directory"),
    errno.ELOOP: say("Too many levels of symbolic links"),
    errno.EMFILE: say("Too many open files"),
    errno.ENAMETOOLONG: say("File name too long"),
    errno.ENODEV: say("No such device"),
    errno.ENOENT: say("No such file or directory"),
    errno.ENOMEM: say("Cannot allocate memory"),
    errno.ENOSPC: say("No space left on device"),
    errno.ENOTDIR: say("Not a directory"),
    errno.EPERM: say("Operation not permitted"),
    errno.EROFS: say("Read-only file system"),
    errno.ESTALE: say("Stale file handle"),
    errno.ETIMEDOUT: say("Connection timed out"),
}


def reason_of(error: Exception) -> Message | str:
    """What the system gives as the reason; in its own words where we have none for them."""
    if not isinstance(error, OSError):
        return str(error)
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or str(error)
