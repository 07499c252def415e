"""Key judgements: a statement with its likelihood, and confidence in a sentence of its own."""

from dataclasses import dataclass, field

from briefwright.domain.entity import Entity
from briefwright.domain.likelihood import Confidence
from briefwright.domain.prose import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Entity):
    """A judgement of the brief.

    `likelihood` is the key of a term of the brief's scale; None means that the
    question is left open ("not judged"), and `reasons` then say why. ICD 203
    forbids likelihood and confidence in one sentence: `statement` carries the
    first, `reasons` the second.
    """

    brief: str
    pos: str
    statement: Prose = field(default_factory=Prose)
    likelihood: str | None = None
    confidence: Confidence | None = None
    reasons: Prose = field(default_factory=Prose)
