"""Plain tables as lines: a caption, then rows whose cells are parted by tabs.

Values in, values out; what a key does with them is the business of `cell_keys`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from briefwright.domain.prose import BlockKind, Prose
from briefwright.edits.blocks import joined, slice_of
from briefwright.ui.brief.lines import Line, Lines, Place

TAB = "\t"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell by the line of its row, its column, and its stretch of the row's text."""

    line: int
    column: int
    start: int
    end: int


def new_table(rows: int, columns: int) -> Lines:
    """An empty table with a caption; `rows` with the head."""
    row = Line(kind=BlockKind.ROW, content=Prose(text=TAB * (columns - 1)))
    return (Line(kind=BlockKind.CAPTION), *(row for _ in range(rows)))


def rows_of(lines: Sequence[Line], number: int) -> tuple[int, int] | None:
    """The first and the last row of the table that a row or its caption belongs to."""
    first = number + 1 if lines[number].kind is BlockKind.CAPTION else number
    if first >= len(lines) or lines[first].kind is not BlockKind.ROW:
        return None
    last = first
    while first > 0 and lines[first - 1].kind is BlockKind.ROW:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].kind is BlockKind.ROW:
        last += 1
    return first, last


def width_of(lines: Sequence[Line], number: int) -> int:
    """The number of columns of the table of a row."""
    rows = rows_of(lines, number)
    if rows is None:
        return 0
    return max(line.content.text.count(TAB) + 1 for line in lines[rows[0] : rows[1] + 1])


def cells_of(content: Prose) -> tuple[Prose, ...]:
    """The cells of a row."""
    found: list[Prose] = []
    at = 0
    for part in content.text.split(TAB):
        found.append(slice_of(content, at, at + len(part)))
        at += len(part) + 1
    return tuple(found)


def row_of(cells: Sequence[Prose]) -> Prose:
    """A row of these cells."""
    parts: list[Prose] = []
    for number, cell in enumerate(cells):
        parts += [Prose(text=TAB), cell] if number else [cell]
    return joined(parts)


def cell_at(lines: Sequence[Line], place: Place) -> Cell:
    """The cell that a place in a row lies in."""
    text = lines[place.line].content.text
    column = text.count(TAB, 0, place.at)
    return cell(lines, place.line, column)


def cell(lines: Sequence[Line], line: int, column: int) -> Cell:
    """The cell of a row in this column, or in its last one."""
    parts = lines[line].content.text.split(TAB)
    column = min(column, len(parts) - 1)
    start = sum(len(part) + 1 for part in parts[:column])
    return Cell(line=line, column=column, start=start, end=start + len(parts[column]))


def with_row(lines: Sequence[Line], number: int) -> Lines:
    """The lines with an empty row after this one."""
    row = Line(kind=BlockKind.ROW, content=Prose(text=TAB * (width_of(lines, number) - 1)))
    return (*lines[: number + 1], row, *lines[number + 1 :])


def without_row(lines: Sequence[Line], number: int) -> Lines:
    """The lines without this row; its caption goes with the last one."""
    rows = rows_of(lines, number)
    first = number
    if rows is not None and rows[0] == rows[1] and number > 0:
        first -= lines[number - 1].kind is BlockKind.CAPTION
    return (*lines[:first], *lines[number + 1 :])


def with_column(lines: Sequence[Line], place: Place) -> Lines:
    """The lines with an empty column after that of the place."""
    column = cell_at(lines, place).column
    return _each_row(lines, place.line, lambda held: [*held[: column + 1], Prose(),
                                                      *held[column + 1 :]])  # fmt: skip


def without_column(lines: Sequence[Line], place: Place) -> Lines | None:
    """The lines without the column of the place; None when it is the only one."""
    if width_of(lines, place.line) < 2:
        return None
    column = cell_at(lines, place).column
    return _each_row(lines, place.line, lambda held: [*held[:column], *held[column + 1 :]])


def column_moved(lines: Sequence[Line], place: Place, step: int) -> Lines | None:
    """The lines with the column of the place a step back (-1) or on (1); None at the edge."""
    column = cell_at(lines, place).column
    if not 0 <= column + step < width_of(lines, place.line):
        return None

    def swapped(held: list[Prose]) -> list[Prose]:
        held[column], held[column + step] = held[column + step], held[column]
        return held

    return _each_row(lines, place.line, swapped)


def filled(lines: Sequence[Line], place: Place, words: Sequence[Sequence[Prose]]) -> Lines:
    """The lines with cells from that of the place on filled with these, rows added as needed."""
    made, column = tuple(lines), cell_at(lines, place).column
    rows = rows_of(lines, place.line) or (place.line, place.line)
    last = rows[1]
    for step, given in enumerate(words):
        number = place.line + step
        if number > last:
            made, last = with_row(made, last), last + 1
        held = _padded(made[number].content, max(width_of(made, number), column + len(given)))
        held[column : column + len(given)] = given
        line = replace(made[number], content=row_of(held))
        made = (*made[:number], line, *made[number + 1 :])
    return made


def _each_row(
    lines: Sequence[Line], number: int, change: Callable[[list[Prose]], list[Prose]]
) -> Lines:
    rows, width = rows_of(lines, number), width_of(lines, number)
    made = list(lines)
    for each in range(rows[0], rows[1] + 1) if rows else ():
        content = row_of(change(_padded(lines[each].content, width)))
        made[each] = replace(lines[each], content=content)
    return tuple(made)


def _padded(content: Prose, width: int) -> list[Prose]:
    held = list(cells_of(content))
    return held + [Prose()] * (width - len(held))
