"""What a window remembers of how it was left, so that it opens as it was.

What is about the person (order, columns, board or table) holds for every project; what is about the
work (where one was reading) for one project. What cannot be read is as if it had not been kept.
"""

import json
from collections.abc import Sequence

from PySide6.QtCore import QSettings


class Drawer:
    """Named values under one heading of the settings."""

    def __init__(self, settings: QSettings, heading: str) -> None:
        self._settings = settings
        self._heading = heading

    def keep(self, name: str, value: object) -> None:
        """Keeps a value that JSON knows."""
        written = json.dumps(value, ensure_ascii=False)
        self._settings.setValue(f"{self._heading}/{name}", written)

    def forget(self) -> None:
        """Forgets all values."""
        self._settings.remove(self._heading)

    def word(self, name: str, among: Sequence[str] | None = None) -> str | None:
        """The word that was kept, None for none or for one that is not `among` these."""
        value = self.value(name)
        known = isinstance(value, str) and (among is None or value in among)
        return value if known and isinstance(value, str) else None

    def number(self, name: str) -> float | None:
        """The number that was kept, None for none."""
        value = self.value(name)
        real = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if real and isinstance(value, int | float) else None

    def flag(self, name: str, otherwise: bool) -> bool:
        """What was kept, or else the other."""
        value = self.value(name)
        return value if isinstance(value, bool) else otherwise

    def words(self, name: str) -> tuple[str, ...]:
        """The words that were kept, none where something else was."""
        value = self.value(name)
        if not isinstance(value, list):
            return ()
        return tuple(each for each in value if isinstance(each, str))

    def numbers(self, name: str) -> dict[str, float]:
        """The named numbers that were kept, none where something else was."""
        value = self.value(name)
        if not isinstance(value, dict):
            return {}
        return {
            key: float(each)
            for key, each in value.items()
            if isinstance(each, int | float) and not isinstance(each, bool)
        }

    def value(self, name: str) -> object:
        """The value that was kept, None for none or for one that cannot be read."""
        written = self._settings.value(f"{self._heading}/{name}")
        try:
            read: object = json.loads(str(written)) if written is not None else None
        except ValueError:
            return None
        return read


class Memory:
    """What one view of one window remembers: `mine` for every project, `here` for this one."""

    def __init__(self, settings: QSettings, *, view: str, project: str) -> None:
        self.mine = Drawer(settings, f"views/{view}")
        self.here = Drawer(settings, f"projects/{project}/{view}")
