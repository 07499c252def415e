"""A corrected version, a correction in place and a translation, from the command line."""

from pathlib import Path

import pytest

from tests.cli.calls import Program

OLD = "The chiefs met in Bamako.\nThe army claimed to have shot down a drone over Tinzaouaten.\n"
NEW = "Corrected.\nThe chiefs met in Bamako.\nThe army claimed to have shot down one drone over Tinzaouaten.\n"


@pytest.fixture
def marked(call: Program, tmp_path: Path) -> str:
    """A project with a source that has two passages; the id of the source."""
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    call.done("new", "s.briefwright")
    (source,) = call.done("import", "s.briefwright", tmp_path / "old.txt").ids
    for words in ("chiefs met", "claimed to have shot down a drone over Tinzaouaten"):
        call.done("annotate", "s.briefwright", source, "--quote", words)
    return source


def states(call: Program) -> list[tuple[str, str]]:
    rows = call.read("list", "s.briefwright", "annotations")
    return [(row["state"], row["quotation"]) for row in rows]


def test_a_version_is_looked_at_before_it_is_taken(
    call: Program, marked: str, tmp_path: Path
) -> None:
    before = call.done("show", "s.briefwright", marked).out
    found = call.read("replace", "s.briefwright", marked, tmp_path / "new.txt", "--check")
    assert [row["state"] for row in found] == ["moved", "fuzzy"]
    assert found[1]["likely"][0]["score"] > 90
    assert call.done("show", "s.briefwright", marked).out == before


def test_a_version_is_taken_with_the_likely_places(
    call: Program, marked: str, tmp_path: Path
) -> None:
    call.done(
        "replace", "s.briefwright", marked, tmp_path / "new.txt", "--accept", "--reason", "Reissued"
    )
    assert states(call) == [
        ("exact", "chiefs met"),
        ("exact", "claimed to have shot down one drone over Tinzaouaten"),
    ]
    (edition,) = call.read("list", "s.briefwright", "editions")
    assert (edition["source"], edition["reason"]) == (marked, "Reissued")
    assert call.read("show", "s.briefwright", edition["id"])["text"] == OLD.strip()


def test_a_version_leaves_what_is_not_sure_as_it_is_and_says_so(
    call: Program, marked: str, tmp_path: Path
) -> None:
    said = call.done("replace", "s.briefwright", marked, tmp_path / "new.txt")
    assert [line.split()[1] for line in said.out.splitlines()] == ["moved", "fuzzy"]
    assert "keep their words" in said.err
    assert states(call)[1] == ("fuzzy", "claimed to have shot down a drone over Tinzaouaten")


def test_a_correction_is_kept_with_what_stood_there(call: Program, marked: str) -> None:
    said = call.done(
        "correct", "s.briefwright", marked, "--quote", "army claimed", "--words", "navy claimed"
    )
    (correction,) = call.read("list", "s.briefwright", "corrections")
    assert said.ids == [correction["id"]]
    assert (correction["before"], correction["after"]) == ("army", "navy")
    assert "The navy claimed" in call.read("show", "s.briefwright", marked)["text"]
    assert call("correct", "s.briefwright", marked, "--quote", "army", "--words", "navy").code == 3


def test_a_translation_is_set_and_cleared(call: Program, marked: str, tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text("Les chefs se sont réunis à Bamako.", encoding="utf-8")
    (other,) = call.done("import", "s.briefwright", tmp_path / "fr.txt").ids
    call.done("translation", "s.briefwright", other, marked, "--by", "Lingua 4.1")
    shown = call.read("show", "s.briefwright", other)
    assert (shown["translation_of"], shown["translator"]) == (marked, "Lingua 4.1")
    call.done("translation", "s.briefwright", other)
    assert call.read("show", "s.briefwright", other)["translation_of"] is None
