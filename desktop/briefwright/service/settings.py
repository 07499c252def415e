"""What a user chose once for all projects on this machine: the name that history shows, and such."""

import getpass
import json
import os
import platform
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefwright import __version__
from briefwright.domain.errors import NotNow
from briefwright.domain.text import clean_line
from briefwright.export.atomic import replace_file

if TYPE_CHECKING:
    from briefwright.store.journal import Author

LANGUAGES = ("en", "fr", "ar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings; None means that nothing was chosen and the system decides."""

    name: str | None = None
    initials: str | None = None
    language: str | None = None
    theme: str | None = None


def load_settings(path: Path) -> Settings:
    """The settings in the file; what is missing, unknown or of the wrong type is not chosen."""
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(written, dict):
        return Settings()
    known = {field.name for field in fields(Settings)}
    chosen = {
        name: clean_line(value) or None
        for name, value in written.items()
        if name in known and isinstance(value, str)
    }
    return replace(Settings(), **chosen)


def save_settings(path: Path, settings: Settings) -> None:
    """Writes the settings; raises `NotNow` when they cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotNow(
            "The settings could not be kept in {parent}: check its rights.", parent=path.parent
        ) from error
    chosen = {name: value for name, value in asdict(settings).items() if value is not None}
    replace_file(path, (json.dumps(chosen, indent=2, ensure_ascii=False) + "\n").encode())


def author_of(settings: Settings) -> "Author":
    """Who writes: the name chosen, or the account's."""
    from briefwright.store.journal import Author  # noqa: PLC0415 - the first screen needs no store

    name = settings.name or _account()
    initials = settings.initials or "".join(word[0] for word in name.split() if word).upper()[:3]
    return Author(
        name=name, initials=initials, host=platform.node() or "unknown", app_version=__version__
    )


def present() -> datetime:
    """The present, aware: the clock of everything that is not a test."""
    return datetime.now(UTC)


def _account() -> str:
    try:
        return clean_line(getpass.getuser()) or "unknown"
    except (OSError, KeyError, ImportError):
        return os.environ.get("USER") or "unknown"
