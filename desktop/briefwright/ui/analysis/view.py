"""The Analysis view: weigh what is contested, and see what happened when."""

from collections.abc import Callable
from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefwright.domain.text import clean_line
from briefwright.service.weighing import Weighed, weigh
from briefwright.ui.actions.table import Focus
from briefwright.ui.analysis.acts import Acts
from briefwright.ui.analysis.bar import DISPUTES, AnalysisBar
from briefwright.ui.analysis.cells import actors_of, rows_of
from briefwright.ui.analysis.dispute_page import DisputePage
from briefwright.ui.analysis.event_page import EventPage
from briefwright.ui.analysis.matrix import MatrixTable
from briefwright.ui.analysis.position_page import PositionPage
from briefwright.ui.analysis.time_page import TimePage
from briefwright.ui.bridge import Announced
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.view import Parts, View

SHOWN = (
    "annotation",
    "brief",
    "dispute",
    "finding",
    "finding_annotation",
    "position",
    "section",
    "section_finding",
    "source",
)
"""The tables that the view reads."""


class AnalysisView(View):
    """Shows disputes and timeline; `open_finding` asks for the passage of a finding."""

    open_finding = Signal(str)

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self.weighed: Weighed | None = None
        self._acts = Acts(self.bridge)
        self._brief: str | None = None
        self._added: tuple[str, ...] = ()
        self._wanted: tuple[str | None, str | None] | None = None
        self._event: str | None = None
        self._keys_wanted = False
        self.bar = AnalysisBar(self.theme)
        self.matrix = MatrixTable(self.theme)
        self.time = TimePage(self.theme)
        self.dispute_page = DisputePage(self.theme)
        self.position_page = PositionPage(self.theme)
        self.event_page = EventPage(self.theme)
        self._lay_out()
        self._connect()

    # --- what the window calls -----------------------------------------------

    def show_up(self) -> None:
        """Weighs the brief when the view is first shown, and gives the matrix the keys."""
        super().show_up()
        self._keys_wanted = True
        if self.weighed is None:
            self.refresh()
        else:
            self._take_keys()

    def apply_changes(self, announced: Announced) -> None:
        """Weighs the brief again when anything that is shown was changed."""
        if any(announced.changes.touches(table) for table in SHOWN):
            self.refresh()

    def leave(self) -> None:
        """Commits the fields that are being typed in."""
        for page in (self.dispute_page, self.position_page, self.event_page):
            if page is self._pages.currentWidget():
                page.commit()

    def status(self) -> tuple[str, ...]:
        """How many disputes there are, and how many findings have a date."""
        if self.weighed is None:
            return ()
        return (
            self.tr("Disputes {0}").format(len(self.weighed.disputes)),
            self.tr("Dated findings {0}").format(self.time.count),
        )

    # --- showing -------------------------------------------------------------

    def refresh(self) -> None:
        """Reads what is weighed, in a worker."""
        brief = self._brief
        self.bridge.read("analysis.weigh", lambda project: weigh(project, brief), self._show)

    def _show(self, weighed: Weighed) -> None:
        self.weighed = weighed
        self.bar.offer(weighed.briefs, weighed.brief)
        self.position_page.offer(weighed.findings)
        self._show_matrix(weighed)
        self.time.show_weighed(weighed)
        self._turn()
        self.facts_changed.emit()
        self._take_keys()

    def _show_matrix(self, weighed: Weighed) -> None:
        actors = actors_of(weighed, self._added)
        self.matrix.show_rows(actors, rows_of(weighed, actors))
        if self._wanted is not None:
            self.matrix.choose(*self._wanted)
            self._wanted = None

    def _turn(self) -> None:
        """Shows the tab that is chosen, and what is chosen in it."""
        matrix = self.bar.segments.key == DISPUTES
        nothing = self.weighed is not None and not self.weighed.disputes
        page: QWidget = self.time
        if matrix:
            page = self._empty if nothing else self.matrix
        self._stack.setCurrentWidget(page)
        self._say(matrix=matrix)
        if matrix:
            self._show_cell()
        else:
            self._show_event(self._event)

    def _say(self, *, matrix: bool) -> None:
        rows, actors = self.matrix.rows.rowCount(), len(self.matrix.actors)
        if matrix:
            words = self.tr("propositions {0}, actors {1}").format(rows, actors)
        else:
            words = self.tr("dated {0}").format(self.time.count)
        self.bar.say(words)

    def _show_cell(self) -> None:
        if self.bar.segments.key != DISPUTES:
            return
        row, cell = self.matrix.row, self.matrix.cell
        if row is None:
            self._pages.setCurrentWidget(self._nothing)
        elif cell is None:
            self.dispute_page.show_row(row)
            self._pages.setCurrentWidget(self.dispute_page)
        else:
            self.position_page.show_cell(row, cell)
            self._pages.setCurrentWidget(self.position_page)

    def _show_event(self, key: str | None) -> None:
        self._event = key
        finding = self.weighed.finding(key) if self.weighed is not None else None
        if finding is None:
            self._pages.setCurrentWidget(self._nothing)
            return
        self.event_page.show_finding(finding)
        self._pages.setCurrentWidget(self.event_page)

    # --- disputes ------------------------------------------------------------

    def _add_dispute(self) -> None:
        title, label = self.tr("Add a dispute"), self.tr("What is contested")
        words = clean_line(self.asker.line(self.work, title, label, "") or "")
        if words and self.weighed is not None:
            self._acts.add_dispute(self.weighed.brief, words, self._want_dispute)

    def _want_dispute(self, dispute: str) -> None:
        self._wanted = (dispute, None)
        self._keys_wanted = True

    def _add_actor(self) -> None:
        title, label = self.tr("Add an actor"), self.tr("Whose position is compared")
        name = clean_line(self.asker.line(self.work, title, label, "") or "")
        if name and self.weighed is not None:
            self._added = tuple(dict.fromkeys((*self._added, name)))
            self._wanted = (self.matrix.dispute, name)
            self._show_matrix(self.weighed)
            self._turn()

    def _edit_cell(self) -> None:
        page = self._pages.currentWidget()
        if self._stack.currentWidget() is self._empty:
            self._add_dispute()
        fields: dict[QWidget, QWidget] = {
            self.dispute_page: self.dispute_page.proposition,
            self.position_page: self.position_page.stance,
        }
        if page in fields:
            fields[page].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_cell(self) -> None:
        cell = self.matrix.cell
        if cell is not None and cell.finding is not None:
            self.open_finding.emit(cell.finding.key)

    def _move(self, direction: int) -> None:
        row = self.matrix.row
        place = self.matrix.currentIndex().row() + direction
        if row is not None and 0 <= place < self.matrix.rows.rowCount():
            self._acts.move(row.weighed.dispute, place)

    def _remove_cell(self) -> None:
        row, cell = self.matrix.row, self.matrix.cell
        if row is None:
            return
        if cell is None:
            self._remove_dispute()
        elif cell.position is not None:
            self._added = tuple(dict.fromkeys((*self._added, cell.actor)))
            self._acts.remove_position(cell)
        elif cell.actor in self._added and self.weighed is not None:
            self._added = tuple(actor for actor in self._added if actor != cell.actor)
            self._show_matrix(self.weighed)
            self._turn()

    def _remove_dispute(self) -> None:
        row, here = self.matrix.row, self.matrix.currentIndex().row()
        rows = self.matrix.rows.rows
        after = rows[here + 1 : here + 2] or rows[max(here - 1, 0) : here]
        if row is not None and self._acts.remove_dispute(row.weighed.dispute):
            self._wanted = (after[0].key if after else None, None)
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_dispute(self, field: str, value: object) -> None:
        row = self.matrix.row
        if row is not None:
            self._acts.edit_dispute(row.weighed.dispute, field, value)

    def _edit_position(self, field: str, value: object) -> None:
        row, cell = self.matrix.row, self.matrix.cell
        if row is not None and cell is not None:
            self._acts.edit_position(row, cell, field, value)

    # --- timeline ------------------------------------------------------------

    def _date(self, date: object) -> None:
        finding = self.weighed.finding(self._event) if self.weighed is not None else None
        if finding is not None:
            self._acts.date(finding.finding, date)  # type: ignore[arg-type]  # a signal's object

    def _write_date(self) -> None:
        if self._pages.currentWidget() is self.event_page:
            self.event_page.date.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_event(self) -> None:
        if self._event is not None:
            self.open_finding.emit(self._event)

    # --- how it is made ------------------------------------------------------

    def _take_keys(self) -> None:
        """Gives the keys once to what is shown, as soon as it can be seen."""
        if self._shown and self._keys_wanted and self.weighed is not None:
            self._keys_wanted = False
            self._back()

    def _back(self) -> None:
        """Gives the keys back to what is shown in the work area."""
        keys: tuple[tuple[QWidget, QWidget], ...] = (
            (self.matrix, self.matrix),
            (self.time, self.time.timeline),
            (self._empty, self._begin),
        )
        for page, widget in keys:
            if page is self._stack.currentWidget():
                widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self._begin = QPushButton(self.tr("Add a dispute"))
        self._begin.setProperty("primary", "true")
        self._begin.setAccessibleName(self.tr("Add a dispute"))
        self._empty = EmptyState(
            self.tr("What is contested stands here: who asserts it, who denies it, and where."),
            self._begin,
        )
        self._nothing = EmptyState(self.tr("Nothing is chosen."))
        self._pages = QStackedWidget()
        for page in (self._nothing, self.dispute_page, self.position_page, self.event_page):
            self._pages.addWidget(page)
        self._stack = QStackedWidget()
        for part in (self.matrix, self.time, self._empty):
            self._stack.addWidget(part)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)  # first, so that the keys come here before the bar
        column.insertWidget(0, self.bar)
        self.inspector = self._pages

    def _connect(self) -> None:
        for widget in (self.matrix, self._begin):
            self.deck.give_to(Focus.DISPUTES, widget)
        for part in (self.time.timeline, self.time.tray):
            self.deck.give_to(Focus.TIMELINE, part)
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("add_dispute", self._add_dispute),
            ("add_actor", self._add_actor),
            ("edit_cell", self._edit_cell),
            ("open_cell", self._open_cell),
            ("dispute_up", lambda: self._move(-1)),
            ("dispute_down", lambda: self._move(1)),
            ("remove_cell", self._remove_cell),
            ("open_event", self._open_event),
            ("date_event", self._write_date),
        )
        for action, handler in handlers:
            self.deck.on(action, handler)
        for button in (self._begin, self.bar.dispute):
            button.clicked.connect(self._add_dispute)
        self.bar.actor.clicked.connect(self._add_actor)
        self.bar.segments.turned.connect(lambda _key: self._turn())
        self.bar.laned.connect(self.time.gather)
        self.bar.briefed.connect(self._turn_to_brief)
        self.bar.tools["zoom-in"].clicked.connect(lambda: self.time.timeline.step_zoom(1))
        self.bar.tools["zoom-out"].clicked.connect(lambda: self.time.timeline.step_zoom(-1))
        self.matrix.chosen.connect(self._show_cell)
        self.time.chosen.connect(self._show_event)
        self.dispute_page.edited.connect(self._edit_dispute)
        self.dispute_page.removed.connect(self._remove_dispute)
        self.position_page.edited.connect(self._edit_position)
        self.position_page.removed.connect(self._remove_cell)
        self.event_page.dated.connect(self._date)
        for leading in (
            self.matrix.led,
            self.time.opened,
            self.dispute_page.led,
            self.position_page.led,
            self.event_page.led,
        ):
            leading.connect(self.open_finding)
        for page in (self.dispute_page, self.position_page, self.event_page):
            page.left.connect(self._back)

    def _turn_to_brief(self, brief: str) -> None:
        self._brief = brief
        self._added = ()
        self.refresh()
