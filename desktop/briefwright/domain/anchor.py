"""Anchors: where a marked passage sits in a source, held so that it can be found again.

Stored are the quotation, 32 code points on each side, the span and the SHA-256
of the text it was taken from (DESIGN.md 4.6).
"""

from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.text import Span

CONTEXT = 32
"""Code points of context kept on each side of a quotation."""


class AnchorState(StrEnum):
    """How surely a passage was found again."""

    EXACT = "exact"
    MOVED = "moved"
    FUZZY = "fuzzy"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A passage: `quotation` is the text of `span` in the revision whose hash is `text_sha256`.

    An empty span says that somebody looked, and that the passage is not in that revision.
    """

    quotation: str
    prefix: str
    suffix: str
    span: Span
    text_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The outcome of looking for an anchor: its state, the place (None when there is no
    single one), the score from 0 to 1, and the candidates when it is ambiguous.
    """

    state: AnchorState
    span: Span | None
    score: float
    candidates: tuple[Span, ...] = ()
