"""Verifying: damage is found, said in sentences, and mended by merging a whole copy."""

from contextlib import closing
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.engine import connect
from tests.store.desks import (
    add_finding,
    begin,
    copied,
    exchange,
    made,
    opened,
    state,
    statement_of,
    two,
    type_text,
)
from tests.store.laws import digest


def spoil(database: Database, *statements: str) -> None:
    """Does to the file what no program of ours would do."""
    with closing(connect(database.path)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_project_has_nothing_to_say(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "by Ada")
        state(ben, "by Ben")
        exchange(ada, ben)
        ada.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(b"x" * 3_000_000))
        assert ada.verify() == ada.verify(full=True) == ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE op SET val = CAST('\"forged\"' AS BLOB) WHERE n = {n}",
        "UPDATE op SET val = CAST(x'ff00ff' AS BLOB) WHERE n = {n}",
        "UPDATE op SET enc = 1 WHERE n = {n}",
        "UPDATE op SET col = 'note' WHERE n = {n}",
        "UPDATE op SET parents = '' WHERE n = {n}",
        "UPDATE op SET parents = 'x:y' WHERE n = {n}",
    ],
)
def test_a_damaged_op_is_found_and_mended_from_a_whole_copy(tmp_path: Path, damage: str) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "earlier")
        state(ada, "what Ada wrote")
        type_text(ada, "More by Ada.")
        exchange(ada, ben)
        with closing(connect(ada.path)) as connection:
            ((number,),) = connection.execute("SELECT n FROM op WHERE val LIKE '%what Ada%'")
        spoil(ada, damage.format(n=number))
        (said,) = ada.verify()
        assert "1 changes in the log are damaged" in said
        missing = ben.vector().minus(ada.vector())
        assert len(missing) == 1
        assert ada.absorb(ben.export_rows(missing)).ops == 1
        assert ada.verify() == ()
        assert statement_of(ada) == "what Ada wrote"
        assert digest(ada) == digest(ben)
        assert ada.vector() == ben.vector()


def test_working_on_a_damaged_field_is_refused_and_loses_nothing(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        spoil(ada, "UPDATE op SET enc = 1 WHERE row = 'finding' AND col = 'statement'")
        with pytest.raises(Refused, match="damaged"):
            state(ada, "new")
        assert statement_of(ada) == "The port closed on Monday."


def test_state_that_does_not_follow_from_the_log_is_found(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        spoil(ada, "UPDATE finding SET statement = 'not in the log'")
        (said,) = ada.verify()
        assert "does not follow from the log" in said


def test_a_lost_op_is_a_hole_that_is_named_and_filled(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "one")
        state(ada, "two")
        exchange(ada, ben)
        spoil(ada, "DELETE FROM op WHERE val LIKE '%one%' AND col = 'statement'")
        assert any("1 changes are missing" in said for said in ada.verify())
        ada.absorb(ben.export_rows(ben.vector().minus(ada.vector())))
        assert ada.verify() == ()


def test_a_damaged_attachment_is_named(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    name = ada.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(b"original")).result
    spoil(ada, "UPDATE chunk SET data = x'00'")
    assert ada.verify() == ()
    (said,) = ada.verify(full=True)
    assert name[:12] in said
    ada.close()


def test_a_copy_made_while_others_write_is_whole(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    other = opened(tmp_path / "ada.sqlite", "Ben")
    add_finding(ada, "one")
    add_finding(other, "two")
    copy = copied(ada, tmp_path / "copy.sqlite", "Cleo")
    assert digest(copy) == digest(ada) == digest(other)
    assert copy.verify(full=True) == ()
    for database in (ada, other, copy):
        database.close()
