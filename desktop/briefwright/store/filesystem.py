"""Whether a folder lies on this machine's own disk: a living database must, a project file need not.

Only local types are listed; anything else counts as remote, for SQLite's log loses work there
without an error. Asked on Linux and Windows; elsewhere nothing is known and nothing is said.
"""

import sys
from pathlib import Path

_LOCAL = """
apfs bcachefs btrfs ecryptfs exfat ext2 ext3 ext4 f2fs fuseblk hfs hfsplus jfs msdos ntfs ntfs3
overlay ramfs reiserfs rootfs tmpfs ubifs vfat xfs zfs
"""
LOCAL = frozenset(_LOCAL.split())
"""File system types, as Linux names them, that keep their files on this machine."""

_MOUNTS = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4


def remote_type(folder: Path) -> str | None:
    """Returns the type of the file system when the folder is not on a local one, otherwise None."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of no use elsewhere

        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.resolve().anchor)
        return "network drive" if kind == _DRIVE_REMOTE else None
    if not _MOUNTS.exists():
        return None
    found = mounted_type(folder.resolve(), _MOUNTS.read_text(encoding="utf-8", errors="replace"))
    return None if found in LOCAL else found


def mounted_type(path: Path, mountinfo: str) -> str | None:
    """Returns the type of the file system that holds the path, from the text of `mountinfo`.

    The format is in proc(5). None when no mount point holds the path.
    """
    best, kind = -1, None
    for line in mountinfo.splitlines():
        mount, separator, rest = line.partition(" - ")
        parts = mount.split(" ")
        if not separator or len(parts) < 5:
            continue
        point = Path(_plain(parts[4]))
        if path.is_relative_to(point) and len(point.parts) >= best:  # a later mount covers
            best, kind = len(point.parts), rest.split(" ")[0]
    return kind


def _plain(text: str) -> str:
    r"""The mount point with its blanks: they are written as `\040`, other white space alike."""
    for code in ("040", "011", "012"):
        text = text.replace(f"\\{code}", chr(int(code, 8)))
    return text.replace("\\134", "\\")
