import pytest

from briefwright.domain.errors import Refused
from briefwright.domain.found import FoundBy
from briefwright.ingest.mhtml import read_mhtml
from tests.ingest.web import pages
from tests.ingest.web.saved import FRAME, saved


def test_a_saved_page_gives_its_article_its_address_and_the_day_of_saving() -> None:
    reading = read_mhtml(saved(pages.FRENCH, charset="cp1252"), "page.mhtml")
    assert reading.text == pages.FRENCH_TEXT
    assert reading.title == "Tamesna rejette les accusations"
    assert reading.media_type == "multipart/related"
    heads = [(f.field, f.value, f.detail) for f in reading.found if f.by is FoundBy.HEADER]
    assert heads == [
        ("url", "https://example.org/story?a=é", "Snapshot-Content-Location"),
        ("accessed", "2025-03-05", "Date"),
    ]


def test_the_header_of_a_part_says_what_it_is_written_in() -> None:
    page = pages.ARABIC.replace("<head>", '<head><meta charset="iso-8859-1">')
    assert read_mhtml(saved(page, charset="windows-1256"), "a.mht").text == pages.ARABIC_TEXT


def test_the_subject_is_the_title_of_a_page_without_one() -> None:
    reading = read_mhtml(saved("<p>Words that go on, and end here.</p>"), "a.mht")
    assert (reading.title, reading.titled) == ("Frontière fermée", True)


def test_a_page_of_frames_gives_the_text_of_its_longest_frame() -> None:
    page = saved(
        "<html><frameset><frame src='cid:f1'></frameset></html>", frames=(FRAME, "<p>b</p>")
    )
    assert (
        read_mhtml(page, "a.mht").text
        == "The words of the frame are read, since the page has none."
    )


@pytest.mark.parametrize("cut", [0.5, 0.9])
def test_a_saved_page_that_was_cut_off_is_read_as_far_as_it_goes(cut: float) -> None:
    whole = saved(pages.ENGLISH, transfer="8bit")
    part = whole[: int(whole.index(b"</article>") * (0.8 + cut / 5))]
    assert "PORT SELMA" in read_mhtml(part, "a.mht").text


def test_a_wrong_boundary_loses_nothing_of_the_page() -> None:
    page = saved(pages.ENGLISH).replace(b'boundary="parts"', b'boundary="other"')
    assert read_mhtml(page, "a.mht").text == pages.ENGLISH_TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nwords",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--",
        b"Content-Type: multipart/related; boundary=x\r\n\r\n" * 200,
        b"Content-Type: multipart/related;" + b'a*0*="x";' * 200_000 + b"\r\n\r\n<p>words",
        b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>words" + b"\n" * 4_000_000,
        b"\x00\xff" * 1000,
        b"",
    ],
)
def test_what_holds_no_page_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_mhtml(data, "a.mht")


def test_a_monster_of_a_part_is_passed_by() -> None:
    page = saved(pages.LIVE, pictures={"https://example.org/a.png": b"x" * 10_000_000})
    assert read_mhtml(page, "a.mht").text == pages.LIVE_TEXT
