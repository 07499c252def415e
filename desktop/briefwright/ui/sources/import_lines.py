"""One line for each file of an import: what came of it, in words and as it is painted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ingest.encoding import guessed, repairable
from briefwright.service.bringing import Came, Outcome
from briefwright.service.commands.sources import Sameness
from briefwright.ui.models.rows import Index
from briefwright.ui.speech.saying import about, said, said_all
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate

ROW = 28
_ISOLATES = "[\u2066-\u2069\u200e\u200f]*"
"""What parts a name from words that are written in the other direction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One file of an import. `words` say why, or what was guessed; `path` None for pasted text.

    `encoding` is one that was guessed, `mixed_up` says that its letters can be repaired.
    """

    key: str
    name: str
    came: Came
    words: str = ""
    source: str | None = None
    path: Path | None = None
    encoding: str | None = None
    mixed_up: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at its letters."""
        return self.source is not None and (self.encoding is not None or self.mixed_up)


def lines_of(files: Sequence[Outcome]) -> tuple[Line, ...]:
    """The lines for what came of these files."""
    return tuple(_line(each) for each in files)


def spoken(line: Line) -> str:
    """The line in one sentence, for those who hear it."""
    translate = QCoreApplication.translate
    came = {
        Came.IMPORTED: translate("ImportReport", "imported"),
        Came.KNOWN: translate("ImportReport", "already here"),
        Came.REFUSED: translate("ImportReport", "refused"),
        Came.PASSED_BY: translate("ImportReport", "passed by"),
        Came.LEFT: translate("ImportReport", "not read"),
        Came.READ: translate("ImportReport", "read"),
    }
    return f"{about(line.name, came[line.came])}. {line.words}".strip()


def _line(each: Outcome) -> Line:
    return Line(
        key=each.name if each.path is None else str(each.path),
        name=each.name,
        came=each.came,
        words=_words(each),
        source=each.source,
        path=each.path,
        encoding=guessed(each.remarks),
        mixed_up=repairable(each.remarks),
    )


def _words(each: Outcome) -> str:
    translate = QCoreApplication.translate
    if each.why is not None:
        return said(each.why)
    if each.came is Came.LEFT:
        return translate("ImportReport", "The import was stopped before this file.")
    if each.came is not Came.KNOWN:
        return _without_name(said_all(each.remarks), each.name)
    match each.same:
        case Sameness.BYTES:
            return translate("ImportReport", "The same file is here already.")
        case Sameness.EARLIER:
            return translate("ImportReport", "It is an earlier version of a source that is here.")
        case _:
            return translate("ImportReport", "The same text is here already.")


def _without_name(words: str, name: str) -> str:
    """The words without the name of the file that they begin with: it stands before them."""
    file = re.escape(name.rpartition("/")[2])
    bare = re.sub(f"^{_ISOLATES}{file}{_ISOLATES} ?: ", "", words)
    return bare[:1].upper() + bare[1:]


class LineDelegate(RowDelegate[Line]):
    """Paints a line: what came of it, its name, and the words about it."""

    inset = (16, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every line is 28 high."""
        return QSize(200, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Line, *, selected: bool) -> None:
        """Paints icon, name and words."""
        name, colour = self._sign(row)
        ratio = painter.device().devicePixelRatio()
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 0, -8, 0)
        left = inner.right() - 15 if rtl else inner.left()
        icon = self.theme.icons.pixmap(name, 16, colour, ratio)
        painter.drawPixmap(QPointF(left, inner.center().y() - 7), icon)
        inner.adjust(0 if rtl else 24, 0, -24 if rtl else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        face = font(Face.STATEMENT)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        painter.setPen(QColor(self.theme.colours.text))
        title = elided(row.name, metrics, inner.width() * (0.45 if row.words else 1))
        painter.drawText(inner, aligned, title)
        used = round(metrics.horizontalAdvance(title)) + 12
        inner.adjust(0 if rtl else used, 0, -used if rtl else 0, 0)
        face = font(Face.META)
        painter.setFont(face)
        painter.setPen(QColor(self.theme.colours.text2))
        painter.drawText(inner, aligned, elided(row.words, QFontMetricsF(face), inner.width()))

    def _sign(self, row: Line) -> tuple[str, str]:
        colours = self.theme.colours
        if row.doubtful:
            return "triangle-alert", colours.warn
        match row.came:
            case Came.IMPORTED | Came.READ:
                return "check", colours.ok
            case Came.KNOWN:
                return "copy", colours.text3
            case Came.REFUSED:
                return "circle-x", colours.err
            case Came.PASSED_BY | Came.LEFT:
                return "minus", colours.text3
