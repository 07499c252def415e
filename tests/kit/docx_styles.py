"""The paragraph, character and table styles of the Word template, with their sizes and colours."""

from dataclasses import dataclass
from typing import Literal, TypedDict

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

INK, GREY, ACCENT, HAIRLINE = "1B2126", "4A555E", "0F4C6E", "BFC9D0"
SERIF, SANS, NASKH = "Source Serif 4", "Source Sans 3", "Noto Naskh Arabic"
AXIS = 2446  # the body axis in twentieths of a point, from the left margin
WIDTH = 9426  # the text width
ARABIC_SIZE = 13 / 11  # Naskh beside Source Serif


def twips(points: float) -> int:
    """Points in the twentieths that Word counts in."""
    return round(points * 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A paragraph style; sizes in points, indents in twentieths of a point."""

    id: str
    name: str
    font: str
    size: float
    leading: float | None
    before: float = 0
    after: float = 0
    colour: str = INK
    bold: bool = False
    italic: bool = False
    left: int = 0
    right: int = 0
    hanging: int = 0
    based: str = "Normal"
    following: str | None = None
    keep_next: bool = False
    keep_lines: bool = False
    rtl: bool = False
    align: Literal["left", "right", "center"] | None = None
    level: int | None = None
    numbering: int | None = None
    borders: str = ""
    tabs: str = ""
    arabic_size: float | None = None


def bar(side: str, eighths: int, space: int, colour: str = ACCENT) -> str:
    """A rule at one side of a paragraph."""
    return (
        f'<w:pBdr><w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" '
        f'w:color="{colour}"/></w:pBdr>'
    )


def tab(place: int, kind: str = "left", leader: str = "") -> str:
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tab w:val="{kind}"{dots} w:pos="{place}"/>'


class Hung(TypedDict):
    """What styles share whose number or label hangs in the margin column."""

    left: int
    hanging: int
    tabs: str


class Barred(TypedDict):
    """What styles share that have a bar at their side."""

    left: int
    right: int
    borders: str
    rtl: bool


NUMBERED: Hung = {"left": AXIS, "hanging": AXIS, "tabs": tab(AXIS)}
QUOTE: Barred = {"left": AXIS + 320, "right": 0, "borders": bar("left", 16, 14), "rtl": False}
# Word mirrors the indents of a right-to-left paragraph, not its borders.
QUOTE_RTL: Barred = {"left": 360, "right": AXIS, "borders": bar("right", 16, 16), "rtl": True}

STYLES: tuple[Style, ...] = (
    Style(id="BodyText", name="Body Text", font=SERIF, size=11, leading=15, after=7.5, left=AXIS),
    Style(
        id="BWKicker",
        name="BW Kicker",
        font=SANS,
        size=10,
        leading=13,
        colour=ACCENT,
        bold=True,
        borders=bar("top", 24, 8),
        following="Title",
        keep_next=True,
    ),
    Style(
        id="Title",
        name="Title",
        font=SERIF,
        size=28,
        leading=33,
        before=3,
        after=8,
        bold=True,
        following="Subtitle",
        keep_next=True,
        keep_lines=True,
    ),
    Style(
        id="Subtitle",
        name="Subtitle",
        font=SERIF,
        size=13,
        leading=18,
        after=17,
        colour=GREY,
        following="BodyText",
    ),
    Style(
        id="Heading1",
        name="heading 1",
        font=SERIF,
        size=18,
        leading=22,
        before=22,
        after=6.5,
        bold=True,
        borders=bar("top", 16, 16),
        keep_next=True,
        keep_lines=True,
        level=0,
        following="BodyText",
        **NUMBERED,
    ),
    Style(
        id="Heading2",
        name="heading 2",
        font=SANS,
        size=12,
        leading=15,
        before=12,
        after=4,
        colour=ACCENT,
        bold=True,
        left=AXIS,
        keep_next=True,
        keep_lines=True,
        level=1,
        following="BodyText",
    ),
    Style(
        id="BWGist",
        name="BW Gist",
        font=SANS,
        size=9.5,
        leading=12.5,
        after=7.5,
        colour=GREY,
        left=AXIS,
        keep_next=True,
        following="BodyText",
    ),
    Style(
        id="ListBullet",
        name="List Bullet",
        font=SERIF,
        size=11,
        leading=15,
        after=3,
        left=AXIS + 280,
        hanging=280,
        numbering=1,
    ),
    Style(
        id="ListNumber",
        name="List Number",
        font=SERIF,
        size=11,
        leading=15,
        after=3,
        left=AXIS + 360,
        hanging=360,
        numbering=2,
    ),
    Style(
        id="Quote",
        name="Quote",
        keep_lines=True,
        font=SERIF,
        size=12,
        leading=17,
        before=4,
        after=9,
        italic=True,
        following="BodyText",
        **QUOTE,
    ),
    Style(
        id="BWAttribution",
        name="BW Attribution",
        keep_lines=True,
        font=SANS,
        size=9,
        leading=12,
        after=9,
        colour=GREY,
        following="BodyText",
        **QUOTE,
    ),
    Style(
        id="BWQuoteRTL",
        name="BW Quote RTL",
        font=SERIF,
        size=12,
        leading=25,
        before=4,
        after=9,
        arabic_size=14.5,
        keep_lines=True,
        following="BodyText",
        **QUOTE_RTL,
    ),
    Style(
        id="BWAttributionRTL",
        name="BW Attribution RTL",
        font=SANS,
        size=9,
        leading=12,
        after=9,
        colour=GREY,
        keep_lines=True,
        following="BodyText",
        **QUOTE_RTL,
    ),
    Style(id="BWMetaLabel", name="BW Meta Label", font=SANS, size=8.5, leading=11, colour=GREY),
    Style(id="BWMetaValue", name="BW Meta Value", font=SANS, size=9.5, leading=12.5, bold=True),
    Style(
        id="BWBoxLabel",
        name="BW Box Label",
        font=SANS,
        size=10,
        leading=12.5,
        colour=ACCENT,
        bold=True,
    ),
    Style(id="BWBoxNote", name="BW Box Note", font=SANS, size=8.5, leading=12.5, colour=GREY),
    Style(id="BWBottomLine", name="BW Bottom Line", font=SERIF, size=12, leading=16.5),
    Style(id="BWJudgement", name="BW Judgement", font=SERIF, size=11, leading=14.5, after=2),
    Style(id="BWConfidence", name="BW Confidence", font=SANS, size=9.5, leading=12.5, colour=GREY),
    Style(id="BWTerm", name="BW Term", font=SANS, size=10, leading=12.5, bold=True),
    Style(id="BWBar", name="BW Bar", font=SANS, size=4, leading=None, before=4, after=3),
    Style(id="BWTermNote", name="BW Term Note", font=SANS, size=8.5, leading=11, colour=GREY),
    Style(
        id="BWTableHead",
        name="BW Table Head",
        font=SANS,
        size=9,
        leading=11.5,
        colour=ACCENT,
        bold=True,
        keep_next=True,
    ),
    Style(
        id="BWTableRowHead", name="BW Table Row Head", font=SANS, size=9.5, leading=12.5, bold=True
    ),
    Style(id="BWCell", name="BW Cell", font=SANS, size=9.5, leading=12.5),
    Style(id="BWHash", name="BW Hash", font=SANS, size=8.5, leading=12.5, colour=GREY),
    Style(id="BWExtract", name="BW Extract", font=SERIF, size=9.5, leading=12),
    Style(
        id="Caption",
        name="caption",
        font=SANS,
        size=10,
        leading=13,
        before=12,
        after=5,
        bold=True,
        keep_next=True,
        keep_lines=True,
        **NUMBERED,
    ),
    Style(
        id="BWNote",
        name="BW Note",
        font=SANS,
        size=8.5,
        leading=11,
        before=5,
        after=12,
        colour=GREY,
        left=AXIS,
    ),
    Style(id="BWFigure", name="BW Figure", font=SANS, size=9, leading=None, keep_next=True),
    Style(
        id="BWRule",
        name="BW Rule",
        font=SANS,
        size=4,
        leading=8,
        after=7.5,
        left=AXIS,
        borders=bar("bottom", 4, 1, HAIRLINE),
    ),
    Style(id="BWGap", name="BW Gap", font=SANS, size=2, leading=12),
    Style(
        id="BWSource",
        name="BW Source",
        font=SANS,
        size=9.5,
        leading=12.5,
        after=5,
        keep_lines=True,
        **NUMBERED,
    ),
    Style(
        id="TOCHeading",
        name="TOC Heading",
        font=SANS,
        size=12,
        leading=15,
        before=12,
        after=6,
        colour=ACCENT,
        bold=True,
        left=AXIS,
        keep_next=True,
    ),
    Style(
        id="TOC1",
        name="toc 1",
        font=SANS,
        size=10,
        leading=15,
        before=4,
        bold=True,
        left=AXIS,
        hanging=AXIS,
        tabs=tab(AXIS) + tab(WIDTH, "right", "dot"),
    ),
    Style(
        id="TOC2",
        name="toc 2",
        font=SANS,
        size=10,
        leading=15,
        left=AXIS,
        tabs=tab(WIDTH, "right", "dot"),
    ),
    Style(
        id="Header",
        name="header",
        font=SANS,
        size=9,
        leading=None,
        colour=GREY,
        tabs=tab(AXIS) + tab(WIDTH, "right"),
    ),
    Style(
        id="Footer",
        name="footer",
        font=SANS,
        size=9,
        leading=None,
        colour=GREY,
        tabs=tab(AXIS) + tab(WIDTH, "right"),
    ),
    Style(
        id="FootnoteText",
        name="footnote text",
        font=SANS,
        size=8.5,
        leading=11,
        colour=GREY,
        left=AXIS + 200,
        hanging=200,
        tabs=tab(AXIS + 200),
    ),
)

RAISED = '<w:vertAlign w:val="superscript"/>'
CHARACTER_STYLES = (
    ("Strong", "Strong", "<w:b/><w:bCs/>"),
    ("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
    ("Hyperlink", "Hyperlink", f'<w:color w:val="{ACCENT}"/><w:u w:val="single"/>'),
    (
        "FootnoteReference",
        "footnote reference",
        f'{{sans}}<w:b/><w:bCs/><w:color w:val="{ACCENT}"/>{RAISED}',
    ),
    (
        "BWCitation",
        "BW Citation",
        (
            f'{{sans}}<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="{ACCENT}"/>'
            f'<w:u w:val="none"/>{RAISED}'
        ),
    ),
    ("BWNumber", "BW Number", f'<w:color w:val="{ACCENT}"/>'),
    (
        "BWLabel",
        "BW Label",
        f'{{sans}}<w:b/><w:bCs/><w:color w:val="{ACCENT}"/><w:u w:val="none"/>',
    ),
    (
        "BWRange",
        "BW Range",
        (
            f'<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="{GREY}"/>'
            '<w:sz w:val="17"/><w:szCs w:val="20"/>'
        ),
    ),
    ("BWQuiet", "BW Quiet", f'<w:color w:val="{GREY}"/>'),
    ("BWOrganisation", "BW Organisation", f'<w:b/><w:bCs/><w:color w:val="{INK}"/>'),
    (
        "BWTLP",
        "BW TLP",
        (
            '{sans}<w:b/><w:bCs/><w:color w:val="FFFFFF"/><w:sz w:val="24"/><w:szCs w:val="24"/>'
            '<w:bdr w:val="single" w:sz="24" w:space="0" w:color="000000"/>'
            '<w:shd w:val="clear" w:color="auto" w:fill="000000"/>'
        ),
    ),
)


def fonts(name: str, complex_scripts: str = NASKH) -> str:
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" '
        f'w:cs="{complex_scripts}"/>'
    )


def paragraph_style(style: Style) -> str:
    arabic = style.arabic_size or style.size * ARABIC_SIZE
    line = (
        f' w:line="{twips(style.leading)}" w:lineRule="exact"'
        if style.leading
        else (' w:line="240" w:lineRule="auto"')
    )
    properties = "".join(
        (
            "<w:keepNext/>" if style.keep_next else "",
            "<w:keepLines/>" if style.keep_lines else "",
            f'<w:numPr><w:numId w:val="{style.numbering}"/></w:numPr>' if style.numbering else "",
            style.borders,
            f"<w:tabs>{style.tabs}</w:tabs>" if style.tabs else "",
            "<w:bidi/>" if style.rtl else "",
            f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}"{line}/>',
            f'<w:ind w:left="{style.left}" w:right="{style.right}" w:hanging="{style.hanging}"/>'
            if style.left or style.right or style.hanging
            else "",
            f'<w:jc w:val="{style.align}"/>' if style.align else "",
            f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else "",
        )
    )
    face = "".join(
        (
            fonts(style.font),
            "<w:b/><w:bCs/>" if style.bold else "",
            "<w:i/>" if style.italic else "",
            f'<w:color w:val="{style.colour}"/>',
            f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(arabic * 2)}"/>',
        )
    )
    following = f'<w:next w:val="{style.following}"/>' if style.following else ""
    custom = ' w:customStyle="1"' if style.id.startswith("BW") else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based}"/>{following}<w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{face}</w:rPr></w:style>"
    )


def character_style(id_: str, name: str, face: str) -> str:
    custom = ' w:customStyle="1"' if id_.startswith("BW") else ""
    return (
        f'<w:style w:type="character"{custom} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>'
        f"<w:rPr>{face.replace('{sans}', fonts(SANS, SANS))}</w:rPr></w:style>"
    )


def rule(side: str, eighths: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'


def table_style() -> str:
    """Rules of the accent colour above, below the head and at the end; hairlines between rows."""
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="BWTable"><w:name w:val="BW Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
        f"<w:tblBorders>{rule('top', 8, ACCENT)}{rule('bottom', 8, ACCENT)}"
        f"{rule('insideH', 4, HAIRLINE)}</w:tblBorders>"
        '<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="110" w:type="dxa"/><w:right w:w="360" w:type="dxa"/></w:tblCellMar>'
        '</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f"{rule('top', 8, ACCENT)}{rule('bottom', 6, ACCENT)}"
        "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    )


def styles_xml() -> str:
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(SERIF)}"
        f'<w:color w:val="{INK}"/><w:kern w:val="2"/><w:sz w:val="22"/><w:szCs w:val="26"/>'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="300" '
        'w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    basic = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    ours = "".join(paragraph_style(style) for style in STYLES)
    runs = "".join(character_style(*row) for row in CHARACTER_STYLES)
    return f"{HEAD}<w:styles {SPACES}>{defaults}{basic}{ours}{runs}{table_style()}</w:styles>"
