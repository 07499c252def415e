"""Where a change shows: the words of a part, a section, the findings and the sources it touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefwright.domain.prose import Prose, Slot
from briefwright.domain.text import Span
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.splice import Splice
from briefwright.service.commands.blocks import RemoveBlock, SpliceProse, SplitBlock
from briefwright.service.commands.findings import EditFinding, RemoveFinding, UnplaceFinding
from briefwright.service.commands.judgements import AddJudgement, EditJudgement
from briefwright.service.commands.sections import AddSection, EditSection, RemoveSection
from briefwright.service.project import Project
from briefwright.service.tracing import Spot, findings_of, sources_of, spot_of
from briefwright.service.writing import part_key
from tests.ui.brief.conftest import Written as World
from tests.ui.brief.conftest import write_project


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = write_project(tmp_path)
    yield made
    made.project.close(publish=False)


def undone(project: Project) -> ChangeSet:
    """What taking back the last act changed."""
    step = project.undo()
    assert step is not None
    return step.changes


def spot(project: Project, changes: ChangeSet) -> Spot | None:
    """Where it shows."""
    with project.read() as reads:
        return spot_of(reads, changes)


def test_words_that_come_back_are_the_spot(world: World) -> None:
    block = world.project.blocks(world.section)[1]
    splice = Splice(start=0, end=len("Nothing "), insert=Prose())
    world.project.run(SpliceProse(block=block.id, base=block.content, splice=splice))
    assert spot(world.project, undone(world.project)) == Spot(
        key=part_key(world.section, Slot.BODY),
        table="block",
        row=block.id,
        column="content",
        span=Span(start=0, end=8),
    )


def test_where_words_are_taken_out_the_spot_is_a_place(world: World) -> None:
    block = world.project.blocks(world.section)[1]
    splice = Splice(start=8, end=8, insert=Prose(text="at all "))
    world.project.run(SpliceProse(block=block.id, base=block.content, splice=splice))
    found = spot(world.project, undone(world.project))
    assert found is not None
    assert found.span == Span(start=8, end=8)


def test_a_paragraph_that_comes_back_is_the_spot_as_a_whole(world: World) -> None:
    block = world.project.blocks(world.section)[1]
    world.project.run(RemoveBlock(block=block.id))
    found = spot(world.project, undone(world.project))
    assert found is not None
    assert (found.row, found.span) == (block.id, None)


def test_a_paragraph_that_goes_is_found_by_the_part_it_stood_in(world: World) -> None:
    outcome = world.project.run(RemoveBlock(block=world.project.blocks(world.section)[1].id))
    assert spot(world.project, outcome.changes) == Spot(
        key=part_key(world.section, Slot.BODY), table="block"
    )


def test_joined_halves_show_where_the_words_are_now(world: World) -> None:
    block = world.project.blocks(world.section)[1]
    world.project.run(SplitBlock(block=block.id, at=8))
    found = spot(world.project, undone(world.project))
    assert found is not None
    assert found.row == block.id
    assert found.column == "content"


def test_a_judgement_shows_the_field_that_changed(world: World) -> None:
    row = world.project.run(
        AddJudgement(brief=world.brief, statement=Prose(text="It lasts."))
    ).result
    world.project.run(EditJudgement(row=row, fields={"likelihood": "likely"}))
    assert spot(world.project, undone(world.project)) == Spot(
        key=part_key(world.brief, None), table="judgement", row=row, column="likelihood"
    )
    assert spot(world.project, undone(world.project)) == Spot(
        key=part_key(world.brief, None), table="judgement"
    )


def test_a_section_shows_itself_and_the_outline_where_it_is_gone(world: World) -> None:
    world.project.run(EditSection(row=world.section, fields={"title": "Elsewhere"}))
    found = spot(world.project, undone(world.project))
    assert found is not None
    assert found.key == part_key(world.section, Slot.BODY)
    world.project.run(AddSection(brief=world.brief, title="Outlook"))
    gone = spot(world.project, undone(world.project))
    assert gone == Spot(key="", table="section")


def test_a_section_that_comes_back_shows_its_words(world: World) -> None:
    world.project.run(RemoveSection(section=world.section))
    found = spot(world.project, undone(world.project))
    assert found is not None
    assert found.key == part_key(world.section, Slot.BODY)


def test_findings_and_sources_are_told_by_what_was_done_to_them(world: World) -> None:
    project = world.project
    (source,) = project.sources()

    def told(changes: ChangeSet) -> tuple[tuple[str, ...], tuple[str, ...]]:
        with project.read() as reads:
            return findings_of(reads, changes), sources_of(reads, changes)

    changed = project.run(EditFinding(row=world.claim, fields={"statement": "Shot down."}))
    assert told(changed.changes) == ((world.claim,), ())
    taken = project.run(UnplaceFinding(finding=world.claim, section=world.section))
    assert told(taken.changes) == ((world.claim,), ())
    removed = project.run(RemoveFinding(finding=world.claim))
    assert told(removed.changes) == ((), (source.id,))
    assert told(undone(project)) == ((world.claim,), (source.id,))


def test_what_is_no_part_of_a_brief_has_no_spot_in_it(world: World) -> None:
    changed = world.project.run(EditFinding(row=world.claim, fields={"statement": "Shot down."}))
    assert spot(world.project, changed.changes) is None
