"""The brief at a moment: as it was, word by word against another state, and brought back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.brief import Brief
from briefwright.service.comparing import Compared, ComparedPart, compare, restoring
from briefwright.service.past import NOW, Moment, Report, Stopped, moment_of
from briefwright.service.project import Project
from briefwright.ui.bridge import Bridge, Progress
from briefwright.ui.history.page import RESTORE, ComparedPage
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField

JOB = "history.moment"
BUSY = 300
"""Milliseconds after which one is told that the log is being read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state to choose: what it is called, and the act or milestone that names it; None for now."""

    words: str
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    briefs: Sequence[Brief]
    compared: Compared | None


class MomentDialog(QDialog):
    """Shows a brief in two states; `states` are the milestones, `chosen` the state to begin with."""

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        *,
        chosen: State,
        states: Sequence[State],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("moment")
        self.setWindowTitle(self.tr("The brief at this moment"))
        self._bridge = bridge
        self._theme = theme
        self.compared: Compared | None = None
        self.read_once = False
        self._reading = self._again = False
        self.then = ChoiceField(self.tr("The state to look at"), ())
        self.now = ChoiceField(self.tr("The state to compare it with"), ())
        self.brief = ChoiceField(self.tr("Brief"), ())
        self.brief.hide()
        self.differing = QCheckBox(self.tr("Only what differs"))
        self.page = ComparedPage(theme)
        self.restore = QPushButton(self.tr("Restore the whole text"))
        self.restore.setEnabled(False)
        self._key = QLabel()
        self._said = QLabel()
        self._said.setProperty("role", "meta")
        self._said.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Reading the log"))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._progress.hide()
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(BUSY)
        self._busy.timeout.connect(self._progress.show)
        self._fill(chosen, states)
        self._lay_out()
        self._connect()
        self._repaint()
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops the reading that nobody waits for any more."""
        super().hideEvent(event)
        self._bridge.cancel(JOB)

    # --- reading -------------------------------------------------------------

    def _read(self) -> None:
        """Reads both states in a worker; one at a time."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        then, now, brief = self.then.currentData(), self.now.currentData(), self._brief()
        project, at_work = self._bridge.project, self.tr("Reading the log")

        def work(report: object) -> _Read | None:
            def said(done: int, total: int) -> bool:
                return not callable(report) or bool(report(done, total, at_work))

            return _compared(project, (then, now), brief, said)

        self._busy.start()
        self._bridge.job(JOB, work, self._show)

    def _ended(self, job: str) -> None:
        """Lets the states be read again, whatever came of it."""
        if job == JOB:
            self._reading = False
            if self._again and self.isVisible():
                self._read()

    def _brief(self) -> str | None:
        value = self.brief.currentData()
        return value if isinstance(value, str) else None

    def _show(self, read: _Read | None) -> None:
        self._busy.stop()
        self._progress.hide()
        if read is None:
            return
        self.read_once = True
        self.compared = read.compared
        self._offer_briefs(read)
        self._show_page()
        self._say(read.compared)

    def _show_page(self) -> None:
        self.page.show_compared(
            self.compared,
            differing=self.differing.isChecked(),
            restorable=self.now.currentData() is None,
        )

    def _offer_briefs(self, read: _Read) -> None:
        if len(read.briefs) < 2:
            return
        self.brief.blockSignals(True)
        self.brief.fill([(brief.title, brief.id) for brief in read.briefs])
        self.brief.show_value(None if read.compared is None else read.compared.brief)
        self.brief.blockSignals(False)
        self.brief.show()

    def _say(self, compared: Compared | None) -> None:
        changed = () if compared is None else compared.changed
        there = compared is not None and compared.then is not None
        against_now = self.now.currentData() is None
        self.restore.setEnabled(there and against_now and bool(changed))
        if compared is None:
            words = self.tr("There is no brief in either state.")
        elif not there:
            words = self.tr("This brief was not there then: all of it is new.")
        elif not changed:
            words = self.tr("Nothing differs.")
        elif len(changed) == 1:
            words = self.tr("1 part differs.")
        else:
            words = self.tr("{0} parts differ.").format(len(changed))
        self._said.setText(words)

    def _progressed(self, progress: Progress) -> None:
        if progress.job == JOB:
            self._progress.setRange(0, max(1, progress.total))
            self._progress.setValue(progress.done)

    # --- bringing back -------------------------------------------------------

    def _follow(self, address: QUrl) -> None:
        key = address.toString().removeprefix(RESTORE)
        parts = () if self.compared is None else self.compared.parts
        part = next((each for each in parts if each.key == key), None)
        if part is not None and self.now.currentData() is None:
            self._restore(part)

    def _restore(self, part: ComparedPart | None) -> None:
        command = None if self.compared is None else restoring(self.compared, part)
        if command is not None:
            self._bridge.run(command)

    # --- how it is made ------------------------------------------------------

    def _fill(self, chosen: State, states: Sequence[State]) -> None:
        others = [state for state in states if state.name != chosen.name]
        self.then.fill([(state.words, state.name) for state in (chosen, *others)])
        present = State(words=self.tr("Now"), name=None)
        self.now.fill([(state.words, state.name) for state in (present, *states)])
        self.then.show_value(chosen.name)
        self.now.show_value(None)

    def _lay_out(self) -> None:
        over = self.parentWidget()
        room = self.size() if over is None else over.size()
        self.resize(max(720, min(1120, room.width() - 80)), max(480, room.height() - 80))
        choices = QHBoxLayout()
        choices.setContentsMargins(16, 12, 16, 8)
        choices.setSpacing(16)
        for label, field in ((self.tr("Then"), self.then), (self.tr("Compared with"), self.now)):
            words = QLabel(label)
            words.setProperty("role", "meta")
            words.setBuddy(field)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(words)
            row.addWidget(field, 1)
            choices.addLayout(row, 1)
        options = QHBoxLayout()
        options.setContentsMargins(16, 0, 16, 8)
        options.setSpacing(16)
        options.addWidget(self.differing)
        options.addWidget(self.brief)
        options.addWidget(self._said, 1)
        options.addWidget(self._key)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.restore)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(choices)
        column.addLayout(options)
        column.addWidget(self._progress)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.restore.setAutoDefault(False)
        close.setAutoDefault(False)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.then.activated.connect(lambda _row: self._read())
        self.now.activated.connect(lambda _row: self._read())
        self.brief.activated.connect(lambda _row: self._read())
        self.differing.toggled.connect(lambda _on: self._show_page())
        self.page.anchorClicked.connect(self._follow)
        self.restore.clicked.connect(lambda: self._restore(None))
        self._bridge.history_changed.connect(self._read)
        self._bridge.job_progressed.connect(self._progressed)
        self._bridge.job_ended.connect(self._ended)
        self._theme.changed.connect(self._repaint)

    def _repaint(self) -> None:
        """Says by example how what came and what went is shown."""
        colours = self._theme.colours
        came, went = self.tr("put in"), self.tr("taken out")
        self._key.setFont(font(Face.META))
        self._key.setText(
            f'<u style="color:{colours.ok}; background:{colours.ok_soft}">{came}</u>&nbsp;&nbsp; '
            f'<s style="color:{colours.err}; background:{colours.err_soft}">{went}</s>'
        )


def _compared(
    project: Project, names: tuple[object, object], brief: str | None, report: Report
) -> _Read | None:
    """Both states of the brief; None when that was stopped."""
    then, now = (_moment(project, name) for name in names)
    try:
        compared = compare(project, brief, then, now, report)
    except Stopped:
        return None
    return _Read(briefs=project.briefs(), compared=compared)


def _moment(project: Project, name: object) -> Moment:
    return moment_of(project, name) if isinstance(name, str) else NOW
