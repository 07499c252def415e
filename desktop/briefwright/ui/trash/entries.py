"""What is in the trash as its list shows it; values only, made of what the project tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_date, format_time

from briefwright.anchoring.fold import fold
from briefwright.domain.message import listed, say
from briefwright.service.keeping import TrashEntry, went_along
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.speech.field_words import kind_words
from briefwright.ui.speech.saying import said
from briefwright.ui.widgets.marks import isolated


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One removal: the first row that it took out, and what else is known of it.

    `details` are the kind of the row, what went along, the act where it was no plain removal of
    it, who and when.
    """

    key: str
    title: str
    details: tuple[str, ...]

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all these folded words stand in it, in any spelling of case and accents."""
        text = fold(" ".join((self.title, *self.details))).text
        return all(word in text for word in words)


def entries_of(trash: Sequence[TrashEntry], now: datetime, language: str) -> tuple[Entry, ...]:
    """The removals in the order given; those of today with their hour, others with their day."""
    return tuple(_entry(each, now, language) for each in trash)


def _entry(found: TrashEntry, now: datetime, language: str) -> Entry:
    first, when, along = found.rows[0], found.when.astimezone(), went_along(found)
    today = when.date() == now.astimezone().date()
    at = format_time(when, "short", locale=language)
    day = format_date(when, "medium", locale=language)
    details = (
        kind_words(first.table),
        said(say("with {rows}", rows=listed(along))) if along else "",
        "" if found.label == f"Remove a {first.table}" else act_words(found.label),
        isolated(found.author),
        at if today else day,
    )
    return Entry(
        key=found.id,
        title=" ".join(first.title.split()),
        details=tuple(each for each in details if each),
    )
