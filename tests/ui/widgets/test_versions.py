"""The versions of a conflict in one panel: what differs is marked, what is alike is cut short."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Cite, Prose
from briefwright.domain.text import OBJECT
from briefwright.service.standing import Reading, Standing
from briefwright.store.conflicts import Conflict
from briefwright.store.rules import ConflictKind
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.versions import Versions
from tests.kit.faces import shipped_faces

LONG = "word " * 60


def reading(number: int, value: Prose, *, shown: bool) -> Reading:
    return Reading(
        number=number,
        words=value.text,
        value=value,
        place=None,
        stays=None,
        author="Amina" if shown else "Jonas",
        when=datetime(2026, 4, 17, 14, 32, tzinfo=UTC),
        shown=shown,
    )


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    shipped_faces()
    made = Theme(qapp)
    made.apply("light")
    return made


def panel(qtbot: QtBot, theme: Theme, *values: Prose) -> Versions:
    conflict = Conflict(
        id="c", table="block", row="b", column="content", kind=ConflictKind.TEXT,
        versions=(), shown=1,
    )  # fmt: skip
    readings = tuple(reading(n, value, shown=n == 1) for n, value in enumerate(values, start=1))
    standing = Standing(conflict=conflict, name="", readings=readings, writable=True)
    made = Versions(theme, standing, lambda _atom: "APA 2")
    qtbot.addWidget(made)
    return made


def written(versions: Versions, start: str) -> str:
    """The words shown of the version that begins so, without their looks."""
    texts = [
        QTextDocumentFragment.fromHtml(label.text()).toPlainText()
        for label in versions.findChildren(QLabel)
    ]
    return next(text for text in texts if text.startswith(start))


def test_words_that_differ_are_marked_and_stand_apart_from_the_rest(
    qtbot: QtBot, theme: Theme
) -> None:
    made = panel(qtbot, theme, Prose(text="They met first."), Prose(text="They spoke first."))
    assert made.said == ("They met first.", "They spoke first.")
    assert written(made, "They met") == "They met first."
    marked = [label.text() for label in made.findChildren(QLabel) if "<span" in label.text()]
    assert [text.count("<span") for text in marked] == [1, 1]
    assert ">met<" in marked[0]


def test_a_long_stretch_that_is_alike_is_cut_and_its_neighbours_keep_their_blanks(
    qtbot: QtBot, theme: Theme
) -> None:
    made = panel(qtbot, theme, Prose(text=f"One {LONG}end."), Prose(text=f"Two {LONG}stop."))
    text = written(made, "One")
    assert text.startswith("One word word")
    assert "word … word" in text
    assert text.endswith("word end.")
    assert len(text) < 140


def test_a_citation_is_said_by_its_chip_and_signs_of_markup_stay_words(
    qtbot: QtBot, theme: Theme
) -> None:
    cited = Prose(text=f"A < B & C.{OBJECT}", atoms=(Cite(finding="f"),))
    made = panel(qtbot, theme, cited, Prose(text="A < B."))
    assert written(made, "A < B &") == "A < B & C.[APA 2]"
