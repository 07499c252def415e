"""Reading the files of an import: each for itself, and stopped when it is asked to."""

from pathlib import Path

from briefwright.service.commands.sources import Imported
from briefwright.ui.sources.import_report import Came
from briefwright.ui.sources.importing import lines, read_all


def files(folder: Path) -> list[Path]:
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"Article {name}\n\nText.\n", encoding="utf-8")
    return [folder / "a.txt", folder / "missing.txt", folder / "b.txt", folder / "c.txt"]


def test_a_faulty_file_stops_no_other(tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []

    def report(done: int, total: int, name: str) -> bool:
        seen.append((done, total, name))
        return True

    read = read_all(files(tmp_path), report)
    assert read.whole
    assert [file.draft is not None for file in read.files] == [True, False, True, True]
    assert seen[0] == (0, 4, "a.txt")
    assert seen[-1] == (4, 4, "")


def test_a_stopped_import_says_that_it_is_not_whole(tmp_path: Path) -> None:
    read = read_all(files(tmp_path), lambda done, _total, _name: done < 2)
    assert not read.whole
    assert [file.name for file in read.files] == ["a.txt", "missing.txt"]


def test_answers_go_to_the_files_that_were_read(tmp_path: Path) -> None:
    read = read_all(files(tmp_path), lambda *_step: True)
    imported = [
        Imported(source="1", known=False),
        Imported(source="2", known=True),
        Imported(source="3", known=False),
    ]
    said = lines(read.files, imported, "is here")
    assert [line.came for line in said] == [
        Came.IMPORTED, Came.REFUSED, Came.KNOWN, Came.IMPORTED,
    ]  # fmt: skip
    assert [line.source for line in said] == ["1", None, "2", "3"]
    assert said[2].words == "is here"
    assert len({line.key for line in said}) == 4
