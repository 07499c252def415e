"""Builds `resources/docx/brief.docx`, the empty Word document that every export starts from.

`python -m tests.kit.docx_template` writes it anew; a test compares it with what stands here. It
holds Word's own styles and ours (`BW ...`), numbering, settings, fonts and empty headers and
footers. It has no theme: theme fonts would win over the fonts named in the styles.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.kit.docx_fonts import EMBEDDED, font_parts

TARGET = Path(__file__).parents[2] / "resources" / "docx" / "brief.docx"

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


NUMBERED = {"left": AXIS, "hanging": AXIS, "tabs": tab(AXIS)}
QUOTE = {"left": AXIS + 320, "borders": bar("left", 16, 14), "keep_lines": True}
# Word mirrors the indents of a right-to-left paragraph, not its borders.
QUOTE_RTL = {"left": 360, "right": AXIS, "borders": bar("right", 16, 16), "rtl": True}

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
    Style(id="BWBar", name="BW Bar", font=SANS, size=4, leading=None, before=2, after=2),
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
        right=600,
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
        right=600,
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


def numbering_xml() -> str:
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        '<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        '<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr><w:rPr>{face}</w:rPr></w:lvl>'
    )
    colour = f'<w:color w:val="{ACCENT}"/>'
    bullet = level.format(
        kind="bullet", text="•", left=AXIS + 280, hanging=280, face=fonts(SERIF) + colour
    )
    number = level.format(
        kind="decimal", text="%1.", left=AXIS + 360, hanging=360, face=fonts(SERIF) + colour
    )
    return (
        f"{HEAD}<w:numbering {SPACES}>"
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>{bullet}'
        f'</w:abstractNum><w:abstractNum w:abstractNumId="2">'
        f'<w:multiLevelType w:val="singleLevel"/>{number}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )


def settings_xml() -> str:
    uri = "http://schemas.microsoft.com/office/word"
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'{HEAD}<w:settings {SPACES}><w:zoom w:percent="100"/><w:embedTrueTypeFonts/>'
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:footnote w:id="-1"/>'
        f'<w:footnote w:id="0"/></w:footnotePr><w:compat>{compat}</w:compat>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table_xml() -> str:
    rows = []
    for family, other, pitch, kind, faces in EMBEDDED:
        embedded = "".join(
            f'<w:embed{face} r:id="{rid}" w:fontKey="{key}"/>' for face, rid, key, _ in faces
        )
        rows.append(
            f'<w:font w:name="{family}"><w:altName w:val="{other}"/><w:charset w:val="{kind}"/>'
            f'<w:family w:val="{pitch}"/><w:pitch w:val="variable"/>{embedded}</w:font>'
        )
    return f"{HEAD}<w:fonts {SPACES}>{''.join(rows)}</w:fonts>"


SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
    '<w:headerReference w:type="first" r:id="rId6"/>'
    '<w:footerReference w:type="default" r:id="rId7"/>'
    '<w:footerReference w:type="first" r:id="rId8"/>'
    '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1800" w:right="1240" w:bottom="1520" '
    'w:left="1240" w:header="760" w:footer="720" w:gutter="0"/><w:titlePg/></w:sectPr>'
)


def relations(*rows: tuple[str, str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/>' for rid, kind, target in rows
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def story(kind: str, style: str) -> str:
    inner = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return f"{HEAD}<w:{kind} {SPACES}>{inner}</w:{kind}>"


def core_xml() -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:dcmitype="http://purl.org/dc/dcmitype/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def app_xml() -> str:
    return (
        f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties">'
        "<Application>Briefwright</Application></Properties>"
    )


def content_types() -> str:
    overrides = {
        "/word/document.xml": f"{WORD}.document.main+xml",
        "/word/styles.xml": f"{WORD}.styles+xml",
        "/word/settings.xml": f"{WORD}.settings+xml",
        "/word/numbering.xml": f"{WORD}.numbering+xml",
        "/word/fontTable.xml": f"{WORD}.fontTable+xml",
        "/word/header1.xml": f"{WORD}.header+xml",
        "/word/header2.xml": f"{WORD}.header+xml",
        "/word/footer1.xml": f"{WORD}.footer+xml",
        "/word/footer2.xml": f"{WORD}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    inner = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="odttf" '
        'ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>'
        f"{inner}</Types>"
    )


def parts() -> Iterator[tuple[str, bytes]]:
    """Every part of the package with its name."""
    kind = f"{OFFICE}/relationships"
    meta = f"{PACKAGE}/relationships/metadata/core-properties"
    texts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations(
            ("rId1", f"{kind}/officeDocument", "word/document.xml"),
            ("rId2", meta, "docProps/core.xml"),
            ("rId3", f"{kind}/extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": app_xml(),
        "docProps/core.xml": core_xml(),
        "word/_rels/document.xml.rels": relations(
            ("rId1", f"{kind}/styles", "styles.xml"),
            ("rId2", f"{kind}/settings", "settings.xml"),
            ("rId3", f"{kind}/numbering", "numbering.xml"),
            ("rId4", f"{kind}/fontTable", "fontTable.xml"),
            ("rId5", f"{kind}/header", "header1.xml"),
            ("rId6", f"{kind}/header", "header2.xml"),
            ("rId7", f"{kind}/footer", "footer1.xml"),
            ("rId8", f"{kind}/footer", "footer2.xml"),
        ),
        "word/_rels/fontTable.xml.rels": relations(
            *(
                (rid, f"{kind}/font", f"fonts/{rid}.odttf")
                for *_, faces in EMBEDDED
                for _, rid, _, _ in faces
            )
        ),
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body>{SECTION}</w:body></w:document>",
        "word/fontTable.xml": font_table_xml(),
        "word/footer1.xml": story("ftr", "Footer"),
        "word/footer2.xml": story("ftr", "Footer"),
        "word/header1.xml": story("hdr", "Header"),
        "word/header2.xml": story("hdr", "Header"),
        "word/numbering.xml": numbering_xml(),
        "word/settings.xml": settings_xml(),
        "word/styles.xml": styles_xml(),
    }
    for name, text in texts.items():
        yield name, text.encode()
    yield from font_parts()


def build() -> bytes:
    """The whole package; the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, data in parts():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, data)
    return out.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(build())
