from datetime import date

import pytest

from briefwright.domain.found import FoundBy, best
from briefwright.ingest.page_data import page_data
from briefwright.ingest.tree import parse
from tests.ingest.web import pages

TODAY = date(2026, 6, 1)


def told(page: str) -> dict[str, str]:
    root = parse(page)
    assert root is not None
    return {field: each.value for field, each in best(page_data(root, TODAY)).items()}


def head(elements: str, body: str = "") -> dict[str, str]:
    return told(f"<html><head>{elements}</head><body>{body}<p>Words.</p></body></html>")


def test_a_page_of_a_news_site_tells_all_of_itself() -> None:
    root = parse(pages.ENGLISH)
    assert root is not None
    found = page_data(root, TODAY)
    assert {field: each.value for field, each in best(found).items()} == {
        "title": "Aramat closes crossing",
        "authors": "Hana Sorel",
        "outlet": "Meridian Wire",
        "published": "2025-03-04",
        "url": "https://www.meridianwire.example/2025/03/04/ain-zarga",
        "language": "en",
    }
    assert {each.by for each in found} == {FoundBy.PAGE}
    assert best(found)["published"].detail == "JSON-LD datePublished"


@pytest.mark.parametrize(
    "elements, authors",
    [
        ('<meta name="author" content="Par Anne Roy et Ali Ben Salah">', "Anne Roy; Ali Ben Salah"),
        ('<meta name="author" content="بقلم سلمى الداودي">', "سلمى الداودي"),
        ('<meta property="article:author" content="https://www.example.org/jane">', None),
        ('<meta name="author" content="admin">', None),
        ('<meta name="author" content="webdesk@example.org">', None),
        ('<meta name="author" content="kevin-r">', None),
        ('<meta name="author" content="{{author}}">', None),
        (
            '<meta property="og:site_name" content="The Post"><meta name="author" content="Post">',
            None,
        ),
        ('<meta name="dc.creator" content="Roy, A."><meta name="author" content="AFP">', "AFP"),
    ],
)
def test_only_what_names_somebody_is_an_author(elements: str, authors: str | None) -> None:
    assert head(elements).get("authors") == authors


def test_a_byline_of_the_page_names_authors_where_its_data_do_not() -> None:
    body = '<span class="byline">By Hana Sorel and Idris Belkhan | Published 4 March</span>'
    assert head("", body)["authors"] == "Hana Sorel; Idris Belkhan"


@pytest.mark.parametrize(
    "written, day",
    [
        ("2025-03-04", "2025-03-04"),
        ("2025-03-04T23:30:00-05:00", "2025-03-04"),
        ("20250304", "2025-03-04"),
        ("2025-03", "2025-03"),
        ("2025", "2025"),
        ("Tue, 04 Mar 2025 10:00:00 GMT", "2025-03-04"),
        ("4 mars 2025", "2025-03-04"),
        ("4 مارس 2025", "2025-03-04"),
        ("1741082400", "2025-03-04"),
        ("1985-04-17", "1985-04-17"),
        ("1970-01-01T00:00:00Z", None),
        ("0001-01-01", None),
        ("1969-12-31", None),
        ("2031-01-01", None),
        ("2025-13-45", None),
        ("soon", None),
        ("3/4/2025", None),
    ],
)
def test_a_day_is_believed_only_where_it_can_be_one(written: str, day: str | None) -> None:
    assert (
        head(f'<meta property="article:published_time" content="{written}">').get("published")
        == day
    )


def test_the_address_tells_the_day_of_the_place_where_a_clock_tells_another() -> None:
    elements = (
        '<link rel="canonical" href="https://example.org/2025/mar/04/story">'
        '<meta property="article:published_time" content="2025-03-05T04:58:46Z">'
    )
    assert head(elements)["published"] == "2025-03-04"


@pytest.mark.parametrize(
    "elements, url, archive",
    [
        (
            '<link rel="canonical" href="https://example.org/a?b=1">',
            "https://example.org/a?b=1",
            None,
        ),
        ('<link rel="canonical" href="javascript:alert(1)">', None, None),
        ('<link rel="canonical" href="file:///etc/passwd">', None, None),
        ('<link rel="canonical" href="https://exa mple.org/">', None, None),
        ('<link rel="canonical" href="http://[::1">', None, None),
        (
            (
                '<link rel="canonical" href="https://example.org/">'
                '<meta property="og:url" content="https://example.org/story">'
            ),
            "https://example.org/story",
            None,
        ),
        (
            (
                '<link rel="canonical" href="https://web.archive.org/web/20250305121314/'
                'https://example.org/story">'
            ),
            "https://example.org/story",
            "https://web.archive.org/web/20250305121314/https://example.org/story",
        ),
        (
            (
                '<link rel="canonical" href="https://archive.ph/2025.03.05-121314/'
                'https://example.org/story">'
            ),
            "https://example.org/story",
            "https://archive.ph/2025.03.05-121314/https://example.org/story",
        ),
        (
            '<meta property="og:url" content="https://archive.today/AbCd3">',
            None,
            "https://archive.today/AbCd3",
        ),
        (
            (
                '<script>__wm.wombat("http://example.org/story","20250305121314","https://web.archive'
                '.org/","web")</script>'
            ),
            "http://example.org/story",
            "https://web.archive.org/web/20250305121314/http://example.org/story",
        ),
    ],
)
def test_addresses_are_of_the_web_and_those_of_archives_apart(
    elements: str, url: str | None, archive: str | None
) -> None:
    found = head(elements)
    assert (found.get("url"), found.get("archive_url")) == (url, archive)


def test_what_programs_write_into_a_page_that_they_save_is_read() -> None:
    single = (
        "<html><!--\n Page saved with SingleFile \n url: https://example.org/story \n saved date: "
        "Wed Mar 05 2025 12:13:14 GMT+0100 (CET)\n--><p>Words.</p></html>"
    )
    assert told(single) == {"url": "https://example.org/story", "accessed": "2025-03-05"}
    browser = "<!-- saved from url=(0025)https://example.org/story --><html><p>Words.</p></html>"
    assert told(browser) == {"url": "https://example.org/story"}


@pytest.mark.parametrize(
    "elements, title",
    [
        ("<title>Border shut | The Post</title>", "Border shut | The Post"),
        (
            '<meta property="og:site_name" content="The Post"><title>Border shut | The Post</title>',
            "Border shut",
        ),
        (
            '<title>x</title><meta property="og:title" content="Border &amp; trade">',
            "Border & trade",
        ),
        ("<svg><title>icon</title></svg><title>Border shut</title>", "Border shut"),
    ],
)
def test_a_title_stands_without_the_name_of_its_outlet(elements: str, title: str) -> None:
    assert head(elements)["title"] == title


def test_the_heading_that_a_reader_sees_is_the_title() -> None:
    elements = '<meta property="og:title" content="Border shut after shots - The Post">'
    found = head(elements, "<h1>The Post</h1><h1>Border  shut after “shots”</h1>")
    assert found["title"] == "Border shut after “shots”"


def test_a_broken_record_spoils_no_other() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    whole = (
        '<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "A &amp; B", '
        '"author": "Hana Sorel", "inLanguage": {"name": "fr"}}]</script>'
    )
    found = head(broken + whole)
    assert (found["title"], found["authors"], found["language"]) == ("A & B", "Hana Sorel", "fr")


@pytest.mark.parametrize(
    "elements", ['<meta name="author">', "<link rel=canonical>", "<title></title>"]
)
def test_what_says_nothing_is_nothing(elements: str) -> None:
    assert head(elements) == {}
