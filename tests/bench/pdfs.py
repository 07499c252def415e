"""PDFs that others wrote: what comes of each, how fast they are read, and words that are lost.

They lie in a folder `pdf` in the folder that `BRIEFWRIGHT_BENCH_REAL` names, and are never copied.
Each is read in a child process first; only what that brought back is then read here, for the time.
"""

import re
import unicodedata
from collections import Counter
from pathlib import Path
from time import process_time

import pypdfium2

from briefwright.domain.errors import Refused
from briefwright.domain.scanned import is_scanned
from briefwright.ingest.child.children import Children
from briefwright.ingest.pdf import read_pdf
from briefwright.ingest.sniffing import Format
from tests.bench.budget import ROUNDS, Budget, Figure, in_turn, timed

_WORD = re.compile(r"[^\W\d_]+")
_BROKEN = re.compile(r"broke down|was stopped|needs more than")
_HYPHEN = re.compile("(?:\u0002|\ufffe|-)\\s*")


def measure(folder: Path, rounds: int = ROUNDS) -> list[Figure]:
    """All PDFs of the folder, ours beside pdfium's own text; empty when there are none."""
    files = [path.read_bytes() for path in sorted(folder.glob("*.pdf"))]
    if not files:
        return []
    texts = outcomes(files)
    read = [data for data, text in zip(files, texts, strict=True) if not text.startswith("refused")]
    ours, raw = in_turn(
        timed(lambda: [read_pdf(data, "file.pdf") for data in read], process_time),
        timed(lambda: [plain_text(data) for data in read], process_time),
        rounds,
    )
    scans = sum(is_scanned(text) for text in texts)
    refused = [text for text in texts if text.startswith("refused")]
    broken = sum(bool(_BROKEN.search(text)) for text in refused)
    note = (
        f"{len(files)} files, {len(read) / min(ours):.0f} a second; {scans} have no text, "
        f"{len(refused)} are refused"
    )
    return [
        Figure(
            title="Read the PDFs of others",
            ours=ours,
            raw=raw,
            raw_is="pypdfium2, all letters of all pages without their places",
            budget=Budget(times=6),
            note=note,
        ),
        Figure(
            title="PDFs of others that crash a reader, or take it too long",
            ours=(float(broken),),
            budget=Budget(fixed=0.5),
            unit="files",
        ),
        Figure(
            title="Words of them that do not come out",
            ours=(missed(read),),
            budget=Budget(fixed=25),
            unit="of 1,000",
            note="of the words that pypdfium2 gives within the pages; running lines are among them; in "
            "the mean over the files with 20 words and more",
        ),
    ]


def outcomes(files: list[bytes]) -> list[str]:
    """The text of each, or `refused` and the sentence, as a child process brings it back."""
    found = []
    with Children(1) as children:
        for data in files:
            try:
                found.append(children.read(data, "file.pdf", kind=Format.PDF).text)
            except Refused as error:
                found.append(f"refused: {error}")
    return found


def plain_text(data: bytes) -> str:
    """The letters of all pages as pdfium gives them."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(_page_text(document, number) for number in range(len(document)))
    finally:
        document.close()


def missed(files: list[bytes]) -> float:
    """How many of a thousand words that pdfium gives are not in our text nor left out by name."""
    shares = []
    for data in files:
        words = Counter(words_of(_HYPHEN.sub("", plain_text(data))))
        if words.total() >= 20:
            text = read_pdf(data, "file.pdf").text
            found = Counter(words_of(text)) + Counter(words_of(_HYPHEN.sub("", text)))
            shares.append((words - found).total() / words.total())
    return 1000 * sum(shares) / max(len(shares), 1)


def words_of(text: str) -> list[str]:
    """The words in small letters, ligatures and raised figures as any others."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def _page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return ""
    try:
        text = page.get_textpage()
        found: str = text.get_text_bounded()
        text.close()
    finally:
        page.close()
    return found
