"""A line with letters that run from right to left: from where its signs stand to the order of reading.

Pdfium turns such lines run by run and loses its way at brackets, marks and words of another
script, so only the places of the signs are taken from it. The way back from what is seen is that
of the Unicode bidirectional algorithm (UAX 9) for a line without embeddings.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefwright.ingest.pdf.geometry import Box

WORD_GAP = 0.14
"""Sizes of the type from which a gap between two signs is a blank."""

_RTL = frozenset({"R", "AL"})
_LEFT_RUN = re.compile(r"L(?:[LDSN ]*[LD])?|D(?:[DS]*D)?")
_RIGHT_RUN = re.compile(r"R(?:[RDSN ]*R)?")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_BLANK: tuple[str, Box | None] = (" ", None)
_OPENING = "([{«‹"
_CLOSING = ")]}»›"


@dataclass(slots=True)
class _Sign:
    """What one sign stands for, with its box; marks on it come after its letters."""

    letters: str
    box: Box
    marks: list[tuple[str, Box]] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return (self.box.x0 + self.box.x1) / 2

    def parts(self) -> "list[tuple[str, Box | None]]":
        """The letters and the marks, each with its box."""
        return [*((letter, self.box) for letter in self.letters), *self.marks]


def is_rtl(char: str) -> bool:
    """Whether the letter runs from right to left."""
    return unicodedata.bidirectional(char) in _RTL


def in_reading_order(
    chars: Sequence[str], boxes: Sequence[Box | None], size: float, *, mostly: bool | None = None
) -> tuple[list[str], list[Box | None]]:
    """The letters of an upright line in the order in which they are read, with their boxes.

    `mostly` tells that the text round it runs from right to left; None takes the line alone.
    """
    signs = _signs(chars, boxes)
    if not signs:
        return list(chars), list(boxes)
    signs.sort(key=lambda sign: sign.middle)
    seen: list[_Sign | None] = []
    reach = signs[0].box.x1
    for sign in signs:
        if seen and sign.box.x0 - reach > WORD_GAP * size:
            seen.append(None)
        seen.append(sign)
        reach = max(reach, sign.box.x1)
    letters = [sign.letters for sign in signs]
    alone = sum(map(_right, letters)) > sum(map(_left, letters))
    rtl = alone if mostly is None else mostly
    out: list[str] = []
    places: list[Box | None] = []
    for placed in _turned(seen, rtl=rtl):
        parts = [_BLANK] if placed is None else placed.parts()
        out += [letter for letter, _ in parts]
        places += [box for _, box in parts]
    return out, places


def _signs(chars: Sequence[str], boxes: Sequence[Box | None]) -> list[_Sign]:
    """The signs of the line: a ligature is one, a mark belongs to the letter that it stands over."""
    signs: list[_Sign] = []
    marks: list[tuple[str, Box]] = []
    at = 0
    while at < len(chars):
        box = boxes[at]
        end = at + 1
        if box is None:
            at = end
            continue
        while end < len(chars) and boxes[end] == box:
            end += 1
        letters = "".join(chars[at:end])
        if end - at > 1 and _right(letters) and _was_turned(chars, boxes, at, end):
            letters = letters[::-1]
        if unicodedata.category(letters[0]) == "Mn" and end - at == 1:
            marks.append((letters, box))
        else:
            signs.append(_Sign(letters=letters, box=box))
        at = end
    _give_marks(signs, marks)
    return signs


def _give_marks(signs: Sequence[_Sign], marks: list[tuple[str, Box]]) -> None:
    """Gives each mark to its letter.

    Of a sign for a letter with its marks pdfium makes boxes side by side, the letter's rightmost.
    """
    by_edge = {_touched(sign.box): sign for sign in signs}
    for mark, box in sorted(marks, key=lambda each: -each[1].x0):
        sign = by_edge.get(_touching(box))
        if sign is not None:
            sign.box = sign.box.with_box(box)
            by_edge[_touched(box)] = sign
        elif signs:
            middle = (box.x0 + box.x1) / 2
            sign = min(signs, key=lambda each: (_away(each.box, middle), abs(each.middle - middle)))
        if sign is not None:
            sign.marks.append((mark, box))


def _touched(box: Box) -> tuple[int, int, int]:
    """The edge that a box to its left would touch, and its height, in tenths of a point."""
    return round(box.x0 * 10), round(box.y0 * 10), round(box.y1 * 10)


def _touching(box: Box) -> tuple[int, int, int]:
    return round(box.x1 * 10), round(box.y0 * 10), round(box.y1 * 10)


def _away(box: Box, x: float) -> float:
    return max(box.x0 - x, x - box.x1, 0.0)


def _was_turned(chars: Sequence[str], boxes: Sequence[Box | None], start: int, end: int) -> bool:
    """Whether pdfium gives the letters round a ligature from right to left, its own then too."""
    here = boxes[start]
    after = boxes[end] if end < len(boxes) and is_rtl(chars[end]) else None
    before = boxes[start - 1] if start and is_rtl(chars[start - 1]) else None
    if here is not None and after is not None:
        return after.x0 + after.x1 < here.x0 + here.x1
    if here is not None and before is not None:
        return before.x0 + before.x1 > here.x0 + here.x1
    return True


def _right(letters: str) -> bool:
    return any(map(is_rtl, letters))


def _left(letters: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "L" for letter in letters)


def _turned(seen: Sequence[_Sign | None], *, rtl: bool) -> list[_Sign | None]:
    """What is seen from left to right in the order of reading, brackets as they are written."""
    if rtl:
        out: list[_Sign | None] = []
        for start, end in reversed(_runs(seen, _LEFT_RUN)):
            run = list(seen[start:end])
            out += run if _is_left(run) else _mirrored(run[::-1])
        return _settled(out)
    out = []
    for start, end in _runs(seen, _RIGHT_RUN):
        run = list(seen[start:end])
        out += _mirrored(_numbers_kept(run[::-1])) if _is_right(run) else run
    return out


def _is_left(run: Sequence[_Sign | None]) -> bool:
    return any(sign is not None and (_left(sign.letters) or _digit(sign)) for sign in run)


def _is_right(run: Sequence[_Sign | None]) -> bool:
    return any(sign is not None and _right(sign.letters) for sign in run)


def _digit(sign: _Sign | None) -> bool:
    return sign is not None and sign.letters[0].isdigit()


def _runs(seen: Sequence[_Sign | None], pattern: "re.Pattern[str]") -> list[tuple[int, int]]:
    """The stretches that the pattern finds in the kinds of the signs, and those between them."""
    kinds = "".join(map(_kind, seen))
    edges: list[tuple[int, int]] = []
    at = 0
    for found in pattern.finditer(kinds):
        if found.start() > at:
            edges.append((at, found.start()))
        edges.append(found.span())
        at = found.end()
    if at < len(kinds):
        edges.append((at, len(kinds)))
    return edges


def _kind(sign: _Sign | None) -> str:
    """L, R or D (digit), S between digits, blank, or N for all else."""
    if sign is None:
        return " "
    if _right(sign.letters):
        return "R"
    if _left(sign.letters):
        return "L"
    if sign.letters[0].isdigit():
        return "D"
    return "S" if sign.letters in ".,:/٫٬" else "N"


def _numbers_kept(run: list[_Sign | None]) -> list[_Sign | None]:
    """A run that was turned as a whole, the digits of its numbers in their own order again."""
    kinds = "".join(map(_kind, run))
    for found in re.finditer(r"D(?:[DS]*D)?", kinds):
        start, end = found.span()
        run[start:end] = run[start:end][::-1]
    return run


def _mirrored(run: list[_Sign | None]) -> list[_Sign | None]:
    for sign in run:
        if sign is not None:
            sign.letters = sign.letters.translate(_MIRRORED)
    return run


def _settled(line: list[_Sign | None]) -> list[_Sign | None]:
    """The line with its brackets turned once more if they then fit together better."""
    text = "".join(sign.letters for sign in line if sign is not None)
    if _faults(text.translate(_MIRRORED)) < _faults(text):
        return _mirrored(line)
    return line


def _faults(text: str) -> int:
    """How many brackets close nothing or are not closed."""
    faults, waiting = 0, 0
    for char in text:
        if char in _OPENING:
            waiting += 1
        elif char in _CLOSING:
            if waiting:
                waiting -= 1
            else:
                faults += 1
    return faults + waiting
