"""The marks inside a block: citations, references, emphasis and foreign words, read into prose."""

import re

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message
from briefwright.domain.prose import (
    Atom,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
)
from briefwright.domain.text import OBJECT

KEY = r"[A-Za-z0-9-]+"
_TOKEN = re.compile(
    rf"""\\(?P<escaped>[*\[\]{{}}\\>#-])
    |\[(?P<cites>@{KEY}(?:\s*;\s*@{KEY})*)\]
    |\[\^(?P<note>{KEY})\]
    |\[\#(?P<section>{KEY})\]
    |\[\?(?P<dispute>{KEY})\]
    |(?P<close>\])\{{lang=(?P<language>[A-Za-z]{{2,8}}(?:-[A-Za-z0-9]{{1,8}})*)\}}
    |(?P<linked>\])\((?P<address>[^()\s]+)\)
    |(?P<bold>\*\*)
    |(?P<italic>\*)
    |(?P<open>\[)
    |(?P<stray>\])""",
    re.VERBOSE,
)


def parse_inline(text: str, place: Message | str) -> Prose:
    """The prose that the text stands for, with keys in its atoms.

    `place` begins the sentence of `Refused`, such as `Line 12`.
    """
    reader = _Inline(place)
    at = 0
    for match in _TOKEN.finditer(text):
        reader.add_text(text[at : match.start()])
        reader.take(match)
        at = match.end()
    reader.add_text(text[at:])
    return reader.finish()


def plain_words(text: str, place: Message | str) -> str:
    """The words of a title or gist; raises `Refused` when it holds a citation or reference."""
    prose = parse_inline(text, place)
    if prose.atoms:
        raise Refused("{place}: a title or gist cannot hold a citation or reference.", place=place)
    return prose.text.strip()


class _Inline:
    """Grows one prose from left to right."""

    def __init__(self, place: Message | str) -> None:
        self._place = place
        self._parts: list[str] = []
        self._length = 0
        self._atoms: list[Atom] = []
        self._marks: list[Mark] = []
        self._open: dict[str, list[int]] = {"**": [], "*": [], "[": []}

    def add_text(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def take(self, match: re.Match[str]) -> None:
        match match.lastgroup:
            case "escaped":
                self.add_text(match["escaped"])
            case "cites":
                for key in re.findall(KEY, match["cites"]):
                    self._add_atom(Cite(finding=key))
            case "note":
                self._add_atom(NoteRef(note=match["note"]))
            case "section":
                self._add_atom(SectionRef(target=match["section"]))
            case "dispute":
                self._add_atom(DisputeRef(dispute=match["dispute"]))
            case "bold":
                self._toggle("**", MarkKind.BOLD)
            case "italic":
                self._toggle("*", MarkKind.ITALIC)
            case "open":
                self._open["["].append(self._length)
            case "language" if self._open["["]:
                self._close("[", MarkKind.FOREIGN, match["language"])
            case "address" if self._open["["]:
                self._close("[", MarkKind.LINK, match["address"])
            case _:
                raise Refused(
                    "{place}: a ] without its [ (write \\] for the character).", place=self._place
                )

    def finish(self) -> Prose:
        for sign, starts in self._open.items():
            if starts:
                written = "".join(f"\\{character}" for character in sign)
                raise Refused(
                    "{place}: a {sign} is never closed (write {written} for the character).",
                    place=self._place,
                    sign=sign,
                    written=written,
                )
        marks = tuple(sorted(self._marks, key=lambda mark: (mark.start, mark.end, mark.kind)))
        return Prose(text="".join(self._parts), atoms=tuple(self._atoms), marks=marks)

    def _add_atom(self, atom: Atom) -> None:
        self._atoms.append(atom)
        self.add_text(OBJECT)

    def _toggle(self, sign: str, kind: MarkKind) -> None:
        if self._open[sign]:
            self._close(sign, kind, None)
        else:
            self._open[sign].append(self._length)

    def _close(self, sign: str, kind: MarkKind, detail: str | None) -> None:
        start = self._open[sign].pop()
        if start < self._length:
            self._marks.append(Mark(start=start, end=self._length, kind=kind, detail=detail))
