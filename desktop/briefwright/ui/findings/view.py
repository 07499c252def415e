"""The Findings view: all findings as a table or a board, to be sorted, placed and decided on."""

from collections.abc import Callable
from functools import partial
from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.finding import Kind
from briefwright.edits.changeset import ChangeSet
from briefwright.service.findings_table import FindingDetail, read_finding
from briefwright.service.tracing import findings_of
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.findings import recall
from briefwright.ui.findings.choice import Choice
from briefwright.ui.findings.doing import Doing
from briefwright.ui.findings.inspector import Inspector
from briefwright.ui.findings.listing import NOTHING, FindingRow, Listing, read_listing
from briefwright.ui.findings.narrowing import Narrowing
from briefwright.ui.findings.navigator import Navigator
from briefwright.ui.findings.work import FindingsWork
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.standing_here import finding_conflicts
from briefwright.ui.widgets.view import Parts, View

TOUCHING = (
    "finding", "finding_annotation", "annotation", "section_finding", "section", "brief", "source",
    "block", "judgement", "position", "dispute",
)  # fmt: skip
"""Tables whose changes the list of findings shows."""

SHARED = (*(f"kind_{kind.value}" for kind in Kind), "section", "note", "edit_statement",
          "remove_finding")  # fmt: skip
"""Actions of the reading pane that mean the same here."""


class FindingsView(View):
    """Lists the findings; `open_finding` asks for its passage to be read, `go_to` for a place of the
    brief (table and row), `read_wanted` for the Read view.
    """

    open_finding = Signal(str)
    go_to = Signal(str, str)
    read_wanted = Signal()

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self._wants = {"reading": True, "keys": True}
        self._gathering = False
        self.places = Navigator(self.theme)
        self.pane = FindingsWork(self.theme, self.deck)
        self.narrowing = Narrowing(self.pane.bar, self, more_pages=self.pane.more_pages)
        self.narrowing.facet_words = self.places.words_of
        self.page = Inspector(self.theme)
        self.choice = Choice(self.pane)
        self._doing = Doing(
            self.bridge,
            self.asker,
            choice=self.choice,
            pane=self.pane,
            page=self.page,
            narrowing=self.narrowing,
        )
        self.navigator = self.places
        self.work = self.pane
        self.inspector = self.page
        self._connect()

    # --- what the window calls -----------------------------------------------

    def show_up(self) -> None:
        """Reads the findings once, whatever changed while the view was hidden."""
        self._wants["keys"] = True
        self._gathering = True
        super().show_up()
        self._gathering = False
        if self._wants["reading"]:
            self.refresh()
        else:
            self.pane.take_keys()

    def apply_changes(self, announced: Announced) -> None:
        """Reads the findings again when one of them, or what they show, changed."""
        if any(announced.changes.touches(table) for table in TOUCHING):
            self._wants["reading"] = True
            if not self._gathering:
                self.refresh()

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Chooses the findings that undo or redo changed, unless filters hide them."""
        tables = ("finding", "section_finding", "finding_annotation")
        if not any(changes.touches(table) for table in tables):
            return False
        with self.bridge.project.read() as reads:
            wanted = findings_of(reads, changes)
        listed = {row.key for row in self.choice.listing.rows}
        shown = {row.key for row in self.choice.rows}
        hidden = [row for row in wanted if row in listed and row not in shown]
        if len(hidden) == len(wanted) and hidden and not anyway:
            return False
        if wanted:
            self.choice.keys = wanted
            if hidden and anyway:
                self.narrowing.clear()
            else:
                self.refresh()
        return True

    def status(self) -> tuple[str, ...]:
        """How many findings are shown, of how many, and how many are chosen."""
        total, shown = len(self.choice.listing.rows), len(self.choice.rows)
        said = [self.tr("{0} findings").format(total)]
        if shown != total:
            said = [self.tr("{0} of {1} findings").format(shown, total)]
        if len(self.choice.keys) > 1:
            said.append(self.tr("{0} selected").format(len(self.choice.keys)))
        return tuple(said)

    def leave(self) -> None:
        """Commits the field that is being typed in."""
        self.page.commit()

    def restore(self, memory: Memory) -> None:
        """Takes up board or table, order, groups, filters and what was chosen."""
        chosen = recall.restore(memory, self.narrowing, self.pane)
        self.choice.keys = () if chosen is None else (chosen,)

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        recall.remember(memory, self.narrowing, self.pane, self.choice.keys)

    def reset_layout(self) -> None:
        """The table with its first columns, in the order of the outline."""
        recall.reset(self.narrowing, self.pane)

    def refresh(self) -> None:
        """Reads all findings anew."""
        self.bridge.read("findings.rows", self._read, self._show_all)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the findings that are chosen."""
        return self.choice.keys

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The findings shown, in the order of the table."""
        return self.choice.rows

    @property
    def detail(self) -> FindingDetail | None:
        """The finding in the inspector."""
        return self.choice.detail

    def choose(self, finding: str) -> None:
        """Shows and chooses a finding, taking away filters that hide it."""
        self.choice.keys = (finding,)
        if finding not in {row.key for row in self.choice.rows}:
            self.narrowing.clear()
        else:
            self._show_some()

    # --- showing -------------------------------------------------------------

    def _read(self, project: object) -> Listing:
        del project
        return read_listing(self.bridge.project, self.choice.listing)

    def _show_all(self, listing: Listing) -> None:
        self._wants["reading"] = False
        sections = listing.sections != self.choice.listing.sections or not self.choice.listing.rows
        self.choice.listing = listing
        if sections:
            self.page.offer_sections(listing.sections)
        self.narrowing.stay_within(listing)
        self.places.show_listing(listing, self.narrowing.facet)
        self.narrowing.show_chips()
        self._show_some()
        if self._wants["keys"]:
            self._wants["keys"] = False
            self.pane.take_keys()

    def _show_some(self) -> None:
        groups = self.narrowing.in_groups(self.narrowing.rows_of(self.choice.listing))
        rows = tuple(row for row in groups if isinstance(row, FindingRow))
        self.choice.keep(rows)
        in_force = self.narrowing.in_force
        self.pane.show_findings(
            self.choice.listing, rows, self.choice.keys, in_groups=groups, filters=in_force
        )
        total = len(self.choice.listing.rows)
        count = self.tr("{0} of {1}").format(len(rows), total) if len(rows) != total else str(total)
        self.pane.bar.show_count(count)
        self._show_chosen()

    def _narrowed(self) -> None:
        self.places.facets.show_chosen(self.narrowing.facet)
        column, descending = self.narrowing.order
        self.pane.table.show_order(
            column, descending=descending, own_places=self.narrowing.own_places
        )
        self.narrowing.show_chips()
        if self.choice.listing is not NOTHING:
            self._show_some()

    def _picked(self) -> None:
        self.choice.keys = self.pane.chosen_keys()
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.facts_changed.emit()
        if len(self.choice.keys) > 1:
            self.choice.detail = None
            self.page.show_many(self.choice.chosen_rows())
            return
        if not self.choice.keys:
            self._show_detail(None)
            return
        key = self.choice.keys[0]
        self.bridge.read(
            "findings.detail", lambda project: read_finding(project, key), self._show_detail
        )

    def _show_detail(self, detail: FindingDetail | None) -> None:
        if detail is not None and (detail.finding.id,) != self.choice.keys:
            return
        self.choice.detail = detail
        section = None
        if detail is not None and detail.sections:
            section = self.choice.leaving()[0][1]
        self.page.show_detail(detail, section)

    # --- hands ---------------------------------------------------------------

    def _turn(self, facet: str) -> None:
        self.page.commit()
        self.narrowing.turn(facet)

    def _turn_board(self, on: bool) -> None:
        self.pane.show_board(on=on)
        self._show_some()
        self.pane.take_keys()

    def _clear(self) -> None:
        self.narrowing.clear()
        self.pane.take_keys()

    def _open_chosen(self) -> None:
        if self.choice.keys:
            self.open_finding.emit(self.choice.keys[0])

    def _write_in(self, field: QWidget) -> None:
        if self.choice.detail is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        bar, form, many = self.pane.bar, self.page.form, self.page.many
        self.deck.give_to(Focus.FINDINGS, self.pane.table.list)
        self.deck.give_to(Focus.FINDINGS, self.pane.board)
        self.pane.listen([self.deck[id_] for id_ in SHARED])
        handlers: dict[str, Callable[[], object]] = {
            "section": self._doing.ask_section,
            "note": lambda: self._write_in(form.note),
            "edit_statement": lambda: self._write_in(form.statement),
            "remove_finding": self._doing.remove,
            "open_passage": self._open_chosen,
            "finding_up": partial(self._doing.step, -1),
            "finding_down": partial(self._doing.step, 1),
            "merge_findings": self._doing.merge,
            "split_finding": self._doing.ask_split,
            "findings_board": lambda: self._turn_board(not self.pane.shows_board),
            "find": lambda: bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        for kind in Kind:
            handlers[f"kind_{kind.value}"] = partial(self._doing.edit, "kind", kind)
        for id_, handler in handlers.items():
            self.on(id_, handler)
        self.places.turned.connect(self._turn)
        self.places.dropped.connect(self._doing.place_all)
        self.pane.picked.connect(self._picked)
        self.pane.opened.connect(lambda row: self.open_finding.emit(row.key))
        self.pane.placed.connect(self._doing.place_all)
        self.pane.asked_all.connect(self._clear)
        self.pane.asked_read.connect(self.read_wanted)
        self.pane.table.heads.ordered.connect(self.narrowing.turn_order)
        self.narrowing.changed.connect(self._narrowed)
        bar.search.left.connect(self.pane.take_keys)
        bar.turned.connect(self._turn_board)
        form.edited.connect(self._doing.edit_one)
        finding_conflicts(self.bridge, self.theme, form, "findings.conflicts")
        form.placed.connect(self._doing.place)
        form.kept.connect(self.pane.take_keys)
        many.edited.connect(self._doing.edit)
        many.placed.connect(self._doing.place)
        self.page.merged.connect(self._doing.merge)
        self.page.removed.connect(self._doing.remove)
        self.page.below.opened.connect(self._open_chosen)
        self.page.below.split.connect(self._doing.split)
        self.page.below.shown.connect(self.go_to)
