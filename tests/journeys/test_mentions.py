"""What the command line mentions beside its results, and never does unasked."""

import shutil
from pathlib import Path

from tests.journeys.program import started


def test_an_older_file_is_opened_as_it_is_and_the_rest_can_be_merged_as_mentioned(
    tmp_path: Path,
) -> None:
    path, old, article = (tmp_path / name for name in ("p.briefwright", "old", "a.txt"))
    article.write_text("One sentence of a report.", encoding="utf-8")
    with started(tmp_path / "ada") as program:
        program.done("new", path)
        shutil.copyfile(path, old)
        program.done("import", path, article)
        shutil.copyfile(old, path)
        listed = program.done("list", path, "sources", "--json")
        assert listed.rows() == []
        assert "p.briefwright is older than what was shared from here: 1 change, of " in listed.told
        place = listed.told.rpartition("To bring that in, merge ")[2].strip().removesuffix(".")
        merged = program.done("merge", path, place)
        assert "older" in merged.told  # said before it is answered
        again = program.done("list", path, "sources", "--json")
        assert len(again.rows()) == 1
        assert again.told == ""


def test_a_damaged_working_copy_is_mentioned_once_and_the_file_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "p.briefwright"
    with started(tmp_path / "ada") as program:
        program.done("new", path, "--title", "Kept")
        (database,) = (tmp_path / "ada").rglob("working.sqlite")
        database.write_bytes(b"something else" * 1_000)
        assert "was damaged and lies in" in program.done("list", path, "sources").told
        assert program.done("list", path, "sources").told == ""
