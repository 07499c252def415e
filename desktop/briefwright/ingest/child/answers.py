"""What a task gives back, and readings as plain values and back again.

What comes from a child is taken as a stranger's: anything unexpected raises `ValueError`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from briefwright.domain.plain import (
    found_of,
    found_plain,
    headings_of,
    headings_plain,
    messages_of,
    messages_plain,
    pages_of,
    pages_plain,
)
from briefwright.ingest.base import Reading

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a task gives back: values that JSON can hold, and bytes."""

    values: Mapping[str, object]
    data: bytes = b""


def answer_of(reading: Reading) -> Answer:
    """The reading as an answer; its text is the data."""
    values: Mapping[str, object] = {
        "title": reading.title,
        "titled": reading.titled,
        "media_type": reading.media_type,
        "notes": messages_plain(reading.notes),
        "headings": headings_plain(reading.headings),
        "pages": pages_plain(reading.pages),
        "found": found_plain(reading.found),
        "reader": reading.reader,
    }
    return Answer(values=values, data=reading.text.encode("utf-8"))


def reading_of(answer: Answer) -> Reading:
    """The reading in an answer; raises `ValueError` for anything else."""
    values = answer.values
    reader = values.get("reader")
    return Reading(
        text=answer.data.decode("utf-8"),
        title=_is(str, values.get("title")),
        titled=_is(bool, values.get("titled")),
        media_type=_is(str, values.get("media_type")),
        notes=messages_of(values.get("notes")),
        headings=headings_of(values.get("headings")),
        pages=pages_of(values.get("pages")),
        found=found_of(values.get("found")),
        reader=None if reader is None else _is(str, reader),
    )


def _is(kind: type[T], value: object) -> T:
    if not isinstance(value, kind):
        raise ValueError(value)  # noqa: TRY004 - one kind of error for all that does not fit
    return value
