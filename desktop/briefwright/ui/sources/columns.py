"""The columns of the table of sources: their words, what each says of a source, and how wide it is.

No widget is known here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefwright.service.source_lines import SourceLine
from briefwright.ui.models.rows import Column
from briefwright.ui.sources.listing import meta, named_country, named_language
from briefwright.ui.widgets.columns import Columns
from briefwright.ui.widgets.date_words import printed

LABEL = 72
"""Width of a marking's block where no source shows any, in pixels."""

MAIN = "title"
COLUMNS = Columns.first(
    MAIN,
    {
        "outlet": 112, "date": 124, "language": 36, "grade": 36, "marking": LABEL, "status": 52,
        "findings": 60, "authors": 112, "country": 80, "tags": 112, "type": 80, "accessed": 124,
        "imported": 112, "characters": 72, "origin": 128, "file": 128,
    },
    hidden=(
        "outlet", "authors", "country", "tags", "type", "accessed", "imported", "characters",
        "origin", "file",
    ),
)  # fmt: skip
"""The columns that a new user has; the title takes what is left, the marking what its labels need
at least.
"""

COLUMN_KEYS = (MAIN, *COLUMNS.order)
NUMBERS = ("findings", "characters")
"""Columns whose words stand at their end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of the heads and of the states, in the language of the interface."""

    heads: Mapping[str, str]
    states: Mapping[str, str]

    def state(self, status: str) -> str:
        """The words of a status; what is not known is shown as it is."""
        return self.states.get(status, status)


def made_words() -> Words:
    """The words in the language of the window."""
    translate = QCoreApplication.translate
    return Words(
        heads={
            "title": translate("SourcesView", "Title"),
            "outlet": translate("SourcesView", "Outlet"),
            "date": translate("SourcesView", "Date"),
            "language": translate("SourcesView", "Lang."),
            "grade": translate("SourcesView", "Grade"),
            "marking": translate("SourcesView", "Marking"),
            "status": translate("SourcesView", "Status"),
            "findings": translate("SourcesView", "Findings"),
            "authors": translate("SourcesView", "Authors"),
            "country": translate("SourcesView", "Country"),
            "tags": translate("SourcesView", "Tags"),
            "type": translate("SourcesView", "Type"),
            "accessed": translate("SourcesView", "Accessed"),
            "imported": translate("SourcesView", "Imported"),
            "characters": translate("SourcesView", "Characters"),
            "origin": translate("SourcesView", "Origin"),
            "file": translate("SourcesView", "File"),
        },
        states={
            "new": translate("SourcesView", "New"),
            "reading": translate("SourcesView", "Reading"),
            "done": translate("SourcesView", "Done"),
        },
    )


def columns(
    words: Words,
    characters: Callable[[str], int | None],
    *,
    found: Callable[[str], str] = lambda _source: "",
) -> tuple[Column[SourceLine], ...]:
    """The columns of the table; `characters` tells how long the text of a source is, None for not
    yet known, `found` the words round what was found in it.
    """
    tips: Mapping[str, Callable[[SourceLine], str]] = {
        "title": lambda row: row.title,
        "language": lambda row: named_language(row.language) or "",
        "outlet": lambda row: row.outlet or "",
        "tags": lambda row: ", ".join(row.tags),
        "authors": lambda row: ", ".join(row.authors),
        "origin": lambda row: row.origin or "",
        "file": lambda row: row.filename or "",
    }
    says = _says(words, characters, found)
    return tuple(
        Column(head=words.heads[key], text=says[key], tip=tips.get(key)) for key in COLUMN_KEYS
    )


def _says(
    words: Words, characters: Callable[[str], int | None], found: Callable[[str], str]
) -> Mapping[str, Callable[[SourceLine], str]]:
    def length(row: SourceLine) -> str:
        number = characters(row.key)
        return "" if number is None else f"{number:,}"

    return {
        "title": lambda row: ", ".join(
            part for part in (row.title, *meta(row), found(row.key)) if part
        ),
        "outlet": lambda row: row.outlet or "",
        "date": lambda row: printed(row.published),
        "language": lambda row: "" if row.language == "und" else row.language.upper(),
        "grade": lambda row: row.reliability.value,
        "marking": lambda row: row.marking.value,
        "status": lambda row: words.state(row.status),
        "findings": lambda row: str(row.findings) if row.findings else "",
        "authors": lambda row: ", ".join(row.authors),
        "country": lambda row: "" if row.country is None else named_country(row.country),
        "tags": lambda row: ", ".join(row.tags),
        "type": lambda row: row.source_type or "",
        "accessed": lambda row: printed(row.accessed),
        "imported": lambda row: (row.imported or "").partition("T")[0],
        "characters": length,
        "origin": lambda row: row.origin or "",
        "file": lambda row: row.filename or "",
    }
