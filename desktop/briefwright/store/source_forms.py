"""What readers tell of a source as plain values, for the log and the state tables.

Each `…_of` reads what its `…_plain` writes and raises one of Python's own errors for anything else.
"""

from collections.abc import Mapping, Sequence
from string import Formatter

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message
from briefwright.domain.source import Heading
from briefwright.store.canonical import Plain

_FORMATS = ("", ",")
_DEEP = 4
"""So many sentences may stand in one another; more were written by no program of ours."""


def headings_plain(headings: Sequence[Heading]) -> list[list[int]]:
    """Returns the headings as [at, level]."""
    return [[_number(each.at), _number(each.level)] for each in headings]


def headings_of(plain: Plain) -> tuple[Heading, ...]:
    """Returns the headings of such values."""
    pairs = [_list(pair) for pair in _list(plain)]
    return tuple(Heading(at=_number(at), level=_number(level)) for at, level in pairs)


def pages_plain(pages: Sequence[int]) -> list[int]:
    """Returns the positions."""
    return [_number(each) for each in pages]


def pages_of(plain: Plain) -> tuple[int, ...]:
    """Returns the positions of such values."""
    return tuple(_number(each) for each in _list(plain))


def found_plain(found: Sequence[Found]) -> list[list[str]]:
    """Returns what was found as [field, value, by, detail]."""
    return [[_text(e.field), _text(e.value), FoundBy(e.by).value, _text(e.detail)] for e in found]


def found_of(plain: Plain) -> tuple[Found, ...]:
    """Returns what such values say was found."""
    rows = [[_text(part) for part in _list(row)] for row in _list(plain)]
    return tuple(
        Found(field=field, value=value, by=FoundBy(by), detail=detail)
        for field, value, by, detail in rows
    )


def messages_plain(messages: Sequence[Message]) -> list[object]:
    """Returns the sentences as [template, {place: text, number or sentence}].

    A value that is neither is kept as it is written in English.
    """
    return [_message_plain(each) for each in messages]


def messages_of(plain: Plain) -> tuple[Message, ...]:
    """Returns the sentences of such values; raises ValueError where a place has no value."""
    return tuple(_message(each, _DEEP) for each in _list(plain))


def _message_plain(message: Message) -> list[object]:
    if not isinstance(message, Message):
        raise TypeError(message)
    values = {name: _value_plain(value) for name, value in message.values}
    return [message.template, values]


def _value_plain(value: object) -> object:
    match value:
        case Message():
            return _message_plain(value)
        case str() | int():
            return value
        case _:
            return str(value)


def _message(plain: object, deep: int) -> Message:
    template, values = _list(plain)
    if deep == 0:
        raise ValueError(template)
    held = tuple((_text(name), _value(value, deep)) for name, value in _mapping(values).items())
    message = Message(template=_text(template), values=held)
    _try(message)
    return message


def _try(message: Message) -> None:
    """Raises ValueError for a sentence that cannot be said: nothing later may stumble over it.

    A place is a bare name, or one with a thousands comma: others can reach into values or ask for
    gigabytes of blanks.
    """
    names = {name for name, _ in message.values}
    for _, place, form, conversion in Formatter().parse(message.template):
        if place is not None and (place not in names or form not in _FORMATS or conversion):
            raise ValueError(message.template)
    str(message)


def _value(plain: object, deep: int) -> str | int | Message:
    match plain:
        case bool():
            raise TypeError(plain)
        case str() | int():
            return plain
        case _:
            return _message(plain, deep - 1)


def _list(plain: object) -> list[object]:
    if not isinstance(plain, list):
        raise TypeError(plain)
    return plain


def _mapping(plain: object) -> Mapping[str, object]:
    if not isinstance(plain, Mapping):
        raise TypeError(plain)
    return plain


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError(plain)
    return plain


def _number(plain: object) -> int:
    if type(plain) is not int:
        raise TypeError(plain)
    return plain
