"""Backups of a project: which of them are kept, and where they lie.

A backup is what was published, complete and openable, in the working copy's folder. Kept are the
last three, one an hour for a day and one a day for a fortnight, within three times the size of
the project; what does not fit is dropped in the reverse of that order, oldest first. What was
kept before something that cannot be taken back is named for it, and stays for ninety days beside
the others.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from briefwright.store import durable

LAST = 3
HOURLY = timedelta(days=1)
DAILY = timedelta(days=14)
TIMES_SIZE = 3
SET_APART = timedelta(days=90)

SUFFIX = ".briefwright"
_NAME = "%Y-%m-%dT%H%M%S.%fZ"


class Occasion(StrEnum):
    """Why a backup was kept; it stands in the file's name. `SHARED` is the ordinary one."""

    SHARED = ""
    MERGED = "before-merging"
    EMPTIED = "before-deleting-for-good"
    REBUILT = "before-a-new-format"


_APART = (Occasion.EMPTIED, Occasion.REBUILT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One kept file; `when` is aware, `size` in bytes."""

    path: Path
    when: datetime
    size: int
    occasion: Occasion = Occasion.SHARED


def kept(backups: Iterable[Backup], *, now: datetime) -> tuple[Backup, ...]:
    """Returns the backups that the policy keeps, newest first; the newest is always kept."""
    every = sorted(backups, key=lambda backup: backup.when, reverse=True)
    chosen = _rotated([each for each in every if each.occasion not in _APART], now)
    chosen |= {each for each in every if each.occasion in _APART and each.when >= now - SET_APART}
    return tuple(each for each in every if each in chosen)


def _rotated(newest_first: Sequence[Backup], now: datetime) -> set[Backup]:
    """Returns which of the ordinary ones are kept."""
    if not newest_first:
        return set()
    room = TIMES_SIZE * newest_first[0].size
    chosen: set[Backup] = set()
    for backup in _by_worth(newest_first, now):
        if backup not in chosen and (not chosen or backup.size <= room):
            chosen.add(backup)
            room -= backup.size
    return chosen


def listed(folder: Path) -> tuple[Backup, ...]:
    """Returns the backups in the folder, newest first; other files are not counted."""
    found = [backup for path in _files(folder) if (backup := _backup(path)) is not None]
    return tuple(sorted(found, key=lambda backup: backup.when, reverse=True))


def keep(
    snapshot: Path, folder: Path, *, now: datetime, occasion: Occasion = Occasion.SHARED
) -> Path:
    """Moves a finished snapshot among the backups, drops what the policy drops, returns its place.

    The snapshot must lie on the same file system.
    """
    folder.mkdir(parents=True, exist_ok=True)
    named = f".{occasion}" if occasion else ""
    place = folder / (now.astimezone(UTC).strftime(_NAME) + named + SUFFIX)
    durable.sync_file(snapshot)
    durable.replace(snapshot, place)
    backups = listed(folder)
    for backup in set(backups) - set(kept(backups, now=now)):
        backup.path.unlink(missing_ok=True)
    return place


def _by_worth(newest_first: Sequence[Backup], now: datetime) -> Iterator[Backup]:
    yield from newest_first[:LAST]
    yield from _one_each(newest_first, now - HOURLY, "%Y%m%d%H")
    yield from _one_each(newest_first, now - DAILY, "%Y%m%d")


def _one_each(newest_first: Sequence[Backup], since: datetime, period: str) -> Iterator[Backup]:
    """Yields the newest backup of each period (UTC) that does not lie before `since`."""
    done: set[str] = set()
    for backup in newest_first:
        name = backup.when.astimezone(UTC).strftime(period)
        if backup.when >= since and name not in done:
            done.add(name)
            yield backup


def _files(folder: Path) -> list[Path]:
    return list(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []


def _backup(path: Path) -> Backup | None:
    try:
        moment, end, occasion = path.name.removesuffix(SUFFIX).partition("Z")
        when = datetime.strptime(moment + end, _NAME).replace(tzinfo=UTC)
        why = Occasion(occasion.removeprefix("."))
        return Backup(path=path, when=when, size=path.stat().st_size, occasion=why)
    except (ValueError, FileNotFoundError):
        return None
