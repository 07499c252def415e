"""The locale that dates and names of languages are written in: that of the interface."""

from PySide6.QtCore import QLocale


def written_in() -> str:
    """The interface's locale as CLDR names it, such as `fr_FR`; English where the system has none."""
    name = QLocale().name()
    return "en" if name == "C" else name


def spoken_in() -> str:
    """The language of the interface alone, such as `fr`."""
    return written_in().split("_")[0]
