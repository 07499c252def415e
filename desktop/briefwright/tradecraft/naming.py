"""What the place of a problem is called: with the number under which the page prints it.

Tables and figures go by their printed labels; text by its number in the part that it stands in.
Sources and findings have no number before the brief is composed, and are named by the message.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from briefwright.document.numbering import number
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.message import Message, say
from briefwright.domain.prose import Block, BlockKind, Slot
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Where

Names = Mapping[tuple[str, str], Where]
"""The name of a place by its table and its row."""

_CALLED: Mapping[BlockKind, Message] = MappingProxyType(
    {
        BlockKind.PARAGRAPH: say("paragraph {number}"),
        BlockKind.QUOTE: say("paragraph {number}"),
        BlockKind.SUBHEADING: say("subheading {number}"),
        BlockKind.BULLET: say("list item {number}"),
        BlockKind.NUMBERED: say("list item {number}"),
        BlockKind.FOOTNOTE: say("footnote {number}"),
    }
)


def names(snapshot: BriefSnapshot) -> Names:
    """The names of all that a problem can lie in, as far as the page numbers it."""
    return dict(chain(_blocks(snapshot), _rows(snapshot)))


def _rows(snapshot: BriefSnapshot) -> Iterator[tuple[tuple[str, str], Where]]:
    for place, judgement in enumerate(snapshot.judgements, start=1):
        yield ("judgement", judgement.id), say("key judgement {number}", number=place)
    for place, dispute in enumerate(snapshot.disputes, start=1):
        yield ("dispute", dispute.id), say("dispute {number}", number=place)
        for position in snapshot.positions.get(dispute.id, ()):
            yield ("position", position.id), say("position of {actor}", actor=position.actor)


def _blocks(snapshot: BriefSnapshot) -> Iterator[tuple[tuple[str, str], Where]]:
    phrases = phrases_in(snapshot.brief.language)
    labels = {row: label.words for row, label in number(snapshot, phrases).labels.items()}
    for blocks in snapshot.blocks.values():
        counts: Counter[tuple[Slot, Message]] = Counter()
        made = ""
        for block in blocks:
            made = labels.get(block.id, made if block.kind is BlockKind.ROW else "")
            called = _called(block)
            if made:
                yield ("block", block.id), made
            elif called is not None:
                counts[block.slot, called] += 1
                said = called.with_values(number=counts[block.slot, called])
                yield ("block", block.id), said


def _called(block: Block) -> Message | None:
    if block.slot is Slot.BOTTOM_LINE:
        return say("bottom line, paragraph {number}")
    return _CALLED.get(block.kind)
