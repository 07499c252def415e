"""The keys 1 to 6 above the letters, by their place: on some keyboards a digit there needs Shift."""

import sys
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from briefwright.domain.finding import Kind

_KINDS = tuple(Kind)
_DIGITS = tuple(Qt.Key(Qt.Key.Key_1 + number) for number in range(len(_KINDS)))
_FIRST: Mapping[str, int] = MappingProxyType({"xcb": 10, "wayland": 10, "windows": 2})
"""The scan code of the key 1, by Qt's platform; those of the others follow it."""

_MAC: Mapping[int, Kind] = MappingProxyType(
    dict(zip((18, 19, 20, 21, 23, 22), _KINDS, strict=True))
)
"""On a Mac the virtual key tells the place (`kVK_ANSI_1` and so on, Carbon's Events.h)."""


def kind_of(event: QKeyEvent) -> Kind | None:
    """The kind of finding that the key stands for; None for any other key, or with one held."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() in _DIGITS:
        return _KINDS[_DIGITS.index(Qt.Key(event.key()))]
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey())
    first = _FIRST.get(QGuiApplication.platformName())
    place = -1 if first is None else event.nativeScanCode() - first
    return _KINDS[place] if 0 <= place < len(_KINDS) else None
