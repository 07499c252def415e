"""The blocks of a document as HTML: what a heading is, is a heading."""

from collections.abc import Iterable
from typing import assert_never

from briefwright.document import walk
from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Bullets,
    Contents,
    ContentsEntry,
    Document,
    Figure,
    Heading,
    JudgementBox,
    Note,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Table,
    TitleBlock,
)
from briefwright.export.base import quotations
from briefwright.export.fonts import FontSource
from briefwright.export.html.front import FrontWriter
from briefwright.export.html.inlines import InlineWriter, direction
from briefwright.export.html.markup import NOTHING, Markup, element, escaped, join, void
from briefwright.export.html.svg import drawing_svg
from briefwright.export.html.tables import TableWriter

_SECTION_TAG, _SUBSECTION_TAG = "h2", "h3"


class BlockWriter:
    """Writes the blocks of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._language = document.meta.language
        self._inlines = InlineWriter(
            self._language, quotations(document), frozenset(walk.anchors(document))
        )
        self._first_page = FrontWriter(self._inlines)
        self._tables = TableWriter(self._inlines)
        self._fonts = FontSource.shipped()

    def article(self) -> Markup:
        """The document from its title to its last remark."""
        document = self._document
        parts = [
            *(self._block(block) for block in document.front),
            *self._sections(document.body),
            *self._sections(document.annexes),
            self._notes(document.notes),
        ]
        return element("article", Markup("\n"), *(Markup(f"{p}\n") for p in parts if p))

    def _sections(self, blocks: Iterable[Block]) -> list[Markup]:
        """The blocks, each heading of level 1 with what follows it in one section."""
        parts: list[Markup] = []
        content: list[Markup] = []
        heading: Heading | None = None
        is_new_page = breaks = False
        for block in blocks:
            if isinstance(block, Heading) and block.level == 1:
                parts.append(self._section(heading, content, is_new_page=is_new_page))
                heading, content, is_new_page = block, [], breaks
            elif not isinstance(block, PageBreak):
                content.append(self._block(block))
            breaks = isinstance(block, PageBreak)
        parts.append(self._section(heading, content, is_new_page=is_new_page))
        return parts

    def _section(
        self, heading: Heading | None, content: list[Markup], *, is_new_page: bool
    ) -> Markup:
        lines = [Markup(f"{part}\n") for part in content if part]
        if heading is None:
            return join(*lines)
        name = f"{heading.anchor}-title" if heading.anchor else None
        number = element("span", escaped(heading.number or ""), class_="number")
        words = element(
            "span", self._inlines.write(heading.content), **self._inlines.spoken(heading)
        )
        title = element(_SECTION_TAG, number, Markup(" "), words, id=name)
        gist = element("p", escaped(heading.gist), class_="gist") if heading.gist else NOTHING
        return element(
            "section",
            Markup("\n"),
            *(Markup(f"{part}\n") for part in (title, gist) if part),
            *lines,
            class_="section new-page" if is_new_page else "section",
            id=heading.anchor,
            aria_labelledby=name,
        )

    def _subheading(self, block: Heading) -> Markup:
        words = self._inlines.write(block.content)
        if block.number:
            words = join(
                element("span", escaped(block.number), class_="number"), Markup(" "), words
            )
        title = element(_SUBSECTION_TAG, words, **self._inlines.named(block))
        gist = element("p", escaped(block.gist), class_="gist") if block.gist else NOTHING
        return join(title, gist)

    def _block(self, block: Block) -> Markup:  # noqa: C901  # one case a block
        match block:
            case Heading():
                return self._subheading(block)
            case Paragraph():
                return element(
                    "p", self._inlines.write(block.content), **self._inlines.named(block)
                )
            case Bullets():
                return element("ul", *self._items(block.items), **self._inlines.named(block))
            case Numbered():
                return element("ol", *self._items(block.items), **self._inlines.named(block))
            case Quote():
                return self._quote(block)
            case Table():
                return self._tables.write(block)
            case Figure():
                return self._figure(block)
            case Rule():
                return void("hr")
            case PageBreak():
                return NOTHING  # seen to where the next section begins
            case Contents():
                return self._contents(block)
            case Bibliography():
                return self._bibliography(block)
            case TitleBlock() | BottomLine() | JudgementBox():
                return self._first_page.write(block)
            case _:
                assert_never(block)

    def _items(self, items: Iterable[Paragraph]) -> list[Markup]:
        return [
            element("li", self._inlines.write(item.content), **self._inlines.named(item))
            for item in items
        ]

    def _quote(self, block: Quote) -> Markup:
        said = element("p", self._inlines.write(block.content))
        by = NOTHING
        if block.attribution:
            content = self._inlines.write(block.attribution)
            has_own = block.language is not None and block.language != self._language
            by = element(
                "footer",
                content,
                lang=self._language if has_own else None,
                dir=direction(self._language) if has_own else None,
            )
        return element("blockquote", said, by, **self._inlines.named(block))

    def _figure(self, figure: Figure) -> Markup:
        name = figure.anchor or "figure"
        picture = drawing_svg(
            figure.drawing, self._fonts, name=name, title=figure.caption.label, text=figure.alt
        )
        note = (
            element("p", self._inlines.write(figure.note), class_="note")
            if figure.note
            else NOTHING
        )
        caption = element("figcaption", self._inlines.caption(figure.caption))
        return element(
            "figure", caption, picture, note, class_="wide", **self._inlines.named(figure)
        )

    def _contents(self, block: Contents) -> Markup:
        """The contents as lists within a list, as deep as their entries."""
        items: list[Markup] = []
        inner: list[Markup] = []
        above: ContentsEntry | None = None
        for entry in (*block.entries, None):
            if entry is not None and entry.level > 1 and above is not None:
                inner.append(element("li", self._contents_line(entry)))
                continue
            if above is not None:
                nested = element("ol", *inner) if inner else NOTHING
                items.append(element("li", self._contents_line(above), nested))
            above, inner = entry, []
        title = element(_SECTION_TAG, escaped(block.title), id="contents-title")
        return element(
            "nav",
            title,
            element("ol", *items),
            class_="contents",
            id=block.anchor,
            aria_labelledby="contents-title",
        )

    def _contents_line(self, entry: ContentsEntry) -> Markup:
        number = (
            join(element("span", escaped(entry.number), class_="number"), Markup(" "))
            if entry.number
            else NOTHING
        )
        return element("a", number, escaped(entry.text), href=self._inlines.place(entry.target))

    def _bibliography(self, block: Bibliography) -> Markup:
        entries = [
            element(
                "li",
                element("span", escaped(entry.label), class_="label"),
                Markup(" "),
                element("span", self._inlines.write(entry.content)),
                **self._inlines.named(entry),
            )
            for entry in block.entries
        ]
        return element("ul", *entries, class_="wide sources", **self._inlines.named(block))

    def _notes(self, notes: tuple[Note, ...]) -> Markup:
        """The remarks at the end of the page, each with a link back to its first letter."""
        if not notes:
            return NOTHING
        title = self._document.meta.words.notes
        items = [
            element(
                "li",
                element("span", escaped(note.label), class_="label"),
                Markup(" "),
                element("span", self._inlines.write(note.content)),
                Markup(" "),
                element(
                    "a",
                    escaped("↩"),
                    href=f"#{note.anchor}-mark",
                    role="doc-backlink",
                    aria_label=f"↩ {note.label}",
                ),
                id=note.anchor,
            )
            for note in notes
        ]
        return element(
            "section",
            element(_SECTION_TAG, escaped(title), id="notes-title"),
            element("ul", *items),
            class_="notes",
            role="doc-endnotes",
            aria_labelledby="notes-title",
        )
