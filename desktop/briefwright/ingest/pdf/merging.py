"""Pieces of one line of print, which pdfium parts at raised and lowered signs, put together."""

from collections.abc import Iterable, Iterator

from briefwright.ingest.pdf.characters import HYPHEN, Line
from briefwright.ingest.pdf.scripts import CELL_GAP

SHARED_HEIGHT = 0.4
"""Two pieces are one line when so much of the height of the smaller one is also the other's."""

WORD_GAP = 0.15
"""Sizes of the type from which a gap between two pieces is a blank."""


def whole_lines(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, pieces that stand beside each other as one."""
    last: Line | None = None
    for line in lines:
        if last is not None and _beside(last, line):
            last = _one(last, line)
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def _beside(last: Line, line: Line) -> bool:
    """Whether the line goes on where the last one ends, at the same height."""
    if not last.upright or not line.upright or last.text.endswith(HYPHEN):
        return False
    shared = min(last.box.y1, line.box.y1) - max(last.box.y0, line.box.y0)
    if shared < SHARED_HEIGHT * min(last.box.height, line.box.height):
        return False
    gap = _gap(last, line)
    size = max(last.size, line.size)
    return -0.3 * size <= gap <= CELL_GAP * size


def _gap(last: Line, line: Line) -> float:
    return last.box.x0 - line.box.x1 if last.rtl else line.box.x0 - last.box.x1


def _one(last: Line, line: Line) -> Line:
    blank = _gap(last, line) > WORD_GAP * max(last.size, line.size)
    between = " " if blank else ""
    longer = last if len(last.text) >= len(line.text) else line
    at = len(last.text) + len(between)
    first, *others = line.cells
    return Line(
        text=f"{last.text}{between}{line.text}",
        boxes=(*last.boxes, *([None] * len(between)), *line.boxes),
        box=last.box.with_box(line.box),
        base=longer.base,
        size=longer.size,
        upright=True,
        page=last.page,
        cells=(
            *last.cells[:-1],
            (last.cells[-1][0], at + first[1]),
            *((at + start, at + end) for start, end in others),
        ),
    )
