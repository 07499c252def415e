"""Copies on the command line: named, grouped, taken out again and kept apart."""

from pathlib import Path

from briefwright.cli.codes import WRONG_USE
from tests.cli.calls import Program
from tests.kit.wires import ENGLISH

P = "p.briefwright"


def imported(call: Program) -> list[str]:
    """The ids of a wire story, a copy of it, and another hand's report."""
    call.done("new", P)
    texts = {"wire": ENGLISH.text, "courier": ENGLISH.rewritten, "post": ENGLISH.another}
    for name, text in texts.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")
    return [
        call.done("import", P, f"{name}.txt", "--outlet", name.title()).out.strip()
        for name in texts
    ]


def test_copies_are_named_grouped_and_taken_out_again(call: Program) -> None:
    wire, courier, post = imported(call)
    (found,) = call.read("duplicates", P)
    assert [each["source"] for each in found["sources"]] == [wire, courier]
    assert (found["origin"], found["group"], found["share"] > 60) == ("Wire", None, True)
    (pair,) = found["pairs"]
    assert (pair["first"], pair["second"]) == (wire, courier)
    assert call.done("duplicates", P).out.splitlines()[1].startswith(f"{courier}  ")
    group = call.done("group", P, wire, courier, "--origin", "Meridian").out.strip()
    assert call.read("duplicates", P) == []
    (listed,) = call.read("list", P, "origins")
    assert (listed["id"], listed["origin"]) == (group, "Meridian")
    assert set(listed["sources"]) == {wire, courier}
    assert call.read("show", P, group) == listed
    call.done("set", P, group, "origin", "Meridian Wire")
    assert call.read("show", P, group)["origin"] == "Meridian Wire"
    call.done("ungroup", P, courier)
    assert call.read("list", P, "origins") == []
    assert post not in call.done("duplicates", P).out


def test_what_is_kept_apart_is_not_named_again_until_it_is_taken_back(call: Program) -> None:
    wire, courier, _ = imported(call)
    call.done("apart", P, courier, wire, "--reason", "Two reporters")
    assert call.read("duplicates", P) == []
    (said,) = call.read("list", P, "apart")
    assert {said["first"], said["second"]} == {wire, courier}
    assert said["reason"] == "Two reporters"
    call.done("remove", P, said["id"])
    assert len(call.read("duplicates", P)) == 1


def test_one_source_is_no_group_and_an_unknown_one_is_refused(call: Program) -> None:
    wire, courier, _ = imported(call)
    assert call("group", P, wire).code == WRONG_USE
    assert "needs two sources" in call("group", P, wire, wire).err
    assert call("ungroup", P, wire).code == WRONG_USE
    assert call("group", P, wire, "nobody").code == WRONG_USE
    call.done("group", P, wire, courier)
    assert "take one out of it first" in call("apart", P, wire, courier).err


def test_a_merge_keeps_what_was_decided_in_either_copy(call: Program) -> None:
    wire, courier, post = imported(call)
    Path("other.briefwright").write_bytes(Path(P).read_bytes())
    call.done("group", P, wire, courier)
    call.done("apart", "other.briefwright", wire, post)
    call.done("merge", P, "other.briefwright")
    assert len(call.read("list", P, "origins")) == 1
    assert len(call.read("list", P, "apart")) == 1
