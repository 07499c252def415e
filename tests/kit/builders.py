"""Values for tests, written as one reads them."""

import re
from dataclasses import dataclass

from briefwright.domain.prose import Cite, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT, Span

_PART = re.compile(
    r"<(?P<tag>\w+)>|\{(?P<cite>[^}]+)\}|(?P<bold>\*)|(?P<italic>_)|(?P<text>[^<{*_]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """Prose with the places that its source text names."""

    prose: Prose
    at: dict[str, int]

    def span(self, start: str, end: str) -> Span:
        return Span(start=self.at[start], end=self.at[end])


def p(source: str) -> Marked:
    """Prose from `ab<a>cd<b>`: `<a>` names a place, `{f1}` cites, `*bold*` and `_italic_` set."""
    text, atoms, marks = "", [], []
    at: dict[str, int] = {}
    opened: dict[MarkKind, int] = {}
    for part in _PART.finditer(source):
        match part.lastgroup:
            case "tag":
                at[part["tag"]] = len(text)
            case "cite":
                text += OBJECT
                atoms.append(Cite(finding=part["cite"]))
            case "text":
                text += part["text"]
            case _:
                kind = MarkKind.BOLD if part["bold"] else MarkKind.ITALIC
                start = opened.pop(kind, None)
                if start is None:
                    opened[kind] = len(text)
                else:
                    marks.append(Mark(start=start, end=len(text), kind=kind))
    assert not opened, f"{opened} never closes in {source!r}"
    marks.sort(key=lambda m: (m.start, m.end, m.kind))
    return Marked(prose=Prose(text=text, atoms=tuple(atoms), marks=tuple(marks)), at=at)


def prose(source: str) -> Prose:
    """The prose of `p`, where no place is wanted."""
    return p(source).prose
