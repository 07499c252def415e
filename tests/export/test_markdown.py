"""The Markdown is CommonMark that renders to what the document says."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefwright.document.compose import compose
from briefwright.document.model import Document, Paragraph, Text
from briefwright.domain.prose import MarkKind
from briefwright.domain.text import clean
from briefwright.export.markdown import write_markdown
from tests.kit.golden import Golden
from tests.kit.reading import closed_up
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot

DOCUMENTS = {"reference": reference_document(), "sample": compose(sample_snapshot())}
TAGS = re.compile(r"<[^>]*>")


def rendered(text: str) -> str:
    return str(MarkdownIt("commonmark").enable("table").render(text))


def words(text: str) -> str:
    return html.unescape(TAGS.sub("", rendered(text)))


def alone(*content: Text) -> str:
    """What a document of one paragraph becomes, without the line of its marking."""
    bare = DOCUMENTS["reference"]
    document = Document(
        meta=bare.meta,
        front=(),
        body=(Paragraph(style="body", content=content),),
        annexes=(),
        notes=(),
        trace=(),
        fingerprint="",
    )
    return write_markdown(document).decode().partition("\n\n")[2]


@pytest.fixture(params=sorted(DOCUMENTS))
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


def test_title_sections_and_subsections_are_headings_of_their_level(document: Document) -> None:
    page = rendered(write_markdown(document).decode())
    blocks = (*document.body, *document.annexes)
    levels = [getattr(b, "level", 0) for b in blocks]
    assert page.count("<h1>") == 1
    assert page.count("<h2>") == levels.count(1) + 4  # bottom line, judgements, contents, notes
    assert page.count("<h3>") == levels.count(2)


def test_every_table_renders_as_a_table_with_all_its_rows(document: Document) -> None:
    page = rendered(write_markdown(document).decode())
    tables = [b for b in (*document.body, *document.annexes) if type(b).__name__ == "Table"]
    assert page.count("<table>") == len(tables)
    rows = sum(len(getattr(t, "rows", ())) + 1 for t in tables)
    assert page.count("<tr>") == rows


def test_every_extract_stands_in_it_word_for_word(document: Document) -> None:
    shown = closed_up(words(write_markdown(document).decode()))
    for entry in document.trace:
        assert closed_up(entry.quotation) in shown


def test_every_remark_is_mentioned_and_explained(document: Document) -> None:
    text = write_markdown(document).decode()
    for note in document.notes:
        assert text.count(f"[^{note.label}]:") == 1
        assert len(re.findall(rf"\[\^{note.label}\](?!:)", text)) >= 1


def test_citations_are_numbers_in_brackets_together_where_they_stand_together() -> None:
    text = write_markdown(DOCUMENTS["reference"]).decode()
    assert "promised to share what it knows. [1, 2] What follows" in text


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no list",
        "+ no list",
        "12. no list",
        "3) no list",
        "---",
        "===",
        "> no quotation",
        "*no* _marks_ `here` [or](there) ![x](y)",
        "<b>no tag</b> &amp; no &copy; entity",
        "a | b ~~c~~ \\ d",
        "    no code",
        "[^1] [1]: x",
    ],
)
def test_what_looks_like_markdown_is_text(text: str) -> None:
    page = rendered(alone(Text(text=text)))
    assert page.startswith("<p>")
    assert page.count("<") == 2
    assert words(alone(Text(text=text))).strip() == text.strip()


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40))
def test_any_line_renders_to_itself(text: str) -> None:
    shown = words(alone(Text(text=text)))
    assert closed_up(shown) == closed_up(clean(text))


PIECE = st.builds(
    Text,
    text=st.text(st.sampled_from("ab .,*_“é-"), min_size=1, max_size=6),
    marks=st.frozensets(st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC])),
)


@given(st.lists(PIECE, min_size=1, max_size=5))
def test_marks_are_seen_whatever_stands_beside_them(pieces: list[Text]) -> None:
    page = rendered(alone(*pieces))
    assert closed_up(html.unescape(TAGS.sub("", page))) == closed_up(
        "".join(piece.text for piece in pieces)
    )
    bold = [piece for piece in pieces if MarkKind.BOLD in piece.marks and piece.text.strip()]
    assert ("<strong>" in page) == bool(bold)


def test_marks_hug_their_words() -> None:
    bold = frozenset({MarkKind.BOLD})
    text = alone(Text(text="It is"), Text(text=" very likely ", marks=bold), Text(text="so."))
    assert "<strong>very likely</strong>" in rendered(text)


def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert write_markdown(document) == write_markdown(document)


def test_the_markdown_of_the_reference_document_is_as_it_was(golden: Golden) -> None:
    golden("markdown/reference.md", write_markdown(DOCUMENTS["reference"]))
