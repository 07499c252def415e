"""Examples of the commands on saved searches and on several sources, for the laws of all commands."""

from briefwright.domain.finding import Finding
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import Source
from briefwright.service.commands.removing_sources import RemoveSources
from briefwright.service.commands.saved_searches import (
    AddSavedSearch,
    EditSavedSearch,
    RemoveSavedSearch,
)
from tests.kit.laws import Example

EXAMPLES = (
    Example(
        name="save a search",
        command=lambda _: AddSavedSearch(
            search=SavedSearch(id="", title=" French \n wires ", filters=("language=fr",))
        ),
        check=lambda reads, row, _: reads.get(SavedSearch, row).title == "French wires",
    ),
    Example(
        name="give a saved search other words and filters",
        command=lambda ids: EditSavedSearch(
            row=ids["search"], fields={"words": '"air war"', "filters": ("status=done", "tag=")}
        ),
        check=lambda reads, _, ids: (
            reads.get(SavedSearch, ids["search"]).words == '"air war"'
            and reads.get(SavedSearch, ids["search"]).filters == ("status=done", "tag=")
        ),
    ),
    Example(
        name="remove a saved search",
        command=lambda ids: RemoveSavedSearch(search=ids["search"]),
        check=lambda reads, _, ids: reads.find(SavedSearch, ids["search"]) is None,
    ),
    Example(
        name="remove several sources",
        command=lambda ids: RemoveSources(sources=(ids["article"], ids["other"]), uncite=True),
        check=lambda reads, _, ids: (
            reads.find(Source, ids["article"]) is None
            and reads.find(Source, ids["other"]) is None
            and reads.find(Finding, ids["meeting"]) is None
            and reads.get(Source, ids["lone"]).id == ids["lone"]
        ),
    ),
)
