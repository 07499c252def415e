"""The acts of a project as the history panel lists them: by day, with what was taken back marked.

Milestones stand above the last act of the state that they name. Values only; the panel asks the
project for them and paints them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date, format_time

from briefwright.domain.milestone import Milestone
from briefwright.edits.operation import OpKind
from briefwright.service.past import Named
from briefwright.service.project import HistoryEntry
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.widgets.marks import isolated

STEPS = frozenset(
    kind.value for kind in (OpKind.UNDO, OpKind.REDO, OpKind.MERGE, OpKind.CREATE, OpKind.EMPTY)
)
"""Kinds of entries that are no acts of their own and cannot be taken back by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act, a milestone, or, with neither, the head of the day that the next ones were done on.

    `act` of a milestone is the last act that belongs to its state. `kept` tells that it was not in
    the project file when the project was opened.
    """

    key: str
    words: str
    who: str = ""
    at: str = ""
    undone: bool = False
    came_in: bool = False
    kept: bool = False
    entry: HistoryEntry | None = None
    milestone: Milestone | None = None

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a day."""
        return self.entry is None and self.milestone is None

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


def acts(
    entries: Sequence[HistoryEntry],
    today: date,
    phrases: Phrases,
    *,
    named: Sequence[Named] = (),
    kept: frozenset[str] = frozenset(),
) -> tuple[Act, ...]:
    """The entries under the heads of their days, in the order given, with their milestones."""
    by_act: dict[str | None, list[Milestone]] = {}
    for each in named:
        by_act.setdefault(each.act, []).append(each.milestone)
    listed: list[Act] = []
    day: date | None = None
    for entry in entries:
        when = entry.when.astimezone()
        if when.date() != day:
            day = when.date()
            listed.append(Act(key=f"day of {entry.id}", words=_day(day, today, phrases)))
        listed.extend(_milestone(each) for each in reversed(by_act.get(entry.id, [])))
        listed.append(
            Act(
                key=entry.id,
                words=words_of(entry, phrases),
                who=entry.author,
                at=format_time(when, "short", locale=phrases.language),
                undone=entry.undone,
                came_in=entry.came_in,
                kept=entry.id in kept,
                entry=entry,
            )
        )
    return tuple(listed)


def _milestone(milestone: Milestone) -> Act:
    return Act(key=milestone.id, words=milestone.title, who=milestone.author, milestone=milestone)


def words_of(entry: HistoryEntry, phrases: Phrases) -> str:
    """What was done, in the language of the window."""
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
