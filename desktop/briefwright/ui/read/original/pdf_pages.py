"""The pages of a PDF with the passages of its source marked on them; they are chosen and made here.

Places are points from the upper left corner of a page; paper is white in every look, so marks are
painted in the light colours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefwright.domain.finding import Kind
from briefwright.domain.text import Span
from briefwright.service.originals import OnPage, Paged
from briefwright.ui.read.number_row import kind_of
from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.kinds import LIGHT_KINDS
from briefwright.ui.theme.palette import LIGHT
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, paint_kind_mark
from briefwright.ui.widgets.page_hands import PageHands
from briefwright.ui.widgets.page_layout import PageSize
from briefwright.ui.widgets.page_table import seen

RADIUS, OUTLINE, MARGIN_MARK, MARK_STEP = 3, 2.0, 21, 20
WHOLE_PAGE = 0.9
"""The share of a page's height from which a letter's box stands for the page (it is scanned)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A rectangle of a passage's mark."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float
    finding: str
    kind: Kind


class PdfPages(PageHands):
    """`chosen` carries the finding of a mark; `marked` tells that a stretch was selected or dropped.

    `left` tells that Escape was pressed where there was nothing to take back, `make` that a finding
    is wanted of the selection: of a kind, or of the last one for None.
    """

    chosen = Signal(str)
    marked = Signal()
    left = Signal()
    make = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("read.original.pages")
        self.setAccessibleName(self.tr("Pages of the original"))
        self.setAccessibleDescription(
            self.tr(
                "Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from finding to "
                "finding, Escape goes back to the text."
            )
        )
        self._paged: Paged | None = None
        self._marks: tuple[Marked, ...] = ()
        self._on_page: dict[int, list[Marked]] = {}
        self._order: tuple[str, ...] = ()
        self._active: str | None = None
        self._pressed: QPointF | None = None
        self._from: int | None = None
        self._selected: Span | None = None
        self._selection: tuple[OnPage, ...] = ()

    # --- what is shown -------------------------------------------------------

    def show_paged(self, paged: Paged | None) -> None:
        """Shows other pages, from their beginning, or none."""
        self._paged = paged
        self._marks, self._on_page, self._order, self._active = (), {}, (), None
        self.forget_pictures()
        self.drop_selection()
        sizes = () if paged is None else paged.sizes
        self.show_sizes([PageSize(width=width, height=height) for width, height in sizes])
        self.verticalScrollBar().setValue(0)

    def show_marks(
        self, passages: Sequence[Passage], places: Mapping[str, Sequence[OnPage]]
    ) -> None:
        """Marks passages; `places` are those of each annotation."""
        self._marks = tuple(
            Marked(
                page=place.page,
                x0=place.x0,
                y0=place.y0,
                x1=place.x1,
                y1=place.y1,
                finding=passage.finding,
                kind=passage.kind,
            )
            for passage in passages
            for place in places.get(passage.annotation, ())
        )
        first = {mark.finding: mark for mark in reversed(self._marks)}
        self._order = tuple(sorted(first, key=lambda each: (first[each].page, first[each].y0)))
        self._on_page = {}
        for mark in self._marks:
            self._on_page.setdefault(mark.page, []).append(mark)
        self.viewport().update()

    @property
    def marks(self) -> tuple[Marked, ...]:
        """What is marked on the pages."""
        return self._marks

    @property
    def active(self) -> str | None:
        """The finding that is framed."""
        return self._active

    def set_active(self, finding: str | None) -> None:
        """Frames the marks of a finding."""
        self._active = finding
        self.viewport().update()

    def bring_finding(self, finding: str) -> None:
        """Scrolls to the first mark of a finding."""
        first = next((mark for mark in self._marks if mark.finding == finding), None)
        if first is not None:
            self.bring(first)

    def step_finding(self, direction: int) -> None:
        """Chooses the next (1) or previous (-1) finding that is marked."""
        if not self._order:
            return
        at = 0 if direction > 0 else len(self._order) - 1
        if self._active in self._order:
            at = self._order.index(self._active) + direction
        self.chosen.emit(self._order[min(max(at, 0), len(self._order) - 1)])

    # --- selection -----------------------------------------------------------

    @property
    def selected(self) -> Span | None:
        """The stretch that is selected, in the text as the file lays it out."""
        return self._selected

    def select(self, span: Span | None) -> None:
        """Selects a stretch of the text as the file lays it out."""
        self._selected = span
        self._selection = ()
        if span is not None and self._paged is not None:
            self._selection = self._paged.marks(self._paged.places.text, [span])[0]
        self.viewport().update()

    def drop_selection(self) -> None:
        """Selects nothing."""
        self.select(None)

    def selection_box(self) -> QRectF | None:
        """The rectangle round the selection in the viewport, None for none."""
        boxes = [self.box_of(place) for place in self._selection]
        if not boxes:
            return None
        box = boxes[0]
        for other in boxes[1:]:
            box = box.united(other)
        return box

    # --- painting ------------------------------------------------------------

    def paint_marks(self, painter: QPainter) -> None:
        """Paints the marks as if by a highlighter, the selection, and the letters beside the page."""
        top = self.verticalScrollBar().value()
        sight = self.layout_of_pages.between(top, top + self.viewport().height())
        shown = [mark for number in sight for mark in self._on_page.get(number + 1, ())]
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in shown:
            painter.setBrush(QColor(LIGHT_KINDS[mark.kind].tint))
            painter.drawRoundedRect(self._on_table(mark), RADIUS, RADIUS)
        painter.setBrush(QColor(LIGHT.selection))
        for place in self._selection:
            painter.drawRect(self._on_table(place))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in shown:
            if mark.finding == self._active:
                painter.setPen(QPen(QColor(LIGHT_KINDS[mark.kind].edge), OUTLINE))
                box = self._on_table(mark).adjusted(-1, -1, 1, 1)
                painter.drawRoundedRect(box, RADIUS, RADIUS)
        for number in sight:
            for mark, corner in self._letters(number + 1):
                paint_kind_mark(painter, self.theme, mark.kind, corner)

    def _letters(self, number: int) -> list[tuple[Marked, QPointF]]:
        """The first mark of each finding on a page, and where its letter stands beside it."""
        found: dict[str, tuple[Marked, QPointF]] = {}
        page = seen(self.layout_of_pages.pages[number - 1])
        x = page.right() + 3 if self.isRightToLeft() else page.left() - MARGIN_MARK
        free = page.top()
        for mark in sorted(self._on_page.get(number, ()), key=lambda mark: mark.y0):
            if mark.finding not in found:
                corner = QPointF(x, max(self._on_table(mark).top(), free))
                free = corner.y() + MARK_STEP
                found[mark.finding] = mark, corner
        return list(found.values())

    def _on_table(self, place: OnPage | Marked) -> QRectF:
        return seen(self.layout_of_pages.box_of(place))

    # --- hands ---------------------------------------------------------------

    def _finding_at(self, point: QPointF) -> str | None:
        if not self._marks:
            return None
        page, _, _ = self.layout_of_pages.point(point.x(), point.y())
        near = self._on_page.get(page, ())
        under = self.layout_of_pages.at(near, point.x(), point.y())
        if under is not None:
            return under.finding
        for mark, corner in self._letters(page):
            if QRectF(corner.x(), corner.y(), MARK, MARK).contains(point):
                return mark.finding
        return None

    def _letter_at(self, point: QPointF) -> int | None:
        """The code point that is nearest to a point of the table."""
        if self._paged is None or not self.count:
            return None
        page, x, y = self.layout_of_pages.point(point.x(), point.y())
        return self._paged.places.near(page, x, y)

    def _stretch(self, one: int, other: int) -> Span:
        """From one code point to another, both of them in it; on a scan its whole page."""
        start, end = min(one, other), max(one, other) + 1
        if self._paged is None or not self._is_page(one):
            return Span(start=start, end=end)
        text = self._paged.places.text
        after = text.find("\n", end)
        return Span(start=text.rfind("\n", 0, start) + 1, end=len(text) if after < 0 else after)

    def _is_page(self, at: int) -> bool:
        if self._paged is None:
            return False
        box, page = self._paged.places.box_of(at), self._paged.places.pages[at]
        return box is not None and box.height >= WHOLE_PAGE * self._paged.sizes[page - 1][1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position() + self.offset()
            self._from = self._letter_at(self._pressed)
            self.drop_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects up to the pointer; shows what can be chosen."""
        point = event.position() + self.offset()
        if self._pressed is None:
            hand = self._finding_at(point) is not None
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
            )
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        to = self._letter_at(point)
        if (far or self._selected is not None) and self._from is not None and to is not None:
            self.select(self._stretch(self._from, to))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the finding of a mark, or a scanned page; a drag makes a selection."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        point, self._pressed = self._pressed, None
        finding = self._finding_at(point)
        if self._selected is None and finding is not None:
            self.chosen.emit(finding)
        elif self._selected is None and self._from is not None and self._is_page(self._from):
            self.select(self._stretch(self._from, self._from))
        self.marked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the actions that work here."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps from finding to finding with Ctrl; Escape steps back, Enter makes a finding."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        kind = kind_of(event)
        match event.key(), control:
            case Qt.Key.Key_Down, True:
                self.step_finding(1)
            case Qt.Key.Key_Up, True:
                self.step_finding(-1)
            case Qt.Key.Key_Escape, _ if self._selected is not None:
                self.drop_selection()
                self.marked.emit()
            case Qt.Key.Key_Escape, _:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter, _ if self._selected is not None:
                self.make.emit(None)
            case _ if kind is not None:
                self.make.emit(kind)
            case _:
                super().keyPressEvent(event)
