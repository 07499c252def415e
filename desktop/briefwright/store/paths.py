"""Where things lie: working copies in the user data folder, and what a publisher puts beside a file.

Names only; whether something stands there is asked elsewhere.
"""

import hashlib
import os
import socket
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.ids import new_id
from briefwright.store.locks import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFolder:
    """The folder of one working copy: its database, its record, its backups."""

    folder: Path

    @property
    def database(self) -> Path:
        """The living SQLite file; nothing but the store opens it."""
        return self.folder / "working.sqlite"

    @property
    def record(self) -> Path:
        """Which project file this is the working copy of. Written last: without it, unfinished."""
        return self.folder / "place.json"

    @property
    def backups(self) -> Path:
        """What was published, by time."""
        return self.folder / "backups"

    @property
    def incoming(self) -> Path:
        """Holds the private copies of files that are being read, each named after its reader."""
        return self.folder / "incoming"

    @property
    def in_use(self) -> Path:
        """Holds a mark for each process that has the copy open."""
        return self.folder / "in_use"

    def snapshot(self) -> Path:
        """A new name for a snapshot on its way to the project file."""
        return self.folder / f"{os.getpid()}-{new_id()}.snapshot"

    def leftovers(self) -> list[Path]:
        """Snapshots and private copies whose makers, named by their process ids, have died."""
        found = [*self.folder.glob("*-*.snapshot"), *self.incoming.glob("*-*")]
        return [path for path in found if not _maker(path).lives()]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFolder:
    """The part of the user data folder that holds projects: `root`/project/copy."""

    root: Path

    @property
    def lock(self) -> Path:
        """Held while working copies are looked up, made and tidied."""
        return self.root / "opening.lock"

    @property
    def incoming(self) -> Path:
        """Holds the private copies of files being opened, until their working copy is known."""
        return self.root / "incoming"

    @property
    def damaged(self) -> Path:
        """Holds the folders of working copies that could not be opened any more."""
        return self.root / "damaged"

    def new_copy(self, project: str) -> CopyFolder:
        """Returns a folder for another working copy of the project; it is not made yet."""
        return CopyFolder(folder=self.root / project / new_id()[:12])

    def copies(self) -> list[CopyFolder]:
        """Returns every folder that is, or was to become, a working copy."""
        folders = sorted(path for path in self.root.glob("*/*") if path.is_dir())
        others = {self.incoming, self.damaged}
        return [CopyFolder(folder=path) for path in folders if path.parent not in others]


def lock_beside(path: Path) -> Path:
    """The lock file of those who publish to the project file."""
    return path.with_name(f".{_short(path)}.lock")


def temporary_beside(path: Path) -> Path:
    """A new name beside the project file, for what is about to replace it."""
    return path.with_name(f".{_short(path)}.{_host()}-{os.getpid()}-{new_id()[:8]}.tmp")


def leftovers_beside(path: Path) -> list[Path]:
    """What publishers of this host left beside the project file when they were killed."""
    start = f".{_short(path)}.{_host()}-"
    return [
        found
        for found in path.parent.iterdir()
        if found.name.startswith(start) and found.name.endswith(".tmp")
    ]


def _short(path: Path) -> str:
    """The file's name, cut and made certain by a hash: file systems take 255 bytes at most."""
    return f"{path.stem[:32]}-{hashlib.sha256(path.name.encode()).hexdigest()[:8]}"


def _maker(path: Path) -> Holder:
    pid = path.name.partition("-")[0]
    return Holder(pid=int(pid) if pid.isdecimal() else 0, host=socket.gethostname())


def _host() -> str:
    return hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
