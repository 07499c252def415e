"""Lucide icons drawn from their shipped SVG in a colour of the palette."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.5
"""Width of the strokes in pixels, whatever the size of the icon."""

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "panel-right",
        "list",
        "undo-2",
        "redo-2",
    }
)
"""Icons that point along the line of reading and turn round in a right-to-left window."""


class Icons:
    """Makes icons for one set of colours; each is drawn once per size and colour."""

    def __init__(self, *, right_to_left: bool = False) -> None:
        self._right_to_left = right_to_left
        self._drawn: dict[tuple[str, int, str, float], QPixmap] = {}
        self._sources: dict[str, str] = {}

    def pixmap(self, name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """The icon in one colour; `size` in logical pixels, `ratio` device pixels per pixel."""
        key = (name, size, colour, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size, colour, ratio)
        return self._drawn[key]

    def icon(self, name: str, size: int, colour: str, disabled: str | None = None) -> QIcon:
        """The icon for a button or an action, crisp on every screen that there is."""
        icon = QIcon()
        for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
            icon.addPixmap(self.pixmap(name, size, colour, ratio))
            if disabled is not None:
                icon.addPixmap(self.pixmap(name, size, disabled, ratio), QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, size: int, colour: str, ratio: float) -> QPixmap:
        text = self._source(name).replace("currentColor", colour)
        text = text.replace('stroke-width="2"', f'stroke-width="{24 * STROKE / size:.3f}"')
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if self._right_to_left and name in MIRRORED:
            painter.translate(size, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = files("briefwright.resources") / "icons" / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]
