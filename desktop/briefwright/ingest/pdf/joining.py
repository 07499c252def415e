"""The lines of a block as one line of text, each code point with its page and its box.

A hyphen at the end of a line goes only when that is safe: when the file elsewhere writes the
word in one piece, or at least nowhere with the hyphen.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefwright.domain.text import clean, clean_line
from briefwright.ingest.pdf.characters import HYPHEN, Line
from briefwright.ingest.pdf.geometry import Box

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‐][^\W\d_]+)*")
_CLOSE_SET = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]{2}")
"""Two signs of a script that is written without blanks between its words."""

_HYPHENS = "-‐\u00ad"

Place = tuple[int, Box | None]
"""The page's number, and the box there; None for a blank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A line of text, clean, with the place of each of its code points."""

    text: str
    places: tuple[Place, ...]


class Joiner:
    """Joins lines; knows the words of the whole file."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._words: set[str] = set()
        for line in lines:
            words = _WORD.findall(line.text.casefold())
            whole = words[:-1] if line.text[-1:] in _HYPHENS else words
            self._words.update(whole)

    def joined(self, lines: Sequence[Line]) -> Joined:
        """The lines as one."""
        chars: list[str] = []
        places: list[Place] = []
        for line in lines:
            if chars:
                self._prepare(chars, places, line)
            chars += line.text
            places += [(line.page, box) for box in line.boxes]
        return _cleaned(chars, places)

    def _prepare(self, chars: list[str], places: list[Place], line: Line) -> None:
        """Makes the end of the text so far ready for the next line."""
        if _CLOSE_SET.fullmatch(chars[-1] + line.text[0]):
            return
        if chars[-1] not in _HYPHENS or len(chars) < 2 or not chars[-2].isalnum():
            chars.append(" ")
            places.append((places[-1][0], None))
            return
        if self._is_layout(chars, line):
            chars.pop()
            places.pop()
        else:
            chars[-1] = "-"

    def _is_layout(self, chars: Sequence[str], line: Line) -> bool:
        """Whether the hyphen is no part of the word."""
        before = re.search(r"[^\s]+$", "".join(chars[-60:-1]))
        after = re.match(r"[^\W\d_]+", line.text)
        if before is None or after is None or not line.text[0].islower():
            return False
        begun = before.group().casefold().lstrip("(«“\"'‘[")
        if not begun[-1:].isalpha():
            return False
        end = after.group().casefold()
        last = re.split(f"[{_HYPHENS}]", begun)[-1]
        if last + end in self._words or begun + end in self._words:
            return True
        return not (f"{begun}-{end}" in self._words or "-" in begun or "‐" in begun)


def row_of(line: Line, cells: Sequence[tuple[int, int]]) -> list[Joined]:
    """The cells of a line of a table."""
    return [
        _cleaned(list(line.text[a:b]), [(line.page, box) for box in line.boxes[a:b]])
        for a, b in cells
    ]


def without(joined: Joined, length: int) -> Joined:
    """The text without its first code points."""
    return Joined(text=joined.text[length:], places=joined.places[length:])


def _cleaned(chars: list[str], places: list[Place]) -> Joined:
    """The text as `clean_line` makes it, with the places that go with it."""
    chars = ["-" if char == HYPHEN else char for char in chars]
    text = "".join(chars)
    wanted = clean_line(text)
    if wanted == text and len(text) == len(places):
        return Joined(text=text, places=tuple(places))
    out: list[Place] = []
    at = 0
    for char in wanted:
        found = _next(chars, at, char)
        if found is not None:
            at = found + 1
        out.append(places[min(max(at - 1, 0), len(places) - 1)])
    return Joined(text=wanted, places=tuple(out))


def _next(chars: Sequence[str], start: int, wanted: str) -> int | None:
    """Where the letter stands next, or one that becomes it; a few letters ahead at most."""
    base = unicodedata.normalize("NFD", wanted)[0]
    for at in range(start, min(start + 8, len(chars))):
        here = chars[at]
        if here == wanted or (here.isspace() and wanted == " "):
            return at
        if unicodedata.normalize("NFD", clean(here) or " ")[0] == base:
            return at
    return None
