"""Runs broken into lines: ragged at the end, without hyphenation, nothing lost.

A box is what no line may break. The loops here see every word of a document,
so they work on plain lists and tuples; what leaves this module are lines.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import add
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
        if len(self.segments) == 1 or not any(segment.level for segment in self.segments):
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

    All that a paragraph shows is in `atoms`: words, pieces of words, and one space
    at most after a box. `firsts` and `lasts` are for each box its first atom and
    the one behind its last; a space after the box is that one. `gaps` are the
    widths of these spaces. Each run has a row of atoms: `starts` are their first ones.
    """

    __slots__ = ("atoms", "ends", "firsts", "gaps", "lasts", "runs", "starts", "widths")

    def __init__(self) -> None:
        self.atoms: list[Shape] = []
        self.widths: list[float] = []
        self.gaps: list[float] = []
        self.firsts: list[int] = []
        self.lasts: list[int] = []
        self.runs: list[Run] = []
        self.starts: list[int] = []
        self.ends: set[int] = set()

    def add(self, shape: Shape, run: Run, width: float, *, joins: bool = False) -> None:
        """Adds a box without space after it, or a piece to the last box, which has none."""
        self.begin(run)
        self.atoms.append(shape)
        if joins:
            self.widths[-1] += width
            self.lasts[-1] += 1
        else:
            self.firsts.append(len(self.atoms) - 1)
            self.lasts.append(len(self.atoms))
            self.widths.append(width)
            self.gaps.append(0.0)

    def add_all(self, shapes: list[Shape], space: Shape, run: Run, scale: float) -> None:
        """Adds a box for each shape, with a space after each."""
        self.begin(run)
        first, count = len(self.atoms), len(shapes)
        end = first + 2 * count
        spaced = [space] * (2 * count)
        spaced[::2] = shapes
        self.atoms += spaced
        self.firsts += range(first, end, 2)
        self.lasts += range(first + 1, end, 2)
        self.widths += [shape.width * scale for shape in shapes]
        self.gaps += [space.width * scale] * count

    def space(self, shape: Shape, run: Run, gap: float) -> None:
        """Puts a space after the last box, in the place of one that is there."""
        del self.atoms[self.lasts[-1] :]
        self.begin(run)
        self.atoms.append(shape)
        self.gaps[-1] = gap

    def unspace(self) -> None:
        """Takes the space after the last box away."""
        del self.atoms[self.lasts[-1] :]
        self.gaps[-1] = 0.0

    def begin(self, run: Run) -> None:
        """Lets the atoms from here on belong to the run."""
        if not self.runs or self.runs[-1] is not run:
            self.runs.append(run)
            self.starts.append(len(self.atoms))

    def behind(self, end: int) -> int:
        """The atom behind the space after the box before this one."""
        return self.firsts[end] if end < len(self.firsts) else len(self.atoms)

    def owners(self, first: int, last: int) -> Iterator[tuple[Run, int, int]]:
        """The runs of these atoms, each with its first one and the one behind its last."""
        starts = self.starts
        index = bisect_right(starts, first) - 1
        while first < last:
            index += 1
            end = min(starts[index], last) if index < len(starts) else last
            if end > first:
                yield self.runs[index - 1], first, end
                first = end

    def length(self, index: int) -> int:
        """The number of characters in a box, raised ones not counted."""
        owners = self.owners(self.firsts[index], self.lasts[index])
        return sum(
            len(shape.text)
            for run, first, last in owners
            if not run.ink.rise
            for shape in self.atoms[first:last]
        )


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
            (start, end), (last, behind) = spans[-2:]
            spans[-2:] = [(start, end - 1), (last - 1, behind)]
        return tuple([self._line(boxes, start, end) for start, end in spans])

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
                self._end_line(boxes, run)
                joins = False
            else:
                joins = self._add(boxes, run, joins=joins)
        return boxes

    def _end_line(self, boxes: _Boxes, run: Run) -> None:
        if not boxes.widths or len(boxes.widths) - 1 in boxes.ends:
            boxes.add(_NOTHING, run, 0.0)
        boxes.ends.add(len(boxes.widths) - 1)
        if len(boxes.atoms) == boxes.lasts[-1]:
            boxes.space(self._space(run), run, 0.0)

    def _add(self, boxes: _Boxes, run: Run, *, joins: bool) -> bool:
        """Adds the words of a run; returns whether its last one may go on in the next run."""
        text, scale = run.text, run.ink.size / 1000
        known = self._shaper.words(run.ink.typeface, rtl=run.level % 2 == 1)
        space = known[" "]
        if not text.isascii():
            text = _OTHER_SPACE.sub(" ", text)
        words = list(filter(None, text.split(" ")))
        if boxes.widths and text.startswith(" "):
            boxes.space(space, run, space.width * scale)
            joins = False
        if not words:
            return joins
        if _MAY_BREAK.search(text) is not None:
            for word in words:
                self._add_broken(boxes, known, word, run, joins=joins)
                if boxes.widths:
                    boxes.space(space, run, space.width * scale)
                joins = False
        else:
            if joins:
                shape = known[words.pop(0)]
                boxes.add(shape, run, shape.width * scale, joins=True)
                boxes.space(space, run, space.width * scale)
            if words:
                boxes.add_all(list(map(known.__getitem__, words)), space, run, scale)
        if text.endswith(" ") or not boxes.widths:
            return False
        boxes.unspace()
        return True

    def _add_broken(
        self, boxes: _Boxes, known: Mapping[str, Shape], word: str, run: Run, *, joins: bool
    ) -> None:
        """Adds a word that may go on the last box, and that a line may break within."""
        for part in filter(None, _INNER_BREAK.split(word)):
            shape = known[part]
            boxes.add(shape, run, shape.width * run.ink.size / 1000, joins=joins)
            joins = False

    def _cut_up(self, boxes: _Boxes, measure: float) -> _Boxes:
        """The boxes, those wider than the measure cut after any of their letters."""
        made = _Boxes()
        for index, width in enumerate(boxes.widths):
            joins = False
            first, last, behind = boxes.firsts[index], boxes.lasts[index], boxes.behind(index + 1)
            for run, begin, end in boxes.owners(first, last):
                shapes: Iterable[Shape] = boxes.atoms[begin:end]
                if width > measure:
                    shapes = self._letters(shapes, run)
                for shape in shapes:
                    made.add(shape, run, shape.width * run.ink.size / 1000, joins=joins)
                    joins = width <= measure
            for run, begin, _ in boxes.owners(last, behind):
                made.space(boxes.atoms[begin], run, boxes.gaps[index])
            if index in boxes.ends:
                made.ends.add(len(made.widths) - 1)
        return made

    def _letters(self, shapes: Iterable[Shape], run: Run) -> Iterator[Shape]:
        for shape in shapes:
            for text in clusters(shape.text):
                yield self._shaper.shape(run.ink.typeface, text, rtl=run.level % 2 == 1)

    def _space(self, run: Run) -> Shape:
        return self._shaper.shape(run.ink.typeface, " ", rtl=run.level % 2 == 1)

    def _line(self, boxes: _Boxes, start: int, end: int) -> Line:
        """The line of these boxes, neighbours in one run put together."""
        if start == end:
            return Line((), 0.0)
        begin, last, behind = boxes.firsts[start], boxes.lasts[end - 1], boxes.behind(end)
        index = bisect_right(boxes.starts, begin)
        run = boxes.runs[index - 1]
        stop = min(boxes.starts[index], behind) if index < len(boxes.starts) else behind
        if stop >= last and not run.level and last - begin == 2 * (end - start) - 1:
            plain = _plain(boxes.atoms[begin:stop])
            if plain is not None:
                width = sum(boxes.widths[start:end]) + sum(boxes.gaps[start : end - 1])
                font = self._shaper.font(run.ink.typeface)
                return Line((Segment(run.ink, 0, width, (), plain, font),), width)
        owners = list(boxes.owners(begin, behind))
        segments = [
            self._segment(run, boxes.atoms[first : min(stop, last)])
            for run, first, stop in owners
            if first < last
        ]
        width = sum([segment.width for segment in segments])
        if last == behind:
            return Line(tuple(segments), width)
        level = min([segment.level for segment in segments])
        space = owners[-1][0]._replace(level=level)
        hanging = self._segment(space, [boxes.atoms[last]])
        return Line((*segments, hanging), width, hanging.width)

    def _segment(self, run: Run, shapes: list[Shape]) -> Segment:
        if run.level % 2:
            shapes.reverse()
        plain = _plain(shapes)
        width = sum([shape.width for shape in shapes]) * run.ink.size / 1000
        font = self._shaper.font(run.ink.typeface)
        kept = () if plain is not None else tuple(shapes)
        return Segment(run.ink, run.level, width, kept, plain, font)


def _plain(shapes: Iterable[Shape]) -> str | None:
    """All that the shapes show, for the operator TJ, where each of them has it."""
    shown = [shape.plain for shape in shapes]
    return None if None in shown else "".join(shown).replace("><", "")  # type: ignore[arg-type]


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
    widths, gaps, count = boxes.widths, boxes.gaps, len(boxes.widths)
    if not boxes.ends and sum(widths) + sum(gaps) <= limit:
        return [(0, count)]
    begins = [0.0, *accumulate(map(add, widths, gaps))]
    reaches = list(map(add, begins, widths))
    lines: list[tuple[int, int]] = []
    start = 0
    for stop in sorted({*(index + 1 for index in boxes.ends), count}):
        while start < stop:
            end = bisect_right(reaches, begins[start] + limit, start + 1, stop)
            lines.append((start, end))
            start = end
    return lines
