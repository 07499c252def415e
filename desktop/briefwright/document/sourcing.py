"""The list of sources: what is known about each, what is not stated, and its extracts.

The elements are those of ICS 206-01: author, title, URL, date of publication, date of access, type
of source; and where it is archived, and who translated it.
"""

from collections.abc import Iterator
from itertools import groupby

from briefwright.document.composition import Composition
from briefwright.document.dates import printed_date
from briefwright.document.languages import language_name
from briefwright.document.model import (
    Bibliography,
    BibliographyEntry,
    Block,
    Heading,
    Inline,
    Link,
    Origin,
    Text,
)
from briefwright.domain.source import Source
from briefwright.domain.text import paragraphs

HASH_SHOWN = 12
"""Characters of a SHA-256 that are printed."""


def sourcing(at: Composition) -> tuple[Block, ...]:
    """The list of the sources cited; nothing when none is."""
    cited = at.citer.cited_sources()
    if not cited:
        return ()
    words = at.phrases.source if len(cited) == 1 else at.phrases.sources
    heading = Heading(style="h2", anchor="sources", level=2, content=(Text(text=words),))
    entries = tuple(_entry(source, at) for source in cited)
    return (heading, Bibliography(style="sources", entries=entries))


def source_anchor(label: str) -> str:
    """The place of the source with this label, such as `S1`."""
    return f"source-{label[1:]}"


def _entry(source: Source, at: Composition) -> BibliographyEntry:
    label = at.citer.source_label(source.id)
    return BibliographyEntry(
        style="source",
        origin=Origin(table="source", row=source.id),
        anchor=source_anchor(label),
        label=label,
        content=(*_described(source, at), *_extracts(source, at)),
    )


def _described(source: Source, at: Composition) -> Iterator[Inline]:
    parts = [*_who_and_what(source, at), *_size(source, at), *_file(source, at)]
    parts.append(at.phrases.source_grade.format(grade=source.reliability.value))
    if not source.url and not source.archive_url:
        yield Text(text=" ".join(parts) + " ")
        return
    before, after = parts[:-2], parts[-2:]
    if source.accessed:
        when = printed_date(source.accessed, at.language, at.phrases)
        after.insert(0, at.phrases.accessed.format(date=when))
    yield Text(text=" ".join(before) + " ")
    if source.url:
        yield Link(text=source.url, url=source.url)
    if source.archive_url:
        yield Text(text=f"{' ' if source.url else ''}{at.phrases.archived}")
        yield Link(text=source.archive_url, url=source.archive_url)
    yield Text(text=f" {' '.join(after)} ")


def _who_and_what(source: Source, at: Composition) -> Iterator[str]:
    who = ", ".join((*source.authors, *([source.outlet] if source.outlet else [])))
    if who:
        yield _ended(who)
    phrases = at.phrases
    if source.titled:
        yield _ended(source.title)
    else:
        form = phrases.no_headline if source.published else phrases.no_headline_or_date
        yield _ended(form.format(title=source.title))
    if source.published:
        yield _ended(printed_date(source.published, at.language, phrases))
    elif source.titled:
        yield _ended(phrases.undated)
    if source.byline:
        yield phrases.byline.format(byline=source.byline)
    if source.source_type:
        yield _ended(source.source_type[:1].upper() + source.source_type[1:])
    if source.translator:
        yield phrases.translated.format(translator=source.translator)
    yield from _made_of(source, at)


def _made_of(source: Source, at: Composition) -> Iterator[str]:
    """What it translates, what it goes back to, and in how many places its text was corrected."""
    known = {**at.snapshot.originals, **at.snapshot.sources}
    original = known.get(source.translation_of or "")
    if original is not None:
        yield _ended(at.phrases.translation_of.format(title=original.title))
    yield from _origin(source, at)
    count = len(at.snapshot.corrections.get(source.id, ()))
    if count == 1:
        yield at.phrases.corrected_once
    elif count:
        yield at.phrases.corrected.format(count=count)


def _origin(source: Source, at: Composition) -> Iterator[str]:
    """What a copy goes back to, and which of the other sources are copies of the same."""
    group = at.snapshot.groups.get(source.group or "")
    if group is None:
        return
    others = [
        at.citer.source_label(each.id)
        for each in at.citer.cited_sources()
        if each.group == source.group and each.id != source.id
    ]
    if others:
        yield at.phrases.one_origin.format(labels=", ".join(others), origin=group.origin)
    elif group.origin != source.outlet:
        yield at.phrases.goes_back_to.format(origin=group.origin)


def _size(source: Source, at: Composition) -> Iterator[str]:
    texts = [source.text[p.span.start : p.span.end].strip() for p in paragraphs(source.text)]
    count = sum(1 for text in texts if text != source.byline)
    extent = (
        at.phrases.one_paragraph if count == 1 else at.phrases.paragraph_count.format(count=count)
    )
    name = language_name(source.language, at.language)
    yield _ended(", ".join(part for part in (name, extent) if part))


def _file(source: Source, at: Composition) -> Iterator[str]:
    digest = (source.attachment or source.text_sha256)[:HASH_SHOWN]
    if source.filename:
        yield at.phrases.file.format(name=source.filename, hash=digest)
    else:
        yield f"SHA-256 {digest}."


def _extracts(source: Source, at: Composition) -> Iterator[Inline]:
    """Links to the extracts of a source, neighbouring numbers as a range."""
    numbers = [e.number for e in at.citer.extracts() if e.source.id == source.id]
    yield Text(text=at.phrases.extracts)
    runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    for index, (_, run) in enumerate(runs):
        members = [number for _, number in run]
        if index:
            yield Text(text=", ")
        words = str(members[0]) if len(members) == 1 else f"{members[0]}–{members[-1]}"
        yield Link(text=words, target=f"ev-{members[0]}")
    yield Text(text=".")


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
