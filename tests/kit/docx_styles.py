"""The paragraph, character and table styles of the Word template, made from the style sheet."""

from dataclasses import dataclass
from typing import TypedDict

from briefwright.document.styles import Font, Ink, TextStyle, sheet_for
from briefwright.export.docx.styleids import AXIS, SHEET, WIDTH, Style

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

SHEET_LTR, SHEET_RTL = sheet_for("en"), sheet_for("ar")
INK, GREY = SHEET_LTR.colour(Ink.INK), SHEET_LTR.colour(Ink.GREY)
ACCENT, HAIRLINE = SHEET_LTR.colour(Ink.ACCENT), SHEET_LTR.colour(Ink.HAIRLINE)
SERIF, SANS, NASKH = "Source Serif 4", "Source Sans 3", "Noto Naskh Arabic"
BOLD = {Font.SERIF_SEMIBOLD, Font.SANS_SEMIBOLD, Font.SANS_BOLD, Font.NASKH_BOLD}
MERE_SPACE = TextStyle(font=Font.SANS, size=4, leading=8)


def twips(points: float) -> int:
    """Points in the twentieths that Word counts in."""
    return round(points * 20)


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
    keep_lines: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a paragraph style has beyond its text style. Indents in twentieths of a point.

    `before` and `after` replace those of the sheet; `loose` lines are as high as they need.
    """

    style: Style
    name: str
    before: float | None = None
    after: float | None = None
    left: int = 0
    right: int = 0
    hanging: int = 0
    following: Style | None = None
    keep_next: bool = False
    keep_lines: bool = False
    rtl: bool = False
    loose: bool = False
    level: int | None = None
    numbering: int | None = None
    borders: str = ""
    tabs: str = ""


def bar(side: str, eighths: int, space: int, colour: str = ACCENT) -> str:
    """A rule at one side of a paragraph."""
    return (
        f'<w:pBdr><w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" '
        f'w:color="{colour}"/></w:pBdr>'
    )


def tab(place: int, kind: str = "left", leader: str = "") -> str:
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tab w:val="{kind}"{dots} w:pos="{place}"/>'


HUNG: Hung = {"left": AXIS, "hanging": AXIS, "tabs": tab(AXIS)}
QUOTED: Barred = {
    "left": AXIS + 320,
    "right": 0,
    "borders": bar("left", 16, 14),
    "rtl": False,
    "keep_lines": True,
}
# Word mirrors the indents of a right-to-left paragraph, not its borders.
QUOTED_RTL: Barred = {
    "left": 360,
    "right": AXIS,
    "borders": bar("right", 16, 16),
    "rtl": True,
    "keep_lines": True,
}
EDGES = tab(AXIS) + tab(WIDTH, "right")
DOTTED = tab(WIDTH, "right", "dot")
S = Style

SHAPES = (
    Shape(style=S.BODY, name="Body Text", left=AXIS),
    Shape(
        style=S.KICKER,
        name="BW Kicker",
        before=0,
        borders=bar("top", 24, 8),
        following=S.TITLE,
        keep_next=True,
    ),
    Shape(style=S.TITLE, name="Title", following=S.SUBTITLE, keep_next=True, keep_lines=True),
    Shape(style=S.SUBTITLE, name="Subtitle", following=S.BODY),
    Shape(
        style=S.HEADING_1,
        name="heading 1",
        after=SHEET_LTR.rules.heading_after,
        borders=bar("top", 16, 16),
        keep_next=True,
        keep_lines=True,
        level=0,
        following=S.BODY,
        **HUNG,
    ),
    Shape(
        style=S.HEADING_2,
        name="heading 2",
        left=AXIS,
        keep_next=True,
        keep_lines=True,
        level=1,
        following=S.BODY,
    ),
    Shape(style=S.GIST, name="BW Gist", after=7.5, left=AXIS, keep_next=True, following=S.BODY),
    Shape(style=S.LIST_BULLET, name="List Bullet", left=AXIS + 280, hanging=280, numbering=1),
    Shape(style=S.LIST_NUMBER, name="List Number", left=AXIS + 360, hanging=360, numbering=2),
    Shape(style=S.QUOTE, name="Quote", following=S.BODY, **QUOTED),
    Shape(style=S.ATTRIBUTION, name="BW Attribution", after=9, following=S.BODY, **QUOTED),
    Shape(style=S.QUOTE_RTL, name="BW Quote RTL", following=S.BODY, **QUOTED_RTL),
    Shape(
        style=S.ATTRIBUTION_RTL,
        name="BW Attribution RTL",
        after=9,
        following=S.BODY,
        **QUOTED_RTL,
    ),
    Shape(style=S.META_LABEL, name="BW Meta Label"),
    Shape(style=S.META_VALUE, name="BW Meta Value"),
    Shape(style=S.BOX_LABEL, name="BW Box Label"),
    Shape(style=S.BOX_NOTE, name="BW Box Note", before=1),
    Shape(style=S.BOTTOM_LINE, name="BW Bottom Line", after=6),
    Shape(style=S.JUDGEMENT, name="BW Judgement"),
    Shape(style=S.CONFIDENCE, name="BW Confidence"),
    Shape(style=S.TERM, name="BW Term"),
    Shape(style=S.BAR, name="BW Bar", before=4, after=3, loose=True),
    Shape(style=S.TERM_NOTE, name="BW Term Note"),
    Shape(style=S.TABLE_HEAD, name="BW Table Head", keep_next=True),
    Shape(style=S.ROW_HEAD, name="BW Table Row Head"),
    Shape(style=S.CELL, name="BW Cell"),
    Shape(style=S.HASH, name="BW Hash"),
    Shape(style=S.EXTRACT, name="BW Extract"),
    Shape(style=S.CAPTION, name="caption", keep_next=True, keep_lines=True, **HUNG),
    Shape(style=S.NOTE, name="BW Note", left=AXIS),
    Shape(style=S.FIGURE, name="BW Figure", keep_next=True, loose=True),
    Shape(
        style=S.RULE,
        name="BW Rule",
        after=7.5,
        left=AXIS,
        borders=bar("bottom", 4, 1, HAIRLINE),
    ),
    Shape(style=S.GAP, name="BW Gap"),
    Shape(style=S.SOURCE, name="BW Source", keep_lines=True, **HUNG),
    Shape(style=S.CONTENTS_TITLE, name="TOC Heading", before=12, left=AXIS, keep_next=True),
    Shape(style=S.CONTENTS_1, name="toc 1", left=AXIS, hanging=AXIS, tabs=tab(AXIS) + DOTTED),
    Shape(style=S.CONTENTS_2, name="toc 2", left=AXIS + 280, tabs=DOTTED),
    Shape(style=S.HEADER, name="header", loose=True, tabs=EDGES),
    Shape(style=S.FOOTER, name="footer", loose=True, tabs=EDGES),
    Shape(
        style=S.FOOTNOTE,
        name="footnote text",
        before=0,
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


def paragraph_style(shape: Shape) -> str:
    name = SHEET.get(shape.style)
    text = SHEET_LTR.text(name) if name else MERE_SPACE
    arabic = SHEET_RTL.text(name).size if name else text.size
    before = text.before if shape.before is None else shape.before
    after = text.after if shape.after is None else shape.after
    line, rule_ = (240, "auto") if shape.loose else (twips(text.leading), "exact")
    spacing = f'w:before="{twips(before)}" w:after="{twips(after)}" w:line="{line}" '
    spacing += f'w:lineRule="{rule_}"'
    indents = f'w:left="{shape.left}" w:right="{shape.right}" w:hanging="{shape.hanging}"'
    properties = "".join(
        (
            "<w:keepNext/>" if shape.keep_next else "",
            "<w:keepLines/>" if shape.keep_lines else "",
            f'<w:numPr><w:numId w:val="{shape.numbering}"/></w:numPr>' if shape.numbering else "",
            shape.borders,
            f"<w:tabs>{shape.tabs}</w:tabs>" if shape.tabs else "",
            "<w:bidi/>" if shape.rtl else "",
            f"<w:spacing {spacing}/>",
            f"<w:ind {indents}/>" if shape.left or shape.right or shape.hanging else "",
            f'<w:outlineLvl w:val="{shape.level}"/>' if shape.level is not None else "",
        )
    )
    following = f'<w:next w:val="{shape.following}"/>' if shape.following else ""
    return (
        f'<w:style w:type="paragraph"{custom(shape.style)} w:styleId="{shape.style}">'
        f'<w:name w:val="{shape.name}"/><w:basedOn w:val="Normal"/>{following}<w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{face_of(text, arabic)}</w:rPr></w:style>"
    )


def face_of(text: TextStyle, arabic_size: float) -> str:
    """The run properties of a text style, with the size of its Arabic letters."""
    return "".join(
        (
            fonts(SERIF if "serif" in text.font or text.font is Font.NASKH else SANS),
            "<w:b/><w:bCs/>" if text.font in BOLD else "",
            "<w:i/>" if text.font is Font.SERIF_ITALIC else "",
            f'<w:color w:val="{SHEET_LTR.colour(text.ink)}"/>',
            f'<w:sz w:val="{round(text.size * 2)}"/><w:szCs w:val="{round(arabic_size * 2)}"/>',
        )
    )


def custom(style: str) -> str:
    """Says of our own styles that they are not Word's."""
    return ' w:customStyle="1"' if style.startswith("BW") else ""


def character_style(id_: str, name: str, face: str) -> str:
    return (
        f'<w:style w:type="character"{custom(id_)} w:styleId="{id_}"><w:name w:val="{name}"/>'
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
    ours = "".join(paragraph_style(shape) for shape in SHAPES)
    runs = "".join(character_style(*row) for row in CHARACTER_STYLES)
    return f"{HEAD}<w:styles {SPACES}>{defaults}{basic}{ours}{runs}{table_style()}</w:styles>"
