"""What the list shows: the sources that are wanted, in their order, and beside it how many of each
there are.
"""

from PySide6.QtCore import QObject, Signal

from briefwright.service.searching import FoundSources
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.filter_words import chip_of
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.narrowing import Narrowing
from briefwright.ui.sources.saved import Saved
from briefwright.ui.sources.searching import Places, find
from briefwright.ui.sources.seeking import Seeking
from briefwright.ui.sources.stock import Stock
from briefwright.ui.speech.saying import said_all


class Listed(QObject):
    """Puts stock, filters, words and table together; `changed` tells that the status is another."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        *,
        stock: Stock,
        chosen: Chosen,
        narrowing: Narrowing,
        saved: Saved,
        furniture: Furniture,
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._stock = stock
        self._chosen = chosen
        self._narrowing = narrowing
        self._saved = saved
        self._navigator = furniture.navigator
        self._pane = furniture.pane
        self._table = furniture.pane.table
        self._seeking = Seeking(bridge, self)
        self.keys_wanted = False
        self._best: tuple[str, ...] = ()
        """What was found last, the best first."""
        self._top_wanted = False
        self._connect()

    def refresh(self) -> None:
        """Reads sources, saved searches and what the words find anew."""
        self._stock.refresh()
        self._saved.refresh()
        if self._pane.everything:
            self._look_everywhere()
        self._seeking.again()

    def go_to(self, source: str) -> None:
        """Shows a source, whatever hid it."""
        self._chosen.take((source,))
        if self._narrowing.narrows:
            self._narrowing.clear()
        self.refresh()

    # --- showing -------------------------------------------------------------

    def show(self) -> None:
        """Shows the rows that are wanted, and the filters with their numbers, once they are read."""
        if not self._stock.here:
            return
        shown = self._narrowing.rows_of(self._stock.rows, self._stock.characters)
        top, self._top_wanted = self._top_wanted, False
        if top and shown:
            self._chosen.take((shown[0].key,))
        self._chosen.keep(shown, whole=self._stock.whole)
        had_keys = self._table.hasFocus() or self._pane.first_import.hasFocus()
        filters = len(self._narrowing.filters) + bool(self._narrowing.words)
        of = self._stock.total
        self._pane.show_rows(shown, self._chosen.keys, of=of, filters=filters)
        if had_keys or self.keys_wanted:
            self.keys_wanted = False
            self._pane.take_keys()
        self._show_marks()
        if self._stock.whole:
            self._show_filters()
        self.changed.emit()

    def _show_filters(self) -> None:
        narrowing, saved = self._narrowing, self._narrowing.saved
        self._navigator.show_counts(
            self._stock.counts(),
            narrowing.counts(self._stock.rows),
            narrowing.filters,
            self._saved.searches,
            total=self._stock.total,
            used=saved.id if saved is not None and not narrowing.strayed else None,
        )
        chips = [(chip_of(each), each) for each in narrowing.filters]
        narrows = narrowing.narrows or bool(self._pane.words)
        self._pane.bar.show_filters(chips, narrowed=narrows, save=self._saved.verb)

    def _show_marks(self) -> None:
        found = self._narrowing.found
        searching = found is not None and found.rows is not None
        self._table.show_marks(self._seeking.hits if searching else None)
        if searching:
            self._seeking.mark(self._table.seen())

    def _turn(self) -> None:
        """Other filters, another order, or the words of a saved search."""
        column, descending = self._narrowing.order
        self._table.heads.show_order(column, descending=descending)
        if self._narrowing.words != self._pane.words:
            blocked = self._pane.search.blockSignals(True)
            self._pane.search.setText(self._narrowing.words)
            self._pane.search.blockSignals(blocked)
            self._seeking.take(self._narrowing.words)
            self._seeking.now()
        self.show()
        self._table.scrollTo(self._table.currentIndex())
        self._show_marks()

    # --- words ---------------------------------------------------------------

    def _typed(self) -> None:
        words = self._pane.words
        if not words:
            self._pane.bar.show_remarks("")
            self._pane.show_everything(on=self._pane.everything)
        self._seeking.take(words)

    def _take_found(self, found: FoundSources | None) -> None:
        if not self._pane.everything:
            self._pane.bar.show_remarks("" if found is None else said_all(found.remarks))
        best = () if found is None else found.rows or ()
        self._top_wanted = bool(best) and best != self._best
        self._best = best
        self._narrowing.take_found(found)
        if found is not None and self._pane.everything:
            self._look_everywhere()

    def _look_everywhere(self) -> None:
        words = self._pane.words
        if words:
            self._bridge.read(
                "sources.search", lambda project: find(project, words), self._take_places
            )

    def _take_places(self, places: Places) -> None:
        self._pane.show_found(places.found)
        self._pane.bar.show_remarks(said_all(places.remarks))

    def _scope(self, everything: bool) -> None:
        self._pane.show_everything(on=everything)
        if everything:
            self._look_everywhere()
        else:
            self.show()

    def _leave_search(self) -> None:
        self._seeking.now()
        self._pane.leave_search()

    # --- how it is made ------------------------------------------------------

    def _connect(self) -> None:
        bar, navigator, narrowing = self._pane.bar, self._navigator, self._narrowing
        self._stock.came.connect(self.show)
        self._saved.came.connect(self.show)
        narrowing.changed.connect(self._turn)
        self._seeking.found.connect(self._take_found)
        self._seeking.marked.connect(self._show_marks)
        self._table.verticalScrollBar().valueChanged.connect(self._show_marks)
        self._table.ordered.connect(narrowing.turn_order)
        self._table.heads.laid.connect(self._measure)
        navigator.turned.connect(narrowing.turn)
        navigator.cleared.connect(narrowing.clear)
        navigator.used.connect(self._saved.use)
        bar.typed.connect(self._typed)
        bar.scoped.connect(self._scope)
        bar.dismissed.connect(narrowing.turn)
        bar.asked_save.connect(self._saved.keep)
        self._pane.search.left.connect(self._leave_search)
        self._pane.asked_clear.connect(self._clear)

    def _clear(self) -> None:
        self._narrowing.clear()
        self._pane.take_keys()

    def _measure(self) -> None:
        """Reads how long the texts are while their column is shown."""
        if "characters" in self._table.heads.columns.visible:
            self._stock.measure()
