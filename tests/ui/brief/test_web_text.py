"""What is pasted from the web and from Word becomes clean lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.prose import BlockKind, MarkKind
from briefwright.ui.brief.web_text import lines_of_html

P, B, N, Q, H = (
    BlockKind.PARAGRAPH,
    BlockKind.BULLET,
    BlockKind.NUMBERED,
    BlockKind.QUOTE,
    BlockKind.SUBHEADING,
)

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body>
<!--StartFragment--><p class=MsoNormal>Kept <b style='mso-bidi-font-weight:normal'>bold</b>
<span style='font-style:italic'>slanted</span><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>First item</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Counted</p>
<!--EndFragment--></body></html>"""

CASES = (
    ("<p>One</p><p> Two\n lines </p>", [(P, "One"), (P, "Two lines")]),
    ("<h3>Head</h3>after", [(H, "Head"), (P, "after")]),
    ("<ul><li>a<ol><li>b</li></ol></li></ul>", [(B, "a"), (N, "b")]),
    ("<ul><li><p>a</p></li></ul>", [(B, "a")]),
    ("<blockquote><p>said</p></blockquote>", [(Q, "said")]),
    ("a<br>b<br/><br>", [(P, "a"), (P, "b")]),
    ("<script>x()</script><style>p{}</style><p hidden>x</p>", [(P, "x")]),
    ("<p style='display: none'>x</p>y", [(P, "y")]),
    ("<table><tr><td>a</td><td>b</td></tr></table>", [(P, "a\tb")]),
    ("caf&eacute; &amp; 😀\ufffc", [(P, "café & 😀")]),
    ("<img src='file:///etc/passwd'><a href='javascript:x'>link</a>", [(P, "link")]),
    (WORD, [(P, "Kept bold slanted"), (B, "First item"), (N, "Counted")]),
)


@pytest.mark.parametrize("html,wanted", CASES)
def test_html_becomes_lines(html: str, wanted: list[tuple[BlockKind, str]]) -> None:
    assert [(line.kind, line.content.text) for line in lines_of_html(html)] == wanted


def test_bold_and_italic_stay_and_nothing_else() -> None:
    (line,) = lines_of_html(
        "<p>a <b>b<i>c</i></b> <b style='font-weight:normal'>d</b> <u>e</u></p>"
    )
    found = [(m.kind, line.content.text[m.start : m.end]) for m in line.content.marks]
    assert found == [(MarkKind.BOLD, "bc"), (MarkKind.ITALIC, "c")]


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</i>", "<li>", "<ol>", "<br", ">", "x ", "&", "<!--"]
        )
    )
)
def test_broken_html_never_fails(parts: list[str]) -> None:
    for line in lines_of_html("".join(parts)):
        assert line.content.text.strip() == line.content.text != ""
