"""Finding sources by words and field words, and what is said where a query makes no sense."""

from collections.abc import Iterator

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.sources import EditSource, ImportSources
from briefwright.service.importing import Record, draft_of_text
from briefwright.service.project import Project
from briefwright.service.searching import FIRST_HITS, asked, find_sources, marked_sources, search
from briefwright.service.source_filters import narrowed
from briefwright.service.source_lines import read_source_lines
from tests.kit.drivers import new_project

RECORDS = (
    ("Army", "The army shot down a drone.", Record(
        title="Army", outlet="Agence France-Presse (AFP)", language="fr", authors=("Ann Bell",),
        published=ReportedDate.parse("2025-04-01"), reliability=Reliability.B)),
    ("Bamako", "Bamako denies; the drone was lost.", Record(
        title="Bamako", outlet="Studio Tamani", language="fr", marking=Marking.AMBER,
        published=ReportedDate.parse("2025-03-30"))),
    ("Treaty", "نص المعاهدة drone", Record(title="Treaty", language="ar", outlet="TSA")),
)  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with new_project(tmp_path_factory.mktemp("searching")) as made:
        drafts = tuple(draft_of_text(text, record) for _, text, record in RECORDS)
        first = made.run(ImportSources(drafts=drafts)).result[0].source
        made.run(AnnotatePassage(source=first, span=Span(start=4, end=8)))
        made.run(EditSource(row=first, fields={"country": "ML", "tags": ("air war",)}))
        yield made


def titles(project: Project, words: str) -> list[str]:
    """What the list shows for these words: found in the texts, then narrowed by the field words."""
    found = find_sources(project, words)
    lines = narrowed(read_source_lines(project).lines, found.filters)
    if found.rows is None:
        return [line.title for line in lines]
    return [line.title for row in found.rows for line in lines if line.key == row]


@pytest.mark.parametrize(
    "words,expected",
    [
        ("outlet:AFP", ["Army"]),
        ("média:afp", ["Army"]),
        ("وسيلة:afp", ["Army"]),
        ("مؤلف:bell", ["Army"]),
        ("état:new langue:fr", ["Army", "Bamako"]),
        ('outlet:"studio tamani"', ["Bamako"]),
        ("lang:fr", ["Army", "Bamako"]),
        ("langue:français", ["Army", "Bamako"]),
        ("لغة:العربية", ["Treaty"]),
        ("lang:Arabic", ["Treaty"]),
        ("lang:fr outlet:afp", ["Army"]),
        ("lang:ar drone", ["Treaty"]),
        ("drone lang:fr denies", ["Bamako"]),
        ("country:Mali", ["Army"]),
        ("pays:ml", ["Army"]),
        ("tag:air", ["Army"]),
        ("author:bell", ["Army"]),
        ("grade:b", ["Army"]),
        ("tlp:amber", ["Bamako"]),
        ("date:2025-03", ["Bamako"]),
        ("date:2025-03..2025-04", ["Army", "Bamako"]),
        ("date:2025-03-31/..", ["Army"]),
        ("status:new", ["Army", "Bamako", "Treaty"]),
        ("findings:yes", ["Army"]),
        ("constats:non", ["Bamako", "Treaty"]),
        ("nowhere:afp", []),
    ],
)
def test_field_words_narrow_the_sources(project: Project, words: str, expected: list[str]) -> None:
    assert titles(project, words) == expected


@pytest.mark.parametrize(
    "words,said",
    [
        ("date:yesterday", "is not a date"),
        ("tlp:pink", "pink is none of"),
        ("grade:z", "z is none of"),
        ("findings:perhaps", "yes or no"),
    ],
)
def test_a_wrong_value_is_left_out_and_said(project: Project, words: str, said: str) -> None:
    assert said in " ".join(map(str, asked(f"{words} drone").remarks))
    assert set(titles(project, f"{words} drone")) == {"Army", "Bamako", "Treaty"}


def test_the_first_hits_come_with_their_words_marked_and_others_when_asked_for(
    project: Project,
) -> None:
    found = find_sources(project, "drone", first=1)
    assert found.rows is not None
    assert len(found.rows) == 3
    assert list(found.hits) == [found.rows[0]]
    rest = marked_sources(project, "drone", found.rows[1:])
    assert list(rest) == list(found.rows[1:])
    for hit in (*found.hits.values(), *rest.values()):
        assert [hit.snippet[span.start : span.end] for span in hit.spans] == ["drone"]


def test_no_words_find_all_and_mark_nothing(project: Project) -> None:
    found = find_sources(project, "  ")
    assert (found.rows, found.hits, found.filters, found.remarks) == (None, {}, (), ())
    assert marked_sources(project, "", ["nobody"]) == {}


def test_the_whole_project_is_searched_and_with_field_words_its_sources(project: Project) -> None:
    everywhere = search(project, "army ").hits
    assert {hit.table for hit in everywhere} == {"source", "finding"}
    assert [hit.title for hit in search(project, "army lang:fr ").hits] == ["Army"]
    assert [hit.title for hit in search(project, "lang:fr").hits] == ["Army", "Bamako"]
    assert len(search(project, "drone", limit=2).hits) == 2 < FIRST_HITS
