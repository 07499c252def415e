"""The Publish view: trust the brief, then send it."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefwright.document.model import Origin
from briefwright.domain.brief import Brief
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.exporting import Exported, export
from briefwright.service.project import Project
from briefwright.tradecraft.problem import Place, Problem, Severity
from briefwright.ui.bridge import Announced
from briefwright.ui.publish.export_form import ExportForm
from briefwright.ui.publish.outcome import LEADING, NOTHING, Outcome, of_record, outcome_of
from briefwright.ui.publish.pages import Pages
from briefwright.ui.publish.printing import Printing
from briefwright.ui.publish.problem_pane import ProblemPane
from briefwright.ui.publish.rendering import Pdfium
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.page_bar import PageBar
from briefwright.ui.widgets.page_layout import PageSize
from briefwright.ui.widgets.page_table import Wanted
from briefwright.ui.widgets.problem_list import GRAVITY, ProblemRow
from briefwright.ui.widgets.view import Parts, View

SETTLE = 250
"""Milliseconds without a further change after which the pages are set anew."""

Answer = tuple[Outcome, tuple[PageSize, ...]]


class PublishView(View):
    """Shows problems, pages and the way out; `go_to` asks for a place in a source."""

    go_to = Signal(object)

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self.outcome: Outcome = NOTHING
        self._pdfium = Pdfium()
        self._wanted_brief: str | None = None
        self._last_target: Path | None = None
        self._reading = False
        self._again = False
        self._keys_wanted = False
        self._read_once = False
        self._asked: Callable[[], None] | None = None
        self._places_wanted: tuple[Origin, ...] = ()
        self.problems = ProblemPane(self.theme)
        self.pages = Pages(self.theme)
        self.bar = PageBar(self.theme, self.pages, name="publish")
        self.form = ExportForm(self.theme)
        self._sizes: tuple[PageSize, ...] = ()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()

    # --- what the window calls -----------------------------------------------

    def show_up(self) -> None:
        """Sets the pages when the view is first shown, and gives them the keys."""
        first = self.outcome is NOTHING and not self._reading
        super().show_up()
        if first:
            self.refresh()
        self._keys_wanted = True
        self._take_keys()

    def apply_changes(self, announced: Announced) -> None:
        """Sets the pages anew once changes have settled."""
        self._settle.start()

    def step_back(self) -> None:
        """Leaves what waits until the view is shown again."""
        super().step_back()
        if self._settle.isActive():
            self._settle.stop()
            self._again = True

    def status(self) -> tuple[str, ...]:
        """How many pages there are."""
        count = self.pages.count
        if not count:
            return ()
        return (self.tr("1 page"),) if count == 1 else (self.tr("{0} pages").format(count),)

    # --- reading -------------------------------------------------------------

    def refresh(self) -> None:
        """Checks, composes and sets the brief in a worker; one at a time."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        wanted, pdfium = self._wanted_brief, self._pdfium
        self.bar.say_busy(busy=True)

        def read(project: Project) -> Answer:
            outcome = outcome_of(project, wanted)
            sizes = pdfium.sizes(outcome.pdf.data) if outcome.pdf else ()
            return outcome, sizes

        self.bridge.read("publish.outcome", read, self._show)

    def show_place(self, *origins: Origin) -> None:
        """Shows the first of these that is on a page: at once, or when the pages are set."""
        self._places_wanted = origins
        if self._read_once and not self._reading:
            self._show_wanted()

    def _show_wanted(self) -> None:
        if any(map(self.pages.point_out, self._places_wanted)):
            self._places_wanted = ()

    def _show(self, answer: Answer) -> None:
        outcome, sizes = answer
        self.outcome, self._sizes, self._read_once = outcome, sizes, True
        places = outcome.pdf.places if outcome.pdf else ()
        self.pages.show_pages(sizes, places, self._faults())
        self.problems.show_outcome(outcome, datetime.now().astimezone())
        self.form.show_outcome(outcome)
        self._stack.setCurrentWidget(self._state())
        self._take_keys()
        self.facts_changed.emit()
        if self._again:
            self.refresh()
            return
        self._show_wanted()
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def _ended(self, job: str) -> None:
        """Lets the pages be set again, whatever came of it."""
        if job == "publish.outcome":
            self._reading = False
            self.bar.say_busy(busy=False)

    def _take_keys(self) -> None:
        """Gives the pages the keys once, as soon as they can be seen."""
        if self._shown and self._keys_wanted and self._stack.currentWidget() is self.pages:
            self._keys_wanted = False
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _state(self) -> QWidget:
        if self.outcome.pdf is not None:
            return self.pages
        if self.outcome.brief is None:
            self._begin.show()
            self._empty.say(
                self.tr(
                    "There is no brief in this project yet. Its pages will stand here "
                    "as they will print."
                )
            )
        else:
            self._begin.hide()
            self._empty.say(self.outcome.refusal)
        return self._empty

    def _faults(self) -> dict[str, Severity]:
        found = [problem for group in self.outcome.groups for problem in group.problems]
        found.sort(key=lambda problem: GRAVITY.index(problem.severity), reverse=True)
        return {problem.place.row: problem.severity for problem in found}

    def _draw(self, wanted: Wanted) -> None:
        pdf = self.outcome.pdf
        if pdf is None:
            return
        data, pdfium = pdf.data, self._pdfium
        self.bridge.read(
            "publish.pages",
            lambda _project: pdfium.pictures(data, wanted.pages, wanted.scale),
            lambda pictures: self.pages.take_pictures(wanted.scale, pictures),
        )

    # --- going places --------------------------------------------------------

    def _go_to_problem(self, row: ProblemRow) -> None:
        if row.problem is not None:
            self._point_out(row.problem)

    def _open_problem(self, row: ProblemRow) -> None:
        problem: Problem | None = row.problem
        if problem is None:
            return
        if problem.place.table in (*LEADING, "judgement") or of_record(problem.place):
            self.go_to.emit(problem.place)
        else:
            self._point_out(problem)
            self.pages.setFocus(Qt.FocusReason.TabFocusReason)

    def _point_out(self, problem: Problem) -> None:
        self.pages.point_out(Origin(table=problem.place.table, row=problem.place.row))

    def _follow(self, origin: Origin) -> None:
        self.go_to.emit(Place(table=origin.table, row=origin.row, column=""))

    def _turn_to_brief(self, brief: str) -> None:
        self._wanted_brief = brief
        self._last_target = None
        self.refresh()

    def _make_brief(self) -> None:
        """Makes a brief under the name of the project."""
        self.bridge.run(AddBrief(brief=Brief(id="", title=self.bridge.project.title)))

    # --- exporting -----------------------------------------------------------

    def export_as(self) -> None:
        """Asks for a place and writes the brief there in the chosen format, once it has been read."""
        if not self._read_once:
            self._asked = self.export_as
            self.refresh()
            return
        brief = self.outcome.brief
        if brief is None or self.outcome.pdf is None:
            return
        suffix = self.form.formats.suffix
        folder = (self._last_target or self.bridge.project.path).parent
        suggestion = folder / f"{_file_name(brief.title)}{suffix}"
        pattern = f"{suffix[1:].upper()} (*{suffix})"
        target = self.asker.file_to_save(self.work, self.tr("Export"), suggestion, pattern)
        if target is not None:
            named = target if target.suffix else target.with_name(f"{target.name}{suffix}")
            self._export(named)

    def export_again(self) -> None:
        """Writes the file again that was written last, or asks when there was none."""
        if self._last_target is None:
            self.export_as()
        else:
            self._export(self._last_target)

    def _export(self, target: Path) -> None:
        brief = self.outcome.brief
        if brief is None:
            return
        project, pdfium, name = self.bridge.project, self._pdfium, target.name

        def work(report: object) -> Exported:
            if callable(report):
                report(0, 1, name)
            with pdfium.alone():
                return export(project, brief.id, target)

        self.form.say_done("")
        self.bridge.job("publish.export", work, self._exported)

    def _exported(self, exported: Exported) -> None:
        self._last_target = exported.path
        self.form.say_done(self.tr("Exported: {0}").format(exported.path))

    # --- printing ------------------------------------------------------------

    def print_pages(self) -> None:
        """Sets the pages anew, then asks for a printer and prints them."""
        self._asked = self._print
        self.refresh()

    def _print(self) -> None:
        brief, pdf = self.outcome.brief, self.outcome.pdf
        if brief is not None and pdf is not None:
            self.form.say_done("")
            self.printing.print_pages(brief.title, pdf.data, self._sizes)

    def _printed(self, pages: int) -> None:
        words = self.tr("Printed: 1 page") if pages == 1 else self.tr("Printed: {0} pages")
        self.form.say_done(words.format(pages))

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        self._begin = QPushButton(self.tr("Make a brief"))
        self._begin.setObjectName("publish.begin")
        self._begin.clicked.connect(self._make_brief)
        self._empty = EmptyState(self.tr("The pages are being set."), self._begin)
        self._begin.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.pages)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.navigator = self.problems
        self.navigator_width = 288
        self.inspector = self.form

    def _connect(self) -> None:
        self.bridge.job_ended.connect(self._ended)
        self.pages.wanted.connect(self._draw)
        self.pages.followed.connect(self._follow)
        self.pages.pointed.connect(self.pages.point_out)
        self.problems.list.chosen.connect(self._go_to_problem)
        self.problems.list.opened.connect(self._open_problem)
        self.problems.list.clicked_row.connect(self._open_problem)
        self.problems.asked.connect(self.refresh)
        self.form.turned.connect(self._turn_to_brief)
        self.form.asked.connect(self.export_as)
        self.printing = Printing(self.bridge, self.asker, self._pdfium, self.work)
        self.printing.printed.connect(self._printed)
        self.printing.failed.connect(
            lambda: self.bridge.failed.emit(self.tr("The printer does not take the pages."))
        )
        self.deck.on("export", self.export_as)
        self.deck.on("export_again", self.export_again)
        self.deck.on("check", self.refresh)


def _file_name(title: str) -> str:
    """The title as the name of a file: letters and digits, the rest hyphens."""
    name = "-".join(re.findall(r"\w+", title.casefold()))
    return name[:80].strip("-") or "brief"
