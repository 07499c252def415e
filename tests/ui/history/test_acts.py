"""How a history is listed: under its days, steps of undo named, what was taken back marked."""

from datetime import UTC, date, datetime

from briefwright.service.project import HistoryEntry
from briefwright.ui.history.acts import Act, Phrases, acts

PHRASES = Phrases(today="Today, {0}", undo="Undo: {0}", redo="Redo: {0}", language="fr")
NOON = datetime(2025, 4, 18, 12, tzinfo=UTC)


def entry(number: int, *, kind: str = "set", day: int = 18, undone: bool = False) -> HistoryEntry:
    return HistoryEntry(
        id=f"s:{number}",
        position=number,
        when=NOON.replace(day=day),
        author="Amina",
        label=f"Act {number}",
        kind=kind,
        undone=undone,
        changes=1,
    )


def listed(*entries: HistoryEntry) -> tuple[Act, ...]:
    return acts(entries, date(2025, 4, 18), PHRASES)


def test_each_day_has_one_head_and_today_is_named() -> None:
    rows = listed(entry(3), entry(2), entry(1, day=17))
    heads = [row.words for row in rows if row.entry is None]
    assert heads == ["Today, vendredi 18 avril 2025", "jeudi 17 avril 2025"]
    assert [row.key for row in rows if row.entry] == ["s:3", "s:2", "s:1"]


def test_an_undo_names_the_act_and_cannot_be_taken_back_itself() -> None:
    undo, act = listed(entry(2, kind="undo"), entry(1, undone=True))[1:]
    assert undo.words == "Undo: \u2068Act 2\u2069"
    assert not undo.can_be_taken_back
    assert act.undone
    assert not act.can_be_taken_back


def test_an_act_that_stands_can_be_taken_back_and_a_day_cannot() -> None:
    day, act = listed(entry(1))
    assert act.can_be_taken_back
    assert not day.can_be_taken_back


def test_every_row_has_a_key_of_its_own() -> None:
    rows = listed(entry(3), entry(2, day=17), entry(1, day=18))
    assert len({row.key for row in rows}) == len(rows)
