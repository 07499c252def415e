"""The bar over the matrix and the timeline: which of the two, how much there is, and their tools."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefwright.domain.brief import Brief
from briefwright.ui.analysis.events import Lanes
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.segments import Segments
from briefwright.ui.widgets.tools import icon_tool

DISPUTES, TIMELINE = "disputes", "timeline"


class AnalysisBar(QWidget):
    """`laned` tells what lanes shall gather, `briefed` which brief shall be weighed."""

    laned = Signal(object)
    briefed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(40)
        self.setProperty("ground", "base")
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        choices = ((DISPUTES, self.tr("Disputes")), (TIMELINE, self.tr("Timeline")))
        self.segments = Segments(theme, self.tr("What is compared"), choices)
        self._summary = QLabel()
        self._summary.setProperty("role", "hint")
        self._summary.setFont(font(Face.META))
        self._brief = ChoiceField(self.tr("Brief"), ())
        self._brief.setMaximumWidth(180)
        self.lanes = ChoiceField(
            self.tr("Lanes"),
            (
                (self.tr("Lanes by actor"), Lanes.ACTOR),
                (self.tr("Lanes by section"), Lanes.SECTION),
            ),
        )
        self.lanes.setMinimumWidth(152)
        self.dispute = self._button("analysis.add_dispute", self.tr("Dispute"))
        self.actor = self._button("analysis.add_actor", self.tr("Actor"))
        self.tools = {
            "zoom-out": icon_tool(self.tr("Shorter days"), "analysis.smaller"),
            "zoom-in": icon_tool(self.tr("Longer days"), "analysis.larger"),
        }
        self.figure = self._button("analysis.figure", self.tr("Insert as figure"))
        self._lay_out()
        self.lanes.committed.connect(self.laned)
        self._brief.committed.connect(lambda row: self.briefed.emit(str(row)))
        self.segments.turned.connect(lambda _key: self.turn())
        theme.changed.connect(self._repaint)
        self._repaint()
        self.turn()

    def say(self, summary: str) -> None:
        """Says how much there is."""
        self._summary.setText(summary)

    @property
    def summary(self) -> str:
        """How much there is, in words."""
        return self._summary.text()

    def offer(self, briefs: Sequence[Brief], chosen: Brief | None) -> None:
        """Offers the briefs where there are several."""
        self._brief.setVisible(len(briefs) > 1)
        self._brief.fill([(brief.title, brief.id) for brief in briefs])
        self._brief.show_value(chosen.id if chosen is not None else None)

    def turn(self) -> None:
        """Shows the tools of what is compared."""
        matrix = self.segments.key == DISPUTES
        for widget in (self.dispute, self.actor):
            widget.setVisible(matrix)
        for other in (self.lanes, *self.tools.values()):
            other.setVisible(not matrix)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(f" {words}")
        button.setObjectName(name)
        button.setProperty("flat", "true")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_edges(row, 24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.segments)
        row.addWidget(self._summary)
        row.addStretch(1)
        row.addWidget(self._brief)
        row.addWidget(self.lanes)
        for tool in self.tools.values():
            row.addWidget(tool)
        row.addWidget(self.dispute)
        row.addWidget(self.actor)
        row.addWidget(self.figure)
        self.figure.setAccessibleName(self.tr("Insert as figure"))
        self.figure.setToolTip(self.tr("Put it into a section of the brief (I)"))
        self._brief.hide()
        self.dispute.setAccessibleName(self.tr("Add a dispute"))
        self.dispute.setToolTip(self.tr("Add a dispute (A)"))
        self.actor.setAccessibleName(self.tr("Add an actor"))
        self.actor.setToolTip(self.tr("Add an actor (Shift+A)"))

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        self.dispute.setIcon(icons.icon("plus", 16, colours.text2))
        self.figure.setIcon(icons.icon("image-plus", 16, colours.text2))
        self.actor.setIcon(icons.icon("users", 16, colours.text2))
        for name, tool in self.tools.items():
            tool.setIcon(icons.icon(name, 16, colours.text2))
