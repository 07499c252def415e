"""What depends on what is about to be removed, as the question before it says."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from briefwright.domain.dispute import Position
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.domain.source import Source
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.briefs import RemoveBrief
from briefwright.service.commands.disputes import RemoveDispute
from briefwright.service.commands.findings import RemoveFinding
from briefwright.service.commands.sections import RemoveSection
from briefwright.service.commands.several import RemoveFindings
from briefwright.service.commands.sources import RemoveSource
from briefwright.service.depending import Dependants, dependants
from briefwright.store.database import Database
from briefwright.tradecraft.uncited import uncited
from tests.kit.laws import opened
from tests.service.world import build

Ids = Mapping[str, str]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ids]:
    path = tmp_path_factory.mktemp("world") / "world.db"
    return path, build(path)


@pytest.fixture
def ids(prepared: tuple[Path, Ids]) -> Ids:
    return prepared[1]


@pytest.fixture
def database(prepared: tuple[Path, Ids], tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "copy.db"
    shutil.copy(prepared[0], path)
    with closing(opened(path)) as copy:
        yield copy


def asked(database: Database, command: Command[None], *rows: str) -> Dependants:
    with database.read() as reads:
        return dependants(reads, command, rows)


def said(found: Dependants) -> list[str]:
    return [str(line) for line in found.sentences()]


def test_a_finding_that_nothing_rests_on_asks_nothing(database: Database, ids: Ids) -> None:
    found = asked(database, RemoveFinding(finding=ids["spare"], uncite=True), ids["spare"])
    assert not found.any
    assert said(found) == []


def test_a_cited_finding_names_its_sentences_by_section(database: Database, ids: Ids) -> None:
    found = asked(database, RemoveFinding(finding=ids["meeting"], uncite=True), ids["meeting"])
    assert said(found) == [
        "1 sentence of “Section one” loses its citation: “They met.”",
        "2 sentences of Key judgements lose their citation: “It goes on.”, “It goes on.”",
    ]
    assert [loss.row for loss in found.uncited][:1] == [ids["first"]]


def test_a_sentence_with_another_citation_loses_one_of_them(database: Database, ids: Ids) -> None:
    prose = Prose(
        text="Both.\ufffc\ufffc", atoms=(Cite(finding=ids["spare"]), Cite(finding=ids["meeting"]))
    )
    add = AddBlock(owner=ids["two"], content=prose)
    database.transact(add.label, add.kind, add.apply)
    found = asked(database, RemoveFinding(finding=ids["spare"], uncite=True), ids["spare"])
    assert said(found) == ["1 sentence of “Section two” loses one of its citations: “Both.”"]
    assert found.uncited == ()


def test_the_sentences_that_lost_their_citation_are_found_by_the_check(
    database: Database, ids: Ids
) -> None:
    def bare() -> set[str]:
        with database.read() as reads:
            found = uncited(reads.snapshot(ids["brief"]))
        return {problem.place.row for problem in found}

    whole = Prose(text="They met.\ufffc", atoms=(Cite(finding=ids["meeting"]),))
    add = AddBlock(owner=ids["two"], content=whole)
    block = database.transact(add.label, add.kind, add.apply).result
    assert block not in bare()
    command = RemoveFinding(finding=ids["meeting"], uncite=True)
    database.transact(command.label, command.kind, command.apply)
    assert block in bare()


def test_a_finding_that_carries_a_position_names_the_dispute(database: Database, ids: Ids) -> None:
    command = RemoveFindings(findings=(ids["claim"], ids["spare"]), uncite=True)
    found = asked(database, command, ids["claim"], ids["spare"])
    assert said(found) == ["The position of Algeria on “A drone was shot down” loses its finding."]


def test_a_source_says_what_goes_along_and_what_stays_without_evidence(
    database: Database, ids: Ids
) -> None:
    found = asked(database, RemoveSource(source=ids["article"], uncite=True), ids["article"])
    assert said(found)[0] == "It takes along: 4 annotations, 4 findings."
    assert len(found.uncited) == 3
    assert len(found.positions) == 2


def test_a_section_says_what_is_in_it_and_who_refers_to_it(database: Database, ids: Ids) -> None:
    found = asked(database, RemoveSection(section=ids["one"]), ids["one"])
    along, lost = said(found)
    assert along.startswith("It takes along: 1 section, ")
    assert along.endswith(" words.")
    assert lost == "1 sentence of “Section two” loses a reference: “See and .”"
    assert found.uncited == ()


def test_a_dispute_and_a_brief_say_what_goes_along(database: Database, ids: Ids) -> None:
    dispute = asked(database, RemoveDispute(dispute=ids["dispute"]), ids["dispute"])
    assert said(dispute)[0] == "It takes along: 2 positions."
    brief = asked(database, RemoveBrief(brief=ids["brief"]), ids["brief"])
    (line,) = said(brief)
    assert line.startswith("It takes along: 3 sections, ")
    assert "2 disputes, 2 positions, 2 key judgements" in line


def test_asking_changes_nothing(database: Database, ids: Ids) -> None:
    before = database.vector()
    asked(database, RemoveSource(source=ids["article"], uncite=True), ids["article"])
    assert database.vector() == before
    with database.read() as reads:
        assert reads.find(Source, ids["article"]) is not None


def test_what_the_removal_refuses_is_refused_by_the_question(database: Database, ids: Ids) -> None:
    with pytest.raises(WrongUse, match="is cited"):
        asked(database, RemoveFinding(finding=ids["meeting"]), ids["meeting"])


def test_the_removal_does_what_was_said_in_one_step(database: Database, ids: Ids) -> None:
    command = RemoveSource(source=ids["article"], uncite=True)
    database.transact(command.label, command.kind, command.apply)
    with database.read() as reads:
        assert reads.all(Finding) == ()
        assert {each.finding for each in reads.all(Position)} == {None}
        assert reads.get(Block, ids["first"]).content.plain == "They met. Then more."
        assert reads.get(Block, ids["first"]).content.cited() == ()
    assert database.conflicts() == ()
    undone = database.undo()
    assert undone is not None
    assert undone.kept == ()
    with database.read() as reads:
        assert len(reads.all(Finding)) == 4
        assert reads.get(Block, ids["first"]).content.cited() == (ids["meeting"],)
