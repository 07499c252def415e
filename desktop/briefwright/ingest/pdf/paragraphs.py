"""Lines of print put together to paragraphs, headings and rows of tables."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from briefwright.ingest.pdf.characters import HYPHEN, Line
from briefwright.ingest.pdf.tables import row_by_row

SAME_SIZE = 0.12
"""Sizes of type that differ by less than this share are one."""

LARGER = 1.15
"""Type so many times as large as the body of the text is a heading."""

HEADING_LENGTH = 240
"""The most code points of a heading."""

GAP = 1.3
"""A paragraph ends where the lines stand so many times as far apart as elsewhere."""

WIDEST_LEADING = 2.2
"""Sizes of the type from line to line beyond which lines belong to no common paragraph."""

INDENT, DEEPEST = 0.8, 6.0
"""Sizes of the type by which the first line of a paragraph stands in."""

COLUMN_CELL = 24
"""Two cells of a line that are so long on the whole are columns of text, not cells of a table."""

SHORT_RUN = 12
"""So few lines do not tell how wide their column is: others that begin at its edge do."""

NEAR = 3.0
"""Points within which edges are one."""

MOST = 0.7
"""The share of lines that may end before the usual edge."""

_SENTENCE_ENDS = (".", "!", "?", "؟", "۔", "。", ":", "…", ".”", ".»", '."', ".)", "!”", "?”")
_ITEM = re.compile(
    r"(?:[•‣◦▪■●○–—*·\uf0b7]\s*(?=\S)|\(?\d{1,3}[.)]\s+(?=\S)|\(?[a-z][.)]\s+(?=\S))"
)
_LEADER = re.compile(r"(?:[.…·]\s?){4,}\s*\S{0,8}\Z")
_BULLET = re.compile(r"[•‣◦▪■●○–—*·\uf0b7]\s*")

Kind = Literal["paragraph", "heading", "row", "item"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines that belong together; `level` is that of a heading, else 0."""

    kind: Kind
    lines: tuple[Line, ...]
    level: int = 0


def blocks_of(pages: Sequence[Sequence[Line]]) -> tuple[Block, ...]:
    """The blocks of the text in the order of reading; a paragraph may go on on the next page."""
    lines = [line for page in pages for line in row_by_row(list(_in_columns(page)))]
    body = body_size(lines)
    sizes = _heading_sizes(lines, body)
    blocks: list[Block] = []
    for group in _groups(lines, body):
        blocks += _made(group, body, sizes)
    return tuple(blocks)


def bullet_of(text: str) -> int:
    """How many code points at its beginning are the sign of an item."""
    found = _BULLET.match(text)
    return found.end() if found else 0


def body_size(lines: Sequence[Line]) -> float:
    """The size of type that most letters have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=10.0) or 10.0


def _heading_sizes(lines: Sequence[Line], body: float) -> list[float]:
    """The sizes of headings, the largest first, those alike taken as one."""
    large = sorted({line.size for line in lines if line.size >= LARGER * body}, reverse=True)
    kept: list[float] = []
    for size in large:
        if not kept or size < kept[-1] * 0.93:
            kept.append(size)
    return kept


def _made(group: Sequence[Line], body: float, sizes: Sequence[float]) -> list[Block]:
    first = group[0]
    length = sum(len(line.text) for line in group)
    if first.size >= LARGER * body and length <= HEADING_LENGTH and _has_word(group):
        level = next((n for n, size in enumerate(sizes, 1) if first.size >= size * 0.93), 6)
        return [Block(kind="heading", lines=tuple(group), level=min(level, 6))]
    if _is_table(group):
        return list(_rows(group))
    kind: Kind = "item" if _BULLET.match(first.text) and len(first.text) > 1 else "paragraph"
    return [Block(kind=kind, lines=tuple(group))]


def _rows(group: Sequence[Line]) -> Iterator[Block]:
    """The rows of a table, each with the lines on which its last cell goes on."""
    row: list[Line] = []
    for line in group:
        if row and len(line.cells) > 1:
            yield Block(kind="row", lines=tuple(row))
            row = []
        row.append(line)
    yield Block(kind="row", lines=tuple(row))


def _has_word(group: Sequence[Line]) -> bool:
    return sum(char.isalpha() for line in group for char in line.text) >= 2


# --- columns ---------------------------------------------------------------------------------


def _in_columns(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, where they run across two columns one column after the other."""
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and len(line.cells) == 2 and _fits_gutter(run, line):
            run.append(line)
            continue
        yield from _parted(run) if _are_columns(run) else run
        run = [line] if line is not None and len(line.cells) == 2 else []
        if line is not None and not run:
            yield line


def _fits_gutter(run: Sequence[Line], line: Line) -> bool:
    if not run:
        return True
    (left, right), (other_left, other_right) = _gutter(run[-1]), _gutter(line)
    return min(right, other_right) > max(left, other_left) and line.page == run[-1].page


def _gutter(line: Line) -> tuple[float, float]:
    """The edges of the gap between the two cells of a line."""
    first, second = (cell_box(line, cell) for cell in line.cells)
    if first[0] > second[0]:
        first, second = second, first
    return first[1], second[0]


def cell_box(line: Line, cell: tuple[int, int]) -> tuple[float, float]:
    """The left and the right edge of a cell."""
    boxes = [box for box in line.boxes[cell[0] : cell[1]] if box is not None]
    if not boxes:
        return line.box.x0, line.box.x1
    return min(box.x0 for box in boxes), max(box.x1 for box in boxes)


def _are_columns(run: Sequence[Line]) -> bool:
    if len(run) < 3:
        return False
    lengths = [sorted(end - start for start, end in line.cells) for line in run]
    return sum(short for short, _ in lengths) / len(run) >= COLUMN_CELL


def _parted(run: Sequence[Line]) -> Iterator[Line]:
    for column in (0, 1):
        for line in run:
            yield cut_out(line, *line.cells[column])


def cut_out(line: Line, start: int, end: int) -> Line:
    """A cell of a line as a line of its own."""
    left, right = cell_box(line, (start, end))
    return Line(
        text=line.text[start:end],
        boxes=line.boxes[start:end],
        box=line.box._replace(x0=left, x1=right),
        base=line.base,
        size=line.size,
        upright=line.upright,
        page=line.page,
        cells=((0, end - start),),
    )


# --- paragraphs ------------------------------------------------------------------------------


def _groups(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """The lines of each paragraph, heading or table."""
    leadings = _leadings(lines)
    rights = _edges(lines)
    group: list[Line] = []
    for at, line in enumerate(lines):
        if group and not _goes_on(group, line, leadings, rights[at - 1], body):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _leadings(lines: Sequence[Line]) -> dict[float, float]:
    """The usual distance from line to line for each size of type."""
    found: dict[float, Counter[float]] = {}
    for one, two in pairwise(lines):
        step = two.base - one.base
        if one.page == two.page and alike(one, two) and 0 < step < WIDEST_LEADING * one.size:
            found.setdefault(round(one.size), Counter())[round(step * 2) / 2] += 1
    return {
        size: max(steps, key=lambda step: (steps[step], -step)) for size, steps in found.items()
    }


def alike(one: Line, two: Line) -> bool:
    """Whether two lines are set in type of one size, both upright or both not."""
    larger = max(one.size, two.size)
    return one.upright == two.upright and abs(one.size - two.size) <= SAME_SIZE * larger


def _edges(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """For each line the left and right edge of the column that it stands in."""
    usual = _usual_edges(lines)
    edges: list[tuple[float, float]] = []
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or not _same_column(lines[at - 1], lines[at]):
            run = lines[start:at]
            left, right = min(line.box.x0 for line in run), max(line.box.x1 for line in run)
            if len(run) <= SHORT_RUN and run[0].rtl:
                left = min(left, usual.get((True, round(run[0].box.x1 / NEAR)), left))
            elif len(run) <= SHORT_RUN:
                right = max(right, usual.get((False, round(run[0].box.x0 / NEAR)), right))
            edges += [(left, right)] * len(run)
            start = at
    return edges


def _usual_edges(lines: Sequence[Line]) -> dict[tuple[bool, int], float]:
    """How far most lines reach that begin at one edge; whether it is the right one goes with it."""
    reach: dict[tuple[bool, int], list[float]] = {}
    for line in lines:
        if line.rtl:
            reach.setdefault((True, round(line.box.x1 / NEAR)), []).append(-line.box.x0)
        else:
            reach.setdefault((False, round(line.box.x0 / NEAR)), []).append(line.box.x1)
    return {
        key: (-1 if key[0] else 1) * sorted(found)[int(len(found) * MOST)]
        for key, found in reach.items()
    }


def _same_column(one: Line, two: Line) -> bool:
    below = two.box.middle > one.box.middle and one.page == two.page
    shared = min(one.box.x1, two.box.x1) - max(one.box.x0, two.box.x0)
    return below and alike(one, two) and shared > 0.3 * min(one.box.width, two.box.width)


def _goes_on(
    group: Sequence[Line],
    line: Line,
    leadings: dict[float, float],
    edge: tuple[float, float],
    body: float,
) -> bool:
    """Whether the line belongs to the paragraph of the lines before it."""
    last = group[-1]
    if not alike(last, line):
        return False
    in_row = _continues_cell(group, line)
    if in_row and line.base - last.base < _usual(leadings, last) * GAP:
        return True
    if len(line.cells) > 1 and _is_table(group):
        return line.page == last.page and 0 <= line.base - last.base < 3 * line.size
    if (len(last.cells) > 1) != (len(line.cells) > 1) and not _runs_on(last, line):
        return False
    is_heading = last.size >= LARGER * body
    if _LEADER.search(last.text):
        return False
    if not _same_column(last, line):
        return not is_heading and _crosses(last, line, edge)
    step = line.base - last.base
    usual = _usual(leadings, last)
    if step > max(GAP * usual, usual + 0.25 * last.size) or step > WIDEST_LEADING * last.size:
        return False
    if is_heading:
        return True
    if _ITEM.match(line.text) and (
        _ITEM.match(group[0].text) or last.text.endswith(_SENTENCE_ENDS)
    ):
        return False
    if last.text.endswith(HYPHEN):
        return True
    if not _has_letter(last) and not _has_letter(line):
        return False
    return not _stands_in(group, line, edge) and not _would_fit(last, line, edge)


def _usual(leadings: dict[float, float], line: Line) -> float:
    """The usual distance from line to line in the type of this one."""
    return leadings.get(round(line.size), 1.2 * line.size)


def _has_letter(line: Line) -> bool:
    return any(char.isalpha() for char in line.text)


def _is_table(group: Sequence[Line]) -> bool:
    """Whether the lines are rows of a table, cells of which may go on below.

    Where other lines are among them, the gaps are those of lines that were set wide.
    """
    return len(group[0].cells) > 1 and all(
        len(line.cells) > 1 or _continues_cell(group[:at], line)
        for at, line in enumerate(group[1:], 1)
    )


def _continues_cell(group: Sequence[Line], line: Line) -> bool:
    """Whether a line stands below the last cell of a row, flush with it."""
    row = next((each for each in reversed(group) if len(each.cells) > 1), None)
    if row is None or len(line.cells) > 1 or line.page != row.page or line.rtl != row.rtl:
        return False
    left, right = cell_box(row, row.cells[-1])
    flush = right - line.box.x1 if row.rtl else line.box.x0 - left
    below = line.base > group[-1].base
    return below and abs(flush) < 0.5 * line.size and alike(row, line)


def _runs_on(last: Line, line: Line) -> bool:
    """Whether the sentence plainly goes on, so that the gap in one of the lines is no cell's."""
    return line.text[:1].islower() and not last.text.endswith(_SENTENCE_ENDS)


def _stands_in(group: Sequence[Line], line: Line, edge: tuple[float, float]) -> bool:
    """Whether the line is the first of a paragraph because it stands in from its column."""
    last, indent = group[-1], INDENT * line.size
    if line.rtl:
        moved = last.box.x1 - line.box.x1
        return (
            indent < moved < DEEPEST * line.size
            and edge[1] - last.box.x1 < indent
            and len(group) != 1
        )
    moved = line.box.x0 - last.box.x0
    hanging = len(group) == 1 and (_ITEM.match(group[0].text) or last.box.x0 <= edge[0] + 1)
    ended = last.text.endswith(_SENTENCE_ENDS)
    return moved > indent and (ended or not hanging)


def _would_fit(last: Line, line: Line, edge: tuple[float, float]) -> bool:
    """Whether the first word of the line had room on the one before: its break was meant."""
    word = line.text.split(" ", 1)[0]
    boxes = [box for box in line.boxes[: len(word)] if box is not None]
    if not boxes:
        return False
    width = max(box.x1 for box in boxes) - min(box.x0 for box in boxes)
    room = last.box.x0 - edge[0] if line.rtl else edge[1] - last.box.x1
    goes_on = not last.text.endswith(_SENTENCE_ENDS) and (line.rtl or line.text[:1].islower())
    slack = 2.0 if goes_on else 0.8
    return room > width + slack * line.size


def _crosses(last: Line, line: Line, edge: tuple[float, float]) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if not last.upright or last.text.endswith(_SENTENCE_ENDS):
        return False
    ahead = line.page in (last.page, last.page + 1)
    if not ahead or (line.page == last.page and line.box.middle > last.box.middle):
        return False
    if last.text.endswith(HYPHEN) or line.text[:1].islower():
        return True
    full = last.box.x0 - edge[0] if last.rtl else edge[1] - last.box.x1
    return line.rtl and last.rtl and full < 3 * line.size and len(last.text) > 20
