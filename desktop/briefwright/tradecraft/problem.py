"""What a check finds: how grave it is, in words, and where to click."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from briefwright.domain.message import Message
from briefwright.domain.text import Span


class Severity(StrEnum):
    """How grave a problem is; the values are those of exchanged files."""

    MUST_FIX = "error"
    SHOULD_FIX = "warning"
    NOTE = "note"


SEVERITY_WORDS: Mapping[Severity, str] = {
    Severity.MUST_FIX: "Must fix",
    Severity.SHOULD_FIX: "Should fix",
    Severity.NOTE: "Note",
}


Where: TypeAlias = Message | str
"""What a place is called; a string is a printed label, such as that of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a problem lies: a field of a row, and a stretch of it in code points if it is text.

    `where` names it as the printed page does; None where the page gives it no number.
    """

    table: str
    row: str
    column: str
    span: Span | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault. `id` stays the same while the faulty words and their place do."""

    id: str
    rule: str
    severity: Severity
    message: Message
    place: Place


def problem(
    rule: str, severity: Severity, message: Message, place: Place, words: str = ""
) -> Problem:
    """A problem whose id is made from its rule, its row, its field and the words at fault."""
    key = "\n".join([rule, place.table, place.row, place.column, *words.split("\n")])
    digest = hashlib.sha256(key.encode("utf-8")).hexdigest()[:16]
    return Problem(
        id=f"{rule}-{digest}", rule=rule, severity=severity, message=message, place=place
    )
