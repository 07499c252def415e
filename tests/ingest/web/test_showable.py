import base64
import re
from io import BytesIO

import pytest
from PIL import Image

from briefwright.domain.errors import Refused
from briefwright.ingest.showable import showable, showable_html
from tests.ingest.web import pages
from tests.ingest.web.saved import saved
from tests.ingest.web.test_html import REMOTE


def picture(kind: str = "PNG", size: tuple[int, int] = (4, 3)) -> bytes:
    made = BytesIO()
    Image.new("RGB", size).save(made, kind)
    return made.getvalue()


def shown(html: str) -> str:
    return showable_html(html, "page.html")


def test_words_and_their_structure_are_shown() -> None:
    html = (
        "<html dir=rtl><h2 onclick='x()'>A</h2><ol start=3><li>b</ol><table><td colspan=2>c</table>"
    )
    assert shown(html) == (
        '<div dir="rtl"><h2>A</h2><ol start="3"><li>b</li></ol><table><tbody><tr><td colspan="2">c'
        "</td></tr></tbody></table></div>"
    )


def test_nothing_that_is_shown_refers_to_anything() -> None:
    page = shown(REMOTE)
    assert "The crossing was closed on Tuesday" in page
    for trace in ("invalid", "http", "file:", "src", "href", "url(", "script", "style", "fetch"):
        assert trace not in page


@pytest.mark.parametrize(
    "html",
    [
        "<a href='javascript:x()'>w</a>",
        "<a href='\\\\host\\share'>w</a>",
        "<a href='https://x.invalid' ping='//x.invalid'>w</a>",
        "<form action='//x.invalid'>w<input></form>",
        "<svg><script>x()</script></svg>w",
        "<math><mi xlink:href='//x.invalid'>x</mi></math>w",
        "<noscript><p title='</noscript><img src=x onerror=y>'></noscript>w",
        "<img src='file:///etc/passwd'>w",
        "<img src='//host/share/a.png'>w",
        "<img src='data:image/svg+xml;base64,PHN2Zy8+'>w",
        "<img src='data:image/png;base64,AAAA'>w",
        "<img src='data:text/html,<script>x</script>'>w",
        "<p style='background:url(//x.invalid)' background='//x.invalid'>w</p>",
        "<table background='//x.invalid'><td>w</table>",
        "<style><img src=x></style>w",
        "<template><img src=//x.invalid></template>w",
    ],
)
def test_what_is_dangerous_is_gone_and_the_words_are_there(html: str) -> None:
    page = shown(html)
    assert re.sub("<[^>]*>", "", page).strip() == "w"
    assert re.search(r"src|href|style|background|on\w+=|invalid|action", page) is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_that_the_page_holds_is_shown(kind: str) -> None:
    data = base64.b64encode(picture(kind)).decode()
    page = shown(f"<p><img alt=x width=4 src='data:image/{kind.lower()};base64,{data}'>")
    assert f'src="data:image/{kind.lower()};base64,{data}"' in page


def test_a_picture_of_a_saved_page_is_found_by_the_address_that_the_page_uses() -> None:
    data = picture()
    files = {"https://example.org/a.png": data, "cid:b1": data}
    page = showable(
        saved("<p>w<img src='/a.png'><img src='cid:b1'><img src='c.png'>", pictures=files), "a.mht"
    )
    assert page.count("data:image/png;base64,") == 2
    assert page.count("<img") == 2


def test_a_picture_that_is_not_shown_leaves_its_description() -> None:
    assert (
        shown("<p>a<img src='http://x.invalid/b' alt='A map'>c") == "<div><p>a[A map] c</p></div>"
    )


def test_a_huge_picture_is_not_shown() -> None:
    bomb = picture(size=(9000, 6000))
    data = base64.b64encode(bomb).decode()
    assert "img" not in shown(f"<p>w<img src='data:image/png;base64,{data}'>")


def test_depth_hangs_nothing_and_loses_no_word() -> None:
    page = shown("<div>" * 200_000 + "deep" + "</div>" * 200_000 + "<p>after")
    assert re.sub("<[^>]*>", " ", page).split() == ["deep", "after"]


def test_signs_that_turn_letters_round_are_not_shown() -> None:
    assert shown("<p>a\u202ecba</p>") == "<div><p>acba</p></div>"


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(Refused, match="too large to be shown"):
        shown("<p>word</p>" * 600_000)


def test_a_page_is_decoded_as_its_reader_does() -> None:
    assert "Marché" in showable(pages.FRENCH.encode("cp1252"), "a.html")
