"""Sources that look like copies of one story: found, measured and put together for the analyst.

Nothing is grouped here: `commands.origins` writes what the analyst decides. Sources that are one
origin already, that translate one another or were kept apart are not named again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefwright.anchoring.likeness import Likeness, Measured, hinted_pairs, likeness
from briefwright.domain.dates import ReportedDate
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.message import Message
from briefwright.domain.source import Source
from briefwright.service.crediting import evidence_of, origin_of
from briefwright.service.past import Stopped
from briefwright.service.project import Project, Reads
from briefwright.store.source_lines import SourceLine

Report = Callable[[int, int, str], bool]
"""Told how many of how many sources were compared; answers whether to go on."""

RELATED = 0.2
"""The least share of its words that any two of one suggestion have in common.

A round-up holds two stories that have nothing in common: they are not one because of it.
"""
_TRIED = 8
"""So many of each of two sets are compared before the sets become one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A source of a suggestion; `share` is that of its words in the one most like the others."""

    key: str
    title: str
    outlet: str | None
    published: ReportedDate | None
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two sources that look like copies of one another, the one that came first first."""

    first: str
    second: str
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Sources that may be one story, the likeliest original first.

    `share` is the least share of words that links one of them to another. `group` is that of
    those which are one origin already, None for none. `origin` is what they may go back to,
    `evidence` what speaks for it beside the words.
    """

    members: tuple[Member, ...]
    pairs: tuple[Pair, ...]
    share: float
    origin: str
    group: str | None = None
    evidence: tuple[Message, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of its sources."""
        return tuple(member.key for member in self.members)

    @property
    def key(self) -> str:
        """Names the suggestion as long as it names the same sources."""
        return "-".join(sorted(self.sources))


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The source that another one looks like a copy of, and the share of words that says so."""

    source: str
    title: str
    outlet: str | None
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An independence group with its sources in the order of arrival."""

    group: IndependenceGroup
    members: tuple[SourceLine, ...]


@dataclass(slots=True)
class Compared:
    """What was measured, kept so that nothing is measured twice; one for each open project."""

    likeness: dict[tuple[str, str], Likeness] = field(default_factory=dict)


def suggestions(
    project: Project, report: Report | None = None, compared: Compared | None = None
) -> tuple[Suggestion, ...]:
    """All sets of sources that look like one story, the surest first.

    Takes some seconds for 10,000 sources, less with what was `compared` before. Raises `Stopped`
    when `report` says so.
    """
    with project.read() as reads:
        return _Search(reads, report, compared).suggestions()


def copies_of(
    project: Project, sources: Iterable[str], report: Report | None = None
) -> Mapping[str, Copy]:
    """For each of these sources that looks like a copy, the one that it is most like.

    All that came before it are looked through; of those that came together each but the first.
    """
    with project.read() as reads:
        return _Search(reads, report, None).copies(tuple(sources))


def origin_of_source(project: Project, source: str) -> Origin | None:
    """The independence group of a source with all its members, None for none."""
    with project.read() as reads:
        found = reads.find(Source, source)
        if found is None or found.group is None:
            return None
        group = reads.find(IndependenceGroup, found.group)
        lines = reads.source_lines().lines
    if group is None:
        return None
    return Origin(group=group, members=tuple(e for e in lines if e.group == group.id))


def origins(project: Project) -> tuple[Origin, ...]:
    """All independence groups in the order of arrival."""
    with project.read() as reads:
        groups = reads.all(IndependenceGroup)
        lines = reads.source_lines().lines
    return tuple(
        Origin(group=group, members=tuple(e for e in lines if e.group == group.id))
        for group in groups
    )


class _Search:
    """One look through the sources of a project at one moment."""

    def __init__(self, reads: Reads, report: Report | None, compared: Compared | None) -> None:
        self._reads = reads
        self._report = report
        self._known = (compared or Compared()).likeness
        self._lines = {line.key: line for line in reads.source_lines().lines}
        self._order = {row: n for n, row in enumerate(self._lines)}
        prints = reads.looking().prints()
        self._prints = {row: prints.get(row, ()) for row in self._lines}
        self._apart = {(said.first, said.second) for said in reads.all(Independence)}
        self._measured: dict[str, Measured] = {}
        self._sources: dict[str, Source] = {}

    # --- what is asked -------------------------------------------------------

    def suggestions(self) -> tuple[Suggestion, ...]:
        pairs = self._copies(self._prints)
        sets = _Sets(self._groups(), self._goes_with)
        left = [pair for pair in pairs if not sets.join(pair.first, pair.second)]
        rows = [
            row for row in sets.found() if any(p.first in row and p.second in row for p in pairs)
        ]
        rows += [{pair.first, pair.second} for pair in left]
        made = (self._suggestion(each, pairs) for each in rows)
        return tuple(sorted(made, key=lambda each: -each.share))

    def copies(self, sources: Sequence[str]) -> Mapping[str, Copy]:
        wanted = set(sources)
        found: dict[str, Copy] = {}
        for pair in self._copies(wanted):
            copy, other = pair.second, pair.first
            if copy not in wanted:
                copy, other = other, copy
            if copy not in found:
                line = self._lines[other]
                found[copy] = Copy(
                    source=other,
                    title=line.title,
                    outlet=line.outlet,
                    share=pair.likeness.contained,
                )
        return found

    # --- measuring -----------------------------------------------------------

    def _copies(self, wanted: Iterable[str]) -> list[Pair]:
        """The pairs that look like copies and are not decided upon, the surest first."""
        hinted = [p for p in hinted_pairs(self._prints, wanted, self._alive) if self._open(*p)]
        found = []
        for number, (first, second) in enumerate(hinted):
            self._tell(number, len(hinted))
            measured = self._likeness(first, second)
            if measured.is_copy:
                found.append(Pair(first=first, second=second, likeness=measured))
        return sorted(found, key=lambda pair: -pair.likeness.contained)

    def _open(self, first: str, second: str) -> bool:
        """Whether nothing is said of the two yet."""
        one, other = self._lines[first], self._lines[second]
        if one.group is not None and one.group == other.group:
            return False
        if one.translation_of == second or other.translation_of == first:
            return False
        return not self._kept_apart(first, second)

    def _kept_apart(self, one: str, other: str) -> bool:
        return (min(one, other), max(one, other)) in self._apart

    def _likeness(self, first: str, second: str) -> Likeness:
        key = (self._source(first).text_sha256, self._source(second).text_sha256)
        if key not in self._known:
            self._known[key] = likeness(self._ready(first), self._ready(second))
        return self._known[key]

    def _ready(self, row: str) -> Measured:
        if row not in self._measured:
            self._measured[row] = Measured(self._source(row).text)
        return self._measured[row]

    def _source(self, row: str) -> Source:
        if row not in self._sources:
            self._sources[row] = self._reads.get(Source, row)
        return self._sources[row]

    def _alive(self) -> None:
        self._tell(0, len(self._prints))

    def _tell(self, done: int, total: int) -> None:
        if self._report is not None and not self._report(done, total, ""):
            raise Stopped

    # --- putting together ----------------------------------------------------

    def _groups(self) -> Iterator[set[str]]:
        held: dict[str, set[str]] = {}
        for line in self._lines.values():
            if line.group is not None:
                held.setdefault(line.group, set()).add(line.key)
        yield from held.values()

    def _goes_with(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Whether two sets may be one story: nobody kept two apart, and any two are related."""
        if self._apart and any(self._kept_apart(a, b) for a in one for b in other):
            return False
        return all(
            self._likeness(*self._as_arrived(a, b)).contained >= RELATED
            for a in one[:_TRIED]
            for b in other[:_TRIED]
        )

    def _as_arrived(self, one: str, other: str) -> tuple[str, str]:
        return (one, other) if self._order[one] < self._order[other] else (other, one)

    def _suggestion(self, rows: set[str], pairs: Sequence[Pair]) -> Suggestion:
        inside = tuple(pair for pair in pairs if pair.first in rows and pair.second in rows)
        ordered = [row for row in self._lines if row in rows]
        shares = {row: self._shares(row, ordered) for row in ordered}
        original = max(ordered, key=lambda row: sum(shares[row].values()))
        ordered.sort(key=lambda row: row != original)
        sources = [self._source(row) for row in ordered]
        best: dict[str, float] = {}
        for pair in inside:
            for row in (pair.first, pair.second):
                best[row] = max(best.get(row, 0.0), pair.likeness.contained)
        return Suggestion(
            members=tuple(
                Member(
                    key=source.id,
                    title=source.title,
                    outlet=source.outlet,
                    published=source.published,
                    share=1.0 if source.id == original else shares[original].get(source.id, 0.0),
                )
                for source in sources
            ),
            pairs=inside,
            share=min(best.values()),
            origin=self._origin(sources),
            group=next((source.group for source in sources if source.group is not None), None),
            evidence=evidence_of(sources),
        )

    def _shares(self, row: str, others: Sequence[str]) -> Mapping[str, float]:
        """The share of each other one's words that stands in this one."""
        found: dict[str, float] = {}
        for other in others[: _TRIED * 4]:
            if other != row:
                first, second = self._as_arrived(row, other)
                measured = self._likeness(first, second)
                found[other] = measured.second if first == row else measured.first
        return found

    def _origin(self, sources: Sequence[Source]) -> str:
        for source in sources:
            if source.group is not None:
                group = self._reads.find(IndependenceGroup, source.group)
                if group is not None:
                    return group.origin
        return origin_of(sources, sources[0])


class _Sets:
    """Sets of rows that grow together, as long as `goes_with` allows it."""

    def __init__(
        self,
        first: Iterable[set[str]],
        goes_with: Callable[[Sequence[str], Sequence[str]], bool],
    ) -> None:
        self._of: dict[str, list[str]] = {}
        self._goes_with = goes_with
        for rows in first:
            held = sorted(rows)
            self._of.update(dict.fromkeys(held, held))

    def join(self, one: str, other: str) -> bool:
        """Makes the sets of two rows one; False when they do not go together."""
        left = self._of.setdefault(one, [one])
        right = self._of.setdefault(other, [other])
        if left is right:
            return True
        if (len(left), len(right)) != (1, 1) and not self._goes_with(left, right):
            return False
        left.extend(right)
        self._of.update(dict.fromkeys(right, left))
        return True

    def found(self) -> Iterator[set[str]]:
        """The sets of two rows or more."""
        seen: set[int] = set()
        for rows in self._of.values():
            if len(rows) > 1 and id(rows) not in seen:
                seen.add(id(rows))
                yield set(rows)
