"""What is known of sources: what a person writes is no suggestion, what was seen is confirmed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefwright.domain.errors import WrongUse
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.grading import Reliability
from briefwright.domain.source import Source
from briefwright.service.commands.recording import ConfirmFound, EditSources
from briefwright.service.commands.rows import SetField
from briefwright.service.commands.sources import EditSource, ImportSources
from briefwright.service.grades import GradeChange, read_grades
from briefwright.service.importing import draft_of_text
from briefwright.service.project import Project
from tests.kit.drivers import new_project, open_again

FOUND = (
    Found(field="outlet", value="APA", by=FoundBy.WORDS, detail="APA-Bamako"),
    Found(field="outlet", value="AFP", by=FoundBy.WORDS, detail="(AFP)"),
    Found(field="language", value="en", by=FoundBy.LETTERS),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = new_project(tmp_path)
    yield project
    project.close(publish=False)


@pytest.fixture
def source(project: Project) -> str:
    draft = draft_of_text("The chiefs met in Bamako.")
    known = replace(draft.source, outlet="APA", language="en", found=FOUND)
    (made,) = project.run(ImportSources(drafts=(replace(draft, source=known),))).result
    return made.source


def unconfirmed(project: Project, source: str) -> list[str]:
    return [each.field for each in project.get(Source, source).found]


def test_a_field_written_by_hand_is_no_suggestion_any_more(project: Project, source: str) -> None:
    project.run(EditSource(row=source, fields={"outlet": "AFP"}))
    assert unconfirmed(project, source) == ["language"]


def test_the_same_value_written_by_hand_confirms_it(project: Project, source: str) -> None:
    project.run(SetField(row=source, field="language", words="en"))
    assert unconfirmed(project, source) == ["outlet", "outlet"]


def test_emptying_a_field_by_hand_overrules_what_was_found(project: Project, source: str) -> None:
    project.run(EditSource(row=source, fields={"outlet": ""}))
    assert project.get(Source, source).outlet is None
    assert unconfirmed(project, source) == ["language"]


def test_undo_makes_it_a_suggestion_again(project: Project, source: str) -> None:
    project.run(EditSource(row=source, fields={"outlet": "Mali Hebdo"}))
    project.undo()
    assert project.get(Source, source).found == FOUND
    assert project.get(Source, source).outlet == "APA"


def test_a_value_that_came_since_it_was_seen_is_not_confirmed(
    project: Project, source: str, tmp_path: Path
) -> None:
    seen = project.get(Source, source).seen
    other = open_again(project, tmp_path)
    other.run(EditSource(row=source, fields={"outlet": "Other"}))
    other.close(publish=False)
    project.poll()
    with pytest.raises(WrongUse, match="changed meanwhile"):
        project.run(ConfirmFound(rows=(source,), fields=("outlet",), seen=seen))
    project.run(ConfirmFound(rows=(source,), fields=("language",), seen=seen))
    assert unconfirmed(project, source) == []


@pytest.mark.parametrize(
    "command, words",
    [
        (ConfirmFound(rows=()), "No source is chosen"),
        (EditSources(rows=(), fields={"outlet": "APA"}), "No source is chosen"),
    ],
)
def test_nothing_is_done_to_no_source(
    project: Project, command: ConfirmFound | EditSources, words: str
) -> None:
    with pytest.raises(WrongUse, match=words):
        project.run(command)


def test_a_country_is_two_letters(project: Project, source: str) -> None:
    with pytest.raises(WrongUse, match="There is no country 'Mali'"):
        project.run(EditSource(row=source, fields={"country": "Mali"}))
    project.run(EditSource(row=source, fields={"country": "ML"}))
    assert project.get(Source, source).country == "ML"


def test_tags_are_written_as_a_list(project: Project, source: str) -> None:
    project.run(SetField(row=source, field="tags", words="drones; Sahel ؛ drones "))
    assert project.get(Source, source).tags == ("drones", "Sahel", "drones")


@pytest.mark.parametrize(
    "command, label",
    [
        (ConfirmFound(rows=("a",)), "Confirm what was found about a source"),
        (ConfirmFound(rows=("a", "b")), "Confirm what was found about 2 sources"),
        (ConfirmFound(rows=("a",), fields=("source_type",)), "Confirm the source type of a source"),
        (EditSources(rows=("a",), add_tags=("x",)), "Change the tags of a source"),
        (
            EditSources(rows=("a", "b"), fields={"source_type": "x"}, add_tags=("x",)),
            "Change the source type, tags of 2 sources",
        ),
    ],
)
def test_an_act_is_called_by_what_it_does(command: ConfirmFound | EditSources, label: str) -> None:
    assert command.label == label


def short(change: GradeChange) -> tuple[str, str, str | None, str]:
    before = "" if change.before is None else change.before.value
    return before, change.after.value, change.reason, change.author


def grade(project: Project, source: str, letter: str, reason: str | None) -> None:
    fields = {"reliability": Reliability(letter), "reliability_reason": reason}
    project.run(EditSource(row=source, fields=fields))


def test_the_history_of_a_grade_tells_who_and_why(project: Project, source: str) -> None:
    assert read_grades(project, source) == ()
    grade(project, source, "C", "Agency text.")
    grade(project, source, "B", "Confirmed twice.")
    project.run(EditSource(row=source, fields={"reliability_reason": "Confirmed three times."}))
    project.run(EditSource(row=source, fields={"outlet": "APA"}))
    assert [short(each) for each in read_grades(project, source)] == [
        ("F", "C", "Agency text.", "Amina"),
        ("C", "B", "Confirmed twice.", "Amina"),
        ("B", "B", "Confirmed three times.", "Amina"),
    ]


def test_what_was_taken_back_is_no_part_of_it_until_it_is_done_again(
    project: Project, source: str
) -> None:
    grade(project, source, "C", "Agency text.")
    grade(project, source, "E", "Slip of the hand.")
    project.undo()
    assert [each.after.value for each in read_grades(project, source)] == ["C"]
    project.redo()
    assert [each.after.value for each in read_grades(project, source)] == ["C", "E"]


def test_a_grade_that_came_with_the_source_is_its_first(project: Project) -> None:
    draft = draft_of_text("Another text.")
    known = replace(draft.source, reliability=Reliability.B, reliability_reason="Known well.")
    (made,) = project.run(ImportSources(drafts=(replace(draft, source=known),))).result
    assert [short(each) for each in read_grades(project, made.source)] == [
        ("", "B", "Known well.", "Amina")
    ]


def test_the_grades_of_no_source_are_asked_in_vain(project: Project) -> None:
    with pytest.raises(WrongUse, match="There is no source"):
        read_grades(project, "nothing")
