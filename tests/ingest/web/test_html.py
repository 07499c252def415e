import socket

import pytest

from briefwright.domain.errors import Refused
from briefwright.domain.found import best
from briefwright.domain.source import Heading
from briefwright.ingest.base import Reading
from briefwright.ingest.html import read_html, read_html_fragment
from tests.ingest.web import pages

PAGES = {
    "English": (pages.ENGLISH, "utf-8", pages.ENGLISH_TEXT),
    "French": (pages.FRENCH, "cp1252", pages.FRENCH_TEXT),
    "Arabic without a charset": (pages.ARABIC, "cp1256", pages.ARABIC_TEXT),
    "Arabic": (pages.ARABIC, "utf-8", pages.ARABIC_TEXT),
    "a live page": (pages.LIVE, "utf-8", pages.LIVE_TEXT),
    "fewer words than comments": (pages.SHORT, "utf-8", pages.SHORT_TEXT),
    "made by a script": (pages.SCRIPTED, "utf-8", pages.SCRIPTED_TEXT),
    "no page of a site": (pages.DOCUMENT, "utf-8", pages.DOCUMENT_TEXT),
}
REMOTE = """<!DOCTYPE html PUBLIC "x" "http://tracker.invalid/x.dtd" [<!ENTITY e SYSTEM "http://t.invalid">]>
<html manifest="http://t.invalid/m"><head><base href="http://tracker.invalid/">
<link rel="stylesheet" href="http://t.invalid/a.css"><link rel="prefetch" href="http://t.invalid/b">
<link rel="preconnect" href="http://t.invalid"><link rel="canonical" href="http://t.invalid/story">
<meta http-equiv="refresh" content="0; url=http://t.invalid/c"><script src="http://t.invalid/d.js">
</script><style>@import url(http://t.invalid/e.css); @font-face { src: url(//t.invalid/f.woff) }</style>
<script>fetch("http://t.invalid/g")</script></head><body background="http://t.invalid/h.png"><article>
<p style="background: url(http://t.invalid/i)">The crossing was closed on Tuesday, the ministry said.</p>
<img src="http://t.invalid/j.png" srcset="//t.invalid/k 2x" onerror="l()"><svg><use href="//t.invalid/m#n"/>
<image href="http://t.invalid/o"/></svg><iframe src="http://t.invalid/p"></iframe>&e;
<video src="//t.invalid/q" poster="//t.invalid/r"></video><object data="file:///etc/passwd"></object>
<p>Two drivers were wounded and three lorries burnt, a spokesman told reporters.</p></article></body>"""


def read(page: str, encoding: str = "utf-8") -> Reading:
    return read_html(page.encode(encoding), "page.html")


@pytest.mark.parametrize("case", PAGES)
def test_the_article_is_kept_and_what_stands_around_it_is_not(case: str) -> None:
    page, encoding, text = PAGES[case]
    assert read(page, encoding).text == text


def test_headings_keep_their_place_and_what_was_left_out_is_said() -> None:
    reading = read(pages.ENGLISH)
    assert reading.headings == (Heading(at=reading.text.index("A second incident"), level=2),)
    assert [str(note) for note in reading.notes] == [
        "page.html: kept the article and left out pictures, menus, notices and comments around it.",
        "page.html: left out lines that only lead to other pages of its site.",
    ]
    assert (reading.title, reading.titled) == ("Aramat closes crossing", True)
    assert (reading.reader or "").startswith("trafilatura ")


def test_a_word_that_something_unfolds_over_stays_and_what_unfolds_does_not() -> None:
    sentence = (
        '<p>The talks of <span class="tooltip">ECOWAS<span class="tooltiptext">a group of states'
        '</span></span> with Gov. <span class="rollover-people"><a href="/p">Hana Sorel</a>'
        '<span class="rollover-people-block">Hana Sorel: ten stories</span></span> (R) ended.</p>'
    )
    page = pages.SHORT.replace("<p>", f"{sentence}<p>", 1)
    first = read(page).text.partition("\n")[0]
    assert first == "The talks of ECOWAS with Gov. Hana Sorel (R) ended."


def test_names_of_furniture_take_no_words_out_of_a_sentence_or_a_whole_article() -> None:
    page = pages.SHORT.replace("47 jours", '<span class="related share">47 jours</span>')
    page = page.replace("<article>", '<div class="article-with-newsletter"><div class="related">')
    page = page.replace("</article>", "</div></div>")
    assert pages.SHORT_TEXT in read(page).text


def test_a_guessed_encoding_is_said() -> None:
    assert "guessed as windows-1256" in str(read(pages.ARABIC, "cp1256").notes[0])


def test_the_choice_of_the_user_goes_before_what_the_page_declares() -> None:
    page = pages.FRENCH.replace("iso-8859-1", "utf-8")
    reading = read_html(page.encode("cp1252"), "page.html", encoding="cp1252")
    assert reading.text == pages.FRENCH_TEXT


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso8859-1"]
)
def test_a_page_is_read_whatever_it_is_written_in(encoding: str) -> None:
    page = "<html><head><meta charset=latin1></head><p>Été à Paris : la rentrée est passée.</p>"
    assert read(page, encoding).text == "Été à Paris : la rentrée est passée."


def test_a_broken_letter_is_shown_and_named_where_the_page_says_what_it_is_written_in() -> None:
    data = "<meta charset=utf-8><p>Été à Paris, et la rentrée".encode() + b"\xff</p>"
    reading = read_html(data, "page.html")
    assert reading.text == "Été à Paris, et la rentrée\ufffd"
    assert str(reading.notes[0]) == "page.html: 1 characters are broken and stand as \ufffd."


def test_nothing_that_a_page_refers_to_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def refuse(*arguments: object, **_named: object) -> None:
        asked.append(arguments)
        raise OSError

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    reading = read(REMOTE)
    assert reading.text.startswith("The crossing was closed on Tuesday, the ministry said.")
    assert "Two drivers were wounded" in reading.text
    assert "root:" not in reading.text
    assert asked == []


def test_a_language_that_the_letters_deny_is_not_taken_from_a_template() -> None:
    page = pages.ARABIC.replace("<html", '<html lang="en"')
    assert "language" not in best(read(page).found)
    page = pages.ARABIC.replace("<html", '<html lang="ar"')
    assert best(read(page).found)["language"].value == "ar"


@pytest.mark.parametrize("page", ["<html></html>", "<p> </p><img src=x>", "<!-- a -->", "<p>…</p>"])
def test_a_page_without_words_is_refused(page: str) -> None:
    with pytest.raises(Refused, match=r"page\.html holds no text"):
        read(page)


PARAGRAPH = "<p>" + "The crossing was closed on Tuesday, the ministry of trade said. " * 5 + "</p>"
HOSTILE = {
    "200,000 deep": "<div>" * 200_000 + PARAGRAPH + "</div>" * 200_000,
    "many elements": "<div class=related><p>a</p></div>" * 40_000 + PARAGRAPH,
    "a monster of a picture": PARAGRAPH + f'<img src="data:image/png;base64,{"A" * 30_000_000}">',
    "a deep record": f'<script type="application/ld+json">{"[" * 500_000}</script>{PARAGRAPH}',
    "comments without end": "<!-- a -->" * 200_000 + PARAGRAPH,
    "a crowd of attributes": "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">" + PARAGRAPH,
    "a long class": f'<div class="{"a-" * 1_000_000}">{PARAGRAPH}',
    "many breaks": "<br>" * 200_000 + PARAGRAPH,
    "NULs and turned letters": PARAGRAPH + "\x00" * 10 + "\u202e\u2066 turned",
    "broken entities": PARAGRAPH + "&nosuch; &#x110000; &" * 1000,
    "20 MB of text": PARAGRAPH * 60_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_page_is_read(case: str) -> None:
    assert "The crossing was closed" in read(f"<html><body>{HOSTILE[case]}").text


def test_the_clipboard_gives_all_that_was_copied_and_where_it_was_copied() -> None:
    html = (
        "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nStartFragment:0\r\n"
        "EndFragment:0\r\nSourceURL:https://www.example.org/story?a=1\r\n<html><head>"
        "<style>p { color: red }</style></head><body>\r\n<!--StartFragment--><h2>Two</h2><p>Words "
        "<b>copied</b>.<!--EndFragment--> not copied</body></html>"
    )
    reading = read_html_fragment(html)
    assert reading.text == "Two\n\nWords copied."
    assert reading.headings == (Heading(at=0, level=2),)
    assert (reading.title, reading.titled) == ("Two", True)
    assert {each.field: each.value for each in reading.found} == {
        "url": "https://www.example.org/story?a=1"
    }


def test_a_clipboard_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="The clipboard holds no text"):
        read_html_fragment("<img src=x>")
