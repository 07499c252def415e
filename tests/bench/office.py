"""Word files that others wrote: how fast they are read, and how many of their words come out.

They lie in a folder `docx` in the folder that `BRIEFWRIGHT_BENCH_REAL` names, and are never copied.
"""

import io
import re
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from briefwright.domain.errors import Refused
from briefwright.ingest.docx import read_docx
from tests.bench.budget import ROUNDS, Budget, Figure, in_turn, timed

_WORD = re.compile(r"\w+")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEFT_OUT = (
    f"{_W}del",
    f"{_W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
_BETWEEN = tuple(
    f"{_W}{each}" for each in ("tab", "br", "footnoteReference", "endnoteReference", "rubyBase")
)
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_UNREADABLE = (
    KeyError, ValueError, zipfile.BadZipFile, zlib.error, PackageNotFoundError, etree.LxmlError
)  # fmt: skip


def measure(folder: Path, rounds: int = ROUNDS) -> list[Figure]:
    """All Word files of the folder, ours beside python-docx; empty when there are none."""
    files = [path.read_bytes() for path in sorted(folder.glob("*.docx"))]
    if not files:
        return []
    ours, theirs = in_turn(
        timed(lambda: [own_text(data) for data in files], process_time),
        timed(lambda: [plain_text(data) for data in files], process_time),
        rounds,
    )
    refused = sum(own_text(data) is None for data in files)
    size = f"{len(files)} files, {len(files) / min(ours):.0f} a second; {refused} refused"
    missing = [missed(files, read) for read in (own_text, plain_text)]
    return [
        Figure(
            title="Read the Word files of others",
            ours=ours,
            raw=theirs,
            raw_is="python-docx, the paragraphs and cells of the body",
            budget=Budget(times=1.5),
            note=f"{size}, damaged and empty ones among them",
        ),
        Figure(
            title="Words of them that do not come out",
            ours=(missing[0],),
            raw=(missing[1],),
            raw_is="the same by python-docx",
            budget=Budget(fixed=10),
            unit="of 1,000",
            note="of all words in the XML of body and notes that no tracked change deletes; in the "
            "mean over the files with words",
        ),
    ]


def own_text(data: bytes) -> str | None:
    """What our reader makes of the file; None when it refuses it."""
    try:
        return read_docx(data, "file.docx").text
    except Refused:
        return None


def plain_text(data: bytes) -> str | None:
    """The paragraphs and cells that python-docx gives; None when it cannot open the file."""
    try:
        document = docx.Document(io.BytesIO(data))
    except _UNREADABLE:
        return None
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def missed(files: Sequence[bytes], read: Callable[[bytes], str | None]) -> float:
    """How many of a thousand words in the XML are not in the text; files without words left out."""
    shares = []
    for data in files:
        words = Counter(words_of(written(data)))
        found = read(data)
        if words and found is not None:
            shares.append((words - Counter(words_of(found))).total() / words.total())
    return 1000 * sum(shares) / max(len(shares), 1)


def written(data: bytes) -> str:
    """The words in the XML, paragraph by paragraph, by no reader at all."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            present = [each for each in _PARTS if each in archive.namelist()]
            roots = [etree.fromstring(archive.read(each)) for each in present]
    except _UNREADABLE:
        return ""
    return "\n".join(_paragraph(each) for root in roots for each in root.iter(f"{_W}p"))


def words_of(text: str) -> list[str]:
    """The words in small letters, with raised figures as any others."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def _paragraph(paragraph: etree._Element) -> str:
    parts = []
    for each in paragraph.iter(f"{_W}t", *_BETWEEN):
        above = list(each.iterancestors())
        own = next((other for other in above if other.tag == f"{_W}p"), None)
        if own is paragraph and not any(other.tag in _LEFT_OUT for other in above):
            parts.append((each.text or "") if each.tag == f"{_W}t" else " ")
    return "".join(parts)
