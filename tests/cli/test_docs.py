"""docs/cli.md names every verb, option, field and record, and help has an example of each verb."""

import re
from pathlib import Path

import pytest

from briefwright.cli.words import NOUNS, parser, parsers
from briefwright.service.commands.editing import EDITABLE
from briefwright.service.commands.rows import NOUNS as ROWS
from tests.kit.schema import Schema

PAGE = (Path(__file__).parent.parent.parent / "docs" / "cli.md").read_text(encoding="utf-8")


def usages() -> dict[str, str]:
    """The usage of each verb, as its help shows it."""
    return {name: verb.format_help() for name, verb in parsers()[1].items()}


@pytest.mark.parametrize("verb", sorted(usages()))
def test_help_has_an_example_that_can_be_read(verb: str) -> None:
    shown = " ".join(usages()[verb].split())
    _, _, example = shown.partition("Example: briefwright ")
    words = re.findall(r'"([^"]*)"|(\S+)', example)
    parsed = parser().parse_args([quoted or bare for quoted, bare in words])
    assert parsed.verb == verb


@pytest.mark.parametrize("verb", sorted(usages()))
def test_the_page_shows_each_verb_with_all_its_options(verb: str) -> None:
    synopsis = PAGE.split("```")[1]
    lines = re.search(rf"^briefwright \[?{verb}\b.*(?:\n  .*)*", synopsis, re.MULTILINE)
    assert lines is not None
    for option in set(re.findall(r"--[a-z]+", usages()[verb])) - {"--help", "--output"}:
        assert option in lines[0]


def test_the_page_names_what_can_be_listed() -> None:
    assert all(f"`{noun}`" in PAGE for noun in NOUNS)


def test_the_page_names_every_field_that_can_be_set() -> None:
    for kind, fields in EDITABLE.items():
        row = re.search(rf"^\| {ROWS[kind]} \| (.*) \|$", PAGE, re.MULTILINE)
        assert row is not None
        assert set(re.findall(r"`(\w+)`", row[1])) - {"parent"} == set(fields)


def test_the_page_names_every_field_of_every_record() -> None:
    for name, fields in Schema().records().items():
        head = "`search`: the row’s" if name == "hit" else f"`{name}`"
        row = re.search(rf"^\| {head} \| (.*) \|$", PAGE.partition("## JSON")[2], re.MULTILINE)
        assert row is not None, name
        assert set(re.findall(r"`(\w+)`", row[1])) == fields - {"id", "type"}
