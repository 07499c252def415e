"""The size of the interface is kept for the next start, and never from a damaged file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from briefwright.ui.settings.scale import SCALES, keep_scale, kept_scale, scale_before_start


def settings_in(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize("scale", SCALES)
def test_a_size_that_was_chosen_holds_at_the_next_start(tmp_path: Path, scale: float) -> None:
    keep_scale(settings_in(tmp_path), scale)
    environment: dict[str, str] = {}
    scale_before_start(settings_in(tmp_path), environment)
    assert float(environment.get("QT_SCALE_FACTOR", "1")) == scale


def test_sizes_go_from_half_to_three_times() -> None:
    assert (min(SCALES), max(SCALES)) == (0.5, 3.0)


def test_what_the_desktop_asks_for_goes_first(tmp_path: Path) -> None:
    keep_scale(settings_in(tmp_path), 2.0)
    environment = {"QT_SCALE_FACTOR": "1.5"}
    scale_before_start(settings_in(tmp_path), environment)
    assert environment == {"QT_SCALE_FACTOR": "1.5"}


@pytest.mark.parametrize("written", ["huge", "17", "-1", ""])
def test_a_size_that_is_none_is_as_if_none_had_been_chosen(tmp_path: Path, written: str) -> None:
    settings = settings_in(tmp_path)
    settings.setValue("scale", written)
    assert kept_scale(settings) == 1.0
