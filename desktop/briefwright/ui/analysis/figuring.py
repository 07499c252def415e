"""Tables and figures of what is weighed, put into a section of the brief that is chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.finding import Finding
from briefwright.domain.prose import BlockKind, Slot
from briefwright.service.commands.tabling import AddMade
from briefwright.service.weighing import Weighed
from briefwright.service.writing import read_outline
from briefwright.ui.actions.deck import Deck
from briefwright.ui.analysis.bar import DISPUTES, AnalysisBar
from briefwright.ui.analysis.days import placed
from briefwright.ui.analysis.matrix import MatrixTable
from briefwright.ui.bridge import Bridge
from briefwright.ui.widgets.picker import Choice, Picker


class Figuring(QObject):
    """Asks for the section; `made` carries what was done in words and the id of the block."""

    made = Signal(str, str)

    def __init__(
        self,
        bridge: Bridge,
        area: QWidget,
        weighed: Callable[[], Weighed | None],
        bar: AnalysisBar,
        matrix: MatrixTable,
    ) -> None:
        super().__init__(area)
        self.picker = Picker(area)
        self._bridge = bridge
        self._area = area
        self._weighed = weighed
        self._bar = bar
        self._matrix = matrix

    def listen(self, deck: Deck, first: Callable[[Callable[[], object]], None]) -> None:
        """Listens to the actions and the button; `first` does a handler once all is weighed."""
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("figure_positions", self.positions),
            ("figure_timeline", partial(self.events, BlockKind.TIMELINE)),
            ("figure_events", partial(self.events, BlockKind.EVENTS)),
        )
        for name, handler in handlers:
            deck.on(name, partial(first, handler))
        self._bar.figure.clicked.connect(lambda _checked=False: deck[self._wanted()].trigger())

    def _wanted(self) -> str:
        return "figure_positions" if self._bar.segments.key == DISPUTES else "figure_timeline"

    def positions(self) -> None:
        """The table of who says what about the dispute that is chosen."""
        dispute = self._matrix.dispute
        if dispute is None:
            self._bridge.failed.emit(self.tr("Choose a dispute first."))
            return
        self._ask(BlockKind.POSITIONS, (dispute,))

    def events(self, kind: BlockKind) -> None:
        """The dated findings of the timeline, as a table or as a figure."""
        weighed = self._weighed()
        found = [each.finding for each in weighed.findings] if weighed is not None else []
        dated = [finding for finding in found if placed(finding.date)]
        if not dated:
            self._bridge.failed.emit(self.tr("No finding has a date yet."))
            return
        self._ask(kind, [finding.id for finding in sorted(dated, key=_when)])

    def _ask(self, kind: BlockKind, rows: Sequence[str]) -> None:
        weighed = self._weighed()
        brief = None if weighed is None or weighed.brief is None else weighed.brief.id
        if brief is None:
            self._bridge.failed.emit(self.tr("Begin a brief first, and a section in it."))
            return
        parts = read_outline(self._bridge.project, brief).parts
        choices = [
            Choice(words=f"{part.number} {part.title}", row=part.owner)
            for part in parts
            if part.slot is Slot.BODY
        ]
        corner = QPointF(self._area.width() / 2 - 190, 60)
        nothing = self.tr("No section fits. Sections are made in Brief.")
        self.picker.ask(
            self.tr("Section of the brief"),
            nothing,
            choices,
            QRectF(corner, QSizeF(380, 0)),
            lambda section: self._put(section, kind, rows),
        )

    def _put(self, section: str, kind: BlockKind, rows: Sequence[str]) -> None:
        command = AddMade(section=section, made=kind, rows=tuple(rows))
        self._bridge.run(command, then=lambda row: self.made.emit(self._done(kind), row))

    def _done(self, kind: BlockKind) -> str:
        match kind:
            case BlockKind.POSITIONS:
                return self.tr("The table of positions stands in the brief.")
            case BlockKind.EVENTS:
                return self.tr("The table of events stands in the brief.")
            case _:
                return self.tr("The timeline stands in the brief.")


def _when(finding: Finding) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    return finding.date.sort_key() if finding.date else ((0, 0, 0), (0, 0, 0))
