"""The text of one part of a brief as a value: lines of prose, places in them, and what edits make.

Nothing of Qt and nothing of the project is known here. Positions are code points.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefwright.document.languages import spoken
from briefwright.domain.prose import BlockKind, MarkKind, Prose
from briefwright.edits.blocks import clear_mark, join, joined, normal, set_mark, slice_of

PLAIN_KINDS = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.SUBHEADING,
        BlockKind.BULLET,
        BlockKind.NUMBERED,
        BlockKind.QUOTE,
    }
)
"""The kinds between which a block may be turned; the others are made of evidence or of cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A block on the screen. `id` None: not in the project yet.

    `home` is the language of the brief, which counts where the line has none.
    """

    id: str | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    content: Prose = field(default_factory=Prose)
    detail: str | None = None
    language: str | None = None
    home: str = field(default="en", compare=False)

    @property
    def spoken(self) -> str:
        """The language in which it is set and printed."""
        return spoken(self.content.text, self.language, self.home)


Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in the text: the number of a line, and a code point in it."""

    line: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What differs between two texts: lines `first` up to `last` gave way to `lines`."""

    first: int
    last: int
    lines: Lines


def end_of(lines: Sequence[Line]) -> Place:
    """The place after the last letter."""
    return Place(len(lines) - 1, len(lines[-1].content.text))


def within(lines: Sequence[Line], place: Place) -> Place:
    """The nearest place that exists."""
    line = min(max(place.line, 0), len(lines) - 1)
    return Place(line, min(max(place.at, 0), len(lines[line].content.text)))


def cut(lines: Sequence[Line], start: Place, end: Place) -> Lines:
    """The stretch between two places as lines of its own, without ids."""
    found: list[Line] = []
    for number in range(start.line, end.line + 1):
        line = lines[number]
        low = start.at if number == start.line else 0
        high = end.at if number == end.line else len(line.content.text)
        found.append(replace(line, id=None, content=slice_of(line.content, low, high)))
    return tuple(found)


def replaced(
    lines: Sequence[Line], start: Place, end: Place, pieces: Sequence[Line] = ()
) -> tuple[Lines, Place]:
    """The lines with the stretch replaced by the pieces, and the place after these.

    Pieces run together with what stands before and after; a line that is nothing
    but a piece takes its kind.
    """
    first, last = lines[start.line], lines[end.line]
    head = slice_of(first.content, 0, start.at)
    tail = slice_of(last.content, end.at, len(last.content.text))
    if len(pieces) < 2:
        piece = pieces[0] if pieces else None
        whole = start.line < end.line and not head.text and bool(tail.text)
        base = last if piece is None and whole else first
        made: list[Line] = [_one_line(base, head, tail, piece)]
        place = Place(start.line, len(head.text) + (len(piece.content.text) if piece else 0))
    else:
        made = [_opening(first, head, pieces[0])]
        made += [replace(piece, id=None) for piece in pieces[1:-1]]
        made.append(_closing(first, last, tail, pieces[-1], same=start.line == end.line))
        place = Place(start.line + len(made) - 1, len(pieces[-1].content.text))
    return (*lines[: start.line], *made, *lines[end.line + 1 :]), place


def _one_line(base: Line, head: Prose, tail: Prose, piece: Line | None) -> Line:
    if piece is None:
        return replace(base, content=join(head, tail))
    content = joined((head, piece.content, tail))
    if not head.text and not tail.text and piece.kind is not BlockKind.PARAGRAPH:
        return _dressed(base, content, piece)
    return replace(base, content=content)


def _opening(first: Line, head: Prose, piece: Line) -> Line:
    if head.text:
        return replace(first, content=join(head, piece.content))
    return _dressed(first, piece.content, piece)


def _closing(first: Line, last: Line, tail: Prose, piece: Line, *, same: bool) -> Line:
    row = None if same else last.id
    if not tail.text:
        return replace(piece, id=row)
    return replace(first if same else last, id=row, content=join(piece.content, tail))


def _dressed(line: Line, content: Prose, piece: Line) -> Line:
    """The line with this content in the kind of a piece, unless its own is a special one."""
    kind = piece.kind if line.kind in PLAIN_KINDS else line.kind
    return replace(line, content=content, kind=kind)


def moved(
    lines: Sequence[Line], start: Place, end: Place, to: Place
) -> tuple[Lines, Place, Place] | None:
    """The lines with the stretch put to another place, and where it stands; None for nowhere new."""
    if start <= to <= end:
        return None
    pieces = cut(lines, start, end)
    if to < start:
        rest, _ = replaced(lines, start, end)
        made, after = replaced(rest, to, to, pieces)
        return made, to, after
    grown, after = replaced(lines, to, to, pieces)
    rest, _ = replaced(grown, start, end)
    return rest, _drawn_back(to, start, end), _drawn_back(after, start, end)


def _drawn_back(place: Place, start: Place, end: Place) -> Place:
    """Where a place at or after the end of a removed stretch stands then."""
    if place.line == end.line:
        return Place(start.line, start.at + place.at - end.at)
    return Place(place.line - (end.line - start.line), place.at)


def is_marked(lines: Sequence[Line], start: Place, end: Place, kind: MarkKind) -> bool:
    """Whether every letter between the two places is set in this way."""
    pieces = [line.content for line in cut(lines, start, end) if line.content.text]
    return bool(pieces) and all(
        any(m.kind is kind and m.start == 0 and m.end == len(p.text) for m in normal(p).marks)
        for p in pieces
    )


def marked(lines: Sequence[Line], start: Place, end: Place, kind: MarkKind, *, on: bool) -> Lines:
    """The lines with the stretch set in this way, or no longer."""
    made = list(lines)
    for number in range(start.line, end.line + 1):
        line = made[number]
        low = start.at if number == start.line else 0
        high = end.at if number == end.line else len(line.content.text)
        change = set_mark if on else clear_mark
        made[number] = replace(line, content=change(line.content, low, high, kind))
    return tuple(made)


def restyled(lines: Sequence[Line], first: int, last: int, kind: BlockKind) -> Lines:
    """The lines with those from `first` to `last`, included, turned into this kind."""
    return tuple(
        replace(line, kind=kind) if first <= n <= last and line.kind in PLAIN_KINDS else line
        for n, line in enumerate(lines)
    )


def difference(before: Sequence[Line], after: Sequence[Line]) -> Stretch | None:
    """The smallest stretch of lines that turns one text into the other; None when they are alike."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    room = min(len(before), len(after)) - head
    while tail < room and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    last, end = len(before) - tail, len(after) - tail
    if head == last and head == end:
        return None
    return Stretch(first=head, last=last, lines=tuple(after[head:end]))
