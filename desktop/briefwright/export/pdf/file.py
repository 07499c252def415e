"""The file as numbered objects: names, strings, streams, and the table that finds them.

ReportLab's document numbers the objects and writes the cross references; the
bytes of each object are ours. Nothing here knows what the objects mean.
"""

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

PDF_VERSION = (1, 7)
_ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)", "\n": r"\n", "\r": r"\r"})


class _Plain(PDFObject):
    """An object whose bytes are known."""

    def __init__(self, body: bytes = b"null") -> None:
        self.body = body

    def format(self, _document: object) -> bytes:
        """The bytes as they stand in the file."""
        return self.body


class _Objects(PDFDocument):
    """ReportLab's document with the attributes that its types leave out."""

    signature: Any
    Catalog: PDFObject
    info: Any


class Ref(str):
    """A reference to an object, such as `12 0 R`."""

    __slots__ = ()


class PdfFile:
    """A file in the making. Same calls, same bytes: it knows no clock and no chance."""

    def __init__(self) -> None:
        self._document = _Objects(dummyoutline=1, invariant=1, pdfVersion=PDF_VERSION)
        self._objects: dict[Ref, _Plain] = {}

    def reserve(self) -> Ref:
        """A reference to an object that is put later."""
        item = _Plain()
        self._document.Reference(item, key := f"o{len(self._objects)}")  # type: ignore[no-untyped-call]
        number, version = self._document.idToObjectNumberAndVersion[key]
        ref = Ref(f"{number} {version} R")
        self._objects[ref] = item
        return ref

    def put(self, ref: Ref, body: str) -> None:
        """Gives a reserved object its content."""
        self._objects[ref].body = body.encode("latin-1")

    def add(self, body: str) -> Ref:
        """Writes an object."""
        ref = self.reserve()
        self.put(ref, body)
        return ref

    def stream(self, entries: Mapping[str, str], data: bytes, *, packed: bool = True) -> Ref:
        """Writes a stream, compressed unless it must be readable by simple programs.

        The end of line before `endstream` is not counted in its length, as PDF/A
        wants it (ISO 19005-1, 6.1.7).
        """
        body = zlib.compress(data) if packed else data
        more = {"Filter": "/FlateDecode"} if packed else {}
        head = dictionary({**entries, **more, "Length": str(len(body))}).encode("latin-1")
        ref = self.reserve()
        self._objects[ref].body = head + b"\nstream\n" + body + b"\nendstream\n"
        return ref

    def finish(self, *, root: str, info: str) -> bytes:
        """The whole file. Its identity is made from all that it holds."""
        digest = hashlib.md5(usedforsecurity=False)
        for item in self._objects.values():
            digest.update(item.body)
        document = self._document
        document.signature = digest
        document.Catalog = _Plain(root.encode("latin-1"))
        document.info = _Plain(info.encode("latin-1"))
        return bytes(document.format())


def dictionary(entries: Mapping[str, str]) -> str:
    """A dictionary of entries whose values are written already."""
    return "<<" + " ".join(f"/{key} {value}" for key, value in entries.items()) + ">>"


def array(items: Iterable[object]) -> str:
    """An array of items that are written already."""
    return "[" + " ".join(map(str, items)) + "]"


def text(value: str) -> str:
    """A text string: as it is where ASCII has it, else in UTF-16."""
    if value.isascii():
        return f"({value.translate(_ESCAPED)})"
    coded = ("\ufeff" + value).encode("utf-16-be")
    return f"<{coded.hex().upper()}>"


def name(value: str) -> str:
    """A name; characters that mean something to the format are written by number."""
    plain = (c if c.isascii() and (c.isalnum() or c in "+-_.") else f"#{ord(c):02X}" for c in value)
    return "/" + "".join(plain)


def number(value: float) -> str:
    """A number with at most two decimals, which is a hundredth of a point."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
