"""A long brief by rule: chapters, prose of cited sentences, findings on passages, evidence annex."""

import random
from collections.abc import Iterator

from briefwright.anchoring.describe import describe
from briefwright.document.compose import compose
from briefwright.document.model import Document
from briefwright.domain.anchor import AnchorState, Resolution
from briefwright.domain.brief import Brief, Section
from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Annotation, Finding, Kind
from briefwright.domain.order import keys_after
from briefwright.domain.prose import Block, BlockKind, Cite, Prose, Slot
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.domain.source import Source
from briefwright.domain.text import OBJECT, Span
from tests.bench.corpus import article
from tests.bench.projects import source_of

CHAPTERS, FINDINGS_A_PAGE = 12, 5
_WORDS_A_PAGE = 190


def long_document(pages: int = 200) -> Document:
    """The composed brief of about so many pages."""
    return compose(long_snapshot(pages))


def long_snapshot(pages: int = 200) -> BriefSnapshot:
    """A brief of about so many printed pages, a third of them its annex of evidence."""
    sources = {f"source-{n}": source_of(n, article(n + 77)) for n in range(max(2, pages // 5))}
    evidence = {e.finding.id: e for e in _evidence(list(sources.values()), pages * FINDINGS_A_PAGE)}
    cited = iter(list(evidence) * 2)
    sections = tuple(_sections(CHAPTERS))
    words = pages * _WORDS_A_PAGE // len(sections)
    bodies = {s.id: tuple(_blocks(s.id, words, n, cited)) for n, s in enumerate(sections)}
    bodies["brief"] = tuple(_blocks("brief", 90, 999, cited, slot=Slot.BOTTOM_LINE))
    return BriefSnapshot(
        brief=Brief(
            id="brief",
            title="A long brief",
            standfirst="What two hundred pages take.",
            organisation="Bench",
            issued=ReportedDate.parse("2026-11-22"),
            edition="1",
        ),
        sections=sections,
        blocks=bodies,
        placed={s.id: () for s in sections},
        judgements=(),
        disputes=(),
        positions={},
        evidence=evidence,
        sources=sources,
    )


def _sections(chapters: int) -> Iterator[Section]:
    for number, pos in enumerate(keys_after(None, chapters)):
        title = article(number + 500, words=40).title
        yield Section(id=f"chapter-{number}", brief="brief", pos=pos, title=title)
        for part, own in enumerate(keys_after(None, 3)):
            name = f"chapter-{number}-{part}"
            title = article(number * 3 + part + 900, words=40).title
            yield Section(id=name, brief="brief", parent=f"chapter-{number}", pos=own, title=title)


def _blocks(
    owner: str, words: int, seed: int, cited: Iterator[str], *, slot: Slot = Slot.BODY
) -> Iterator[Block]:
    chance = random.Random(seed)
    texts = article(seed + 10_000, words=words).text.split("\n\n")
    for number, (text, pos) in enumerate(zip(texts, keys_after(None, len(texts)), strict=True)):
        bullet = slot is Slot.BODY and chance.random() < 0.15
        yield Block(
            id=f"block-{owner}-{number}",
            owner=owner,
            slot=slot,
            pos=pos,
            kind=BlockKind.BULLET if bullet else BlockKind.PARAGRAPH,
            content=_cited(text, cited),
        )


def _cited(text: str, cited: Iterator[str]) -> Prose:
    """The text with a citation at the end of each sentence, while there are findings left."""
    parts, atoms = [], []
    for sentence in text.removesuffix(".").split(". "):
        finding = next(cited, None)
        parts.append(sentence + (OBJECT if finding else "") + ".")
        atoms += [Cite(finding=finding)] if finding else []
    return Prose(text=" ".join(parts), atoms=tuple(atoms))


def _evidence(sources: list[Source], count: int) -> Iterator[Evidence]:
    for number in range(count):
        source = sources[number % len(sources)]
        start = source.text.find(" ", number // len(sources) * 61 % (len(source.text) - 200)) + 1
        span = Span(start=start, end=source.text.find(" ", start + 60))
        anchor = describe(source.text, span)
        yield Evidence(
            finding=Finding(
                id=f"finding-{number}",
                kind=tuple(Kind)[number % len(Kind)],
                statement=f"Finding {number} says what passage {number} holds",
                actors=("Actor",),
            ),
            annotations=(Annotation(id=f"annotation-{number}", source=source.id, anchor=anchor),),
            resolutions=(Resolution(state=AnchorState.EXACT, span=span, score=1.0),),
        )
