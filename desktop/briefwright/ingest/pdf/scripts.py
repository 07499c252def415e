"""The letters of one line put into the order of reading and spelt as they are written elsewhere."""

import math
import unicodedata
from collections.abc import Sequence

from briefwright.ingest.pdf.geometry import Box
from briefwright.ingest.pdf.right_to_left import in_reading_order, is_rtl

CELL_GAP = 1.8
"""A gap of so many sizes of the type parts two cells of a line."""

_RTL = frozenset({"R", "AL"})
_LTR = frozenset({"L"})

Boxes = Sequence[Box | None]


def runs_left(text: str) -> bool:
    """Whether more of the letters run from right to left than from left to right."""
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in _RTL for kind in kinds) > sum(kind in _LTR for kind in kinds)


def spelt(
    chars: list[str], boxes: list[Box | None], size: float, *, mostly: bool | None
) -> tuple[list[str], list[Box | None], tuple[tuple[int, int], ...]]:
    """The letters of a line with their boxes, cell by cell, and where each cell begins and ends.

    Blanks at the ends of cells are gone, those between cells are one. `mostly` tells that the
    page runs from right to left, None that it does not say.
    """
    text = "".join(chars)
    if not text.isascii():
        if math.isfinite(size) and any(map(is_rtl, text)):
            chars, boxes = in_reading_order(chars, boxes, size, mostly=mostly)
        chars, boxes = _composed(chars, boxes)
    rtl = mostly or runs_left(text)
    groups = _cells(chars, boxes, size, rtl=rtl)
    out: list[str] = []
    places: list[Box | None] = []
    cells: list[tuple[int, int]] = []
    for group in groups:
        cell = _trimmed(group, chars)
        if not cell:
            continue
        if out:
            out.append(" ")
            places.append(None)
        start = len(out)
        out += [chars[at] for at in cell]
        places += [boxes[at] for at in cell]
        cells.append((start, len(out)))
    return out, places, tuple(cells)


def _composed(chars: list[str], boxes: list[Box | None]) -> tuple[list[str], list[Box | None]]:
    """Presentation forms as the letters they stand for, and letters with their marks, in NFC."""
    plain: list[str] = []
    places: list[Box | None] = []
    for char, box in zip(chars, boxes, strict=True):
        for each in _plain(char):
            if plain and unicodedata.combining(each):
                joined = unicodedata.normalize("NFC", plain[-1] + each)
                if len(joined) == 1:
                    plain[-1] = joined
                    continue
            plain.append(each)
            places.append(box)
    return plain, places


def _plain(char: str) -> str:
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc" or "\ufb00" <= char <= "\ufb06":
        return unicodedata.normalize("NFKC", char).strip()
    return unicodedata.normalize("NFC", char)


def _cells(chars: list[str], boxes: Boxes, size: float, *, rtl: bool) -> list[list[int]]:
    """The numbers of the letters of each cell, cells in the order of reading."""
    placed = [(box, at) for at, box in enumerate(boxes) if box is not None]
    placed.sort(key=lambda pair: pair[0].x0)
    edges: list[float] = []
    reach = placed[0][0].x1 if placed else 0.0
    for box, _ in placed:
        if box.x0 - reach > CELL_GAP * size:
            edges.append((box.x0 + reach) / 2)
        reach = max(reach, box.x1)
    if not edges:
        return [list(range(len(chars)))]
    cells: list[list[int]] = [[] for _ in range(len(edges) + 1)]
    here = 0
    for at, place in enumerate(boxes):
        if place is not None:
            here = sum(1 for edge in edges if place.x0 > edge)
        cells[here].append(at)
    return cells[::-1] if rtl else cells


def _trimmed(cell: list[int], chars: list[str]) -> list[int]:
    """The cell without blanks at its ends, runs of blanks as one."""
    kept: list[int] = []
    for at in cell:
        if chars[at] == " " and (not kept or chars[kept[-1]] == " "):
            continue
        kept.append(at)
    while kept and chars[kept[-1]] == " ":
        kept.pop()
    return kept
