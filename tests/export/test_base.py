"""What writers share: direction of stretches, groups of citations, words of figures."""

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.model import CiteLabel, Figure, Inlines, Link, Paragraph, Text
from briefwright.export.base import (
    groups,
    is_web_address,
    plain,
    quotations,
    runs_right_to_left,
    stretches,
    told,
)
from briefwright.export.docx import write_docx
from briefwright.export.html import write_html
from briefwright.export.markdown import write_markdown
from briefwright.export.pdf import write_pdf
from tests.kit.pdffile import PdfFile
from tests.kit.reference import reference_document
from tests.kit.wordfile import WordFile

MIXED = st.text(st.sampled_from("ab 1.،ابت«»(é"), max_size=20)


def cut(text: str, *, rtl: bool = False) -> list[tuple[str, bool]]:
    return [(part.text, part.rtl) for part in stretches(text, rtl=rtl)]


@given(MIXED, st.booleans())
def test_stretches_put_together_are_the_text_and_change_sides_each_time(
    text: str, rtl: bool
) -> None:
    parts = stretches(text, rtl=rtl)
    assert "".join(part.text for part in parts) == text
    assert all(a.rtl != b.rtl for a, b in pairwise(parts))


@given(MIXED, st.booleans())
def test_letters_always_run_their_own_way(text: str, rtl: bool) -> None:
    for part in stretches(text, rtl=rtl):
        assert not (part.rtl and set(part.text) & set("abé"))
        assert part.rtl or not set(part.text) & set("ابت")


def test_signs_between_two_arabic_words_stay_with_them() -> None:
    assert cut("the اسم، الآخر now") == [("the ", False), ("اسم، الآخر", True), (" now", False)]


def test_digits_in_an_arabic_sentence_stay_in_it() -> None:
    assert cut("في 3 مايو", rtl=True) == [("في 3 مايو", True)]


def test_a_latin_name_in_an_arabic_sentence_is_a_stretch_of_its_own() -> None:
    assert cut("في Bamako اليوم", rtl=True) == [
        ("في ", True),
        ("Bamako", False),
        (" اليوم", True),
    ]


def _cite(label: str, *, joined: bool = False) -> CiteLabel:
    return CiteLabel(label=label, target=f"ev-{label}", anchor=f"cite-{label}-1", joined=joined)


def test_joined_citations_are_one_group_and_others_stand_alone() -> None:
    content: Inlines = (
        Text(text="a"),
        _cite("1"),
        _cite("2", joined=True),
        _cite("3"),
        Text(text="b"),
    )
    assert [len(group) for group in groups(content)] == [1, 2, 1, 1]
    assert tuple(item for group in groups(content) for item in group) == content


@pytest.mark.parametrize(
    "content, language, expected",
    [
        ((Text(text="x"),), "en", False),
        ((Text(text="x"),), "ar", True),
        ((Text(text="x", language="ar"),), "en", True),
        ((Text(text="x", language="ar"), Text(text="y")), "en", False),
        ((_cite("1"),), "ar", True),
    ],
)
def test_a_line_runs_as_all_its_text_does(content: Inlines, language: str, expected: bool) -> None:
    assert runs_right_to_left(content, language) is expected


def test_plain_words_leave_citations_out_unless_told_how_to_print_them() -> None:
    content = (Text(text="Said."), _cite("4"))
    assert plain(content) == "Said."
    assert plain(content, cite=lambda item: f"[{item.label}]") == "Said.[4]"


def test_a_figure_is_told_without_its_caption_twice() -> None:
    figure = next(b for b in reference_document().body if isinstance(b, Figure))
    assert told(figure).startswith("31 March: Army: claims")
    assert figure.alt.endswith(told(figure))


def test_quotations_are_found_by_the_place_that_citations_lead_to() -> None:
    document = reference_document()
    assert quotations(document)["ev-2"] == document.trace[1].quotation


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " JavaScript:x", "file:///etc/passwd", "\\\\host\\share"]
)
def test_only_web_and_mail_become_links_in_any_writer(url: str) -> None:
    assert not is_web_address(url)
    bare = reference_document()
    link = Paragraph(style="body", content=(Link(text="here", url=url),))
    document = dataclasses.replace(bare, body=(link,))
    for data in (
        write_html(document),
        write_markdown(document),
        *WordFile.of(write_docx(document, page_of={})).parts.values(),
    ):
        assert url.strip().encode() not in data
    printed = PdfFile(write_pdf(document).data)
    assert "here" in printed.tree().text()
    assert all(link.url is None for link in printed.links())
    assert printed.problems_of_tree() == []


def test_addresses_of_the_web_become_links() -> None:
    assert is_web_address("https://example.org")
    assert is_web_address("HTTP://example.org")
    assert is_web_address("mailto:someone@example.org")
