"""Rows that are read again: as if all were read, and those that nobody wrote are the same values."""

from pathlib import Path

from briefwright.domain.brief import Brief
from briefwright.domain.prose import Block, NoteRef, Prose, Slot
from briefwright.domain.text import OBJECT
from briefwright.service.commands.blocks import AddBlock, RemoveBlock, SetBlock
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.tabling import MoveBlocks
from briefwright.service.project import Project
from briefwright.service.reading import Held
from tests.kit.drivers import new_project


def test_what_is_read_again_is_what_all_gives_and_only_the_written_is_new(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        brief = project.run(AddBrief(brief=Brief(id="", title="A brief"))).result
        section = project.run(AddSection(brief=brief, title="One")).result
        rows = [
            project.run(AddBlock(owner=section, content=Prose(text=text))).result for text in "abc"
        ]
        with project.read() as reads:
            held = reads.again(Block, Held(), owner=section)
            assert held.entities == reads.all(Block, owner=section)
        project.run(SetBlock(row=rows[1], fields={"content": Prose(text="new")}))
        project.run(MoveBlocks(blocks=(rows[2],), before=rows[0]))
        project.run(RemoveBlock(block=rows[0]))
        with project.read() as reads:
            again = reads.again(Block, held, owner=section)
            assert again.entities == reads.all(Block, owner=section)
        same = reads_again(project, section, again)
        assert [a is b for a, b in zip(same, again.entities, strict=True)] == [True, True]


def reads_again(project: Project, section: str, held: Held[Block]) -> tuple[Block, ...]:
    with project.read() as reads:
        return reads.again(Block, held, owner=section).entities


def test_a_footnote_that_goes_is_named_nowhere_any_more(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        brief = project.run(AddBrief(brief=Brief(id="", title="A brief"))).result
        note = project.run(
            AddBlock(owner=brief, slot=Slot.NOTES, content=Prose(text="A note"))
        ).result
        section = project.run(AddSection(brief=brief, title="One")).result
        named = Prose(text=f"Words{OBJECT} go on", atoms=(NoteRef(note=note),))
        row = project.run(AddBlock(owner=section, content=named)).result
        project.run(RemoveBlock(block=note))
        assert project.get(Block, row).content == Prose(text="Words go on")
