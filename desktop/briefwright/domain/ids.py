"""Identity: random ids for things, derived ids for links between things."""

from typing import NewType
from uuid import UUID, uuid4, uuid5

SourceId = NewType("SourceId", str)
AnnotationId = NewType("AnnotationId", str)
FindingId = NewType("FindingId", str)
BriefId = NewType("BriefId", str)
SectionId = NewType("SectionId", str)
BlockId = NewType("BlockId", str)
DisputeId = NewType("DisputeId", str)
PositionId = NewType("PositionId", str)
JudgementId = NewType("JudgementId", str)

LINKS = UUID("7c1c3a52-5f0b-5d0e-9f6e-0b8f0e3b8a11")
"""Namespace of link rows; never changes, or links made twice would become two."""


def new_id() -> str:
    """A random 32-digit hexadecimal id that no other replica will make."""
    return uuid4().hex


def link_id(kind: str, left: str, right: str) -> str:
    """The id of the link of this kind between two rows: the same wherever it is made."""
    return uuid5(LINKS, f"{kind}:{left}:{right}").hex
