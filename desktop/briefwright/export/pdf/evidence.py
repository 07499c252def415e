"""The evidence as a file within the file, for machines: whole hashes, exact quotations."""

import json
from dataclasses import asdict

from briefwright.document.model import Document
from briefwright.export.pdf.file import PdfFile, Ref, dictionary, name, text

NAME = "evidence.json"


def evidence_json(document: Document) -> bytes:
    """The extracts of a document, one object each, in UTF-8."""
    entries = [asdict(entry) for entry in document.trace]
    return (json.dumps(entries, ensure_ascii=False, indent=1) + "\n").encode()


def attach(file: PdfFile, document: Document) -> Ref:
    """Writes the attachment as data that the document was made from (ISO 19005-3, Annex E)."""
    data = evidence_json(document)
    parameters = {"Size": str(len(data))}
    if document.meta.date_iso:
        moment = document.meta.date_iso.replace("-", "")
        parameters["ModDate"] = text(f"D:{moment}000000Z")
    content = file.stream(
        {
            "Type": "/EmbeddedFile",
            "Subtype": name("application/json"),
            "Params": dictionary(parameters),
        },
        data,
    )
    return file.add(
        dictionary(
            {
                "Type": "/Filespec",
                "F": text(NAME),
                "UF": text(NAME),
                "Desc": text("Evidence extracts"),
                "AFRelationship": "/Data",
                "EF": dictionary({"F": content, "UF": content}),
            }
        )
    )
