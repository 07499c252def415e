"""Random documents: any blocks in any order, in scripts of both directions, with untidy text."""

from hypothesis import strategies as st

from briefwright.document.model import (
    Block,
    Break,
    Bullets,
    Caption,
    Cell,
    CiteLabel,
    Column,
    Document,
    Heading,
    Inline,
    Inlines,
    Link,
    NoteMark,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Rule,
    Table,
    Text,
)
from briefwright.domain.prose import MarkKind
from tests.kit.reference import reference_document

LETTERS = "ab Zé1.,;:-–“<&>'\"|*_[]#`\\~اب، ⵜ😀\t\n\x00\x0c"
LANGUAGES = (None, "ar", "fr")

words = st.text(st.sampled_from(LETTERS), max_size=12)
texts: st.SearchStrategy[Inline] = st.builds(
    Text,
    text=words,
    marks=st.frozensets(st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC])),
    language=st.sampled_from(LANGUAGES),
)
links: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Link, text=words, target=st.sampled_from(["s1", "ev-1", "t1"])),
    st.builds(Link, text=words, url=st.just("https://example.org/?a=1&b=<2>")),
)
others: st.SearchStrategy[Inline] = st.sampled_from(
    [Break(), NoteMark(label="a", note="note-a"), NoteMark(label="b", note="note-b")]
)
inlines: st.SearchStrategy[Inlines] = st.lists(
    st.one_of(texts, texts, links, others), max_size=5
).map(tuple)

paragraphs = st.builds(
    Paragraph, style=st.just("body"), language=st.sampled_from(LANGUAGES), content=inlines
)
rows = st.lists(inlines, min_size=2, max_size=2).map(
    lambda cells: Row(cells=tuple(Cell(content=content) for content in cells))
)
tables = st.builds(
    Table,
    style=st.just("table"),
    columns=st.just((Column(share=1.0), Column(share=2.0))),
    head=rows,
    rows=st.lists(rows, max_size=4).map(tuple),
    caption=st.none() | st.builds(Caption, label=st.just("Table 9"), content=inlines),
    note=inlines,
    row_heads=st.booleans(),
)
blocks: st.SearchStrategy[Block] = st.one_of(
    paragraphs,
    st.builds(
        Heading,
        style=st.just("h1"),
        level=st.sampled_from([1, 2]),
        content=inlines,
        number=st.sampled_from([None, "1.1", "Annex C"]),
        gist=st.none() | words,
    ),
    st.builds(Bullets, style=st.just("list"), items=st.lists(paragraphs, max_size=3).map(tuple)),
    st.builds(Numbered, style=st.just("list"), items=st.lists(paragraphs, max_size=3).map(tuple)),
    st.builds(
        Quote,
        style=st.just("quote"),
        language=st.sampled_from(LANGUAGES),
        content=inlines,
        attribution=inlines,
    ),
    tables,
    st.just(Rule(style="rule")),
    st.just(PageBreak(style="page-break")),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """The reference document with a body of random blocks; each remark is mentioned at least once."""
    reference = reference_document()
    mentions = Paragraph(
        style="body",
        content=(
            *(NoteMark(label=note.label, note=note.anchor) for note in reference.notes),
            CiteLabel(label="1", target="ev-1", anchor="cite-1-90"),
            CiteLabel(label="2", target="ev-2", anchor="cite-2-90", joined=True),
        ),
    )
    body = tuple(draw(st.lists(blocks, max_size=8)))
    return Document(
        meta=reference.meta,
        front=reference.front[:1],
        body=(mentions, *reference.body[:2], *body),
        annexes=reference.annexes,
        notes=reference.notes,
        trace=reference.trace,
        fingerprint=reference.fingerprint,
    )
