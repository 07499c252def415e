"""What a reader or a recogniser found out about a source, until the analyst has looked at it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.dates import ReportedDate
from briefwright.domain.text import parts_of


class FoundBy(StrEnum):
    """Where a value about a source was found, the surest first."""

    PAGE = "page"
    PROPERTIES = "properties"
    HEADER = "header"
    WORDS = "words"
    LETTERS = "letters"
    NAME = "name"


FOUND_BY_WORDS: Mapping[FoundBy, str] = {
    FoundBy.PAGE: "the page's own data",
    FoundBy.PROPERTIES: "the properties of the file",
    FoundBy.HEADER: "the header of the message",
    FoundBy.WORDS: "the words of the text",
    FoundBy.LETTERS: "the language of its words",
    FoundBy.NAME: "the name of the file",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A value for a field of a source that no person has confirmed.

    `value` is written as in a record file (docs/brief-description.md): a date as `ReportedDate`
    reads it, several authors with semicolons. `detail` names the place, such as
    `article:published_time`, or quotes the words. Of several for one field the first is the best.
    """

    field: str
    value: str
    by: FoundBy
    detail: str = ""

    @property
    def meant(self) -> object:
        """The value as the field of a source holds it; raises `WrongUse` for a date that is none."""
        match self.field:
            case "published" | "accessed":
                return ReportedDate.parse(self.value)
            case "authors" | "tags":
                return parts_of(self.value)
            case _:
                return self.value


def best(found: Iterable[Found]) -> Mapping[str, Found]:
    """The first of these for each field, which is the surest where they are in order."""
    chosen: dict[str, Found] = {}
    for each in found:
        chosen.setdefault(each.field, each)
    return chosen
