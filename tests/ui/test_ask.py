"""The dialogs in which questions are asked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from briefwright.ui.ask import QuestionDialog

LONG = "This goes to the trash.\n" + "\n".join(f"• line {number}" for number in range(200))


def asked(qtbot: QtBot, text: str) -> QuestionDialog:
    dialog = QuestionDialog("Move to trash", text, ("Move to trash", "Show the first place"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_long_question_scrolls_and_keeps_its_buttons_on_the_screen(qtbot: QtBot) -> None:
    dialog = asked(qtbot, LONG)
    assert dialog.height() <= 500
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    for button in dialog.findChildren(QPushButton):
        assert dialog.rect().contains(button.mapTo(dialog, button.rect().center()))


def test_a_short_question_has_nothing_to_scroll(qtbot: QtBot) -> None:
    assert asked(qtbot, "Open it anew?").findChild(QScrollArea) is None


def test_enter_takes_the_first_choice_and_escape_none(qtbot: QtBot) -> None:
    dialog = asked(qtbot, LONG)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice == 0
    left = asked(qtbot, LONG)
    QTest.keyClick(left, Qt.Key.Key_Escape)
    assert left.choice is None
    assert not left.isVisible()
