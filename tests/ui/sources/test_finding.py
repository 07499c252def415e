"""Finding sources through the real window: several chosen, judged by key, searched, saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefwright.domain.saved_search import SavedSearch
from briefwright.service.commands.saved_searches import EditSavedSearch
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of_text
from tests.kit.drivers import Sources, open_again
from tests.ui.sources.conftest import ARMY, BAMAKO, TREATY


def statuses(sources: Sources) -> list[str]:
    return [source.status for source in sources.opened.project.sources()]


def searches(sources: Sources) -> tuple[SavedSearch, ...]:
    with sources.opened.project.read() as reads:
        return reads.all(SavedSearch)


def choose_all(sources: Sources) -> None:
    sources.view.table.setFocus(Qt.FocusReason.OtherFocusReason)
    sources.opened.hands.press("Ctrl+A")
    sources.opened.hands.until(lambda: len(sources.view.chosen.keys) == 3)


def test_shift_and_arrows_choose_several_and_say_how_many(sources: Sources) -> None:
    sources.choose(ARMY)
    sources.opened.hands.press("Shift+Down")
    assert [line.title for line in sources.view.table.selected()] == [ARMY, BAMAKO]
    assert sources.view.status() == ("3 sources", "2 selected")
    assert sources.view.page.shown is not sources.view.record
    sources.opened.hands.press("Down")
    assert [line.title for line in sources.view.table.selected()] == [TREATY]
    sources.opened.hands.until(lambda: sources.view.page.shown is sources.view.record)


def test_one_key_says_how_far_all_chosen_are_read_as_one_step(sources: Sources) -> None:
    choose_all(sources)
    sources.opened.hands.press("D")
    assert statuses(sources) == ["done", "done", "done"]
    sources.opened.hands.press("R")
    assert statuses(sources) == ["reading"] * 3
    sources.opened.hands.press("N")
    assert statuses(sources) == ["new"] * 3
    sources.opened.hands.press("Ctrl+Z")
    assert statuses(sources) == ["reading"] * 3
    assert len(sources.view.chosen.keys) == 3


def test_tags_come_beside_those_that_are_there(sources: Sources) -> None:
    choose_all(sources)
    sources.opened.asker.lines += ["air; Sahel", "Sahel; sea"]
    sources.opened.hands.press("T")
    sources.opened.hands.press("T")
    assert {source.tags for source in sources.opened.project.sources()} == {("air", "Sahel", "sea")}


def test_several_are_removed_and_brought_back_as_one_step(sources: Sources) -> None:
    choose_all(sources)
    sources.opened.hands.press("Del")
    sources.wait_for()
    sources.opened.hands.press("Ctrl+Z")
    sources.wait_for(ARMY, BAMAKO, TREATY)


def test_what_is_chosen_goes_on_to_the_next_where_it_is_narrowed_away(sources: Sources) -> None:
    sources.choose(ARMY)
    sources.view.filters.list.turn("status=done")
    sources.wait_for(TREATY)
    assert [line.title for line in sources.view.chosen.lines] == [TREATY]


def test_words_narrow_the_table_and_are_marked_in_its_rows(sources: Sources) -> None:
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+F")
    sources.opened.hands.type("drone")
    sources.wait_for(ARMY)
    assert sources.view.pane.shown is sources.view.table
    found = sources.view.narrowing.found
    assert found is not None
    (hit,) = found.hits.values()
    assert [hit.snippet[s.start : s.end] for s in hit.spans] == ["drone"]
    assert sources.view.status() == ("1 of 3 sources",)
    sources.opened.hands.press("Down")
    assert sources.opened.hands.focused() is sources.view.table
    sources.opened.hands.press("Ctrl+F")
    sources.opened.hands.press("Esc")
    sources.wait_for(ARMY, BAMAKO, TREATY)
    assert sources.opened.hands.focused() is sources.view.table


def test_filters_hold_on_top_of_words_and_field_words_are_filters_too(sources: Sources) -> None:
    sources.view.focus_search("lang:fr", everywhere=False)
    sources.wait_for(BAMAKO)
    sources.view.focus_search("more OR encore OR نص", everywhere=False)
    sources.opened.hands.until(lambda: len(sources.titles()) == 3)
    sources.view.filters.list.turn("status=done")
    sources.wait_for(TREATY)
    counted = {line.key: line.count for line in sources.view.filters.list.lines}
    assert counted["status=new"] == 1
    assert counted["language=en"] == 0


def test_words_that_make_no_sense_are_explained_below_the_field(sources: Sources) -> None:
    sources.view.focus_search('"drone', everywhere=False)
    sources.wait_for(ARMY)
    assert "not closed" in sources.view.pane.bar.remark
    sources.view.focus_search("date:yesterday drone", everywhere=False)
    sources.opened.hands.until(lambda: "not a date" in sources.view.pane.bar.remark)
    sources.view.focus_search("drone", everywhere=False)
    sources.opened.hands.until(lambda: not sources.view.pane.bar.remark)


def test_one_search_finds_sources_or_the_whole_project(sources: Sources) -> None:
    sources.view.focus_search("drone", everywhere=True)
    sources.opened.hands.until(lambda: sources.found() == [ARMY])
    sources.opened.hands.until(lambda: sources.view.pane.shown is sources.view.pane.found)
    sources.view.pane.bar.scope.turn_to("sources")
    sources.wait_for(ARMY)
    sources.opened.hands.until(lambda: sources.view.pane.shown is sources.view.table)
    sources.view.pane.bar.scope.turn_to("everything")
    sources.opened.hands.until(lambda: sources.view.pane.shown is sources.view.pane.found)


def test_new_sources_come_into_a_search_that_stands(sources: Sources) -> None:
    sources.view.focus_search("drone", everywhere=False)
    sources.wait_for(ARMY)
    draft = draft_of_text("Another drone\n\nIt fell.")
    assert sources.view.bridge.run(ImportSources(drafts=(draft,)))
    sources.opened.hands.until(lambda: "Another drone" in sources.titles())


def test_a_source_stays_chosen_that_is_on_its_way(sources: Sources) -> None:
    draft = draft_of_text("On its way\n\nIt will come.")
    (imported,) = sources.opened.project.run(ImportSources(drafts=(draft,))).result
    sources.view.listed.go_to(imported.source)
    sources.view.listed.show()  # as when saved searches are read before the sources
    assert sources.view.chosen.keys == (imported.source,)
    sources.opened.hands.until(lambda: sources.view.chosen.lines)
    assert [line.title for line in sources.view.chosen.lines] == ["On its way"]


def test_a_search_is_saved_used_changed_and_updated(sources: Sources) -> None:
    turn = sources.view.filters.list.turn
    turn("status=new")
    sources.wait_for(ARMY)
    sources.opened.asker.lines.append("To read")
    sources.opened.hands.press("Ctrl+D")
    sources.opened.hands.until(lambda: sources.view.saved.searches)
    (search,) = searches(sources)
    assert (search.title, search.words, search.filters) == ("To read", "", ("status=new",))
    sources.opened.hands.press("X")
    sources.wait_for(ARMY, BAMAKO, TREATY)
    turn(f"search:{search.id}")
    sources.wait_for(ARMY)
    turn("language=en")
    save = next(b for b in sources.view.pane.bar.findChildren(QPushButton) if "To read" in b.text())
    sources.opened.hands.click(save)
    assert searches(sources)[0].filters == ("status=new", "language=en")
    sources.opened.hands.until(lambda: not sources.view.saved.verb)
    turn(f"search:{search.id}")
    sources.wait_for(ARMY, BAMAKO, TREATY)


def test_a_saved_search_is_renamed_and_removed_by_key(sources: Sources) -> None:
    sources.view.filters.list.turn("status=new")
    sources.opened.asker.lines += ["To read", "Later"]
    sources.opened.hands.press("Ctrl+D")
    sources.opened.hands.until(lambda: sources.view.saved.searches)
    lines = sources.view.filters.list
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    sources.opened.hands.press("End")
    sources.opened.hands.press("F2")
    sources.opened.hands.until(lambda: [each.title for each in searches(sources)] == ["Later"])
    sources.opened.hands.until(lambda: sources.view.saved.searches[0].title == "Later")
    sources.opened.hands.press("Del")
    assert searches(sources) == ()
    sources.opened.hands.until(lambda: not sources.view.saved.searches)


def test_a_search_that_another_window_changed_is_shown(sources: Sources, tmp_path: Path) -> None:
    sources.view.filters.list.turn("status=new")
    sources.opened.asker.lines.append("To read")
    sources.opened.hands.press("Ctrl+D")
    sources.opened.hands.until(lambda: sources.view.saved.searches)
    (search,) = searches(sources)
    with open_again(sources.opened.project, tmp_path) as other:
        other.run(EditSavedSearch(row=search.id, fields={"title": "Elsewhere"}))
    sources.opened.hands.until(lambda: sources.view.saved.searches[0].title == "Elsewhere")


def test_a_range_of_dates_is_asked_for_and_a_wrong_one_said(sources: Sources) -> None:
    lines = sources.view.filters.list
    sources.opened.asker.lines += ["last week", "2025-01/2025-12"]
    lines.turn("between")
    assert "is not a date" in sources.opened.frame.message
    lines.turn("between")
    sources.wait_for(ARMY)
    assert [chip.toolTip() for chip in sources.view.pane.bar.chips] != []


def test_groups_fold_by_key_and_stay_folded(sources: Sources) -> None:
    lines = sources.view.filters.list
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    shown = lines.rows().rowCount()
    sources.opened.hands.press("Down")
    sources.opened.hands.press("Left")
    assert lines.rows().rowCount() == shown - 3
    sources.opened.hands.press("Right")
    assert lines.rows().rowCount() == shown
    assert lines.currentIndex().row() == 1


def test_columns_can_be_shown_and_ordered_by(sources: Sources) -> None:
    heads = sources.view.table.heads
    heads.arrange(heads.columns.turned("characters"))
    sources.opened.hands.until(lambda: sources.view.stock.characters)
    sources.opened.hands.click(heads.buttons["characters"])
    lengths = [len(source.text) for source in sources.opened.project.sources()]
    titles = [ARMY, BAMAKO, TREATY]
    ordered = [title for _, title in sorted(zip(lengths, titles, strict=True))]
    sources.wait_for(*ordered)
