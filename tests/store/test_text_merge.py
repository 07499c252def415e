"""The merging act: what fits together is joined, what does not stays a conflict."""

from pathlib import Path

from briefwright.domain.finding import Finding
from briefwright.domain.order import key_between
from briefwright.domain.prose import Block, Cite, Mark, MarkKind, Prose
from briefwright.edits.blocks import split
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.store.desks import (
    TEXT,
    copied,
    exchange,
    state,
    statement_of,
    text_of,
    two,
    type_text,
)
from tests.store.laws import digest


def cut(database: Database, at: int, half: str = "half") -> None:
    """Splits the known block; the longer part keeps the id."""

    def act(unit: UnitOfWork) -> None:
        block = unit.get(Block, "block")
        first, second = split(block.content, at)
        keeps_first = len(first.text) >= len(second.text)
        place = key_between(block.pos, None) if keeps_first else key_between(None, block.pos)
        rest = second if keeps_first else first
        unit.set(Block, "block", content=first if keeps_first else second)
        unit.add(Block(id=half, owner="one", pos=place, content=rest, split_from="block"))

    database.transact("Split", OpKind.TEXT, act)


def texts(database: Database) -> list[str]:
    with database.read() as reads:
        return [block.content.text for block in reads.all(Block, owner="one")]


def test_edits_of_different_words_are_joined_and_settle_the_conflict(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, TEXT.replace("The port", "The southern port"))
        type_text(ben, TEXT.replace("by June", "by July"))
        exchange(ada, ben)
        assert [conflict.kind for conflict in ada.conflicts()] == ["text"]
        assert ada.merge_texts().result == 1
        assert ada.conflicts() == ()
        expected = TEXT.replace("The port", "The southern port").replace("by June", "by July")
        assert text_of(ada) == expected
        assert ada.merge_texts().result == 0


def test_both_may_merge_at_once_and_agree(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, TEXT.replace("The port", "The southern port"))
        type_text(ben, TEXT.replace("by June", "by July"))
        exchange(ada, ben)
        ada.merge_texts()
        ben.merge_texts()
        exchange(ada, ben)
        assert digest(ada) == digest(ben)
        assert ada.conflicts() == ()


def test_two_words_for_one_stay_a_conflict_with_both_texts(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, TEXT.replace("Monday", "Tuesday"))
        type_text(ben, TEXT.replace("Monday", "Wednesday"))
        exchange(ada, ben)
        assert ada.merge_texts().result == 0
        (conflict,) = ada.conflicts()
        values = {v.value.text for v in conflict.versions if isinstance(v.value, Prose)}
        assert values == {TEXT.replace("Monday", "Tuesday"), TEXT.replace("Monday", "Wednesday")}


def test_a_conflict_put_back_by_redo_is_not_settled_by_the_next_merge(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, TEXT.replace("Monday", "Tuesday"))
        type_text(ben, TEXT.replace("Monday", "Wednesday"))
        exchange(ada, ben)
        ada.resolve(ada.conflicts()[0].id, keep=1)
        ben.resolve(ben.conflicts()[0].id, value=Prose(text=TEXT.replace("Monday", "Friday")))
        exchange(ada, ben)
        before = {version.value for version in ada.conflicts()[0].versions}
        ada.undo()
        ada.redo()
        assert {version.value for version in ada.conflicts()[0].versions} == before
        assert ada.merge_texts().result == 0
        assert {version.value for version in ada.conflicts()[0].versions} == before


def test_three_versions_are_joined_when_all_fit(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cleo = copied(ada, tmp_path / "cleo.sqlite", "Cleo")
        type_text(ada, TEXT.replace("The port", "The southern port"))
        type_text(ben, TEXT.replace("Officials", "Port officials"))
        type_text(cleo, TEXT.replace("by June", "by July"))
        exchange(ada, ben)
        exchange(ada, cleo)
        ada.merge_texts()
        assert ada.conflicts() == ()
        assert all(words in text_of(ada) for words in ("southern", "Port officials", "July"))
        cleo.close()


def test_marks_and_citations_of_both_sides_are_kept(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        bold = Prose(text=TEXT, marks=(Mark(start=4, end=8, kind=MarkKind.BOLD),))
        cited = Prose(text=TEXT + "\ufffc", atoms=(Cite(finding="finding"),))
        ada.transact("Bold", OpKind.TEXT, lambda unit: unit.set(Block, "block", content=bold))
        ben.transact("Cite", OpKind.TEXT, lambda unit: unit.set(Block, "block", content=cited))
        exchange(ada, ben)
        ada.merge_texts()
        with ada.read() as reads:
            content = reads.get(Block, "block").content
        assert content.marks == bold.marks
        assert content.cited() == ("finding",)


def test_a_plain_text_is_merged_like_prose(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "The southern port closed on Monday.")
        state(ben, "The port closed on Monday for good.")
        exchange(ada, ben)
        ada.merge_texts()
        assert statement_of(ada) == "The southern port closed on Monday for good."
        ada.transact("Note", OpKind.SET, lambda unit: unit.set(Finding, "finding", note="by Ada"))
        ben.transact("Note", OpKind.SET, lambda unit: unit.set(Finding, "finding", note="by Ben"))
        exchange(ada, ben)
        assert ada.merge_texts().result == 0
        assert [conflict.column for conflict in ada.conflicts()] == ["note"]


def test_an_edit_of_the_part_that_was_cut_off_goes_into_the_half(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cut(ada, TEXT.index("Officials"))
        type_text(ben, TEXT.replace("by June", "by the end of June"))
        exchange(ada, ben)
        ada.merge_texts()
        assert ada.conflicts() == ()
        assert texts(ada) == [
            "The port closed on Monday. ",
            "Officials expect it to open again by the end of June.",
        ]
        ben.merge_texts()
        exchange(ada, ben)
        assert digest(ada) == digest(ben)
        assert ada.conflicts() == ()


def test_an_edit_of_the_part_that_stayed_leaves_the_half_alone(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cut(ada, TEXT.index("Officials"))
        type_text(ben, TEXT.replace("The port", "The southern port"))
        exchange(ada, ben)
        ada.merge_texts()
        assert ada.conflicts() == ()
        assert texts(ada)[0] == "The southern port closed on Monday. "


def test_an_edit_across_the_cut_stays_a_conflict(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cut(ada, TEXT.index("Officials"))
        type_text(ben, TEXT.replace("on Monday. Officials", "yesterday, and officials"))
        exchange(ada, ben)
        ada.merge_texts()
        (conflict,) = ada.conflicts()
        assert any("yesterday" in str(version.plain) for version in conflict.versions)
        assert any(text.startswith("Officials") for text in texts(ada))


def test_two_cuts_of_one_block_lose_no_word(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cut(ada, TEXT.index("Officials"), "half of Ada")
        cut(ben, TEXT.index("closed"), "half of Ben")
        exchange(ada, ben)
        ada.merge_texts()
        kept = " ".join([*texts(ada), *(str(v.plain) for c in ada.conflicts() for v in c.versions)])
        assert all(word in kept for word in TEXT.replace(".", " ").split())
        assert ada.verify() == ()


def test_a_joined_block_that_was_edited_comes_back_with_its_edit(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        cut(ada, TEXT.index("Officials"))
        exchange(ada, ben)

        def join(unit: UnitOfWork) -> None:
            unit.set(Block, "block", content=Prose(text=TEXT))
            unit.remove(Block, "half")

        ada.transact("Join", OpKind.TEXT, join)
        ben.transact(
            "Type",
            OpKind.TEXT,
            lambda unit: unit.set(Block, "half", content=Prose(text="Officials are silent.")),
        )
        exchange(ada, ben)
        ada.merge_texts()
        assert "Officials are silent." in texts(ada)
        assert [conflict.kind for conflict in ada.conflicts()] == ["deleted"]
