"""Text set in columns: lines with their places, stacked for cells or spread as strips."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from briefwright.document import styles
from briefwright.document.languages import is_right_to_left
from briefwright.document.model import Inlines, NoteMark, Origin
from briefwright.document.styles import Font, Page, StyleSheet, TextStyle, sheet_for
from briefwright.export.fonts import FontSource
from briefwright.export.pdf.embedding import Embedding
from briefwright.export.pdf.lines import Breaker, Line
from briefwright.export.pdf.runs import Ink, Run, Writer
from briefwright.export.pdf.shaping import Shaper
from briefwright.export.pdf.strips import Item, Keep, Strip, TextLine, moved
from briefwright.export.pdf.structure import Node


class Slice(NamedTuple):
    """What stands at one height of a column; items keep their distance from its top."""

    height: float
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()


Stack = list[Slice]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Where a text stands in the frame; `language` is that of the text."""

    left: float
    measure: float
    language: str | None = None


class Setter:
    """Sets text in the columns of one document."""

    def __init__(self, fonts: FontSource, sheet: StyleSheet, said: Mapping[str, str]) -> None:
        self.fonts = fonts
        self.sheet = sheet
        self.rtl = sheet.right_to_left
        self._greys: dict[tuple[str, str | None], TextStyle] = {}
        self.writer = Writer(fonts, sheet, said)
        self.embedding = Embedding()
        self.breaker = Breaker(Shaper(self.embedding))

    @property
    def page(self) -> Page:
        """The page and its grid."""
        return self.sheet.page

    @property
    def body_left(self) -> float:
        """The distance of the body column from the edge of the frame."""
        return self.page.body_left - self.page.margin

    @property
    def margin(self) -> Column:
        """The margin column, for labels."""
        return Column(left=0.0, measure=self.page.column)

    def body(self, language: str | None = None) -> Column:
        """The body column, for text in this language."""
        return Column(left=self.body_left, measure=self.page.body_width, language=language)

    def colour(self, ink: styles.Ink) -> str:
        """The colour of a part."""
        return self.sheet.colour(ink)

    def runs_rtl(self, language: str | None) -> bool:
        """Whether text in this language, or else in the document's, runs from right to left."""
        return self.rtl if language is None else is_right_to_left(language)

    def style(self, name: str, language: str | None = None) -> TextStyle:
        """The style of this name for the language, which may run against the document's."""
        style = self.sheet.text(name)
        if self.runs_rtl(language) == self.rtl:
            return style
        if self.rtl:
            return sheet_for("en").text(name)
        turned = self.sheet.texts.get(f"{name}-rtl")
        return turned or _for_arabic(style)

    def stack(
        self,
        content: Inlines,
        name: str,
        node: Node | None,
        column: Column,
        *,
        right: bool | None = None,
        quiet: bool = False,
    ) -> Stack:
        """The lines of the inlines with their places; `right` overrides where they are set.

        What is `quiet` is set in grey.
        """
        rtl = self.runs_rtl(column.language)
        style = (self._quiet if quiet else self.style)(name, column.language)
        lines = self._lines(content, style, node, column)
        noted = any(isinstance(inline, NoteMark) for inline in content)
        at_right = rtl if right is None else right
        return _stacked(lines, style, column, right=at_right, noted=noted)

    def _quiet(self, name: str, language: str | None) -> TextStyle:
        """The style in grey, made once: a long annex asks for it in every row."""
        known = self._greys.get((name, language))
        if known is None:
            known = replace(self.style(name, language), ink=styles.Ink.GREY)
            self._greys[name, language] = known
        return known

    def words(self, text: str, name: str, node: Node | None, column: Column) -> Stack:
        """The lines of a plain text, such as a label."""
        style, rtl = self.style(name, column.language), self.runs_rtl(column.language)
        return self.run_stack(self.writer.plain(text, style, node, rtl=rtl), style, column)

    def title(self, text: str, name: str, node: Node | None, column: Column) -> Stack:
        """The lines of a title, about equally long."""
        style, rtl = self.style(name, column.language), self.runs_rtl(column.language)
        runs = self.writer.plain(text, style, node, rtl=rtl)
        lines = self.breaker.balanced(runs, column.measure)
        return _stacked(lines, style, column, right=rtl, noted=False)

    def run_stack(self, runs: Sequence[Run], style: TextStyle, column: Column) -> Stack:
        """The lines of runs, with the leading of the style."""
        lines = self.breaker.lines(runs, column.measure, bind=style.bind)
        right = self.runs_rtl(column.language)
        return _stacked(lines, style, column, right=right, noted=False)

    def line_of(self, text: str, ink: Ink) -> Line:
        """A text on one line, however wide."""
        runs = self.writer.inked(text, ink, rtl=self.rtl)
        return self.breaker.lines(runs, float("inf"))[0]

    def paragraph(
        self,
        content: Inlines,
        name: str,
        node: Node | None,
        column: Column,
        *,
        origin: Origin | None = None,
    ) -> list[Strip]:
        """The inlines as strips, a line each, no line of them alone on a page."""
        style, rtl = self.style(name, column.language), self.runs_rtl(column.language)
        noted = any(isinstance(inline, NoteMark) for inline in content)
        lines = self._lines(content, style, node, column)
        base, last = base_line(style), len(lines) - 1
        return [
            Strip(
                height=style.leading,
                items=(TextLine(column.left, base, column.measure, line, rtl),),
                before=style.before if index == 0 else 0.0,
                after=style.after if index == last else 0.0,
                keep=Keep.FIRMLY if index != last and index in (0, last - 1) else Keep.FREE,
                notes=_notes_of(line) if noted else (),
                origin=origin,
            )
            for index, line in enumerate(lines)
        ]

    def _lines(
        self, content: Inlines, style: TextStyle, node: Node | None, column: Column
    ) -> tuple[Line, ...]:
        runs = self.writer.runs(content, style, node, rtl=self.runs_rtl(column.language))
        return self.breaker.lines(runs, column.measure, bind=style.bind)


def base_line(style: TextStyle) -> float:
    """The distance from the top of a line's box to its base line, the letters centred."""
    return style.leading / 2 + style.size * 0.34


def _stacked(
    lines: Iterable[Line], style: TextStyle, column: Column, *, right: bool, noted: bool
) -> Stack:
    base, left, measure, height = base_line(style), column.left, column.measure, style.leading
    return [
        Slice(
            height,
            (TextLine(left, base, measure, line, right),),
            _notes_of(line) if noted else (),
        )
        for line in lines
    ]


def _notes_of(line: Line) -> tuple[str, ...]:
    return tuple(segment.ink.note for segment in line.segments if segment.ink.note)


def _for_arabic(style: TextStyle) -> TextStyle:
    """The style for Arabic letters: as large to the eye, upright, with room for their marks."""
    heavy = style.font in (Font.SERIF_SEMIBOLD, Font.SANS_SEMIBOLD, Font.SANS_BOLD)
    size = round(style.size * 2.4) / 2
    return replace(
        style,
        font=Font.NASKH_BOLD if heavy else Font.NASKH,
        size=size,
        leading=round(size * 3.3) / 2,
    )


def spread(
    stack: Stack, *, before: float = 0.0, after: float = 0.0, origin: Origin | None = None
) -> list[Strip]:
    """The slices as strips, the first two and the last two of them together."""
    last = len(stack) - 1
    return [
        Strip(
            height=piece.height,
            items=piece.items,
            before=before if index == 0 else 0.0,
            after=after if index == last else 0.0,
            keep=Keep.FIRMLY if index != last and index in (0, last - 1) else Keep.FREE,
            notes=piece.notes,
            origin=origin,
        )
        for index, piece in enumerate(stack)
    ]


def blank(height: float) -> Slice:
    """Empty height in a stack."""
    return Slice(height)


def stack_height(stack: Stack) -> float:
    """The height of the slices."""
    return sum(piece.height for piece in stack)


def laid(stack: Stack, down: float = 0.0) -> tuple[Item, ...]:
    """The items of a stack at their distances from the top of one strip."""
    items: list[Item] = []
    for piece in stack:
        items += (moved(item, down=down) for item in piece.items) if down else piece.items
        down += piece.height
    return tuple(items)


def side_by_side(
    stacks: Sequence[Stack], *, above: float, below: float, limit: float
) -> list[Slice]:
    """The stacks beside each other as one slice, or as several where they are too high for that.

    `above` and `below` is the space in the first and the last of them.
    """
    rest = [list(stack) for stack in stacks]
    parts: list[Slice] = []
    top = above
    while True:
        taken = [_take(stack, limit - top - below) for stack in rest]
        height = max((stack_height(stack) for stack in taken), default=0.0)
        last = not any(rest)
        parts.append(
            Slice(
                top + height + (below if last else 0.0),
                tuple(item for stack in taken for item in laid(stack, top)),
                tuple(note for stack in taken for piece in stack for note in piece.notes),
            )
        )
        if last:
            return parts
        top = 0.0


def _take(stack: Stack, room: float) -> Stack:
    """Takes slices from the head of the stack while there is room, at least one."""
    height = 0.0
    for count, piece in enumerate(stack):
        height += piece.height
        if count and height > room:
            taken = stack[:count]
            del stack[:count]
            return taken
    taken = stack[:]
    stack.clear()
    return taken
