"""Prose on the screen: blocks set in their faces, atoms as inline objects, and read back from there.

What is read is what was set, in normal form: marks and atoms travel as properties of
the letters' formats, never as looks.
"""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)

from briefwright.document.languages import is_right_to_left
from briefwright.domain.prose import Atom, BlockKind, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined, normal_marks, slice_of
from briefwright.ui.brief.cells import KIND
from briefwright.ui.brief.clipping import atom_named, name_of, packed_prose, unpacked_prose
from briefwright.ui.brief.lines import Line
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of inline object that stands for an atom."""

NAME = QTextFormat.Property.UserProperty.value + 1
MARKS = QTextFormat.Property.UserProperty.value + 2
ITEMS = QTextFormat.Property.UserProperty.value + 4
"""The property of a block made of evidence that holds its items, which are drawn and not typed."""

LINE_BREAK = "\u2028"
"""A line end inside a block, as Qt has it."""

LEADING = 28
ROW_LEADING, ROW_GAP = 20, 12
INDENT = 28
PARAGRAPH_GAP = 14
ATTRIBUTION = 22
ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ku"})

_LETTERS = {
    MarkKind.BOLD: "b",
    MarkKind.ITALIC: "i",
    MarkKind.FOREIGN: "f",
    MarkKind.LINK: "l",
    MarkKind.COMMENT: "c",
}.items()
_BETWEEN = "\x1f"
MADE_KINDS = frozenset({BlockKind.POSITIONS, BlockKind.EVENTS, BlockKind.TIMELINE})
"""Blocks whose table or figure is made from what they name."""

_TITLES = MADE_KINDS | {BlockKind.CAPTION}
_SANS = _TITLES | {BlockKind.ROW}
_NO_GAP = frozenset({BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.ROW, BlockKind.FOOTNOTE})
_INDENTED = frozenset({BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE, BlockKind.FOOTNOTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Letters set alike, or one atom."""

    text: str
    marks: tuple[str, ...]
    atom: Atom | None = None


def runs_right_to_left(line: Line) -> bool:
    """Whether a line runs from right to left: by its language, or else its first letter."""
    return is_right_to_left(line.spoken)


def put(cursor: QTextCursor, line: Line, theme: Theme) -> None:
    """Sets a line into the block of the cursor, which is empty."""
    base = letter_format(line, (), theme)
    cursor.setBlockFormat(block_format(line, theme))
    cursor.setBlockCharFormat(base)
    for run in _runs(caption_and_items(line)[0]):
        made = letter_format(line, run.marks, theme)
        if run.atom is not None:
            made.setObjectType(CHIP)
            made.setProperty(NAME, name_of(run.atom))
        cursor.insertText(run.text.replace("\n", LINE_BREAK), made)


def read(block: QTextBlock) -> Prose:
    """The prose of a block on the screen."""
    parts: list[str] = []
    atoms: list[Atom] = []
    marks: list[Mark] = []
    at = 0
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        fragments += 1
        form = fragment.charFormat()
        text = fragment.text().replace(LINE_BREAK, "\n")
        if OBJECT in text:
            atom = atom_named(str(form.property(NAME))) if form.objectType() == CHIP else None
            if atom is None:
                text = text.replace(OBJECT, "")
            else:
                atoms += [atom] * text.count(OBJECT)
        end = at + len(text)
        if text:
            marks += [_mark(word, at, end) for word in marks_of(form)]
        parts.append(text)
        at = end
    typed = Prose(text="".join(parts), atoms=tuple(atoms), marks=normal_marks(marks))
    items = block.blockFormat().property(ITEMS)
    return joined((typed, unpacked_prose(items))) if isinstance(items, str) else typed


def caption_and_items(line: Line) -> tuple[Prose, Prose]:
    """What is typed of a line, and the items after it, which only a block made of evidence has."""
    content = line.content
    end = content.text.find("\t") if line.kind in MADE_KINDS else -1
    end = len(content.text) if end < 0 else end
    return slice_of(content, 0, end), slice_of(content, end, len(content.text))


def is_stray(block: QTextBlock, content: Prose) -> bool:
    """Whether a sign for an atom stands in a block with this content that stands for none."""
    items = block.blockFormat().property(ITEMS)
    held = len(unpacked_prose(items).atoms) if isinstance(items, str) else 0
    return block.text().count(OBJECT) + held != len(content.atoms)


def marks_of(form: QTextCharFormat) -> tuple[str, ...]:
    """The marks of a format in one word each."""
    held = form.property(MARKS)
    return tuple(held.split(_BETWEEN)) if isinstance(held, str) and held else ()


def word_of(kind: MarkKind) -> str:
    """The mark of this kind without detail, in one word."""
    return next(letter for each, letter in _LETTERS if each is kind)


def letter_format(line: Line, marks: tuple[str, ...], theme: Theme) -> QTextCharFormat:
    """How letters with these marks are set in such a line."""
    form = QTextCharFormat()
    form.setFont(_face(line, theme))
    set_marks(form, marks)
    if any(link_in(word) for word in marks):
        form.setForeground(QColor(theme.colours.accent))
        form.setFontUnderline(True)
    return form


def link_in(word: str) -> str | None:
    """The address in the word of a mark; None for another mark."""
    letter, _, address = word.partition(":")
    return address if letter == word_of(MarkKind.LINK) else None


def set_marks(form: QTextCharFormat, marks: tuple[str, ...]) -> None:
    """Gives a format these marks, to be read and to be seen."""
    form.setProperty(MARKS, _BETWEEN.join(sorted(marks)))
    if word_of(MarkKind.BOLD) in marks:
        form.setFontWeight(QFont.Weight.Bold)
    form.setFontItalic(word_of(MarkKind.ITALIC) in marks)


def block_format(line: Line, theme: Theme) -> QTextBlockFormat:
    """Leading, gaps and indent of a line."""
    zoom = theme.zoom
    form = QTextBlockFormat()
    form.setProperty(KIND, line.kind.value)
    if line.kind in MADE_KINDS:
        form.setProperty(ITEMS, packed_prose(caption_and_items(line)[1]))
    arabic = line.spoken.split("-")[0] in ARABIC_SCRIPT
    leading = ROW_LEADING if line.kind in _SANS else 34 if arabic else LEADING
    form.setLineHeight(round(leading * zoom), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    gap = 6 if line.kind in _NO_GAP else PARAGRAPH_GAP
    if line.kind is BlockKind.QUOTE and line.detail:
        gap += ATTRIBUTION
    form.setBottomMargin(gap * zoom)
    if line.kind is BlockKind.ROW:
        form.setTopMargin(ROW_GAP * zoom)
        form.setBottomMargin(ROW_GAP * zoom)
    if line.kind in _TITLES:
        form.setTopMargin(10 * zoom)
        form.setBottomMargin((4 if line.kind is BlockKind.CAPTION else 18) * zoom)
    if line.kind is BlockKind.SUBHEADING:
        form.setTopMargin(10 * zoom)
        form.setBottomMargin(4 * zoom)
    rtl = runs_right_to_left(line)
    if line.kind in _INDENTED:
        (form.setRightMargin if rtl else form.setLeftMargin)(INDENT * zoom)
    sides = Qt.LayoutDirection
    form.setLayoutDirection(sides.RightToLeft if rtl else sides.LeftToRight)
    return form


def _face(line: Line, theme: Theme) -> QFont:
    if line.kind in _SANS:
        return theme.text_font(Face.BODY_STRONG if line.kind in _TITLES else Face.BODY)
    if line.spoken.split("-")[0] in ARABIC_SCRIPT:
        return theme.text_font(Face.ARABIC)
    made = theme.text_font(Face.READING)
    if line.kind is BlockKind.SUBHEADING:
        made.setWeight(QFont.Weight.DemiBold)
    if line.kind is BlockKind.FOOTNOTE:
        made = theme.text_font(Face.QUOTATION)
    return made


def _runs(prose: Prose) -> list[_Run]:
    edges = {0, len(prose.text)}
    for mark in prose.marks:
        edges |= {mark.start, mark.end}
    for at, char in enumerate(prose.text):
        if char == OBJECT:
            edges |= {at, at + 1}
    ordered = sorted(edges)
    atoms = iter(prose.atoms)
    found: list[_Run] = []
    for start, end in pairwise(ordered):
        text = prose.text[start:end]
        words = {_word(mark) for mark in prose.marks if mark.start <= start < mark.end}
        atom = next(atoms) if text == OBJECT else None
        found.append(_Run(text=text, marks=tuple(sorted(words)), atom=atom))
    return found


def _word(mark: Mark) -> str:
    letter = word_of(mark.kind)
    return letter if mark.detail is None else f"{letter}:{mark.detail}"


def _mark(word: str, start: int, end: int) -> Mark:
    letter, colon, detail = word.partition(":")
    kind = next(each for each, known in _LETTERS if known == letter)
    return Mark(start=start, end=end, kind=kind, detail=detail if colon else None)
