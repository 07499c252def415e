"""What the name of a file tells: a day, and the agency among its words."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.recognising.agencies import agency_of
from briefwright.ingest.recognising.days import days_in

SHORTEST_SIGN = 3
"""Letters of a sign that a name can hold; shorter ones stand for too much else."""

_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")


def named(name: str, *, month_first: bool) -> Iterator[Found]:
    """What the name suggests, a day first."""
    stem = PurePath(name).stem
    spaced = _COMPACT.sub(r"\1-\2-\3", stem).replace("_", " ")
    for day in days_in(spaced, month_first=month_first):
        for value in day.values:
            if not value.startswith("XXXX"):
                yield Found(field="published", value=value, by=FoundBy.NAME, detail=name)
    for word in re.split(r"[\s_.()\[\]-]+", stem):
        agency = agency_of(word) if len(word) >= SHORTEST_SIGN and word.isupper() else None
        if agency is not None:
            yield Found(field="outlet", value=agency.name, by=FoundBy.NAME, detail=name)
