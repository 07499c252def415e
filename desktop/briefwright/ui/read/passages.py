"""What the reader shows of a finding beside its text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Kind
from briefwright.domain.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A marked passage with its finding. `span` is None while the passage is not found.

    `number` counts the findings of a source in the order of their passages, from 1.
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


def layered(passages: Iterable[Passage]) -> tuple[Layer, ...]:
    """The placed passages by start, longer ones first, each with its depth among overlaps."""
    placed = [(p.span, p) for p in passages if p.span is not None]
    placed.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    open_ends: list[int | None] = []
    layers: list[Layer] = []
    for span, passage in placed:
        open_ends = [end if end is not None and end > span.start else None for end in open_ends]
        depth = open_ends.index(None) if None in open_ends else len(open_ends)
        if depth == len(open_ends):
            open_ends.append(span.end)
        else:
            open_ends[depth] = span.end
        layers.append(Layer(passage=passage, span=span, depth=depth))
    return tuple(layers)


def between(layers: Sequence[Layer], start: int, end: int) -> tuple[Layer, ...]:
    """The layers that touch a stretch of text, in painting order."""
    return tuple(layer for layer in layers if layer.span.start < end and layer.span.end > start)


def at(passages: Iterable[Passage], position: int) -> tuple[Passage, ...]:
    """The passages over a position, the shortest first."""
    over = [
        (len(p.span), p)
        for p in passages
        if p.span is not None and p.span.start <= position < p.span.end
    ]
    return tuple(p for _, p in sorted(over, key=lambda pair: (pair[0], pair[1].number)))
