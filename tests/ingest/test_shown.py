"""Originals that are shown as a page or a text: nothing that they name outside is in it."""

import pytest

from briefwright.domain.errors import Refused
from briefwright.ingest.shown import shown_page
from tests.ingest.test_epub import epub, xhtml

HTML = b"<body><p>The gate was shut.</p><script>x()</script><img src='http://x.org/a'></body>"
MAIL = (
    b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: %b\r\n\r\n"
    b"<p>The gate was shut.</p>\r\n"
)


@pytest.mark.parametrize(
    "data, media_type",
    [
        (HTML, "text/html"),
        (MAIL % b"text/html", "message/rfc822"),
        (epub({"a.xhtml": xhtml("<p>The gate was shut.</p>")}), "application/epub+zip"),
    ],
)
def test_a_page_keeps_its_words_and_nothing_that_would_be_fetched(
    data: bytes, media_type: str
) -> None:
    shown, is_html = shown_page(data, "a", media_type)
    assert is_html
    assert "<p>The gate was shut.</p>" in shown
    assert "x.org" not in shown
    assert "script" not in shown


def test_the_chapters_of_a_book_follow_each_other() -> None:
    book = epub({"a.xhtml": xhtml("<h1>One</h1>"), "b.xhtml": xhtml("<h1>Two</h1>")})
    shown, _ = shown_page(book, "a.epub", "application/epub+zip")
    assert shown.index("One") < shown.index("<hr>") < shown.index("Two")


def test_a_text_is_given_as_it_stands_in_the_file() -> None:
    assert shown_page(b"one\r\n\r\n two", "a.txt", "text/plain") == ("one\r\n\r\n two", False)


def test_a_message_without_a_page_gives_its_words() -> None:
    shown, is_html = shown_page(MAIL % b"text/plain", "a.eml", "message/rfc822")
    assert not is_html
    assert "<p>The gate was shut.</p>" in shown


def test_what_is_no_page_is_refused() -> None:
    with pytest.raises(Refused):
        shown_page(b"\x00\x01\x02", "a.epub", "application/epub+zip")
