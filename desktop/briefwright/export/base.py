"""What several writers ask of a composed brief, without knowing any file format.

Layout of drawings is in `figures`, their pixels in `pictures`.
"""

import itertools
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from briefwright.document.languages import is_right_to_left
from briefwright.document.model import (
    Break,
    CiteLabel,
    Document,
    Figure,
    Inlines,
    Link,
    NoteMark,
    Text,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a text that runs in one direction."""

    text: str
    rtl: bool


def stretches(text: str, *, rtl: bool) -> tuple[Stretch, ...]:
    """The text cut where its direction changes; `rtl` is that of its paragraph.

    Signs and spaces between letters of one direction go with them, others with the
    paragraph; digits follow the letters before them (after UAX #9, rules W and N).
    """
    if not rtl and text.isascii():
        return (Stretch(text=text, rtl=False),) if text else ()
    directions = _resolved([_strength(character) for character in text], rtl)
    paired = zip(text, directions, strict=True)
    return tuple(
        Stretch(text="".join(character for character, _ in group), rtl=direction)
        for direction, group in itertools.groupby(paired, key=lambda pair: pair[1])
    )


def _strength(character: str) -> bool | None:
    """Whether a character runs from right to left; None when it takes its surroundings' side."""
    match unicodedata.bidirectional(character):
        case "L":
            return False
        case "R" | "AL" | "AN":
            return True
        case _:
            return None


def _resolved(strengths: list[bool | None], base: bool) -> list[bool]:  # noqa: FBT001
    """Every character with a side: that of both neighbours where they agree, else the base's."""
    out: list[bool] = []
    before = base
    index = 0
    while index < len(strengths):
        side = strengths[index]
        if side is not None:
            out.append(side)
            before = side
            index += 1
            continue
        end = index
        while end < len(strengths) and strengths[end] is None:
            end += 1
        after = strengths[end] if end < len(strengths) else None
        agreed = before if after is not None and after == before else base
        out += [agreed] * (end - index)
        index = end
    return out


def runs_right_to_left(content: Inlines, language: str) -> bool:
    """Whether a line of its own with this content runs from right to left.

    So it does in such a language, and when all its text is in one; `language` is
    that of the place it stands in.
    """
    spoken = [item.language or language for item in content if isinstance(item, Text | Link)]
    if not spoken:
        return is_right_to_left(language)
    return all(is_right_to_left(name) for name in spoken)


def plain(content: Inlines, *, cite: Callable[[CiteLabel], str] | None = None) -> str:
    """The words of the content; citations as `cite` says, by default left out, as are remarks."""
    return "".join(_plain(item, cite) for item in content)


def _plain(
    item: Text | CiteLabel | NoteMark | Link | Break, cite: Callable[[CiteLabel], str] | None
) -> str:
    match item:
        case Text() | Link():
            return item.text
        case CiteLabel():
            return cite(item) if cite else ""
        case NoteMark():
            return ""
        case Break():
            return "\n"
        case _:
            assert_never(item)


def groups(content: Inlines) -> Iterator[Inlines]:
    """The content in pieces: citations joined by commas together, everything else by itself."""
    pending: list[CiteLabel] = []
    for item in content:
        if isinstance(item, CiteLabel) and (item.joined or not pending):
            pending.append(item)
            continue
        if pending:
            yield tuple(pending)
            pending = []
        if isinstance(item, CiteLabel):
            pending.append(item)
        else:
            yield (item,)
    if pending:
        yield tuple(pending)


def quotations(document: Document) -> Mapping[str, str]:
    """The words of each extract by the anchor of its place in the annex."""
    return {f"ev-{entry.number}": entry.quotation for entry in document.trace}


def told(figure: Figure) -> str:
    """What a figure shows, in words, without the caption that it begins with."""
    title = plain(figure.caption.content).rstrip(".")
    words = figure.alt.removeprefix(f"{title}.").strip()
    return words or figure.alt


def is_web_address(url: str) -> bool:
    """Whether a link may be made to it: of addresses from outside only those of web and mail.

    Others would run a script or open a file of the reader's network.
    """
    return url.strip().lower().startswith(("https://", "http://", "mailto:"))
