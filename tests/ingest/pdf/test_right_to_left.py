"""From where signs stand in a line back to what was written, whatever the scripts in it."""

import random

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefwright.ingest.pdf.geometry import Box
from briefwright.ingest.pdf.right_to_left import in_reading_order

SIZE = 12.0
MIRRORED = str.maketrans("()«»", ")(»«")
arabic = st.sampled_from(["الجزائر", "مالي", "من", "«تين", "زاوتين»", "(الثلاثاء)،", "سفيرها."])
latin = st.sampled_from(["Bayraktar", "Akinci TB2", "F-16", "Le Monde"])
numbers = st.sampled_from(["7", "2025", "1,200", "45.7", "18:30"])
others = st.one_of(latin, numbers)


def seen(text: str, base: str) -> tuple[list[str], list[Box | None]]:
    """The signs of a line where a page shows them, in no order at all."""
    placed: list[tuple[str, Box | None]] = []
    x = 0.0
    shown = get_display(text, base_dir=base)
    for char in shown.translate(MIRRORED) if base == "R" else shown:
        if char == " ":
            x += 4
        else:
            placed.append((char, Box(x, 0, x + 6, SIZE)))
            x += 6
    random.Random(len(text)).shuffle(placed)
    return [char for char, _ in placed], [box for _, box in placed]


@given(st.lists(st.tuples(arabic, others), min_size=1, max_size=5), arabic)
def test_a_line_of_arabic_with_foreign_words_and_numbers_comes_back_as_it_was_written(
    parts: list[tuple[str, str]], last: str
) -> None:
    text = " ".join([*(word for pair in parts for word in pair), last])
    chars, _ = in_reading_order(*seen(text, "R"), SIZE, mostly=True)
    assert "".join(chars) == text


@given(st.lists(st.tuples(latin, arabic), min_size=1, max_size=4))
def test_arabic_words_in_another_script_come_back_as_they_were_written(
    parts: list[tuple[str, str]],
) -> None:
    words = [word.strip(".،«»()") for pair in parts for word in pair]
    text = " ".join([*words, "said"])
    chars, _ = in_reading_order(*seen(text, "L"), SIZE, mostly=False)
    assert "".join(chars) == text


@given(st.lists(arabic, min_size=1, max_size=6))
def test_each_letter_keeps_its_own_box(words: list[str]) -> None:
    chars, boxes = seen(" ".join(words), "R")
    before = sorted(zip(chars, boxes, strict=True), key=str)
    after = [
        (char, box)
        for char, box in zip(*in_reading_order(chars, boxes, SIZE, mostly=True), strict=True)
        if box is not None
    ]
    assert sorted(box for _, box in after) == sorted(box for _, box in before if box is not None)


@pytest.mark.parametrize("mark", ["\u064e", "\u0651", "\u064d"])
def test_a_mark_belongs_to_the_letter_that_it_stands_over(mark: str) -> None:
    letters = [("م", Box(20, 0, 26, SIZE)), ("ن", Box(12, 0, 18, SIZE))]
    chars = [letters[1][0], mark, letters[0][0]]
    boxes: list[Box | None] = [letters[1][1], Box(21, 0, 24, 3), letters[0][1]]
    found, _ = in_reading_order(chars, boxes, SIZE, mostly=True)
    assert "".join(found).replace(" ", "") == f"م{mark}ن"
