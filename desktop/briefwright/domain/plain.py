"""What readers tell of a source as values that JSON can hold, and back: for the log, and between processes.

Each `…_of` takes its values for a stranger's and raises `ValueError` for anything that its
`…_plain` does not write.
"""

from collections.abc import Sequence
from string import Formatter
from typing import TypeVar

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message
from briefwright.domain.source import Heading

T = TypeVar("T")

_FORMATS, _CONVERSIONS = ("", ","), (None, "r")
_DEEP = 6
"""So many sentences may stand in one another; more were written by no program of ours."""


def headings_plain(headings: Sequence[Heading]) -> list[list[int]]:
    """Returns the headings as [at, level]."""
    return [[_is(int, each.at), _is(int, each.level)] for each in headings]


def headings_of(plain: object) -> tuple[Heading, ...]:
    """Returns the headings of such values."""
    pairs = (_is(list, pair) for pair in _is(list, plain))
    return tuple(Heading(at=_is(int, at), level=_is(int, level)) for at, level in pairs)


def pages_plain(pages: Sequence[int]) -> list[int]:
    """Returns the positions."""
    return [_is(int, each) for each in pages]


def pages_of(plain: object) -> tuple[int, ...]:
    """Returns the positions of such values."""
    return tuple(_is(int, each) for each in _is(list, plain))


def found_plain(found: Sequence[Found]) -> list[list[str]]:
    """Returns what was found as [field, value, by, detail]."""
    return [
        [_is(str, e.field), _is(str, e.value), FoundBy(e.by).value, _is(str, e.detail)]
        for e in found
    ]


def found_of(plain: object) -> tuple[Found, ...]:
    """Returns what such values say was found."""
    rows = ([_is(str, part) for part in _is(list, row)] for row in _is(list, plain))
    return tuple(
        Found(field=field, value=value, by=FoundBy(by), detail=detail)
        for field, value, by, detail in rows
    )


def messages_plain(messages: Sequence[Message]) -> list[object]:
    """Returns the sentences, each as `message_plain` does."""
    return [message_plain(each) for each in messages]


def messages_of(plain: object) -> tuple[Message, ...]:
    """Returns the sentences of such values."""
    return tuple(message_of(each) for each in _is(list, plain))


def message_plain(message: Message) -> list[object]:
    """Returns the sentence as [template, {place: text, number or sentence}].

    A value of another kind is kept as it is written in English.
    """
    values = {name: _value_plain(value) for name, value in _is(Message, message).values}
    return [message.template, values]


def message_of(plain: object, deep: int = _DEEP) -> Message:
    """Returns the sentence of such values; one that cannot be said is none."""
    template, values = _is(list, plain)
    if deep == 0:
        raise ValueError(template)
    held = ((_is(str, name), _value(value, deep)) for name, value in _is(dict, values).items())
    message = Message(template=_is(str, template), values=tuple(held))
    _try(message)
    return message


def _try(message: Message) -> None:
    """Raises ValueError for a sentence that cannot be said: nothing later may stumble over it.

    A place is a bare name, one to be quoted, or one with a thousands comma: others can reach into
    values or ask for gigabytes of blanks.
    """
    names = {name for name, _ in message.values}
    for _, place, form, conversion in Formatter().parse(message.template):
        bare = form in (None, *_FORMATS) and conversion in _CONVERSIONS
        if place is not None and (place not in names or not bare):
            raise ValueError(message.template)
    str(message)


def _value_plain(value: object) -> object:
    match value:
        case Message():
            return message_plain(value)
        case str() | int() | float():
            return value
        case _:
            return str(value)


def _value(plain: object, deep: int) -> str | int | float | Message:
    match plain:
        case bool():
            raise ValueError(plain)
        case str() | int() | float():
            return plain
        case _:
            return message_of(plain, deep - 1)


def _is(kind: type[T], value: object) -> T:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(value)
    return value
