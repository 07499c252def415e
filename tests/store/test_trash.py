"""The trash: what was removed, brought back, and deleted for good, on one copy and on several."""

import itertools
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

from briefwright.domain.brief import Section
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.domain.source import Source
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.emptied import ATTACHED
from briefwright.store.rows import SHAPES
from briefwright.store.settle import remove_with_references
from briefwright.store.trash import TrashEntry
from briefwright.store.unit import UnitOfWork
from tests.store.desks import begin, copied, everything, exchange, made, state, type_text
from tests.store.laws import digest, dump

ORIGINAL = b"The article as it came." * 90_000


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Database]:
    database = made(tmp_path / "ada.sqlite")
    begin(database)
    database.transact("Import", OpKind.IMPORT, bring_in)
    database.transact("Cite", OpKind.TEXT, cite)
    yield database
    database.close()


@pytest.fixture
def ben(ada: Database, tmp_path: Path) -> Iterator[Database]:
    with closing(copied(ada, tmp_path / "ben.sqlite", "Ben")) as database:
        yield database


def bring_in(unit: UnitOfWork) -> None:
    attachment = unit.attach(ORIGINAL)
    unit.add(Source(id="source", title="Port", text="t", text_sha256="h", attachment=attachment))


def cite(unit: UnitOfWork) -> None:
    prose = Prose(text="It closed.\ufffc", atoms=(Cite(finding="finding"),))
    unit.set(Block, "block", content=prose)


def remove(database: Database, table: str, row: str) -> None:
    database.transact(
        f"Remove a {table}", OpKind.REMOVE, lambda unit: remove_with_references(unit, (table, row))
    )


def trash(database: Database) -> tuple[TrashEntry, ...]:
    with database.read() as reads:
        return reads.trash()


def names(database: Database) -> list[list[str]]:
    return [[row.row for row in entry.rows] for entry in trash(database)]


def empty(database: Database) -> None:
    entries = [entry.id for entry in trash(database)]
    database.transact("Empty the trash", OpKind.EMPTY, lambda unit: unit.discard(entries))


def restore(database: Database, number: int = 0) -> tuple[str, ...]:
    undone = database.undo(trash(database)[number].id, revive=True)
    assert undone is not None
    return tuple(map(str, undone.kept))


def attachments(database: Database) -> int:
    with database.read() as reads:
        return len(reads.attachments())


def content(database: Database) -> Prose:
    with database.read() as reads:
        return reads.get(Block, "block").content


def test_what_is_removed_is_listed_by_its_act_with_what_went_along(ada: Database) -> None:
    assert trash(ada) == ()
    remove(ada, "finding", "finding")
    remove(ada, "section", "one")
    section, finding = trash(ada)
    assert [(row.table, row.title) for row in section.rows] == [("section", "First")]
    assert (section.along, section.label, section.author) == (
        {"block": 1},
        "Remove a section",
        "Ada",
    )
    assert [row.title for row in finding.rows] == ["The port closed on Monday."]
    assert [(each.row, each.named) for each in finding.loosened] == [("block", ("finding",))]
    assert section.when > finding.when


def test_what_is_brought_back_is_as_it_was(ada: Database) -> None:
    before = dump(ada)
    remove(ada, "finding", "finding")
    assert restore(ada) == ()
    assert dump(ada) == before
    assert trash(ada) == ()


def test_an_act_that_is_undone_and_done_again_is_listed_once_and_brought_back(
    ada: Database,
) -> None:
    before = dump(ada)
    remove(ada, "finding", "finding")
    ada.undo()
    assert trash(ada) == ()
    ada.redo()
    assert names(ada) == [["finding"]]
    assert restore(ada) == ()
    assert dump(ada) == before


def test_an_addition_that_is_undone_is_no_removal(ada: Database) -> None:
    ada.transact("Add", OpKind.ADD, lambda unit: unit.add(Finding(id="f", statement="new")))
    ada.undo()
    assert trash(ada) == ()


def test_a_citation_whose_text_was_written_since_stays_out_and_that_is_said(ada: Database) -> None:
    remove(ada, "finding", "finding")
    type_text(ada, "Written anew.")
    (kept,) = restore(ada)
    assert "was changed since by Ada" in kept
    assert content(ada) == Prose(text="Written anew.")
    with ada.read() as reads:
        assert reads.find(Finding, "finding") is not None


def test_a_row_that_two_removed_comes_back_at_once(ada: Database, ben: Database) -> None:
    remove(ada, "finding", "finding")
    remove(ben, "finding", "finding")
    exchange(ada, ben)
    assert names(ada) == names(ben) == [["finding"]]
    (kept,) = restore(ada)
    assert "so it stays" in kept
    with ada.read() as reads:
        assert reads.find(Finding, "finding") is not None
    assert trash(ada) == ()
    exchange(ada, ben)
    assert trash(ben) == ()
    assert digest(ada) == digest(ben)


def test_one_of_two_removals_taken_back_by_undo_leaves_a_conflict_and_nothing_in_the_trash(
    ada: Database, ben: Database
) -> None:
    remove(ada, "finding", "finding")
    remove(ben, "finding", "finding")
    exchange(ada, ben)
    ada.undo()
    assert [conflict.kind for conflict in ada.conflicts()] == ["deleted"]
    assert trash(ada) == ()


def test_what_is_deleted_for_good_is_not_listed_and_no_undo_brings_it_back(ada: Database) -> None:
    remove(ada, "finding", "finding")
    act = trash(ada)[0].id
    empty(ada)
    gone = dump(ada)
    assert trash(ada) == ()
    undone = ada.undo(act)
    assert undone is not None
    assert any("deleted for good" in str(kept) for kept in undone.kept)
    assert dump(ada) == gone
    while ada.undo() is not None:
        with ada.read() as reads:
            assert reads.find(Finding, "finding") is None
    while ada.redo() is not None:
        with ada.read() as reads:
            assert reads.find(Finding, "finding") is None
    assert ada.verify(full=True) == ()


def test_a_step_back_that_would_cite_what_is_gone_for_good_is_not_made(ada: Database) -> None:
    type_text(ada, "Without the citation.")
    remove(ada, "finding", "finding")
    empty(ada)
    ada.undo()
    undone = ada.undo()
    assert undone is not None
    assert undone.label == "Type"
    (kept,) = undone.kept
    assert str(kept) == (
        "The block “Without the citation.” stays as it is, for something that it named was deleted "
        "for good."
    )
    assert content(ada).atoms == ()


def test_emptying_itself_cannot_be_taken_back(ada: Database) -> None:
    remove(ada, "finding", "finding")
    empty(ada)
    with pytest.raises(WrongUse, match="cannot be taken back"):
        ada.undo(ada.history()[0].id)


def test_the_original_leaves_the_file_with_the_last_that_needs_it(ada: Database) -> None:
    ada.transact(
        "Import",
        OpKind.IMPORT,
        lambda unit: unit.add(
            Source(
                id="twin", title="t", text="u", text_sha256="g", attachment=unit.attach(ORIGINAL)
            )
        ),
    )
    remove(ada, "source", "source")
    empty(ada)
    assert attachments(ada) == 1
    remove(ada, "source", "twin")
    assert attachments(ada) == 1
    empty(ada)
    assert attachments(ada) == 0
    assert ada.verify(full=True) == ()


def test_a_snapshot_shrinks_by_what_was_dropped(ada: Database, tmp_path: Path) -> None:
    ada.snapshot_into(tmp_path / "before.briefwright")
    remove(ada, "source", "source")
    empty(ada)
    ada.snapshot_into(tmp_path / "after.briefwright")
    before, after = (
        (tmp_path / f"{name}.briefwright").stat().st_size for name in ("before", "after")
    )
    assert before - after > len(ORIGINAL) * 0.9


def test_a_copy_that_has_the_original_still_does_not_bring_it_back(
    ada: Database, ben: Database
) -> None:
    state(ben, "Written by Ben meanwhile.")
    remove(ada, "source", "source")
    empty(ada)
    exchange(ada, ben)
    for database in (ada, ben):
        assert attachments(database) == 0
        assert trash(database) == ()
        assert database.verify(full=True) == ()
    assert digest(ada) == digest(ben)


def test_work_on_what_another_deleted_for_good_keeps_it_with_its_original(
    ada: Database, ben: Database
) -> None:
    ben.transact("Note", OpKind.SET, lambda unit: unit.set(Source, "source", note="Important."))
    remove(ada, "source", "source")
    empty(ada)
    exchange(ada, ben)
    for database in (ada, ben):
        assert [conflict.kind for conflict in database.conflicts()] == ["deleted"]
        with database.read() as reads:
            attachment = reads.get(Source, "source").attachment
            assert attachment is not None
            assert reads.attachment(attachment) == ORIGINAL
        assert database.verify(full=True) == ()


def test_a_citation_made_by_one_who_did_not_know_brings_the_finding_back(
    ada: Database, ben: Database
) -> None:
    ben.transact(
        "Cite",
        OpKind.TEXT,
        lambda unit: unit.add(
            Block(
                id="new",
                owner="two",
                pos="1",
                content=Prose(text="\ufffc", atoms=(Cite(finding="finding"),)),
            )
        ),
    )
    remove(ada, "finding", "finding")
    empty(ada)
    exchange(ada, ben)
    assert [conflict.kind for conflict in ada.conflicts()] == ["reference"]
    assert trash(ada) == trash(ben) == ()
    with ada.read() as reads:
        assert reads.find(Finding, "finding") is not None
    assert digest(ada) == digest(ben)


def test_three_copies_come_to_one_state_in_every_order(
    ada: Database, ben: Database, tmp_path: Path
) -> None:
    with closing(copied(ada, tmp_path / "cem.sqlite", "Cem")) as cem:
        remove(ada, "source", "source")
        remove(ada, "finding", "finding")
        empty(ada)
        remove(ben, "source", "source")
        restore(ben)
        remove(cem, "section", "one")
        empty(cem)
        logs = [everything(database) for database in (ada, ben, cem)]
    found = set()
    for order in itertools.permutations(range(3)):
        path = tmp_path / f"{order}.sqlite"
        with closing(copied(ben, path, "nobody")) as database:
            for number in order:
                database.absorb(logs[number])
            assert database.verify(full=True) == ()
            found.add((digest(database), repr(trash(database)), attachments(database)))
    assert len(found) == 1


def test_an_entry_that_is_not_there_is_named(ada: Database) -> None:
    with pytest.raises(WrongUse, match="no entry 'nothing'"):
        ada.transact("Empty", OpKind.EMPTY, lambda unit: unit.discard(["nothing"]))


def test_a_dropped_original_is_missed_by_name(ada: Database) -> None:
    with ada.read() as reads:
        attachment = reads.get(Source, "source").attachment
    assert attachment is not None
    remove(ada, "source", "source")
    empty(ada)
    with ada.read() as reads, pytest.raises(Refused, match="missing"):
        reads.attachment(attachment)


def test_a_section_and_what_was_in_it_come_back_whole(ada: Database) -> None:
    before = dump(ada)
    remove(ada, "section", "one")
    assert restore(ada) == ()
    assert dump(ada) == before
    with ada.read() as reads:
        assert reads.get(Section, "one").title == "First"


def test_every_field_that_names_an_attachment_is_known_to_the_trash() -> None:
    named = {
        table: tuple(field.name for field in fields(shape.kind) if "attachment" in field.name)
        for table, shape in SHAPES.items()
    }
    assert {table: found for table, found in named.items() if found} == ATTACHED
