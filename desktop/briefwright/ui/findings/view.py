"""The Findings view: all findings as a table or a board, to be sorted, placed and decided on."""

from collections.abc import Callable, Sequence
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
from briefwright.ui.findings.acts import Acts
from briefwright.ui.findings.deciding import Decisions
from briefwright.ui.findings.inspector import Inspector
from briefwright.ui.findings.listing import NOTHING, FindingRow, Listing, read_listing
from briefwright.ui.findings.narrowing import OUTLINE, Narrowing
from briefwright.ui.findings.navigator import Navigator
from briefwright.ui.findings.work import FindingsWork
from briefwright.ui.widgets.section_picker import NewSection, Picked, SectionPicker
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
        self._listing: Listing = NOTHING
        self._shown_rows: tuple[FindingRow, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._detail: FindingDetail | None = None
        self._wants = {"reading": True, "keys": True}
        self._gathering = False
        self._acts = Acts(self.bridge)
        self._decisions = Decisions(self.bridge, self.asker, self)
        self.places = Navigator(self.theme)
        self.pane = FindingsWork(self.theme, self.deck)
        self._picker = SectionPicker(self.pane)
        self.narrowing = Narrowing(self.pane.bar, self)
        self.page = Inspector(self.theme)
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
        listed = {row.key for row in self._listing.rows}
        shown = {row.key for row in self._shown_rows}
        hidden = [row for row in wanted if row in listed and row not in shown]
        if len(hidden) == len(wanted) and hidden and not anyway:
            return False
        if wanted:
            self._chosen = wanted
            if hidden and anyway:
                self.narrowing.clear()
            else:
                self.refresh()
        return True

    def status(self) -> tuple[str, ...]:
        """How many findings are shown, of how many, and how many are chosen."""
        total, shown = len(self._listing.rows), len(self._shown_rows)
        said = [self.tr("{0} findings").format(total)]
        if shown != total:
            said = [self.tr("{0} of {1} findings").format(shown, total)]
        if len(self._chosen) > 1:
            said.append(self.tr("{0} selected").format(len(self._chosen)))
        return tuple(said)

    def leave(self) -> None:
        """Commits the field that is being typed in."""
        self.page.commit()

    def refresh(self) -> None:
        """Reads all findings anew."""
        self.bridge.read("findings.rows", self._read, self._show_all)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the findings that are chosen."""
        return self._chosen

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The findings shown, in the order of the table."""
        return self._shown_rows

    @property
    def detail(self) -> FindingDetail | None:
        """The finding in the inspector."""
        return self._detail

    def choose(self, finding: str) -> None:
        """Shows and chooses a finding, taking away filters that hide it."""
        self._chosen = (finding,)
        if finding not in {row.key for row in self._shown_rows}:
            self.narrowing.clear()
        else:
            self._show_some()

    # --- showing -------------------------------------------------------------

    def _read(self, project: object) -> Listing:
        del project
        return read_listing(self.bridge.project, self._listing)

    def _show_all(self, listing: Listing) -> None:
        self._wants["reading"] = False
        sections = listing.sections != self._listing.sections or not self._listing.rows
        self._listing = listing
        if sections:
            self.page.offer_sections(listing.sections)
        self.places.show_listing(listing, self.narrowing.facet)
        self._show_some()
        if self._wants["keys"]:
            self._wants["keys"] = False
            self.pane.take_keys()

    def _show_some(self) -> None:
        rows = self.narrowing.rows_of(self._listing)
        self._keep_choice(rows)
        self._shown_rows = rows
        in_force = self.narrowing.in_force
        self.pane.show_findings(self._listing, rows, self._chosen, in_force)
        total = len(self._listing.rows)
        count = self.tr("{0} of {1}").format(len(rows), total) if len(rows) != total else str(total)
        self.pane.bar.show_count(count)
        self._show_chosen()

    def _narrowed(self) -> None:
        self.places.facets.show_chosen(self.narrowing.facet)
        column, descending = self.narrowing.order
        self.pane.table.show_order(column, descending=descending)
        self.narrowing.show_chips()
        self._show_some()

    def _keep_choice(self, rows: Sequence[FindingRow]) -> None:
        """Keeps what is chosen, or goes on to what follows where it is shown no more."""
        here = {row.key for row in rows}
        before = [row.key for row in self._shown_rows]
        first = next((n for n, key in enumerate(before) if key in self._chosen), 0)
        self._chosen = tuple(key for key in self._chosen if key in here)
        if not self._chosen and rows:
            follow = next((key for key in before[first:] if key in here), None)
            self._chosen = (follow or rows[min(first, len(rows) - 1)].key,)

    def _picked(self) -> None:
        self._chosen = self.pane.chosen_keys()
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.facts_changed.emit()
        if len(self._chosen) > 1:
            self._detail = None
            self.page.show_many(self._chosen_rows())
            return
        if not self._chosen:
            self._show_detail(None)
            return
        key = self._chosen[0]
        self.bridge.read(
            "findings.detail", lambda project: read_finding(project, key), self._show_detail
        )

    def _show_detail(self, detail: FindingDetail | None) -> None:
        if detail is not None and (detail.finding.id,) != self._chosen:
            return
        self._detail = detail
        section = None
        if detail is not None and detail.sections:
            section = self._leaving(self._chosen_rows())[0][1]
        self.page.show_detail(detail, section)

    def _chosen_rows(self) -> tuple[FindingRow, ...]:
        wanted = set(self._chosen)
        return tuple(row for row in self._shown_rows if row.key in wanted)

    def _leaving(self, rows: Sequence[FindingRow]) -> list[tuple[str, str | None]]:
        column = self.pane.chosen_section
        return [(row.key, row.section if column is None else column[0]) for row in rows]

    # --- acting --------------------------------------------------------------

    def _edit(self, field: str, value: object) -> None:
        if self._detail is not None and (self._detail.finding.id,) == self._chosen:
            self._edit_one(field, value)
        elif self._chosen:
            self._acts.edit_all(self._chosen, field, value)

    def _edit_one(self, field: str, value: object) -> None:
        """Changes the chosen finding; knows it at once, so the next edit does not clash with this."""
        if self._detail is not None:
            finding = self._detail.finding
            self._acts.edit(finding, field, value)
            self._detail = read_finding(self.bridge.project, finding.id)

    def _place(self, section: Picked | None) -> None:
        if isinstance(section, NewSection) and not section.title:
            field = self.page.section_field
            corner = field.mapToGlobal(field.rect().bottomLeft())
            self._picker.ask_new(self.bridge.project.briefs(), corner, self._place)
            return
        rows = self._chosen_rows()
        if rows:
            leaving = self._leaving(rows)
            self.pane.board.follow(section if isinstance(section, str) else None)
            self._acts.place(leaving, section)

    def _ask_section(self) -> None:
        if not self._chosen:
            return
        corner = self.pane.mapToGlobal(self.pane.menu_place())
        briefs = self.bridge.project.briefs()
        self._picker.ask(self._listing.sections, briefs, corner, self._place)

    def _step(self, step: int) -> None:
        if not self.pane.shows_board and self.narrowing.order != OUTLINE:
            self.bridge.failed.emit(
                self.tr(
                    "Order the findings by section first: they have a place of their own there."
                )
            )
            return
        shown = [row.key for row in self._shown_rows]
        self._acts.step(self._listing.placed, shown, self._leaving(self._chosen_rows()), step)

    def _remove(self) -> None:
        rows = self._chosen_rows()
        if rows:
            self._decisions.remove(rows, self.pane)

    def _merge(self) -> None:
        into = self._decisions.merge(self._chosen_rows(), self.pane)
        if into is not None:
            self._chosen = (into,)

    def _ask_split(self) -> None:
        passage = self._decisions.passage_to_split(self._detail, self.pane)
        if passage is not None:
            self._split(passage.annotation)

    def _split(self, annotation: str) -> None:
        if self._detail is not None:
            self._acts.split(self._detail.finding.id, annotation, self._came)

    def _came(self, finding: str) -> None:
        self._chosen = (finding,)

    def _open_chosen(self) -> None:
        if self._chosen:
            self.open_finding.emit(self._chosen[0])

    def _write_in(self, field: QWidget) -> None:
        if self._detail is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    def _connect(self) -> None:
        bar, form, many = self.pane.bar, self.page.form, self.page.many
        self.deck.give_to(Focus.FINDINGS, self.pane.table.list)
        self.deck.give_to(Focus.FINDINGS, self.pane.board)
        self.pane.listen([self.deck[id_] for id_ in SHARED])
        handlers: dict[str, Callable[[], object]] = {
            "section": self._ask_section,
            "note": lambda: self._write_in(form.note),
            "edit_statement": lambda: self._write_in(form.statement),
            "remove_finding": self._remove,
            "open_passage": self._open_chosen,
            "finding_up": partial(self._step, -1),
            "finding_down": partial(self._step, 1),
            "merge_findings": self._merge,
            "split_finding": self._ask_split,
            "findings_board": lambda: self._turn_board(not self.pane.shows_board),
            "find": lambda: bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }
        for kind in Kind:
            handlers[f"kind_{kind.value}"] = partial(self._edit, "kind", kind)
        for id_, handler in handlers.items():
            self.on(id_, handler)
        self.places.turned.connect(self._turn)
        self.places.dropped.connect(self._acts.place)
        self.pane.picked.connect(self._picked)
        self.pane.opened.connect(lambda row: self.open_finding.emit(row.key))
        self.pane.placed.connect(self._acts.place)
        self.pane.asked_all.connect(self._clear)
        self.pane.asked_read.connect(self.read_wanted)
        self.pane.table.heads.ordered.connect(self.narrowing.turn_order)
        self.narrowing.changed.connect(self._narrowed)
        bar.search.left.connect(self.pane.take_keys)
        bar.turned.connect(self._turn_board)
        form.edited.connect(self._edit_one)
        form.placed.connect(self._place)
        form.kept.connect(self.pane.take_keys)
        many.edited.connect(self._edit)
        many.placed.connect(self._place)
        self.page.merged.connect(self._merge)
        self.page.removed.connect(self._remove)
        self.page.below.opened.connect(self._open_chosen)
        self.page.below.split.connect(self._split)
        self.page.below.shown.connect(self.go_to)
        self._decisions.go_to.connect(self.go_to)
