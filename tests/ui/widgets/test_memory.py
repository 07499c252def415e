"""What a window remembers comes back as it was, and never from a damaged file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from briefwright.ui.widgets.memory import Memory


def memory(folder: Path, project: str = "p", view: str = "findings") -> Memory:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    return Memory(settings, view=view, project=project)


def test_what_is_kept_comes_back_from_the_file(tmp_path: Path) -> None:
    kept = memory(tmp_path)
    for name, value in (
        ("order", "date"),
        ("board", True),
        ("at", 0.25),
        ("columns", ["section", "date"]),
        ("widths", {"section": 120}),
        ("تجربة", "é"),
    ):
        kept.mine.keep(name, value)
    del kept
    found = memory(tmp_path).mine
    assert found.word("order") == "date"
    assert found.flag("board", otherwise=False)
    assert found.number("at") == 0.25
    assert found.words("columns") == ("section", "date")
    assert found.numbers("widths") == {"section": 120.0}
    assert found.word("تجربة") == "é"


def test_a_project_does_not_know_what_another_left(tmp_path: Path) -> None:
    memory(tmp_path, project="one").here.keep("source", "a")
    assert memory(tmp_path, project="one").here.word("source") == "a"
    assert memory(tmp_path, project="two").here.word("source") is None
    assert memory(tmp_path, project="one", view="read").here.word("source") is None


@pytest.mark.parametrize("written", ["{", "7", '"w"', "[1]", "null", "true", '{"a": "b"}'])
def test_what_cannot_be_read_is_as_if_it_had_not_been_kept(tmp_path: Path, written: str) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("views/findings/order", written)
    found = Memory(settings, view="findings", project="p").mine
    assert found.word("order", among=("date",)) is None
    assert found.words("order") == ()
    assert found.numbers("order") == {}
    assert found.flag("order", otherwise=True)


def test_a_drawer_is_emptied_as_a_whole(tmp_path: Path) -> None:
    kept = memory(tmp_path)
    kept.mine.keep("order", "date")
    kept.here.keep("chosen", "a")
    kept.mine.forget()
    assert kept.mine.word("order") is None
    assert kept.here.word("chosen") == "a"
