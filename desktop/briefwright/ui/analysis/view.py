"""The Analysis view: weigh what is contested, and see what happened when."""

from collections.abc import Callable
from functools import partial
from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position
from briefwright.edits.changeset import ChangeSet
from briefwright.service.weighing import Weighed, weigh
from briefwright.ui.actions.table import Focus
from briefwright.ui.analysis.acts import Acts
from briefwright.ui.analysis.bar import DISPUTES, AnalysisBar
from briefwright.ui.analysis.days import placed
from briefwright.ui.analysis.disputing import Disputing
from briefwright.ui.analysis.event_page import EventPage
from briefwright.ui.analysis.events import Lanes
from briefwright.ui.analysis.figuring import Figuring
from briefwright.ui.analysis.page import Page, Titled
from briefwright.ui.analysis.time_page import TimePage
from briefwright.ui.bridge import Announced
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.removing import Removal
from briefwright.ui.widgets.standing_here import FormConflicts, StandingHere
from briefwright.ui.widgets.view import Parts, View

COMPARED = ("brief", "dispute", "position")
EVIDENCE = (
    "annotation",
    "finding",
    "finding_annotation",
    "section",
    "section_finding",
    "source",
)
"""The tables that the matrix reads, and those that the findings in it are read from."""


class AnalysisView(View):
    """Shows disputes and timeline; `open_finding` asks for the passage of a finding."""

    open_finding = Signal(str)

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self.weighed: Weighed | None = None
        self._acts = Acts(self.bridge)
        self._brief: str | None = None
        self._event: str | None = None
        self._position: str | None = None
        self._keys_wanted = False
        self._dated = 0
        self._evidence_stale = True
        self._time_stale = False
        self.bar = AnalysisBar(self.theme)
        self.disputing = Disputing(
            theme=self.theme,
            asker=self.asker,
            acts=self._acts,
            removal=Removal(self.bridge, self.asker, self),
            parent=self,
        )
        self.time = TimePage(self.theme)
        self.event_page = EventPage(self.theme)
        self._lay_out()
        self.figuring = Figuring(
            self.bridge, self.work, lambda: self.weighed, self.bar, self.disputing.matrix
        )
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
        """Weighs the brief again when anything that is shown was changed.

        The disputes are read at once, some milliseconds, so that the next edit knows this one; the
        findings in a worker.
        """
        changes = announced.changes
        if any(changes.touches(table) for table in EVIDENCE):
            self._evidence_stale = True
        if self.weighed is not None and any(changes.touches(table) for table in COMPARED):
            self._display(weigh(self.bridge.project, self._brief, known=self.weighed))
        if self._evidence_stale:
            self.refresh()

    def restore(self, memory: Memory) -> None:
        """Takes up disputes or timeline, its lanes, and which brief was weighed."""
        self.bar.segments.show_key(memory.mine.word("shown") or DISPUTES)
        self.bar.turn()
        lanes = memory.mine.word("lanes", among=[each.value for each in Lanes])
        if lanes is not None:
            self.bar.lanes.show_value(Lanes(lanes))
            self.time.gather(Lanes(lanes))
        self._brief = memory.here.word("brief")
        self._event = memory.here.word("event")

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        memory.mine.keep("shown", self.bar.segments.key)
        memory.mine.keep("lanes", self.time.lanes.value)
        memory.here.keep("brief", self._brief)
        memory.here.keep("event", self._event)

    def leave(self) -> None:
        """Commits the fields that are being typed in."""
        page = self._pages.currentWidget()
        for each in self._forms:
            if each is page:
                each.commit()

    def open_position(self, row: str) -> None:
        """Makes the cell of a position current, as soon as its brief is weighed."""
        with self.bridge.project.read() as reads:
            position = reads.get(Position, row)
            brief = reads.get(Dispute, position.dispute).brief
        self._position = row
        self.bar.segments.turn_to(DISPUTES)
        if self.weighed is None or self.weighed.brief is None or self.weighed.brief.id != brief:
            self._turn_to_brief(brief)
        else:
            self._lead()

    def _lead(self) -> None:
        if self._position is not None:
            self.disputing.lead_to((), (self._position,))
            self._position = None

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Makes the cell current that undo or redo changed, while the disputes are shown."""
        if self.weighed is None or not (changes.touches("dispute") or changes.touches("position")):
            return False
        if self.bar.segments.key != DISPUTES:
            if not anyway:
                return False
            self.bar.segments.turn_to(DISPUTES)
        self.disputing.lead_to(changes.rows("dispute"), changes.rows("position"))
        return True

    def status(self) -> tuple[str, ...]:
        """How many disputes there are, and how many findings have a date."""
        if self.weighed is None:
            return ()
        return (
            self.tr("Disputes {0}").format(len(self.weighed.disputes)),
            self.tr("Dated findings {0}").format(self._dated),
        )

    # --- showing -------------------------------------------------------------

    def refresh(self) -> None:
        """Reads what is weighed, in a worker."""
        brief = self._brief
        self.bridge.read("analysis.weigh", lambda project: weigh(project, brief), self._show)

    def _show(self, weighed: Weighed) -> None:
        self._evidence_stale = False
        self._display(weighed)

    def _display(self, weighed: Weighed) -> None:
        self.weighed = weighed
        self.bar.offer(weighed.briefs, weighed.brief)
        empty_before = self._stack.currentWidget() is self._empty
        self.disputing.show_weighed(weighed)
        self._dated = sum(placed(each.finding.date) for each in weighed.findings)
        self._time_stale = True
        self._turn()
        self._lead()
        if empty_before and self._begin.hasFocus():
            self._keys_wanted = True
        self.facts_changed.emit()
        self._take_keys()

    def _turn(self) -> None:
        """Shows the tab that is chosen, and what is chosen in it."""
        page: QWidget = self.time
        if self.bar.segments.key == DISPUTES:
            nothing = self.weighed is not None and not self.weighed.disputes
            page = self._empty if nothing else self._table
        else:
            self._show_time()
        self._stack.setCurrentWidget(page)
        self._inspect()

    def _counted(self) -> str:
        if self.bar.segments.key != DISPUTES:
            return self.tr("Dated findings {0}").format(self._dated)
        rows, actors = self.disputing.matrix.rows.rowCount(), self.disputing.matrix.actors
        return self.tr("Propositions {0}, actors {1}").format(rows, len(actors))

    def _show_time(self) -> None:
        """Arranges the timeline anew if anything was changed since it was last shown."""
        if self._time_stale and self.weighed is not None:
            self._time_stale = False
            self.time.show_weighed(self.weighed)

    def _inspect(self) -> None:
        """Fills the inspector with what is chosen, and counts what is shown."""
        self.bar.say(self._counted())
        if self.bar.segments.key == DISPUTES:
            self._pages.setCurrentWidget(self.disputing.page() or self._nothing)
            return
        finding = self.weighed.finding(self._event) if self.weighed is not None else None
        if finding is not None:
            self.event_page.show_finding(finding)
        self._pages.setCurrentWidget(self._nothing if finding is None else self.event_page)

    def _choose_event(self, key: str) -> None:
        self._event = key
        self._inspect()

    # --- timeline ------------------------------------------------------------

    def _date(self, date: object) -> None:
        finding = self.event_page.finding
        if finding is not None and (date is None or isinstance(date, ReportedDate)):
            self._acts.date(finding.finding, date, self.event_page.refresh)

    def _write_date(self) -> None:
        if self._pages.currentWidget() is self.event_page:
            self.event_page.date.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_event(self) -> None:
        if self._event is not None:
            self.open_finding.emit(self._event)

    def _turn_to_brief(self, brief: str) -> None:
        self._brief = brief
        self.refresh()

    # --- how it is made ------------------------------------------------------

    def _weigh_first(self, handler: Callable[[], object]) -> None:
        """Does what is asked for, on what is weighed by then."""
        if self.weighed is None:
            self._show(weigh(self.bridge.project, self._brief))
        handler()

    def _take_keys(self) -> None:
        """Gives the keys once to what is shown, as soon as it can be seen."""
        if self._shown and self._keys_wanted and self.weighed is not None:
            self._keys_wanted = False
            self._back()

    def _back(self) -> None:
        """Gives the keys back to what is shown in the work area."""
        keys: tuple[tuple[QWidget, QWidget], ...] = (
            (self._table, self.disputing.matrix),
            (self.time, self.time.last_used()),
            (self._empty, self._begin),
        )
        for page, widget in keys:
            if page is self._stack.currentWidget():
                widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self._begin = QPushButton(self.tr("Add a dispute"))
        self._begin.setProperty("primary", "true")
        self._begin.setAccessibleName(self.tr("Add a dispute"))
        sentence = self.tr("What is contested stands here: who asserts it, who denies it, where.")
        self._empty = EmptyState(sentence, self._begin)
        self._nothing = EmptyState(self.tr("Nothing is chosen."))
        dispute, position = self.disputing.dispute_page, self.disputing.position_page
        self._forms = (dispute, position, self.event_page)
        inspector = Titled(
            (
                (self._nothing, ""),
                (dispute, self.tr("Dispute")),
                (position, self.tr("Position")),
                (self.event_page, self.tr("Finding")),
            )
        )
        self._pages = inspector.pages
        self._table = QWidget()
        inset = QVBoxLayout(self._table)
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self.disputing.matrix)
        self._stack = QStackedWidget()
        for part in (self._table, self.time, self._empty):
            self._stack.addWidget(part)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)  # first, so that the keys come here before the bar
        column.insertWidget(0, self.bar)
        self.inspector = inspector

    def _connect(self) -> None:
        for widget in (self.disputing.matrix, self._begin):
            self.deck.give_to(Focus.DISPUTES, widget)
        for part in (self.time.timeline, self.time.tray):
            self.deck.give_to(Focus.TIMELINE, part)
        for action, handler in self.disputing.actions().items():
            self.deck.on(action, partial(self._weigh_first, handler))
        self.figuring.listen(self.deck, self._weigh_first)
        self.deck.on("open_event", self._open_event)
        self.deck.on("date_event", self._write_date)
        for button in (self._begin, self.bar.dispute):
            button.clicked.connect(self.disputing.add_dispute)
        self.bar.actor.clicked.connect(self.disputing.add_actor)
        self.bar.segments.turned.connect(lambda _key: self._turn())
        self.bar.laned.connect(self.time.gather)
        self.bar.briefed.connect(self._turn_to_brief)
        timeline = self.time.timeline
        self.bar.tools["zoom-in"].clicked.connect(lambda: timeline.step_zoom(1))
        self.bar.tools["zoom-out"].clicked.connect(lambda: timeline.step_zoom(-1))
        self.disputing.turned.connect(self._inspect)
        self._show_conflicts()
        self.time.chosen.connect(self._choose_event)
        self.event_page.dated.connect(self._date)
        for leading in (self.disputing.led, self.time.opened, self.event_page.led):
            leading.connect(self.open_finding)
        pages: tuple[Page, ...] = self._forms
        for page in pages:
            page.left.connect(self._back)

    def _show_conflicts(self) -> None:
        """Lets the pages of the disputes show what stands against each other in their rows."""
        disputing, here = (
            self.disputing,
            StandingHere(self.bridge, self.theme, "analysis.conflicts", self),
        )
        for page, row in (
            (disputing.dispute_page, lambda: disputing.dispute_row),
            (disputing.position_page, lambda: disputing.position_row),
        ):
            shown = FormConflicts(here, page, row, self._back)
            disputing.turned.connect(shown.show)
