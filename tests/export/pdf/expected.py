"""What a reader of the structure tree of a document ought to hear, made from the document alone."""

from collections.abc import Iterator, Mapping

from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Break,
    Bullets,
    CiteLabel,
    Contents,
    Document,
    Figure,
    Heading,
    Inlines,
    JudgementBox,
    Link,
    Note,
    NoteMark,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Table,
    Text,
    TitleBlock,
)


def squeezed(text: str) -> str:
    """The text without white space and joiners, which lines take away or add."""
    return "".join(c for c in text if not c.isspace() and c not in "\u200b\u2060\u200d\u200c")


class Reading:
    """Reads a document aloud, remarks where their marks stand."""

    def __init__(self, document: Document, page_of: Mapping[str, int]) -> None:
        self._document = document
        self._page_of = page_of
        self._notes = {note.anchor: note for note in document.notes}

    def text(self) -> str:
        """All of it, squeezed."""
        document = self._document
        blocks = (*document.front, *document.body, *document.annexes)
        return squeezed("".join(part for block in blocks for part in self._block(block)))

    def _inlines(self, content: Inlines) -> str:
        return "".join(self._inline(content))

    def _inline(self, content: Inlines) -> Iterator[str]:
        for inline in content:
            match inline:
                case Text(text=text) | Link(text=text):
                    yield text
                case CiteLabel():
                    yield f",{inline.label}" if inline.joined else inline.label
                case NoteMark():
                    yield inline.label
                    note = self._notes.pop(inline.note, None)
                    if note is not None:
                        yield self._note(note)
                case Break():
                    pass

    def _note(self, note: Note) -> str:
        return note.label + self._inlines(note.content)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case TitleBlock() | BottomLine() | JudgementBox():
                yield from self._front(block)
            case Contents() | Heading() | Bibliography():
                yield from self._ordered(block)
            case Paragraph():
                yield self._inlines(block.content)
            case Bullets() | Numbered():
                for number, item in enumerate(block.items, 1):
                    label = "•" if isinstance(block, Bullets) else f"{number}."
                    yield label + self._inlines(item.content)
            case Quote():
                yield self._inlines(block.content) + self._inlines(block.attribution)
            case Table():
                yield from self._table(block)
            case Figure():
                yield block.caption.label + self._inlines(block.caption.content)
                yield self._inlines(block.note)
            case Rule() | PageBreak():
                pass

    def _front(self, block: TitleBlock | BottomLine | JudgementBox) -> Iterator[str]:
        match block:
            case TitleBlock():
                yield (block.kicker or "") + block.title + (block.standfirst or "")
                for start in range(0, len(block.cells), 4):
                    facts = block.cells[start : start + 4]
                    yield "".join(cell.label for cell in facts)
                    yield "".join(cell.value for cell in facts)
            case BottomLine():
                yield block.label
                yield from (self._inlines(item.content) for item in block.paragraphs)
            case JudgementBox():
                yield block.label + block.explanation
                for row in block.rows:
                    yield row.term + (row.range_text or "") + row.confidence_text
                    yield self._inlines(row.statement) + self._inlines(row.reasons)

    def _ordered(self, block: Contents | Heading | Bibliography) -> Iterator[str]:
        match block:
            case Contents():
                yield block.title
                for line in block.entries:
                    yield (line.number or "") + line.text + str(self._page_of[line.target])
            case Heading():
                yield (block.number or "") + self._inlines(block.content) + (block.gist or "")
            case Bibliography():
                yield from (e.label + self._inlines(e.content) for e in block.entries)

    def _table(self, block: Table) -> Iterator[str]:
        if block.caption:
            yield block.caption.label + self._inlines(block.caption.content)
        for row in (block.head, *block.rows):
            yield "".join(self._inlines(cell.content) for cell in row.cells)
        yield self._inlines(block.note)
