"""Comments on the page: a calm ground under their words, and a sign in the margin beside them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from briefwright.domain.finding import Kind
from briefwright.domain.prose import Mark, MarkKind, Prose
from briefwright.domain.text import Span
from briefwright.service.revising import Remark
from briefwright.ui.brief.layers import Ground, Layers
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.setting import runs_right_to_left
from briefwright.ui.brief.sheet import Sheet
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.theme import Theme

SIGN, AWAY = 14, 6
"""Side of a sign, and its distance from the text at most, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sign:
    """The sign of the comments that begin in one row of the page."""

    box: QRectF
    comments: tuple[str, ...]


class CommentMarks(QObject):
    """Marks the comments that are shown; `pressed` carries the id of one whose sign was clicked."""

    pressed = Signal(str)

    def __init__(self, sheet: Sheet, layers: Layers, theme: Theme) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._layers = layers
        self._theme = theme
        self._remarks: dict[str, Remark] = {}
        self._chosen: str | None = None
        self._signs: tuple[_Sign, ...] = ()
        sheet.overlays.append(self.paint)
        sheet.viewport().installEventFilter(self)
        theme.changed.connect(self.lay)

    def show_remarks(self, remarks: tuple[Remark, ...], chosen: str | None) -> None:
        """Marks these comments instead, the chosen one more strongly."""
        self._remarks = {each.key: each for each in remarks}
        self._chosen = chosen
        self.lay()

    def lay(self) -> None:
        """Lays the grounds anew under the text as it stands."""
        colours, tint = self._theme.colours, self._theme.kind(Kind.COMMENT).tint
        found = [
            Ground(
                line=number,
                span=Span(start=mark.start, end=mark.end),
                colour=tint if mark.detail == self._chosen else colours.warn_soft,
            )
            for number, mark in self._marks()
        ]
        self._layers.show("comments", sorted(found, key=lambda g: g.colour == tint))
        self._sheet.viewport().update()

    def at(self, place: Place) -> str | None:
        """The comment whose words a place stands in: the shortest of several."""
        over = [
            mark
            for mark in self._shown(self._sheet.text_of(place.line))
            if mark.start <= place.at <= mark.end
        ]
        return min(over, key=lambda m: m.end - m.start).detail if over else None

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        """Where the signs stand, in the document; known once they were painted."""
        return tuple(each.box for each in self._signs)

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Paints the signs of the lines in view, one for all comments that begin in a row."""
        rows: dict[tuple[int, int], list[str]] = {}
        top = self._sheet.verticalScrollBar().value()
        bottom = top + self._sheet.viewport().height()
        inside = self._sheet.layout_of_text.numbers_between(top, bottom)
        for number in inside if self._remarks else ():
            for mark in self._shown(self._sheet.text_of(number)):
                key = (number, self._row_of(number, mark.start))
                rows.setdefault(key, []).append(mark.detail or "")
        self._signs = tuple(
            _Sign(box=self._box(*key), comments=tuple(held)) for key, held in rows.items()
        )
        ratio = painter.device().devicePixelRatio()
        for each in self._signs:
            if each.box.intersects(seen):
                colours = self._theme.colours
                colour = colours.accent if self._chosen in each.comments else colours.text2
                picture = self._theme.icons.pixmap("message-square", SIGN, colour, ratio)
                painter.drawPixmap(each.box.topLeft(), picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Announces the comment whose sign is clicked, and says it when it is pointed at."""
        match event:
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                found = self._sign_at(event.position())
                if found is not None:
                    self.pressed.emit(found.comments[0])
                    return True
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                found = self._sign_at(QPointF(event.pos()))
                if found is not None:
                    known = (self._remarks.get(row) for row in found.comments)
                    texts = [each.comment.text for each in known if each is not None]
                    QToolTip.showText(event.globalPos(), "\n\n".join(texts), self._sheet)
                    return True
        return super().eventFilter(watched, event)

    def _marks(self) -> Iterator[tuple[int, Mark]]:
        if self._remarks:
            for number, prose in enumerate(self._sheet.texts()):
                for mark in self._shown(prose):
                    yield number, mark

    def _shown(self, prose: Prose) -> Iterator[Mark]:
        for mark in prose.marks:
            if mark.kind is MarkKind.COMMENT and mark.detail in self._remarks:
                yield mark

    def _row_of(self, number: int, at: int) -> int:
        block = self._sheet.document().findBlockByNumber(number)
        row = block.layout().lineForTextPosition(Offsets(block.text()).to_qt(at))
        return max(row.lineNumber(), 0) if row.isValid() else 0

    def _box(self, number: int, at: int) -> QRectF:
        """The place of a sign: in the margin behind the row, where its line ends."""
        document = self._sheet.document()
        block = document.findBlockByNumber(number)
        top = document.documentLayout().blockBoundingRect(block).top()
        row = block.layout().lineAt(at)
        middle = top + (row.y() + row.ascent() - 6 if row.isValid() else 14)
        shape = document.rootFrame().frameFormat()
        right = document.size().width() - shape.rightMargin()
        last = self._sheet.viewport().width() - SIGN - 1.0
        behind = runs_right_to_left(self._sheet.known_lines[number])
        if (shape.leftMargin() if behind else shape.rightMargin()) < SIGN:
            behind = not behind  # a field of a judgement has room on one side alone
        left = max(shape.leftMargin() - AWAY - SIGN, 1.0) if behind else min(right + AWAY, last)
        return QRectF(left, middle - SIGN / 2, SIGN, SIGN)

    def _sign_at(self, point: QPointF) -> _Sign | None:
        spot = point + QPointF(0, self._sheet.verticalScrollBar().value())
        near = (each for each in self._signs if each.box.adjusted(-5, -5, 5, 5).contains(spot))
        return next(near, None)
