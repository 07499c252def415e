"""What is said of each file of an import, and which encodings are offered."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefwright.domain.message import Message, say
from briefwright.ingest.encoding import CHOICES, GUESSED, MIXED_UP, REPAIRED
from briefwright.service.bringing import Came, Outcome
from briefwright.service.commands.sources import Sameness
from briefwright.ui.sources.import_lines import lines_of, spoken
from briefwright.ui.widgets.encodings import fill_menu, named_encoding, shown_encoding


def test_each_file_is_a_line_with_what_came_of_it() -> None:
    files = [
        Outcome(name="a.txt", path=Path("a.txt"), came=Came.IMPORTED, source="1"),
        Outcome(name="b.txt", path=Path("b.txt"), came=Came.KNOWN, source="2", same=Sameness.BYTES),
        Outcome(name="c.txt", path=Path("c.txt"), came=Came.REFUSED, why=say("It is empty.")),
        Outcome(name="d.txt", path=Path("d.txt"), came=Came.LEFT),
    ]
    lines = lines_of(files)
    assert [line.source for line in lines] == ["1", "2", None, None]
    assert [line.words for line in lines] == [
        "", "The same file is here already.", "It is empty.",
        "The import was stopped before this file.",
    ]  # fmt: skip
    assert len({line.key for line in lines}) == 4
    assert spoken(lines[2]) == "c.txt: refused. It is empty."


@pytest.mark.parametrize(
    "note, encoding, mixed_up",
    [
        (GUESSED.with_values(name="a.txt", encoding="windows-1256"), "windows-1256", False),
        (MIXED_UP.with_values(name="a.txt", found="Ã©", meant="é"), None, True),
    ],
)
def test_a_doubtful_text_is_to_be_looked_at(
    note: Message, encoding: str | None, mixed_up: bool
) -> None:
    (line,) = lines_of(
        [Outcome(name="a", path=None, came=Came.IMPORTED, source="1", remarks=(note,))]
    )
    assert line.doubtful
    assert (line.encoding, line.mixed_up) == (encoding, mixed_up)


def test_every_encoding_has_a_name_for_people() -> None:
    assert [shown_encoding(each) for each in CHOICES] == [
        "UTF-8", "Windows-1252", "Windows-1256", "ISO-8859-6", "UTF-16 LE", "UTF-16 BE",
        "ISO-8859-15", "Mac OS", "DOS 850", "Windows-1251", "KOI8-R", "GB18030",
    ]  # fmt: skip
    assert named_encoding("windows-1256") == "Windows-1256 – Arabic"


def test_the_menu_offers_all_other_encodings_and_the_repair_first(qtbot: QtBot) -> None:
    menu, chosen = QMenu(), list[str]()
    qtbot.addWidget(menu)
    fill_menu(menu, chosen.append, without="windows-1252", mixed_up=True)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert len(actions) == len(CHOICES)
    for action in actions:
        action.trigger()
    assert chosen == [REPAIRED, *(each for each in CHOICES if each != "windows-1252")]
