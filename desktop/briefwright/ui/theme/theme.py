"""The look in force, and the one place that puts it on the application."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from briefwright.domain.finding import Kind
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.icons import Icons
from briefwright.ui.theme.kinds import KindColours, Surface, kind_colours, surface
from briefwright.ui.theme.palette import DARK, LIGHT, Colours, qt_palette
from briefwright.ui.theme.sheet import style_sheet

ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""The steps of the zoom of running text."""


class Theme(QObject):
    """Colours, icons, fonts and zoom; whoever paints listens to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice = "system"
        self.sepia = False
        self.zoom = 1.0
        self.colours: Colours = LIGHT
        self.icons = Icons()
        self._fonts: dict[Face, QFont] = {}

    @property
    def choice(self) -> str:
        """`light`, `dark` or `system`."""
        return self._choice

    def apply(self, choice: str) -> None:
        """Puts a look on the application; `system` follows the desktop, light where it is silent."""
        self._choice = choice
        dark = choice == "dark" or (choice == "system" and self._system_is_dark())
        self.colours = DARK if dark else LIGHT
        rtl = self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.icons = Icons(right_to_left=rtl)
        self._application.setStyle("Fusion")
        self._application.setPalette(qt_palette(self.colours))
        self._application.setFont(font(Face.BODY))
        self._application.setStyleSheet(style_sheet(self.colours, right_to_left=rtl))
        self.changed.emit()

    def set_sepia(self, *, on: bool) -> None:
        """Reads on a sepia surface, in the light look only."""
        self.sepia = on
        self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Sets the zoom of running text, kept between half and three times."""
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self.changed.emit()

    def step_zoom(self, direction: int) -> None:
        """The next larger (1) or smaller (-1) step of the zoom."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + direction, 0), len(ZOOMS) - 1)])

    def kind(self, kind: Kind) -> KindColours:
        """The colours of a kind of finding in this look."""
        return kind_colours(kind, self.colours)

    def surface(self) -> Surface:
        """What sources are read on."""
        return surface(self.colours, sepia=self.sepia)

    def font(self, face: Face) -> QFont:
        """The font of a use at zoom 1, made once for all that paint with it; not to be changed."""
        made = self._fonts.get(face)
        if made is None:
            made = self._fonts[face] = font(face)
        return made

    def text_font(self, face: Face) -> QFont:
        """The font of running text at the zoom in force."""
        return font(face, self.zoom)

    def _system_is_dark(self) -> bool:
        return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
