"""Which files an import means: those named, and those in the folders named, without surprises.

Inside a folder hidden files, links, devices and the parts of saved web pages are passed by, each
with a reason. A file that is named itself is taken as it is.
"""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import WrongUse
from briefwright.domain.message import Message, say
from briefwright.domain.reasons import reason_of
from briefwright.domain.text import clean_line

MOST_FILES = 20_000
"""Files of one import; a folder with more is a mistake, or a library to be taken in parts."""

DEEPEST = 64
"""Folders inside one another."""

_OFFICE_LOCKS = ("~$", ".~lock.")
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
_PAGE_PARTS = ("_files", ".files", "_fichiers", "-dateien", "_archivos", "_file")
"""How browsers end the name of the folder with the pictures and scripts of a saved page."""

_PAGE_NAMES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A file to be read; `name` is its path below the folder that was named, for people."""

    path: Path
    name: str
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedBy:
    """What lies in a folder and is not read, and why."""

    path: Path
    name: str
    why: Message


def gathered(paths: Sequence[Path]) -> tuple[Wanted | PassedBy, ...]:
    """All that these files and folders mean, folders in the order of their names.

    Raises `WrongUse` for more files than one import may have.
    """
    found: list[Wanted | PassedBy] = []
    for path in paths:
        for each in _in_folder(path, "", 0) if _is_folder(path) else (_named(path),):
            found.append(each)
            if len(found) > MOST_FILES:
                raise WrongUse(
                    "{path} holds more than {count} files: import its folders one by one.",
                    path=path,
                    count=MOST_FILES,
                )
    return tuple(found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _named(path: Path) -> Wanted:
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    return Wanted(path=path, name=clean_line(path.name), size=size)


def _in_folder(folder: Path, above: str, depth: int) -> Iterator[Wanted | PassedBy]:
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        name = above or clean_line(folder.name)
        closed = say("This folder could not be read ({reason}).", reason=reason_of(error))
        yield PassedBy(path=folder, name=name, why=closed)
        return
    pages = {entry.name.rpartition(".")[0].casefold() for entry in entries if _is_page(entry.name)}
    for entry in entries:
        name = f"{above}{clean_line(entry.name)}"
        path = Path(entry.path)
        why = _passed_by(entry, pages)
        if why is not None:
            yield PassedBy(path=path, name=name, why=why)
        elif not entry.is_dir(follow_symlinks=False):
            yield Wanted(path=path, name=name, size=entry.stat(follow_symlinks=False).st_size)
        elif depth == DEEPEST:
            yield PassedBy(path=path, name=name, why=say("This folder lies too deep in others."))
        else:
            yield from _in_folder(path, f"{name}/", depth + 1)


def _is_page(name: str) -> bool:
    return name.lower().endswith(_PAGE_NAMES)


def _passed_by(entry: os.DirEntry[str], pages: set[str]) -> Message | None:
    """Why an entry of a folder is not read; None for a file or folder that is."""
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError as error:
        return say("It could not be reached ({reason}).", reason=reason_of(error))
    name = entry.name.casefold()
    if stat.S_ISLNK(found.st_mode):
        return say("It is a link, and links in folders are not followed: name it to import it.")
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        return say("It is a device or pipe, not a file.")
    if name.startswith(_OFFICE_LOCKS):
        return say("It is the mark of a document that is open elsewhere.")
    if name.startswith(".") or name in _SYSTEM_FILES or _is_hidden(found):
        return say("It is hidden: name it to import it.")
    for end in _PAGE_PARTS:
        if stat.S_ISDIR(found.st_mode) and name.endswith(end) and name.removesuffix(end) in pages:
            return say("It holds the pictures and scripts of a saved page.")
    if name.endswith(".briefwright"):
        return say("It is a project of Briefwright: open it, or merge it.")
    return None


def _is_hidden(found: os.stat_result) -> bool:
    """Whether Windows hides the file; elsewhere its name tells."""
    if sys.platform == "win32":
        return bool(found.st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    return False
