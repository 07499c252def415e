"""The figures of DESIGN.md 4.6: quotation 50, prefix 20, suffix 20, position 2, over 92."""

import pytest

from briefwright.anchoring.score import score
from briefwright.domain.anchor import Anchor
from briefwright.domain.text import Span

ANCHOR = Anchor(
    quotation="cccc", prefix="aaaa", suffix="zzzz", span=Span(start=4, end=8), text_sha256=""
)


@pytest.mark.parametrize(
    "text, start, expected",
    [
        ("aaaacccczzzz", 4, 1.0),
        ("aaaaxxxxzzzz", 4, 42 / 92),
        ("yyyycccczzzz", 4, 72 / 92),
        ("aaaaccccyyyy", 4, 72 / 92),
        ("aaaaccxxzzzz", 4, 67 / 92),
        ("xxxxxxaaaacccczzzzxx", 10, (92 - 2 * 6 / 20) / 92),
    ],
)
def test_each_part_of_a_fit_has_its_weight(text: str, start: int, expected: float) -> None:
    assert score(ANCHOR, text, Span(start=start, end=start + 4)) == pytest.approx(expected)


def test_context_that_never_was_counts_as_found() -> None:
    whole = Anchor(quotation="cc", prefix="", suffix="", span=Span(start=0, end=2), text_sha256="")
    assert score(whole, "cc", Span(start=0, end=2)) == pytest.approx(1.0)
