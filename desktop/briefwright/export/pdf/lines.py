"""Runs broken into lines: ragged at the end, without hyphenation, nothing lost.

A box is what no line may break; a line is boxes with the spaces between them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefwright.export.pdf.runs import HARD_BREAK, Ink, Run
from briefwright.export.pdf.shaping import Cuts, Shaper

# A line may also end after a hyphen or dash between letters, and after the strokes of an address.
_INNER_BREAK = re.compile(r"(?<=[^\W\d_][-‐–—])(?=[^\W\d_])|(?<=[^\s/\d][/—])(?=[^\s/\d])|\u200b")
_WORDS = re.compile(r"[^ \t\u2009\u200a\u2002\u2003]+|[ \t\u2009\u200a\u2002\u2003]+")
_SHORT = 12  # characters below which a word may not stand alone on the last line


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Glyphs in one ink."""

    cuts: Cuts
    width: float
    ink: Ink
    level: int
    length: int


class Box:
    """Pieces that stay together, and the space after them, which counts only within a line."""

    __slots__ = ("binds", "ends", "pieces", "space", "width")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.width = 0.0
        self.space: Piece | None = None
        self.ends = False
        self.binds = False

    def add(self, piece: Piece) -> None:
        """Takes another piece."""
        self.pieces.append(piece)
        self.width += piece.width

    @property
    def length(self) -> int:
        """The number of characters, raised ones not counted."""
        return sum(piece.length for piece in self.pieces)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of text; `width` is without the space at its end."""

    boxes: tuple[Box, ...]
    width: float

    def inks(self) -> Iterator[Ink]:
        """The inks of its pieces in the order of reading, repeats kept."""
        for box in self.boxes:
            for piece in box.pieces:
                yield piece.ink


class Breaker:
    """Measures runs and breaks them into lines."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper

    def lines(self, runs: Sequence[Run], measure: float, *, bind: bool = False) -> tuple[Line, ...]:
        """The lines of the runs, none wider than `measure` points but for a single character.

        `bind` keeps the last two words together when the last is short and
        would else stand alone.
        """
        boxes = list(self._fitting(self._boxes(runs), measure))
        lines = _broken(boxes, measure)
        if bind and len(lines) > 1 and len(lines[-1].boxes) == 1 and boxes[-1].length < _SHORT:
            before = boxes[-2]
            if not before.ends and before.width + _space(before) + boxes[-1].width <= measure:
                before.binds = True
                lines = _broken(boxes, measure)
        return tuple(lines)

    def natural_width(self, runs: Sequence[Run]) -> float:
        """The width of the runs on one line."""
        boxes = self._boxes(runs)
        return sum(box.width + _space(box) for box in boxes[:-1]) + sum(b.width for b in boxes[-1:])

    def _piece(self, text: str, run: Run) -> Piece:
        rtl = run.level % 2 == 1
        known = self._shaper.words(run.ink.typeface, rtl=rtl).get(text)
        cuts, width = known or self._shaper.shape(run.ink.typeface, text, rtl=rtl)
        length = 0 if run.ink.rise else len(text)
        return Piece(cuts, width * run.ink.size / 1000, run.ink, run.level, length)

    def _boxes(self, runs: Iterable[Run]) -> list[Box]:
        boxes: list[Box] = []
        box = Box()
        closed = False
        for run in runs:
            if run.text == HARD_BREAK:
                box.ends = True
                boxes.append(box)
                box, closed = Box(), False
                continue
            for word in _WORDS.findall(run.text):
                if word[0] in " \t\u2009\u200a\u2002\u2003":
                    box.space, closed = self._piece(" ", run), True
                    continue
                for index, part in enumerate(_INNER_BREAK.split(word)):
                    if (closed or index) and not (run.clings and box.space is None):
                        boxes.append(box)
                        box = Box()
                    closed = False
                    if part:
                        box.add(self._piece(part, run))
        if box.pieces or not boxes:
            boxes.append(box)
        return boxes

    def _fitting(self, boxes: Iterable[Box], measure: float) -> Iterator[Box]:
        """The boxes, those wider than the measure cut into single pieces that fit."""
        for box in boxes:
            if box.width <= measure or not box.pieces:
                yield box
            else:
                yield from self._cut_up(box, measure)

    def _cut_up(self, box: Box, measure: float) -> Iterator[Box]:
        """Lets a word that is wider than the line break after any of its glyphs' texts."""
        small = Box()
        for piece in box.pieces:
            run = Run("", piece.ink, piece.level)
            for text in _cluster_texts(piece):
                part = self._piece(text, run)
                if small.pieces and small.width + part.width > measure:
                    yield small
                    small = Box()
                small.add(part)
        small.space, small.ends = box.space, box.ends
        yield small


def _cluster_texts(piece: Piece) -> Iterator[str]:
    rtl = piece.level % 2 == 1
    for cut in reversed(piece.cuts) if rtl else piece.cuts:
        yield from reversed(cut.texts) if rtl else cut.texts


def _space(box: Box) -> float:
    return box.space.width if box.space else 0.0


def _broken(boxes: list[Box], measure: float) -> list[Line]:
    """First fit, box by box."""
    limit = measure + 0.01
    lines: list[Line] = []
    start, width, at = 0, 0.0, 0
    while at < len(boxes):
        end = at + 1
        added = boxes[at].width
        while boxes[end - 1].binds and end < len(boxes):
            added += _space(boxes[end - 1]) + boxes[end].width
            end += 1
        gap = _space(boxes[at - 1]) if at > start else 0.0
        if at > start and width + gap + added > limit:
            lines.append(Line(tuple(boxes[start:at]), width))
            start, width, gap = at, 0.0, 0.0
        width += gap + added
        if boxes[end - 1].ends:
            lines.append(Line(tuple(boxes[start:end]), width))
            start, width = end, 0.0
        at = end
    if start < len(boxes):
        lines.append(Line(tuple(boxes[start:]), width))
    return lines
