"""What the window does about copies: looks for them, shows them, and writes what is decided."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from briefwright.service.commands.origins import EditGroup, GroupSources, KeepApart, UngroupSource
from briefwright.service.duplicates import Origin, origin_of_source
from briefwright.ui.actions.action import Focus
from briefwright.ui.actions.deck import Deck
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.comparing.comparing import Comparing
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.listed import Listed
from briefwright.ui.sources.origins.banner import Banner
from briefwright.ui.sources.origins.looking import Looking
from briefwright.ui.sources.origins.page import CopiesPage
from briefwright.ui.sources.origins.part import OriginPart
from briefwright.ui.sources.stock import Stock
from briefwright.ui.theme.theme import Theme


class Originating(QObject):
    """Owns the banner, the page of copies, the part above the record and the comparison."""

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        deck: Deck,
        *,
        stock: Stock,
        chosen: Chosen,
        listed: Listed,
        furniture: Furniture,
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._deck = deck
        self._stock = stock
        self._chosen = chosen
        self._listed = listed
        self._pane = furniture.pane
        self.looking = Looking(bridge, self)
        self.comparing = Comparing(bridge, theme, furniture.pane)
        self.banner = Banner(theme)
        self.page = CopiesPage(theme)
        self.part = OriginPart(theme)
        self._under: QWidget | None = None
        furniture.pane.add_panel(self.banner)
        furniture.pane.add_page(self.page)
        furniture.record.add_part(self.part)
        self._connect()
        self._give_keys()

    # --- what the view calls -------------------------------------------------

    def apply_changes(self, announced: Announced) -> None:
        """Looks anew for what changed, and shows the chosen source's origin as it is now."""
        self.looking.apply_changes(announced, self._stock.total)
        self.comparing.apply_changes(announced)
        self._show_origin()

    def step_back(self) -> None:
        """Gives up what is being looked for: the window turned to another view."""
        self.looking.stop()

    def step(self, by: int) -> None:
        """Goes to the next difference while two sources are compared."""
        if self.comparing.shown:
            self.comparing.page.step(by)

    # --- looking and showing -------------------------------------------------

    def look(self) -> None:
        """Shows the page of copies, and looks for them now."""
        self.page.show_found(self.looking.found)
        self._pane.show_instead(self.page)
        self._pane.take_keys()
        self.looking.ask()

    def compare(self) -> None:
        """Shows the two chosen sources side by side; of one, it and what it looks like."""
        keys = [line.key for line in self._chosen.lines] or list(self._chosen.keys)
        if len(keys) == 1:
            suggestion = self.looking.of(keys[0])
            others = () if suggestion is None else suggestion.sources
            keys += [each for each in others if each != keys[0]][:1]
        if len(keys) != 2:
            self._bridge.failed.emit(
                self.tr("Choose two sources: the one and, with Ctrl, the other.")
            )
            return
        self._compare(keys[0], keys[1])

    def _compare(self, first: str, second: str) -> None:
        self._under = self._pane.instead
        self.comparing.compare(first, second)

    def _leave_comparing(self) -> None:
        under = self._under if self._under is self.page and self.looking.found else None
        self._pane.show_instead(under)
        self._pane.take_keys()

    def _close(self) -> None:
        self._pane.show_instead(None)
        self._pane.take_keys()

    def _choose(self, source: str) -> None:
        self._pane.show_instead(None)
        self._listed.go_to(source)

    def _show_found(self) -> None:
        self.banner.show_count(len(self.looking.found))
        keys = QApplication.focusWidget()
        had_keys = keys is not None and self.page.isAncestorOf(keys)
        self.page.show_found(self.looking.found)
        if had_keys:
            self._pane.take_keys()
        self._show_origin()

    def _show_origin(self) -> None:
        if len(self._chosen.keys) != 1:
            self.part.show_of(None, None, None)
            return
        (key,) = self._chosen.keys

        def show(origin: Origin | None) -> None:
            if self._chosen.keys == (key,):
                self.part.show_of(key, origin, self.looking.of(key))

        self._bridge.read("sources.origin", lambda project: origin_of_source(project, key), show)

    # --- deciding ------------------------------------------------------------

    def group(self) -> None:
        """Makes the chosen sources one origin."""
        self._group(self._keys(), "")

    def keep_apart(self) -> None:
        """Notes that the chosen sources are no copies of each other."""
        self._keep_apart(self._keys())

    def leave(self) -> None:
        """Takes the chosen source out of its origin."""
        for key in self._keys()[:1]:
            self._bridge.run(UngroupSource(source=key))

    def _keys(self) -> tuple[str, ...]:
        return tuple(line.key for line in self._chosen.lines) or self._chosen.keys

    def _group(self, sources: tuple[str, ...], origin: str) -> None:
        self._bridge.run(GroupSources(sources=sources, origin=origin))
        self.looking.forget(sources)

    def _keep_apart(self, sources: tuple[str, ...]) -> None:
        self._bridge.run(KeepApart(sources=sources))
        self.looking.forget(sources)

    def _rename(self, group: str, origin: str) -> None:
        self._bridge.run(EditGroup(row=group, fields={"origin": origin}))

    # --- how it is made ------------------------------------------------------

    def _connect(self) -> None:
        self.looking.came.connect(self._show_found)
        self._stock.came.connect(self._look_soon)
        self._chosen.changed.connect(self._show_origin)
        self.banner.asked.connect(self.look)
        self.page.closed.connect(self._close)
        self.page.compared.connect(self._compare)
        self.page.grouped.connect(self._group)
        self.page.kept_apart.connect(self._keep_apart)
        self.page.opened.connect(self._choose)
        self.part.renamed.connect(self._rename)
        self.part.left.connect(lambda key: self._bridge.run(UngroupSource(source=key)))
        self.part.chosen.connect(self._choose)
        self.part.asked.connect(self.look)
        self.comparing.left.connect(self._leave_comparing)

    def _look_soon(self) -> None:
        if self._stock.whole and not self.looking.looked:
            self.looking.soon(self._stock.total)

    def _give_keys(self) -> None:
        self._deck.give_to(Focus.COMPARED, self.comparing.page.text)
        for action, does in (
            ("look_for_copies", self.look),
            ("compare_sources", self.compare),
            ("one_origin", self.group),
            ("keep_apart", self.keep_apart),
            ("leave_origin", self.leave),
            ("next_difference", lambda: self.step(1)),
            ("previous_difference", lambda: self.step(-1)),
        ):
            self._deck.on(action, does)
