"""Inlines of the document as runs: a text, and the ink that it is written in.

An ink says how a run looks, which element of the logical tree it belongs to,
where it leads, and which place it is. Nothing is measured here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, assert_never

from briefwright.document.model import Break, CiteLabel, Inlines, Link, NoteMark, Origin, Text
from briefwright.document.styles import StyleSheet, TextStyle
from briefwright.domain.prose import MarkKind
from briefwright.export.base import is_web_address
from briefwright.export.fonts import FontSource, Typeface
from briefwright.export.pdf import bidi
from briefwright.export.pdf.structure import Node


class Target(NamedTuple):
    """Where a link leads: an anchor of the document or a web address, and what it is, in words."""

    anchor: str | None = None
    url: str | None = None
    words: str = ""


@dataclass(slots=True, kw_only=True, eq=False)  # not frozen: that makes each 3 times as slow
class Ink:
    """How a run is written, never changed. `node` None is for what the logical tree leaves out.

    `parents` lie between the element of the paragraph and `node`, outermost
    first; they enter the tree when the ink is first used. `note` is the anchor
    of the remark whose mark this is.
    """

    typeface: Typeface
    size: float
    colour: str
    node: Node | None
    parents: tuple[Node, ...] = ()
    rise: float = 0.0
    target: Target | None = None
    anchor: str | None = None
    origin: Origin | None = None
    note: str | None = None


class Run(NamedTuple):
    """A text in one ink. `level` is odd from right to left; `clings` forbids a break before it."""

    text: str
    ink: Ink
    level: int = 0
    clings: bool = False


HARD_BREAK = "\n"
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"


class Writer:
    """Turns inlines into runs, in a style and under an element of the tree.

    `said` gives the words that a link to an anchor is known by, such as the
    quotation that a number stands for.
    """

    def __init__(self, fonts: FontSource, sheet: StyleSheet, said: Mapping[str, str]) -> None:
        self._fonts = fonts
        self._sheet = sheet
        self._said = said
        self._accent = sheet.colour(sheet.citation.ink)
        self._raised_face = fonts.typeface(sheet.citation.font)

    def plain(self, text: str, style: TextStyle, node: Node | None, *, rtl: bool) -> list[Run]:
        """The runs of a text without marks, such as a label."""
        return self.inked(text, self.ink(style, node), rtl=rtl)

    def inked(self, text: str, ink: Ink, *, rtl: bool) -> list[Run]:
        """The runs of a text in this ink."""
        return list(_directed([Run(text, ink)], rtl=rtl))

    def runs(
        self, content: Inlines, style: TextStyle, node: Node | None, *, rtl: bool
    ) -> list[Run]:
        """The runs of the inlines, cut where their direction changes."""
        found: list[Run] = []
        for inline in content:
            match inline:
                case Text():
                    found.append(self._text(inline, style, node))
                case CiteLabel():
                    found.extend(self._cite(inline, style, node))
                case NoteMark():
                    found.append(self._note(inline, style, node))
                case Link(url=url) if url is not None and not is_web_address(url):
                    bare = Text(text=inline.text, marks=inline.marks, language=inline.language)
                    found.append(self._text(bare, style, node))
                case Link():
                    found.append(self._link(inline, style, node))
                case Break():
                    found.append(Run(HARD_BREAK, self.ink(style, node)))
                case _:
                    assert_never(inline)
        return list(_directed(found, rtl=rtl))

    def ink(
        self, style: TextStyle, node: Node | None, marks: frozenset[MarkKind] = frozenset()
    ) -> Ink:
        """The ink of a style. Emphasis is a heavier letter; italic within italic stands up."""
        colour = self._sheet.colour(style.ink)
        return Ink(typeface=self._face(style, marks), size=style.size, colour=colour, node=node)

    def _face(self, style: TextStyle, marks: frozenset[MarkKind]) -> Typeface:
        return self._fonts.typeface(
            style.font, bold=MarkKind.BOLD in marks, italic=MarkKind.ITALIC in marks
        )

    def _text(self, inline: Text, style: TextStyle, node: Node | None) -> Run:
        ink = self.ink(style, node, inline.marks)
        if inline.language and node is not None:
            ink = _under(ink, Node("Span", language=inline.language))
        return Run(inline.text.replace("\n", " "), ink)

    def _raised(
        self,
        style: TextStyle,
        chain: tuple[Node, ...],
        target: Target | None = None,
        *,
        anchor: str | None = None,
        origin: Origin | None = None,
        note: str | None = None,
    ) -> Ink:
        """The ink of a raised number or letter that belongs to the last element of the chain."""
        raised = self._sheet.citation
        return Ink(
            typeface=self._raised_face,
            size=max(style.size * raised.size, min(raised.smallest, style.size)),
            colour=self._accent,
            node=chain[-1] if chain else None,
            parents=chain[:-1],
            rise=style.size * raised.rise,
            target=target,
            anchor=anchor,
            origin=origin,
            note=note,
        )

    def _cite(self, cite: CiteLabel, style: TextStyle, node: Node | None) -> Iterator[Run]:
        if cite.joined:
            comma = self._raised(style, (node,) if node else ())
            yield Run(self._sheet.citation.comma, comma, clings=True)
        said = self._said.get(cite.target)
        words = f"{cite.label}: {said}" if said else cite.label
        target = Target(anchor=cite.target, words=words)
        chain = (node, Node("Link")) if node else ()
        ink = self._raised(style, chain, target, anchor=cite.anchor, origin=cite.origin)
        yield Run(cite.label, ink, clings=True)

    def _note(self, mark: NoteMark, style: TextStyle, node: Node | None) -> Run:
        said = self._said.get(mark.note)
        words = f"{mark.label}: {said}" if said else mark.label
        target = Target(anchor=mark.note, words=words)
        chain = (node, Node("Reference"), Node("Link")) if node else ()
        ink = self._raised(style, chain, target, anchor=back_to(mark.note), note=mark.note)
        return Run(mark.label, ink, clings=True)

    def _link(self, link: Link, style: TextStyle, node: Node | None) -> Run:
        ink = Ink(
            typeface=self._face(style, link.marks),
            size=style.size,
            colour=self._accent,
            node=Node("Link") if node else None,
            parents=(node,) if node else (),
            target=Target(anchor=link.target, url=link.url, words=link.text),
        )
        if link.language and node is not None:
            ink = _under(ink, Node("Span", language=link.language))
        return Run(link.text.replace("\n", " "), ink)


def back_to(note: str) -> str:
    """The name of the place where the mark of this remark stands."""
    return f"{note}-mark"


def _under(ink: Ink, *nodes: Node) -> Ink:
    """The ink with its text in the last of the nodes, each below the one before."""
    if ink.node is None:
        return ink
    return replace(ink, node=nodes[-1], parents=(*ink.parents, ink.node, *nodes[:-1]))


def _directed(runs: list[Run], *, rtl: bool) -> Iterator[Run]:
    """The runs cut at changes of level, those from right to left with their text in the tree.

    Raised numbers and letters follow their word as the paragraph runs, whatever the
    word is. Glyphs from right to left stand on the page in the order of the eye; the
    element around them says the text in the order of the reader.
    """
    if not rtl and all(run.text.isascii() for run in runs):
        yield from runs
        return
    strong = _RIGHT_MARK if rtl else _LEFT_MARK
    heard = (strong * len(run.text) if run.ink.rise else run.text for run in runs)
    levels = bidi.levels("".join(heard), rtl=rtl)
    if levels is None:
        yield from runs
        return
    at = 0
    for run in runs:
        start = at
        at += len(run.text)
        if run.ink.rise:
            yield run._replace(level=2 if rtl else 0)
            continue
        for begin, end in _stretches(levels, start, at):
            text = run.text[begin - start : end - start]
            level = levels[begin]
            yield Run(text, _told(run.ink, text) if level % 2 else run.ink, level, run.clings)


def _stretches(levels: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for position in range(start + 1, end + 1):
        if position == end or levels[position] != levels[begin]:
            yield begin, position
            begin = position


def _told(ink: Ink, text: str) -> Ink:
    if ink.node is None:
        return ink
    language = ink.node.language or "ar"
    return _under(ink, Node("Span", actual=text, language=language))
