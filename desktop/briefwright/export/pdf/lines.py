"""Runs broken into lines: ragged at the end, without hyphenation, nothing lost.

A box is what no line may break. The loops here see every word of a document,
so they work on plain lists and tuples; what leaves this module are lines.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefwright.export.fonts import clusters
from briefwright.export.pdf.bidi import visual_order
from briefwright.export.pdf.runs import HARD_BREAK, Ink, Run
from briefwright.export.pdf.shaping import Shape, Shaper

# A line may also end after a hyphen or dash between letters, and after the strokes of an address.
_INNER_BREAK = re.compile(r"(?<=[^\W\d_][-‐–—])(?=[^\W\d_])|(?<=[^\s/\d][/—])(?=[^\s/\d])|\u200b")
_MAY_BREAK = re.compile("[-‐–—/\u200b]")
_OTHER_SPACE = re.compile("[\t\u2002-\u2006\u2008-\u200a]")  # all are set as a space
_SHORT = 12  # characters below which a word may not stand alone on the last line

_NOTHING = Shape("", 0.0, "")

_Piece = tuple[Shape, Run]


class Segment(NamedTuple):
    """Neighbours on a line in one ink and of one level.

    `plain` is all that they show, for the operator TJ, where they are of one face
    and on the base line; where they are not, it is None and `shapes` has them from
    left to right.
    """

    ink: Ink
    level: int
    width: float
    shapes: tuple[Shape, ...]
    plain: str | None
    font: str


class Line(NamedTuple):
    """A line of text in the order of reading.

    The space at its end is painted, so that readers of the file find words apart,
    but `width` does not count it. Where it is a segment of its own, `hanging` is
    the width of that segment.
    """

    segments: tuple[Segment, ...]
    width: float
    hanging: float = 0.0

    def placed(self, x: float) -> Iterator[tuple[float, Segment]]:
        """The segments in the order of reading, each with its left edge, the line starting at x."""
        if not any(segment.level for segment in self.segments):
            for segment in self.segments:
                yield x, segment
                x += segment.width
            return
        starts = [0.0] * len(self.segments)
        order = visual_order([segment.level for segment in self.segments])
        if self.hanging and order[0] == len(order) - 1:
            x -= self.hanging
        for index in order:
            starts[index] = x
            x += self.segments[index].width
        yield from zip(starts, self.segments, strict=True)


class _Boxes:
    """The boxes of a paragraph, as lists side by side.

    A box is mostly one word: its shape and its run. What else belongs to it, such
    as a citation behind it, is in `more`. `spaces` are the runs of the spaces
    after the boxes, `gaps` their widths.
    """

    __slots__ = ("binds", "ends", "gaps", "more", "runs", "shapes", "spaces", "widths")

    def __init__(self) -> None:
        self.widths: list[float] = []
        self.gaps: list[float] = []
        self.shapes: list[Shape] = []
        self.runs: list[Run] = []
        self.spaces: list[Run | None] = []
        self.more: dict[int, list[_Piece]] = {}
        self.ends: set[int] = set()
        self.binds: set[int] = set()

    def add(self, shape: Shape, run: Run, width: float) -> None:
        """Adds a box without space after it."""
        self.widths.append(width)
        self.gaps.append(0.0)
        self.shapes.append(shape)
        self.runs.append(run)
        self.spaces.append(None)

    def extend(self, shape: Shape, run: Run, width: float) -> None:
        """Adds a piece to the last box."""
        self.more.setdefault(len(self.widths) - 1, []).append((shape, run))
        self.widths[-1] += width

    def pieces(self, index: int) -> list[_Piece]:
        """The pieces of a box."""
        return [(self.shapes[index], self.runs[index]), *self.more.get(index, ())]

    def length(self, index: int) -> int:
        """The number of characters in a box, raised ones not counted."""
        return sum(len(shape.text) for shape, run in self.pieces(index) if not run.ink.rise)


class Breaker:
    """Measures runs and breaks them into lines."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper

    def lines(self, runs: Sequence[Run], measure: float, *, bind: bool = False) -> tuple[Line, ...]:
        """The lines of the runs, none wider than `measure` points but for a single character.

        `bind` keeps the last two words together when the last is short and
        would else stand alone.
        """
        boxes = self._boxes(runs)
        if max(boxes.widths, default=0.0) > measure:
            boxes = self._cut_up(boxes, measure)
        spans = _broken(boxes, measure)
        if bind and len(spans) > 1 and _alone(boxes, spans[-1], measure):
            boxes.binds.add(len(boxes.widths) - 2)
            spans = _broken(boxes, measure)
        return tuple(self._line(boxes, start, end) for start, end in spans)

    def balanced(self, runs: Sequence[Run], measure: float) -> tuple[Line, ...]:
        """The lines of a title: no more than they must be, and about equally long."""
        lines = self.lines(runs, measure)
        if len(lines) < 2:
            return lines
        low, high = measure / 2, measure
        while high - low > 1.0:
            middle = (low + high) / 2
            narrower = self.lines(runs, middle)
            if len(narrower) > len(lines):
                low = middle
            else:
                high = middle
        return self.lines(runs, high)

    def _boxes(self, runs: Sequence[Run]) -> _Boxes:
        boxes = _Boxes()
        joins = False  # whether what follows belongs to the last box
        for run in runs:
            if run.text == HARD_BREAK:
                if not boxes.widths or len(boxes.widths) - 1 in boxes.ends:
                    boxes.add(_NOTHING, run, 0.0)
                boxes.ends.add(len(boxes.widths) - 1)
                boxes.spaces[-1] = boxes.spaces[-1] or run
                joins = False
            else:
                joins = self._add(boxes, run, joins=joins)
        return boxes

    def _add(self, boxes: _Boxes, run: Run, *, joins: bool) -> bool:
        """Adds the words of a run; returns whether its last one may go on in the next run."""
        text, typeface, rtl = run.text, run.ink.typeface, run.level % 2 == 1
        known = self._shaper.words(typeface, rtl=rtl)
        scale = run.ink.size / 1000
        space = known.get(" ") or self._shaper.shape(typeface, " ", rtl=rtl)
        gap = space.width * scale
        if not text.isascii():
            text = _OTHER_SPACE.sub(" ", text)
        breaks = _MAY_BREAK.search(text) is not None
        widths, gaps, spaces = boxes.widths, boxes.gaps, boxes.spaces
        shapes, runs = boxes.shapes, boxes.runs
        first = True
        for word in text.split(" "):
            if first:
                first = False
            elif widths:
                gaps[-1], spaces[-1], joins = gap, run, False
            if not word:
                continue
            if joins or breaks:
                self._add_broken(boxes, word, run, joins=joins)
            else:
                shape = known.get(word) or self._shaper.shape(typeface, word, rtl=rtl)
                widths.append(shape.width * scale)
                gaps.append(0.0)
                spaces.append(None)
                shapes.append(shape)
                runs.append(run)
            joins = True
        return joins

    def _add_broken(self, boxes: _Boxes, word: str, run: Run, *, joins: bool) -> None:
        """Adds a word that may go on the last box, and that a line may break within."""
        for part in _INNER_BREAK.split(word):
            if not part:
                continue
            shape = self._shaper.shape(run.ink.typeface, part, rtl=run.level % 2 == 1)
            width = shape.width * run.ink.size / 1000
            if joins:
                boxes.extend(shape, run, width)
            else:
                boxes.add(shape, run, width)
            joins = False

    def _cut_up(self, boxes: _Boxes, measure: float) -> _Boxes:
        """The boxes, those wider than the measure cut after any of their letters."""
        made = _Boxes()
        for index, width in enumerate(boxes.widths):
            first = len(made.widths)
            pieces = boxes.pieces(index)
            if width > measure:
                pieces = list(self._small_pieces(pieces))
            for shape, run in pieces:
                wide = shape.width * run.ink.size / 1000
                if width > measure or len(made.widths) == first:
                    made.add(shape, run, wide)
                else:
                    made.extend(shape, run, wide)
            made.gaps[-1], made.spaces[-1] = boxes.gaps[index], boxes.spaces[index]
            if index in boxes.ends:
                made.ends.add(len(made.widths) - 1)
        return made

    def _small_pieces(self, pieces: list[_Piece]) -> Iterator[_Piece]:
        for shape, run in pieces:
            for text in clusters(shape.text):
                yield self._shaper.shape(run.ink.typeface, text, rtl=run.level % 2 == 1), run

    def _line(self, boxes: _Boxes, start: int, end: int) -> Line:
        """The line of these boxes, neighbours in one run put together."""
        single = self._single(boxes, start, end)
        if single is not None:
            return Line((single,), single.width)
        segments: list[Segment] = []
        owner: Run | None = None
        group: list[Shape] = []
        for shape, run in self._atoms(boxes, start, end):
            if run is not owner:
                if owner is not None:
                    segments.append(self._segment(owner, group))
                owner, group = run, []
            group.append(shape)
        if owner is not None:
            segments.append(self._segment(owner, group))
        width = sum(segment.width for segment in segments)
        space = boxes.spaces[end - 1] if end > start else None
        if space is None or not segments:
            return Line(tuple(segments), width)
        level = min(segment.level for segment in segments)
        last = self._segment(space._replace(level=level), [self._space(space)])
        return Line((*segments, last), width, last.width)

    def _space(self, run: Run) -> Shape:
        return self._shaper.shape(run.ink.typeface, " ", rtl=run.level % 2 == 1)

    def _single(self, boxes: _Boxes, start: int, end: int) -> Segment | None:
        """The only segment of a line of single words of one run, which most lines are."""
        if start == end or boxes.runs[start] is not boxes.runs[end - 1]:
            return None
        run = boxes.runs[start]
        if run.level or any(start <= index < end for index in boxes.more):
            return None
        spaces = boxes.spaces[start : end - 1]
        if spaces.count(run) != len(spaces):
            return None
        space = self._shaper.shape(run.ink.typeface, " ").plain
        shown = [shape.plain for shape in boxes.shapes[start:end]]
        if space is None or None in shown:
            return None
        if boxes.spaces[end - 1] is run:
            shown.append("")
        plain = space.join(shown).replace("><", "")  # type: ignore[arg-type]
        width = sum(boxes.widths[start:end]) + sum(boxes.gaps[start : end - 1])
        return Segment(run.ink, 0, width, (), plain, self._shaper.font(run.ink.typeface))

    def _atoms(self, boxes: _Boxes, start: int, end: int) -> Iterator[_Piece]:
        """The pieces of a line with the spaces between its boxes, in the order of reading."""
        runs, shapes, spaces, more, last = (
            boxes.runs,
            boxes.shapes,
            boxes.spaces,
            boxes.more,
            end - 1,
        )
        space_run: Run | None = None
        space = _NOTHING
        for index in range(start, end):
            yield shapes[index], runs[index]
            if index in more:
                yield from more[index]
            run = spaces[index]
            if run is not None and index != last:
                if run is not space_run:
                    space_run = run
                    space = self._space(run)
                yield space, run

    def _segment(self, run: Run, shapes: list[Shape]) -> Segment:
        if run.level % 2:
            shapes.reverse()
        shown = [shape.plain for shape in shapes]
        plain = None if None in shown else "".join(shown).replace("><", "")  # type: ignore[arg-type]
        width = sum([shape.width for shape in shapes]) * run.ink.size / 1000
        font = self._shaper.font(run.ink.typeface)
        kept = () if plain is not None else tuple(shapes)
        return Segment(run.ink, run.level, width, kept, plain, font)


def _alone(boxes: _Boxes, last: tuple[int, int], measure: float) -> bool:
    """Whether the last line is a single short word that the one before has room to join."""
    index = len(boxes.widths) - 1
    if last[1] - last[0] != 1 or index < 1 or index - 1 in boxes.ends:
        return False
    together = boxes.widths[index - 1] + boxes.gaps[index - 1] + boxes.widths[index]
    return together <= measure and boxes.length(index) < _SHORT


def _broken(boxes: _Boxes, measure: float) -> list[tuple[int, int]]:
    """First fit: the first box and the one after the last of each line."""
    limit = measure + 0.01
    widths, gaps, ends, binds = boxes.widths, boxes.gaps, boxes.ends, boxes.binds
    lines: list[tuple[int, int]] = []
    start, width = 0, 0.0
    for index, own in enumerate(widths):
        if index > start:
            wanted = gaps[index - 1] + own
            ahead = index
            while ahead in binds:
                wanted += gaps[ahead] + widths[ahead + 1]
                ahead += 1
            if width + wanted > limit and index - 1 not in binds:
                lines.append((start, index))
                start, width = index, own
            else:
                width += gaps[index - 1] + own
        else:
            width = own
        if index in ends:
            lines.append((start, index + 1))
            start, width = index + 1, 0.0
    if start < len(widths) or not lines:
        lines.append((start, len(widths)))
    return lines
