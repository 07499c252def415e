"""What is loaded behind the first screen is loaded indeed, in a process that knows nothing yet."""

import subprocess
import sys

import pytest

VIEWS = ("analysis", "brief", "findings", "publish", "read")


def loaded(thread: str) -> set[str]:
    """The modules there after this thread of the program has run."""
    program = (
        "import sys\n"
        f"from briefwright.ui.app import {thread}\n"
        f"{thread}().run()\n"
        "print('\\n'.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "thread, wanted, later",
    [
        ("Loading", ("window.views", "sources.view"), tuple(f"{view}.view" for view in VIEWS)),
        ("LoadingViews", tuple(f"{view}.view" for view in VIEWS), ()),
    ],
)
def test_what_is_not_needed_at_first_is_loaded_behind_it(
    thread: str, wanted: tuple[str, ...], later: tuple[str, ...]
) -> None:
    there = loaded(thread)
    assert {f"briefwright.ui.{name}" for name in wanted} <= there
    assert there.isdisjoint(f"briefwright.ui.{name}" for name in later)
