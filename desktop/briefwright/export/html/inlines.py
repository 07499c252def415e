"""Text, citations, remarks and links as HTML."""

from collections.abc import Mapping
from typing import assert_never

from briefwright.document.languages import is_right_to_left
from briefwright.document.model import (
    Break,
    Caption,
    CiteLabel,
    Inline,
    Inlines,
    Link,
    Node,
    NoteMark,
    Text,
)
from briefwright.domain.prose import MarkKind
from briefwright.export.base import groups, is_web_address
from briefwright.export.html.markup import Markup, element, escaped, join, void


class InlineWriter:
    """Writes the runs of one document.

    `tips` are the words of extracts by their anchor; `places` are the anchors that
    the document has, to which alone links are made.
    """

    def __init__(self, language: str, tips: Mapping[str, str], places: frozenset[str]) -> None:
        self._language = language
        self._tips = tips
        self._places = places
        self._mentioned: set[str] = set()

    def write(self, content: Inlines) -> Markup:
        """The content, citations joined by commas in one raised group."""
        parts = []
        for group in groups(content):
            cites = [item for item in group if isinstance(item, CiteLabel)]
            parts.append(self._citations(cites) if cites else self._inline(group[0]))
        return join(*parts)

    def _citations(self, cites: list[CiteLabel]) -> Markup:
        links = [
            element(
                "a",
                escaped(cite.label),
                id=cite.anchor,
                href=self.place(cite.target),
                title=self._tips.get(cite.target),
                role="doc-noteref",
            )
            for cite in cites
        ]
        return element("sup", Markup(",".join(links)), class_="cite")

    def _inline(self, item: Inline) -> Markup:
        match item:
            case Text():
                return self._text(item)
            case CiteLabel():
                return self._citations([item])
            case NoteMark():
                return self._note_mark(item)
            case Link():
                return self._link(item)
            case Break():
                return void("br")
            case _:
                assert_never(item)

    def _link(self, item: Link) -> Markup:
        words = self._text(item)
        if item.url is None:
            href = self.place(item.target)
            return element("a", words, href=href) if href else words
        if not is_web_address(item.url):
            return words
        return element("a", words, href=item.url, rel="noreferrer")

    def place(self, target: str | None) -> str | None:
        """The address of a place on the page; None where the document has no such place."""
        return f"#{target}" if target in self._places else None

    def _note_mark(self, item: NoteMark) -> Markup:
        first = item.note not in self._mentioned
        self._mentioned.add(item.note)
        link = element(
            "a",
            escaped(item.label),
            id=f"{item.note}-mark" if first else None,
            href=f"#{item.note}",
            role="doc-noteref",
        )
        return element("sup", link, class_="remark")

    def _text(self, item: Text | Link) -> Markup:
        made = escaped(item.text)
        if MarkKind.ITALIC in item.marks:
            made = element("em", made)
        if MarkKind.BOLD in item.marks:
            made = element("strong", made)
        if item.language is not None and item.language != self._language:
            made = element("span", made, lang=item.language, dir=direction(item.language))
        return made

    def caption(self, caption: Caption) -> Markup:
        """The label and the words of a caption."""
        label = element("span", escaped(caption.label), class_="label")
        return join(label, Markup(" "), element("span", self.write(caption.content)))

    def named(self, node: Node) -> dict[str, str | None]:
        """The anchor and the language of a node as attributes."""
        return {"id": node.anchor, **self.spoken(node)}

    def spoken(self, node: Node) -> dict[str, str | None]:
        """The language of a node as attributes, where it is not the page's."""
        if node.language is None or node.language == self._language:
            return {}
        return {"lang": node.language, "dir": direction(node.language)}


def direction(language: str) -> str:
    """How text in this language runs, as HTML says it."""
    return "rtl" if is_right_to_left(language) else "ltr"
