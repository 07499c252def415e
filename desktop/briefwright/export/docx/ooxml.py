"""WordprocessingML as text: the one place where its elements and attributes are spelled.

Every function returns finished markup with all text escaped (ISO/IEC 29500-1,
transitional); lengths are twentieths of a point unless a name says otherwise.
What goes into a document, and in which order, is decided by the callers.
"""

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NewType
from xml.sax.saxutils import escape

from docx.oxml.xmlchemy import BaseOxmlElement

from briefwright.domain.text import clean

Xml = NewType("Xml", str)
"""Markup, as opposed to text that still has to be escaped."""

NOTHING = Xml("")

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_SPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{_A}" xmlns:wp="{_WP}" xmlns:pic="{_PIC}"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EMU = 12700  # English metric units in a point
_PARTS = re.compile("([\n\t])")
_BLOCKS = "<?blocks?>"


def text_of(text: str) -> Xml:
    """Escaped text for an element."""
    return Xml(escape(_tidy(text)))


def _tidy(text: str) -> str:
    """The text without what XML forbids; most text is found to be tidy at a glance."""
    return text if text.isascii() and text.isprintable() else clean(text)


def quoted(text: str) -> str:
    """Escaped text for an attribute, in its quotation marks."""
    return '"' + escape(" ".join(_tidy(text).split())).replace('"', "&quot;") + '"'


def join(parts: Iterable[Xml]) -> Xml:
    """Markup in succession."""
    return Xml("".join(parts))


# --- runs -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How a run is set beyond its paragraph's style; None leaves a property to the styles.

    `size` is in points, `colour` six hexadecimal digits, `language` a BCP 47 tag.
    """

    style: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str | None = None
    size: float | None = None
    rtl: bool = False
    language: str | None = None


PLAIN = Face()


@functools.lru_cache(maxsize=512)
def _run_properties(face: Face) -> str:
    """`w:rPr` in the order of its schema, empty when nothing is set."""
    parts = [
        f'<w:rStyle w:val="{face.style}"/>' if face.style else "",
        _switch("b", face.bold),
        _switch("bCs", face.bold),
        _switch("i", face.italic),
        _switch("iCs", face.italic),
        f'<w:color w:val="{face.colour}"/>' if face.colour else "",
        _size(face.size),
        "<w:rtl/>" if face.rtl else "",
        _language(face),
    ]
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _switch(name: str, value: bool | None) -> str:  # noqa: FBT001
    if value is None:
        return ""
    return f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def _size(points: float | None) -> str:
    if points is None:
        return ""
    halves = round(points * 2)
    return f'<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/>'


def _language(face: Face) -> str:
    if face.language is None:
        return ""
    kind = "bidi" if face.rtl else "val"
    return f"<w:lang w:{kind}={quoted(face.language)}/>"


def run(text: str, face: Face = PLAIN) -> Xml:
    """Text in one run; its tabs and line ends become elements."""
    tidy = _tidy(text)
    pieces = _PARTS.split(tidy) if "\n" in tidy or "\t" in tidy else (tidy,)
    inner = "".join(_piece(piece) for piece in pieces if piece)
    return Xml(f"<w:r>{_run_properties(face)}{inner}</w:r>") if inner else NOTHING


def _piece(text: str) -> str:
    if text == "\n":
        return "<w:br/>"
    if text == "\t":
        return "<w:tab/>"
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def field(instruction: str, cached: str, face: Face = PLAIN) -> Xml:
    """A field that shows `cached` until it is updated."""
    return join((field_start(instruction, face), run(cached, face), field_end(face)))


def field_start(instruction: str, face: Face = PLAIN) -> Xml:
    """The beginning of a field whose result follows."""
    look = _run_properties(face)
    return Xml(
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field_end(face: Face = PLAIN) -> Xml:
    """The end of a field begun by `field_start`."""
    return Xml(f'<w:r>{_run_properties(face)}<w:fldChar w:fldCharType="end"/></w:r>')


def bookmark(name: str, number: int, content: Xml) -> Xml:
    """`content` as a place that links lead to."""
    return Xml(
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def inner_link(name: str, content: Xml, tip: str | None = None) -> Xml:
    """A link to a bookmark; `tip` is shown while the pointer rests on it (260 characters)."""
    shown = f" w:tooltip={quoted(_shortened(tip, 250))}" if tip else ""
    return Xml(f'<w:hyperlink w:anchor="{name}"{shown} w:history="1">{content}</w:hyperlink>')


def outer_link(relation: str, content: Xml) -> Xml:
    """A link to the address that the relation holds."""
    return Xml(f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>')


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def control(tag: str, title: str, number: int, content: Xml) -> Xml:
    """A content control round runs that cannot be deleted."""
    return Xml(
        f"<w:sdt><w:sdtPr><w:alias w:val={quoted(title)}/><w:tag w:val={quoted(tag)}/>"
        f'<w:id w:val="{number}"/><w:lock w:val="sdtLocked"/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


# --- paragraphs -------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a paragraph is set beyond its style; None leaves a property to the style.

    Of a paragraph that runs from right to left `left` is the indent at its right, where it begins.
    `tab` moves a tab stop from one place to another.
    """

    rtl: bool = False
    keep_next: bool = False
    page_break: bool = False
    numbering: int | None = None
    before: int | None = None
    after: int | None = None
    line: int | None = None
    left: int | None = None
    right: int | None = None
    align: Literal["left", "right", "center"] | None = None
    tab: tuple[int, int] | None = None


STANDARD = Setting()


@functools.lru_cache(maxsize=512)
def _paragraph_properties(style: str, setting: Setting) -> str:
    spacing = "".join(
        f' w:{name}="{value}"'
        for name, value in (("before", setting.before), ("after", setting.after))
        if value is not None
    )
    if setting.line is not None:
        spacing += f' w:line="{setting.line}" w:lineRule="exact"'
    indents = "".join(
        f' w:{name}="{value}"'
        for name, value in (("left", setting.left), ("right", setting.right))
        if value is not None
    )
    numbering = (
        f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{setting.numbering}"/></w:numPr>'
        if setting.numbering is not None
        else ""
    )
    return "".join(
        (
            f'<w:pPr><w:pStyle w:val="{style}"/>',
            "<w:keepNext/>" if setting.keep_next else "",
            "<w:pageBreakBefore/>" if setting.page_break else "",
            numbering,
            _moved_tab(setting.tab),
            "<w:bidi/>" if setting.rtl else "",
            f"<w:spacing{spacing}/>" if spacing else "",
            f"<w:ind{indents}/>" if indents else "",
            f'<w:jc w:val="{setting.align}"/>' if setting.align else "",
            "</w:pPr>",
        )
    )


def paragraph(style: str, content: Xml = NOTHING, setting: Setting = STANDARD) -> Xml:
    """A paragraph of the style with this id."""
    return Xml(f"<w:p>{_paragraph_properties(style, setting)}{content}</w:p>")


def _moved_tab(tab: tuple[int, int] | None) -> str:
    if tab is None:
        return ""
    old, new = tab
    return (
        f'<w:tabs><w:tab w:val="clear" w:pos="{old}"/><w:tab w:val="left" w:pos="{new}"/></w:tabs>'
    )


def contents_control(number: int, content: Xml) -> Xml:
    """Paragraphs as the document's table of contents, which Word offers to update."""
    return Xml(
        f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w:docPartObj>'
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


# --- tables -----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A rule: its width in eighths of a point and its colour."""

    eighths: int
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The padding and rules of a whole table; None leaves the table's style to decide."""

    top: int | None = None
    left: int | None = None
    bottom: int | None = None
    right: int | None = None
    line_above: Line | None = None
    line_below: Line | None = None
    line_between: Line | None = None


def _line(side: str, line: Line | None) -> str:
    if line is None:
        return ""
    return f'<w:{side} w:val="single" w:sz="{line.eighths}" w:space="0" w:color="{line.colour}"/>'


def _width(name: str, value: int | None) -> str:
    return f'<w:{name} w:w="{value}" w:type="dxa"/>' if value is not None else ""


def cell(
    width: int,
    content: Xml,
    *,
    fill: str | None = None,
    left: int | None = None,
    right: int | None = None,
) -> Xml:
    """A cell of whole paragraphs; `left` and `right` are its own padding."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    padding = _width("left", left) + _width("right", right)
    padding = f"<w:tcMar>{padding}</w:tcMar>" if padding else ""
    return Xml(f"<w:tc><w:tcPr>{_width('tcW', width)}{shade}{padding}</w:tcPr>{content}</w:tc>")


def row(cells: Iterable[Xml], *, head: bool = False) -> Xml:
    """A row that is never split over pages; a head is repeated on each page."""
    repeat = "<w:tblHeader/>" if head else ""
    return Xml(f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{join(cells)}</w:tr>")


def table(
    widths: Sequence[int],
    rows: Iterable[Xml],
    *,
    style: str = "TableNormal",
    box: Box | None = None,
    title: str | None = None,
    description: str | None = None,
    head: bool = False,
    row_heads: bool = False,
    rtl: bool = False,
) -> Xml:
    """A table of fixed column widths; `head` and `row_heads` say what its first row and column are."""
    box = box or Box()
    lines = (
        _line("top", box.line_above)
        + _line("bottom", box.line_below)
        + _line("insideH", box.line_between)
    )
    padding = "".join(
        _width(side, value)
        for side, value in (
            ("top", box.top),
            ("left", box.left),
            ("bottom", box.bottom),
            ("right", box.right),
        )
    )
    look = (
        f'<w:tblLook w:val="{0x20 * head + 0x80 * row_heads + 0x600:04X}" w:firstRow="{head:d}" '
        f'w:lastRow="0" w:firstColumn="{row_heads:d}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    properties = "".join(
        (
            f'<w:tblStyle w:val="{style}"/>',
            "<w:bidiVisual/>" if rtl else "",
            _width("tblW", sum(widths)),
            f"<w:tblBorders>{lines}</w:tblBorders>" if lines else "",
            '<w:tblLayout w:type="fixed"/>',
            f"<w:tblCellMar>{padding}</w:tblCellMar>" if padding else "",
            look,
            f"<w:tblCaption w:val={quoted(title)}/>" if title else "",
            f"<w:tblDescription w:val={quoted(description)}/>" if description else "",
        )
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return Xml(
        f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{join(rows)}</w:tbl>"
    )


# --- pictures ---------------------------------------------------------------


def picture(
    relation: str, number: int, *, width: float, height: float, name: str, alt: str | None
) -> Xml:
    """A picture in the line, its sizes in points; `alt` None marks it as mere decoration."""
    cx, cy = round(width * _EMU), round(height * _EMU)
    words = (
        f" descr={quoted(alt)}/>"
        if alt is not None
        else (
            f'><a:extLst><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
            f'<adec:decorative xmlns:adec="{_DECORATIVE}" val="1"/></a:ext></a:extLst></wp:docPr>'
        )
    )
    return Xml(
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{number}" name={quoted(name)}{words}'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_PIC}"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name={quoted(name)}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


# --- notes and whole parts --------------------------------------------------


def note_reference(number: int, face: Face) -> Xml:
    """The raised letter of a footnote, which Word itself counts."""
    return Xml(f'<w:r>{_run_properties(face)}<w:footnoteReference w:id="{number}"/></w:r>')


def note(number: int, style: str, face: Face, content: Xml, setting: Setting = STANDARD) -> Xml:
    """A footnote of one paragraph, begun by its letter and a tab."""
    mark = Xml(f"<w:r>{_run_properties(face)}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>")
    return Xml(
        f'<w:footnote w:id="{number}">{paragraph(style, join((mark, content)), setting)}</w:footnote>'
    )


def notes_part(notes: Iterable[Xml], style: str) -> bytes:
    """The part that holds all footnotes, with the rules that part them from the text."""
    rules = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>'
        f"{_paragraph_properties(style, STANDARD)}<w:r><w:{element}/></w:r></w:p></w:footnote>"
        for kind, number, element in (
            ("separator", -1, "separator"),
            ("continuationSeparator", 0, "continuationSeparator"),
        )
    )
    return f"{_HEAD}<w:footnotes {_SPACES}>{rules}{join(notes)}</w:footnotes>".encode()


def empty_body() -> bytes:
    """A `w:body` that can be parsed by itself, with a sign where its blocks are to stand."""
    return f"<w:body {_SPACES}>{_BLOCKS}</w:body>".encode()


def filled(part: bytes, content: Xml) -> bytes:
    """The part that such a body was put into, with the blocks in the place of the sign."""
    return part.replace(_BLOCKS.encode(), content.encode(), 1)


def story(content: Xml) -> bytes:
    """Paragraphs of a header or footer under one element that can be parsed by itself."""
    return f"<w:hdr {_SPACES}>{content}</w:hdr>".encode()


def counting_again(number: int, abstract: int) -> bytes:
    """A numbering with its own count from 1."""
    return (
        f'<w:num xmlns:w="{W}" w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    ).encode()


def properties_part(properties: Iterable[tuple[str, str]]) -> bytes:
    """The part of custom properties, each a line of text."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006"
    inner = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" '
        f"name={quoted(name)}><vt:lpwstr>{text_of(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(properties, start=2)
    )
    return (
        f'{_HEAD}<Properties xmlns="{kind}/custom-properties" xmlns:vt="{kind}/docPropsVTypes">'
        f"{inner}</Properties>"
    ).encode()


def store_item_part(key: str, space: str) -> bytes:
    """What says of a custom part which key and namespace it has."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        f'{_HEAD}<ds:datastoreItem ds:itemID="{key}" xmlns:ds="{kind}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{space}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def set_default_language(styles: BaseOxmlElement, language: str, *, rtl: bool) -> None:
    """Writes the language into the defaults of a `w:styles`."""
    lang = next(styles.iter(f"{{{W}}}lang"))
    names = ("bidi",) if rtl else ("val", "eastAsia")
    for name in names:
        lang.set(f"{{{W}}}{name}", language)


def set_leading(styles: BaseOxmlElement, leading: Mapping[str, int]) -> None:
    """Sets the exact line height of the styles with these ids."""
    for style in styles.iter(f"{{{W}}}style"):
        line = leading.get(style.get(f"{{{W}}}styleId", ""))
        for spacing in style.iter(f"{{{W}}}spacing"):
            if line is not None and spacing.get(f"{{{W}}}lineRule") == "exact":
                spacing.set(f"{{{W}}}line", str(line))


def mirror_section(section: BaseOxmlElement) -> None:
    """Makes a `w:sectPr` run from right to left."""
    title_page = next(section.iter(f"{{{W}}}titlePg"))
    title_page.addnext(section.makeelement(f"{{{W}}}bidi"))
