"""The findings as a list: what each line says, and that its cost does not grow with their number."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from briefwright.domain.anchor import AnchorState
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.grading import Reliability
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.base import Command
from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.commands.disputes import EditDispute
from briefwright.service.commands.findings import AddFinding, RemoveFinding, RestOn
from briefwright.service.commands.origins import GroupSources
from briefwright.service.commands.sources import EditSource
from briefwright.service.findings_table import read_finding, read_findings
from briefwright.service.home import Home
from briefwright.service.importing import read_description_file
from briefwright.service.project import Author, Project
from briefwright.store.database import Database
from tests.kit.laws import opened
from tests.service.world import build

SAMPLE = Path(__file__).parents[2] / "seeds" / "aes-air-cooperation.md"
T = TypeVar("T")
Ids = Mapping[str, str]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ids]:
    path = tmp_path_factory.mktemp("world") / "world.db"
    return path, build(path)


@pytest.fixture
def database(prepared: tuple[Path, Ids], tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "copy.db"
    shutil.copy(prepared[0], path)
    with closing(opened(path)) as copy:
        yield copy


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Project]:
    home, author = Home(data=tmp_path / "data"), Author(name="Amina")
    path = tmp_path / "p.briefwright"
    with Project.create(
        path, "Sample", home=home, author=author, clock=lambda: datetime.now(UTC)
    ) as project:
        description, drafts = read_description_file(SAMPLE)
        project.run(ComposeBrief(description=description, drafts=drafts))
        yield project


def test_a_line_says_what_the_finding_is_and_where_it_stands(
    database: Database, prepared: tuple[Path, Ids]
) -> None:
    ids = prepared[1]
    command = EditSource(row=ids["article"], fields={"outlet": "APA", "reliability": Reliability.B})
    database.transact(command.label, command.kind, command.apply)
    with database.read() as reads:
        read = reads.finding_lines()
    lines = {line.key: line for line in read.lines}
    assert [line.key for line in read.lines] == [
        ids[name] for name in ("meeting", "claim", "denial", "spare")
    ]
    claim = lines[ids["claim"]]
    assert (claim.number, claim.kind, claim.outlet, claim.reliability) == (
        2,
        Kind.CLAIM,
        "APA",
        Reliability.B,
    )
    assert claim.quotation == "claimed to have shot down a drone"
    assert claim.passages == (ids["claim-mark"], ids["denial-mark"])
    assert claim.date == ReportedDate.parse("XXXX-03-31")
    assert claim.contested
    assert claim.sections == {ids["two"]}
    assert read.placed[ids["two"]] == (ids["claim"], ids["denial"])
    assert lines[ids["meeting"]].cited == 3
    assert lines[ids["spare"]].cited == 0
    assert lines[ids["spare"]].sections == frozenset()


def test_a_finding_counts_its_sources_and_which_of_them_are_independent(
    database: Database, prepared: tuple[Path, Ids]
) -> None:
    ids = prepared[1]

    def counted() -> tuple[int, int]:
        with database.read() as reads:
            lines = {line.key: line for line in reads.finding_lines().lines}
        return lines[ids["claim"]].rests_on, lines[ids["claim"]].origins

    def run(command: Command[T]) -> T:
        return database.transact(command.label, command.kind, command.apply).result

    assert counted() == (1, 1)
    for name in ("other", "copy", "original"):
        run(EditSource(row=ids[name], fields={"outlet": name.title()}))
        made = run(AnnotatePassage(source=ids[name], span=Span(start=0, end=5)))
        run(RestOn(finding=ids["claim"], annotation=made.annotation))
    assert counted() == (4, 3)
    run(GroupSources(sources=(ids["other"], ids["copy"])))
    assert counted() == (4, 2)


def test_a_settled_dispute_contests_nothing(database: Database, prepared: tuple[Path, Ids]) -> None:
    command = EditDispute(row=prepared[1]["dispute"], fields={"state": DisputeState.SETTLED})
    database.transact(command.label, command.kind, command.apply)
    with database.read() as reads:
        assert not any(line.contested for line in reads.finding_lines().lines)


def test_the_lines_agree_with_the_entities(sample: Project) -> None:
    table = read_findings(sample)
    findings = sample.findings()
    assert [line.key for line in table.lines] == [finding.id for finding in findings]
    for line, finding in zip(table.lines, findings, strict=True):
        assert (line.statement, line.actors, line.date) == (
            finding.statement,
            finding.actors,
            finding.date,
        )
        assert (line.kind, line.credibility, line.marking) == (
            finding.kind,
            finding.credibility,
            finding.marking,
        )
        links = sample.passages(finding.id)
        assert line.passages == tuple(link.annotation for link in links)
    for section, placed in table.placed.items():
        assert placed == tuple(link.finding for link in sample.placed(section))


def test_a_finding_without_passage_has_a_line_too(sample: Project) -> None:
    row = sample.run(AddFinding(finding=Finding(id="", statement="Seen"))).result
    line = read_findings(sample).lines[-1]
    assert (line.key, line.quotation, line.source, line.reliability) == (row, "", "", None)
    detail = read_finding(sample, row)
    assert detail is not None
    assert detail.passages == ()


def test_a_finding_says_where_it_is_used(sample: Project) -> None:
    line = max(read_findings(sample).lines, key=lambda line: line.cited)
    detail = read_finding(sample, line.key)
    assert detail is not None
    cites = [use for use in detail.uses if use.table in {"block", "judgement"}]
    assert len(cites) == line.cited
    assert all(use.words for use in detail.uses)
    assert detail.passages[0].state is AnchorState.EXACT
    assert detail.passages[0].paragraph > 0
    assert {section.id for section in detail.sections} == line.sections


def test_a_finding_that_is_gone_has_no_detail(sample: Project) -> None:
    row = sample.run(AddFinding(finding=Finding(id="", statement="Seen"))).result
    sample.run(RemoveFinding(finding=row))
    assert read_finding(sample, row) is None
