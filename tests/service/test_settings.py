from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow
from briefwright.service.home import VARIABLE, default_home
from briefwright.service.settings import Settings, author_of, load_settings, save_settings


def test_settings_are_read_back_as_they_were_kept(tmp_path: Path) -> None:
    chosen = Settings(name="Ada Lovelace", language="fr")
    save_settings(tmp_path / "new" / "settings.json", chosen)
    assert load_settings(tmp_path / "new" / "settings.json") == chosen


@pytest.mark.parametrize("text", ["", "[]", "{", '{"name": 3, "colour": "red"}', "\xff"])
def test_unreadable_settings_are_no_settings(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("latin-1"))
    assert load_settings(path) == Settings()


def test_settings_that_cannot_be_kept_say_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotNow, match="The settings could not be kept"):
        save_settings(tmp_path / "file" / "settings.json", Settings())


def test_an_author_has_a_name_and_initials() -> None:
    author = author_of(Settings(name="Ada King Lovelace"))
    assert (author.name, author.initials) == ("Ada King Lovelace", "AKL")
    assert author_of(Settings()).name


def test_the_home_is_named_by_its_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert default_home().data == tmp_path / "mine"
    monkeypatch.delenv(VARIABLE)
    assert default_home().data.name == "Briefwright"
