"""What the filters of the Sources view are called, and their values."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.service.source_filters import FLAGS, NO_YEAR, YES, By, Filter
from briefwright.ui.sources.listing import named_country, named_language
from briefwright.ui.speech.value_words import value_words
from briefwright.ui.widgets.date_words import printed


def by_words(by: By) -> str:
    """What a filter compares, as the head of its values."""
    translate = QCoreApplication.translate
    words: Mapping[By, str] = {
        By.STATUS: translate("SourceFilters", "Status"),
        By.OUTLET: translate("SourceFilters", "Outlet"),
        By.LANGUAGE: translate("SourceFilters", "Language"),
        By.COUNTRY: translate("SourceFilters", "Country"),
        By.PUBLISHED: translate("SourceFilters", "Published"),
        By.GRADE: translate("SourceFilters", "Reliability"),
        By.MARKING: translate("SourceFilters", "Marking"),
        By.TAG: translate("SourceFilters", "Tag"),
        By.TYPE: translate("SourceFilters", "Type"),
        By.AUTHOR: translate("SourceFilters", "Author"),
    }
    return words.get(by, translate("SourceFilters", "More"))


def value_of(one: Filter) -> str:
    """What the value of a filter is called in a list."""
    if not one.value:
        return _nothing(one.by)
    match one.by:
        case By.STATUS:
            return value_words("status", one.value) or one.value
        case By.LANGUAGE:
            return named_language(one.value) or one.value
        case By.COUNTRY:
            return named_country(one.value)
        case By.PUBLISHED:
            return _date(one.value)
        case By.GRADE:
            known = one.value in tuple(Reliability)
            return (known and value_words("grade", Reliability(one.value))) or one.value
        case by if by in FLAGS:
            return _flag(by, yes=one.value == YES)
        case _:
            return one.value


def chip_of(one: Filter) -> str:
    """What a chip says."""
    if one.by in FLAGS or not one.value:
        return value_of(one)
    return f"{by_words(one.by)}: \u2068{value_of(one)}\u2069"


def _nothing(by: By) -> str:
    translate = QCoreApplication.translate
    words: Mapping[By, str] = {
        By.OUTLET: translate("SourceFilters", "No outlet"),
        By.LANGUAGE: translate("SourceFilters", "Language not known"),
        By.COUNTRY: translate("SourceFilters", "No country"),
        By.PUBLISHED: translate("SourceFilters", "No date"),
        By.TAG: translate("SourceFilters", "No tag"),
        By.TYPE: translate("SourceFilters", "No type"),
        By.AUTHOR: translate("SourceFilters", "No author"),
    }
    return words.get(by, translate("SourceFilters", "Not known"))


def _flag(by: By, *, yes: bool) -> str:
    translate = QCoreApplication.translate
    words: Mapping[tuple[By, bool], str] = {
        (By.FINDINGS, True): translate("SourceFilters", "With findings"),
        (By.FINDINGS, False): translate("SourceFilters", "Without findings"),
        (By.UNCONFIRMED, True): translate("SourceFilters", "Fields to confirm"),
        (By.UNCONFIRMED, False): translate("SourceFilters", "All fields confirmed"),
        (By.COPIES, True): translate("SourceFilters", "Copies of one origin"),
        (By.COPIES, False): translate("SourceFilters", "No copies"),
        (By.TRANSLATION, True): translate("SourceFilters", "Translations"),
        (By.TRANSLATION, False): translate("SourceFilters", "No translations"),
    }
    return words[by, yes]


def _date(written: str) -> str:
    if written == NO_YEAR:
        return QCoreApplication.translate("SourceFilters", "Year not known")
    try:
        return printed(ReportedDate.parse(written))
    except WrongUse:
        return written
