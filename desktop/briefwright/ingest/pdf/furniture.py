"""What stands on page after page round the text: running headers and footers, page numbers."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefwright.ingest.pdf.characters import Line, Page

ZONE = 0.14
"""The share of a page's height, above and below, in which running lines stand."""

OUTERMOST = 3
"""So many lines from the edge of the text a running line stands at most."""

SHARE = 0.4
"""On so many of the pages a line repeats that is left out; left and right pages may differ."""

DRIFT = 4.0
"""Points by which a running line may stand higher or lower from page to page."""

_NUMBER = re.compile(r"\d{1,9}|\b[ivxl]{1,6}\b")
_ROMAN: Mapping[str, int] = {"i": 1, "v": 5, "x": 10, "l": 50}
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.|seite|صفحة)\s*)?#\W*(?:(?:of|sur|de|/|من|on)\W*#)?\W*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edge:
    """A line near the edge of a page, by its place among the lines of the page."""

    page: int
    at: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The lines that are furniture, by the page's number and their place among its lines."""

    places: frozenset[tuple[int, int]]
    texts: tuple[str, ...]


NOTHING_RUNS = Running(places=frozenset(), texts=())


def running_lines(pages: Sequence[Page]) -> Running:
    """Which lines repeat at the edge of the pages."""
    pages = [page for page in pages if page.lines]
    if len(pages) < 2:
        return NOTHING_RUNS
    enough = max(2, math.ceil(SHARE * len(pages)))
    candidates: dict[tuple[str, int], list[_Edge]] = {}
    for page in pages:
        for at in _edge_lines(page):
            line = page.lines[at]
            low = line.box.middle > page.height / 2
            height = line.box.middle - (page.height if low else 0)
            edge = _Edge(page=page.number, at=at, text=line.text)
            level = round(height / DRIFT)
            for near in (level - 1, level, level + 1):
                candidates.setdefault((_shape(line.text), near), []).append(edge)
    places: dict[tuple[int, int], str] = {}
    for edges in candidates.values():
        if len({edge.page for edge in edges}) >= enough:
            for edge in _repeating(edges, enough):
                places[edge.page, edge.at] = edge.text
    return Running(places=frozenset(places), texts=tuple(dict.fromkeys(places.values())))


def _repeating(edges: Sequence["_Edge"], enough: int) -> Iterator["_Edge"]:
    """Those that say the same on page after page, or count the pages; figures of a table do not."""
    same: dict[str, list[_Edge]] = {}
    counting: dict[tuple[int, int], list[_Edge]] = {}
    for edge in edges:
        same.setdefault(" ".join(edge.text.split()), []).append(edge)
        for place, number in enumerate(_numbers(edge.text)):
            counting.setdefault((place, number - edge.page), []).append(edge)
    for found in (*(same[text] for text in same if _says_something(text)), *counting.values()):
        if len({edge.page for edge in found}) >= enough:
            yield from found


def _says_something(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _numbers(text: str) -> list[int]:
    """The numbers in a line, in figures or as small Roman numerals."""
    return [
        int(each) if each.isdecimal() else _roman(each) for each in _NUMBER.findall(text.casefold())
    ]


def _roman(numeral: str) -> int:
    values = [_ROMAN[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))


def _edge_lines(page: Page) -> Iterable[int]:
    """The lines near the upper and the lower edge of the page, by their place among its lines."""
    order = sorted(range(len(page.lines)), key=lambda at: page.lines[at].box.middle)
    top = [at for at in _outer(page.lines, order) if page.lines[at].box.y1 <= ZONE * page.height]
    bottom = [
        at
        for at in _outer(page.lines, order[::-1])
        if page.lines[at].box.y0 >= (1 - ZONE) * page.height
    ]
    return (*top, *bottom)


def _outer(lines: Sequence[Line], order: Sequence[int]) -> list[int]:
    """Those of the first rows of print in this order; lines beside each other are one row."""
    found: list[int] = []
    rows = 0
    last: Line | None = None
    for at in order:
        line = lines[at]
        if last is None or abs(line.box.middle - last.box.middle) > last.size / 2:
            rows += 1
            if rows > OUTERMOST:
                break
        found.append(at)
        last = line
    return found


def _shape(text: str) -> str:
    """The line with a sign for each number; all lines that are only a page number look alike."""
    shape = _NUMBER.sub("#", " ".join(text.casefold().split()))
    return "#" if _PAGE_NUMBER.fullmatch(shape) else shape
