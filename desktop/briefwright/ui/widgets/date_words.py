"""Dates as every list of the window prints them: in words, in the language of the window."""

from datetime import datetime

from babel.dates import format_datetime

from briefwright.document.dates import printed_date
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate
from briefwright.ui.speech.locale import spoken_in, written_in


def printed(date: ReportedDate | None) -> str:
    """The date in words, empty when none is known."""
    return "" if date is None else printed_date(date, spoken_in(), phrases_in(spoken_in()))


def moment(made: str) -> str:
    """A time as the window's language writes it; what is no time stays as it is."""
    try:
        when = datetime.fromisoformat(made)
    except ValueError:
        return made
    return format_datetime(when.astimezone(), "d MMM y HH:mm", locale=written_in())
