"""What lies in the container that Office used before its files were ZIP archives (MS-CFB).

Mail saved by Outlook is read from it (`msg`); other files in it are only named, so that the user
learns what to do with them.
"""

import io
import struct

from briefwright.domain.errors import Refused

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refuse_container(data: bytes, name: str) -> None:
    """Raises `Refused` with what the container holds; does nothing for any other file."""
    if not data.startswith(SIGNATURE):
        return
    streams = _streams(data)
    if "encryptedpackage" in streams:
        raise Refused(
            "{name} is protected by a password: open it in its own program, save it without one, and "
            "import that.",
            name=name,
        )
    if "worddocument" in streams:
        raise Refused(
            "{name} is a document of an old Word (.doc): save it as .docx and import that.",
            name=name,
        )
    raise Refused(
        "{name} is an old office document: save it as .docx or PDF and import that.",
        name=name,
    )


def _streams(data: bytes) -> frozenset[str]:
    """The names of the streams at the top, in small letters; none when it is damaged."""
    import olefile  # noqa: PLC0415 - only where a file needs it

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            return frozenset(path[0].lower() for path in container.listdir())
    except (
        OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError,
        struct.error,
    ):  # fmt: skip
        return frozenset()
