"""The first hundred bytes of a project file: enough to refuse most files without opening them.

Reads plain bytes and never SQLite, so that nothing in the file can act. The tables are looked at
in `gate`. The layout of the header is section 1.3 of SQLite's file format.
"""

import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import Refused
from briefwright.domain.reasons import reason_of
from briefwright.store.format import APPLICATION_ID, CURRENT, Format

LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_WAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the header of a SQLite file says; sizes in bytes.

    `length` is that of the whole file, None when the header does not vouch for it.
    """

    application_id: int
    format: Format
    length: int | None
    wal: bool


def read_header(path: Path) -> Header:
    """Returns the header of a project file that this program can read.

    Raises `Refused` with one sentence for everything else: missing, a folder, empty, of another
    program, newer, cut short, not closed. Reads at most 100 bytes.
    """
    data, size = _start_of(path)
    if not data:
        raise Refused("{path} is empty: take another copy of the project, or a backup.", path=path)
    if not data.startswith(_MAGIC) or len(data) < LENGTH:
        raise Refused("{path} is not a Briefwright project: choose another file.", path=path)
    header = _parse(data)
    if header.application_id != APPLICATION_ID:
        raise Refused(
            "{path} is a database of another program, not a Briefwright project: choose another "
            "file.",
            path=path,
        )
    _refuse_other_format(path, header.format)
    if header.length is not None and size < header.length:
        raise Refused(
            "{path} is cut short, {size:,} of {length:,} bytes are there: take another "
            "copy of the project, or a backup.",
            path=path,
            size=size,
            length=header.length,
        )
    if header.wal and _holds_something(path.with_name(path.name + "-wal")):
        raise Refused(
            "{path} was not closed by the program that wrote it, part of it lies in {name}-wal: "
            "close it there first.",
            path=path,
            name=path.name,
        )
    return header


def _refuse_other_format(path: Path, found: Format) -> None:
    if found.major > CURRENT.major:
        raise Refused(
            "{path} was written by a newer Briefwright (format {found}, this one reads up to "
            "{major}.x): update Briefwright to open it.",
            path=path,
            found=found,
            major=CURRENT.major,
        )
    if found.major < 1:
        raise Refused(
            "{path} names no format of a Briefwright project: take another copy of it.", path=path
        )


def _start_of(path: Path) -> tuple[bytes, int]:
    """Returns the first bytes of a plain file, and its size."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Refused(
                "{path} is a folder, not a Briefwright project: name the file in it.", path=path
            )
        if not stat.S_ISREG(found.st_mode):
            raise Refused(
                "{path} is a pipe or a device, not a file that can be opened: choose another.",
                path=path,
            )
        with path.open("rb") as file:
            return file.read(LENGTH), os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        raise Refused(
            "There is no file {path}: check the name and the folder.", path=path
        ) from None
    except OSError as error:
        raise Refused(
            "{path} cannot be read ({reason}): ask for a copy.", path=path, reason=reason_of(error)
        ) from error


def _parse(data: bytes) -> Header:
    page_size, version = struct.unpack_from(">HB", data, 16)
    changes, pages = struct.unpack_from(">II", data, 24)
    user_version, application_id = struct.unpack_from(">i4xi", data, 60)
    (valid_for,) = struct.unpack_from(">I", data, 92)
    vouched = pages > 0 and changes == valid_for
    return Header(
        application_id=application_id,
        format=Format.of(user_version),
        length=pages * (65_536 if page_size == 1 else page_size) if vouched else None,
        wal=version == _WAL,
    )


def _holds_something(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
