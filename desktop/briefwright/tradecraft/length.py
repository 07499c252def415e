"""Too long: parts that are read first stay within what their place on the page can hold.

Figures of the page specification, sections 3, 6 and 7; ICD 208 (main judgements
first) for the number of judgements.
"""

from collections.abc import Iterator

from briefwright.domain.message import Message, say
from briefwright.domain.prose import BlockKind, Slot
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import Written, shortened, written

RULE = "too-long"

GIST = 14
JUDGEMENT = 25
BOTTOM_LINE = 75
CELL = 18
JUDGEMENTS = 7


def length(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A note for every gist, judgement, bottom line and cell with more words than fit."""
    for section in snapshot.sections:
        place = Place(table="section", row=section.id, column="gist")
        message = say(
            "The gist of “{title}” has {count} words: {most} at most read well in its place.",
            title=shortened(section.title),
        )
        yield from _over(message, section.gist or "", GIST, place)
    yield from _bottom_line(snapshot)
    for field in written(snapshot):
        yield from _field(field)
    if len(snapshot.judgements) > JUDGEMENTS:
        yield problem(
            RULE,
            Severity.NOTE,
            say(
                "There are {count} key judgements: keep the {most} that matter most.",
                count=len(snapshot.judgements),
                most=JUDGEMENTS,
            ),
            Place(table="brief", row=snapshot.brief.id, column="judgements"),
        )


def _bottom_line(snapshot: BriefSnapshot) -> Iterator[Problem]:
    own = snapshot.blocks.get(snapshot.brief.id, ())
    lines = [block for block in own if block.slot is Slot.BOTTOM_LINE]
    if lines:
        words = " ".join(block.content.plain for block in lines)
        place = Place(table="block", row=lines[0].id, column="content")
        message = say("The bottom line has {count} words: {most} at most read well in its place.")
        yield from _over(message, words, BOTTOM_LINE, place)


def _field(field: Written) -> Iterator[Problem]:
    if field.table == "judgement" and field.column == "statement":
        message = say(
            "The judgement “{words}” has {count} words: {most} at most read well in its place.",
            words=shortened(field.content.plain),
        )
        yield from _over(message, field.content.plain, JUDGEMENT, field.place())
    elif field.kind is BlockKind.ROW:
        for cell in field.content.plain.split("\t"):
            message = say(
                "The cell “{words}” has {count} words: {most} at most read well in its place.",
                words=shortened(cell),
            )
            yield from _over(message, cell, CELL, field.place())


def _over(message: Message, text: str, most: int, place: Place) -> Iterator[Problem]:
    count = len(text.split())
    if count > most:
        told = message.with_values(count=count, most=most)
        yield problem(RULE, Severity.NOTE, told, place, text)
