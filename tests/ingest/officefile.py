"""Office files for tests, made of the parts that a test is about."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
STYLES = """
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="T2"><w:name w:val="heading 2"/><w:basedOn w:val="T1"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own heading"/><w:basedOn w:val="T2"/>
</w:style>
"""


def zipped(parts: Mapping[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file of these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packing) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return target.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    """The members of a ZIP file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def p(text: str = "", *, style: str = "", settings: str = "", runs: str = "") -> str:
    """A paragraph of Word: a style, more settings, plain text, then runs as they are given."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{settings}</w:pPr>{r(text) if text else ''}{runs}</w:p>"


def r(text: str) -> str:
    """A run of Word."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def item(text: str, num: int = 1, depth: int = 0) -> str:
    """A paragraph in a list."""
    settings = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(text, settings=settings)


def rows(*cells: tuple[str, ...]) -> str:
    """A table of Word whose cells hold the given blocks."""
    made = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in cells)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def docx(
    body: str,
    *,
    more: Mapping[str, str | bytes] | None = None,
    chunk: str = "",
    **parts: str,
) -> bytes:
    """A Word file; `parts` are named by their kind (`styles`, `numbering`, `footnotes`…).

    `chunk` is the path in `word` of a document that the relation `chunk` names.
    """
    kinds = {"styles": STYLES, **parts}
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind.rstrip("0123456789")}" '
        f'Target="{kind}.xml"/>'
        for number, kind in enumerate(kinds)
    )
    if chunk:
        relations += f'<Relationship Id="chunk" Type="{_OFFICE}/aFChunk" Target="{chunk}"/>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{relations}'
        "</Relationships>",
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
    }
    for kind, content in kinds.items():
        files[f"word/{kind}.xml"] = f"<w:{kind} {_SPACES}>{content}</w:{kind}>"
    return zipped({**files, **(more or {})})


def core(**values: str) -> dict[str, str | bytes]:
    """The part with what a Word file says of itself; names such as `dc_title`."""
    made = "".join(
        f"<{name.replace('_', ':', 1)}>{escape(value)}</{name.replace('_', ':', 1)}>"
        for name, value in values.items()
    )
    spaces = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    )
    return {"docProps/core.xml": f"<cp:coreProperties {spaces}>{made}</cp:coreProperties>"}
