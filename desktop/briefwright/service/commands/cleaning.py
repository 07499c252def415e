"""Values as they may enter the project: every text in them cleaned."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from briefwright.domain.entity import Entity
from briefwright.domain.prose import Mark, Prose
from briefwright.domain.text import OBJECT, clean, clean_line

E = TypeVar("E", bound=Entity)


def clean_value(name: str, value: object) -> object:
    """The value of the field of this name, cleaned; blank optional text is the caller's matter."""
    match value:
        case Prose():
            return clean_prose(value)
        case str() if name == "text":
            return clean(value)
        case str() if type(value) is str:
            return clean(value).strip("\n ") if name == "note" else clean_line(value)
        case tuple():
            return tuple(clean_value(name, each) for each in value)
        case _:
            return value


def clean_entity(entity: E) -> E:
    """The entity with each of its own texts cleaned; anchors are copies of clean text already."""
    values = {field.name: getattr(entity, field.name) for field in fields(entity)}
    cleaned = {name: clean_value(name, value) for name, value in values.items()}
    changed: dict[str, Any] = {
        name: value for name, value in cleaned.items() if value != values[name]
    }
    return replace(entity, **changed) if changed else entity


def clean_prose(prose: Prose) -> Prose:
    """The prose with its text cleaned and its marks where they were in it; atoms are kept."""
    text = _cleaned(prose.text)
    if text == prose.text:
        return prose
    marks = [
        replace(mark, start=len(_cleaned(prose.text[: mark.start])), end=_end(prose.text, mark))
        for mark in prose.marks
    ]
    kept = tuple(mark for mark in marks if mark.start < min(mark.end, len(text)))
    marks_inside = tuple(replace(mark, end=min(mark.end, len(text))) for mark in kept)
    return Prose(text=text, atoms=prose.atoms, marks=marks_inside)


def _end(text: str, mark: Mark) -> int:
    return len(_cleaned(text[: mark.end]))


def _cleaned(text: str) -> str:
    return OBJECT.join(clean(piece) for piece in text.split(OBJECT))
