"""The one crossing between Qt's positions (UTF-16 units) and ours (code points).

Qt lets a cursor stand inside a surrogate pair; a position there is taken back
to the start of its character, so that no half of one is ever read or written.
"""

import re
from bisect import bisect_right

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Maps positions of one text both ways in O(log n) of its characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        wide = () if text.isascii() else _WIDE.finditer(text)
        self._wide = [found.start() for found in wide]
        self._wide_utf16 = [at + before for before, at in enumerate(self._wide)]

    @property
    def utf16_length(self) -> int:
        """The length of the text as Qt counts it."""
        return self._length + len(self._wide)

    def to_qt(self, position: int) -> int:
        """Qt's position of a code point position; clamped to the text."""
        position = min(max(position, 0), self._length)
        return position + bisect_right(self._wide, position - 1)

    def from_qt(self, utf16_pos: int) -> int:
        """The code point position of Qt's; one inside a pair goes back to its start."""
        utf16_pos = min(max(utf16_pos, 0), self.utf16_length)
        before = bisect_right(self._wide_utf16, utf16_pos - 1)
        if before and self._wide_utf16[before - 1] == utf16_pos - 1:
            return self._wide[before - 1]
        return utf16_pos - before
