"""Sentences from below the screen in the language of the window.

A template is translated in the context `Core`, then its places are filled with their values,
which are translated themselves where they are sentences, kinds, fields, acts or moments. Text of
the other direction is set apart by isolates.
"""

import string
import unicodedata
from collections.abc import Iterable, Iterator
from typing import assert_never

from babel.dates import format_datetime
from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication

from briefwright.domain.errors import UserError
from briefwright.domain.message import (
    Act,
    Clause,
    FieldName,
    Message,
    Moment,
    Noun,
    Series,
    Value,
    say,
)
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.speech.field_words import field_words, kind_words
from briefwright.ui.speech.locale import written_in

CONTEXT = "Core"
COUNT = "count"
"""The place that makes a translation choose a form for its number."""

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}


def said(message: Message | UserError) -> str:
    """The sentence in the language of the window; in English where it has no translation."""
    sentence = message.message if isinstance(message, UserError) else message
    values = dict(sentence.values)
    count = values.get(COUNT)
    number = count if isinstance(count, int) else -1
    template = QCoreApplication.translate(CONTEXT, sentence.template, None, number)
    parts = list(string.Formatter().parse(template))
    leftward = begins_leftward("".join(literal for literal, *_ in parts))
    words = "".join(_filled(parts, values, leftward=leftward))
    return _led(words, leftward=leftward)


def _led(words: str, *, leftward: bool) -> str:
    """The words behind a mark of their direction, where a value set apart would give it otherwise.

    Whoever paints a sentence takes its direction from the first letter, also from one in isolates.
    """
    head, isolate, _ = words.partition("\u2068")
    kinds = {unicodedata.bidirectional(each) for each in head}
    if not isolate or kinds & _STRONG:
        return words
    return f"{RIGHT_TO_LEFT_MARK if leftward else LEFT_TO_RIGHT_MARK}{words}"


def about(name: str, words: str) -> str:
    """A name and what is said about it, parted as the language parts them."""
    return QCoreApplication.translate("Words", "{0}: {1}").format(name, words)


def listed(*names: str) -> str:
    """Several names with the comma of the language between them."""
    return said(say(", ")).join(names)


def said_all(messages: Iterable[Message]) -> str:
    """Several sentences, one after the other."""
    return " ".join(map(said, messages))


_Part = tuple[str, str | None, str | None, str | None]


def _filled(parts: list[_Part], values: dict[str, Value], *, leftward: bool) -> Iterator[str]:
    for literal, name, form, conversion in parts:
        yield literal
        if name is not None:
            yield _worded(values[name], form or "", conversion, leftward=leftward)


def _worded(value: Value, form: str, conversion: str | None, *, leftward: bool) -> str:
    match value:
        case str():
            return _apart(repr(value) if conversion == "r" else value, leftward=leftward)
        case int() if form == ",":
            return str(format_decimal(value, locale=written_in()))
        case int() | float():
            return format(value, form)
        case Message():
            return said(value)
        case Clause(message=message):
            return said(message).removesuffix(".")
        case Series(items=items, between=between):
            return said(between).join(_worded(item, "", None, leftward=leftward) for item in items)
        case Noun(table=table):
            return kind_words(table).lower()
        case FieldName(column=column):
            return field_words(column)
        case Act(label=label):
            return act_words(label)
        case Moment(when=when):
            return str(format_datetime(when.astimezone(), "medium", locale=written_in()))
        case _:
            assert_never(value)


def begins_leftward(text: str) -> bool:
    """Whether its first letter belongs to a script that runs from right to left."""
    kinds = (unicodedata.bidirectional(each) for each in text)
    return next((kind in _RIGHT_TO_LEFT for kind in kinds if kind in _STRONG), False)


def _apart(text: str, *, leftward: bool) -> str:
    """The text between isolates where it would disturb the sentence, or the sentence it.

    A sentence from right to left would also turn the order of digits and signs.
    """
    kinds = {unicodedata.bidirectional(each) for each in text if not each.isspace()}
    own = kinds <= _RIGHT_TO_LEFT if leftward else not kinds & _RIGHT_TO_LEFT
    return text if own else f"\u2068{text}\u2069"
