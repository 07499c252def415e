"""Pages of the web that others wrote: how near the text comes to what people marked as the article.

They lie in a folder `html` in the folder that `BRIEFWRIGHT_BENCH_REAL` names, with the articles in
`ground-truth.json`, and are never copied. Beside ours, in the same run, stands trafilatura, fast and
with its fallbacks. F1 is of precision and recall in runs of four words, each in the mean over the
pages, as the makers of the collection count it.
"""

import gzip
import json
import logging
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from urllib.parse import urlsplit

from trafilatura import bare_extraction
from trafilatura.metadata import Document

from briefwright.domain.errors import Refused
from briefwright.domain.found import best
from briefwright.ingest.base import Reading
from briefwright.ingest.html import read_html
from tests.bench.budget import ROUNDS, Budget, Figure, all_in_turn, timed

RUN = 4
"""Words that are compared together."""

_WORD = re.compile(r"\w+")
_DAY = re.compile(r"/(20\d\d)/(\d\d)/(\d\d)/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page, its address, and the article that people marked in it."""

    data: bytes
    url: str
    article: str


def measure(folder: Path, rounds: int = ROUNDS) -> list[Figure]:
    """Ours beside trafilatura on all pages of the folder; empty when there are none."""
    pages = pages_in(folder)
    if not pages:
        return []
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    ours, fast, full = all_in_turn(
        (
            timed(lambda: [own(page.data) for page in pages], process_time),
            timed(lambda: [theirs(page.data, fast=True) for page in pages], process_time),
            timed(lambda: [theirs(page.data, fast=False) for page in pages], process_time),
        ),
        rounds,
    )
    own_f1 = f1(pages, lambda data: own_text(own(data)))
    others = {
        "fast": f1(pages, lambda data: text_of(theirs(data, fast=True))),
        "with fallbacks": f1(pages, lambda data: text_of(theirs(data, fast=False))),
    }
    size = f"{len(pages)} pages, {len(pages) / min(ours):.0f} a second"
    said = ", ".join(f"{value:.3f} {name}" for name, value in others.items())
    return [
        Figure(
            title="Read the pages of others",
            ours=ours,
            raw=full,
            raw_is="trafilatura with its fallbacks and what it finds about the page",
            budget=Budget(fixed=len(pages) / 40),
            note=f"{size}; trafilatura fast: {len(pages) / min(fast):.0f} a second",
        ),
        Figure(
            title="Words of their articles that are lost or not of them (1 - F1)",
            ours=(1000 * (1 - own_f1),),
            raw=(1000 * (1 - max(others.values())),),
            raw_is="the better of trafilatura fast and with fallbacks",
            budget=Budget(times=1.0),
            unit="of 1,000",
            note=f"F1 {own_f1:.3f}; trafilatura {said}",
        ),
        *about(pages),
    ]


def about(pages: Sequence[Page]) -> list[Figure]:
    """What is found about the pages: days beside those in addresses, words of titles likewise."""
    readings = [own(page.data) for page in pages]
    documents = [theirs(page.data, fast=True) for page in pages]
    own_days = [found_in(reading, "published") for reading in readings]
    their_days = [str(document.date or "") if document else "" for document in documents]
    own_titles = [found_in(reading, "title") for reading in readings]
    their_titles = [str(document.title or "") if document else "" for document in documents]
    dated = sum(_DAY.search(page.url) is not None for page in pages)
    return [
        Figure(
            title="Pages of others without a day, or with another than their address names",
            ours=(float(wrong_days(pages, own_days)),),
            budget=Budget(fixed=wrong_days(pages, their_days) + 0.5),
            unit="pages",
            note=f"{dated} addresses name a day; by trafilatura {wrong_days(pages, their_days)}",
        ),
        Figure(
            title="Words of their titles that their addresses do not have",
            ours=(strange_words(pages, own_titles),),
            raw=(strange_words(pages, their_titles),),
            raw_is="the same by trafilatura",
            budget=Budget(times=1.0),
            unit="of 1,000",
            note="of the words with four letters and more, on pages whose address has some of them; "
            "a page without a title counts as wholly strange",
        ),
    ]


def pages_in(folder: Path) -> list[Page]:
    """The pages of the collection; none when it is not there."""
    truth = folder / "ground-truth.json"
    if not truth.exists():
        return []
    marked: Mapping[str, Mapping[str, str]] = json.loads(truth.read_text(encoding="utf-8"))
    return [
        Page(
            data=gzip.decompress((folder / f"{key}.html.gz").read_bytes()),
            url=page["url"],
            article=page["articleBody"],
        )
        for key, page in marked.items()
    ]


def own(data: bytes) -> Reading | None:
    """What our reader makes of the page; None when it refuses it."""
    try:
        return read_html(data, "page.html")
    except Refused:
        return None


def own_text(reading: Reading | None) -> str:
    """The text of it; empty for none."""
    return reading.text if reading else ""


def theirs(data: bytes, *, fast: bool) -> Document | None:
    """What trafilatura makes of the page."""
    found = bare_extraction(data, fast=fast, include_comments=False, with_metadata=True)
    return found if isinstance(found, Document) else None


def text_of(document: Document | None) -> str:
    """The text of it; empty for none."""
    return (document.text or "") if document else ""


def found_in(reading: Reading | None, field: str) -> str:
    """The best value that our reader found for the field; empty for none."""
    known = best(reading.found) if reading else {}
    return known[field].value if field in known else ""


def f1(pages: Sequence[Page], read: Callable[[bytes], str]) -> float:
    """F1 of the mean precision and the mean recall over the pages."""
    scores = [score(read(page.data), page.article) for page in pages]
    precision = sum(each[0] for each in scores) / len(scores)
    recall = sum(each[1] for each in scores) / len(scores)
    return 2 * precision * recall / (precision + recall)


def score(text: str, article: str) -> tuple[float, float]:
    """Precision and recall of the runs of words in the text, each as often as it occurs."""
    ours, marked = runs(text), runs(article)
    both = (ours & marked).total()
    empty = 0.0 if marked else 1.0
    return (both / ours.total() if ours else empty), (both / marked.total() if marked else 1.0)


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of words; a text with fewer words is one run."""
    words = _WORD.findall(text)
    if len(words) <= RUN:
        return Counter([tuple(words)] if words else [])
    return Counter(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def wrong_days(pages: Sequence[Page], days: Sequence[str]) -> int:
    """Pages without a day, and pages whose address names another one."""
    count = 0
    for page, day in zip(pages, days, strict=True):
        named = _DAY.search(page.url)
        count += not day or (named is not None and day != "-".join(named.groups()))
    return count


def strange_words(pages: Sequence[Page], titles: Sequence[str]) -> float:
    """How many of a thousand words of the titles do not stand in the addresses."""
    shares = []
    for page, title in zip(pages, titles, strict=True):
        named = set(_WORD.findall(urlsplit(page.url).path.lower().replace("-", " ")))
        words = {word for word in _WORD.findall(title.lower()) if len(word) > 3}
        if not title or named & words:
            shares.append(len(words - named) / len(words) if words else 1.0)
    return 1000 * sum(shares) / max(len(shares), 1)
