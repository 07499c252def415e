"""The versions of a conflict in words: what each says, and who wrote it when."""

from babel.dates import format_datetime
from PySide6.QtCore import QCoreApplication

from briefwright.service.standing import Reading, Standing
from briefwright.ui.speech.locale import written_in
from briefwright.ui.speech.value_words import value_words
from briefwright.ui.widgets.marks import isolated


def version_words(standing: Standing, reading: Reading) -> str:
    """What a version says, or what becomes of the row by it."""
    match reading.stays:
        case True:
            return QCoreApplication.translate("ConflictCard", "It stays")
        case False:
            return QCoreApplication.translate("ConflictCard", "It is removed")
        case None if reading.place is not None:
            place = QCoreApplication.translate("ConflictCard", "Place {0} of {1}")
            return place.format(*reading.place)
        case None:
            words = value_words(standing.column, reading.value)
            blank = QCoreApplication.translate("ConflictCard", "(blank)")
            return (reading.words if words is None else words) or blank


def version_author(reading: Reading) -> str:
    """Who wrote a version and when, and whether it is the one that is shown meanwhile."""
    moment = format_datetime(reading.when.astimezone(), "medium", locale=written_in())
    parts = [isolated(reading.author), moment if reading.author else ""]
    if reading.shown:
        parts.append(QCoreApplication.translate("ConflictCard", "shown meanwhile"))
    return " · ".join(part for part in parts if part)
