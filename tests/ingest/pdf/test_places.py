"""From the text to the page and back, and pages as pictures, also by a child process."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from briefwright.domain.errors import Refused
from briefwright.domain.text import Span
from briefwright.ingest.child.child import Child
from briefwright.ingest.child.tasks import Task, do
from briefwright.ingest.pdf.drawing import MAX_SIDE, draw_page, page_sizes
from briefwright.ingest.pdf.laid_out import lay_out
from briefwright.ingest.pdf.opening import opened
from briefwright.ingest.pdf.places import Places, packed, places_of, unpacked
from tests.ingest.pdf.hostile import form_in_itself
from tests.kit.printed import A4, article, columns, in_arabic, picture, printed, turned

TEXT = (
    ("The chiefs of three air forces met in the", "capital and spoke about defence."),
    ("Mali denied that a drone was lost near its", "northern border with Algeria."),
)
ARTICLE = printed(article(*TEXT, heading="Air chiefs meet"), article(("Another page.",)))


def laid(data: bytes) -> Places:
    with opened(data, "a.pdf") as document:
        return places_of(lay_out(document))


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


PLACES = laid(ARTICLE)


def test_a_word_is_marked_where_it_was_drawn() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(100, 700, "A drone fell near Tinzaouaten.")

    places = laid(printed(draw))
    ((mark,),) = places.marks(places.text, [span_of(places.text, "drone")])
    assert mark.page == 1
    assert mark.box.x0 == pytest.approx(100 + 7.94 + 2.75, abs=1)
    assert mark.box.y0 < A4[1] - 700 < mark.box.y1


def test_a_passage_over_a_line_end_has_a_rectangle_for_each_line() -> None:
    span = span_of(PLACES.text, "met in the capital and")
    (marks,) = PLACES.marks(PLACES.text, [span])
    assert [mark.page for mark in marks] == [1, 1]
    assert marks[0].box.y1 <= marks[1].box.y0 + 3
    assert marks[0].box.x0 > marks[1].box.x0


def test_the_same_bytes_give_the_same_places() -> None:
    again = laid(ARTICLE)
    assert (again.text, again.pages) == (PLACES.text, PLACES.pages)
    assert again.boxes.tobytes() == PLACES.boxes.tobytes()


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE,
        printed(turned(article(*TEXT))),
        printed(columns(TEXT[0], TEXT[1], across=False)),
        in_arabic("الجزائر ومالي", "أعلنت الحكومة أنها سحبت سفيرها (للتشاور) يوم 7 أبريل."),
    ],
)
def test_every_letter_has_a_place_on_its_page(data: bytes) -> None:
    with opened(data, "a.pdf") as document:
        sizes = page_sizes(document)
    places = laid(data)
    for at, char in enumerate(places.text):
        if not char.isspace():
            box = places.box_of(at)
            assert box is not None, (at, char)
            width, height = sizes[places.pages[at] - 1]
            assert -1 <= box.x0 <= box.x1 <= width + 1
            assert -1 <= box.y0 <= box.y1 <= height + 1


@given(st.integers(0, len(PLACES.text) - 1))
def test_the_middle_of_a_letter_leads_back_to_it(at: int) -> None:
    box = PLACES.box_of(at)
    if box is not None:
        assert PLACES.near(PLACES.pages[at], (box.x0 + box.x1) / 2, box.middle) == at


def test_a_page_without_letters_leads_nowhere() -> None:
    assert PLACES.near(3, 100, 100) is None


def test_passages_of_a_corrected_text_are_marked_where_they_stand_on_the_page() -> None:
    corrected = PLACES.text.replace("Air chiefs", "Air-force chiefs").replace("denied", "denies")
    for words in ("three air forces", "northern border", "drone was lost"):
        (now,) = PLACES.marks(corrected, [span_of(corrected, words)])
        (then,) = PLACES.marks(PLACES.text, [span_of(PLACES.text, words)])
        assert now == then


def test_a_passage_that_is_no_more_in_the_file_has_no_mark() -> None:
    other = f"{PLACES.text}\n\nThis was written by somebody else, long afterwards."
    assert PLACES.marks(other, [span_of(other, "by somebody else, long")]) == ((),)


def test_a_stretch_of_the_page_is_found_in_a_corrected_text() -> None:
    corrected = PLACES.text.replace("Air chiefs", "Air-force chiefs")
    span = PLACES.span_in(corrected, span_of(PLACES.text, "northern border"))
    assert span == span_of(corrected, "northern border")


def test_the_place_of_a_scanned_page_is_the_whole_page() -> None:
    places = laid(printed(picture))
    ((mark,),) = places.marks(places.text, [Span(start=0, end=len(places.text))])
    assert (mark.box.width, mark.box.height) == pytest.approx(A4, abs=0.5)


def test_places_survive_being_packed() -> None:
    again = unpacked(*packed(PLACES))
    assert (again.text, again.pages) == (PLACES.text, PLACES.pages)
    with pytest.raises(ValueError, match=r"\d+"):
        unpacked(4, b"abcd" + array("H", [1]).tobytes())


def test_a_page_is_drawn_as_large_as_it_is_asked_for_and_never_larger_than_the_limit() -> None:
    drawn = draw_page(ARTICLE, "a.pdf", page=2, scale=2.0)
    assert (drawn.width, drawn.height) == (1190, 1684)
    assert len(drawn.data) == drawn.stride * drawn.height
    huge = draw_page(printed(article(*TEXT), size=(200_000, 100)), "a.pdf", page=1, scale=1.0)
    assert max(huge.width, huge.height) <= MAX_SIDE


def test_a_child_lays_out_and_draws_and_does_not_need_the_bytes_again() -> None:
    child = Child()
    try:
        answer = child.call(Task.PDF_PLACES, ARTICLE, name="a.pdf")
        drawn = child.call(Task.PDF_PAGE, None, name="a.pdf", page=1, scale=0.5)
    finally:
        child.close()
    assert answer.values["sizes"] == [[595, 842], [595, 842]]
    assert unpacked(int(str(answer.values["length"])), answer.data).text == PLACES.text
    assert drawn.values["height"] == 421


def test_a_form_that_calls_itself_ends_with_a_sentence() -> None:
    child = Child(seconds=3)
    try:
        with pytest.raises(Refused, match=r"a\.pdf"):
            child.call(Task.PDF_PAGE, form_in_itself(), name="a.pdf", page=1, scale=1.0)
        assert do(Task.PDF_PAGE, ARTICLE, {"name": "a.pdf", "page": 1, "scale": 1.0}).data
    finally:
        child.close()
