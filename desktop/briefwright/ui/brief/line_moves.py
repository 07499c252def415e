"""What moves together: a table with its caption as one, a row within its table."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefwright.domain.prose import BlockKind
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.tabling import rows_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The blocks that move, and the block that they are put before; None: after all."""

    blocks: tuple[str, ...]
    before: str | None


def step(lines: Sequence[Line], number: int, direction: int) -> Step | None:
    """How the line, or what it belongs to, goes up (-1) or down (1); None at the edge."""
    first, last = _unit(lines, number)
    table = rows_of(lines, number) if lines[number].kind is BlockKind.ROW else None
    if table is not None:
        if not table[0] <= number + direction <= table[1]:
            return None
        first = last = number
        beside = (number + direction, number + direction)
    elif direction < 0:
        beside = _unit(lines, first - 1) if first > 0 else (-1, -1)
    else:
        beside = _unit(lines, last + 1) if last + 1 < len(lines) else (-1, -1)
    ids = [line.id for line in lines[first : last + 1]]
    if beside[0] < 0 or None in ids:
        return None
    if direction < 0:
        before = lines[beside[0]].id
    else:
        before = lines[beside[1] + 1].id if beside[1] + 1 < len(lines) else None
    return Step(blocks=tuple(row for row in ids if row), before=before)


def _unit(lines: Sequence[Line], number: int) -> tuple[int, int]:
    """The first and the last line of what a line belongs to."""
    rows = rows_of(lines, number) if lines[number].kind in _OF_TABLES else None
    if rows is None:
        return number, number
    captioned = rows[0] > 0 and lines[rows[0] - 1].kind is BlockKind.CAPTION
    return rows[0] - captioned, rows[1]


_OF_TABLES = frozenset({BlockKind.CAPTION, BlockKind.ROW})
