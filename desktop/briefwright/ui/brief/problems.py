"""The problems of a brief while it is written: checked in a pause, marked in place, one click away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.service.checking import Fault, faults_by_part
from briefwright.service.project import Project
from briefwright.service.writing import Part
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.beside import Beside
from briefwright.ui.brief.fault_marks import FaultMarks
from briefwright.ui.brief.judging.pane import JudgementPane
from briefwright.ui.brief.outline import Outline as OutlineList
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.problem_foot import ProblemFoot
from briefwright.ui.theme.theme import Theme

SETTLE = 900
"""Milliseconds without a change after which the brief is checked again."""

ROOMY = 640
"""Height of the inspector in pixels from which on there is room for a finding in full as well."""


class Problems(QObject):
    """Checks the brief that is written; `part_wanted` carries the key of a part to turn to."""

    part_wanted = Signal(str)

    def __init__(
        self,
        *,
        bridge: Bridge,
        theme: Theme,
        page: Page,
        pane: JudgementPane,
        outline: OutlineList,
        beside: Beside,
        above: QWidget,
    ) -> None:
        super().__init__(page)
        self.foot = ProblemFoot(theme)
        self.column = QWidget()
        self.marks = FaultMarks(page, theme)
        self._beside = beside
        self._bridge = bridge
        self._page = page
        self._pane = pane
        self._outline = outline
        self._brief: str | None = None
        self._part: Part | None = None
        self._found: Mapping[str, tuple[Fault, ...]] = {}
        self._shown: tuple[str, object] | None = None
        self._going = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.check)
        column = QVBoxLayout(self.column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above, 1)
        column.addWidget(self.foot)
        self.column.installEventFilter(self)
        self.foot.wanted.connect(self.go_to)
        self.foot.onward.connect(self._go_on)
        self.foot.asked.connect(self.check)
        self.marks.pressed.connect(self._pressed)
        pane.pressed.connect(self._pressed)

    # --- checking ------------------------------------------------------------

    @property
    def found(self) -> Mapping[str, tuple[Fault, ...]]:
        """What the last check found, by the key of the part."""
        return self._found

    def later(self) -> None:
        """Checks once no more changes come."""
        self._settle.start()

    def check(self) -> None:
        """Checks now, in a worker."""
        self._settle.stop()
        brief = self._brief
        if brief is None:
            return

        def query(project: Project) -> Mapping[str, tuple[Fault, ...]]:
            return faults_by_part(project, brief)

        self._bridge.read("brief.problems", query, self._take)

    def check_and_go(self) -> None:
        """Checks now and gives the keys to the first problem, of another part if this has none."""
        self._going = True
        self.check()

    def show_part(self, brief: str | None, part: Part | None) -> None:
        """Shows the problems of this part; another brief is checked first."""
        self._part = part
        if brief != self._brief:
            self._brief, self._found = brief, {}
            self.check()
        self._show()

    def _take(self, found: Mapping[str, tuple[Fault, ...]]) -> None:
        self._found = found
        self._show()
        if self._going:
            self._going = False
            if not self.foot.faults and self._elsewhere():
                self._go_on()
            self.foot.take_keys()

    def _show(self) -> None:
        key = "" if self._part is None else self._part.key
        here = self._found.get(key, ())
        written = self._part is not None and self._part.slot is None
        if self._shown is not None and self._shown[0] == key and self._shown[1] is self._found:
            self._pane.show_faults(here if written else ())
            return
        self._shown = key, self._found
        rest = sum(len(faults) for each, faults in self._found.items() if each != key)
        self.foot.show_faults(here, rest)
        self.marks.show_faults(() if written else here)
        self._pane.show_faults(here if written else ())
        self._outline.show_faults(
            {each: tuple(f.problem for f in faults) for each, faults in self._found.items()}
        )

    def _elsewhere(self) -> Sequence[str]:
        """The parts after this one with problems, then those before it."""
        keys = list(self._outline.keys)
        here = keys.index(self._part.key) + 1 if self._part and self._part.key in keys else 0
        return [key for key in (*keys[here:], *keys[:here]) if self._found.get(key)]

    # --- going there ---------------------------------------------------------

    def go_to(self, fault: Fault) -> None:
        """Selects the words at fault in the text."""
        place = fault.problem.place
        if place.table == "judgement":
            self._pane.point_out(fault)
        elif place.table == "block":
            self.marks.point_out(fault)
        else:
            self._page.setFocus()

    def _pressed(self, fault: Fault) -> None:
        self.foot.choose(fault.problem.id)
        self.go_to(fault)

    def _go_on(self) -> None:
        for key in self._elsewhere()[:1]:
            self.part_wanted.emit(key)
            self.foot.take_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the list within its share of the inspector."""
        if isinstance(event, QResizeEvent):
            height = event.size().height()
            self.foot.fit_into(height)
            self._beside.show_detail(shown=height >= ROOMY)
        return super().eventFilter(watched, event)
