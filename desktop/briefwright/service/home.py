"""The user's own folder: working copies, settings and the sample lie in it, never in the project."""

import os
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "BRIEFWRIGHT_HOME"
"""The environment variable that names another folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The user data folder; it need not be there yet."""

    data: Path

    @property
    def projects(self) -> Path:
        """Where the working copies lie."""
        return self.data / "projects"

    @property
    def settings(self) -> Path:
        """The file with the user's settings."""
        return self.data / "settings.json"

    @property
    def sample(self) -> Path:
        """Where the sample project and its exports lie."""
        return self.data / "sample"


def default_home() -> Home:
    """The folder named by BRIEFWRIGHT_HOME, or the one that the system has for user data."""
    named = os.environ.get(VARIABLE)
    if named:
        return Home(data=Path(named).absolute())
    from platformdirs import user_data_path  # noqa: PLC0415 - seldom needed before the first paint

    return Home(data=user_data_path("Briefwright", appauthor=False))
