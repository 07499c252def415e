"""A text as its runs of five words, hashed: what near-duplicates are found by.

Words are folded as for searching, so that spelling variants meet. `prints_of` keeps few of the
runs, and always one of any twelve words on end, whatever stands around them: the prints of 10,000
articles can be held and compared at once.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span

RUN = 5
"""Words in a run."""
WINDOW = 8
"""Of so many neighbouring runs the least is kept (winnowing: Schleimer, Wilkerson, Aiken 2003)."""

_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"“[^”]{1,4000}”|«[^»]{1,4000}»|„[^“”]{1,4000}[“”]|\"[^\"\n]{1,4000}\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A folded word, and where in the text it stands."""

    text: str
    span: Span


def words_of(text: str) -> tuple[Word, ...]:
    """The words of the text in order."""
    folded = fold(text)
    return tuple(
        Word(text=match[0], span=folded.span(*match.span()))
        for match in _WORD.finditer(folded.text)
    )


def runs_of(words: Sequence[str]) -> list[int]:
    """The hash of each run in order; a text of fewer words is one run, an empty one none."""
    coded = [word.encode("utf-8", "surrogatepass") for word in words]
    if not coded:
        return []
    last = max(len(coded) - RUN, 0)
    return [crc32(b" ".join(coded[at : at + RUN])) for at in range(last + 1)]


def prints_of(text: str) -> frozenset[int]:
    """The runs that stand for the text: some two of nine.

    The same twelve words leave the same print in any text. About 2 ms for 5,000 characters.
    """
    runs = runs_of(_WORD.findall(fold(text).text))
    return frozenset(
        min(runs[at : at + WINDOW]) for at in range(max(len(runs) - WINDOW, 0) + 1) if runs
    )


def quoted(text: str, words: Sequence[Word]) -> list[bool]:
    """For each word whether it stands between quotation marks."""
    spans = [match.span() for match in _QUOTED.finditer(text)]
    starts = [start for start, _ in spans]
    found = []
    for word in words:
        at = bisect_right(starts, word.span.start) - 1
        found.append(at >= 0 and word.span.start < spans[at][1])
    return found
