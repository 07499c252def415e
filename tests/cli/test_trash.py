"""What the verbs of the trash do, and what `remove` says went along."""

from pathlib import Path

import pytest

from tests.cli.calls import Program

P = "p.briefwright"


@pytest.fixture
def removed(call: Program) -> str:
    """The finding that was taken out of the project."""
    Path("a.txt").write_text("A headline\nBamako denied it. Bamako said so.", encoding="utf-8")
    call.done("new", P)
    (source,) = call.done("import", P, "a.txt").ids
    _, finding = call.done("annotate", P, source, "--quote", "denied it").ids
    call.done("remove", P, finding)
    return finding


def test_the_trash_lists_each_removal_and_restore_brings_it_back(
    call: Program, removed: str
) -> None:
    (entry,) = call.read("trash", P)
    assert entry["rows"] == [{"id": removed, "type": "finding", "title": "denied it"}]
    assert entry["along"] == [
        {"type": "annotation", "count": 1},
        {"type": "finding_annotation", "count": 1},
    ]
    line = call.done("trash", P).out
    assert line.startswith(f"{entry['id']}  ")
    assert "finding  denied it" in line
    assert call.done("restore", P, entry["id"]).out == "Restored: Remove an entry\n"
    assert [each["id"] for each in call.read("list", P, "findings")] == [removed]
    assert call.read("trash", P) == []


def test_the_trash_is_emptied_for_good_after_a_backup(call: Program, removed: str) -> None:
    (entry,) = call.read("trash", P)
    said = call.done("trash", P, "--empty")
    assert said.out == "Deleted for good: 1 removal\n"
    assert "A backup of the project as it was before lies in" in said.err
    assert len(backups(call)) == 1
    assert call.read("trash", P) == []
    assert call("restore", P, entry["id"]).code == 2
    assert call("trash", P, "--empty").code == 2
    call.done("undo", P)
    assert call.read("list", P, "findings") == []
    assert call.done("verify", P, "--full").code == 0


@pytest.mark.parametrize("name", ["", "nothing", "a:1"])
def test_what_is_not_in_the_trash_cannot_be_restored(
    call: Program, removed: str, name: str
) -> None:
    said = call("restore", P, name)
    assert said.code == 2
    assert f"nothing with the id {name!r} in the trash" in said.err
    assert len(call.read("trash", P)) == 1


def test_emptying_and_json_do_not_go_together(call: Program, removed: str) -> None:
    assert call("trash", P, "--empty", "--json").code == 2
    assert len(call.read("trash", P)) == 1


def test_remove_says_beside_it_what_went_along(call: Program, removed: str) -> None:
    (source,) = [each["id"] for each in call.read("list", P, "sources")]
    call.done("annotate", P, source, "--quote", "said so")
    said = call.done("remove", P, source)
    assert said.out == ""
    assert said.err == "briefwright: It takes along: 1 annotation, 1 finding.\n"


def backups(call: Program) -> list[Path]:
    return list(call.home.rglob("*before-deleting-for-good.briefwright"))
