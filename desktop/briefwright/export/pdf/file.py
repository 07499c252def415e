"""The file as numbered objects: names, strings, streams, and the table that finds them.

ReportLab's document numbers the objects and writes the cross references; the
bytes of each object are ours. Nothing here knows what the objects mean.
"""

import hashlib
import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFCrossReferenceTable, PDFDocument, PDFFile, PDFTrailer

PDF_VERSION = (1, 7)
_LEVEL = 4  # half the time of the usual 6, for a long file that is 2 % larger
_ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)", "\n": r"\n", "\r": r"\r"})


class _Numbered(PDFDocument):
    """ReportLab's document over objects whose bytes are known.

    Its own way through each object takes longer than all that is done for the
    object before; header, cross references, trailer and identity are its own.
    """

    signature: Any

    def bind(self, bodies: Sequence[bytes], *, root: str, info: str) -> bytes:
        """The file with these objects, numbered from 1."""
        file = PDFFile(PDF_VERSION)
        names = [str(number) for number in range(1, len(bodies) + 1)]
        objects = [b"%d 0 obj\n%b\nendobj\n" % item for item in enumerate(bodies, 1)]
        start = file.add(b"".join(objects))
        offsets = accumulate(map(len, objects[:-1]), initial=start)
        self.idToOffset.update(zip(names, offsets, strict=True))
        self.idToObjectNumberAndVersion.update({name: (int(name), 0) for name in names})
        references = PDFCrossReferenceTable()
        references.addsection(0, names)
        start = file.add(references.format(self))
        trailer = PDFTrailer(start, Size=len(bodies) + 1, Root=root, Info=info, ID=self.ID())
        file.add(trailer.format(self))
        return bytes(file.format(self))


class Ref(str):
    """A reference to an object, such as `12 0 R`."""

    __slots__ = ()

    def place(self) -> int:
        """The position of the object among all, from 0."""
        return int(self[: -len(" 0 R")]) - 1


class PdfFile:
    """A file in the making. Same calls, same bytes: it knows no clock and no chance."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def reserve(self) -> Ref:
        """A reference to an object that is put later."""
        self._bodies.append(b"null")
        return Ref(f"{len(self._bodies)} 0 R")

    def put(self, ref: Ref, body: str) -> None:
        """Gives a reserved object its content."""
        self._bodies[ref.place()] = body.encode("latin-1")

    def add(self, body: str) -> Ref:
        """Writes an object."""
        self._bodies.append(body.encode("latin-1"))
        return Ref(f"{len(self._bodies)} 0 R")

    def add_all(self, bodies: Iterable[str]) -> None:
        """Writes objects one after the other, the first as `upcoming` told."""
        self._bodies += [body.encode("latin-1") for body in bodies]

    def upcoming(self) -> int:
        """The number of the object that is written next."""
        return len(self._bodies) + 1

    def stream(self, entries: Mapping[str, str], data: bytes, *, packed: bool = True) -> Ref:
        """Writes a stream, compressed unless it must be readable by simple programs.

        The end of line before `endstream` is not counted in its length, as PDF/A
        wants it (ISO 19005-1, 6.1.7). After a carriage return it is one of two
        characters, lest the return be taken for a part of it.
        """
        body = zlib.compress(data, _LEVEL) if packed else data
        more = {"Filter": "/FlateDecode"} if packed else {}
        head = dictionary({**entries, **more, "Length": str(len(body))}).encode("latin-1")
        end = b"\r\n" if body.endswith(b"\r") else b"\n"
        self._bodies.append(head + b"\nstream\n" + body + end + b"endstream")
        return Ref(f"{len(self._bodies)} 0 R")

    def finish(self, *, root: str, info: str) -> bytes:
        """The whole file. Its identity is made from all that it holds."""
        ends = self.add(root), self.add(info)
        digest = hashlib.md5(b"".join(self._bodies), usedforsecurity=False)
        document = _Numbered(dummyoutline=1, invariant=1)
        document.signature = digest
        return document.bind(self._bodies, root=ends[0], info=ends[1])


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
