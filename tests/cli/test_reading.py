"""What the reading verbs print, for programs and for people."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefwright.cli.words import NOUNS, parsers
from tests.cli.calls import DESCRIPTION, Program
from tests.kit.schema import Schema


@pytest.fixture
def sample(call: Program) -> str:
    """A project with the sample's brief in it."""
    call.done("new", "s.briefwright", "--title", "Sample")
    call.done("compose", "s.briefwright", DESCRIPTION)
    return "s.briefwright"


def test_the_schema_describes_every_verb_that_prints_json() -> None:
    printing = {name for name, verb in parsers()[1].items() if "--json" in verb.format_help()}
    wanted = (printing - {"list"}) | {f"list {noun}" for noun in NOUNS}
    assert wanted == Schema().outputs()


def test_every_list_and_everything_in_it_is_as_the_schema_says(call: Program, sample: str) -> None:
    first: dict[str, Any] = {}
    for noun in NOUNS:
        standing = noun == "problems" and call("list", sample, noun).code
        for row in call.read("list", sample, noun, code=int(standing)):
            first.setdefault(row["type"], row)
    section = next(r for r in call.read("list", sample, "sections") if r["blocks"])
    position = first["dispute"]["positions"][0]
    shown = {each["id"] for each in first.values() if each["type"] != "problem"}
    for row in sorted(shown | {section["blocks"][0], position["id"]}):
        assert call.read("show", sample, row)["id"] == row


def test_nothing_of_this_machine_is_printed(call: Program, sample: str, tmp_path: Path) -> None:
    printed = "".join(call("list", sample, noun, "--json").out for noun in NOUNS)
    printed += call.done("history", sample, "--json").out
    assert str(tmp_path) not in printed
    assert str(DESCRIPTION.parent) not in printed


def test_two_people_are_shown_the_same(call: Program, sample: str, tmp_path: Path) -> None:
    mine = [call("list", sample, noun, "--json").out for noun in NOUNS]
    theirs = Program(tmp_path / "other")
    assert [theirs("list", sample, noun, "--json").out for noun in ("findings", "problems")] == [
        mine[NOUNS.index("findings")],
        mine[NOUNS.index("problems")],
    ]


def test_lists_for_people_have_a_line_a_row_with_its_id_first(call: Program, sample: str) -> None:
    for noun in ("sources", "annotations", "findings", "sections", "briefs", "disputes"):
        rows = call.read("list", sample, noun)
        lines = call.done("list", sample, noun).out.splitlines()
        assert [line.split()[0] for line in lines] == [row["id"] for row in rows]


def test_a_source_is_shown_with_its_whole_text(call: Program, sample: str) -> None:
    (source,) = call.read("list", sample, "sources")
    assert "text" not in source
    text = call.read("show", sample, source["id"])["text"]
    assert len(text) == source["characters"]
    assert text in call.done("show", sample, source["id"]).out


def test_a_source_is_shown_with_who_graded_it_and_why(call: Program, sample: str) -> None:
    (source,) = call.read("list", sample, "sources")
    row = source["id"]
    before = call.read("show", sample, row)["grades"]
    call.done("set", sample, row, "reliability", "E")
    call.done("set", sample, row, "reliability_reason", "It was wrong.")
    shown = call.read("show", sample, row)
    first, second = shown["grades"][len(before) :]
    assert (first["before"], first["after"]) == (source["reliability"], "E")
    assert (second["before"], second["after"], second["reason"]) == ("E", "E", "It was wrong.")
    assert second["author"]
    assert "after E, reason It was wrong." in call.done("show", sample, row).out


def test_words_are_found_with_their_places(call: Program, sample: str) -> None:
    hits = call.read("search", sample, "routine mission")
    assert hits
    for hit in hits:
        words = [hit["snippet"][start:end].lower() for start, end in hit["spans"]]
        assert "routine" in " ".join(words)
    assert call.read("search", sample, "nothingofthekind") == []


def test_history_names_who_did_what_and_when_newest_first(call: Program, sample: str) -> None:
    call.done("undo", sample)
    composed = call.read("history", sample)[-1]
    assert composed["label"] == "Compose “AES air cooperation after Bamako”"
    assert composed["undone"] is True
    line = call.done("history", sample).out.splitlines()[-1]
    assert composed["when"] in line
    assert composed["author"] in line
    assert "(undone)" in line


def test_problems_are_listed_with_their_place_and_exit_1(call: Program, sample: str) -> None:
    (brief,) = call.read("list", sample, "briefs")
    call.done("set", sample, brief["id"], "organisation", "")
    problems = call.read("list", sample, "problems", code=1)
    assert any(each["place"]["row"] == brief["id"] for each in problems)
    assert call("list", sample, "problems").code == 1


def test_an_empty_project_lists_nothing(call: Program) -> None:
    call.done("new", "e.briefwright")
    for noun in NOUNS:
        assert call.read("list", "e.briefwright", noun) == []
        assert call.done("list", "e.briefwright", noun).out == ""


def test_json_is_utf8_and_readable(call: Program, sample: str) -> None:
    out = call.done("list", sample, "briefs", "--json").out
    assert "Assessment brief · Sahel" in out
    assert json.loads(out)
