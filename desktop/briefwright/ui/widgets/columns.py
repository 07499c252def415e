"""Which columns a table shows, in which order and how wide: values, no widget.

One column stands first, is always shown and takes the room that the others leave.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QRectF

GAP = 8
"""Blank space between two columns in pixels."""

LEAST, MOST, STEP = 36, 400, 16
"""Narrowest and widest column, and by how much a key changes one, in pixels."""

MAIN_LEAST = 160
"""Room that the first column keeps: in a narrow window the last ones give way, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The first column, the others in their order, those of them hidden, and their widths."""

    main: str
    order: tuple[str, ...]
    widths: Mapping[str, int]
    hidden: frozenset[str] = frozenset()

    @classmethod
    def first(cls, main: str, widths: Mapping[str, int], *, hidden: Iterable[str] = ()) -> Self:
        """The columns as a new user has them: in the order in which their widths are given."""
        return cls(main=main, order=tuple(widths), widths=widths, hidden=frozenset(hidden))

    def taken_up(
        self, order: Iterable[str], hidden: Iterable[str], widths: Mapping[str, float]
    ) -> Self:
        """These columns as they were left; what is not known is left out, what is missing added."""
        known = tuple(dict.fromkeys(key for key in order if key in self.widths))
        if not known:
            return self
        new = tuple(key for key in self.order if key not in known)
        return replace(
            self,
            order=(*known, *new),
            hidden=frozenset(key for key in hidden if key in known) | (self.hidden & set(new)),
            widths={
                key: _bounded(round(widths.get(key, width))) for key, width in self.widths.items()
            },
        )

    @property
    def visible(self) -> tuple[str, ...]:
        """The columns that are wanted, in order."""
        return tuple(key for key in self.order if key not in self.hidden)

    def turned(self, key: str) -> Self:
        """The same with a column shown that was hidden, or the other way round."""
        return replace(self, hidden=self.hidden ^ {key})

    def moved(self, key: str, step: int) -> Self:
        """The same with a column a step later (1) or earlier (-1) among those that are shown."""
        shown = list(self.visible)
        at = shown.index(key)
        to = min(max(at + step, 0), len(shown) - 1)
        shown.insert(to, shown.pop(at))
        return replace(self, order=(*shown, *(each for each in self.order if each in self.hidden)))

    def sized(self, key: str, width: int) -> Self:
        """The same with a column of this width, as far as that is useful."""
        return replace(self, widths={**self.widths, key: _bounded(width)})

    def cells(self, box: QRectF, *, rtl: bool) -> dict[str, QRectF]:
        """Where each column that has room stands in a box without the blank at its sides."""
        shown = list(self.visible)
        while shown and box.width() - self._taken(shown) < MAIN_LEAST:
            shown.pop()
        left, found = box.left(), {}
        for key in (self.main, *shown):
            wide = box.width() - self._taken(shown) if key == self.main else self.widths[key]
            found[key] = QRectF(left, box.top(), wide, box.height())
            left += wide + GAP
        if rtl:
            for cell in found.values():
                cell.moveLeft(box.left() + box.right() - cell.right())
        return found

    def _taken(self, keys: Iterable[str]) -> int:
        return sum(self.widths[key] + GAP for key in keys)


def _bounded(width: int) -> int:
    return min(max(width, LEAST), MOST)
