"""What a task gives back, and sentences and readings as plain values and back again.

What comes from a child is taken as a stranger's: anything unexpected raises `ValueError`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message
from briefwright.domain.source import Heading
from briefwright.ingest.base import Reading

T = TypeVar("T")
_DEEP = 6
"""So many sentences may stand in one another."""


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
        "notes": [plain_of(note) for note in reading.notes],
        "headings": [[each.at, each.level] for each in reading.headings],
        "pages": list(reading.pages),
        "found": [[each.field, each.value, each.by.value, each.detail] for each in reading.found],
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
        notes=tuple(message_of(each) for each in _is(list, values.get("notes"))),
        headings=tuple(_heading(each) for each in _is(list, values.get("headings"))),
        pages=tuple(_is(int, each) for each in _is(list, values.get("pages"))),
        found=tuple(_found(each) for each in _is(list, values.get("found"))),
        reader=None if reader is None else _is(str, reader),
    )


def plain_of(message: Message) -> list[object]:
    """The sentence as [template, {place: text, number or sentence}]."""
    return [message.template, {name: _plain_value(value) for name, value in message.values}]


def message_of(plain: object, deep: int = _DEEP) -> Message:
    """The sentence of such values; raises `ValueError` for anything else."""
    parts = _is(list, plain)
    if len(parts) != 2 or deep == 0:
        raise ValueError(plain)
    values = _is(dict, parts[1])
    return Message(
        template=_is(str, parts[0]),
        values=tuple((_is(str, name), _value(value, deep)) for name, value in values.items()),
    )


def _plain_value(value: object) -> object:
    match value:
        case Message():
            return plain_of(value)
        case str() | int() | float():
            return value
        case _:
            return str(value)


def _value(plain: object, deep: int) -> str | int | float | Message:
    match plain:
        case str() | int() | float():
            return plain
        case _:
            return message_of(plain, deep - 1)


def _heading(plain: object) -> Heading:
    at, level = _is(list, plain)
    return Heading(at=_is(int, at), level=_is(int, level))


def _found(plain: object) -> Found:
    field, value, by, detail = (_is(str, part) for part in _is(list, plain))
    return Found(field=field, value=value, by=FoundBy(by), detail=detail)


def _is(kind: type[T], value: object) -> T:
    if not isinstance(value, kind):
        raise ValueError(value)  # noqa: TRY004 - one kind of error for all that does not fit
    return value
