"""The Sources view: what there is, what is known about it, and how more is brought in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.domain.source import Source
from briefwright.edits.changeset import ChangeSet
from briefwright.service.commands.sources import (
    EditSource,
    RemoveSource,
)
from briefwright.service.source_lines import SourceLine, SourceLines, read_source_lines
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.sources.bringing import Bringing
from briefwright.ui.sources.listing import (
    ALL,
    LANGUAGE,
    NO_DATE,
    belongs,
    in_order,
    named_language,
    source_of,
    tally,
)
from briefwright.ui.sources.record import RecordForm
from briefwright.ui.sources.searching import Found, find
from briefwright.ui.sources.table import COLUMN_KEYS, Words
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.widgets.facets import Facet, Facets
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.removing import Removal
from briefwright.ui.widgets.standing_here import FormConflicts, StandingHere
from briefwright.ui.widgets.view import Parts, View

FIRST, PAINTED_MS = 128, 100
"""So many sources are read and shown at once; the others follow when these have been painted."""

TOUCHING = ("source", "annotation", "finding_annotation")
"""Tables whose changes the list of sources shows."""


class SourcesView(View):
    """Lists the sources; `open_source` asks for one to be read, `front_wanted` to be shown."""

    open_source = Signal(str)
    front_wanted = Signal()

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        heads = self._heads()
        self._rows: tuple[SourceLine, ...] = ()
        self._removal = Removal(self.bridge, self.asker, self)
        self._total = 0
        self._facet = ALL
        self._order = ("", False)
        self._chosen: str | None = None
        self._read_once = False
        self._keys_wanted = False
        self.facets = Facets(self.theme, self.tr("Which sources to show"))
        self.pane = SourcesWork(self.theme, heads)
        self._bringing = Bringing(self.bridge, self.asker, self.pane)
        self.table, self.report = self.pane.table, self.pane.report
        self.record = RecordForm(heads)
        self.navigator = QWidget()
        column = QVBoxLayout(self.navigator)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Sources")))
        column.addWidget(self.facets, 1)
        self.work = self.pane
        self.inspector = self.record
        self._connect()

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
        """Chooses the source that undo or redo changed, unless it is narrowed away."""
        rows = changes.rows("source")
        if not rows:
            return False
        listed = {row.key for row in self._rows}
        shown = {row.key for row in self.table.rows.rows}
        hidden = bool(rows & listed) and not rows & shown
        if hidden and not anyway:
            return False
        with self.bridge.project.read() as reads:
            there = [row for row in rows if reads.find(Source, row) is not None]
        if there and hidden:
            self._go_to(there[0])
        elif there:
            self._chosen = there[0]
            self.refresh()
        return True

    def status(self) -> tuple[str, ...]:
        """How many sources are shown, of how many."""
        total, shown = self._total, len(self.table.rows.rows)
        if shown != len(self._rows):
            return (self.tr("{0} of {1} sources").format(shown, total),)
        return (self.tr("{0} sources").format(total),) if total != 1 else (self.tr("1 source"),)

    def restore(self, memory: Memory) -> None:
        """Takes up order and columns, and in this project facet and chosen source."""
        column = memory.mine.word("order", among=COLUMN_KEYS)
        if column is not None:
            self._order = column, memory.mine.flag("descending", otherwise=False)
        self.table.heads.take_up(memory.mine)
        self.table.heads.show_order(self._order[0], descending=self._order[1])
        self._facet = memory.here.word("facet") or ALL
        self._chosen = memory.here.word("chosen")

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        memory.mine.keep("order", self._order[0])
        memory.mine.keep("descending", self._order[1])
        self.table.heads.keep(memory.mine)
        memory.here.keep("facet", self._facet)
        memory.here.keep("chosen", self._chosen)

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
        page = None if self._rows else FIRST
        self._read_lines(page)
        self._read_record()

    # --- bringing in and taking out ------------------------------------------

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Reads files in a worker and brings in those that hold text."""
        self._bringing.import_paths(paths)

    def remove_chosen(self) -> None:
        """Moves the chosen source to the trash with all that rests on it, if that is wanted."""
        row = self.table.current()
        if row is None:
            return
        rows = self.table.rows.rows
        at = self.table.rows.row_of(row.key) or 0
        follow = rows[at + 1] if at + 1 < len(rows) else rows[at - 1] if at else None
        source = self.record.source
        seen = source.seen if source is not None and source.id == row.key else None
        command = RemoveSource(source=row.key, uncite=True, seen=seen)
        if self._removal.remove(command, [row.key], row.title, self.table, initiator=self):
            self._chosen = follow.key if follow is not None else None
            self._read_record()

    # --- showing -------------------------------------------------------------

    def _read_lines(self, page: int | None) -> None:
        self.bridge.read(
            "sources.rows", lambda project: read_source_lines(project, page), self._show_all
        )

    def _show_all(self, read: SourceLines) -> None:
        """Shows what was read, and asks for the rest where that was the first page."""
        self._rows, self._total = read.lines, read.total
        if len(read.lines) < read.total:
            QTimer.singleShot(PAINTED_MS, self, partial(self._read_lines, None))
        else:
            self.facets.show_facets(self._made_facets(), self._facet)
        self._show_some()

    def _show_some(self) -> None:
        kept = tuple(row for row in self._rows if belongs(row, self._facet))
        column, descending = self._order
        shown = in_order(kept, column, descending=descending)
        if self._chosen is None and shown:
            self._choose(shown[0])
        had_keys = self.table.hasFocus() or self.pane.first_import.hasFocus()
        self.pane.show_rows(shown, self._chosen, of=self._total)
        if had_keys or self._keys_wanted:
            self._keys_wanted = False
            self.pane.take_keys()
        self.facts_changed.emit()

    def _go_to(self, source: str) -> None:
        self.pane.search.clear()
        self._facet = ALL
        self._chosen = source
        self.refresh()

    def _choose(self, row: SourceLine) -> None:
        self._chosen = row.key
        self._read_record()

    def _turn(self, facet: str) -> None:
        self.record.commit()
        self._facet = facet
        self._show_some()

    def _turn_order(self, column: str, descending: bool) -> None:
        self._order = (column, descending)
        self._show_some()

    def _read_record(self) -> None:
        if self._chosen is None:
            self.record.show_source(None)
            return
        chosen = self._chosen
        self.bridge.read(
            "sources.record",
            lambda project: source_of(project, chosen),
            self._show_record,
        )

    def _show_record(self, source: Source | None) -> None:
        if source is None:
            self._chosen = None
        self.record.show_source(source)

    def _row_of_record(self) -> tuple[str, str] | None:
        source = self.record.source
        return None if source is None else ("source", source.id)

    def _edit(self, field: str, value: object) -> None:
        source = self.record.source
        if source is None:
            return
        fields: dict[str, object] = {field: value}
        if field == "title":
            fields["titled"] = True
        command = EditSource(row=source.id, fields=fields, seen=source.seen)
        if self.bridge.run(command, initiator=self):
            # Known at once, so that the next edit does not clash with this one.
            self.record.know(self.bridge.project.get(Source, source.id))

    def _search(self, query: str) -> None:
        if query:
            self.bridge.read(
                "sources.search", lambda project: find(project, query), self.pane.show_found
            )

    # --- how it is made ------------------------------------------------------

    def _connect(self) -> None:
        self._bringing.came.connect(self._go_to)
        self.facets.turned.connect(self._turn)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self.open_source)
        self.table.ordered.connect(self._turn_order)
        self.record.edited.connect(self._edit)
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
        self.deck.give_to(Focus.SOURCES, self.table)
        self.pane.first_import.addAction(self.deck["paste_source"])
        self.deck.on("import", self._bringing.ask_for_files)
        self.deck.on("search", self._come_and_search)
        self.deck.on("find", self._search_here)
        self.deck.on("paste_source", self._bringing.paste)
        self.deck.on("open_source", self._open_chosen)
        self.deck.on("remove_source", self.remove_chosen)

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
        row = self.table.current()
        if row is not None:
            self.open_source.emit(row.key)

    def _made_facets(self) -> tuple[Facet, ...]:
        counted = tally(self._rows)
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

    def _heads(self) -> Words:
        return Words(
            title=self.tr("Title"),
            date=self.tr("Date"),
            language=self.tr("Lang."),
            grade=self.tr("Grade"),
            marking=self.tr("Marking"),
            status=self.tr("Status"),
            findings=self.tr("Findings"),
            new=self.tr("New"),
            reading=self.tr("Reading"),
            done=self.tr("Done"),
        )
