"""Citation chips and the other atoms of prose: what they say, and how they are painted in a line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from briefwright.domain.finding import Kind
from briefwright.domain.prose import Atom, Cite, DisputeRef, NoteRef, SectionRef
from briefwright.service.commands.comments import comments_in, without_comments
from briefwright.service.writing import Evidence
from briefwright.ui.brief.clipping import atom_named
from briefwright.ui.brief.lines import Lines
from briefwright.ui.brief.setting import NAME
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated

ABOVE, BELOW = 15, 3
"""Pixels of a chip above and below the baseline."""

OUTSIDE, BEFORE, AFTER, STRIPE = 2, 8, 5, 3
LONGEST = 160
"""Pixels of the words of a chip at zoom 1; longer ones are cut with an ellipsis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The words of a chip, and the kind of what is cited (None for other references)."""

    words: str
    kind: Kind | None = None


class Labels:
    """What is said of each atom; replaced as a whole when the evidence or the outline changes."""

    def __init__(self) -> None:
        self.evidence = Evidence(citable={}, propositions={})
        self._titles: Mapping[str, str] = {}
        self._notes: tuple[str, ...] = ()
        self.numbers: Mapping[str, str] = {}
        self.admit: Callable[[Lines, Lines, Lines], Lines] = _without_comments
        """What may be pasted of some lines into others, of which the third stay as they are."""

    def show(self, evidence: Evidence) -> None:
        """Takes other evidence."""
        self.evidence = evidence

    def name(self, titles: Mapping[str, str], notes: tuple[str, ...]) -> bool:
        """Whether these titles of sections by id, and ids of the footnotes in order, are others."""
        before = self._titles, self._notes
        self._titles, self._notes = titles, notes
        return before != (titles, notes)

    def knows(self, atom: Atom) -> bool:
        """Whether what the atom refers to is there."""
        match atom:
            case Cite(finding=row):
                return row in self.evidence.citable
            case DisputeRef(dispute=row):
                return row in self.evidence.propositions
            case NoteRef(note=row):
                return row in self._notes
            case SectionRef():
                return True

    def of(self, atom: Atom | None) -> Label:
        """The label of an atom; a question mark for what is not there."""
        match atom:
            case Cite(finding=row):
                cited = self.evidence.citable.get(row)
                if cited is None:
                    return Label(words="?")
                outlet = (cited.source.outlet or cited.source.title) if cited.source else ""
                words = f"{isolated(_short(outlet))} {cited.number}".strip()
                return Label(words=words, kind=cited.finding.kind)
            case DisputeRef(dispute=row):
                return Label(words=self.evidence.propositions.get(row, "?"))
            case NoteRef(note=row):
                known = row in self._notes
                return Label(words=f"{self._notes.index(row) + 1}*" if known else "?*")
            case SectionRef(target=row):
                words = self._titles.get(row) or self.numbers.get(row) or _annex(row)
                return Label(words=words or "§")
            case None:
                return Label(words="?")


def _without_comments(pieces: Lines, lines: Lines, rest: Lines) -> Lines:
    del lines, rest
    return tuple(
        replace(each, content=without_comments(each.content, comments_in((each.content,))))
        for each in pieces
    )


def _annex(name: str) -> str:
    """An annex by its letter; nothing for another name."""
    letter = name.removeprefix("annex-").upper()
    if letter == name.upper():
        return ""
    return QCoreApplication.translate("Labels", "Annex {0}").format(letter)


def _short(outlet: str) -> str:
    """A long name by its capitals, as agencies are called: at most 14 letters otherwise."""
    if len(outlet) <= 14:
        return outlet
    initials = "".join(word[0] for word in outlet.split() if word[0].isupper())
    return initials if len(initials) > 1 else f"{outlet[:13]}…"


class ChipPainter(QPyTextObject):
    """Paints the atoms of one document; `pointed` is the Qt position of the chip pointed at."""

    def __init__(self, theme: Theme, labels: Labels, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self.pointed: int | None = None

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """As wide as its words, as high above the baseline as a chip is."""
        zoom = self._theme.zoom
        width = self._words_width(form) + (2 * OUTSIDE + BEFORE + AFTER) * zoom
        return QSizeF(width, ABOVE * zoom)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Paints ground, stripe of the kind, and words."""
        zoom, colours = self._theme.zoom, self._theme.colours
        label = self._labels.of(atom_named(str(form.property(NAME))))
        box = QRectF(
            rect.left() + OUTSIDE * zoom,
            rect.bottom() - ABOVE * zoom,
            rect.width() - 2 * OUTSIDE * zoom,
            (ABOVE + BELOW) * zoom,
        )
        pointed = position == self.pointed
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.fillPath(shape, QColor(colours.select if pointed else colours.chip))
        if label.kind is not None:
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            stripe = QRectF(box.left(), box.top(), STRIPE * zoom, box.height())
            painter.fillRect(stripe, QColor(self._theme.kind(label.kind).stripe))
            painter.setClipping(False)
        if pointed:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        painter.setPen(QColor(colours.accent if pointed else colours.text2))
        painter.setFont(self._theme.text_font(Face.HINT))
        metrics = QFontMetricsF(self._theme.text_font(Face.HINT))
        words = metrics.elidedText(label.words, Qt.TextElideMode.ElideRight, LONGEST * zoom)
        inner = box.adjusted(BEFORE * zoom, 0, 0, 0)
        baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(inner.left(), baseline), words)
        painter.restore()

    def _words_width(self, form: QTextFormat) -> float:
        metrics = QFontMetricsF(self._theme.text_font(Face.HINT))
        words = self._labels.of(atom_named(str(form.property(NAME)))).words
        return min(metrics.horizontalAdvance(words), LONGEST * self._theme.zoom) + 1
