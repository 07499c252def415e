"""What the reader shows of a finding beside its text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Kind
from briefwright.domain.text import Span
from briefwright.service.passages import ReadPassage


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A marked passage with its finding. `span` is None while the passage is not found.

    `number` is the finding's in the source that is read.
    """

    number: int
    finding: str
    annotation: str
    kind: Kind
    statement: str
    section: str
    span: Span | None
    state: AnchorState
    contested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A passage and how many others that began before it are still open where it begins."""

    passage: Passage
    span: Span
    depth: int


class Layers:
    """The placed passages by start, longer ones first, each with its depth among overlaps.

    A layer is made when it is asked for: a long source opens without making thousands.
    """

    def __init__(self, passages: Iterable[Passage] = ()) -> None:
        placed = [(span, p) for p in passages if (span := p.span) is not None]
        placed.sort(key=lambda pair: (pair[0].start << 32) - pair[0].end)
        self.passages: Sequence[Passage] = [passage for _, passage in placed]
        """The passages in painting order."""
        self._spans = [span for span, _ in placed]
        self._starts = [span.start for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))
        self._depths: list[int] = []
        self._open_until: list[int] = []

    def between(self, start: int, end: int) -> tuple[Layer, ...]:
        """The layers that touch a stretch of text, in painting order."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        layers = map(self._layer, range(first, last))
        return tuple(layer for layer in layers if layer.span.end > start)

    def first_from(self, position: int) -> int:
        """How many passages begin before this position."""
        return bisect_left(self._starts, position)

    def all(self) -> tuple[Layer, ...]:
        """Every layer, in painting order."""
        return tuple(map(self._layer, range(len(self._spans))))

    def _layer(self, number: int) -> Layer:
        while len(self._depths) <= number:
            self._depths.append(self._depth_of(self._spans[len(self._depths)]))
        return Layer(
            passage=self.passages[number], span=self._spans[number], depth=self._depths[number]
        )

    def _depth_of(self, span: Span) -> int:
        """The lowest depth at which none before this one, the next in order, is still open."""
        depth = 0
        for until in self._open_until:
            if until <= span.start:
                break
            depth += 1
        self._open_until[depth : depth + 1] = [span.end]
        return depth


def at(passages: Iterable[Passage], position: int) -> tuple[Passage, ...]:
    """The passages over a position, the shortest first."""
    over = [
        (len(p.span), p)
        for p in passages
        if p.span is not None and p.span.start <= position < p.span.end
    ]
    return tuple(p for _, p in sorted(over, key=lambda pair: (pair[0], pair[1].number)))


def shown_as(passage: ReadPassage) -> Passage:
    """What the reader shows of a passage."""
    return Passage(
        number=passage.number,
        finding=passage.finding.id,
        annotation=passage.annotation.id,
        kind=passage.finding.kind,
        statement=passage.finding.statement,
        section=passage.sections[0].title if passage.sections else "",
        span=passage.resolution.span,
        state=passage.resolution.state,
        contested=passage.contested,
    )
