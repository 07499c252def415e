"""What the file says about itself: the information dictionary and the XMP packet, which agree.

No time stands in them but the date of the brief itself.
"""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from briefwright.document.model import Meta
from briefwright.export.pdf.file import dictionary, text

PROGRAM = "Briefwright"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMESPACES: Mapping[str, str] = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
# PDF/A wants every schema beyond its own list described (ISO 19005-3, 6.6.2.3).
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


def keywords(meta: Meta) -> str:
    """The keywords, the marking first."""
    return ", ".join((meta.marking.value, *meta.keywords))


def information(meta: Meta) -> str:
    """The information dictionary."""
    entries = {
        "Title": text(meta.title),
        "Keywords": text(keywords(meta)),
        "Creator": text(PROGRAM),
        "Producer": text(PROGRAM),
    }
    if meta.author:
        entries["Author"] = text(meta.author)
    if meta.subject:
        entries["Subject"] = text(meta.subject)
    if meta.date_iso:
        moment = f"D:{meta.date_iso.replace('-', '')}000000Z"
        entries |= {"CreationDate": text(moment), "ModDate": text(moment)}
    return dictionary(entries)


def packet(meta: Meta) -> bytes:
    """The XMP packet with the identification of PDF/A-3a and PDF/UA-1."""
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    body = "".join(
        (
            _choice("dc:title", meta.title),
            _choice("dc:description", meta.subject) if meta.subject else "",
            _many("dc:creator", "Seq", [meta.author]) if meta.author else "",
            _many("dc:language", "Bag", [meta.language]),
            _one("xmp:CreatorTool", PROGRAM),
            _dates(meta),
            _one("pdf:Producer", PROGRAM),
            _one("pdf:Keywords", keywords(meta)),
            _one("pdfaid:part", "3"),
            _one("pdfaid:conformance", "A"),
            _one("pdfuaid:part", "1"),
            _UA_SCHEMA,
        )
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
        f'<rdf:Description rdf:about="" {spaces}>{body}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _dates(meta: Meta) -> str:
    if not meta.date_iso:
        return ""
    moment = f"{meta.date_iso}T00:00:00+00:00"
    return _one("xmp:CreateDate", moment) + _one("xmp:ModifyDate", moment)


def _one(tag: str, value: str) -> str:
    return f"<{tag}>{escape(value)}</{tag}>"


def _choice(tag: str, value: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{escape(value)}</rdf:li>'
    return f"<{tag}><rdf:Alt>{item}</rdf:Alt></{tag}>"


def _many(tag: str, form: str, values: list[str]) -> str:
    items = "".join(f"<rdf:li>{escape(value)}</rdf:li>" for value in values)
    return f"<{tag}><rdf:{form}>{items}</rdf:{form}></{tag}>"
