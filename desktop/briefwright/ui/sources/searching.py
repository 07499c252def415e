"""What a search of the project found, each with the source that it leads to."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.domain.brief import Brief, Section
from briefwright.domain.finding import Annotation
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message
from briefwright.domain.prose import Block
from briefwright.domain.source import Source
from briefwright.domain.text import OBJECT, Span
from briefwright.service.project import Project
from briefwright.service.searching import search
from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.sources.listing import source_of
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.found_words import Marked, paint_marked
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW = 52

_WRITTEN = frozenset({"block", "section", "judgement", "brief"})
"""Tables whose rows are read in a brief; all others in a source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place that was found: a row of a table.

    `spans` are the words found in `snippet`, in code points.
    """

    key: str
    table: str
    row: str
    title: str
    snippet: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The best places that hold what was asked for, and what is to be said about the words."""

    found: tuple[Found, ...]
    remarks: tuple[Message, ...]


def find(project: Project, query: str) -> Places:
    """Sources, findings with a passage, and the text of briefs that hold what was asked for."""
    found: list[Found] = []
    searched = search(project, query)
    for hit in searched.hits:
        home = _home_of(project, hit.table, hit.row)
        if home is not None:
            own = hit.table != "source" and hit.title
            found.append(
                Found(
                    key=f"{hit.table}:{hit.row}",
                    table=hit.table,
                    row=hit.row,
                    title=own or home,
                    snippet=" ".join(hit.snippet.replace(OBJECT, " ").splitlines()),
                    spans=hit.spans,
                )
            )
    return Places(found=tuple(found), remarks=searched.remarks)


def _home_of(project: Project, table: str, row: str) -> str | None:
    """The title of the source, section or brief that the row is in; None for what has no place."""
    if table in _WRITTEN:
        return _part_of(project, table, row)
    source = _source_of(project, table, row)
    return None if source is None else source.title


def _part_of(project: Project, table: str, row: str) -> str | None:
    with project.read() as reads:
        if table == "judgement":
            return reads.get(Brief, reads.get(Judgement, row).brief).title
        owner = reads.get(Block, row).owner if table == "block" else row
        section, brief = reads.find(Section, owner), reads.find(Brief, owner)
    if section is not None:
        return section.title
    return None if brief is None else brief.title


def _source_of(project: Project, table: str, row: str) -> Source | None:
    match table:
        case "source":
            return source_of(project, row)
        case "annotation":
            return source_of(project, project.get(Annotation, row).source)
        case "finding":
            passages = project.passages(row)
            return _source_of(project, "annotation", passages[0].annotation) if passages else None
        case _:
            return None


class FoundDelegate(RowDelegate[Found]):
    """Paints a title and the words around what was found."""

    inset = (8, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every place is 52 high."""
        return QSize(200, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Found, *, selected: bool) -> None:
        """Paints the title, and below it the snippet with the words found in heavier type."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(16, 6, -16, -6)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        face = font(Face.STATEMENT)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        title = elided(row.title, QFontMetricsF(face), inner.width())
        painter.drawText(inner, aligned, title)
        below = QRectF(inner.left(), inner.top() + 20, inner.width(), 20)
        line = Marked(
            words=row.snippet, spans=row.spans, face=Face.QUOTATION_SMALL, ink=colours.text2
        )
        paint_marked(painter, self.theme, below, line, rtl=rtl)


class FoundList(RowList):
    """The places that a search found."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setProperty("ground", "base")
        self.setStyleSheet("")
        columns: tuple[Column[Found], ...] = (
            Column(head="", text=lambda found: f"{found.title}. {found.snippet}"),
        )
        self.setModel(RowModel(columns, self))
        self.setItemDelegate(FoundDelegate(theme, self))

    @property
    def found(self) -> tuple[Found, ...]:
        """The places shown."""
        return tuple(row for row in self.rows().rows if isinstance(row, Found))
