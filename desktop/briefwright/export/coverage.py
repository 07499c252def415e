"""Characters that no shipped font has: named before a file is written, so that none is lost.

A PDF would show an empty box for them and copy nothing. Whether an export is
refused for them is for the service to say.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from briefwright.document.model import Document
from briefwright.document.styles import Font
from briefwright.document.walk import Placed, Where, texts
from briefwright.domain.message import say
from briefwright.export.fonts import FontSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A character that cannot be printed: its Unicode name, and where it first stands."""

    char: str
    name: str
    where: Where


def missing_characters(
    document: Document, *, fonts: FontSource | None = None
) -> tuple[Missing, ...]:
    """The characters of the document that no font has, each once, in the order of reading."""
    source = fonts or FontSource.shipped()
    typeface = source.typeface(Font.SERIF)
    known: set[str] = set()
    found: list[Missing] = []
    for placed in _all_texts(document):
        for char in placed.text:
            if char in known:
                continue
            known.add(char)
            if char != "\n" and not typeface.has(char):
                found.append(Missing(char=char, name=character_name(char), where=placed.where))
    return tuple(found)


def character_name(char: str) -> str:
    """The number of a character with its name in Unicode, where it has one."""
    name = unicodedata.name(char, "")
    return f"U+{ord(char):04X} {name}".rstrip()


def _all_texts(document: Document) -> Iterator[Placed]:
    meta = document.meta
    yield Placed(text=meta.title, language=meta.language, where=say("title"))
    yield from texts(document)
