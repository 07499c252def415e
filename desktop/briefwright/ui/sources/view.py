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
from briefwright.ui.sources import recall
from briefwright.ui.sources.asking import Asking
from briefwright.ui.sources.bringing import Bringing
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.doing import Doing
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.listed import Listed
from briefwright.ui.sources.narrowing import ARRIVAL, Narrowing
from briefwright.ui.sources.origins.originating import Originating
from briefwright.ui.sources.recording import Recording
from briefwright.ui.sources.saved import Saved
from briefwright.ui.sources.searching import Found
from briefwright.ui.sources.stock import FIRST, TOUCHING, Stock
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
        self._read_once = False
        self.stock = Stock(self.bridge, self)
        self.furniture = Furniture(self.theme, self.stock.length_of)
        self.filters, self.pane = self.furniture.navigator, self.furniture.pane
        self.record, self.page = self.furniture.record, self.furniture.page
        self.table, self.report = self.pane.table, self.pane.report
        self.chosen = Chosen(self.bridge, self.table, self.record)
        self._bringing = Bringing(self.bridge, self.asker, self.pane)
        self._doing = Doing(
            self.bridge, self.deck, self.asker, chosen=self.chosen, furniture=self.furniture
        )
        self.narrowing = Narrowing(self)
        self.saved = Saved(
            self.bridge, self.asker, narrowing=self.narrowing, furniture=self.furniture
        )
        self.listed = Listed(
            self.bridge,
            stock=self.stock,
            chosen=self.chosen,
            narrowing=self.narrowing,
            saved=self.saved,
            furniture=self.furniture,
        )
        self._asking = Asking(
            self.bridge,
            self.asker,
            stock=self.stock,
            narrowing=self.narrowing,
            furniture=self.furniture,
        )
        self._recording = Recording(
            self.bridge, self.deck, stock=self.stock, chosen=self.chosen, furniture=self.furniture
        )
        self.origins = Originating(
            self.bridge,
            self.theme,
            self.deck,
            stock=self.stock,
            chosen=self.chosen,
            listed=self.listed,
            furniture=self.furniture,
        )
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
            self.listed.keys_wanted = True
            self.refresh()
        else:
            self.pane.take_keys()

    def apply_changes(self, announced: Announced) -> None:
        """Reads the sources again when one of them, or what rests on it, changed."""
        self.origins.apply_changes(announced)
        if any(announced.changes.touches(table) for table in TOUCHING):
            self.refresh()
        elif announced.changes.touches("saved_search"):
            self.saved.refresh()

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
            self.listed.go_to(there[0])
        elif there:
            self.chosen.take(there)
            self.refresh()
        return True

    def status(self) -> tuple[str, ...]:
        """How many sources are shown, of how many, and how many are chosen."""
        total, shown = self.stock.total, len(self.table.rows.rows)
        said = [self.tr("{0} sources").format(f"{total:,}") if total != 1 else self.tr("1 source")]
        if shown != len(self.stock.rows):
            said = [self.tr("{0} of {1} sources").format(f"{shown:,}", f"{total:,}")]
        if len(self.chosen.keys) > 1:
            said.append(self.tr("{0} selected").format(f"{len(self.chosen.keys):,}"))
        return tuple(said)

    def restore(self, memory: Memory) -> None:
        """Takes up order, columns and folded groups, and in this project filters and chosen source."""
        chosen = recall.restore(memory, self.narrowing, self.furniture)
        self.chosen.take(() if chosen is None else (chosen,))

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        recall.remember(memory, self.narrowing, self.furniture, self.chosen.keys)

    def reset_layout(self) -> None:
        """All columns at their places, the sources in the order of arrival."""
        self.table.heads.reset()
        self.narrowing.turn_order(*ARRIVAL)

    def leave(self) -> None:
        """Commits the field that is being typed in."""
        self.record.commit()

    def step_back(self) -> None:
        """Gives up looking for copies: the window turned to another view."""
        super().step_back()
        self.origins.step_back()

    def focus_search(self, words: str = "", *, everywhere: bool = True) -> None:
        """Puts the caret into the search field, and words to look for in the whole project."""
        self.pane.show_everything(on=everywhere)
        self.pane.search.setText(words or self.pane.search.text())
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def refresh(self) -> None:
        """Reads the list and the record anew."""
        self.listed.refresh()
        self.chosen.read_record()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Reads files in a worker and brings in those that hold text."""
        self._bringing.import_paths(paths)

    # --- showing -------------------------------------------------------------

    def _show_chosen(self) -> None:
        self.chosen.read_record()
        self.facts_changed.emit()

    def _row_of_record(self) -> tuple[str, str] | None:
        source = self.record.source
        return None if source is None else ("source", source.id)

    # --- how it is made ------------------------------------------------------

    def _connect(self) -> None:
        self.chosen.changed.connect(self._show_chosen)
        self.listed.changed.connect(self.facts_changed)
        self._bringing.came.connect(self.listed.go_to)
        self.table.opened.connect(self.open_source)
        here = StandingHere(self.bridge, self.theme, "sources.conflicts", self)
        conflicts = FormConflicts(here, self.record, self._row_of_record, self.pane.take_keys)
        self.record.shown.connect(conflicts.show)
        self.report.shown.connect(self.listed.go_to)
        self.report.retried.connect(self._bringing.import_again)
        self.pane.found.opened.connect(self._open_found)
        self.pane.asked_import.connect(self._bringing.ask_for_files)
        self.pane.asked_paste.connect(self._bringing.paste)

    def _give_keys(self) -> None:
        self.deck.give_to(Focus.SOURCES, self.table)
        self.pane.first_import.addAction(self.deck["paste_source"])
        self.deck.on("import", self._bringing.ask_for_files)
        self.deck.on("import_folder", self._bringing.ask_for_folder)
        self.deck.on("search", self._come_and_search)
        self.deck.on("find", self._search_here)
        self.deck.on("paste_source", self._bringing.paste)
        self.deck.on("open_source", self._open_chosen)
        self.deck.on("filter_sources", self._asking.offer)
        self.deck.on("clear_filters", self.narrowing.clear)
        self.on("save_search", self.saved.keep)
        self.on("find_next", lambda: self.origins.step(1))
        self.on("find_previous", lambda: self.origins.step(-1))
        self.deck.give_to(Focus.SEARCHES, self.filters.list)
        self.deck.on("rename_search", self.saved.rename)
        self.deck.on("remove_search", self.saved.remove)

    def _come_and_search(self) -> None:
        self.front_wanted.emit()
        self.focus_search()

    def _search_here(self) -> None:
        if self._shown:
            self.focus_search(everywhere=False)

    def _open_found(self, found: Found) -> None:
        """Reads what was found where it stands, in a source or in a brief."""
        if found.table == "source":
            self.open_source.emit(found.row)
        else:
            self.bridge.row_wanted.emit(found.table, found.row)

    def _open_chosen(self) -> None:
        if self.chosen.keys:
            self.open_source.emit(self.chosen.keys[0])
