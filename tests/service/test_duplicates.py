"""What is suggested as one story, what is passed over, and what two desks make of it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.source import Source
from briefwright.service.commands.base import Command
from briefwright.service.commands.origins import (
    GroupSources,
    KeepApart,
    UngroupSource,
    pair_id,
)
from briefwright.service.commands.sources import (
    Draft,
    Imported,
    ImportSources,
    RemoveSource,
    Sameness,
)
from briefwright.service.commands.translations import SetTranslation
from briefwright.service.duplicates import (
    Compared,
    Suggestion,
    copies_of,
    origin_of_source,
    origins,
    suggestions,
)
from briefwright.service.importing import Record, draft_of_text
from briefwright.service.past import Stopped
from briefwright.service.project import Project
from briefwright.service.two_sources import Decision, compare_sources
from briefwright.store.database import Database
from briefwright.store.reads import Reads
from tests.kit.drivers import new_project
from tests.kit.wires import ARABIC, ENGLISH, FRENCH
from tests.store.desks import exchange, two

DAY = ReportedDate.parse("2025-03-31")
PAPERS: Mapping[str, tuple[str, str]] = {
    "wire": (ENGLISH.text, "Meridian Wire"),
    "courier": (ENGLISH.trimmed, "The Courier"),
    "herald": (ENGLISH.rewritten.replace("head of the", "chief of the"), "The Herald"),
    "own": (ENGLISH.another, "The Valley Post"),
    "grève": (FRENCH.text, "Le Nord"),
    "grève again": (FRENCH.rewritten, "Le Sud"),
    "ماء": (ARABIC.text, "النور"),
}


def draft(text: str, outlet: str) -> Draft:
    return draft_of_text(text, Record(outlet=outlet, published=DAY))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path) as made:
        yield made


@pytest.fixture
def ids(project: Project) -> Mapping[str, str]:
    brought = project.run(ImportSources(drafts=tuple(draft(*each) for each in PAPERS.values())))
    return {name: each.source for name, each in zip(PAPERS, brought.result, strict=True)}


def named(found: tuple[Suggestion, ...], ids: Mapping[str, str]) -> list[tuple[str, ...]]:
    names = {row: name for name, row in ids.items()}
    return sorted(tuple(names[row] for row in each.sources) for each in found)


def test_copies_are_suggested_together_and_another_hand_s_report_is_not(
    project: Project, ids: Mapping[str, str]
) -> None:
    found = suggestions(project)
    assert named(found, ids) == [("grève", "grève again"), ("wire", "courier", "herald")]
    (english,) = (each for each in found if len(each.members) == 3)
    assert english.origin == "Meridian Wire"
    assert english.group is None
    assert [str(each) for each in english.evidence] == [
        "2 of them name Meridian.",
        "All were published on the same day.",
    ]
    whole, trimmed, rewritten = (member.share for member in english.members)
    assert (whole, trimmed) == (1.0, 1.0)
    assert 0.6 < rewritten < 0.9
    assert english.share == rewritten


def test_what_was_decided_is_not_suggested_again(project: Project, ids: Mapping[str, str]) -> None:
    project.run(GroupSources(sources=(ids["wire"], ids["courier"], ids["herald"])))
    project.run(KeepApart(sources=(ids["grève"], ids["grève again"])))
    assert suggestions(project) == ()


def test_another_copy_of_a_known_story_is_suggested_with_its_group(
    project: Project, ids: Mapping[str, str]
) -> None:
    group = project.run(GroupSources(sources=(ids["wire"], ids["courier"]), origin="Meridian"))
    found = [each for each in suggestions(project) if each.group is not None]
    assert named(tuple(found), ids) == [("wire", "courier", "herald")]
    assert (found[0].group, found[0].origin) == (group.result, "Meridian")
    project.run(GroupSources(sources=found[0].sources))
    origin = origin_of_source(project, ids["herald"])
    assert origin is not None
    assert [member.key for member in origin.members] == [
        ids[n] for n in ("wire", "courier", "herald")
    ]
    assert origins(project) == (origin,)


def test_two_that_were_kept_apart_are_never_joined_by_a_third(
    project: Project, ids: Mapping[str, str]
) -> None:
    project.run(KeepApart(sources=(ids["courier"], ids["herald"])))
    for each in suggestions(project):
        assert not {ids["courier"], ids["herald"]} <= set(each.sources)


def test_a_round_up_makes_no_story_of_two_that_have_nothing_in_common(project: Project) -> None:
    brought = project.run(
        ImportSources(
            drafts=(
                draft(ENGLISH.text, "A"),
                draft(FRENCH.text, "B"),
                draft(f"{ENGLISH.text}\n\n{FRENCH.text}", "C"),
            )
        )
    ).result
    one, other, both = (each.source for each in brought)
    assert {frozenset(each.sources) for each in suggestions(project)} == {
        frozenset({one, both}),
        frozenset({other, both}),
    }


def test_a_translation_is_no_copy_to_decide_upon(project: Project, ids: Mapping[str, str]) -> None:
    project.run(
        SetTranslation(source=ids["grève again"], original=ids["grève"], translator="A. B.")
    )
    assert named(suggestions(project), ids) == [("wire", "courier", "herald")]


def test_what_comes_in_is_compared_with_all_that_is_there(
    project: Project, ids: Mapping[str, str]
) -> None:
    late = project.run(ImportSources(drafts=(draft(ENGLISH.text + " Late.", "Late"),))).result
    found = copies_of(project, [late[0].source, ids["own"]])
    assert set(found) == {late[0].source}
    copy = found[late[0].source]
    assert (copy.source, copy.outlet, copy.share > 0.95) == (ids["wire"], "Meridian Wire", True)


def test_of_those_that_come_together_the_first_is_no_copy(
    project: Project, ids: Mapping[str, str]
) -> None:
    found = copies_of(project, ids.values())
    assert set(found) == {ids["courier"], ids["herald"], ids["grève again"]}


def test_a_search_is_stopped_when_nobody_wants_it_and_forgets_nothing_it_measured(
    project: Project, ids: Mapping[str, str]
) -> None:
    with pytest.raises(Stopped):
        suggestions(project, lambda *_: False)
    compared = Compared()
    first = suggestions(project, None, compared)
    held = dict(compared.likeness)
    assert held
    assert suggestions(project, None, compared) == first
    assert compared.likeness == held
    assert len(ids) == 7


def test_pages_without_text_are_alike_to_nothing(project: Project) -> None:
    pages = "\n".join(f"[Page {n}: scanned, no text]" for n in range(1, 40))
    both = [replace(draft(pages, name), original=name.encode()) for name in ("first", "second")]
    one, other = project.run(ImportSources(drafts=tuple(both))).result
    assert (one.known, other.known) == (False, False)
    assert suggestions(project) == ()


# --- the same once ---------------------------------------------------------------------------------


def test_the_same_bytes_are_refused_though_another_reader_reads_them_otherwise(
    project: Project,
) -> None:
    first = replace(draft_of_text("Read as this."), original=b"bytes")
    second = replace(draft_of_text("Read as that."), original=b"bytes")
    one, other = project.run(ImportSources(drafts=(first, second))).result
    assert other == Imported(source=one.source, known=True, same=Sameness.BYTES)
    again = project.run(ImportSources(drafts=(second,))).result
    assert again == (Imported(source=one.source, known=True, same=Sameness.BYTES),)


def test_another_outlet_s_record_of_the_same_words_changes_nothing_of_the_first(
    project: Project,
) -> None:
    text = "The same words."
    (one,) = project.run(ImportSources(drafts=(draft(text, "A"),))).result
    other = draft_of_text(text, Record(outlet="B", url="https://b.example/x", note="From B"))
    assert project.run(ImportSources(drafts=(other,))).result[0].same is Sameness.TEXT
    (kept,) = project.sources()
    assert (kept.id, kept.outlet, kept.url, kept.note) == (one.source, "A", None, None)
    more = draft_of_text(text, Record(outlet="A", note="Read twice"))
    project.run(ImportSources(drafts=(more,)))
    assert project.sources()[0].note == "Read twice"


# --- two desks -------------------------------------------------------------------------------------


def run(database: Database, command: Command[Any]) -> None:
    database.transact(command.label, command.kind, command.apply)


def sources_of(reads: Reads) -> dict[str, str | None]:
    return {source.id: source.group for source in reads.all(Source)}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Database, Database, list[str]]]:
    """Two copies of a project with four sources, whose ids are in order."""
    with two(tmp_path) as (one, other):
        command = ImportSources(drafts=tuple(draft_of_text(f"Text {n}.") for n in range(4)))
        brought = one.transact(command.label, command.kind, command.apply).result
        exchange(one, other)
        yield one, other, sorted(each.source for each in brought)


def test_two_desks_that_group_the_same_sources_make_one_group(
    desks: tuple[Database, Database, list[str]],
) -> None:
    one, other, rows = desks
    run(one, GroupSources(sources=(rows[0], rows[1]), origin="AFP"))
    run(other, GroupSources(sources=(rows[0], rows[2]), origin="AFP"))
    exchange(one, other)
    for desk in (one, other):
        with desk.read() as reads:
            (group,) = reads.all(IndependenceGroup)
            assert [row for row, held in sources_of(reads).items() if held == group.id] != []
            assert {r for r, held in sources_of(reads).items() if held} == set(rows[:3])
        assert desk.conflicts() == ()


def test_two_desks_that_put_a_source_into_two_groups_see_the_conflict_and_the_same_state(
    desks: tuple[Database, Database, list[str]],
) -> None:
    one, other, rows = desks
    run(one, GroupSources(sources=(rows[0], rows[2]), origin="AFP"))
    run(other, GroupSources(sources=(rows[1], rows[2]), origin="Reuters"))
    exchange(one, other)
    with one.read() as mine, other.read() as theirs:
        assert sources_of(mine) == sources_of(theirs)
        assert {each.id for each in mine.all(IndependenceGroup)} == {
            each.id for each in theirs.all(IndependenceGroup)
        }
    (conflict,) = one.conflicts()
    assert (conflict.row, conflict.column) == (rows[2], "group")


def test_a_source_that_joins_a_group_that_another_desk_takes_apart_keeps_it(
    desks: tuple[Database, Database, list[str]],
) -> None:
    one, other, rows = desks
    run(one, GroupSources(sources=(rows[0], rows[1]), origin="AFP"))
    exchange(one, other)
    run(one, GroupSources(sources=(rows[0], rows[2])))
    run(other, UngroupSource(source=rows[1]))
    exchange(one, other)
    with one.read() as mine, other.read() as theirs:
        assert sources_of(mine) == sources_of(theirs)
        (group,) = mine.all(IndependenceGroup)
        assert mine.get(Source, rows[2]).group == group.id
        assert mine.get(Source, rows[1]).group is None


def test_what_two_desks_keep_apart_is_one_row(
    desks: tuple[Database, Database, list[str]],
) -> None:
    one, other, rows = desks
    run(one, KeepApart(sources=(rows[0], rows[1])))
    run(other, KeepApart(sources=(rows[1], rows[0])))
    exchange(one, other)
    with one.read() as reads:
        (said,) = reads.all(Independence)
        assert said.id == pair_id(rows[0], rows[1])


def test_a_group_does_not_outlive_its_last_but_one_source(project: Project) -> None:
    brought = project.run(ImportSources(drafts=(draft("One.", "A"), draft("Two.", "B")))).result
    rows = tuple(each.source for each in brought)
    project.run(GroupSources(sources=rows))
    project.run(RemoveSource(source=rows[0]))
    assert origins(project) == ()
    assert project.sources()[0].group is None
    project.undo()
    assert [member.key for member in origins(project)[0].members] == list(rows)


# --- two side by side ------------------------------------------------------------------------------


def test_two_sources_are_compared_with_what_was_decided_about_them(
    project: Project, ids: Mapping[str, str]
) -> None:
    def decided(one: str, other: str) -> tuple[Decision, str | None]:
        found = compare_sources(project, ids[one], ids[other])
        assert found is not None
        return found.decision, found.origin

    assert decided("wire", "courier") == (Decision.OPEN, None)
    project.run(GroupSources(sources=(ids["wire"], ids["courier"]), origin="Meridian"))
    assert decided("courier", "wire") == (Decision.ONE_ORIGIN, "Meridian")
    project.run(KeepApart(sources=(ids["own"], ids["wire"])))
    assert decided("wire", "own") == (Decision.APART, None)
    project.run(SetTranslation(source=ids["grève"], original=ids["wire"], translator=None))
    assert decided("grève", "wire") == (Decision.TRANSLATION, None)
    assert compare_sources(project, ids["wire"], "gone") is None


def test_what_is_compared_stands_in_rows(project: Project, ids: Mapping[str, str]) -> None:
    found = compare_sources(project, ids["wire"], ids["courier"])
    assert found is not None
    assert (found.left.outlet, found.right.outlet) == ("Meridian Wire", "The Courier")
    assert len(found.alongside.differences) == 2
    assert found.alongside.likeness.second == 1.0
