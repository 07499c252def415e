"""How stances and standings are said and painted: a word, an icon and a colour each."""

from PySide6.QtCore import QCoreApplication

from briefwright.domain.dispute import Stance
from briefwright.ui.analysis.cells import Standing
from briefwright.ui.theme.palette import Colours


def stance_words(stance: Stance) -> str:
    """The word for a stance in the language of the interface."""
    match stance:
        case Stance.ASSERTS:
            return QCoreApplication.translate("Stances", "asserts")
        case Stance.DENIES:
            return QCoreApplication.translate("Stances", "denies")
        case Stance.AMBIGUOUS:
            return QCoreApplication.translate("Stances", "ambiguous")
        case Stance.SILENT:
            return QCoreApplication.translate("Stances", "silent")


def stance_icon(stance: Stance, colours: Colours) -> tuple[str, str]:
    """The name and the colour of the icon of a stance."""
    match stance:
        case Stance.ASSERTS:
            return "circle-check", colours.ok
        case Stance.DENIES:
            return "circle-x", colours.err
        case Stance.AMBIGUOUS:
            return "circle-help", colours.warn
        case Stance.SILENT:
            return "minus", colours.text2


def standing_words(standing: Standing) -> str:
    """How a dispute stands, in words."""
    match standing:
        case Standing.CONTESTED:
            return QCoreApplication.translate("Stances", "contested")
        case Standing.ONE_SIDE:
            return QCoreApplication.translate("Stances", "one side")
        case Standing.NOBODY:
            return QCoreApplication.translate("Stances", "no position")
        case Standing.SETTLED:
            return QCoreApplication.translate("Stances", "settled")


def standing_colour(standing: Standing, colours: Colours) -> str:
    """The colour of these words."""
    match standing:
        case Standing.CONTESTED:
            return colours.err
        case Standing.SETTLED:
            return colours.ok
        case Standing.ONE_SIDE | Standing.NOBODY:
            return colours.text2
