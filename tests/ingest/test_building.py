from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.source import Heading
from briefwright.domain.text import clean, paragraphs
from briefwright.ingest.building import TextBuilder

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_blocks_are_parted_by_an_empty_line_and_parts_of_a_list_or_table_are_not() -> None:
    builder = TextBuilder()
    builder.heading("Air chiefs meet", 1)
    builder.paragraph("They met in  Bamako.")
    builder.item("sharing")
    builder.item("training", depth=1)
    builder.item("joint", number="2.")
    builder.part()
    builder.item("another list")
    builder.row(["Mali", "denies"])
    builder.row(("Algeria", ""))
    built = builder.build()
    assert built.text == (
        "Air chiefs meet\n\nThey met in Bamako.\n\n• sharing\n  • training\n2. joint\n\n"
        "• another list\n\nMali\tdenies\nAlgeria"
    )
    assert built.headings == (Heading(at=0, level=1),)


def test_line_breaks_of_the_author_stay_and_blank_blocks_leave_nothing() -> None:
    builder = TextBuilder()
    builder.paragraph(" one \n\n  two ")
    builder.paragraph("\u200b \n".replace("\u200b", ""))
    builder.heading(" ", 2)
    builder.row(["", " "])
    builder.item("")
    assert builder.build().text == "one\ntwo"
    assert builder.build().headings == ()


def test_text_whose_spaces_mean_something_keeps_them() -> None:
    builder = TextBuilder()
    builder.lines("\n  if a:\n      b\n")
    assert builder.build().text == "  if a:\n      b"


def test_pages_begin_where_their_text_does_and_empty_ones_where_the_next_does() -> None:
    builder = TextBuilder()
    builder.page()
    builder.paragraph("first")
    builder.page()
    builder.page()
    builder.paragraph("third")
    builder.page()
    built = builder.build()
    assert built.pages == (0, 7, 7, 12)
    assert built.text[7:] == "third"


@given(st.lists(st.tuples(st.sampled_from(["heading", "paragraph", "item", "page"]), WORDS)))
def test_whatever_is_built_is_clean_and_its_headings_are_lines_of_it(
    blocks: list[tuple[str, str]],
) -> None:
    builder = TextBuilder()
    for kind, words in blocks:
        match kind:
            case "heading":
                builder.heading(words, 2)
            case "paragraph":
                builder.paragraph(words)
            case "item":
                builder.item(words)
            case _:
                builder.page()
    built = builder.build()
    assert clean(built.text) == built.text
    assert len(built.pages) == sum(1 for kind, _ in blocks if kind == "page")
    assert list(built.pages) == sorted(built.pages)
    starts = {found.span.start for found in paragraphs(built.text)}
    for heading in built.headings:
        assert heading.at == 0 or built.text[heading.at - 2 : heading.at] == "\n\n"
        assert heading.at in starts
