"""The day on which a text was published, by how its head or foot says it.

A day in the running text is what the text reports, never the day of its publication.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.recognising.datelines import dateline_of
from briefwright.ingest.recognising.days import Day, days_in
from briefwright.ingest.recognising.folding import folded
from briefwright.ingest.recognising.lines import Line
from briefwright.ingest.recognising.weekdays import without_weekdays

SHORT = 100
"""Code points; a longer line is a sentence of the text."""

_PARTED = (
    r"(?:^|[|·•–—:(/,،-]\s*)(?:this \w+ (?:was|is) |article |(?:la )?date (?:de |of )?)?(?:first )?"
)
_UNTIL = r"\b[^.!?]{0,40}$"
_SAID = re.compile(
    _PARTED + r"(?:published|posted|issued|released|publication|date|publiee?s?|parue?|"
    r"mise? en ligne|diffusee?|cree|fait a|done at)" + _UNTIL + r"|"
    r"(?:^|[|·•–—:(/,،-]\s*)(?:تاريخ النشر|نشر(?:ت)?|صدر(?:ت)?|حرر|التاريخ|تاريخ)" + _UNTIL
)
_CHANGED = re.compile(
    r"\b(?:last )?(?:updated?|modified|revised|mise? a jour|modifiee?|actualisee?)\b[^.!?|]{0,24}$"
    r"|(?:تحديث|تعديل)[^.!?|]{0,24}$"
)
_OTHER = re.compile(
    r"\b(?:accessed|retrieved|consulte|printed|imprime|archived|captured|photo|image|file|"
    r"archives?|credit|copyright|expires?|valid)\b|صوره|ارشيف|تاريخ الاطلاع|©"
)
_TIME = re.compile(
    r"\b(?:at|a|gmt|utc|cet|est|edt|[ap]\.?m|h|min|م|ص|ه)\b|\bt(?=\d\d:)|(?<=\d)z\b|[\d:|·•–—,،/()hH.\s+-]"
)
_ENDED = re.compile(r"[|·•–—:,،(\[-]\s*(?:le |on )?$")
_SIGNED = re.compile(r"^(?:by|par|بقلم|كتب)\b")
_LEADING = re.compile(r"^[\s,،:(\[/-]*(?:(?:le|the|في|بتاريخ|الموافق|هـ|م)\b[\s,،:(/-]*)*$")

SURELY = 2
"""The rank under which words or a dateline say what the day is; else one without a year is none."""

LATER, ABOUT = 10, 5
"""What a day without its year, and one of another calendar, is ranked lower by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    rank: int
    line: Line
    day: Day


def published(lines: Sequence[Line], *, month_first: bool) -> Iterator[Found]:
    """What the lines suggest as the day of publication, the likeliest first."""
    found = [each for line in lines for each in _candidates(line, month_first=month_first)]
    for each in sorted(found, key=lambda one: (one.rank, one.line.number)):
        words = each.line.text[each.day.span.start : each.day.span.end]
        for value in each.day.values:
            yield Found(field="published", value=value, by=FoundBy.WORDS, detail=words)


def _candidates(line: Line, *, month_first: bool) -> Iterator[_Candidate]:
    dateline = dateline_of(line.text, month_first=month_first)
    filed = dateline.days if dateline is not None else ()
    short = len(line.text) <= SHORT
    days = days_in(line.text, month_first=month_first) if short else filed
    for day in days:
        rank = None
        if short:
            rank = _rank(line, _before(line.text, day, days), line.text[day.span.end :])
        if day in filed and rank is None:
            rank = 1
        yearless = day.values[0].startswith("XXXX")
        if rank is not None and (rank < SURELY or not yearless):
            lower = LATER if yearless else 0
            lower += ABOUT if day.values[0].endswith("~") else 0
            yield _Candidate(rank=rank + lower, line=line, day=day)


def _before(text: str, day: Day, days: Sequence[Day]) -> str:
    """What stands before a day, without the same day in another calendar right before it."""
    before = text[: day.span.start]
    for other in days:
        gap = folded(text[other.span.end : day.span.start])
        if other.span.end <= day.span.start and re.fullmatch(
            r"[\s,،/()-]*(?:هـ?|ه)?[\s,،/()-]*(?:الموافق|correspondant au|corresponding to)?[\s(ل]*",
            gap,
        ):
            before = text[: other.span.start]
    return before


def _rank(line: Line, before: str, after: str) -> int | None:
    """How likely this is the day of publication, 0 the likeliest; None for not at all."""
    said = folded(before)
    if _OTHER.search(said):
        return None
    if _CHANGED.search(said):
        return 4
    if _SAID.search(said):
        return 0
    if not line.number or _TIME.sub("", folded(after)):
        return None
    if _LEADING.fullmatch(folded(without_weekdays(before))):
        return 2
    return 3 if _ENDED.search(said) or _SIGNED.search(said) else None
