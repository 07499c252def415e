"""The pages as they will print, read by mouse and keys: what is on them leads to its source."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from briefwright.document.model import Origin
from briefwright.tradecraft.problem import Severity
from briefwright.ui.publish.outcome import LEADING
from briefwright.ui.theme.palette import LIGHT
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.page_hands import PageHands
from briefwright.ui.widgets.page_layout import PageSize
from briefwright.ui.widgets.page_table import seen

if TYPE_CHECKING:  # the writer is loaded when a page is made, not with the window
    from briefwright.export.pdf import Place


class Pages(PageHands):
    """`followed` carries the origin of a passage that leads to a source, `pointed` of any other."""

    followed = Signal(object)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("publish.pages")
        self.setAccessibleName(self.tr("The pages as they will print"))
        self.setAccessibleDescription(
            self.tr(
                "Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from citation to "
                "citation, Enter goes to the passage it rests on."
            )
        )
        self._places: tuple[Place, ...] = ()
        self._faults: Mapping[str, Severity] = {}
        self._active: Origin | None = None
        self._hovered: Place | None = None
        self._standing: Place | None = None

    def show_pages(
        self, sizes: Sequence[PageSize], places: "Sequence[Place]", faults: Mapping[str, Severity]
    ) -> None:
        """Shows other pages where the old ones were looked at.

        `faults` says how grave the worst problem of a row is, by the row's id.
        """
        self._places = tuple(place for place in places if place.page <= len(sizes))
        self._faults = faults
        self._standing = None
        self._hovered = None
        self.show_sizes(sizes)

    @property
    def places(self) -> "tuple[Place, ...]":
        """Where on the pages the things of the project stand."""
        return self._places

    @property
    def standing(self) -> "Place | None":
        """The citation that was stepped to."""
        return self._standing

    def point_out(self, origin: Origin | None) -> bool:
        """Outlines what was made from this row and scrolls to it; whether it is on a page."""
        self._active = origin
        self.viewport().update()
        first = next((place for place in self._places if place.origin == origin), None)
        if first is not None:
            self.bring(first)
        return first is not None

    def step_citation(self, direction: int) -> None:
        """Stands on the next (1) or previous (-1) passage that leads to a source."""
        leading = [place for place in self._places if _leads(place)]
        if not leading:
            return
        if self._standing in leading:
            at = leading.index(self._standing) + direction
        else:
            at = 0 if direction > 0 else len(leading) - 1
        self._standing = leading[min(max(at, 0), len(leading) - 1)]
        self.bring(self._standing)
        self.viewport().update()

    # --- painting ------------------------------------------------------------

    def paint_marks(self, painter: QPainter) -> None:
        """Paints bars beside faults, and outlines; on white paper, so in the light colours."""
        for place in self._places:
            fault = self._faults.get(place.origin.row)
            if fault is not None and fault is not Severity.NOTE:
                self._paint_bar(painter, place, fault)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in self._places:
            if place.origin == self._active:
                self._outline(painter, place, 1.5)
        if self._standing is not None:
            self._outline(painter, self._standing, 2)
        if self._hovered is not None and _leads(self._hovered):
            self._outline(painter, self._hovered, 1)

    def _paint_bar(self, painter: QPainter, place: "Place", fault: Severity) -> None:
        box = seen(self.layout_of_pages.box_of(place))
        colour = LIGHT.err if fault is Severity.MUST_FIX else LIGHT.warn
        painter.fillRect(QRectF(box.left() - 10, box.top(), 2.5, box.height()), QColor(colour))

    def _outline(self, painter: QPainter, place: "Place", width: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.accent), width))
        box = seen(self.layout_of_pages.box_of(place))
        painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 3, 3)

    # --- hands ---------------------------------------------------------------

    def _under(self, event: QMouseEvent) -> "Place | None":
        point = event.position() + self.offset()
        return self.layout_of_pages.at(self._places, point.x(), point.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows what would be followed."""
        under = self._under(event)
        if under != self._hovered:
            self._hovered = under
            leads = under is not None and _leads(under)
            shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follows a citation; points out any other passage."""
        under = self._under(event)
        if event.button() != Qt.MouseButton.LeftButton or under is None:
            return
        if _leads(under):
            self.followed.emit(under.origin)
        else:
            self.pointed.emit(under.origin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps from citation to citation with Ctrl, follows one with Enter."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key(), control:
            case Qt.Key.Key_Down, True:
                self.step_citation(1)
            case Qt.Key.Key_Up, True:
                self.step_citation(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter, _ if self._standing is not None:
                self.followed.emit(self._standing.origin)
            case _:
                super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the hover away."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)


def _leads(place: "Place") -> bool:
    return place.origin.table in LEADING
