"""The lines of the page: what is set anew of them stands as if all were."""

import random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import BlockKind, Prose
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.page import Page
from briefwright.ui.theme.theme import Theme
from tests.kit.counts import times


def block_looks(page: Page) -> list[tuple[object, ...]]:
    """How the lines of a page are set, whatever way they came to stand there."""
    block = page.document().begin()
    found: list[tuple[object, ...]] = []
    while block.isValid():
        form = block.blockFormat()
        margins = (form.topMargin(), form.bottomMargin(), form.leftMargin(), form.rightMargin())
        typed = block.charFormat().font().pixelSize()
        found.append((block.text(), form.lineHeight(), form.layoutDirection(), margins, typed))
        block = block.next()
    return found


@pytest.mark.parametrize("seed", range(times(20)))
def test_a_stretch_of_lines_shown_anew_stands_as_if_all_were(
    qtbot: QtBot, qapp: QApplication, seed: int
) -> None:
    chance, page = random.Random(seed), Page(Theme(qapp), Labels())
    qtbot.addWidget(page)
    kinds = (BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.QUOTE, BlockKind.SUBHEADING)
    words = ("", "نفى", "One line", "Two\nrows")

    def line() -> Line:
        return Line(kind=chance.choice(kinds), content=Prose(text=chance.choice(words)))

    lines = [line() for _ in range(chance.randint(1, 6))]
    page.show_lines(lines)
    for _ in range(6):
        first = chance.randint(0, len(lines))
        last = chance.randint(first, len(lines))
        wanted = [*lines[:first], *(line() for _ in range(chance.randint(0, 3))), *lines[last:]]
        if wanted:
            page.show_stretch(first, last, wanted)
            lines = wanted
            shown, texts = block_looks(page), page.texts()
            page.show_lines(lines)
            assert shown == block_looks(page)
            assert texts == page.texts() == tuple(each.content for each in lines)


def test_an_empty_page_says_its_hint_where_the_first_words_will_stand(
    qtbot: QtBot, qapp: QApplication
) -> None:
    page = Page(Theme(qapp), Labels())
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show_title("The attack", "2")
    page.show_lines([Line()])
    blank = _grabbed(page)
    page.hint = "Write here"
    hinted = _grabbed(page)
    first = page.document().documentLayout().blockBoundingRect(page.document().firstBlock())
    told = _differing(blank, hinted)
    assert first.toAlignedRect().adjusted(-1, -1, 1, 1).contains(told)
    assert told.height() > 5
    page.resize(260, 400)
    page.hint = "Why: what the confidence rests on, in as many words as it takes"
    narrow = _grabbed(page)
    page.hint = f"{page.hint}, and no more"
    assert _grabbed(page) == narrow
    page.show_lines([Line(content=Prose(text="Words"))])
    written = _grabbed(page)
    page.hint = ""
    assert _grabbed(page) == written


def _grabbed(page: Page) -> QImage:
    return page.viewport().grab().toImage()


def _differing(one: QImage, other: QImage) -> QRect:
    """The smallest rectangle round the points that differ."""
    found = QRect()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                found = found.united(QRect(x, y, 1, 1))
    return found
