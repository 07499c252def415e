"""A text in which an input method composes words, and stays out of key combinations."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QTextEdit

_HOLDING = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Meta})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class ComposingText(QTextEdit):
    """Lets nothing be composed while Ctrl or Meta is held.

    The compose tables of X have words for single keys, such as lam-alef on the B of an Arabic
    keyboard, and Qt looks there before it looks for a shortcut: Ctrl+B would type.
    """

    _combining = False

    def event(self, event: QEvent) -> bool:
        """Watches the keys that make combinations."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and event.key() in _HOLDING:
            self._combine(on=event.type() is not QEvent.Type.KeyRelease)
        elif event.type() == QEvent.Type.FocusOut:
            self._combine(on=False)
        return super().event(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # type: ignore[override]  # noqa: ANN401 - as Qt has it
        """Tells an input method whether it is wanted."""
        if query == Qt.InputMethodQuery.ImEnabled and self._combining:
            return False
        return super().inputMethodQuery(query)

    def _combine(self, *, on: bool) -> None:
        if on != self._combining:
            self._combining = on
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)
