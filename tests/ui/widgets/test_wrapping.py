"""Lines of cards: no word is lost, each line keeps its own direction in a mirrored window."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.wrapping import broken
from tests.kit.faces import shipped_faces

TEXTS = (
    "Air force chiefs of Burkina Faso, Mali, and Niger met in Bamako, for the first time.",
    "وضع قادة القوات الجوية لدول الساحل الثلاث أسس منظومة دفاع جوي متكاملة، وسط توترات متصاعدة.",
    "Words 😀 of 😀 several 😀 planes 😀 that 😀 do 😀 not 😀 fit 😀 on 😀 one 😀 line 😀 at all.",
    "Averyveryverylongwordthatnobodywouldeverwritebutthatmaycomefromawebaddressallthesame/and/on",
)


def bare(line: str) -> str:
    """The line without the signs that hold it together."""
    assert (line[0], line[-1]) == ("\u2068", "\u2069")
    return line[1:-1]


@pytest.mark.parametrize("text", TEXTS)
def test_lines_hold_all_words_in_order_and_fit(qapp: QApplication, text: str) -> None:
    shipped_faces()
    lines = [bare(line) for line in broken(text, Face.STATEMENT, 20, 184)]
    assert "".join("".join(lines).split()) == "".join(text.split())
    metrics = QFontMetricsF(font(Face.STATEMENT))
    assert all(metrics.horizontalAdvance(line) <= 185 for line in lines)


@pytest.mark.parametrize("text", TEXTS)
def test_the_last_line_allowed_is_cut(qapp: QApplication, text: str) -> None:
    shipped_faces()
    lines = [bare(line) for line in broken(text, Face.STATEMENT, 2, 184)]
    assert len(lines) == 2
    assert lines[1].endswith("\u2026")


def test_nothing_has_no_line(qapp: QApplication) -> None:
    assert broken("  ", Face.STATEMENT, 2, 184) == ()
