"""The navigator of the Findings view: what to show, with how many; findings fall on its sections."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.domain.finding import Kind
from briefwright.ui.findings.kinds import kind_words
from briefwright.ui.findings.listing import Facet, Listing, counts
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.carrying import carried
from briefwright.ui.widgets.facets import Facet as Line
from briefwright.ui.widgets.facets import FacetDelegate, Facets
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.marks import MARK, paint_kind_mark


class MarkedDelegate(FacetDelegate):
    """Paints the mark of a kind before its words."""

    def paint_row(self, painter: QPainter, box: QRect, row: Line, *, selected: bool) -> None:
        """Paints mark, words and number."""
        name, _, value = row.key.partition(":")
        if name != Facet.KIND or row.count is None:
            super().paint_row(painter, box, row, selected=selected)
            return
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        left = box.right() - 8 - MARK + 1 if rtl else box.left() + 8
        corner = QPointF(left, box.top() + (box.height() - MARK) / 2)
        paint_kind_mark(painter, self.theme, Kind(value), corner)
        inner = box.adjusted(0 if rtl else 26, 0, -26 if rtl else 0, 0)
        super().paint_row(painter, inner, row, selected=selected)


class Places(Facets):
    """The lines of the navigator; `dropped` carries findings and the section they fell on."""

    dropped = Signal(object, object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setItemDelegate(MarkedDelegate(theme, self))
        self.setAcceptDrops(True)
        self._theme = theme
        self._over = -1

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes findings."""
        if carried(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Takes findings over a section, or over the line for those without one."""
        if carried(event.mimeData()) and self._target(event.position()) is not None:
            event.acceptProposedAction()
            self._over = self.indexAt(event.position().toPoint()).row()
            self.viewport().update()
        else:
            self._leave_line()
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forgets the place."""
        del event
        self._leave_line()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces where the findings fell."""
        self._leave_line()
        findings, target = carried(event.mimeData()), self._target(event.position())
        if findings and target is not None:
            event.acceptProposedAction()
            self.dropped.emit(findings, target[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lines, and an edge round the one on which findings would fall."""
        super().paintEvent(event)
        if self._over >= 0:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2, Qt.PenStyle.DashLine))
            box = self.visualRect(self.rows().index(self._over, 0))
            painter.drawRoundedRect(box.adjusted(9, 1, -9, -1), 6, 6)
            painter.end()

    def _leave_line(self) -> None:
        self._over = -1
        self.viewport().update()

    def _target(self, point: QPointF) -> tuple[str | None] | None:
        value = self.rows().value(self.indexAt(point.toPoint()))
        if value is None:
            return None
        name, _, section = value.key.partition(":")
        if name == Facet.SECTION:
            return (section,)
        return (None,) if name == Facet.NO_SECTION else None


class Navigator(QWidget):
    """Head and lines; `turned` carries the facet that was chosen."""

    turned = Signal(str)
    dropped = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.facets = Places(theme, self.tr("Which findings to show"))
        self.facets.setObjectName("findings.facets")
        self.facets.turned.connect(self.turned)
        self.facets.dropped.connect(self.dropped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Findings")))
        column.addWidget(self.facets, 1)

    def show_listing(self, listing: Listing, facet: str) -> None:
        """Shows the sections and kinds with how many findings each has."""
        number = counts(listing)
        self.facets.show_facets(self._lines(listing, number), facet)

    def words_of(self, facet: str) -> str:
        """What a line of the navigator says."""
        named = (line.words.strip() for line in self.facets.facets if line.key == facet)
        return next(named, facet)

    def _lines(self, listing: Listing, number: Mapping[str, int]) -> tuple[Line, ...]:
        plain = (
            (Facet.ALL, self.tr("All findings"), "layers"),
            (Facet.UNUSED, self.tr("Unused in the brief"), "circle-dashed"),
            (Facet.NO_SECTION, self.tr("No section"), "inbox"),
            (Facet.DISPUTED, self.tr("Disputed"), "git-compare"),
        )
        made = [Line(key=k.value, words=w, count=number[k.value], icon=i) for k, w, i in plain]
        if listing.sections:
            made.append(Line(key="sections", words=self.tr("Sections")))
        for choice in listing.sections:
            key = f"{Facet.SECTION}:{choice.section.id}"
            indent = "\u2003" if choice.section.parent else ""
            title = f"{indent}{choice.section.title}"
            made.append(Line(key=key, words=title, count=number[key]))
        made.append(Line(key="kinds", words=self.tr("Kinds")))
        for kind, words in kind_words():
            key = f"{Facet.KIND}:{kind.value}"
            made.append(Line(key=key, words=words, count=number[key]))
        return tuple(made)
