"""Which sources confirm each other: the origins of a few of them, read with what they hang on."""

from collections.abc import Iterable, Mapping

from briefwright.domain.independence import IndependenceGroup, origins_of
from briefwright.domain.source import Source
from briefwright.service.project import Reads


def origins_at(reads: Reads, sources: Iterable[str]) -> Mapping[str, str]:
    """The origin of each of these sources (`domain.independence`); originals are read as well."""
    found: dict[str, Source] = {}
    waiting = list(sources)
    while waiting:
        row = waiting.pop()
        source = None if row in found else reads.find(Source, row)
        if source is not None:
            found[row] = source
            if source.translation_of is not None:
                waiting.append(source.translation_of)
    named = {source.group for source in found.values() if source.group is not None}
    groups = (reads.find(IndependenceGroup, row) for row in sorted(named))
    return origins_of(found, {group.id: group.origin for group in groups if group is not None})
