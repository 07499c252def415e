"""What narrows and orders the sources, as values: filters, words found, saved searches."""

from dataclasses import replace

from briefwright.domain.saved_search import SavedSearch
from briefwright.service.searching import FoundSources
from briefwright.service.source_filters import By, Filter
from briefwright.service.source_lines import SourceLine
from briefwright.ui.sources.narrowing import ARRIVAL, Narrowing
from tests.ui.sources.test_listing import row

ROWS = (row("a", language="fr"), row("b", language="en", status="done"), row("c", language="fr"))
FRENCH = Filter(by=By.LANGUAGE, value="fr")
FOUND = FoundSources(words="drone", rows=("c", "b"), filters=(), remarks=(), hits={})


def shown(narrowing: Narrowing, rows: tuple[SourceLine, ...] = ROWS) -> str:
    return "".join(each.key for each in narrowing.rows_of(rows, {}))


def test_a_filter_is_turned_on_and_off() -> None:
    narrowing = Narrowing()
    narrowing.turn(FRENCH)
    narrowing.add(FRENCH)
    assert shown(narrowing) == "ac"
    narrowing.turn(FRENCH)
    assert (shown(narrowing), narrowing.narrows) == ("abc", False)


def test_what_was_found_stands_the_best_first_until_another_order_is_chosen() -> None:
    narrowing = Narrowing()
    narrowing.turn_order("title", True)
    narrowing.take_found(FOUND)
    assert (shown(narrowing), narrowing.order) == ("cb", ARRIVAL)
    assert narrowing.lasting_order == ("title", True)
    narrowing.turn_order("title", False)
    assert shown(narrowing) == "bc"
    narrowing.take_found(replace(FOUND, rows=("b", "c", "a")))
    assert shown(narrowing) == "abc"
    narrowing.take_found(None)
    assert (shown(narrowing), narrowing.order) == ("cba", ("title", True))


def test_filters_among_the_words_hold_beside_the_others() -> None:
    narrowing = Narrowing()
    only = replace(FOUND, rows=None, filters=(FRENCH,))
    narrowing.take_found(only)
    assert shown(narrowing) == "ac"
    narrowing.turn(Filter(by=By.STATUS, value="done"))
    assert shown(narrowing) == ""


def test_counts_are_kept_until_sources_filters_or_words_are_others() -> None:
    narrowing = Narrowing()
    first = narrowing.counts(ROWS)
    narrowing.turn_order("title", True)
    assert narrowing.counts(ROWS) is first
    narrowing.turn(FRENCH)
    assert narrowing.counts(ROWS)[By.STATUS] == {"new": 2}
    narrowing.take_found(FOUND)
    assert narrowing.counts(ROWS)[By.STATUS] == {"new": 1}
    assert narrowing.counts((*ROWS, row("d", language="fr")))[By.LANGUAGE] == {"fr": 1, "en": 1}


def test_a_saved_search_holds_until_something_else_is_asked_for() -> None:
    narrowing = Narrowing()
    search = SavedSearch(id="s", title="French", filters=("language=fr", "status=new"))
    narrowing.use(search)
    assert (shown(narrowing), narrowing.strayed) == ("ac", False)
    seen = []
    for _ in range(2):
        narrowing.turn(FRENCH)
        seen.append(narrowing.strayed)
    assert seen == [True, False]
    narrowing.clear()
    assert (narrowing.saved, narrowing.strayed) == (None, False)


def test_what_a_later_version_saved_is_left_out() -> None:
    narrowing = Narrowing()
    narrowing.use(SavedSearch(id="s", title="New", filters=("colour=red", "language=fr")))
    assert narrowing.filters == (FRENCH,)
