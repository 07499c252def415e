"""A sentence for the user as a value: an English template with named places, and what fills them.

Below the screen nothing is said in any other language: `str` gives the English sentence, and the
screen translates the template and fills it (`ui.speech`). A template is a literal where it is
made, so that the collector of translations finds it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A template such as `There is no file {path}.`, and the value of each of its places.

    A place may carry a format of Python's, such as `{size:,}`. A place called `count` makes the
    translation choose a form for that number; the English template is written for the number
    that it is made with.
    """

    template: str
    values: tuple[tuple[str, "Value"], ...] = ()

    def with_values(self, **values: object) -> "Message":
        """The same sentence with these values in its places beside those that it has."""
        return Message(template=self.template, values=(*self.values, *_filled(values)))

    def __str__(self) -> str:
        """The English sentence."""
        return self.template.format(**{name: _english(value) for name, value in self.values})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A sentence that goes on after it: it is written without its full stop."""

    message: Message

    def __str__(self) -> str:
        """The English words without the full stop."""
        return str(self.message).removesuffix(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Several values with the same words or sign between each two of them, such as a comma."""

    items: tuple["Value", ...]
    between: Message

    def __str__(self) -> str:
        """The values in English."""
        return str(self.between).join(str(item) for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A kind of row, such as `finding`, by the name of its table."""

    table: str

    def __str__(self) -> str:
        """The name in English."""
        return self.table.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldName:
    """A field of a row by the name of its column."""

    column: str

    def __str__(self) -> str:
        """The name in English."""
        return self.column.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What somebody did, by its label in the log, which is English in every project."""

    label: str

    def __str__(self) -> str:
        """The label."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day and an hour; `when` is aware, and written in the time of the place."""

    when: datetime

    def __str__(self) -> str:
        """The day, month in words, year and hour."""
        return f"{self.when.astimezone():%d %B %Y %H:%M}"


Value: TypeAlias = str | int | float | Message | Clause | Series | Noun | FieldName | Act | Moment


def say(template: str, /, **values: object) -> Message:
    """The sentence of this template; a value of no kind of its own is taken as `str` writes it.

    The template must be a literal: only then is it found and translated.
    """
    return Message(template=template, values=_filled(values))


def listed(items: Iterable[Value]) -> Series:
    """The values with commas between them."""
    return Series(items=tuple(items), between=say(", "))


def _filled(values: Mapping[str, object]) -> tuple[tuple[str, Value], ...]:
    return tuple((name, _value(value)) for name, value in values.items())


def _value(value: object) -> Value:
    match value:
        case bool():
            return str(value)
        case str() | int() | float() | Message() | Clause() | Series():
            return value
        case Noun() | FieldName() | Act() | Moment():
            return value
        case _:
            return str(value)


def _english(value: Value) -> str | int | float:
    return value if isinstance(value, str | int | float) else str(value)
