"""The acts of a project as the history panel lists them: by day, with what was taken back marked.

Values only; the panel asks the project for them and paints them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date, format_time

from briefwright.edits.operation import OpKind
from briefwright.service.project import HistoryEntry
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.widgets.marks import isolated

STEPS = frozenset(kind.value for kind in (OpKind.UNDO, OpKind.REDO, OpKind.MERGE, OpKind.CREATE))
"""Kinds of entries that are no acts of their own and cannot be taken back by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act, or, without one, the head of the day that the next ones were done on."""

    key: str
    words: str
    who: str = ""
    at: str = ""
    undone: bool = False
    entry: HistoryEntry | None = None

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it is an act that still stands."""
        return self.entry is not None and not self.undone and self.entry.kind not in STEPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """What a history says, in the language of the window; `{0}` stands for the act or the day."""

    today: str
    undo: str
    redo: str
    language: str


def acts(entries: Sequence[HistoryEntry], today: date, phrases: Phrases) -> tuple[Act, ...]:
    """The entries under the heads of their days, in the order given."""
    listed: list[Act] = []
    day: date | None = None
    for entry in entries:
        when = entry.when.astimezone()
        if when.date() != day:
            day = when.date()
            listed.append(Act(key=f"day of {entry.id}", words=_day(day, today, phrases)))
        listed.append(
            Act(
                key=entry.id,
                words=_words(entry, phrases),
                who=entry.author,
                at=format_time(when, "short", locale=phrases.language),
                undone=entry.undone,
                entry=entry,
            )
        )
    return tuple(listed)


def _words(entry: HistoryEntry, phrases: Phrases) -> str:
    match entry.kind:
        case OpKind.UNDO.value:
            return phrases.undo.format(isolated(act_words(entry.label)))
        case OpKind.REDO.value:
            return phrases.redo.format(isolated(act_words(entry.label)))
        case _:
            return act_words(entry.label)


def _day(day: date, today: date, phrases: Phrases) -> str:
    written = format_date(day, "full", locale=phrases.language)
    return phrases.today.format(written) if day == today else written
