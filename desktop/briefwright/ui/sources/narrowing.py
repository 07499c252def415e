"""Which sources are shown and in which order: filters, words, what these found, and the order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from briefwright.domain.saved_search import SavedSearch
from briefwright.service.searching import FoundSources
from briefwright.service.source_filters import By, Filter, counts, filters_of, narrowed
from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.listing import in_order

ARRIVAL = ("", False)
"""The order in which sources came, and of found ones the best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """What was counted, of which sources, beside which filters."""

    rows: Sequence[SourceLine]
    found: FoundSources | None
    filters: tuple[Filter, ...]
    counts: Mapping[By, Mapping[str, int]]


class Narrowing(QObject):
    """Holds what is asked for; `changed` tells that other rows, or another order, are wanted."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filters: tuple[Filter, ...] = ()
        self.words = ""
        self.found: FoundSources | None = None
        self.order = ARRIVAL
        self._order_before = ARRIVAL
        self.saved: SavedSearch | None = None
        self._counted: _Counted | None = None

    # --- what is shown -------------------------------------------------------

    @property
    def in_force(self) -> tuple[Filter, ...]:
        """All filters, those among the words too."""
        return (*self.filters, *(self.found.filters if self.found is not None else ()))

    @property
    def narrows(self) -> bool:
        """Whether anything may be hidden."""
        return bool(self.filters or self.words)

    @property
    def lasting_order(self) -> tuple[str, bool]:
        """The order that holds when nothing is searched for."""
        return self._order_before if self._searching else self.order

    def rows_of(
        self, rows: Sequence[SourceLine], lengths: Mapping[str, int]
    ) -> tuple[SourceLine, ...]:
        """The sources that are wanted, in the order that is wanted."""
        kept = narrowed(self._found_of(rows), self.in_force)
        column, descending = self.order
        if not column and self.found is not None and self.found.rows is not None:
            rank = {row: n for n, row in enumerate(self.found.rows)}
            return tuple(sorted(kept, key=lambda row: rank[row.key]))
        return in_order(kept, column, descending=descending, lengths=lengths)

    def counts(self, rows: Sequence[SourceLine]) -> Mapping[By, Mapping[str, int]]:
        """How many sources each value would leave beside the filters of other fields.

        Counted once for the same sources, filters and words: another order asks for nothing new.
        """
        filters = self.in_force
        known = self._counted
        if known is None or known.rows is not rows or known.found is not self.found:
            known = None
        if known is None or known.filters != filters:
            counted = counts(self._found_of(rows), filters)
            known = _Counted(rows=rows, found=self.found, filters=filters, counts=counted)
        self._counted = known
        return known.counts

    def _found_of(self, rows: Sequence[SourceLine]) -> Sequence[SourceLine]:
        if self.found is None or self.found.rows is None:
            return rows
        found = frozenset(self.found.rows)
        return [row for row in rows if row.key in found]

    # --- what changes it -----------------------------------------------------

    def turn(self, one: Filter) -> None:
        """Narrows by a filter, or no longer."""
        if one in self.filters:
            self.filters = tuple(each for each in self.filters if each != one)
        else:
            self.filters = (*self.filters, one)
        self.changed.emit()

    def add(self, one: Filter) -> None:
        """Narrows by one more filter."""
        if one not in self.filters:
            self.turn(one)

    def clear(self) -> None:
        """Shows everything."""
        self.take("", ())

    def take(self, words: str, filters: tuple[Filter, ...]) -> None:
        """Narrows by all of these at once; what the words find follows."""
        self.filters = filters
        self.saved = None if not words and not filters else self.saved
        self._take_words(words)
        self.changed.emit()

    def take_found(self, found: FoundSources | None) -> None:
        """Takes what words found, None for no words; found sources stand the best first until
        another order is chosen.
        """
        searching = found is not None and found.rows is not None
        if searching and not self._searching:
            self._order_before, self.order = self.order, ARRIVAL
        elif not searching and self._searching:
            self.order = self._order_before
        self.found = found
        self.words = "" if found is None else found.words
        self.changed.emit()

    def turn_order(self, column: str, descending: bool) -> None:
        """Orders by a column."""
        self.order = (column, descending)
        self.changed.emit()

    @property
    def _searching(self) -> bool:
        return self.found is not None and self.found.rows is not None

    def _take_words(self, words: str) -> None:
        self.words = words
        if not words and self.found is not None:
            if self._searching:
                self.order = self._order_before
            self.found = None

    # --- saved searches ------------------------------------------------------

    def written(self) -> tuple[str, ...]:
        """The filters as a saved search keeps them."""
        return tuple(map(str, self.filters))

    def use(self, search: SavedSearch) -> None:
        """Narrows as a saved search does."""
        self.saved = search
        self.take(search.words, filters_of(search.filters))

    @property
    def strayed(self) -> bool:
        """Whether something else is asked for than the saved search that was used last."""
        saved = self.saved
        return saved is not None and (saved.words, set(saved.filters)) != (
            self.words,
            set(self.written()),
        )
