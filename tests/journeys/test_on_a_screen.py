"""Tests of every view once more on a real X server, where focus, menus and keys come from outside."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.needs import needs
from tests.kit.screen import screen

ROOT = Path(__file__).parents[2]
CHOSEN = (
    "tests/ui/start/test_screen.py::test_a_window_opens_no_larger_than_its_screen",
    "tests/ui/sources/test_view.py::test_the_first_source_can_be_pasted_at_once",
    "tests/ui/read/test_view.py::test_enter_on_a_selection_makes_a_finding_of_the_last_kind",
    "tests/ui/findings/test_view.py::test_s_puts_the_chosen_findings_into_a_section",
    "tests/ui/analysis/test_view.py::test_enter_opens_the_form_and_enter_in_it_leads_back",
    "tests/ui/brief/test_view.py::test_undo_takes_back_what_is_being_typed",
    "tests/ui/publish/test_view.py::test_the_pages_are_those_of_the_exported_pdf",
)
"""One test of the start screen and of each view, which presses keys and waits for what they do."""

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool", "openbox")]


def test_every_view_does_on_a_real_screen_what_it_does_without_one(tmp_path: Path) -> None:
    with screen(tmp_path) as shown:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *CHOSEN],
            cwd=ROOT,
            env=shown.environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
    assert done.returncode == 0, done.stdout
    assert f"{len(CHOSEN)} passed" in done.stdout
