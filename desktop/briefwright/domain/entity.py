"""What every stored thing has: an id, and the log heads its fields had when it was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Seen:
    """Per field the ops (session id, sequence) that its shown value came from.

    An editing command passes this back, so that a write from a stale screen
    becomes a visible conflict and never a silent overwrite. An empty `Seen`
    means: whatever stands now.
    """

    heads: Mapping[str, tuple[tuple[str, int], ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A row of the project; two are equal when their contents are, whatever their `seen`."""

    id: str
    seen: Seen = field(default_factory=Seen, compare=False, repr=False)
