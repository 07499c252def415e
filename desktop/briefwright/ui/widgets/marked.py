"""Writing compared text into a document: what came is underlined, what went is struck through."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor

from briefwright.domain.prose import Atom, Cite, DisputeRef, MarkKind, NoteRef, Prose, SectionRef
from briefwright.domain.text import OBJECT
from briefwright.edits.compare import Fate, Piece
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.palette import Colours
from briefwright.ui.widgets.marks import isolated

LONGEST_LABEL = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """How compared text is written: face, colours, and what references are called by their ids."""

    font: QFont
    colours: Colours
    labels: Mapping[str, str]

    def plain(self) -> QTextCharFormat:
        """Text that stands in both states."""
        form = QTextCharFormat()
        form.setFont(self.font)
        form.setForeground(QColor(self.colours.text))
        return form

    def of(self, fate: Fate) -> QTextCharFormat:
        """Text of this fate."""
        form = self.plain()
        match fate:
            case Fate.ADDED:
                form.setFontUnderline(True)
                form.setForeground(QColor(self.colours.ok))
                form.setBackground(QColor(self.colours.ok_soft))
            case Fate.REMOVED:
                form.setFontStrikeOut(True)
                form.setForeground(QColor(self.colours.err))
                form.setBackground(QColor(self.colours.err_soft))
            case Fate.KEPT:
                pass
        return form

    def write(self, cursor: QTextCursor, pieces: Iterable[Piece]) -> None:
        """Writes the pieces one after the other, each by its fate."""
        for piece in pieces:
            self.write_prose(cursor, piece.prose, self.of(piece.fate))

    def write_prose(self, cursor: QTextCursor, prose: Prose, form: QTextCharFormat) -> None:
        """Writes prose with its bold and italic stretches; references by what they are called."""
        atoms = iter(prose.atoms)
        for text, kinds in _runs(prose):
            run = QTextCharFormat(form)
            if MarkKind.BOLD in kinds:
                run.setFontWeight(QFont.Weight.DemiBold)
            if MarkKind.ITALIC in kinds or MarkKind.FOREIGN in kinds:
                run.setFontItalic(True)
            for n, words in enumerate(text.split(OBJECT)):
                if n:
                    self._write_label(cursor, next(atoms), form)
                cursor.insertText(words.replace("\n", "\u2028"), run)

    def _write_label(self, cursor: QTextCursor, atom: Atom, form: QTextCharFormat) -> None:
        chip = QTextCharFormat(form)
        used = font(Face.HINT)
        used.setStrikeOut(form.fontStrikeOut())
        used.setUnderline(form.fontUnderline())
        chip.setFont(used)
        if form.background().style() is Qt.BrushStyle.NoBrush:
            chip.setBackground(QColor(self.colours.chip))
        cursor.insertText("\u200a", form)
        cursor.insertText(f"\u00a0{isolated(self._label(atom))}\u00a0", chip)

    def _label(self, atom: Atom) -> str:
        words = self._words(atom).replace(" ", "\u00a0")
        return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1]}…"

    def _words(self, atom: Atom) -> str:
        match atom:
            case Cite(finding=row) | DisputeRef(dispute=row):
                return self.labels.get(row, "?")
            case SectionRef(target=row):
                return self.labels.get(row, "§")
            case NoteRef():
                return "*"


def _runs(prose: Prose) -> Iterator[tuple[str, frozenset[MarkKind]]]:
    """The text in runs that are set alike."""
    edges = sorted({0, len(prose.text), *(e for m in prose.marks for e in (m.start, m.end))})
    for start, end in pairwise(edges):
        kinds = frozenset(m.kind for m in prose.marks if m.start <= start and end <= m.end)
        yield prose.text[start:end], kinds
