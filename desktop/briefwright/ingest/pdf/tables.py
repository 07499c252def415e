"""Tables whose file holds them column by column, put together row by row.

Only short lines are taken for cells: columns of running text stay one after the other.
"""

from collections.abc import Iterator, Sequence

from briefwright.ingest.pdf.characters import Line
from briefwright.ingest.pdf.geometry import round_boxes

CELL = 28
"""Code points that the cells of a column have at most on the whole."""

FEWEST = 3
"""So many rows a table has at least that is found in this way."""

BESIDE = 0.6
"""The share of the lines of a column that stand beside lines of the first one."""

LEVEL = 0.4
"""Sizes of the type by which the baselines of cells of one row may differ."""


def row_by_row(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page, short columns that stand side by side as rows with cells."""
    runs = list(_runs(lines))
    at = 0
    while at < len(runs):
        end = at + 1
        while end < len(runs) and _beside(runs[at:end], runs[end]):
            end += 1
        yield from _rows(runs[at:end]) if end - at > 1 else runs[at]
        at = end


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines, parted where one does not stand below the one before it, in its column."""
    run: list[Line] = []
    for line in lines:
        if run and not _below(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _below(one: Line, two: Line) -> bool:
    shared = min(one.box.x1, two.box.x1) - max(one.box.x0, two.box.x0)
    size = max(one.size, two.size)
    return 0 < two.base - one.base < 4 * size and shared > 0 and one.upright == two.upright


def _beside(columns: Sequence[Sequence[Line]], column: Sequence[Line]) -> bool:
    """Whether a run of lines is the next column of the table that begins with the others."""
    first, last = columns[0], columns[-1]
    if min(len(first), len(column)) < FEWEST or not column[0].upright:
        return False
    if max(_length(last), _length(column)) > CELL:
        return False
    if any(len(line.cells) > 1 for line in (*first, *column)):
        return False
    apart = (
        max(line.box.x1 for line in column) - min(line.box.x0 for line in last)
        if last[0].rtl
        else max(line.box.x1 for line in last) - min(line.box.x0 for line in column)
    )
    if apart > 0:
        return False
    level = sum(_row_of(line, first) is not None for line in column)
    return level >= max(FEWEST, BESIDE * len(column))


def _length(run: Sequence[Line]) -> float:
    return sum(len(line.text) for line in run) / len(run)


def _row_of(line: Line, first: Sequence[Line]) -> int | None:
    """Which line of the first column a line stands beside."""
    near = min(range(len(first)), key=lambda at: abs(first[at].base - line.base))
    return near if abs(first[near].base - line.base) < LEVEL * line.size else None


def _rows(columns: Sequence[Sequence[Line]]) -> Iterator[Line]:
    first = columns[0]
    rows: dict[int, list[Line]] = {at: [line] for at, line in enumerate(first)}
    alone: list[Line] = []
    for column in columns[1:]:
        for line in column:
            at = _row_of(line, first)
            if at is None:
                alone.append(line)
            else:
                rows[at].append(line)
    whole = [_row(cells) for cells in rows.values()]
    yield from sorted([*whole, *alone], key=lambda line: line.base)


def _row(cells: Sequence[Line]) -> Line:
    """The cells as one line."""
    first = cells[0]
    text, boxes = first.text, list(first.boxes)
    places = [(0, len(text))]
    for cell in cells[1:]:
        start = len(text) + 1
        text = f"{text} {cell.text}"
        boxes += [None, *cell.boxes]
        places.append((start, len(text)))
    return Line(
        text=text,
        boxes=tuple(boxes),
        box=round_boxes([cell.box for cell in cells]),
        base=first.base,
        size=first.size,
        upright=True,
        page=first.page,
        cells=tuple(places),
    )
