"""Zoom by key and wheel: what is read and written grows and shrinks, and the foot of the window says how much."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefwright.ui.brief.view import BriefView
from briefwright.ui.read.view import ReadView
from briefwright.ui.window.frame import Frame
from tests.kit.desk import sample_project, whole_window


def said(frame: Frame) -> str:
    """What the foot of the window says of the zoom."""
    return next(
        button.text()
        for button in frame.statusBar().findChildren(QToolButton)
        if "%" in button.text()
    )


def turn_wheel(widget: QWidget, by: int) -> None:
    """Turns the wheel over a widget with Ctrl held."""
    at = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            at,
            QPointF(widget.mapToGlobal(at.toPoint())),
            QPoint(0, by),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def text_of(frame: Frame, key: str) -> QTextEdit:
    """What is read, or what is written."""
    view = frame.view(key)
    assert isinstance(view, ReadView | BriefView)
    return view.surface if isinstance(view, ReadView) else view.page


@pytest.mark.parametrize("key", ["read", "brief"])
def test_keys_and_wheel_zoom_the_text_and_ctrl_0_takes_it_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, key: str
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, desk):
        hands, frame = opened.hands, opened.frame
        frame.turn_to(key)
        text = text_of(frame, key)
        hands.until(lambda: text.document().blockCount() > 0 and text.hasFocus())
        hands.until(lambda: text.toPlainText() != "")
        height = text.document().size().height()
        hands.press("Ctrl++")
        hands.press("Ctrl+=")
        assert said(frame) == "125 %"
        assert text.document().size().height() > height
        turn_wheel(text.viewport(), -120)
        assert said(frame) == "110 %"
        hands.press("Ctrl+0")
        assert said(frame) == "100 %"
        assert text.document().size().height() == height
        for _ in range(12):
            hands.press("Ctrl+-")
        assert said(frame) == "50 %"
        for _ in range(24):
            turn_wheel(text.viewport(), 120)
        assert said(frame) == "300 %"
        desk.theme.set_zoom(1.0)
