"""Headings are set larger, rows and items close together, and pages begin where they began."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.source import Heading
from briefwright.domain.text import Span
from briefwright.ingest.building import TextBuilder
from briefwright.ui.read.surface import Surface
from briefwright.ui.theme.theme import Theme
from tests.kit.faces import shipped_faces


@pytest.fixture
def surface(qtbot: QtBot, qapp: QApplication) -> Surface:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    surface = Surface(theme)
    qtbot.addWidget(surface)
    surface.resize(860, 600)
    surface.show()
    qtbot.waitExposed(surface)
    return surface


def report() -> TextBuilder:
    builder = TextBuilder()
    builder.page()
    builder.heading("What the registers 😀 show", 1)
    builder.paragraph("The Watch keeps a register.")
    builder.heading("Tolls", 2)
    for month, north in (("January", "702"), ("A month with a long name", "61"), ("May", "9")):
        builder.row((month, north))
    builder.page()
    for item in ("first", "second"):
        builder.item(item)
    return builder


def show(surface: Surface, language: str = "en") -> str:
    built = report().build()
    surface.show_source(
        title="A report", text=built.text, language=language,
        headings=built.headings, pages=built.pages,
    )  # fmt: skip
    return built.text


def size_at(surface: Surface, text: str, words: str) -> int:
    found = surface.document().find(words)
    assert not found.isNull()
    return int(QTextCursor(found).charFormat().font().pixelSize())


def left_of(surface: Surface, text: str, words: str) -> float:
    start = text.index(words)
    box = surface.span_box(Span(start=start, end=start + len(words)))
    assert box is not None
    return box.left()


def top_of(surface: Surface, text: str, words: str) -> float:
    start = text.index(words)
    box = surface.span_box(Span(start=start, end=start + len(words)))
    assert box is not None
    return box.top()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_heading_is_larger_than_the_text_and_the_first_level_than_the_second(
    surface: Surface, language: str
) -> None:
    text = show(surface, language)
    first = size_at(surface, text, "registers")
    second = size_at(surface, text, "Tolls")
    body = surface.document().defaultFont().pixelSize()
    assert first >= second > body


def test_cells_of_a_column_begin_below_each_other(surface: Surface) -> None:
    text = show(surface)
    assert left_of(surface, text, "702") == pytest.approx(left_of(surface, text, "61"), abs=1)
    wide = text.index("A month with a long name")
    box = surface.span_box(Span(start=wide, end=wide + len("A month with a long name")))
    assert box is not None
    assert box.right() < left_of(surface, text, "61")


def test_rows_and_items_stand_closer_than_paragraphs(surface: Surface) -> None:
    text = show(surface)
    rows = top_of(surface, text, "A month") - top_of(surface, text, "January")
    items = top_of(surface, text, "second") - top_of(surface, text, "first")
    parts = top_of(surface, text, "first") - top_of(surface, text, "May")
    assert rows == pytest.approx(items, abs=1)
    assert rows < parts


def test_the_number_of_a_page_is_painted_where_it_begins(surface: Surface, qtbot: QtBot) -> None:
    built = report().build()
    pictures = []
    for pages in ((), built.pages):
        surface.show_source(title="A", text=built.text, language="en", pages=pages)
        pictures.append(surface.viewport().grab().toImage())
    assert pictures[0] != pictures[1]


def test_positions_that_do_not_fit_the_text_harm_nothing(surface: Surface) -> None:
    surface.show_source(
        title="A", text="short", language="en",
        headings=(Heading(at=900, level=9), Heading(at=3, level=0)), pages=(2, 700, 900),
    )  # fmt: skip
    surface.viewport().grab()
    surface.select(Span(start=0, end=5))
    assert surface.selection() == Span(start=0, end=5)
