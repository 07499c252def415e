"""What sources that look like copies say of where they come from: signs of agencies, names, days.

Only what stands in the texts and records is told; whether they are copies is measured elsewhere.
"""

import re
from collections.abc import Iterator, Sequence

from briefwright.domain.message import Message, listed, say
from briefwright.domain.source import Source
from briefwright.ingest.recognising.agencies import agency_of

HEAD, TAIL = 500, 300
"""Code points at the beginning and end of a text in which a source is credited."""

_SIGN = re.compile(r"[(\[/]\s*([^()\[\]/\d\n]{2,40}?)\s*[)\]/]")
_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-][^\W\d_]+)*")


def origin_of(sources: Sequence[Source], original: Source) -> str:
    """What these sources may go back to: who they credit, else the outlet or title of `original`."""
    for sign in _signs_of_several(sources):
        for source in (original, *sources):
            if source.outlet and _names(source.outlet, sign):
                return source.outlet
        return sign
    return original.outlet or original.title


def evidence_of(sources: Sequence[Source]) -> tuple[Message, ...]:
    """What speaks for one origin beside the words, in sentences."""
    return tuple(_evidence(sources))


def _evidence(sources: Sequence[Source]) -> Iterator[Message]:
    for sign in _signs_of_several(sources):
        count = sum(_credits(source, sign) for source in sources)
        yield say("{count} of them name {sign}.", count=count, sign=sign)
    authors = [set(source.authors) for source in sources]
    shared = set.intersection(*authors) if authors else set()
    if shared:
        yield say("All are by {names}.", names=listed(sorted(shared)))
    days = {source.published for source in sources}
    if len(days) == 1 and None not in days:
        yield say("All were published on the same day.")
    titles = {" ".join(source.title.casefold().split()) for source in sources}
    if len(titles) == 1 and all(source.titled for source in sources):
        yield say("All have the same title.")


def _signs_of_several(sources: Sequence[Source]) -> tuple[str, ...]:
    """The signs that two or more of the sources name, those named most first."""
    counted: dict[str, int] = {}
    for source in sources:
        for sign in _signs(source.text):
            counted.setdefault(sign, sum(_credits(each, sign) for each in sources))
    several = [sign for sign, count in counted.items() if count > 1]
    return tuple(sorted(several, key=lambda sign: (-counted[sign], sign)))


def _signs(text: str) -> tuple[str, ...]:
    """The agencies, and other names, that stand in brackets where a source is credited."""
    found = dict.fromkeys(
        _known(match[1]) for match in _SIGN.finditer(_edges(text)) if _is_name(match[1])
    )
    return tuple(found)


def _known(sign: str) -> str:
    agency = agency_of(sign)
    return sign if agency is None else agency.name


def _is_name(words: str) -> bool:
    """Whether this is a short name: one or two words that begin with a capital, or an agency."""
    if agency_of(words) is not None:
        return True
    return bool(_NAME.fullmatch(words)) and words[:1].isupper() and len(words.split()) < 3


def _credits(source: Source, sign: str) -> bool:
    """Whether the source names the sign at its beginning or end, or was published by it."""
    return (
        _names(_edges(source.text), sign)
        or sign in _signs(source.text)
        or _names(source.outlet or "", sign)
    )


def _names(words: str, sign: str) -> bool:
    return re.search(rf"\b{re.escape(sign)}\b", words) is not None


def _edges(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"
