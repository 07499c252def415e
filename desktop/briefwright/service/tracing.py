"""Where a change shows: which part of a brief, which words of it, which findings.

For leading there after undo and redo. Rows that are gone are found by what they were.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, Prose, Slot
from briefwright.domain.text import Span
from briefwright.edits.changeset import Change, ChangeSet
from briefwright.edits.splice import splice_between
from briefwright.service.project import Reads
from briefwright.service.writing import part_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place of a brief. `row` is empty for one that is gone, `key` for a section that is gone.

    `span` is the stretch of `column` that is new, an empty one where something was taken out;
    None means the whole row.
    """

    key: str
    table: str
    row: str = ""
    column: str = ""
    span: Span | None = None


def spot_of(reads: Reads, changes: ChangeSet) -> Spot | None:
    """Where the text or the outline of a brief changed; None when neither did.

    Words go before what only moved, and both before what is gone.
    """
    spots = [spot for change in changes.changes for spot in _spots(reads, change, changes)]
    ranked = sorted(spots, key=lambda spot: (not spot.row, spot.column not in _WORDS))
    return ranked[0] if ranked else None


_WORDS = ("content", "statement", "reasons")


def findings_of(reads: Reads, changes: ChangeSet) -> tuple[str, ...]:
    """The findings that are there and that changed: themselves, their passages or their sections."""
    named: list[str] = []
    for change in changes.changes:
        match change.table:
            case "finding":
                named.append(change.row)
            case "section_finding":
                link = reads.find(SectionFinding, change.row)
                named += [link.finding] if link else _were(changes, change.row, "finding")
            case "finding_annotation":
                rest = reads.find(FindingAnnotation, change.row)
                named += [rest.finding] if rest else _were(changes, change.row, "finding")
            case _:
                pass
    return tuple(row for row in dict.fromkeys(named) if reads.find(Finding, row) is not None)


def sources_of(reads: Reads, changes: ChangeSet) -> tuple[str, ...]:
    """The sources that changed, or in whose text a passage came, changed or went."""
    named: list[str] = []
    for change in changes.changes:
        if change.table == "source":
            named.append(change.row)
        elif change.table == "annotation":
            passage = reads.find(Annotation, change.row)
            named += [passage.source] if passage else _were(changes, change.row, "source")
    return tuple(dict.fromkeys(named))


def _spots(reads: Reads, change: Change, changes: ChangeSet) -> Iterator[Spot]:
    match change.table:
        case "block":
            block = reads.find(Block, change.row)
            if block is None:
                yield from _gone_block(change, changes)
            else:
                yield _spot(part_key(block.owner, block.slot), change, changes)
        case "judgement":
            judgement = reads.find(Judgement, change.row)
            if judgement is not None:
                yield _spot(part_key(judgement.brief, None), change, changes)
            else:
                for brief in _were(changes, change.row, "brief"):
                    yield Spot(key=part_key(brief, None), table="judgement")
        case "section":
            there = reads.find(Section, change.row) is not None
            key = part_key(change.row, Slot.BODY) if there else ""
            yield Spot(key=key, table="section", row=change.row if there else "")
        case _:
            pass


def _spot(key: str, change: Change, changes: ChangeSet) -> Spot:
    came = any(c.row == change.row and c.column is None for c in changes.changes)
    span = None
    if not came and isinstance(change.before, Prose) and isinstance(change.after, Prose):
        splice = splice_between(change.before, change.after)
        if splice is not None:
            span = Span(start=splice.start, end=splice.start + len(splice.insert.text))
    return Spot(key=key, table=change.table, row=change.row, column=change.column or "", span=span)


def _gone_block(change: Change, changes: ChangeSet) -> Iterator[Spot]:
    """The part that a removed block stood in."""
    for owner in _were(changes, change.row, "owner"):
        for slot in _were(changes, change.row, "slot"):
            yield Spot(key=part_key(owner, Slot(slot)), table="block")


def _were(changes: ChangeSet, row: str, column: str) -> list[str]:
    """What a field of a row that is gone said last."""
    held = [c.before for c in changes.changes if c.row == row and c.column == column]
    return [str(value) for value in held if value is not None]
