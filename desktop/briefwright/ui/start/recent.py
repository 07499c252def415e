"""The projects opened lately, kept in the settings of this user.

Only where a project was and when is kept, never anything of its content.
"""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 12
"""Projects that are kept; the one opened longest ago falls off."""

KEY = "recent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A project opened before. `missing` tells that its file is not where it was."""

    path: Path
    title: str
    opened: datetime | None = None
    missing: bool = False

    @property
    def key(self) -> str:
        """The path, which tells it apart."""
        return str(self.path)


class RecentProjects:
    """Reads and writes the list; the latest comes first."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def listed(self) -> tuple[Recent, ...]:
        """The projects, each looked for on disk; what cannot be read of the list is left out."""
        return tuple(replace(each, missing=not _is_there(each.path)) for each in self._stored())

    def remember(self, recent: Recent) -> None:
        """Puts a project at the head, opened now unless it says when."""
        opened = recent.opened or datetime.now(UTC)
        first = Recent(path=recent.path.absolute(), title=recent.title, opened=opened)
        others = [each for each in self._stored() if each.path != first.path]
        self._store([first, *others][:MOST])

    def forget(self, path: Path) -> None:
        """Takes a project off the list; its file stays where it is."""
        self._store([each for each in self._stored() if each.path != path])

    def _stored(self) -> list[Recent]:
        try:
            entries = json.loads(str(self._settings.value(KEY, "[]")))
        except ValueError:
            return []
        made = [_read(entry) for entry in entries] if isinstance(entries, list) else []
        return [each for each in made if each is not None]

    def _store(self, recents: list[Recent]) -> None:
        entries = [
            {
                "path": str(each.path),
                "title": each.title,
                "opened": each.opened.isoformat() if each.opened else None,
            }
            for each in recents
        ]
        self._settings.setValue(KEY, json.dumps(entries, ensure_ascii=False))


def _read(entry: object) -> Recent | None:
    match entry:
        case {"path": str(path), "title": str(title), "opened": str() | None as opened}:
            return Recent(path=Path(path), title=title, opened=_moment(opened))
        case _:
            return None


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
