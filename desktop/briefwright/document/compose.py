"""A brief becomes a document: the only place where parts are put in their printed order.

Pure: the same snapshot and settings give the same document, whatever the ids,
the clock, the locale or the order of mappings.
"""

import dataclasses
from collections.abc import Iterator

from briefwright.document.annexes import evidence_annex, terms_annex, trace
from briefwright.document.body import sections
from briefwright.document.citing import Citer
from briefwright.document.composition import Composition
from briefwright.document.dates import iso_date, printed_date
from briefwright.document.dump import fingerprint
from briefwright.document.front import front
from briefwright.document.model import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Heading,
    Meta,
    Words,
)
from briefwright.document.numbering import number
from briefwright.document.prose import plain
from briefwright.document.settings import Settings
from briefwright.document.sourcing import sourcing
from briefwright.document.vocabulary import phrases_in
from briefwright.document.words import Phrases
from briefwright.domain.marking import Marking, strictest
from briefwright.domain.snapshot import BriefSnapshot


def compose(snapshot: BriefSnapshot, settings: Settings | None = None) -> Document:
    """The document of a brief, every number and label in it made."""
    phrases = phrases_in(snapshot.brief.language)
    at = Composition(
        snapshot=snapshot,
        settings=settings or Settings(),
        phrases=phrases,
        numbering=number(snapshot, phrases),
        citer=Citer(snapshot.evidence, snapshot.sources),
    )
    first_page, main = front(at), sections(at)
    main = (*main, *sourcing(at))
    annexes = evidence_annex(at)
    marking = strictest((snapshot.brief.marking, *at.citer.markings()))
    if at.settings.terms:
        annexes = (*annexes, *terms_annex(marking, at))
    if at.settings.contents:
        main = (_contents((*main, *annexes), phrases), *main)
    document = Document(
        meta=_meta(snapshot, marking, phrases),
        front=first_page,
        body=main,
        annexes=annexes,
        notes=tuple(at.notes),
        trace=trace(at),
        fingerprint="",
    )
    return dataclasses.replace(document, fingerprint=fingerprint(document))


def _contents(blocks: tuple[Block, ...], phrases: Phrases) -> Contents:
    return Contents(style="contents", title=phrases.contents, entries=tuple(_entries(blocks)))


def _entries(blocks: tuple[Block, ...]) -> Iterator[ContentsEntry]:
    for block in blocks:
        if isinstance(block, Heading) and block.anchor is not None:
            yield ContentsEntry(
                level=block.level,
                number=block.number,
                text=plain(block.content),
                target=block.anchor,
            )


def _meta(snapshot: BriefSnapshot, marking: Marking, phrases: Phrases) -> Meta:
    brief = snapshot.brief
    issued = brief.issued
    return Meta(
        title=brief.title,
        language=brief.language,
        marking=marking,
        organisation=brief.organisation,
        author=brief.prepared_by or brief.organisation,
        subject=brief.standfirst,
        date=printed_date(issued, brief.language, phrases) if issued else None,
        date_iso=iso_date(issued),
        edition=brief.edition.split(",")[0] if brief.edition else None,
        keywords=tuple(section.title for section in snapshot.sections if section.parent is None),
        words=Words(
            page_of=phrases.page_of,
            edition=phrases.edition,
            contents=phrases.contents,
            notes=phrases.notes,
            in_short=phrases.in_short,
        ),
    )
