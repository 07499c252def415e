"""The list of comments: who, when, what is said, and the words it stands on."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.service.revising import Remark
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import moment
from briefwright.ui.widgets.marks import elided, isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList
from briefwright.ui.widgets.wrapping import broken

PAD_X, PAD_Y, ROW = 12, 8, 20
MOST_TEXT, MOST_WORDS = 8, 2


class CommentList(RowList):
    """Lists comments as cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Comments"), parent)
        self.setObjectName("brief.comments")
        self._model: RowModel[Remark] = RowModel(
            (Column(head=self.tr("Comment"), text=self.said_of),), self
        )
        self.setModel(self._model)
        self.setItemDelegate(_CommentDelegate(theme, self))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Shows these comments; the chosen one stays chosen."""
        current = self.current
        self.blockSignals(True)  # rows that go choose others, which nobody did by hand
        self._model.show_rows(remarks)
        self.blockSignals(False)
        self.show_chosen(None if current is None else current.key)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> Remark | None:
        """The comment that is chosen."""
        return self._model.value(self.currentIndex())

    def said_of(self, remark: Remark) -> str:
        """What a screen reader says."""
        parts = (self.about(remark), remark.comment.text, self.place_of(remark))
        return ", ".join(part for part in parts if part)

    def about(self, remark: Remark) -> str:
        """Who and when."""
        comment = remark.comment
        parts = (isolated(comment.author), isolated(moment(comment.made)), self.state_of(remark))
        return " · ".join(part for part in parts if part)

    def state_of(self, remark: Remark) -> str:
        """Whether it is settled."""
        return self.tr("Resolved") if remark.comment.resolved else ""

    def place_of(self, remark: Remark) -> str:
        """The words that it stands on, or that they are gone."""
        words = isolated(remark.words)
        if remark.on is None:
            return self.tr("Its words are gone: “{0}”").format(words)
        return f"“{words}”"


class _CommentDelegate(RowDelegate[Remark]):
    inset = (16, 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as what is said."""
        remark = index.data(VALUE)
        if not isinstance(remark, Remark):
            return QSize(100, 0)
        text, words = self._lines(remark, self._room())
        return QSize(100, 2 * PAD_Y + 8 + 24 + ROW * (len(text) + len(words)) + 4)

    def paint_row(self, painter: QPainter, box: QRect, row: Remark, *, selected: bool) -> None:
        """Paints the card: who and when; what is said; the words."""
        colours, view = self.theme.colours, self.parent()
        if not isinstance(view, CommentList):
            return
        painter.setPen(QPen(QColor(colours.accent if selected else colours.line), 1))
        painter.setBrush(QColor(colours.raised if colours.dark else colours.base))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = box.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        settled, gone = row.comment.resolved, row.on is None
        text, words = self._lines(row, inner.width())
        lines = [(0, Face.META, colours.text3, view.about(row))]
        top, colour = 24, colours.text3 if settled else colours.text
        for line in text:
            lines.append((top, Face.BODY, colour, line))
            top += ROW
        face = Face.META if gone else Face.QUOTATION_SMALL
        for line in words:
            lines.append((top + 2, face, colours.warn if gone else colours.text2, line))
            top += ROW
        for down, used, ink, said in lines:
            place = QRect(inner.left(), inner.top() + down, inner.width(), ROW)
            _paint_line(painter, place, said, used, ink)

    def _room(self) -> int:
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, CommentList) else 268
        return wide - 2 * (self.inset[0] + PAD_X)

    def _lines(self, remark: Remark, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        view = self.parent()
        words = view.place_of(remark) if isinstance(view, CommentList) else ""
        face = Face.META if remark.on is None else Face.QUOTATION_SMALL
        text = [
            line
            for piece in remark.comment.text.splitlines()
            for line in broken(piece, Face.BODY, MOST_TEXT, width)
        ]
        return tuple(text[:MOST_TEXT]), broken(words, face, MOST_WORDS, width)


def _paint_line(painter: QPainter, place: QRect, words: str, face: Face, ink: str) -> None:
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font(face))
    painter.setPen(QColor(ink))
    painter.drawText(place, int(flags), elided(words, QFontMetricsF(font(face)), place.width()))
