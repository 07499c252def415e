"""A field's value from the words that a user writes for it, by the type of the field.

Only reading words is done here; which fields may be changed stands in
`commands.editing`.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState, Stance
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import Confidence
from briefwright.domain.marking import Marking
from briefwright.domain.message import FieldName, listed, say
from briefwright.domain.prose import BlockKind, Prose
from briefwright.domain.text import clean_line, parts_of
from briefwright.service.describing.inline import parse_inline

YES = frozenset({"true", "yes", "1"})
NO = frozenset({"false", "no", "0"})

_MOST_DIGITS = 6
"""Of a number of words; no section has a million."""


def one_of(kind: type[StrEnum], text: str, name: str) -> StrEnum:
    """The member of a closed list, in any case; a marking also without its `TLP:`."""
    wanted = text.strip().casefold()
    for member in kind:
        value = member.value.casefold()
        if wanted in (value, value.removeprefix("tlp:")):
            return member
    raise WrongUse(
        "The {field} is one of {known}, not {given}.",
        field=FieldName(column=name),
        known=listed(member.value for member in kind),
        given=text.strip() or say("blank"),
    )


def _choice(kind: type[StrEnum]) -> Callable[[str, str], object]:
    return lambda text, name: one_of(kind, text, name)


def _optional(read: Callable[[str, str], object]) -> Callable[[str, str], object]:
    return lambda text, name: read(text, name) if text.strip() else None


def _words(text: str, _name: str) -> str:
    return text


def _list(text: str, _name: str) -> tuple[str, ...]:
    return parts_of(text)


def _date(text: str, _name: str) -> ReportedDate:
    return ReportedDate.parse(text)


def _flag(text: str, name: str) -> bool:
    wanted = text.strip().casefold()
    if wanted not in YES | NO:
        raise WrongUse(
            "The field {field} is true or false, not {given}.",
            field=FieldName(column=name),
            given=text.strip() or say("blank"),
        )
    return wanted in YES


def _count(text: str, name: str) -> int:
    given = text.strip()
    if not given.isdecimal() or len(given) > _MOST_DIGITS or int(given) == 0:
        raise WrongUse(
            "The {field} is a whole number of words, not {text}: write it like 300.",
            field=FieldName(column=name),
            text=given,
        )
    return int(given)


def _prose(text: str, name: str) -> Prose:
    try:
        return parse_inline(clean_line(text), say("The {field}", field=FieldName(column=name)))
    except Refused as error:
        raise WrongUse.of(error.message) from error


_READERS: Mapping[str, Callable[[str, str], object]] = MappingProxyType(
    {
        "actors": _list,
        "authors": _list,
        "markers": _list,
        "tags": _list,
        "filters": _list,
        "published": _optional(_date),
        "accessed": _optional(_date),
        "date": _optional(_date),
        "issued": _optional(_date),
        "titled": _flag,
        "resolved": _flag,
        "reliability": _choice(Reliability),
        "credibility": _choice(Credibility),
        "stance": _choice(Stance),
        "state": _choice(DisputeState),
        "confidence": _optional(_choice(Confidence)),
        "goal": _optional(_count),
        "content": _prose,
        "statement": _words,
        "reasons": _prose,
    }
)
"""How the words of a field are read; a field not named here is a line of text."""


def parse_field(noun: str, name: str, text: str) -> object:
    """The value of the field of this kind of row; blank text means that nothing is known.

    `noun` is the kind in lower case, such as `finding`. Raises `WrongUse` for words
    that cannot be read.
    """
    match noun, name:
        case "finding", "kind":
            return one_of(Kind, text, name)
        case "block", "kind":
            return one_of(BlockKind, text, name)
        case "judgement", "statement":
            return _prose(text, name)
        case "saved_search", "words":
            return text
        case "finding", "marking":
            return one_of(Marking, text, name) if text.strip() else None
        case _, "marking":
            return one_of(Marking, text, name)
        case _:
            pass
    read = _READERS.get(name, _optional(_words))
    return read(text, name)
