"""From the article to the brief and back, each step a process of its own."""

from pathlib import Path

import pytest

from tests.cli.calls import ARTICLE, DESCRIPTION, Program


@pytest.fixture
def ada(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.chdir(tmp_path)
    return Program(tmp_path / "ada", own_process=True)


@pytest.mark.slow
def test_from_the_article_to_the_brief(ada: Program, tmp_path: Path) -> None:
    ada.done("new", "p.briefwright", "--title", "Sahel")
    (source,) = ada.done("import", "p.briefwright", ARTICLE, "--outlet", "APA", "--grade", "C").ids
    quote = "an official meeting\n from   April 13 to 17"
    annotation, finding = ada.done(
        "annotate", "p.briefwright", source, "--quote", quote, "--statement", "They met",
        "--kind", "event", "--section", "Priorities/Meeting", "--date", "XXXX-04-13/XXXX-04-17",
    ).ids  # fmt: skip
    (brief,) = ada.done("compose", "p.briefwright", DESCRIPTION).ids

    (listed,) = ada.read("list", "p.briefwright", "sources")
    assert (listed["id"], listed["outlet"], listed["reliability"]) == (source, "APA", "C")
    findings = ada.read("list", "p.briefwright", "findings")
    mine = next(each for each in findings if each["id"] == finding)
    assert (mine["kind"], mine["date"]) == ("event", "XXXX-04-13/XXXX-04-17")
    assert (mine["annotations"], mine["grades"]) == ([annotation], ["C6"])
    sections = ada.read("list", "p.briefwright", "sections")
    assert [each["title"] for each in sections[:2]] == ["Priorities", "Meeting"]

    ada.done("set", "p.briefwright", finding, "statement", "The chiefs met")
    assert ada.read("show", "p.briefwright", finding)["statement"] == "The chiefs met"
    assert "Change the statement" in ada.done("undo", "p.briefwright").out
    assert ada.read("show", "p.briefwright", finding)["statement"] == "They met"
    assert "Change the statement" in ada.done("redo", "p.briefwright").out
    assert ada.read("show", "p.briefwright", finding)["statement"] == "The chiefs met"

    ada.done("export", "p.briefwright", "-o", "out.md", "--brief", brief)
    assert "AES air cooperation after Bamako" in (tmp_path / "out.md").read_text(encoding="utf-8")
    acts = ada.read("history", "p.briefwright")
    assert acts[-1]["label"].startswith("Import")
    assert ada.read("verify", "p.briefwright", "--full") == []


@pytest.mark.slow
def test_two_people_merge_and_settle(ada: Program, tmp_path: Path) -> None:
    bob = Program(tmp_path / "bob", own_process=True)
    (tmp_path / "a.txt").write_text("The army claimed it. Bamako denied this.")
    ada.done("new", "p.briefwright")
    (source,) = ada.done("import", "p.briefwright", "a.txt").ids
    _, finding = ada.done("annotate", "p.briefwright", source, "--quote", "denied this").ids
    (tmp_path / "bob.briefwright").write_bytes((tmp_path / "p.briefwright").read_bytes())
    ada.done("set", "p.briefwright", finding, "kind", "claim")
    bob.done("set", "bob.briefwright", finding, "kind", "quote")
    bob.done("annotate", "bob.briefwright", source, "--quote", "The army claimed it")

    (conflict,) = ada.read("merge", "p.briefwright", "bob.briefwright", code=1)
    assert [each["number"] for each in conflict["versions"]] == [1, 2]
    assert {each["value"] for each in conflict["versions"]} == {"claim", "quote"}
    assert ada.read("list", "p.briefwright", "conflicts", code=1) == [conflict]
    assert len(ada.read("list", "p.briefwright", "findings")) == 2

    number = next(v["number"] for v in conflict["versions"] if v["value"] == "quote")
    ada.done("resolve", "p.briefwright", conflict["id"], "--keep", number)
    assert ada.read("list", "p.briefwright", "conflicts") == []
    assert ada.read("show", "p.briefwright", finding)["kind"] == "quote"
    assert ada.read("merge", "p.briefwright", "bob.briefwright") == []
    assert bob.read("merge", "bob.briefwright", "p.briefwright") == []
    assert bob.read("list", "bob.briefwright", "findings") == ada.read(
        "list", "p.briefwright", "findings"
    )
    assert ada.done("verify", "p.briefwright", "--full").out == "The project is sound.\n"
