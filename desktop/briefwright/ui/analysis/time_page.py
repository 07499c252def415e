"""The timeline with its legend, and below it the tray of findings that have no date."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from briefwright.service.weighing import Reported, Weighed
from briefwright.ui.analysis.events import Lanes, events_of, lane_order, undated
from briefwright.ui.analysis.finding_rows import ROW, FindingRows
from briefwright.ui.analysis.timeline import Timeline
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

TRAY = 4
"""How many rows of the tray are seen at once."""


class TimePage(QWidget):
    """`chosen` and `opened` carry a finding of the timeline or the tray."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weighed: Weighed | None = None
        self.lanes = Lanes.ACTOR
        self._in_tray = False
        self.timeline = Timeline(theme)
        self.legend = QLabel()
        self.legend.setProperty("role", "hint")
        self.legend.setContentsMargins(24, 6, 16, 8)
        self.legend.setWordWrap(True)
        self._title = QLabel()
        self._title.setFont(font(Face.META_STRONG))
        self._title.setProperty("role", "group")
        self._title.setContentsMargins(24, 10, 16, 4)
        self.tray = FindingRows(theme, self.tr("Findings without a date"))
        self.tray.setObjectName("analysis.tray")
        self.tray.setProperty("ground", "base")
        self.tray.setViewportMargins(8, 0, 8, 0)
        self._rule = QFrame()
        self._rule.setProperty("role", "rule")
        self._lay_out()
        self.timeline.chosen.connect(self._timeline_chosen)
        self.timeline.opened.connect(self.opened)
        self.tray.chosen.connect(self._tray_chosen)
        self.tray.clicked_row.connect(self._tray_chosen)
        self.tray.opened.connect(self._tray_opened)

    def show_weighed(self, weighed: Weighed) -> None:
        """Shows the findings of the project in time."""
        self._weighed = weighed
        self._show()

    def gather(self, lanes: Lanes) -> None:
        """Lets the lanes gather by actor or by section."""
        self.lanes = lanes
        self._show()

    def last_used(self) -> QWidget:
        """The part whose finding was chosen last, which is where the keys go back to."""
        return self.tray if self._in_tray and self.tray.isVisible() else self.timeline

    def _show(self) -> None:
        weighed = self._weighed
        if weighed is None:
            return
        by_actor = self.lanes is Lanes.ACTOR
        nobody = self.tr("No actor") if by_actor else self.tr("No section")
        events = events_of(weighed, self.lanes, nobody)
        self.timeline.show_events(events, lane_order(weighed, events, self.lanes, nobody))
        waiting = undated(weighed)
        self.tray.show_findings(waiting)
        self.tray.setFixedHeight(ROW * min(len(waiting), TRAY) + 8)
        self._title.setText(self.tr("Without a date: {0}").format(len(waiting)))
        for widget in (self._rule, self._title, self.tray):
            widget.setVisible(bool(waiting))
        self.legend.setText(self._legend(named=self.timeline.picture.years.named))

    def _legend(self, *, named: bool) -> str:
        if not self.timeline.picture.bars:
            return self.tr("No finding has a date yet: choose one below and write its date (F2).")
        words = self.tr(
            "Full: the day is known. Dashed: between the earliest and the latest possible day."
        )
        return words if named else words + " " + self.tr("No date names its year.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.legend)
        column.addWidget(self._rule)
        column.addWidget(self._title)
        column.addWidget(self.tray)

    def _timeline_chosen(self, key: str) -> None:
        self._in_tray = False
        self.chosen.emit(key)

    def _tray_chosen(self, row: object) -> None:
        if isinstance(row, Reported):
            self._in_tray = True
            self.chosen.emit(row.key)

    def _tray_opened(self, row: object) -> None:
        if isinstance(row, Reported):
            self.opened.emit(row.key)
