"""What is asked about the list of sources: which filter, which order, from which day to which."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF

from briefwright.domain.errors import UserError
from briefwright.service.source_filters import By, Filter, filter_of
from briefwright.service.source_lines import SourceLine
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.filter_words import by_words, value_of
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.narrowing import Narrowing
from briefwright.ui.sources.navigator import FLAGS, GROUPS
from briefwright.ui.sources.stock import Stock
from briefwright.ui.speech.saying import said
from briefwright.ui.widgets.menus import Page, offer_filters, offer_orders
from briefwright.ui.widgets.picker import Choice, Picker


class Asking(QObject):
    """Opens menus and pickers, and hands on what was chosen."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        *,
        stock: Stock,
        narrowing: Narrowing,
        furniture: Furniture,
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._asker = asker
        self._stock = stock
        self._narrowing = narrowing
        self._pane = furniture.pane
        self._picker = Picker(self._pane)
        navigator, bar = furniture.navigator, furniture.pane.bar
        navigator.more_wanted.connect(self.pick)
        navigator.days_wanted.connect(self.ask_days)
        bar.asked_filters.connect(self.offer)
        bar.asked_order.connect(self._offer_orders)

    def offer(self) -> None:
        """A menu of all filters, the commonest values first."""
        rows: Sequence[SourceLine] = self._stock.rows
        counted = self._narrowing.counts(rows)
        groups: list[tuple[str, Sequence[tuple[str, Filter]]]] = []
        for by in GROUPS:
            values = sorted(counted[by].items(), key=lambda pair: (not pair[0], -pair[1], pair[0]))
            made = [Filter(by=by, value=value) for value, _ in values]
            groups.append((by_words(by), [(value_of(each), each) for each in made]))
        groups.append((by_words(By.FINDINGS), [(value_of(each), each) for each in FLAGS]))
        offer_filters(self._pane.bar.filter, groups, self._narrowing.add)

    def pick(self, by: By) -> None:
        """Asks for a value of one field among all that there are."""
        counted = self._narrowing.counts(self._stock.rows)[by]
        values = sorted((value for value in counted if value), key=str.casefold)
        choices = [
            Choice(words=value_of(Filter(by=by, value=value)), row=value) for value in values
        ]
        box = QRectF(8, 32, 1, 1)
        self._picker.ask(
            by_words(by),
            self.tr("No source says anything like this."),
            choices,
            box,
            lambda value: self._narrowing.add(Filter(by=by, value=value)),
        )

    def ask_days(self) -> None:
        """Asks for a range of dates."""
        typed = self._asker.line(
            self._pane,
            self.tr("Published"),
            self.tr("From and to, such as 2025-03/2025-04, or 2025-03-15/.. for all that follow"),
            "",
        )
        if typed is None or not typed.strip():
            return
        try:
            self._narrowing.add(filter_of(f"{By.PUBLISHED.value}={typed.strip()}"))
        except UserError as error:
            self._bridge.failed.emit(said(error))

    def _offer_orders(self) -> None:
        heads = self._pane.table.heads
        columns = Page(
            words=self.tr("Columns"),
            lines=heads.lines,
            holding=heads.columns.visible,
            then=lambda key: heads.arrange(heads.columns.turned(key)),
        )
        arrival = ("", self.tr("Arrival"))
        words = [(key, button.text()) for key, button in heads.buttons.items()]
        offer_orders(
            self._pane.bar.order,
            [arrival, *words],
            self._narrowing.order,
            self._narrowing.turn_order,
            [columns],
        )
