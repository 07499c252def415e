"""Opens the window: on a project, on the sample, or on the start screen.

`--sample` first makes and exports the sample project; without a display that is
all that it does. Verbs are the business of `cli`.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused, UserError, WrongUse
from briefwright.service.home import default_home


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
    if project is not None and not project.exists():
        raise Refused("There is no file {project}: check its name and folder.", project=project)
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise NotNow("There is no display for a window here: briefwright --help lists the verbs.")
    from briefwright.ui import app  # noqa: PLC0415 - loads Qt, which nothing else here needs

    return app.run_window(project, home=default_home())


def run_sample() -> int:
    """Makes or keeps the sample, exports it, prints where it lies, and opens the window on it."""
    from briefwright.service.sample import export_sample  # noqa: PLC0415 - loads every writer

    made = export_sample(default_home())
    for path in (made.project, *made.exports):
        sys.stdout.write(f"{path}\n")
    sys.stdout.flush()
    if has_display():
        return run_window(made.project)
    sys.stderr.write("briefwright: There is no display for a window; the files above are made.\n")
    return 0


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
