"""The evidence as a machine reads it, carried in a part of its own that editors leave alone."""

import xml.etree.ElementTree as ET

from briefwright.document.model import Document
from briefwright.domain.text import clean

NAMESPACE = "urn:briefwright:evidence:1"
KEY = "{5F1D6C0E-8C5B-5B0A-9E1E-2B7D0B9C4A31}"
"""The key of the part, the same in every file."""


def evidence_xml(document: Document) -> bytes:
    """Every extract with number, quotation, source, paragraph, grade and whole SHA-256."""
    root = ET.Element("evidence", xmlns=NAMESPACE, fingerprint=document.fingerprint)
    for entry in document.trace:
        extract = ET.SubElement(
            root,
            "extract",
            number=str(entry.number),
            source=clean(entry.source),
            paragraph=str(entry.paragraph),
            grade=clean(entry.grade),
            sha256=entry.sha256,
        )
        extract.text = clean(entry.quotation)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data
