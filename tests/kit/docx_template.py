"""Builds `resources/docx/brief.docx`, the empty Word document that every export starts from.

`python -m tests.kit.docx_template` writes it anew; a test compares it with what stands here. It
holds Word's own styles and ours (`BW ...`), numbering, settings, fonts and empty headers and
footers. Its theme has only colours that
matter: a style that named theme fonts would not show ours.
"""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from briefwright.export.docx.styleids import AXIS
from tests.kit.docx_fonts import EMBEDDED, font_parts
from tests.kit.docx_styles import (
    ACCENT,
    GREY,
    HAIRLINE,
    HEAD,
    INK,
    NASKH,
    OFFICE,
    PACKAGE,
    SERIF,
    SPACES,
    WORD,
    fonts,
    styles_xml,
)

TARGET = Path(__file__).parents[2] / "resources" / "docx" / "brief.docx"


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


def theme_xml() -> str:
    """Our colours for the palette that editors offer. No style refers to the theme's fonts."""
    colours = {
        "dk1": INK,
        "lt1": "FFFFFF",
        "dk2": GREY,
        "lt2": "F0F4F6",
        "accent1": ACCENT,
        "accent2": "9A5B13",
        "accent3": "A9C6D6",
        "accent4": "E8CFA9",
        "accent5": "D5E2EA",
        "accent6": HAIRLINE,
        "hlink": ACCENT,
        "folHlink": GREY,
    }
    palette = "".join(
        f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in colours.items()
    )
    faces = "".join(
        f'<a:{kind}Font><a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface="{NASKH}"/>'
        f"</a:{kind}Font>"
        for kind, name in (("major", SERIF), ("minor", SERIF))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'name="Briefwright"><a:themeElements><a:clrScheme name="Briefwright">{palette}'
        f'</a:clrScheme><a:fontScheme name="Briefwright">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="Briefwright"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


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
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
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
            ("rId9", f"{kind}/theme", "theme/theme1.xml"),
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
        "word/theme/theme1.xml": theme_xml(),
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
