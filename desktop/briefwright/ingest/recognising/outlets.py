"""Who published a text and from which country, by its dateline, its agency and its foot."""

import re
from collections.abc import Iterator, Sequence

from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.recognising.agencies import Agency, agency_of
from briefwright.ingest.recognising.bylines import agency_in_byline
from briefwright.ingest.recognising.datelines import dateline_of
from briefwright.ingest.recognising.folding import folded
from briefwright.ingest.recognising.lines import Line

LONGEST = 60
"""Code points of the name of an outlet with what says so."""

_SOURCE = re.compile(r"(?:source|المصدر)\s*:\s*(?=\S)")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*"
    r"(?P<name>[^.|\d]+?)(?:\s*\d{4})?\s*(?:[.|].*)?"
)


def outlets(lines: Sequence[Line]) -> Iterator[Found]:
    """What the lines suggest as outlet and as country, the likeliest first."""
    places: list[Found] = []
    for line in lines:
        dateline = None if line.foot and line.number > 2 else dateline_of(line.text)
        if dateline is not None:
            if dateline.agency is not None:
                yield from _agency(dateline.agency, dateline.words)
            if dateline.country is not None:
                places.append(_found("country", dateline.country, dateline.words))
        signed = agency_in_byline(line.text)
        if signed is not None:
            yield from _agency(signed, line.text)
        if line.foot:
            yield from _signed_at_foot(line.text)
    yield from places


def _signed_at_foot(line: str) -> Iterator[Found]:
    if len(line) > LONGEST:
        return
    alone = agency_of(line)
    if alone is not None:
        yield from _agency(alone, line)
        return
    plain = folded(line)
    rights, source = _RIGHTS.fullmatch(plain), _SOURCE.match(plain)
    if rights is not None:
        name = line[rights.start("name") : rights.end("name")]
    elif source is not None:
        name = line[source.end() :].strip(" .")
    else:
        return
    agency = agency_of(name)
    if agency is not None:
        yield from _agency(agency, line)
    elif _is_outlet(name):
        yield _found("outlet", name, line)


def _is_outlet(name: str) -> bool:
    """Whether these words can be a name: no address, no sentence, no mere rights."""
    words = folded(name)
    return (
        1 < len(name) <= 40
        and "/" not in name
        and not words.startswith(("all rights", "tous droits", "جميع"))
        and (name[0].isupper() or name[0].lower() == name[0].upper())
    )


def _agency(agency: Agency, words: str) -> Iterator[Found]:
    yield _found("outlet", agency.name, words)
    if agency.country is not None:
        yield _found("country", agency.country, words)


def _found(field: str, value: str, words: str) -> Found:
    return Found(field=field, value=value, by=FoundBy.WORDS, detail=words)
