"""The events that a block lists: read from its items, put in time."""

from dataclasses import dataclass

from briefwright.document.composition import Composition
from briefwright.document.prose import cells
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose

_LAST = ((20_001, 1, 1), (20_001, 1, 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One event: its words, the finding that dates it, and all findings that it cites."""

    words: str
    finding: Finding
    cites: tuple[str, ...]


def occurrences(block: Block, at: Composition) -> tuple[Prose, tuple[Occurrence, ...]]:
    """The block's caption, and its events: by date, those of one date in the order written.

    Events without any date come last. The caption stands before the first tab;
    each part after a tab is an item, and a citation in the caption is one too.
    """
    caption, *items = cells(block.content)
    alone = [Prose(text="\ufffc", atoms=(atom,)) for atom in caption.atoms]
    found = [event for item in (*alone, *items) if (event := _occurrence(item, at))]
    found.sort(key=lambda event: event.finding.date.sort_key() if event.finding.date else _LAST)
    return Prose(text=caption.plain.strip()), tuple(found)


def _occurrence(item: Prose, at: Composition) -> Occurrence | None:
    cites = tuple(atom.finding for atom in item.atoms if isinstance(atom, Cite))
    known = [at.snapshot.evidence[name] for name in cites if name in at.snapshot.evidence]
    if not known:
        return None
    finding = known[0].finding
    words = item.plain.strip() or finding.statement
    return Occurrence(words=words, finding=finding, cites=cites)
