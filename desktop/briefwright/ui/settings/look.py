"""The look and the size of running text from one start to the next."""

from PySide6.QtCore import QSettings

from briefwright.ui.theme.theme import Theme

CHOICES = ("system", "light", "dark", "sepia")
"""The looks; sepia is the light one with a sepia page to read on."""


def look_of(theme: Theme) -> str:
    """Which of the looks is in force."""
    return "sepia" if theme.sepia and not theme.colours.dark else theme.choice


def put_on(theme: Theme, look: str) -> None:
    """Puts a look on the application."""
    theme.sepia = look == "sepia"
    theme.apply("light" if look == "sepia" else look)


def restore_look(theme: Theme, settings: QSettings) -> None:
    """Puts on what was kept; what is unreadable is as if nothing had been chosen."""
    look = str(settings.value("look", "system"))
    put_on(theme, look if look in CHOICES else "system")
    try:
        theme.set_zoom(float(str(settings.value("zoom", 1.0))))
    except ValueError:
        theme.set_zoom(1.0)


def keep_look(theme: Theme, settings: QSettings) -> None:
    """Keeps what is in force."""
    settings.setValue("look", look_of(theme))
    settings.setValue("zoom", theme.zoom)
