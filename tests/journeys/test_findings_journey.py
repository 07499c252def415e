"""Findings sorted in the real window, with a real mouse and real keys."""

from pathlib import Path

import pytest

from tests.journeys.test_window_journey import call, press_until, window_on
from tests.kit.needs import needs
from tests.kit.screen import LONGEST, screen, wait_for

SAMPLE = Path(__file__).parents[2] / "seeds" / "aes-air-cooperation.md"
FINDINGS_BUTTON, BOARD_BUTTON = (36, 176), (918, 46)
FIRST_CARD, THIRD_COLUMN = (440, 170), (845, 290)
"""In a window of 1280 x 800: the first card of the first column, and a place between cards."""

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool", "openbox")]


def test_a_card_dragged_by_mouse_changes_its_section_and_undo_puts_it_back(tmp_path: Path) -> None:
    home, project = tmp_path / "data", tmp_path / "sahel.briefwright"
    call(home, "new", project, "--title", "Sahel")
    call(home, "compose", project, SAMPLE)

    def acts() -> list[str]:
        return call(home, "history", project).splitlines()

    before = len(acts())
    with screen(tmp_path) as shown, window_on(shown, home, project) as process:
        window = shown.window("Sahel - Briefwright")
        shown.do("windowactivate", "--sync", window)
        shown.do("windowsize", "--sync", window, 1280, 800)

        def attempt() -> bool:
            for button in (FINDINGS_BUTTON, BOARD_BUTTON):
                shown.click(window, button)
            shown.drag(window, FIRST_CARD, THIRD_COLUMN)
            return len(acts()) > before

        wait_for(attempt)
        assert "Put a finding into a section" in acts()[0]
        press_until(shown, window, "ctrl+z", lambda: any("(undone)" in act for act in acts()))
        shown.key("ctrl+q")
        assert process.wait(LONGEST) == 0
