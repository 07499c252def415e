"""Opens the window: on a project, on the sample, or on the start screen.

`--sample` first makes and exports the sample project; without a display that is
all that it does. Verbs are the business of `cli`.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused, UserError, WrongUse
from briefwright.service.home import default_home

_WINDOW = "briefwright.ui.app"


def run(words: Sequence[str]) -> int:
    """Does what the words ask and returns the exit code; an error is one sentence on stderr."""
    try:
        match list(words):
            case []:
                return run_window(None)
            case ["open"]:
                return run_window(None)
            case ["open", project] if not project.startswith("-"):
                return run_window(Path(project))
            case ["--sample"]:
                return run_sample()
            case _:
                raise WrongUse("The window opens with `briefwright open PROJECT`: give one file.")
    except UserError as error:
        sys.stderr.write(f"briefwright: {' '.join(str(error).split())}\n")
        return _code_of(error)


def run_window(project: Path | None) -> int:
    """Opens the window on a project (None: on the start screen) and returns its exit code."""
    if find_spec(_WINDOW) is None:
        raise WrongUse("This version has no window yet: briefwright --help lists what it can do.")
    if project is not None and not project.exists():
        raise Refused(f"There is no file {project}: check its name and folder.")
    window = importlib.import_module(_WINDOW)  # loads Qt, which nothing else here needs
    return int(window.run(project, default_home()))


def run_sample() -> int:
    """Makes or keeps the sample, exports it, prints where it lies, and opens the window on it."""
    from briefwright.service import sample, settings  # noqa: PLC0415 - loads every writer

    home = default_home()
    author = settings.author_of(settings.load_settings(home.settings))
    made = sample.keep_sample(home=home, author=author, clock=lambda: datetime.now(UTC))
    for path in (made.project, *made.exports):
        sys.stdout.write(f"{path}\n")
    sys.stdout.flush()
    if find_spec(_WINDOW) is None:
        sys.stderr.write("briefwright: This version has no window yet; the files above are made.\n")
        return 0
    if not has_display():
        sys.stderr.write("briefwright: There is no display for the window; the files are made.\n")
        return 0
    return run_window(made.project)


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def _code_of(error: UserError) -> int:
    match error:
        case Refused():
            return 3
        case NotNow():
            return 4
        case _:
            return 2
