import pytest

from briefwright.domain.message import Message
from briefwright.domain.source import Heading
from briefwright.ingest.building import Built, TextBuilder
from briefwright.ingest.flow import read_fragment_into


def built(html: str, notes: list[Message] | None = None) -> Built:
    builder = TextBuilder()
    read_fragment_into(builder, html, notes=[] if notes is None else notes)
    return builder.build()


def test_headings_paragraphs_and_line_breaks_are_kept() -> None:
    page = built("<h2>Air <b>chiefs</b></h2>They\n met<br>in Bamako.<br><br>Then  they left.")
    assert page.text == "Air chiefs\n\nThey met\nin Bamako.\n\nThen they left."
    assert page.headings == (Heading(at=0, level=2),)


def test_lists_keep_their_depth_and_numbers() -> None:
    html = "<ul><li>a<ul><li>b</ul><li><p>c<p>d</ul><ol start=3><li>x<li value=7>y<li>z</ol>"
    assert built(html).text == "• a\n  • b\n• c\n\nd\n\n3. x\n7. y\n8. z"


def test_rows_of_a_table_are_lines_and_a_table_of_layout_is_none() -> None:
    cells = "<table><tr><th>A<th>B<tr><td>1<br>2<td><p>3</p><p>4</p></table>"
    assert built(cells).text == "A\tB\n1 2\t3 4"
    layout = f"<table><tr><td>{cells}</td><td><p>one</p><p>two</p></td></tr></table>"
    assert built(layout).text == "A\tB\n1 2\t3 4\n\none\n\ntwo"


def test_what_is_no_text_is_left_out_and_named_once() -> None:
    notes: list[Message] = []
    html = "a<img src=x><img src=y><script>b()</script>c<div hidden>d</div><style>e{}</style><p>f"
    assert built(html, notes).text == "ac\n\nf"
    assert [str(note.with_values(name="page")) for note in notes] == [
        "page: left out a picture.",
        "page: left out a script.",
        "page: left out words that the page hides.",
    ]


def test_a_power_stays_one_and_the_end_of_an_ordinal_too() -> None:
    assert built("10<sup>6</sup> le 1<sup>er</sup> CO<sub>2</sub>").text == "10⁶ le 1er CO2"


def test_the_sign_that_leads_back_from_a_note_is_left_out() -> None:
    assert built('<ol><li>See p. 3. <a href="#ref-1">↑</a></li></ol>').text == "1. See p. 3."


def test_lists_of_an_office_program_are_lists() -> None:
    html = (
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
        "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>text<o:p></o:p>"
        "</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>two</p>"
    )
    assert built(html).text == "  • text\n2. two"


def test_spaces_and_lines_of_code_are_kept_and_soft_hyphens_are_not() -> None:
    assert built("<pre>a\n  b</pre>re&shy;gime").text == "a\n  b\n\nregime"


@pytest.mark.parametrize("html", ["", "  ", "<!-- note -->", "<", "</p>", "&#0;", "<frameset>"])
def test_a_fragment_without_words_gives_none(html: str) -> None:
    assert built(html).text.strip("�<") == ""


HOSTILE = {
    "200,000 deep": ("<div>" * 200_000 + "deep" + "</div>" * 200_000 + "<p>after", "deep\n\nafter"),
    "300 deep": ("<div>" * 300 + "deep" + "</div>" * 300 + "<p>after", "deep\n\nafter"),
    "deep lists": ("<ul><li>" * 100_000 + "deep", "deep"),
    "deep tables": ("<table><tr><td>" * 100_000 + "deep", "deep"),
    "no end of a tag": ("word" + "<a " * 1_000_000, "word"),
    "no end of a comment": ("word" + "<!--" * 500_000, "word"),
    "a long value": (f"<p style='{'x' * 20_000_000}'>word", "word"),
    "a NUL and a surrogate": ("wo\x00rd \ud800&#xd800;", "word ��"),
    "broken entities": ("&amp;&amp &nosuch; &#x110000; &#; ok", "&& &nosuch; � &#; ok"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_word_is_lost_in_a_hostile_fragment(case: str) -> None:
    html, words = HOSTILE[case]
    assert built(html).text.strip().removeprefix("• ").lstrip() == words
