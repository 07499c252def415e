"""A brief then and now: aligned by what its lines are, and brought back in one act."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from briefwright.domain.brief import Brief, Section
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose, Slot
from briefwright.edits.compare import Fate
from briefwright.service.commands.blocks import AddBlock, RemoveBlock, SetBlock
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.findings import AddFinding, PlaceFinding, RemoveFinding
from briefwright.service.commands.sections import AddSection, EditSection, RemoveSection
from briefwright.service.comparing import Compared, ComparedPart, compare, restoring
from briefwright.service.home import Home
from briefwright.service.past import NOW, Moment, milestones, moment_of, naming, state_of
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of
from briefwright.store.unit import UnitOfWork
from tests.bench.projects import Fill
from tests.kit.counts import times
from tests.store import acts
from tests.store.acts import Typist


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(
        tmp_path / "p.briefwright",
        "Sahel",
        home=Home(data=tmp_path / "data"),
        author=author_of(Settings(name="Amina")),
        clock=lambda: datetime.now(UTC),
    )
    yield made
    made.close(publish=False)


class Desk:
    """A brief of two sections, the second citing a finding; `draft` is that state."""

    def __init__(self, project: Project) -> None:
        self.project = project
        run = project.run
        self.brief = run(AddBrief(brief=Brief(id="", title="Losses"))).result
        self.one = run(AddSection(brief=self.brief, title="The port")).result
        self.two = run(AddSection(brief=self.brief, title="The road")).result
        self.finding = run(AddFinding(finding=Finding(id="", statement="The road was cut."))).result
        closed = Prose(text="The port closed on Monday.")
        cut = Prose(text="It was cut\ufffc.", atoms=(Cite(finding=self.finding),))
        self.port = run(AddBlock(owner=self.one, content=closed)).result
        self.road = run(AddBlock(owner=self.two, content=cut)).result
        self.draft = moment_of(project, project.history(1)[0].id)

    def compared(self, then: Moment | None = None, now: Moment = NOW) -> Compared:
        found = compare(self.project, self.brief, then or self.draft, now, lambda _d, _t: True)
        assert found is not None
        return found

    def part(self, owner: str) -> ComparedPart:
        return next(p for p in self.compared().parts if p.owner == owner and p.slot is Slot.BODY)

    def text(self, block: str) -> str:
        return self.project.get(Block, block).content.text

    def restore(self, owner: str | None) -> None:
        command = restoring(self.compared(), None if owner is None else self.part(owner))
        assert command is not None
        self.project.run(command)


@pytest.fixture
def desk(project: Project) -> Desk:
    return Desk(project)


def test_the_present_compared_with_itself_has_no_change(desk: Desk) -> None:
    assert desk.compared().changed == ()


def test_a_word_that_changed_is_found_in_its_line(desk: Desk) -> None:
    desk.project.run(SetBlock(row=desk.port, fields={"content": Prose(text="The port closed.")}))
    (part,) = desk.compared().changed
    (line,) = [line for line in part.lines if line.changed]
    assert (part.title, line.row) == ("The port", desk.port)
    assert [piece.prose.text for piece in line.pieces if piece.fate is Fate.REMOVED] == [
        " on Monday"
    ]


def test_lines_that_came_and_went_stand_beside_their_neighbours(desk: Desk) -> None:
    desk.project.run(AddBlock(owner=desk.one, content=Prose(text="New."), index=0))
    desk.project.run(RemoveBlock(block=desk.port))
    lines = desk.part(desk.one).lines
    assert [(line.then is None, line.now is None) for line in lines] == [
        (False, False),
        (False, True),
        (True, False),
    ]


def test_a_section_that_is_gone_is_shown_where_it_was(desk: Desk) -> None:
    desk.project.run(RemoveSection(section=desk.one))
    titles = [part.title for part in desk.compared().parts if part.slot is Slot.BODY]
    assert titles == ["The port", "The road"]
    assert not desk.part(desk.one).stands


def test_only_another_setting_of_the_same_words_is_told_as_such(desk: Desk) -> None:
    from briefwright.domain.prose import MarkKind
    from briefwright.edits.blocks import set_mark

    content = desk.project.get(Block, desk.port).content
    bold = set_mark(content, 0, 3, MarkKind.BOLD)
    desk.project.run(SetBlock(row=desk.port, fields={"content": bold}))
    (line,) = [line for line in desk.part(desk.one).lines if line.changed]
    assert line.reset


def test_a_brief_that_was_not_there_then_is_all_new_and_cannot_be_brought_back(
    desk: Desk,
) -> None:
    first = desk.project.history()[-1].id
    empty = moment_of(desk.project, first)
    run = desk.project.run
    later = run(AddBrief(brief=Brief(id="", title="Later"))).result
    found = compare(desk.project, later, empty, NOW, lambda _d, _t: True)
    assert found is not None
    assert found.then is None
    assert all(not part.was for part in found.parts)
    assert restoring(found, None) is None


def test_a_project_without_a_brief_has_nothing_to_compare(project: Project) -> None:
    assert compare(project, None, NOW, NOW, lambda _d, _t: True) is None


def test_a_section_is_brought_back_alone_and_in_one_act(desk: Desk) -> None:
    run = desk.project.run
    run(SetBlock(row=desk.port, fields={"content": Prose(text="Other.")}))
    run(EditSection(row=desk.one, fields={"title": "The harbour"}))
    run(AddBlock(owner=desk.one, content=Prose(text="New.")))
    run(SetBlock(row=desk.road, fields={"content": Prose(text="Kept.")}))
    desk.restore(desk.one)
    assert desk.project.get(Section, desk.one).title == "The port"
    assert [block.content.text for block in desk.project.blocks(desk.one)] == [
        "The port closed on Monday."
    ]
    assert desk.text(desk.road) == "Kept."
    assert desk.project.undo_label() == "Restore the section “The harbour”"
    desk.project.undo()
    assert [block.content.text for block in desk.project.blocks(desk.one)] == ["Other.", "New."]


def test_the_whole_text_is_brought_back_with_sections_and_findings_that_are_gone(
    desk: Desk,
) -> None:
    run = desk.project.run
    run(RemoveBlock(block=desk.port))
    run(RemoveSection(section=desk.two))
    run(RemoveFinding(finding=desk.finding))
    new = run(AddSection(brief=desk.brief, title="New")).result
    run(AddBlock(owner=new, content=Prose(text="New.")))
    desk.restore(None)
    assert desk.compared().changed == ()
    assert desk.project.get(Finding, desk.finding).statement == "The road was cut."
    assert [section.title for section in desk.project.sections(desk.brief)] == [
        "The port",
        "The road",
    ]
    assert desk.project.conflicts() == ()
    desk.project.undo()
    assert [section.title for section in desk.project.sections(desk.brief)] == ["The port", "New"]


def test_a_section_that_comes_back_has_its_findings_placed_again(desk: Desk) -> None:
    desk.project.run(PlaceFinding(finding=desk.finding, section=desk.one))
    then = moment_of(desk.project, desk.project.history(1)[0].id)
    desk.project.run(RemoveSection(section=desk.one))
    compared = desk.compared(then)
    part = next(p for p in compared.parts if p.owner == desk.one)
    command = restoring(compared, part)
    assert command is not None
    desk.project.run(command)
    assert [place.finding for place in desk.project.placed(desk.one)] == [desk.finding]


def test_what_was_deleted_for_good_stays_away_and_its_citation_is_left_out(desk: Desk) -> None:
    desk.project.run(RemoveSection(section=desk.two))
    desk.project.run(RemoveFinding(finding=desk.finding))
    desk.project.keeping.empty()
    gone = desk.compared().gone_for_good
    assert desk.finding in gone
    desk.restore(None)
    assert desk.project.findings() == ()
    assert desk.project.conflicts() == ()
    assert [section.title for section in desk.project.sections(desk.brief)] == ["The port"]


def test_a_state_is_named_and_found_again_by_its_name(desk: Desk) -> None:
    command = naming(desk.project, "Draft for Jonas")
    desk.project.run(command)
    desk.project.run(SetBlock(row=desk.port, fields={"content": Prose(text="Other.")}))
    (named,) = milestones(desk.project)
    assert named.milestone.title == "Draft for Jonas"
    assert named.milestone.author == "Amina"
    assert named.act is not None
    acts = {entry.id: entry.label for entry in desk.project.history()}
    assert acts[named.act] == "Add a paragraph"
    assert moment_of(desk.project, "Draft for Jonas") == state_of(named.milestone) == desk.draft
    assert len(desk.compared(state_of(named.milestone)).changed) == 1


def test_an_earlier_act_can_be_named_too(desk: Desk) -> None:
    act = desk.project.history()[-1].id
    desk.project.run(naming(desk.project, "Empty", act))
    (named,) = milestones(desk.project)
    assert named.act == act


def test_a_name_that_is_none_is_refused(desk: Desk) -> None:
    with pytest.raises(WrongUse, match="history"):
        moment_of(desk.project, "Nothing of the kind")


def by_chance(chance: random.Random, typist: Typist, unit: UnitOfWork) -> None:
    """One of the things that analysts do."""
    acts.choose(chance)(unit, typist)


def begun(typist: Typist, unit: UnitOfWork) -> None:
    acts.start(unit, typist)


@pytest.mark.parametrize("seed", range(times(6)))
def test_whatever_was_done_since_the_whole_text_comes_back_as_it_was(
    project: Project, seed: int
) -> None:
    typist = Typist(random.Random(seed))
    project.run(Fill(act=partial(begun, typist)))
    chance = random.Random(~seed)
    for _ in range(chance.randint(0, 12)):
        project.run(Fill(act=partial(by_chance, chance, typist)))
    then = moment_of(project, project.history(1)[0].id)
    for _ in range(25):
        project.run(Fill(act=partial(by_chance, chance, typist)))
    (brief,) = project.briefs()
    compared = compare(project, brief.id, then, NOW, lambda _d, _t: True)
    assert compared is not None
    command = restoring(compared, None)
    assert command is not None
    project.run(command)
    after = compare(project, brief.id, then, NOW, lambda _d, _t: True)
    assert after is not None
    assert after.changed == (), f"seed {seed}"
    assert project.verify() == ()
    project.undo()
    undone = compare(project, brief.id, then, NOW, lambda _d, _t: True)
    assert undone is not None
    assert undone.parts == compared.parts
