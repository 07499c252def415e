"""What a PDF says: paragraphs, headings, pages, and sentences on what was left out."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from briefwright.domain.errors import Refused
from briefwright.domain.found import FoundBy
from briefwright.domain.scanned import is_scanned
from briefwright.domain.text import clean
from briefwright.ingest.pdf import read_pdf
from tests.ingest.pdf.hostile import page_loop
from tests.kit.printed import (
    LEADING,
    Draw,
    article,
    columns,
    in_arabic,
    lines,
    locked,
    picture,
    printed,
    turned,
    with_furniture,
)

LEFT = (
    "The three states have announced a joint",
    "force for the border of the region, and",
    "the chiefs say that it will be ready soon.",
    "Nothing else was said about its tasks.",
)
RIGHT = (
    "Algeria called the flight a violation of",
    "its airspace and closed it for aircraft of",
    "its neighbour until it hears an apology.",
    "The neighbour closed its own in return.",
)


def blocks(data: bytes) -> list[str]:
    reading = read_pdf(data, "a.pdf")
    assert reading.text == clean(reading.text)
    return reading.text.split("\n\n")


def notes(data: bytes) -> str:
    return " ".join(str(note) for note in read_pdf(data, "a.pdf").notes)


def test_lines_of_a_paragraph_become_one_and_paragraphs_stay_apart() -> None:
    data = printed(
        article(
            ("The chiefs of three air forces met in the", "capital and spoke about defence."),
            ("Mali denied that a drone was lost near its", "northern border with Algeria."),
        )
    )
    assert blocks(data) == [
        "The chiefs of three air forces met in the capital and spoke about defence.",
        "Mali denied that a drone was lost near its northern border with Algeria.",
    ]


def test_an_indent_begins_a_paragraph_where_no_space_does() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, ["The chiefs of three air forces met in the city,"])
        lines(canvas, ["and spoke about their common air defence there."], top=746)
        lines(canvas, ["Mali denied that a drone was lost in its"], left=90, top=732)
        lines(canvas, ["north."], top=718)

    assert len(blocks(printed(draw))) == 2


def test_a_clearly_larger_line_is_a_heading_and_the_title() -> None:
    reading = read_pdf(printed(article(LEFT, heading="Air chiefs meet")), "a.pdf")
    assert (reading.title, reading.titled) == ("Air chiefs meet", True)
    assert [(each.at, each.level) for each in reading.headings] == [(0, 1)]
    assert reading.text.startswith("Air chiefs meet\n\nThe three states")


@pytest.mark.parametrize("across", [False, True])
def test_columns_are_read_one_after_the_other(across: bool) -> None:
    text = " ".join(blocks(printed(columns(LEFT, RIGHT, across=across))))
    assert text == " ".join((*LEFT, *RIGHT))


def test_a_hyphen_of_the_layout_goes_and_one_of_the_word_stays() -> None:
    data = printed(
        article(
            ("The inter-", "national force is a long-", "term matter. A long-term plan exists."),
            ("They met in Burki-", "na Faso, near the Niger-", "Mali border of the Sahel."),
        )
    )
    text = " ".join(blocks(data))
    assert "The international force is a long-term matter." in text
    assert "Burkina Faso, near the Niger-Mali border" in text


def test_running_lines_and_page_numbers_are_left_out_and_named() -> None:
    pages = [
        with_furniture(article((f"Page {number} speaks of matter {word}.",)), "Sahel Watch", number)
        for number, word in enumerate(("air", "land", "water"), 1)
    ]
    reading = read_pdf(printed(*pages), "a.pdf")
    assert reading.text.split("\n\n") == [
        "Page 1 speaks of matter air.",
        "Page 2 speaks of matter land.",
        "Page 3 speaks of matter water.",
    ]
    assert "“Sahel Watch”" in " ".join(map(str, reading.notes))


def test_a_paragraph_goes_on_over_the_end_of_a_page_which_begins_inside_it() -> None:
    data = printed(article(("The chiefs spoke about the",)), article(("defence of the north.",)))
    reading = read_pdf(data, "a.pdf")
    assert reading.text == "The chiefs spoke about the defence of the north."
    assert [reading.text[at : at + 7] for at in reading.pages] == ["The chi", "defence"]


def test_arabic_comes_in_the_order_of_reading_with_its_brackets_numbers_and_foreign_words() -> None:
    words = (
        "أعلنت الحكومة يوم 7 أبريل 2025 أنها سحبت سفيرها (للتشاور)، وقالت إن الطائرة من طراز "
        "Bayraktar Akinci كانت في مهمة استطلاع بنسبة 45.7 وأضافت أن الحادث وقع قرب تين زاوتين."
    )
    other = "لا إله إلا الله. مُحَمَّد."
    assert [clean(words), clean(other)] == blocks(in_arabic("الجزائر ومالي", words, other))[2:4]


def test_a_turned_page_reads_like_an_upright_one() -> None:
    assert blocks(printed(turned(article(LEFT)))) == [" ".join(LEFT)]


def test_a_table_has_a_line_for_each_row() -> None:
    def draw(canvas: Canvas) -> None:
        for number, row in enumerate((("Year", "Tons"), ("2023", "410"), ("2024", "455"))):
            for column, cell in enumerate(row):
                canvas.drawString(72 + 150 * column, 760 - 14 * number, cell)

    assert read_pdf(printed(draw), "a.pdf").text == "Year\tTons\n2023\t410\n2024\t455"


def test_a_scan_is_kept_with_a_line_for_each_page() -> None:
    reading = read_pdf(printed(picture, picture), "scan.pdf")
    assert reading.text == "[Page 1: scanned, no text]\n\n[Page 2: scanned, no text]"
    assert is_scanned(reading.text)
    assert (reading.title, reading.titled) == ("scan", False)
    assert reading.pages == (0, 28)
    assert str(reading.notes[0]).startswith("scan.pdf is scanned: no text.")


def test_a_scanned_page_between_others_is_named_and_can_be_marked() -> None:
    data = printed(article(("Before the picture.",)), picture, article(("After it.",)))
    assert blocks(data) == ["Before the picture.", "[Page 2: scanned, no text]", "After it."]
    assert "page 2 is scanned and has no text" in notes(data)


def test_a_file_locked_for_readers_is_refused_and_one_locked_for_changes_is_read() -> None:
    assert blocks(locked(article(LEFT), user="", owner="secret")) == [" ".join(LEFT)]
    with pytest.raises(Refused, match=r"a\.pdf is locked with a password"):
        read_pdf(locked(article(LEFT), user="open", owner="secret"), "a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", printed(article(LEFT))[:200], page_loop()])
def test_a_damaged_file_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(Refused, match=r"a\.pdf .* get a whole copy of it"):
        read_pdf(data, "a.pdf")


def test_a_huge_page_is_read() -> None:
    assert blocks(printed(article(LEFT), size=(200_000, 200_000))) == [" ".join(LEFT)]


@pytest.mark.parametrize("title", ["Microsoft Word - draft.doc", "untitled", "a", "report.indd"])
def test_a_title_that_a_program_made_is_not_used(title: str) -> None:
    reading = read_pdf(printed(article(LEFT, heading="Air chiefs meet"), title=title), "a.pdf")
    assert reading.title == "Air chiefs meet"
    assert "title" not in {found.field for found in reading.found}


def test_title_author_and_day_are_taken_from_the_properties_of_the_file() -> None:
    data = printed(article(LEFT), title="Crossings in May", author="Amina Diallo")
    reading = read_pdf(data, "a.pdf")
    said = {found.field: (found.value, found.by) for found in reading.found}
    assert (reading.title, reading.titled) == ("Crossings in May", True)
    assert said["title"] == ("Crossings in May", FoundBy.PROPERTIES)
    assert said["authors"] == ("Amina Diallo", FoundBy.PROPERTIES)
    assert said["published"] == ("2000-01-01", FoundBy.PROPERTIES)


def test_figures_that_stand_at_the_edge_of_pages_are_no_page_numbers() -> None:
    def page(figure: str) -> Draw:
        def draw(canvas: Canvas) -> None:
            lines(canvas, [f"The gate counted {figure} lorries."])
            canvas.drawString(300, 60, figure)

        return draw

    text = " ".join(blocks(printed(page("410"), page("455"), page("1,650"))))
    for figure in ("410", "455", "1,650"):
        assert text.count(figure) == 2


def test_page_numbers_that_begin_elsewhere_and_in_roman_numerals_are_left_out() -> None:
    def page(number: str, words: str) -> Draw:
        def draw(canvas: Canvas) -> None:
            lines(canvas, [words])
            canvas.drawCentredString(297, 30, number)

        return draw

    late = printed(*(page(str(n), f"Words of {w}.") for n, w in ((17, "air"), (18, "sea"))))
    assert blocks(late) == ["Words of air.", "Words of sea."]
    roman = printed(*(page(n, f"Words of {w}.") for n, w in (("iii", "air"), ("iv", "sea"))))
    assert blocks(roman) == ["Words of air.", "Words of sea."]


def test_a_cell_goes_on_below_in_the_row_that_it_belongs_to() -> None:
    def tall(canvas: Canvas) -> None:
        canvas.drawString(72, 760, "12 May")
        lines(canvas, ["The gate was shut by the army and", "opened again at noon."], left=200)
        canvas.drawString(72, 760 - 2 * LEADING, "14 May")
        canvas.drawString(200, 760 - 2 * LEADING, "The drivers left.")

    assert read_pdf(printed(tall), "a.pdf").text == (
        "12 May\tThe gate was shut by the army and opened again at noon.\n14 May\tThe drivers left."
    )


def test_lines_of_figures_are_not_run_together() -> None:
    data = printed(article(("17,542", "32,000", "3,508")))
    assert blocks(data) == ["17,542", "32,000", "3,508"]


def test_a_table_that_the_file_holds_column_by_column_is_read_row_by_row() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, ["Gross income", "Tax", "Levies", "Net income"])
        lines(canvas, ["17,542", "388", "437", "16,717"], left=250)
        lines(canvas, ["24,960", "1,872", "734", "22,354"], left=400)

    assert read_pdf(printed(draw), "a.pdf").text == (
        "Gross income\t17,542\t24,960\nTax\t388\t1,872\nLevies\t437\t734\n"
        "Net income\t16,717\t22,354"
    )


def test_wide_gaps_in_the_lines_of_a_paragraph_make_no_table_of_it() -> None:
    def draw(canvas: Canvas) -> None:
        for number, (one, two) in enumerate(
            (
                ("The chiefs of three air", "forces met and spoke"),
                ("about their joint", "air defence, and"),
            )
        ):
            canvas.drawString(72, 760 - number * LEADING, one)
            canvas.drawString(250, 760 - number * LEADING, two)
        lines(canvas, ["then they left for their own capitals again."], top=760 - 2 * LEADING)

    (paragraph,) = blocks(printed(draw))
    assert paragraph == (
        "The chiefs of three air forces met and spoke about their joint air defence, and then they "
        "left for their own capitals again."
    )


def test_the_address_that_a_browser_prints_on_each_page_is_found() -> None:
    def page(number: int, words: str) -> Draw:
        def draw(canvas: Canvas) -> None:
            lines(canvas, [words])
            canvas.drawString(30, 20, f"https://example.org/north/drone {number}/2")

        return draw

    reading = read_pdf(printed(page(1, "What was said."), page(2, "What was denied.")), "a.pdf")
    assert "example.org" not in reading.text
    (url,) = [found for found in reading.found if found.field == "url"]
    assert (url.value, url.by) == ("https://example.org/north/drone", FoundBy.WORDS)


def test_pages_that_all_say_the_same_keep_what_they_say() -> None:
    data = printed(article(("Part 1 of the list.",)), article(("Part 2 of the list.",)))
    assert blocks(data) == ["Part 1 of the list.", "Part 2 of the list."]
