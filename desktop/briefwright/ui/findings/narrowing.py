"""Which findings are shown and in which order: facet, filters and words, with their chips and menus."""

from PySide6.QtCore import QObject, Signal

from briefwright.ui.findings.bar import Bar
from briefwright.ui.findings.listing import (
    By,
    Facet,
    Filter,
    FindingRow,
    Listing,
    belonging,
    in_order,
    offered,
    passes,
)
from briefwright.ui.findings.menus import offer_filters, offer_orders

OUTLINE = ("section", False)
"""The order in which findings have places of their own."""


class Narrowing(QObject):
    """Holds what is asked for; `changed` tells that other rows, or another order, are wanted."""

    changed = Signal()

    def __init__(self, bar: Bar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._rows: tuple[FindingRow, ...] = ()
        self.facet: str = Facet.ALL.value
        self.filters: tuple[Filter, ...] = ()
        self.order = OUTLINE
        bar.narrowed.connect(self._narrow)
        bar.dismissed.connect(self._drop)
        bar.asked_filters.connect(self._offer_filters)
        bar.asked_order.connect(self._offer_orders)

    def rows_of(self, listing: Listing) -> tuple[FindingRow, ...]:
        """The findings that are wanted, in the order that is wanted."""
        self._rows = listing.rows
        passed = passes(self.filters)
        here = belonging(self.facet)
        kept = [row for row in listing.rows if here(row) and passed(row)]
        column, descending = self.order
        return in_order(kept, column, descending=descending)

    @property
    def in_force(self) -> int:
        """How many filters narrow the list, the facet counted as one."""
        return len(self.filters) + (self.facet != Facet.ALL)

    def show_chips(self) -> None:
        """A chip for each filter; the words have a field of their own."""
        chips = [(self._chip(each), each) for each in self.filters if each.by is not By.WORDS]
        self._bar.show_filters(chips)

    def turn(self, facet: str) -> None:
        """Shows what the navigator chose."""
        self.facet = facet
        self.changed.emit()

    def turn_order(self, column: str, descending: bool) -> None:
        """Orders by a column."""
        self.order = (column, descending)
        self.changed.emit()

    def clear(self) -> None:
        """Shows everything."""
        self.facet, self.filters = Facet.ALL.value, ()
        self._bar.search.clear()
        self.changed.emit()

    def add(self, one: Filter) -> None:
        """Narrows by one more filter."""
        if one not in self.filters:
            self.filters = (*self.filters, one)
            self.changed.emit()

    def _drop(self, one: Filter) -> None:
        self.filters = tuple(each for each in self.filters if each != one)
        self.changed.emit()

    def _narrow(self, words: str) -> None:
        others = tuple(each for each in self.filters if each.by is not By.WORDS)
        typed = words.strip()
        own = (Filter(by=By.WORDS, value=typed, words=typed),) if typed else ()
        if others + own != self.filters:
            self.filters = others + own
            self.changed.emit()

    def _chip(self, one: Filter) -> str:
        words = {
            By.SOURCE: self.tr("Source: {0}"),
            By.ACTOR: self.tr("Actor: {0}"),
            By.GRADE: self.tr("Grade: {0}"),
        }
        return words.get(one.by, "{0}").format(one.words)

    def _offer_filters(self) -> None:
        groups = (
            (self.tr("Source"), offered(self._rows, By.SOURCE)),
            (self.tr("Actor"), offered(self._rows, By.ACTOR)),
            (self.tr("Grade"), offered(self._rows, By.GRADE)),
        )
        offer_filters(self._bar.filter, groups, self.add)

    def _offer_orders(self) -> None:
        columns = (
            ("section", self.tr("Section")),
            ("statement", self.tr("Statement")),
            ("date", self.tr("Date")),
            ("grade", self.tr("Grade")),
            ("cited", self.tr("In brief")),
            ("kind", self.tr("Kind")),
            ("number", self.tr("Number")),
        )
        offer_orders(self._bar.order, columns, self.order, self.turn_order)
