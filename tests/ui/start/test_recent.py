"""The list of projects opened lately, as it is kept in the settings."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from briefwright.ui.start.recent import MOST, Recent, RecentProjects


def settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def test_the_project_opened_last_comes_first_and_stands_once(tmp_path: Path) -> None:
    kept = RecentProjects(settings(tmp_path))
    for name in ("a", "b", "a"):
        kept.remember(Recent(path=tmp_path / name, title=name.upper()))
    assert [recent.title for recent in kept.listed()] == ["A", "B"]


def test_the_list_survives_a_restart_with_any_title(tmp_path: Path) -> None:
    moment = datetime(2025, 4, 17, 12, 30, tzinfo=UTC)
    title = 'معاهدة, "x" 😀; \\ [1]'
    stored = settings(tmp_path)
    RecentProjects(stored).remember(Recent(path=tmp_path / "é", title=title, opened=moment))
    stored.sync()
    (recent,) = RecentProjects(settings(tmp_path)).listed()
    assert (recent.title, recent.path, recent.opened) == (title, tmp_path / "é", moment)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("x", encoding="utf-8")
    kept = RecentProjects(settings(tmp_path))
    kept.remember(Recent(path=tmp_path / "gone", title="Gone"))
    kept.remember(Recent(path=tmp_path / "here", title="Here"))
    assert [(recent.title, recent.missing) for recent in kept.listed()] == [
        ("Here", False),
        ("Gone", True),
    ]


def test_what_is_forgotten_is_off_the_list(tmp_path: Path) -> None:
    kept = RecentProjects(settings(tmp_path))
    kept.remember(Recent(path=tmp_path / "a", title="A"))
    kept.forget(tmp_path / "a")
    assert kept.listed() == ()


def test_the_list_keeps_a_round_number(tmp_path: Path) -> None:
    kept = RecentProjects(settings(tmp_path))
    for number in range(MOST + 3):
        kept.remember(Recent(path=tmp_path / str(number), title=str(number)))
    assert len(kept.listed()) == MOST
    assert kept.listed()[0].title == str(MOST + 2)


def test_settings_that_are_damaged_are_an_empty_list(tmp_path: Path) -> None:
    stored = settings(tmp_path)
    for text in ("{", "3", '[{"path": 1}, {"title": "x"}]', "null"):
        stored.setValue("recent", text)
        assert RecentProjects(stored).listed() == ()
