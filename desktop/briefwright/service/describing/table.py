"""Reading TOML tables field by field, so that every fault is one sentence with its place."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Message, listed
from briefwright.domain.text import clean_line

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Fields:
    """One table of a file; `place` begins each sentence, such as `Finding "meeting"`.

    What is taken is cleaned; `finish` refuses what was never taken. Raises
    `Refused` for a value of the wrong type.
    """

    def __init__(self, table: object, place: Message | str) -> None:
        if not isinstance(table, dict):
            raise Refused("{place}: a table is wanted here.", place=place)
        self.place = place
        self._left: dict[str, object] = dict(table)

    def text(self, name: str) -> str | None:
        """The line of text, None when it is left out or blank."""
        value = self._left.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, str):
            raise Refused(
                '{place}: "{name}" wants text in quotation marks.', place=self.place, name=name
            )
        return clean_line(value) or None

    def required(self, name: str) -> str:
        """The line of text; raises `Refused` when it is left out or blank."""
        value = self.text(name)
        if value is None:
            raise Refused('{place}: "{name}" is missing.', place=self.place, name=name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """The lines of a list, blank ones left out."""
        value = self._left.pop(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise Refused('{place}: "{name}" wants a list of texts.', place=self.place, name=name)
        return tuple(line for each in value if (line := clean_line(each)))

    def number(self, name: str) -> int | None:
        """A whole number from 1, None when it is left out."""
        value = self._left.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise Refused(
                '{place}: "{name}" wants a whole number from 1.', place=self.place, name=name
            )
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        """Either true or false."""
        value = self._left.pop(name, default)
        if not isinstance(value, bool):
            raise Refused('{place}: "{name}" wants true or false.', place=self.place, name=name)
        return value

    def date(self, name: str) -> ReportedDate | None:
        """The date as reported, None when it is left out."""
        value = self.text(name)
        try:
            return None if value is None else ReportedDate.parse(value)
        except WrongUse as error:
            raise Refused(
                '{place}: "{name}": {sentence}',
                place=self.place,
                name=name,
                sentence=error.message,
            ) from error

    def choice(self, name: str, kind: type[E]) -> E | None:
        """The member of a closed list, None when it is left out."""
        value = self.text(name)
        if value is None:
            return None
        try:
            return kind(value)
        except ValueError as error:
            raise Refused(
                '{place}: "{name}" is one of {known}, not {value}.',
                place=self.place,
                name=name,
                known=listed(member.value for member in kind),
                value=value,
            ) from error

    def tables(self, name: str, read: Callable[[object, int], T]) -> tuple[T, ...]:
        """Each table of a list as `read` makes it, counted from 1."""
        value = self._left.pop(name, [])
        if not isinstance(value, list):
            raise Refused("{place}: write [[{name}]] for each {name}.", place=self.place, name=name)
        return tuple(read(each, number) for number, each in enumerate(value, start=1))

    def table(self, name: str) -> object:
        """The table of this name as it stands, None when it is left out."""
        return self._left.pop(name, None)

    def finish(self) -> None:
        """Refuses the fields that nobody knows."""
        if self._left:
            raise Refused(
                "{place}: there is no field {unknown}: check its spelling.",
                place=self.place,
                unknown=listed(sorted(self._left)),
            )
