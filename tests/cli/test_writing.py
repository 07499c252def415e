"""What the writing verbs do, and that it is in the project file when they end."""

from pathlib import Path

import pytest

from tests.cli.calls import DESCRIPTION, Program

P = "p.briefwright"


@pytest.fixture
def source(call: Program) -> str:
    """The only source of the project `p.briefwright`."""
    Path("a.txt").write_text("A headline\nBamako denied it. Bamako said so.", encoding="utf-8")
    call.done("new", P)
    (row,) = call.done("import", P, "a.txt").ids
    return row


def test_a_project_is_named_for_its_file_without_a_title(call: Program, tmp_path: Path) -> None:
    call.done("new", "sahel.briefwright")
    assert Path("sahel.briefwright").stat().st_size > 0
    stranger = Program(tmp_path / "other")
    assert stranger.done("verify", "sahel.briefwright").code == 0


def test_what_is_written_is_in_the_file_when_the_verb_ends(
    call: Program, source: str, tmp_path: Path
) -> None:
    call.done("annotate", P, source, "--quote", "denied it")
    copy = tmp_path / "copy.briefwright"
    copy.write_bytes(Path(P).read_bytes())
    stranger = Program(tmp_path / "other")
    (finding,) = stranger.read("list", copy, "findings")
    assert finding["statement"] == "denied it"


def test_import_records_what_is_told(call: Program) -> None:
    Path("b.md").write_text("# Title\n\nWords of it.", encoding="utf-8")
    call.done("new", P)
    (row,) = call.done(
        "import", P, "b.md", "--title", " Told ", "--outlet", "APA", "--url", "https://a.example/b",
        "--published", "2025-04-18", "--language", "en", "--grade", "b", "--marking", "amber",
    ).ids  # fmt: skip
    shown = call.read("show", P, row)
    told = {
        name: shown[name] for name in ("title", "outlet", "published", "reliability", "marking")
    }
    assert told == {
        "title": "Told",
        "outlet": "APA",
        "published": "2025-04-18",
        "reliability": "B",
        "marking": "TLP:AMBER",
    }
    assert shown["text"] == "Title\n\nWords of it."


def test_several_files_come_in_as_one_act(call: Program) -> None:
    for name in ("a", "b"):
        Path(f"{name}.txt").write_text(f"Text {name}.")
    call.done("new", P)
    assert len(call.done("import", P, "a.txt", "b.txt").ids) == 2
    call.done("undo", P)
    assert call.read("list", P, "sources") == []


def test_a_text_that_is_there_is_not_doubled(call: Program, source: str) -> None:
    said = call.done("import", P, "a.txt")
    assert said.ids == [source]
    assert "is in the project already" in said.err


def test_a_guessed_encoding_is_reported_and_can_be_named(call: Program) -> None:
    Path("old.txt").write_bytes("Café à Bamako, déjà vu.".encode("cp1252"))
    call.done("new", P)
    said = call.done("import", P, "old.txt")
    assert "guessed as windows-1252" in said.err
    Path("oem.txt").write_bytes("Café à Alger, déjà vu.".encode("cp850"))
    (row,) = call.done("import", P, "oem.txt", "--encoding", "cp850").ids
    assert call.read("show", P, row)["text"] == "Café à Alger, déjà vu."


def test_annotate_makes_a_mark_and_a_finding_with_the_quotation_as_statement(
    call: Program, source: str
) -> None:
    annotation, finding = call.done("annotate", P, source, "--quote", "headline\n\nBamako").ids
    mark = call.read("show", P, annotation)
    assert (mark["state"], mark["start"], mark["end"]) == ("exact", 2, 17)
    shown = call.read("show", P, finding)
    assert (shown["statement"], shown["kind"], shown["sections"]) == ("headline Bamako", "fact", [])


def test_annotate_makes_the_sections_that_are_missing_and_finds_those_that_are_not(
    call: Program, source: str
) -> None:
    for nth, section in ((1, "One/Inner"), (2, "one / inner"), (1, r"A\/B")):
        call.done("annotate", P, source, "--quote", "Bamako", "--nth", nth, "--section", section)
    sections = call.read("list", P, "sections")
    assert [each["title"] for each in sections] == ["One", "Inner", "A/B"]
    assert [len(each["findings"]) for each in sections] == [0, 2, 1]


def test_a_field_is_set_by_its_type(call: Program, source: str) -> None:
    _, finding = call.done("annotate", P, source, "--quote", "said so").ids
    for field, value, shown in (
        ("actors", "Mali; Niger", ["Mali", "Niger"]),
        ("date", "XXXX-03-31/..", "XXXX-03-31/.."),
        ("date", "", None),
        ("kind", "CLAIM", "claim"),
        ("marking", "red", "TLP:RED"),
        ("note", " two\nlines ", "two\nlines"),
    ):
        call.done("set", P, finding, field, value)
        assert call.read("show", P, finding)[field] == shown


def test_a_section_moves_by_its_parent(call: Program, source: str) -> None:
    for section in ("One", "Two"):
        call.done("annotate", P, source, "--quote", "said so", "--section", section)
    one, two = (each["id"] for each in call.read("list", P, "sections"))
    call.done("set", P, two, "parent", one)
    assert [each["parent"] for each in call.read("list", P, "sections")] == [None, one]
    call.done("set", P, two, "parent", "")
    assert [each["parent"] for each in call.read("list", P, "sections")] == [None, None]


def test_prose_is_set_as_it_is_shown(call: Program) -> None:
    call.done("new", P)
    call.done("compose", P, DESCRIPTION)
    judgement = call.read("list", P, "judgements")[0]
    before = judgement["statement"]
    assert "**likely**" in before
    call.done("set", P, judgement["id"], "statement", before.replace("likely", "hardly"))
    after = call.read("show", P, judgement["id"])
    assert after["statement"] == before.replace("likely", "hardly")
    assert after["cites"] == judgement["cites"]


def test_what_is_removed_comes_back_by_undo(call: Program, source: str) -> None:
    call.done("annotate", P, source, "--quote", "said so")
    before = [call.read("list", P, noun) for noun in ("sources", "annotations", "findings")]
    call.done("remove", P, source)
    assert call.read("list", P, "findings") == []
    call.done("undo", P)
    assert [call.read("list", P, noun) for noun in ("sources", "annotations", "findings")] == before


def test_a_finding_that_is_cited_is_not_removed(call: Program) -> None:
    call.done("new", P)
    call.done("compose", P, DESCRIPTION)
    cited = call.read("list", P, "judgements")[0]["cites"][0]
    said = call("remove", P, cited)
    assert said.code == 2
    assert "times in a brief: take the citations out first" in said.err


def test_a_brief_is_composed_once(call: Program) -> None:
    call.done("new", P)
    call.done("compose", P, DESCRIPTION)
    said = call("compose", P, DESCRIPTION)
    assert said.code == 2
    assert "There is a brief “AES air cooperation after Bamako” already" in said.err
    (brief,) = call.read("list", P, "briefs")
    call.done("remove", P, brief["id"])
    findings = call.read("list", P, "findings")
    call.done("compose", P, DESCRIPTION)
    assert [each["id"] for each in call.read("list", P, "findings")] == [
        each["id"] for each in findings
    ]


def test_undo_and_redo_survive_the_process_and_name_the_act(call: Program, source: str) -> None:
    call.done("set", P, source, "outlet", "APA")
    assert call.done("undo", P).out == "Undone: Change the outlet\n"
    assert call.read("show", P, source)["outlet"] is None
    assert call.done("redo", P).out == "Redone: Change the outlet\n"
    assert call.read("show", P, source)["outlet"] == "APA"
    said = call("redo", P)
    assert (said.code, said.err) == (2, "briefwright: There is nothing to redo in this project.\n")


def test_nothing_to_undo_is_said(call: Program) -> None:
    call.done("new", P)
    said = call("undo", P)
    assert (said.code, said.err) == (2, "briefwright: There is nothing to undo in this project.\n")


def test_a_conflict_is_settled_by_another_value(call: Program, source: str, tmp_path: Path) -> None:
    other = Program(tmp_path / "other")
    Path("o.briefwright").write_bytes(Path(P).read_bytes())
    call.done("set", P, source, "outlet", "APA")
    other.done("set", "o.briefwright", source, "outlet", "AFP")
    said = call("merge", P, "o.briefwright")
    assert said.code == 1
    assert said.out.startswith("Took in 1 act from o.briefwright.\n")
    assert "APA" in said.out
    assert "AFP" in said.out
    (conflict,) = call.read("list", P, "conflicts", code=1)
    call.done("resolve", P, conflict["id"], "--value", "Agence de presse africaine")
    assert call.read("list", P, "conflicts") == []
    assert call.read("show", P, source)["outlet"] == "Agence de presse africaine"


def test_a_row_that_one_removed_and_another_changed_stands_as_a_conflict(
    call: Program, source: str, tmp_path: Path
) -> None:
    other = Program(tmp_path / "other")
    _, finding = call.done("annotate", P, source, "--quote", "said so").ids
    Path("o.briefwright").write_bytes(Path(P).read_bytes())
    call.done("remove", P, finding)
    other.done("set", "o.briefwright", finding, "kind", "claim")
    conflicts = call.read("merge", P, "o.briefwright", code=1)
    assert call.read("show", P, finding)["kind"] == "claim"
    removal = next(each for each in conflicts if each["row"] == finding)
    assert (removal["kind"], removal["column"]) == ("deleted", "")
    values = {version["value"]: version["number"] for version in removal["versions"]}
    assert values.keys() == {True, False}
    said = call("resolve", P, removal["id"], "--value", "x")
    assert (said.code, "choose a number with --keep" in said.err) == (2, True)
    said = call("resolve", P, removal["id"], "--keep", "9")
    assert (said.code, "9" in said.err) == (2, True)
    call.done("resolve", P, removal["id"], "--keep", values[False])
    assert call("show", P, finding).code == 2
    assert call("list", P, "conflicts").out == ""


def test_work_elsewhere_is_mentioned_and_left_alone(call: Program, source: str) -> None:
    before = Path(P).read_bytes()
    call.done("set", P, source, "outlet", "APA")
    Path(P).write_bytes(before)
    said = call.done("show", P, source)
    assert said.err.startswith("briefwright: ")
    assert len(said.err.splitlines()) == 1
    assert call.read("show", P, source)["outlet"] is None
