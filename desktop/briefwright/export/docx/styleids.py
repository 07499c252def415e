"""The ids of the template's styles, and the measures and colours that stand outside styles.

The styles themselves, with their sizes, are in `resources/docx/brief.docx`.
"""

from enum import StrEnum

AXIS = 2446
"""The body axis, in twentieths of a point from the left margin."""

WIDTH = 9426
"""The text width in twentieths of a point."""

GUTTER = 360
"""The room between two columns of the page's grid, in twentieths of a point."""

ACCENT = "0F4C6E"
HAIRLINE = "BFC9D0"
TINT = "F0F4F6"
TRACK = "D5E2EA"


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
