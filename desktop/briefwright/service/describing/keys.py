"""Whether the keys of a description agree: each defined once, and each use defined."""

from collections.abc import Iterable, Iterator

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say
from briefwright.domain.prose import Cite, DisputeRef, NoteRef, Prose, SectionRef
from briefwright.service.describing.model import BlockEntry, Description

ANNEXES = frozenset({"annex-a", "annex-b"})
"""Keys that `compose` knows by itself: the evidence, and the annex on terms."""


def check_keys(description: Description) -> None:
    """Raises `Refused` for the first key that is given twice, taken, unknown or never used."""
    findings = _defined(say("finding"), (entry.key for entry in description.findings))
    disputes = _defined(say("dispute"), (entry.key for entry in description.disputes))
    sources = _defined(say("source"), (entry.key for entry in description.sources))
    notes = _defined(say("remark"), (entry.key for entry in description.prose.notes))
    targets = _defined(say("heading, table or figure"), _targets(description))
    if taken := targets & ANNEXES:
        raise Refused("The key {key} is taken by the annex: choose another one.", key=min(taken))
    for place, prose in _proses(description):
        for atom in prose.atoms:
            match atom:
                case Cite(finding=key):
                    _known(key, findings, say("finding"), place)
                case NoteRef(note=key):
                    _known(key, notes, say("remark"), place)
                case DisputeRef(dispute=key):
                    _known(key, disputes, say("dispute"), place)
                case SectionRef(target=key):
                    _known(key, targets | ANNEXES, say("heading, table or figure"), place)
    _check_facts(description, findings, sources, targets)


def _check_facts(
    description: Description, findings: set[str], sources: set[str], targets: set[str]
) -> None:
    headings = {section.key for section in description.prose.sections}
    for finding in description.findings:
        place = _named(say("Finding"), finding.key)
        for passage in finding.passages:
            if passage.source is not None:
                _known(passage.source, sources, say("source"), place)
            elif len(description.sources) > 1:
                raise Refused('{place}: "source" is missing, and there are several.', place=place)
        for key in finding.sections:
            _known(key, targets & headings, say("heading"), place)
    for dispute in description.disputes:
        for position in dispute.positions:
            if position.finding is not None:
                _known(
                    position.finding, findings, say("finding"), _named(say("Dispute"), dispute.key)
                )


def _named(kind: Message, key: str) -> Message:
    return say('{kind} "{key}"', kind=kind, key=key)


def _defined(noun: Message, keys: Iterable[str | None]) -> set[str]:
    seen: set[str] = set()
    for key in keys:
        if key is not None and key in seen:
            raise Refused(
                "The key {key} is given to more than one {noun}: keys are unique.",
                key=key,
                noun=noun,
            )
        if key is not None:
            seen.add(key)
    return seen


def _known(key: str, keys: Iterable[str], noun: Message, place: Message) -> None:
    if key not in keys:
        raise Refused(
            "{place}: there is no {noun} with the key {key}: check its spelling.",
            place=place,
            noun=noun,
            key=key,
        )


def _targets(description: Description) -> Iterator[str | None]:
    for section in description.prose.sections:
        yield section.key
        for block in section.blocks:
            yield block.key


def _blocks(description: Description) -> Iterator[BlockEntry]:
    yield from description.prose.bottom_line
    for section in description.prose.sections:
        yield from section.blocks
    yield from description.prose.notes


def _proses(description: Description) -> Iterator[tuple[Message, Prose]]:
    for block in _blocks(description):
        yield say("Line {number}", number=block.line), block.content
    for number, judgement in enumerate(description.judgements, start=1):
        place = say("Judgement {number}", number=number)
        yield place, judgement.statement
        yield place, judgement.reasons
