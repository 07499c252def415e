"""The Sources view: what there is, what is known about it, and how more is brought in.

Here stands what the window calls and how the parts answer each other. What the view is made of is
in `furniture`, what it does in `doing` and `bringing`, which sources are chosen in `chosen`.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import Qt, Signal

from briefwright.domain.source import Source
from briefwright.edits.changeset import ChangeSet
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.sources.bringing import Bringing
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.columns import COLUMN_KEYS
from briefwright.ui.sources.doing import Doing
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.listing import (
    ALL,
    LANGUAGE,
    NO_DATE,
    belongs,
    in_order,
    named_language,
    tally,
)
from briefwright.ui.sources.searching import Found, find
from briefwright.ui.sources.stock import FIRST, TOUCHING, Stock
from briefwright.ui.widgets.facets import Facet
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.standing_here import FormConflicts, StandingHere
from briefwright.ui.widgets.view import Parts, View

__all__ = ["FIRST", "SourcesView"]


class SourcesView(View):
    """Lists the sources; `open_source` asks for one to be read, `front_wanted` to be shown."""

    open_source = Signal(str)
    front_wanted = Signal()

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self._facet = ALL
        self._order = ("", False)
        self._read_once = False
        self._keys_wanted = False
        self.stock = Stock(self.bridge, self)
        self.furniture = Furniture(self.theme, self.stock.length_of)
        self.facets, self.pane = self.furniture.facets, self.furniture.pane
        self.record, self.page = self.furniture.record, self.furniture.page
        self.table, self.report = self.pane.table, self.pane.report
        self.chosen = Chosen(self.bridge, self.table, self.record)
        self._bringing = Bringing(self.bridge, self.asker, self.pane)
        self._doing = Doing(self.bridge, self.asker, chosen=self.chosen, furniture=self.furniture)
        self.navigator = self.furniture.navigator
        self.work = self.pane
        self.inspector = self.page
        self._connect()
        self._give_keys()

    # --- what the window calls -----------------------------------------------

    def show_up(self) -> None:
        """Reads the sources when the view is first shown."""
        super().show_up()
        if not self._read_once:
            self._read_once = True
            self._keys_wanted = True
            self.refresh()
        else:
            self.pane.take_keys()

    def apply_changes(self, announced: Announced) -> None:
        """Reads the sources again when one of them, or what rests on it, changed."""
        if any(announced.changes.touches(table) for table in TOUCHING):
            self.refresh()

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Chooses the sources that undo or redo changed, unless they are narrowed away."""
        rows = changes.rows("source")
        if not rows:
            return False
        listed = {row.key for row in self.stock.rows}
        shown = {row.key for row in self.table.rows.rows}
        hidden = bool(rows & listed) and not rows & shown
        if hidden and not anyway:
            return False
        with self.bridge.project.read() as reads:
            there = [row for row in rows if reads.find(Source, row) is not None]
        if there and hidden:
            self._go_to(there[0])
        elif there:
            self.chosen.take(there)
            self.refresh()
        return True

    def status(self) -> tuple[str, ...]:
        """How many sources are shown, of how many, and how many are chosen."""
        total, shown = self.stock.total, len(self.table.rows.rows)
        said = [self.tr("{0} sources").format(total) if total != 1 else self.tr("1 source")]
        if shown != len(self.stock.rows):
            said = [self.tr("{0} of {1} sources").format(shown, total)]
        if len(self.chosen.keys) > 1:
            said.append(self.tr("{0} selected").format(len(self.chosen.keys)))
        return tuple(said)

    def restore(self, memory: Memory) -> None:
        """Takes up order and columns, and in this project facet and chosen source."""
        column = memory.mine.word("order", among=COLUMN_KEYS)
        if column is not None:
            self._order = column, memory.mine.flag("descending", otherwise=False)
        self.table.heads.take_up(memory.mine)
        self.table.heads.show_order(self._order[0], descending=self._order[1])
        self._facet = memory.here.word("facet") or ALL
        chosen = memory.here.word("chosen")
        self.chosen.take(() if chosen is None else (chosen,))

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        memory.mine.keep("order", self._order[0])
        memory.mine.keep("descending", self._order[1])
        self.table.heads.keep(memory.mine)
        memory.here.keep("facet", self._facet)
        memory.here.keep("chosen", next(iter(self.chosen.keys), None))

    def reset_layout(self) -> None:
        """All columns at their places, the sources in the order of arrival."""
        self.table.heads.reset()
        self.table.heads.show_order("", descending=False)
        self._turn_order("", False)

    def leave(self) -> None:
        """Commits the field that is being typed in."""
        self.record.commit()

    def focus_search(self, words: str = "") -> None:
        """Puts the caret into the search field, and words to look for."""
        self.pane.search.setText(words or self.pane.search.text())
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def refresh(self) -> None:
        """Reads the list and the record anew."""
        self.stock.refresh()
        self.chosen.read_record()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Reads files in a worker and brings in those that hold text."""
        self._bringing.import_paths(paths)

    # --- showing -------------------------------------------------------------

    def _show_all(self) -> None:
        if self.stock.whole:
            self.facets.show_facets(self._made_facets(), self._facet)
        self._show_some()

    def _show_some(self) -> None:
        kept = tuple(row for row in self.stock.rows if belongs(row, self._facet))
        column, descending = self._order
        shown = in_order(kept, column, descending=descending)
        self.chosen.keep(shown, whole=self.stock.whole)
        had_keys = self.table.hasFocus() or self.pane.first_import.hasFocus()
        self.pane.show_rows(shown, self.chosen.keys, of=self.stock.total)
        if had_keys or self._keys_wanted:
            self._keys_wanted = False
            self.pane.take_keys()
        self.facts_changed.emit()

    def _show_chosen(self) -> None:
        self.chosen.read_record()
        self.facts_changed.emit()

    def _go_to(self, source: str) -> None:
        self.pane.search.clear()
        self._facet = ALL
        self.chosen.take((source,))
        self.refresh()

    def _turn(self, facet: str) -> None:
        self.record.commit()
        self._facet = facet
        self._show_some()

    def _turn_order(self, column: str, descending: bool) -> None:
        self._order = (column, descending)
        self._show_some()

    def _row_of_record(self) -> tuple[str, str] | None:
        source = self.record.source
        return None if source is None else ("source", source.id)

    def _search(self, query: str) -> None:
        if query:
            self.bridge.read(
                "sources.search", lambda project: find(project, query), self.pane.show_found
            )

    # --- how it is made ------------------------------------------------------

    def _connect(self) -> None:
        self.stock.came.connect(self._show_all)
        self.chosen.changed.connect(self._show_chosen)
        self._bringing.came.connect(self._go_to)
        self.facets.turned.connect(self._turn)
        self.table.opened.connect(self.open_source)
        self.table.ordered.connect(self._turn_order)
        here = StandingHere(self.bridge, self.theme, "sources.conflicts", self)
        conflicts = FormConflicts(here, self.record, self._row_of_record, self.pane.take_keys)
        self.record.shown.connect(conflicts.show)
        self.report.shown.connect(self._go_to)
        self.report.retried.connect(self.import_paths)
        self.pane.found.opened.connect(self._open_found)
        self.pane.searched.connect(self._search)
        self.pane.asked_import.connect(self._bringing.ask_for_files)
        self.pane.asked_paste.connect(self._bringing.paste)
        self.pane.asked_all.connect(lambda: self.facets.turn_to(ALL))

    def _give_keys(self) -> None:
        self.deck.give_to(Focus.SOURCES, self.table)
        self.pane.first_import.addAction(self.deck["paste_source"])
        self.deck.on("import", self._bringing.ask_for_files)
        self.deck.on("search", self._come_and_search)
        self.deck.on("find", self._search_here)
        self.deck.on("paste_source", self._bringing.paste)
        self.deck.on("open_source", self._open_chosen)
        self.deck.on("remove_source", self._doing.remove)

    def _come_and_search(self) -> None:
        self.front_wanted.emit()
        self.focus_search()

    def _search_here(self) -> None:
        if self._shown:
            self.focus_search()

    def _open_found(self, found: Found) -> None:
        """Reads what was found where it stands, in a source or in a brief."""
        if found.table == "source":
            self.open_source.emit(found.row)
        else:
            self.bridge.row_wanted.emit(found.table, found.row)

    def _open_chosen(self) -> None:
        if self.chosen.keys:
            self.open_source.emit(self.chosen.keys[0])

    def _made_facets(self) -> tuple[Facet, ...]:
        counted = tally(self.stock.rows)
        shown = (
            (ALL, self.tr("All sources"), "layers"),
            ("new", self.tr("New"), "inbox"),
            ("reading", self.tr("Reading"), "book-open"),
            ("done", self.tr("Done"), "circle-check"),
            (NO_DATE, self.tr("No date"), "circle-dashed"),
        )
        made = [Facet(key=k, words=w, count=counted.facets[k], icon=icon) for k, w, icon in shown]
        if counted.languages:
            made.append(Facet(key="languages", words=self.tr("Languages")))
        for tag, number in counted.languages:
            words = named_language(tag) or self.tr("Not known")
            made.append(Facet(key=f"{LANGUAGE}{tag}", words=words, count=number))
        return tuple(made)
