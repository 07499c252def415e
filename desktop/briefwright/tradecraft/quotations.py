"""Altered quotation: words in quotation marks stand so, word for word, in the passage cited.

Passed over are white space, the form of apostrophes, and a comma or full stop
just inside the closing mark, which belongs to the sentence around it. An
ellipsis or words in brackets part a quotation: each part must stand in the
passage. Quotations in a language that no cited source has are renderings, and
are to be labelled as such.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefwright.domain.message import say
from briefwright.domain.prose import BlockKind
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.text import OBJECT, Span
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.voice import QUOTED
from briefwright.tradecraft.written import Written, shortened, written

RULE = "altered-quotation"

_MARKS = '“”«»„"'
_GAPS = re.compile(r"\[[^\]]*\]|…|\.\.\.")
_APOSTROPHES = str.maketrans({"‘": "'", "’": "'", "ʼ": "'"})


def quotations(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every quotation whose words the cited passages do not have."""
    passages = Passages(
        now={
            name: [_plain(annotation.anchor.quotation) for annotation in evidence.annotations]
            for name, evidence in snapshot.evidence.items()
        },
        before=_former(snapshot),
    )
    for field in written(snapshot):
        yield from _in_field(field, passages, snapshot)
    for dispute in snapshot.disputes:
        for position in snapshot.positions.get(dispute.id, ()):
            cited = (position.finding,) if position.finding else ()
            for span in _quoted(position.words or ""):
                place = Place(table="position", row=position.id, column="words", span=span)
                words = (position.words or "")[span.start : span.end]
                yield from _compared(words, cited, place, passages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passages:
    """The passages of each finding, on one line each, and what its sources said before they were
    corrected or replaced.
    """

    now: Mapping[str, list[str]]
    before: Mapping[str, list[str]]


def _former(snapshot: BriefSnapshot) -> Mapping[str, list[str]]:
    """The wordings that the sources of each finding do not have any more."""
    found: dict[str, list[str]] = {}
    for name, evidence in snapshot.evidence.items():
        for annotation in evidence.annotations:
            said = annotation.anchor.quotation
            for each in reversed(snapshot.corrections.get(annotation.source, ())):
                if each.after.strip() and each.after in said:
                    said = said.replace(each.after, each.before)
                    found.setdefault(name, []).append(_plain(said))
            for edition in snapshot.editions.get(annotation.source, ()):
                found.setdefault(name, []).append(_plain(edition.text))
    return found


def _in_field(field: Written, passages: Passages, snapshot: BriefSnapshot) -> Iterator[Problem]:
    cited = field.content.cited()
    if field.kind is BlockKind.QUOTE:
        if _is_rendering(field, cited, snapshot):
            yield from _labelled(field)
            return
        span = Span(start=0, end=len(field.content.text))
        yield from _compared(field.content.text, cited, field.place(span), passages)
        return
    for span in _quoted(field.content.text):
        words = field.content.text[span.start : span.end]
        yield from _compared(words, cited, field.place(span), passages)


def _quoted(text: str) -> Iterator[Span]:
    for match in QUOTED.finditer(text):
        yield Span(start=match.start(), end=match.end())


def _compared(
    words: str, cited: tuple[str, ...], place: Place, passages: Passages
) -> Iterator[Problem]:
    parts = _parts(words)
    if not parts or _stand_in(parts, cited, passages.now):
        return
    elsewhere = _stand_in(parts, passages.now, passages.now)
    said = shortened(words.replace(OBJECT, "").strip(_MARKS + " "))
    if elsewhere and cited:
        yield problem(
            RULE,
            Severity.SHOULD_FIX,
            say(
                "“{words}” stands in another passage than the one cited: cite that one as well.",
                words=said,
            ),
            place,
            words,
        )
    elif _stand_in(parts, cited, passages.before):
        yield problem(
            RULE,
            Severity.MUST_FIX,
            say(
                "“{words}” is what the source said before it was corrected or replaced: quote it "
                "as it reads now.",
                words=said,
            ),
            place,
            words,
        )
    elif not elsewhere:
        yield problem(
            RULE,
            Severity.MUST_FIX,
            say(
                "“{words}” does not stand so in the passage cited: restore the words of the source, "
                "or take the quotation marks away.",
                words=said,
            ),
            place,
            words,
        )


def _parts(words: str) -> list[str]:
    bare = words.replace(OBJECT, "").strip().strip(_MARKS)
    return [part for piece in _GAPS.split(bare) if (part := _plain(piece).strip(" .,;:!?"))]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    return " ".join(folded.split())


def _stand_in(parts: list[str], findings: Iterable[str], passages: Mapping[str, list[str]]) -> bool:
    """Whether one passage of these findings has all parts in their order, word for word."""
    return any(
        parts[0] in passage and _in_order(parts, passage)
        for name in findings
        for passage in passages.get(name, ())
    )


def _in_order(parts: list[str], passage: str) -> bool:
    at = 0
    for part in parts:
        match = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)").search(passage, at)
        if match is None:
            return False
        at = match.end()
    return True


def _is_rendering(field: Written, cited: tuple[str, ...], snapshot: BriefSnapshot) -> bool:
    languages = {
        snapshot.sources[annotation.source].language.split("-")[0]
        for name in cited
        if name in snapshot.evidence
        for annotation in snapshot.evidence[name].annotations
        if annotation.source in snapshot.sources
    }
    return bool(languages - {"und"}) and field.language.split("-")[0] not in languages


def _labelled(field: Written) -> Iterator[Problem]:
    if not (field.detail or "").strip():
        yield problem(
            RULE,
            Severity.SHOULD_FIX,
            say(
                "“{words}” is in another language than its source: say under it whose rendering it "
                "is.",
                words=shortened(field.content.plain.strip(_MARKS)),
            ),
            field.place(),
            field.content.plain,
        )
