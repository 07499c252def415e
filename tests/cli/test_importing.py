"""What `import` takes, and what it says of each file."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.calls import Program

P = "p.briefwright"
PICTURE = b"\x89PNG\r\n\x1a\nand so on"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Program) -> Path:
    call.done("new", P)
    made = Path("articles")
    (made / "deeper").mkdir(parents=True)
    (made / "a.txt").write_text("The first article.")
    (made / "deeper" / "b.md").write_text("# Talks\n\nThe second article.")
    return made


def piped(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_folder_comes_in_with_the_folders_in_it(call: Program, folder: Path) -> None:
    assert len(call.done("import", P, folder).ids) == 2
    call.done("undo", P)
    assert call.read("list", P, "sources") == []


def test_of_a_folder_comes_in_what_can_be_read_and_the_rest_is_said(
    call: Program, folder: Path
) -> None:
    (folder / "photo.txt").write_bytes(PICTURE)
    (folder / ".hidden").write_text("x")
    said = call("import", P, folder)
    assert (said.code, len(said.ids)) == (1, 2)
    assert "photo.txt is a picture" in said.err
    assert ".hidden was passed by. It is hidden: name it to import it." in said.err


def test_the_record_says_what_came_of_each_file(call: Program, folder: Path) -> None:
    (folder / "photo.txt").write_bytes(PICTURE)
    (folder / "old.txt").write_bytes("Café à Bamako, déjà vu.".encode("cp1252"))
    (folder / "same.txt").write_text("The first article.\n")
    records = call.read("import", P, folder, code=1)
    assert {each["file"]: each["came"] for each in records} == {
        "a.txt": "imported", "deeper/b.md": "imported", "photo.txt": "refused",
        "old.txt": "imported", "same.txt": "already there",
    }  # fmt: skip
    by_name = {each["file"]: each for each in records}
    assert by_name["same.txt"]["source"] == by_name["a.txt"]["source"]
    assert by_name["same.txt"]["same"] == "text"
    assert "windows-1252" in by_name["old.txt"]["remarks"][0]
    assert by_name["photo.txt"]["why"].startswith("photo.txt is a picture")


def test_a_dry_run_names_what_can_be_read_and_writes_nothing(call: Program, folder: Path) -> None:
    assert call.done("import", P, folder, "--dry-run").out.split() == ["a.txt", "deeper/b.md"]
    assert call.read("list", P, "sources") == []


def test_a_file_is_read_as_plain_text_when_that_is_asked(call: Program, folder: Path) -> None:
    (row,) = call.done("import", P, folder / "deeper" / "b.md", "--as-text").ids
    assert call.read("show", P, row)["text"].startswith("# Talks")


def test_what_is_piped_in_is_one_source(
    call: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, "Headline\n\nWords from a pipe.".encode("utf-16"))
    (row,) = call.done("import", P, "-", "--outlet", "APA").ids
    shown = call.read("show", P, row)
    assert (shown["title"], shown["outlet"], shown["filename"]) == ("Headline", "APA", None)
    assert shown["attachment"]


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "Nothing was piped in"),
        (PICTURE, "standard input is a picture"),
        (b"a" * (50 * 1024 * 1024 + 1), "larger than 50 MB"),
    ],
    ids=["nothing", "picture", "large"],
)
def test_what_cannot_be_piped_in_is_refused(
    call: Program, folder: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, sentence: str
) -> None:
    piped(monkeypatch, data)
    said = call("import", P, "-")
    assert said.code == 3
    assert sentence in said.err


def test_a_pipe_and_files_together_are_wrong_use(call: Program, folder: Path) -> None:
    assert call("import", P, "-", folder / "a.txt").code == 2


def test_a_folder_without_files_brings_nothing_in(call: Program, folder: Path) -> None:
    Path("empty").mkdir()
    said = call.done("import", P, "empty")
    assert not said.out
