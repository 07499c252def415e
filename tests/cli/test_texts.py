"""Looking into sources from the command line: narrowed lists, queries, texts and originals."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calls import ARTICLE, Program


@pytest.fixture
def desk(call: Program) -> tuple[str, str]:
    """A project with two sources, and the id of the first."""
    call.done("new", "d.briefwright")
    first = call.done(
        "import", "d.briefwright", ARTICLE, "--outlet", "APA", "--language", "en"
    ).ids[0]
    other = Path("other.txt")
    other.write_text("Une délégation\n\nElle est arrivée à Bamako.\n", encoding="utf-8")
    call.done("import", "d.briefwright", other, "--language", "fr", "--published", "2025-03-30")
    return "d.briefwright", first


def test_lists_of_sources_are_narrowed_by_filters(call: Program, desk: tuple[str, str]) -> None:
    project, first = desk
    rows = call.read("list", project, "sources", "--where", "outlet=apa")
    assert [row["id"] for row in rows] == [first]
    assert len(call.read("list", project, "sources")) == 2
    both = ("--where", "language=en", "--where", "language=fr")
    assert len(call.read("list", project, "sources", *both)) == 2
    assert call.read("list", project, "sources", *both, "--where", "published=2026") == []


@pytest.mark.parametrize(
    "words", [("sources", "--where", "colour=red"), ("findings", "--where", "outlet=APA")]
)
def test_what_is_no_filter_is_wrong_use(
    call: Program, desk: tuple[str, str], words: tuple[str, ...]
) -> None:
    assert call("list", desk[0], *words).code == 2


def test_a_query_marks_what_it_found_and_notes_what_it_left_out(
    call: Program, desk: tuple[str, str]
) -> None:
    project, _ = desk
    (hit,) = call.read("search", project, "delegation ~3 arrivee")
    marked = [hit["snippet"][start:end] for start, end in hit["spans"]]
    assert {"délégation", "arrivée"} >= set(marked) != set()
    assert [hit["title"][start:end] for start, end in hit["title_spans"]] == ["délégation"]
    said = call.done("search", project, '"Bamako')
    assert "not closed" in said.err
    assert said.out
    assert call.read("search", project, "Bamako lang:fr") == call.read(
        "search", project, "Bamako -chiefs "
    )
    assert len(call.read("search", project, "Bamako", "--limit", "1")) == 1


def test_the_text_is_printed_as_positions_count_it(call: Program, desk: tuple[str, str]) -> None:
    project, first = desk
    shown = call.read("show", project, first)
    assert call.done("text", project, first).out == shown["text"] + "\n"
    assert call("text", project, "nothing").code == 2


def test_the_original_is_written_byte_for_byte_and_replaces_nothing_unasked(
    call: Program, desk: tuple[str, str], tmp_path: Path
) -> None:
    project, first = desk
    out = tmp_path / "out.txt"
    call.done("original", project, first, "-o", out)
    assert out.read_bytes() == ARTICLE.read_bytes()
    out.write_text("mine", encoding="utf-8")
    refused = call("original", project, first, "-o", out)
    assert refused.code == 2
    assert "--force" in refused.err
    assert out.read_text(encoding="utf-8") == "mine"
    call.done("original", project, first, "-o", out, "--force")
    assert out.read_bytes() == ARTICLE.read_bytes()


def test_the_original_goes_to_the_standard_output_as_bytes(
    call: Program, desk: tuple[str, str]
) -> None:
    project, first = desk
    done = subprocess.run(
        [sys.executable, "-m", "briefwright", "original", project, first, "-o", "-"],
        capture_output=True,
        env={"BRIEFWRIGHT_HOME": str(call.home), "PATH": ""},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ARTICLE.read_bytes()


def test_saved_searches_are_listed(call: Program, desk: tuple[str, str]) -> None:
    assert call.read("list", desk[0], "searches") == []
