"""One number a finding: Read, Findings, Analysis, Brief and the jump call it by the same."""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefwright.domain.finding import Finding
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.edits.operation import OpKind
from briefwright.service.commands.annotations import Annotated, AnnotatePassage
from briefwright.service.commands.findings import AddFinding, RestOn
from briefwright.service.commands.sources import ImportSources
from briefwright.service.findings_table import read_findings
from briefwright.service.importing import draft_of_text
from briefwright.service.passages import read_source
from briefwright.service.project import Project
from briefwright.service.weighing import weigh
from briefwright.service.writing import read_evidence
from briefwright.store.unit import UnitOfWork
from briefwright.ui.window.jumping import Sorts, places
from tests.kit.drivers import new_project
from tests.kit.laws import opened
from tests.service.world import ARTICLE, build

TEXTS = ("One two three four.", "Five six seven eight.")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path) as made:
        yield made


def mark(project: Project, source: str, word: str) -> Annotated:
    """Makes a finding of a word."""
    text = project.get(Source, source).text
    start = text.index(word)
    span = Span(start=start, end=start + len(word))
    return project.run(AnnotatePassage(source=source, span=span, statement=word)).result


def test_every_view_calls_a_finding_by_the_same_number(project: Project) -> None:
    drafts = tuple(draft_of_text(text) for text in TEXTS)
    one, two = (each.source for each in project.run(ImportSources(drafts=drafts)).result)
    late, early = mark(project, one, "three"), mark(project, one, "One")
    other = mark(project, two, "six")
    project.run(RestOn(finding=early.finding, annotation=mark(project, two, "Five").annotation))
    project.run(RestOn(finding=late.finding, annotation=mark(project, one, "four").annotation))
    loose = project.run(AddFinding(finding=Finding(id="", statement="Loose"))).result
    table = {line.key: line.number for line in read_findings(project).lines}
    assert [table[each] for each in (early.finding, late.finding, other.finding, loose)] == [
        1,
        2,
        3,
        1,
    ]
    assert {key: each.number for key, each in read_evidence(project).citable.items()} == table
    assert {each.key: each.number for each in weigh(project).findings} == table
    read = [(each.finding.statement, each.number) for each in read_source(project, one).passages]
    assert read == [("One", 1), ("three", 2), ("three", 2), ("four", 3)]
    beside = read_source(project, two).passages
    assert [each.number for each in beside] == [1, 2, 3]
    assert beside[-1].finding.statement == "six"


def test_the_jump_finds_a_finding_by_outlet_and_number(project: Project) -> None:
    (imported,) = project.run(ImportSources(drafts=(draft_of_text(TEXTS[0]),))).result
    made = mark(project, imported.source, "two")
    sorts = Sorts(source="Source", section="Section", finding="Finding")
    choice = next(each for each in places(project, sorts) if made.finding in each.key)
    title = project.get(Source, imported.source).title
    assert choice.hint == f"\u2068{title}\u2069 1 F"
    assert choice.also.startswith(f"{title} 1")


def test_a_text_that_was_changed_is_counted_as_it_reads_now(tmp_path: Path) -> None:
    ids = build(tmp_path / "world.db")
    shutil.copy(tmp_path / "world.db", tmp_path / "copy.db")
    turned = "They closed their airspace. " + ARTICLE.replace("They closed their airspace.", "")

    def change(unit: UnitOfWork) -> None:
        digest = hashlib.sha256(turned.encode()).hexdigest()
        unit.set(Source, ids["article"], text=turned, text_sha256=digest)

    with closing(opened(tmp_path / "copy.db")) as database:
        database.transact("Change the text", OpKind.SET, change)
        with database.read() as reads:
            numbers = reads.finding_numbers()[ids["article"]]
    assert [numbers[ids[name]] for name in ("spare", "meeting", "claim", "denial")] == [1, 2, 3, 4]
