"""The template's styles by their ids, which text style of the sheet each one is, and the grid.

The styles themselves are in `resources/docx/brief.docx`, made from the style sheet.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from briefwright.document.styles import Page

_PAGE = Page()

AXIS = round((_PAGE.column + _PAGE.gutter) * 20)
"""The body axis, in twentieths of a point from the left margin."""

WIDTH = round(_PAGE.text_width * 20)
"""The text width in twentieths of a point."""

GUTTER = round(_PAGE.gutter * 20)
"""The room between two columns of the page's grid, in twentieths of a point."""


class Style(StrEnum):
    """Paragraph styles."""

    ATTRIBUTION = "BWAttribution"
    ATTRIBUTION_RTL = "BWAttributionRTL"
    BAR = "BWBar"
    BODY = "BodyText"
    BOTTOM_LINE = "BWBottomLine"
    BOX_LABEL = "BWBoxLabel"
    BOX_NOTE = "BWBoxNote"
    CAPTION = "Caption"
    CELL = "BWCell"
    CONFIDENCE = "BWConfidence"
    CONTENTS_TITLE = "TOCHeading"
    CONTENTS_1 = "TOC1"
    CONTENTS_2 = "TOC2"
    EXTRACT = "BWExtract"
    FIGURE = "BWFigure"
    FOOTER = "Footer"
    FOOTNOTE = "FootnoteText"
    GAP = "BWGap"
    GIST = "BWGist"
    HASH = "BWHash"
    HEADER = "Header"
    HEADING_1 = "Heading1"
    HEADING_2 = "Heading2"
    JUDGEMENT = "BWJudgement"
    KICKER = "BWKicker"
    LIST_BULLET = "ListBullet"
    LIST_NUMBER = "ListNumber"
    META_LABEL = "BWMetaLabel"
    META_VALUE = "BWMetaValue"
    NOTE = "BWNote"
    QUOTE = "Quote"
    QUOTE_RTL = "BWQuoteRTL"
    ROW_HEAD = "BWTableRowHead"
    RULE = "BWRule"
    SOURCE = "BWSource"
    SUBTITLE = "Subtitle"
    TABLE_HEAD = "BWTableHead"
    TERM = "BWTerm"
    TERM_NOTE = "BWTermNote"
    TITLE = "Title"


class Mark(StrEnum):
    """Character styles."""

    CITATION = "BWCitation"
    EMPHASIS = "Emphasis"
    FOOTNOTE = "FootnoteReference"
    HYPERLINK = "Hyperlink"
    LABEL = "BWLabel"
    NUMBER = "BWNumber"
    ORGANISATION = "BWOrganisation"
    QUIET = "BWQuiet"
    RANGE = "BWRange"
    STRONG = "Strong"
    TLP = "BWTLP"


TABLE = "BWTable"
"""The style of tables with rules."""

SHEET: Mapping[Style, str] = MappingProxyType(
    {
        Style.ATTRIBUTION: "attribution",
        Style.ATTRIBUTION_RTL: "attribution",
        Style.BODY: "body",
        Style.BOTTOM_LINE: "bottom-line",
        Style.BOX_LABEL: "judgements-label",
        Style.BOX_NOTE: "judgements-note",
        Style.CAPTION: "caption",
        Style.CELL: "cell",
        Style.CONFIDENCE: "confidence",
        Style.CONTENTS_TITLE: "contents-title",
        Style.CONTENTS_1: "contents-1",
        Style.CONTENTS_2: "contents-2",
        Style.EXTRACT: "extract",
        Style.FOOTER: "footer",
        Style.FOOTNOTE: "foot-note",
        Style.GIST: "gist",
        Style.HASH: "hash",
        Style.HEADER: "header",
        Style.HEADING_1: "h1",
        Style.HEADING_2: "h2",
        Style.JUDGEMENT: "judgement",
        Style.KICKER: "kicker",
        Style.LIST_BULLET: "bullet",
        Style.LIST_NUMBER: "numbered",
        Style.META_LABEL: "meta-label",
        Style.META_VALUE: "meta-value",
        Style.NOTE: "note",
        Style.QUOTE: "quote",
        Style.QUOTE_RTL: "quote-rtl",
        Style.ROW_HEAD: "row-head",
        Style.SOURCE: "source",
        Style.SUBTITLE: "standfirst",
        Style.TABLE_HEAD: "table-head",
        Style.TERM: "judgement-term",
        Style.TERM_NOTE: "judgement-confidence",
        Style.TITLE: "title",
    }
)
"""The text style that each paragraph style is made from; the others are mere space."""
