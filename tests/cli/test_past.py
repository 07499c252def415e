"""Naming states and reading the past from the command line."""

from pathlib import Path

import pytest

from tests.cli.calls import ARTICLE, Program

P = "p.briefwright"


def prepared(call: Program) -> str:
    """A project with one source, whose title was changed once; returns its id."""
    call.done("new", P)
    (source,) = call.done("import", P, ARTICLE, "--title", "As it came").ids
    return source


def test_a_named_state_is_listed_and_stands_at_its_act_in_the_history(call: Program) -> None:
    source = prepared(call)
    (milestone,) = call.done("milestone", P, "Before the meeting").ids
    call.done("set", P, source, "title", "Changed")
    (listed,) = call.read("list", P, "milestones")
    assert listed["id"] == milestone
    assert listed["title"] == "Before the meeting"
    changed, named, imported, *_ = call.read("history", P)
    assert imported["milestones"] == ["Before the meeting"]
    assert changed["milestones"] == named["milestones"] == []
    assert listed["act"] == imported["id"]
    lines = call.done("history", P).out.splitlines()
    assert lines[2] == "milestone “Before the meeting”"


def test_a_thing_is_shown_as_it_was_at_a_milestone_and_at_an_act(call: Program) -> None:
    source = prepared(call)
    call.done("milestone", P, "Before the meeting")
    call.done("set", P, source, "title", "Changed")
    act = call.read("history", P)[2]["id"]
    for at in ("Before the meeting", act):
        assert call.read("show", P, source, "--at", at)["title"] == "As it came"
    assert call.read("show", P, source)["title"] == "Changed"


def test_an_earlier_act_is_named(call: Program) -> None:
    source = prepared(call)
    act = call.done("history", P).out.split()[0]
    call.done("set", P, source, "title", "Changed")
    call.done("milestone", P, "As it came", "--at", act)
    assert call.read("show", P, source, "--at", "As it came")["title"] == "As it came"


def test_what_was_not_there_yet_and_a_moment_that_is_none_are_wrong_use(call: Program) -> None:
    prepared(call)
    call.done("milestone", P, "Early")
    Path("late.txt").write_text("A later article.\n", encoding="utf-8")
    (late,) = call.done("import", P, "late.txt").ids
    assert call("show", P, late, "--at", "Early").code == 2
    assert call("show", P, late, "--at", "Never").code == 2
    assert call("milestone", P, "Never", "--at", "no-act").code == 2
    assert call("milestone", P, " ").code == 2


@pytest.mark.parametrize("number", ["0", "-1", "9" * 20, "9" * 5_000])
def test_the_number_of_no_act_is_wrong_use(call: Program, number: str) -> None:
    source = prepared(call)
    session = call.read("history", P)[0]["id"].rpartition(":")[0]
    said = call("show", P, source, "--at", f"{session}:{number}")
    assert said.code == 2
    assert "in the history: list it" in said.err


def test_a_milestone_is_renamed_and_removed_like_anything_else(call: Program) -> None:
    prepared(call)
    (milestone,) = call.done("milestone", P, "Draft").ids
    call.done("set", P, milestone, "title", "First draft")
    assert call.read("show", P, milestone)["title"] == "First draft"
    call.done("remove", P, milestone)
    assert call.read("list", P, "milestones") == []
