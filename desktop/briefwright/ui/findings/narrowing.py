"""Which findings are shown and in which order: facet, filters and words, with their chips and menus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from briefwright.ui.findings.bar import Bar
from briefwright.ui.findings.grouping import Group, Listed, grouped
from briefwright.ui.findings.kinds import kind_words
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
from briefwright.ui.widgets.menus import Page, offer_filters, offer_orders

OUTLINE = ("section", False)
"""The order in which findings have places of their own."""


class Narrowing(QObject):
    """Holds what is asked for; `changed` tells that other rows, or another order, are wanted."""

    changed = Signal()

    def __init__(
        self, bar: Bar, parent: QObject, *, more_pages: Callable[[], Sequence[Page]]
    ) -> None:
        super().__init__(parent)
        self.more_pages = more_pages
        self.facet_words: Callable[[str], str] = lambda facet: facet
        """How the navigator calls what it chose."""
        self._bar = bar
        self._rows: tuple[FindingRow, ...] = ()
        self.facet: str = Facet.ALL.value
        self.filters: tuple[Filter, ...] = ()
        self.order = OUTLINE
        self.group = Group.NONE
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

    def in_groups(self, rows: Sequence[FindingRow]) -> tuple[Listed, ...]:
        """The findings with a head before each group, where groups are wanted."""
        nothing = {
            Group.SECTION: self.tr("No section"),
            Group.SOURCE: self.tr("No source"),
            Group.ACTOR: self.tr("No actor"),
            Group.GRADE: self.tr("No grade"),
        }
        return grouped(
            rows, self.group, kinds=dict(kind_words()), nothing=nothing.get(self.group, "")
        )

    @property
    def own_places(self) -> bool:
        """Whether the rows stand as the outline has them, so that they may be put elsewhere."""
        return self.order == OUTLINE and self.group in (Group.NONE, Group.SECTION)

    @property
    def in_force(self) -> int:
        """How many filters narrow the list, the facet counted as one."""
        return len(self.filters) + (self.facet != Facet.ALL)

    def show_chips(self) -> None:
        """A chip for what the navigator chose and for each filter; words have a field of their own."""
        chips: list[tuple[str, Filter | None]] = []
        if self.facet != Facet.ALL:
            chips.append((self.facet_words(self.facet), None))
        chips += [(self._chip(each), each) for each in self.filters if each.by is not By.WORDS]
        self._bar.show_filters(chips)

    def turn(self, facet: str) -> None:
        """Shows what the navigator chose."""
        self.facet = facet
        self.changed.emit()

    def turn_order(self, column: str, descending: bool) -> None:
        """Orders by a column."""
        self.order = (column, descending)
        self.changed.emit()

    def turn_group(self, group: str) -> None:
        """Gathers the findings in groups."""
        self.group = Group(group)
        self.changed.emit()

    def stay_within(self, listing: Listing) -> None:
        """Shows everything where the section that was looked at is there no more."""
        name, _, section = self.facet.partition(":")
        here = {choice.section.id for choice in listing.sections}
        if name == Facet.SECTION and section not in here:
            self.facet = Facet.ALL.value

    def take(self, facet: str, filters: tuple[Filter, ...]) -> None:
        """Narrows by all of these at once."""
        self.facet, self.filters = facet, filters
        typed = next((each.value for each in filters if each.by is By.WORDS), "")
        blocked = self._bar.search.blockSignals(True)
        self._bar.search.setText(typed)
        self._bar.search.blockSignals(blocked)
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

    def _drop(self, one: Filter | None) -> None:
        if one is None:
            self.turn(Facet.ALL.value)
            return
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
        pages = (
            (self.tr("Source"), By.SOURCE),
            (self.tr("Actor"), By.ACTOR),
            (self.tr("Grade"), By.GRADE),
        )
        groups = [
            (words, [(each.words, each) for each in offered(self._rows, by)]) for words, by in pages
        ]
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
            ("source", self.tr("Source")),
            ("actors", self.tr("Actors")),
        )
        groups = (
            (Group.NONE.value, self.tr("No groups")),
            (Group.SECTION.value, self.tr("Section")),
            (Group.KIND.value, self.tr("Kind")),
            (Group.SOURCE.value, self.tr("Source")),
            (Group.ACTOR.value, self.tr("Actor")),
            (Group.GRADE.value, self.tr("Grade")),
        )
        group = Page(
            words=self.tr("Group by"), lines=groups, holding={self.group}, then=self.turn_group
        )
        pages = (group, *self.more_pages())
        offer_orders(self._bar.order, columns, self.order, self.turn_order, pages)
