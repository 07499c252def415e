"""The unit of work: what a command reads and writes."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.ids import link_id
from briefwright.domain.prose import Block, Cite, Mark, MarkKind, Prose
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.store.desks import begin, made, opened, state, statement_of, text_of, type_text


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Database]:
    database = made(tmp_path / "ada.sqlite")
    begin(database)
    yield database
    database.close()


@pytest.fixture
def other(ada: Database, tmp_path: Path) -> Iterator[Database]:
    """Another window on the same working copy: a session of its own."""
    database = opened(tmp_path / "ada.sqlite", "Ada")
    yield database
    database.close()


def added(finding: Finding, unit: UnitOfWork) -> None:
    unit.add(finding)


def test_what_is_added_is_read_back_as_it_was(ada: Database) -> None:
    finding = Finding(
        id="f",
        kind=Kind.CLAIM,
        statement="A drone was shot down. 😀 حُوِّلَ",
        actors=("Algiers", "Bamako"),
        date=ReportedDate.parse("XXXX-03-31"),
        credibility=Credibility.DOUBTFUL,
    )
    prose = Prose(
        text="a\ufffcb",
        atoms=(Cite(finding="f"),),
        marks=(Mark(start=0, end=2, kind=MarkKind.FOREIGN, detail="ar"),),
    )
    block = Block(id="b", owner="two", pos="1", content=prose)

    def act(unit: UnitOfWork) -> None:
        unit.add(finding)
        unit.add(block)

    ada.transact("Add", OpKind.ADD, act)
    with ada.read() as reads:
        assert reads.get(Finding, "f") == finding
        assert reads.get(Block, "b") == block


def test_a_unit_reads_what_it_has_written(ada: Database) -> None:
    def act(unit: UnitOfWork) -> tuple[object, ...]:
        unit.set(Finding, "finding", statement="new", kind=Kind.EVENT)
        unit.add(Section(id="zero", brief="brief", pos="0", title="Zero"))
        unit.remove(Section, "two")
        titles = tuple(section.title for section in unit.all(Section, brief="brief"))
        return unit.get(Finding, "finding").statement, unit.find(Section, "two"), titles

    outcome = ada.transact("Several", OpKind.SET, act)
    assert outcome.result == ("new", None, ("Zero", "First"))


def test_only_fields_that_differ_are_written(ada: Database) -> None:
    before = len(ada.vector())
    outcome = ada.transact(
        "Set",
        OpKind.SET,
        lambda unit: unit.set(Finding, "finding", statement="new", kind=Kind.FACT),
    )
    assert len(ada.vector()) == before + 1
    assert [change.column for change in outcome.changes.changes] == ["statement"]


def test_an_act_that_changes_nothing_is_no_entry_of_history(ada: Database) -> None:
    before = ada.history()
    state(ada, statement_of(ada))
    assert ada.history() == before


def test_an_act_that_fails_leaves_nothing(ada: Database) -> None:
    vector = ada.vector()

    def act(unit: UnitOfWork) -> None:
        unit.set(Finding, "finding", statement="half done")
        unit.attach(b"half done")
        raise WrongUse("no")

    with pytest.raises(WrongUse):
        ada.transact("Fail", OpKind.SET, act)
    assert ada.vector() == vector
    assert statement_of(ada) == "The port closed on Monday."
    state(ada, "done")
    assert ada.verify() == ()


def test_a_row_that_is_still_named_cannot_be_removed(ada: Database) -> None:
    with pytest.raises(WrongUse, match="still used"):
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Section, "one"))
    with ada.read() as reads:
        assert reads.referrers(Section, "one") == (("block", "block"),)
        assert reads.find(Section, "one") is not None


def test_unknown_ids_and_fields_are_named(ada: Database) -> None:
    with pytest.raises(WrongUse, match="no finding with the id 'nobody'"):
        ada.transact("Get", OpKind.SET, lambda unit: unit.get(Finding, "nobody"))
    with pytest.raises(WrongUse, match="no field 'colour'"):
        ada.transact("Set", OpKind.SET, lambda unit: unit.set(Finding, "finding", colour="red"))
    with pytest.raises(WrongUse, match="already"):
        ada.transact("Add", OpKind.ADD, lambda unit: unit.add(Finding(id="finding", statement="")))


def test_a_link_made_again_is_the_same_row(ada: Database) -> None:
    row = link_id("section_finding", "one", "finding")
    link = SectionFinding(id=row, section="one", finding="finding", pos="1")
    moved = SectionFinding(id=row, section="one", finding="finding", pos="2")
    ada.transact("Place", OpKind.ADD, lambda unit: unit.add(link))
    ada.transact("Unplace", OpKind.REMOVE, lambda unit: unit.remove(SectionFinding, row))
    ada.transact("Place", OpKind.ADD, lambda unit: unit.add(moved))
    with ada.read() as reads:
        assert reads.all(SectionFinding) == (moved,)
    assert ada.conflicts() == ()
    assert ada.verify() == ()


def test_an_attachment_is_stored_once_and_read_whole(ada: Database) -> None:
    data = bytes(range(256)) * 9_000
    first = ada.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(data)).result
    assert ada.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(data)).result == first
    with ada.read() as reads:
        assert reads.attachment(first) == data


def test_a_stale_write_becomes_a_conflict_and_loses_nothing(ada: Database, other: Database) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(other, "from the other window")
    ada.transact(
        "Restate",
        OpKind.SET,
        lambda unit: unit.set(Finding, "finding", seen=screen.seen, statement="from this window"),
    )
    (conflict,) = ada.conflicts()
    assert [version.value for version in conflict.versions] == [
        "from the other window",
        "from this window",
    ]
    with ada.read() as reads:
        assert reads.get(Finding, "finding").statement == "from this window"


def test_a_stale_form_sent_back_unchanged_writes_nothing(ada: Database, other: Database) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(other, "from the other window")
    ada.transact(
        "Edit",
        OpKind.SET,
        lambda unit: unit.set(
            Finding, "finding", seen=screen.seen, statement=screen.statement, kind=Kind.QUOTE
        ),
    )
    assert ada.conflicts() == ()
    with ada.read() as reads:
        finding = reads.get(Finding, "finding")
    assert (finding.statement, finding.kind) == ("from the other window", Kind.QUOTE)


def test_a_stale_removal_leaves_the_row_that_was_edited(ada: Database, other: Database) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(other, "edited meanwhile")
    ada.transact(
        "Remove",
        OpKind.REMOVE,
        lambda unit: unit.remove(Finding, "finding", seen=screen.seen),
    )
    (conflict,) = ada.conflicts()
    assert (conflict.kind, conflict.column) == ("deleted", "")
    assert statement_of(ada) == "edited meanwhile"


def test_an_edit_from_a_screen_that_lags_does_not_clash_with_the_own_last_edit(
    ada: Database,
) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(ada, "typed a moment ago")
    ada.transact(
        "Restate",
        OpKind.SET,
        lambda unit: unit.set(Finding, "finding", seen=screen.seen, statement="typed now"),
    )
    assert ada.conflicts() == ()
    assert statement_of(ada) == "typed now"


def test_a_removal_from_a_screen_that_lags_takes_the_own_last_edit_along(ada: Database) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(ada, "typed a moment ago")
    ada.transact(
        "Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding", seen=screen.seen)
    )
    assert ada.conflicts() == ()
    with ada.read() as reads:
        assert reads.find(Finding, "finding") is None


def test_an_own_edit_does_not_hide_what_another_window_wrote_before_it_was_seen(
    ada: Database, other: Database
) -> None:
    with ada.read() as reads:
        screen = reads.get(Finding, "finding")
    state(ada, "typed a moment ago")
    state(other, "from the other window")
    ada.transact(
        "Restate",
        OpKind.SET,
        lambda unit: unit.set(Finding, "finding", seen=screen.seen, statement="typed now"),
    )
    (conflict,) = ada.conflicts()
    assert [version.value for version in conflict.versions] == [
        "from the other window",
        "typed now",
    ]


def test_prose_made_of_words_that_were_typed_over_stands_beside_them(ada: Database) -> None:
    with ada.read() as reads:
        screen = reads.get(Block, "block")
    type_text(ada, "The port closed on Tuesday.")
    prose = Prose(text="The port closed.")
    ada.transact(
        "Type",
        OpKind.TEXT,
        lambda unit: unit.set(Block, "block", seen=screen.seen, content=prose),
    )
    assert len(ada.conflicts()) == 1
    assert text_of(ada) == "The port closed."


def test_rows_come_in_the_order_of_their_place_or_of_their_arrival(ada: Database) -> None:
    for number in range(3):
        finding = Finding(id=f"f{9 - number}", statement="later ones have lower ids")
        ada.transact("Add", OpKind.ADD, partial(added, finding))
    ada.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "one", pos="3"))
    with ada.read() as reads:
        assert [finding.id for finding in reads.all(Finding)] == ["finding", "f9", "f8", "f7"]
        assert [section.id for section in reads.all(Section)] == ["two", "one"]
        assert reads.all(Block, owner="two") == ()
        assert reads.counts()["finding"] == 4
