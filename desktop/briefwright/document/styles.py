"""How a page looks, as data: every writer reads this one table and measures nothing itself.

Figures are points, after the page specification (grid, type, colour, tables,
boxes, figures). What binds the last two words or keeps lines together is the
writers' affair. `sheet_for` gives the sheet of a language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from briefwright.document.languages import is_right_to_left
from briefwright.document.theme import DEFAULT_THEME, Theme
from briefwright.domain.errors import Bug


class Font(StrEnum):
    """A face by its part; `export.fonts` knows the files."""

    SERIF = "serif"
    SERIF_ITALIC = "serif-italic"
    SERIF_SEMIBOLD = "serif-semibold"
    SANS = "sans"
    SANS_SEMIBOLD = "sans-semibold"
    SANS_BOLD = "sans-bold"
    NASKH = "naskh"
    NASKH_BOLD = "naskh-bold"


class Ink(StrEnum):
    """A colour by its part."""

    INK = "ink"
    GREY = "grey"
    ACCENT = "accent"
    OCHRE = "ochre"
    HAIRLINE = "hairline"
    TINT = "tint"
    TRACK = "track"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a run of text is set. Sizes, leading and spaces in points.

    `hang` is how far lines stand in from the number or bullet before them; `inset`
    how far the text stands in from its axis; `bind` asks for the last two words
    to stay together when the last has fewer than 12 characters.
    """

    font: Font
    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    ink: Ink = Ink.INK
    hang: float = 0.0
    inset: float = 0.0
    bind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The sheet of paper and its grid; x grows from the left edge, y from the top."""

    width: float = 595.28
    height: float = 841.89
    margin: float = 62.0
    columns: int = 4
    column: float = 104.32
    gutter: float = 18.0
    frame_top: float = 90.0
    frame_bottom: float = 76.0
    header_baseline: float = 52.0
    footer_baseline: float = 42.0
    title_end: float = 380.0

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def body_left(self) -> float:
        """The axis of the body column."""
        return self.margin + self.column + self.gutter

    @property
    def body_width(self) -> float:
        """The width of the body column, three columns of the grid."""
        return self.text_width - self.column - self.gutter

    @property
    def frame_height(self) -> float:
        """The height that text may take."""
        return self.height - self.frame_top - self.frame_bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Lines and bars: thickness, length and the space about them."""

    bar_width: float = 104.32
    bar: float = 2.0
    bar_first_page: float = 3.0
    bar_above_heading: float = 16.0
    heading_after: float = 6.5
    hairline: float = 0.5
    quote_bar: float = 2.0
    table_top: float = 1.0
    table_head: float = 0.75
    table_end: float = 1.0
    note_rule: float = 104.32
    note_rule_above: float = 5.0
    note_hang: float = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMetrics:
    """The room in the cells of a table."""

    pad_left: float = 0.0
    pad_right: float = 18.0
    pad_top: float = 4.0
    pad_bottom: float = 5.5
    evidence_pad_right: float = 10.0
    rows_kept: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxMetrics:
    """The box of key judgements."""

    inset: float = 12.0
    pad_top: float = 7.0
    pad_bottom: float = 8.0
    rule: float = 2.0
    bar_width: float = 88.32
    bar_height: float = 4.0
    bar_gap: float = 1.0
    tight_gap: float = 14.0
    tight_pad_top: float = 6.0
    tight_pad_bottom: float = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureMetrics:
    """The drawn timeline and the likelihood scale."""

    dot: float = 4.0
    span_height: float = 7.0
    dash: tuple[float, float] = (3.0, 2.5)
    dash_width: float = 1.2
    label_size: float = 9.0
    scale_cell: float = 14.0
    scale_gap: float = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkingMetrics:
    """The block that carries the marking."""

    height: float = 19.0
    pad: float = 7.0
    baseline: float = 5.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """How raised numbers and letters are set, relative to the text they stand in."""

    size: float = 0.64
    rise: float = 0.36
    smallest: float = 7.0
    ink: Ink = Ink.ACCENT
    font: Font = Font.SANS_SEMIBOLD
    comma: str = ","


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """When a new page is begun rather than a heading left alone; free points below it."""

    h1: float = 115.0
    h2: float = 85.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleSheet:
    """Everything that a writer needs to know about looks."""

    texts: Mapping[str, TextStyle]
    inks: Mapping[Ink, str]
    right_to_left: bool = False
    page: Page = Page()
    rules: Rules = Rules()
    tables: TableMetrics = TableMetrics()
    box: BoxMetrics = BoxMetrics()
    figures: FigureMetrics = FigureMetrics()
    marking: MarkingMetrics = MarkingMetrics()
    citation: Citation = Citation()
    keeping: Keeping = Keeping()

    def text(self, name: str) -> TextStyle:
        """The style of this name; raises `Bug` for one that no table has."""
        try:
            return self.texts[name]
        except KeyError:
            raise Bug(f"there is no style {name!r}") from None

    def colour(self, ink: Ink) -> str:
        """The colour as six hexadecimal digits."""
        return self.inks[ink]


def sheet_for(language: str, theme: Theme = DEFAULT_THEME) -> StyleSheet:
    """The sheet of a document in this language, in the theme's accent."""
    rtl = is_right_to_left(language)
    texts = {**_TEXTS, **_RIGHT_TO_LEFT} if rtl else dict(_TEXTS)
    inks = {**_INKS, Ink.ACCENT: theme.accent}
    return StyleSheet(texts=MappingProxyType(texts), inks=MappingProxyType(inks), right_to_left=rtl)


_INKS: Mapping[Ink, str] = MappingProxyType(
    {
        Ink.INK: "1B2126",
        Ink.GREY: "4A555E",
        Ink.ACCENT: DEFAULT_THEME.accent,
        Ink.OCHRE: "9A5B13",
        Ink.HAIRLINE: "BFC9D0",
        Ink.TINT: "F0F4F6",
        Ink.TRACK: "D5E2EA",
        Ink.PAPER: "FFFFFF",
    }
)

_SERIF, _SANS = Font.SERIF, Font.SANS
_SEMI, _STRONG = Font.SANS_SEMIBOLD, Font.SERIF_SEMIBOLD
_GREY, _ACCENT = Ink.GREY, Ink.ACCENT

_TEXTS: Mapping[str, TextStyle] = MappingProxyType(
    {
        # title block
        "kicker": TextStyle(font=_SEMI, size=10, leading=13, before=8, ink=_ACCENT),
        "title": TextStyle(font=_STRONG, size=28, leading=33, before=3, after=8),
        "title-long": TextStyle(font=_STRONG, size=24, leading=29, before=3, after=8),
        "standfirst": TextStyle(font=_SERIF, size=13, leading=18, after=17, ink=_GREY, bind=True),
        "meta-label": TextStyle(font=_SANS, size=8.5, leading=11, ink=_GREY),
        "meta-value": TextStyle(font=_SEMI, size=9.5, leading=12.5),
        # first page
        "bottom-line": TextStyle(font=_SERIF, size=12, leading=16.5, after=20, bind=True),
        "bottom-line-label": TextStyle(font=_SEMI, size=9.5, leading=12.5, ink=_ACCENT),
        "judgements-label": TextStyle(font=_SEMI, size=10, leading=12.5, ink=_ACCENT),
        "judgements-note": TextStyle(font=_SANS, size=8.5, leading=11, ink=_GREY),
        "judgement-term": TextStyle(font=_SEMI, size=10, leading=12.5),
        "judgement-range": TextStyle(font=_SANS, size=8.5, leading=12.5, ink=_GREY),
        "judgement-confidence": TextStyle(font=_SANS, size=8.5, leading=11, ink=_GREY),
        "judgement": TextStyle(font=_SERIF, size=11, leading=14.5, after=2, bind=True),
        "confidence": TextStyle(font=_SANS, size=9.5, leading=12.5, ink=_GREY),
        # sections
        "h1": TextStyle(font=_STRONG, size=18, leading=22, before=22),
        "h1-number": TextStyle(font=_STRONG, size=18, leading=22, before=22, ink=_ACCENT),
        "gist": TextStyle(font=_SANS, size=9.5, leading=12.5, ink=_GREY),
        "h2": TextStyle(font=_SEMI, size=12, leading=15, before=12, after=4, ink=_ACCENT),
        "body": TextStyle(font=_SERIF, size=11, leading=15, after=7.5, bind=True),
        "list": TextStyle(font=_SERIF, size=11, leading=15, after=5, bind=True),
        "bullet": TextStyle(font=_SERIF, size=11, leading=15, after=3, hang=14, bind=True),
        "numbered": TextStyle(font=_SERIF, size=11, leading=15, after=3, hang=18, bind=True),
        "quote": TextStyle(
            font=Font.SERIF_ITALIC, size=12, leading=17, before=4, after=9, inset=16, bind=True
        ),
        "quote-rtl": TextStyle(font=Font.NASKH, size=14.5, leading=25, before=4, after=9, inset=18),
        "body-rtl": TextStyle(font=Font.NASKH, size=13, leading=22, after=7.5),
        "attribution": TextStyle(font=_SANS, size=9, leading=12, ink=_GREY),
        # tables and figures
        "table-head": TextStyle(font=_SEMI, size=9, leading=11.5, ink=_ACCENT),
        "row-head": TextStyle(font=_SEMI, size=9.5, leading=12.5),
        "cell": TextStyle(font=_SANS, size=9.5, leading=12.5),
        "cell-quiet": TextStyle(font=_SANS, size=9.5, leading=12.5, ink=_GREY),
        "extract": TextStyle(font=_SERIF, size=9.5, leading=12),
        "hash": TextStyle(font=_SANS, size=8.5, leading=12, ink=_GREY),
        "caption": TextStyle(font=_SEMI, size=10, leading=13, before=12, after=5),
        "caption-label": TextStyle(
            font=_SEMI, size=10, leading=13, before=12, after=5, ink=_ACCENT
        ),
        "note": TextStyle(font=_SANS, size=8.5, leading=11, before=5, after=12, ink=_GREY),
        "figure-label": TextStyle(font=_SANS, size=9, leading=11.5),
        "figure-head": TextStyle(font=_SEMI, size=9, leading=11.5),
        "scale-range": TextStyle(font=_SEMI, size=8.5, leading=11),
        "scale-term": TextStyle(font=_SANS, size=8.5, leading=11),
        # apparatus
        "contents-title": TextStyle(font=_STRONG, size=18, leading=22, before=22, after=6.5),
        "contents-1": TextStyle(font=_SEMI, size=9.5, leading=15, before=3),
        "contents-2": TextStyle(font=_SANS, size=9.5, leading=14, inset=14, ink=_GREY),
        "source": TextStyle(font=_SANS, size=9.5, leading=12.5, after=6),
        "source-label": TextStyle(font=_SEMI, size=9.5, leading=12.5, ink=_ACCENT),
        "foot-note": TextStyle(font=_SANS, size=8.5, leading=11, before=14, hang=10, ink=_GREY),
        # furniture
        "organisation": TextStyle(font=_SEMI, size=9, leading=12),
        "organisation-first": TextStyle(font=_SEMI, size=10, leading=13),
        "header": TextStyle(font=_SANS, size=9, leading=12, ink=_GREY),
        "footer": TextStyle(font=_SANS, size=9, leading=12, ink=_GREY),
        "marking": TextStyle(font=Font.SANS_BOLD, size=12, leading=14),
    }
)

_NASKH, _BOLD = Font.NASKH, Font.NASKH_BOLD

# Section 11.4 of the page specification: Naskh sizes; no italic, emphasis is bold.
_RIGHT_TO_LEFT: Mapping[str, TextStyle] = MappingProxyType(
    {
        "kicker": TextStyle(font=_BOLD, size=12, leading=18, before=8, ink=_ACCENT),
        "title": TextStyle(font=_BOLD, size=30, leading=44, before=3, after=8),
        "title-long": TextStyle(font=_BOLD, size=26, leading=38, before=3, after=8),
        "standfirst": TextStyle(font=_NASKH, size=15, leading=25, after=17, ink=_GREY),
        "meta-label": TextStyle(font=_NASKH, size=10, leading=15, ink=_GREY),
        "meta-value": TextStyle(font=_BOLD, size=11, leading=17),
        "bottom-line": TextStyle(font=_NASKH, size=14.5, leading=24.5, after=20),
        "bottom-line-label": TextStyle(font=_BOLD, size=11, leading=17, ink=_ACCENT),
        "judgements-label": TextStyle(font=_BOLD, size=11.5, leading=17, ink=_ACCENT),
        "judgements-note": TextStyle(font=_NASKH, size=10, leading=15, ink=_GREY),
        "judgement-term": TextStyle(font=_BOLD, size=11.5, leading=17),
        "judgement-range": TextStyle(font=_NASKH, size=10, leading=17, ink=_GREY),
        "judgement-confidence": TextStyle(font=_NASKH, size=10, leading=15, ink=_GREY),
        "judgement": TextStyle(font=_NASKH, size=13, leading=21, after=2),
        "confidence": TextStyle(font=_NASKH, size=11, leading=17, ink=_GREY),
        "h1": TextStyle(font=_BOLD, size=20, leading=30, before=22),
        "h1-number": TextStyle(font=_BOLD, size=20, leading=30, before=22, ink=_ACCENT),
        "gist": TextStyle(font=_NASKH, size=11, leading=17, ink=_GREY),
        "h2": TextStyle(font=_BOLD, size=14, leading=21, before=12, after=4, ink=_ACCENT),
        "body": TextStyle(font=_NASKH, size=13, leading=22, after=7.5),
        "list": TextStyle(font=_NASKH, size=13, leading=22, after=5),
        "bullet": TextStyle(font=_NASKH, size=13, leading=22, after=3, hang=14),
        "numbered": TextStyle(font=_NASKH, size=13, leading=22, after=3, hang=18),
        "quote": TextStyle(font=_NASKH, size=14.5, leading=25, before=4, after=9, inset=18),
        "attribution": TextStyle(font=_NASKH, size=10.5, leading=16, ink=_GREY),
        "table-head": TextStyle(font=_BOLD, size=10.5, leading=16, ink=_ACCENT),
        "row-head": TextStyle(font=_BOLD, size=11, leading=17),
        "cell": TextStyle(font=_NASKH, size=11, leading=17),
        "cell-quiet": TextStyle(font=_NASKH, size=11, leading=17, ink=_GREY),
        "extract": TextStyle(font=_NASKH, size=11, leading=17),
        "caption": TextStyle(font=_BOLD, size=11.5, leading=18, before=12, after=5),
        "caption-label": TextStyle(
            font=_BOLD, size=11.5, leading=18, before=12, after=5, ink=_ACCENT
        ),
        "note": TextStyle(font=_NASKH, size=10, leading=15, before=5, after=12, ink=_GREY),
        "figure-label": TextStyle(font=_NASKH, size=10.5, leading=16),
        "figure-head": TextStyle(font=_BOLD, size=10.5, leading=16),
        "scale-range": TextStyle(font=_BOLD, size=10, leading=15),
        "scale-term": TextStyle(font=_NASKH, size=10, leading=15),
        "contents-title": TextStyle(font=_BOLD, size=20, leading=30, before=22, after=6.5),
        "contents-1": TextStyle(font=_BOLD, size=11, leading=19, before=3),
        "contents-2": TextStyle(font=_NASKH, size=11, leading=18, inset=14, ink=_GREY),
        "source": TextStyle(font=_NASKH, size=11, leading=17, after=6),
        "source-label": TextStyle(font=_BOLD, size=11, leading=17, ink=_ACCENT),
        "foot-note": TextStyle(font=_NASKH, size=10, leading=15, before=14, hang=10, ink=_GREY),
        "organisation": TextStyle(font=_BOLD, size=10.5, leading=16),
        "organisation-first": TextStyle(font=_BOLD, size=11.5, leading=18),
        "header": TextStyle(font=_NASKH, size=10.5, leading=16, ink=_GREY),
        "footer": TextStyle(font=_NASKH, size=10.5, leading=16, ink=_GREY),
    }
)
