"""The language of the interface: which one is spoken, and how it is put on the application."""

from collections.abc import Mapping
from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from briefwright.service.settings import LANGUAGES

NAMES: Mapping[str, str] = {"en": "English", "fr": "Français", "ar": "العربية"}
"""Each language in its own words, so that whoever is lost finds the way back."""

_OURS = "interface language"


def spoken(chosen: str | None) -> str:
    """The language chosen, or the first of the system's that there is, or English."""
    wanted = [chosen] if chosen else QLocale.system().uiLanguages()
    bases = [language.replace("_", "-").split("-")[0] for language in wanted if language]
    return next((base for base in bases if base in LANGUAGES), "en")


def speak(application: QApplication, chosen: str | None) -> str:
    """Puts a language on the application, with its dates and its direction; returns which.

    Windows made before keep their words: they are to be made anew.
    """
    language = spoken(chosen)
    for before in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(before)
        before.deleteLater()
    ours = files("briefwright.resources") / "translations" / f"briefwright_{language}.qm"
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{theirs}/qtbase_{language}.qm", str(ours)):
        translator = QTranslator(application)
        translator.setObjectName(_OURS)
        if translator.load(path):
            application.installTranslator(translator)
    system = QLocale.system()
    same = system.name().split("_")[0] == language
    QLocale.setDefault(system if same else QLocale(language))
    right_to_left = language == "ar"
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return language
