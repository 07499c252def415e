"""Dates as every list of the window prints them: in words, in the language of the window."""

from briefwright.document.dates import printed_date
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate
from briefwright.ui.speech.locale import spoken_in


def printed(date: ReportedDate | None) -> str:
    """The date in words, empty when none is known."""
    return "" if date is None else printed_date(date, spoken_in(), phrases_in(spoken_in()))
