"""The text that is read: selections and passages in code points, whatever the characters."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Kind
from briefwright.domain.text import Span
from briefwright.ui.read.cards import CARD_WIDTH, Cards
from briefwright.ui.read.passages import Passage
from briefwright.ui.read.places import Places
from briefwright.ui.read.surface import Surface
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.theme import Theme
from tests.kit.faces import shipped_faces

TEXT = "One 😀 two three.\nالقوة الجوية اليوم أداة أساسية.\nThe last paragraph ends here."


@pytest.fixture
def surface(qtbot: QtBot, qapp: QApplication) -> Surface:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    surface = Surface(theme)
    qtbot.addWidget(surface)
    surface.resize(860, 600)
    surface.show_source(title="A title", text=TEXT, language="en")
    surface.show()
    qtbot.waitExposed(surface)
    return surface


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def passage(number: int, words: str, statement: str = "A statement") -> Passage:
    return Passage(
        number=number,
        finding=f"f{number}",
        annotation=f"a{number}",
        kind=Kind.CLAIM,
        statement=statement,
        section="",
        span=span_of(words),
        state=AnchorState.EXACT,
    )


@pytest.mark.parametrize("words", ["two three", "😀", "الجوية اليوم", "three.\nالقوة"])
def test_what_is_selected_is_what_the_source_holds_there(surface: Surface, words: str) -> None:
    surface.select(span_of(words))
    assert surface.selection() == span_of(words)


def test_a_passage_up_to_the_end_of_a_paragraph_with_an_emoji_has_its_box(
    surface: Surface,
) -> None:
    text = "Ministers share radar data 🚀 by June."
    surface.show_source(title="A title", text=text, language="en")
    whole = Span(start=0, end=len(text))
    surface.select(whole)
    assert surface.selection_box() == surface.span_box(whole)
    assert surface.selection_box() is not None


def test_a_blank_line_parts_paragraphs_no_further_than_a_line_end_does(surface: Surface) -> None:
    gaps: list[float] = []
    for text in ("One.\nTwo.", "One.\n\nTwo."):
        surface.show_source(title="A title", text=text, language="en")
        first = surface.span_box(Span(start=0, end=4))
        second = surface.span_box(Span(start=len(text) - 4, end=len(text)))
        assert first is not None
        assert second is not None
        gaps.append(second.top() - first.top())
    assert gaps[1] == pytest.approx(gaps[0], abs=2)


def test_blanks_at_the_ends_of_a_selection_do_not_belong_to_it(surface: Surface) -> None:
    surface.select(span_of(" two "))
    assert surface.selection() == span_of("two")


def test_a_selection_is_made_with_the_keyboard_alone(surface: Surface) -> None:
    surface.setFocus()
    surface.bring_into_view(span_of("two"))
    for _ in "two":
        QTest.keyClick(surface, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert surface.selection() == span_of("two")


def test_a_click_in_a_passage_chooses_its_finding(surface: Surface, qtbot: QtBot) -> None:
    surface.show_passages([passage(1, "two three")])
    box = surface.span_box(span_of("two three"))
    assert box is not None
    with qtbot.waitSignal(surface.chosen) as chosen:
        QTest.mouseClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert chosen.args == ["f1"]


def test_a_passage_is_painted_below_its_letters(surface: Surface) -> None:
    before = surface.viewport().grab().toImage()
    surface.show_passages([passage(1, "two three")])
    after = surface.viewport().grab().toImage()
    box = surface.span_box(span_of("two three"))
    assert box is not None
    tint = "#ffc2c2"
    assert tint not in colours_in(before)
    assert tint in colours_in(after)


def test_right_to_left_text_has_its_passage_where_its_letters_are(surface: Surface) -> None:
    box = surface.span_box(span_of("القوة"))
    rest = surface.span_box(span_of("أساسية"))
    assert box is not None
    assert rest is not None
    assert box.left() > rest.right()


def test_cards_never_stand_over_one_another(qapp: QApplication) -> None:
    long = "A statement that goes on for much longer than one line of a card can hold"
    passages = [passage(n, "two", long) for n in range(1, 5)]
    cards = Cards(passages, lambda _passage: 100.0).between(0.0, 10_000.0)
    assert len(cards) == len(passages)
    for upper, lower in itertools.pairwise(cards):
        assert lower.top >= upper.bottom + 8
    assert cards[0].top == 100.0
    assert all(card.box(0).width() == CARD_WIDTH for card in cards)


def test_cards_are_the_same_however_far_one_has_looked(qapp: QApplication) -> None:
    passages = [passage(n, "two", f"Statement {n}") for n in range(1, 30)]
    tops = {each.number: 40.0 * each.number for each in passages}
    whole = Cards(passages, lambda each: tops[each.number]).between(0.0, 10_000.0)
    stepwise = Cards(passages, lambda each: tops[each.number])
    for top in range(0, 2_000, 150):
        seen = stepwise.between(top, top + 300)
        assert list(seen) == [c for c in whole if c.bottom > top and c.top < top + 300]


def test_a_look_far_down_lays_out_only_what_stands_there(qapp: QApplication) -> None:
    passages = [passage(n, "two", f"Statement {n}") for n in range(1, 1_001)]
    asked: list[int] = []

    def top_of(each: Passage) -> float:
        asked.append(each.number)
        return 100.0 * each.number

    cards = Cards(passages, top_of)
    seen = cards.between(80_000.0, 80_400.0, first=799)
    assert [card.passage.number for card in seen] == [800, 801, 802, 803]
    assert len(asked) < 50
    assert not cards.whole


def test_cards_looked_at_early_stand_as_all_do_once_all_are_laid_out(qapp: QApplication) -> None:
    passages = [passage(n, "two", f"Statement {n}") for n in range(1, 201)]
    crowded = Cards(passages, lambda each: 20.0 * each.number)
    early = crowded.between(3_000.0, 3_400.0, first=149)
    for upper, lower in itertools.pairwise(early):
        assert lower.top >= upper.bottom + 8
    while not crowded.whole:
        crowded.go_on(16)
    whole = Cards(passages, lambda each: 20.0 * each.number).between(0.0, 100_000.0)
    assert list(crowded.between(0.0, 100_000.0)) == list(whole)
    assert len(whole) == len(passages)


def test_what_can_be_seen_is_found_wherever_one_looks(surface: Surface) -> None:
    places = Places(surface.document())
    places.take(Offsets(TEXT))
    heights = {n: places.boxes(Span(start=n, end=n + 1)) for n in range(len(TEXT))}
    for position, boxes in heights.items():
        if boxes:
            low, high = places.seen(boxes[0].top(), boxes[0].bottom())
            assert low <= position < high


def test_the_zoom_of_the_text_keeps_the_caret(surface: Surface) -> None:
    surface.bring_into_view(span_of("last"))
    where = surface.caret_position()
    surface.theme.step_zoom(1)
    assert surface.caret_position() == where


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
