"""What the writing of a brief reads: outline, words, uses, and findings as they are cited."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefwright.domain.prose import Block, Cite, Prose, Slot
from briefwright.domain.text import OBJECT
from briefwright.service.commands.blocks import RemoveBlock
from briefwright.service.commands.judgements import AddJudgement
from briefwright.service.commands.rewriting import RewriteBlocks, Written
from briefwright.service.project import Project
from briefwright.service.writing import read_evidence, read_outline
from tests.ui.brief.conftest import Written as World
from tests.ui.brief.conftest import write_project


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = write_project(tmp_path)
    yield made
    made.project.close(publish=False)


def blocks(project: Project, section: str) -> tuple[Block, ...]:
    return project.blocks(section)


def test_the_outline_counts_words_and_uses(world: World) -> None:
    outline = read_outline(world.project, world.brief)
    assert [(part.slot, part.number) for part in outline.parts] == [
        (Slot.BOTTOM_LINE, ""),
        (None, ""),
        (Slot.BODY, "1"),
        (Slot.BODY, "2"),
    ]
    assert outline.words == outline.parts[2].words == 11
    assert dict(outline.uses) == {world.meeting: 1}
    assert outline.placed == {world.section: (world.meeting, world.claim)}


def test_the_outline_counts_the_words_and_citations_of_judgements(world: World) -> None:
    statement = Prose(text=f"They meet again.{OBJECT}", atoms=(Cite(finding=world.claim),))
    world.project.run(
        AddJudgement(brief=world.brief, statement=statement, reasons=Prose(text="One report."))
    )
    outline = read_outline(world.project, world.brief)
    assert outline.parts[1].words == 5
    assert outline.words == 16
    assert dict(outline.uses) == {world.meeting: 1, world.claim: 1}
    assert outline.cited == {outline.parts[1].key: (world.claim,)}


def test_findings_are_numbered_in_the_order_of_their_source(world: World) -> None:
    citable = read_evidence(world.project).citable
    assert [citable[each].number for each in (world.meeting, world.claim)] == [1, 2]
    assert [citable[each].paragraph for each in (world.meeting, world.claim)] == [1, 2]
    assert citable[world.claim].quotation == "shot down a drone"
    assert citable[world.claim].grade == "F6"


def test_a_block_removed_meanwhile_is_written_anew_in_its_place(world: World) -> None:
    first, second = blocks(world.project, world.section)
    world.project.run(RemoveBlock(block=second.id))
    lines = (Written(id=second.id, content=Prose(text="Kept.")),)
    command = RewriteBlocks(owner=world.section, what="Type", follows=first.id, lines=lines)
    (row,) = world.project.run(command).result
    assert row != second.id
    texts = [block.content.text for block in blocks(world.project, world.section)]
    assert texts == [f"They met in Bamako.{OBJECT} More 😀 follows.", "Kept."]
