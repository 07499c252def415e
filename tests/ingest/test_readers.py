import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Refused
from briefwright.domain.source import Heading
from briefwright.domain.text import clean
from briefwright.ingest.markdown import read_markdown
from briefwright.ingest.plain import read_plain, shortened

PAGE = """# Air chiefs meet

The *first* meeting,
held in **Bamako**. See [the report](https://example.org/a).

- intelligence sharing
- joint training

| Who | What |
| --- | --- |
| Mali | denies |

<div>banner</div>

![a map](map.png) `code`
"""


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_a_plain_text_is_kept_but_for_its_edges_and_what_no_writer_can_carry(text: str) -> None:
    reading = read_plain(f"Word {text} word.".encode(), "a.txt")
    assert reading.text == clean(reading.text)
    assert reading.text.split() == clean(f"Word {text} word.").split()


def test_line_ends_become_one_kind() -> None:
    assert read_plain(b"one\r\ntwo\rthree\n\n", "a.txt").text == "one\ntwo\nthree"


def test_a_short_first_line_is_the_headline() -> None:
    reading = read_plain(b"\nAir chiefs meet\n\nThey met in Bamako.", "a.txt")
    assert (reading.title, reading.titled) == ("Air chiefs meet", True)


@pytest.mark.parametrize("text", ["They met in Bamako.\nThen they left.", "Only one line"])
def test_a_text_without_headline_is_described_by_its_beginning(text: str) -> None:
    reading = read_plain(text.encode(), "a.txt")
    assert not reading.titled
    assert text.startswith(reading.title)


def test_a_long_line_is_shortened_after_a_word() -> None:
    assert shortened("one two three", limit=8) == "one two…"


@pytest.mark.parametrize("data", [b" \n\t\n ", b"\xef\xbb\xbf", "—\n…\n".encode()])
def test_a_file_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=r"blank\.txt holds no text"):
        read_plain(data, "blank.txt")


def test_markdown_gives_its_words_block_by_block() -> None:
    reading = read_markdown(PAGE.encode(), "a.md")
    assert reading.text.split("\n\n") == [
        "Air chiefs meet",
        "The first meeting, held in Bamako. See the report.",
        "• intelligence sharing\n• joint training",
        "Who\tWhat\nMali\tdenies",
        "banner",
        "code",
    ]
    assert reading.headings == (Heading(at=0, level=1),)


def test_the_facts_over_a_page_are_found_and_not_read_as_its_words() -> None:
    page = (
        "---\ntitle: 'Chiefs meet'\nauthor: Ada Lo\ndate: 2025-04-17T10:00:00Z\n"
        "tags: [a, b]\nlang: fr\n---\n\nThey met in Bamako.\n"
    )
    reading = read_markdown(page.encode(), "a.md")
    assert reading.text == "They met in Bamako."
    assert (reading.title, reading.titled) == ("Chiefs meet", True)
    assert {each.field: each.value for each in reading.found} == {
        "title": "Chiefs meet",
        "authors": "Ada Lo",
        "published": "2025-04-17",
        "language": "fr",
    }


def test_markdown_is_titled_by_its_first_heading() -> None:
    reading = read_markdown(b"Some words.\n\nAir chiefs meet\n===\n", "a.md")
    assert (reading.title, reading.titled) == ("Air chiefs meet", True)


def test_markdown_names_what_is_left_out() -> None:
    notes = read_markdown(PAGE.encode(), "a.md").notes
    assert [str(note) for note in notes] == ["a.md: left out a picture."]


def test_markdown_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="holds no text"):
        read_markdown(b"<br>\n\n---\n", "a.md")
