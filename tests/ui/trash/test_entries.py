"""What the list of the trash says of a removal, and what it finds."""

from datetime import UTC, datetime, timedelta

from briefwright.anchoring.fold import fold
from briefwright.service.keeping import Removed, TrashEntry
from briefwright.ui.trash.entries import Entry, entries_of

ZOE = "\u2068Zoë\u2069"
NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)


def listed(
    *rows: Removed, ago: timedelta = timedelta(minutes=5), label: str = "Remove a source"
) -> Entry:
    entry = TrashEntry(
        id="s:1",
        when=NOW - ago,
        author="Zoë",
        label=label,
        rows=rows,
        along={"annotation": 3, "finding_annotation": 4} if len(rows) > 1 else {},
        loosened=(),
    )
    (made,) = entries_of([entry], NOW, "en")
    return made


def row(title: str) -> Removed:
    return Removed(table="source", row="r", title=title)


def test_a_removal_is_named_for_its_first_row_and_counts_the_others() -> None:
    entry = listed(row("Élysée\nnote"), row("b"), row("c"), label="Settle a conflict")
    assert entry.title == "Élysée note"
    assert entry.details[:4] == (
        "Source",
        "with 2 sources, 3 annotations",
        "Settle a conflict",
        ZOE,
    )


def test_a_plain_removal_does_not_say_twice_what_it_took_out() -> None:
    assert listed(row("a")).details[:2] == ("Source", ZOE)


def test_it_says_the_hour_of_today_and_the_day_of_others() -> None:
    assert ":" in listed(row("a")).details[-1]
    assert "2026" in listed(row("a"), ago=timedelta(days=3)).details[-1]


def test_words_are_found_in_any_spelling_and_all_are_needed() -> None:
    entry = listed(row("Élysée note"))
    for words, found in (
        ("elysee", True),
        ("zoe source", True),
        ("elysee march", False),
        ("", True),
    ):
        assert entry.holds(fold(words).text.split()) is found
