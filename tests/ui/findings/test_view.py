"""The Findings view as a person uses it: keys, clicks, drags, and what the project holds afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from briefwright.domain.finding import Finding, Kind
from briefwright.domain.grading import Credibility
from briefwright.service.commands.findings import AddFinding, EditFinding, RestOn
from briefwright.ui.bridge import Told
from briefwright.ui.widgets.carrying import carry
from briefwright.ui.widgets.versions import Versions
from tests.kit.drivers import open_again
from tests.ui.findings.conftest import Findings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ONE, TWO = "Cooperation priorities", "Strategic autonomy"


def unused(findings: Findings, statement: str = "Seen by nobody") -> str:
    """A finding more, that rests on nothing, stands nowhere and is cited nowhere."""
    command = AddFinding(finding=Finding(id="", statement=statement))
    count = len(findings.view.rows)
    key: list[str] = []
    findings.view.bridge.run(command, then=key.append)
    findings.opened.hands.until(lambda: len(findings.view.rows) == count + 1)
    return key[0]


def test_the_table_shows_all_findings_in_the_order_of_the_outline(findings: Findings) -> None:
    rows = findings.view.rows
    assert len(rows) == len(findings.opened.project.findings())
    assert [row.place for row in rows] == sorted(row.place for row in rows)
    assert rows[0].title == ONE
    assert findings.view.status() == (f"{len(rows)} findings",)
    assert findings.view.chosen == (rows[0].key,)


def test_s_puts_the_chosen_findings_into_a_section(findings: Findings) -> None:
    first, second = findings.placed(ONE)[:2]
    before = findings.row(first).line.sections
    findings.choose(first, second)
    findings.press("S")
    findings.opened.hands.type("au")
    findings.press("Return")
    findings.until(second, [findings.section(TWO)])
    assert findings.placed(TWO)[-2:] == [first, second]
    assert not {first, second} & set(findings.placed(ONE))
    assert findings.opened.frame.deck["undo"].text() == "Undo: Put 2 findings into a section"
    findings.press("Ctrl+Z")
    findings.until(first, [*before])


def test_s_makes_a_section_for_the_chosen_findings_in_one_step_of_undo(findings: Findings) -> None:
    first, second = findings.placed(ONE)[:2]
    findings.choose(first, second)
    findings.press("S")
    findings.opened.hands.type("Fresh ground")
    findings.press("Return")
    findings.opened.hands.until(lambda: findings.row(second).title == "Fresh ground")
    assert findings.placed("Fresh ground") == [first, second]
    findings.press("Ctrl+Z")
    findings.opened.hands.until(lambda: findings.row(second).title == ONE)
    brief = findings.opened.project.briefs()[0].id
    assert "Fresh ground" not in [each.title for each in findings.opened.project.sections(brief)]


def test_a_new_section_is_made_for_the_chosen_findings_in_the_inspector(
    findings: Findings,
) -> None:
    one, other = findings.placed(ONE)[1:3]
    findings.choose(one, other)
    field = findings.view.page.section_field
    field.setFocus()
    hands = findings.opened.hands
    hands.press("End")
    hands.type("Fresh ground")
    hands.press("Return")
    hands.until(lambda: findings.placed("Fresh ground") == [one, other])
    hands.until(lambda: field.currentText() == "Fresh ground")


def test_alt_and_the_arrows_order_findings_within_their_section(findings: Findings) -> None:
    before = findings.placed(ONE)
    findings.choose(before[0])
    findings.press("Alt+Down")
    findings.opened.hands.until(lambda: findings.ids()[1] == before[0])
    assert findings.placed(ONE) == [before[1], before[0], *before[2:]]
    assert findings.view.chosen == (before[0],)
    findings.press("Alt+Up")
    findings.opened.hands.until(lambda: findings.ids()[0] == before[0])
    assert findings.placed(ONE) == before


def test_the_arrows_say_when_the_order_is_another(findings: Findings) -> None:
    findings.view.narrowing.turn_order("statement", descending=False)
    findings.view.pane.take_keys()
    findings.press("Alt+Down")
    assert "by section first" in findings.opened.frame.message


def test_a_letter_gives_all_chosen_findings_a_kind(findings: Findings) -> None:
    keys = findings.ids()[:3]
    findings.choose(*keys)
    findings.press("N")
    kinds = {each.id: each.kind for each in findings.opened.project.findings()}
    assert {kinds[key] for key in keys} == {Kind.COMMENT}


def test_several_findings_get_one_credibility_and_one_date(findings: Findings) -> None:
    keys = findings.ids()[:2]
    findings.choose(*keys)
    many = findings.view.page.many
    many.credibility.setFocus(Qt.FocusReason.TabFocusReason)
    findings.opened.hands.type("5")
    QTest.keyClick(many.credibility, Qt.Key.Key_Return)
    many.credibility.committed.emit(Credibility.IMPROBABLE)
    many.date.setFocus(Qt.FocusReason.TabFocusReason)
    many.date.selectAll()
    findings.opened.hands.type("2025-04-01")
    findings.press("Return")
    changed = [each for each in findings.opened.project.findings() if each.id in keys]
    assert {each.credibility for each in changed} == {Credibility.IMPROBABLE}
    assert {str(each.date) for each in changed} == {"2025-04-01"}


def test_one_statement_is_changed_in_the_inspector(findings: Findings) -> None:
    key = findings.ids()[0]
    findings.choose(key)
    findings.press("F2")
    findings.press("Ctrl+A")
    findings.opened.hands.type("Said anew")
    findings.press("Return")
    findings.opened.hands.until(lambda: findings.row(key).line.statement == "Said anew")
    assert findings.view.pane.table.list.hasFocus()


def test_a_field_that_two_wrote_shows_both_versions_below_it(
    findings: Findings, tmp_path: Path
) -> None:
    key = findings.ids()[0]
    findings.choose(key)
    project, form = findings.opened.project, findings.view.page.form
    seen = project.get(Finding, key).seen
    other = open_again(project, tmp_path)
    for each, words in ((project, "Said here"), (other, "Said there")):
        each.run(EditFinding(row=key, fields={"statement": words}, seen=seen))
    other.close(publish=False)
    hands = findings.opened.hands
    hands.until(lambda: form.findChild(Versions) is not None)
    panel = form.findChild(Versions)
    assert panel is not None
    assert sorted(panel.said) == ["Said here", "Said there"]
    assert panel.isVisible()
    number = panel.said.index("Said here") + 1
    hands.click(panel.buttons[number])
    assert project.get(Finding, key).statement == "Said here"
    hands.until(lambda: form.findChild(Versions) is None)
    hands.until(lambda: form.statement.toPlainText() == "Said here")


def test_two_quick_edits_of_one_finding_do_not_clash_with_each_other(findings: Findings) -> None:
    key = findings.ids()[0]
    findings.choose(key)
    for statement in ("Said once", "Said twice"):
        findings.press("F2")
        findings.press("Ctrl+A")
        findings.opened.hands.type(statement)
        findings.press("Return")
    assert findings.opened.project.get(Finding, key).statement == "Said twice"
    assert findings.opened.project.conflicts() == ()


def test_enter_and_double_click_open_the_passage(findings: Findings) -> None:
    asked: list[str] = []
    findings.view.open_finding.connect(asked.append)
    key = findings.ids()[1]
    findings.choose(key)
    findings.press("Return")
    table = findings.view.pane.table.list
    at = table.visualRect(table.rows().index(1, 0)).center()
    QTest.mouseDClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )
    assert asked == [key, key]


def test_words_narrow_the_list_and_escape_brings_all_back(findings: Findings) -> None:
    total = len(findings.view.rows)
    findings.press("Ctrl+F")
    findings.opened.hands.type("drone")
    shown = findings.view.rows
    assert 0 < len(shown) < total
    assert all("drone" in row.folded for row in shown)
    assert findings.view.status()[0] == f"{len(shown)} of {total} findings"
    findings.press("Esc")
    assert len(findings.view.rows) == total
    assert findings.view.pane.table.list.hasFocus()


def test_nothing_found_says_so_and_offers_the_way_back(findings: Findings) -> None:
    findings.press("Ctrl+F")
    findings.opened.hands.type("zeppelin")
    assert findings.view.rows == ()
    button = next(
        each
        for each in findings.view.pane.findChildren(QPushButton)
        if each.isVisible() and each.text() == "Clear filters"
    )
    findings.opened.hands.click(button)
    assert len(findings.view.rows) == len(findings.opened.project.findings())


def test_a_chip_names_its_filter_and_takes_it_away(findings: Findings) -> None:
    unused(findings)
    menu_button = findings.view.pane.bar.filter
    findings.opened.hands.click(menu_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    pages = [action.menu() for action in menu.actions()]
    source = pages[0]
    assert isinstance(source, QMenu)
    source.actions()[0].trigger()
    menu.close()
    (chip,) = findings.view.pane.bar.chips
    assert chip.accessibleName() == "Take away the filter Source: APA"
    total = len(findings.opened.project.findings())
    assert len(findings.view.rows) == total - 1
    findings.opened.hands.click(chip)
    assert len(findings.view.rows) == total
    assert findings.view.pane.bar.chips == ()


def test_the_navigator_counts_and_narrows(findings: Findings) -> None:
    key = unused(findings)
    facets = findings.view.places.facets
    counted = {facet.key: facet.count for facet in facets.facets}
    assert counted["unused"] == 1
    assert counted["no-section"] == 1
    assert counted["disputed"] == sum(row.line.contested for row in findings.view.rows)
    facets.turn_to("unused")
    assert findings.ids() == [key]
    facets.turn_to("kind:claim")
    assert {row.line.kind for row in findings.view.rows} == {Kind.CLAIM}


def test_what_the_navigator_chose_has_a_chip_that_takes_it_away(findings: Findings) -> None:
    total = len(findings.view.rows)
    findings.view.places.facets.turn_to(f"section:{findings.section(TWO)}")
    (chip,) = findings.view.pane.bar.chips
    assert chip.accessibleName() == f"Take away the filter {TWO}"
    assert findings.view.status()[0] == f"{len(findings.view.rows)} of {total} findings"
    findings.opened.hands.click(chip)
    assert len(findings.view.rows) == total
    assert findings.view.pane.bar.chips == ()


def test_findings_are_gathered_in_groups_that_keys_walk_over(findings: Findings) -> None:
    findings.view.narrowing.turn_group("kind")
    kinds = [row.line.kind for row in findings.view.rows]
    assert kinds == sorted(kinds, key=list(Kind).index)
    last = max(n for n, kind in enumerate(kinds) if kind is Kind.FACT)
    findings.choose(findings.ids()[last])
    findings.press("Down")
    assert findings.view.chosen == (findings.ids()[last + 1],)
    findings.press("Ctrl+A")
    assert len(findings.view.chosen) == len(kinds)
    findings.press("Alt+Down")
    assert "by section first" in findings.opened.frame.message


def test_a_finding_dropped_above_the_head_of_a_group_goes_to_the_end_of_the_one_before(
    findings: Findings,
) -> None:
    key = unused(findings)
    findings.view.narrowing.turn_group("section")
    table = findings.view.pane.table.list
    heads = [n for n, row in enumerate(table.rows().rows) if row.key.startswith("group:")]
    box = table.visualRect(table.rows().index(heads[1], 0))
    findings.drop(table.viewport(), box.topLeft() + QPoint(40, 3), carry(((key, None),)))
    findings.until(key, [findings.section(ONE)])
    assert findings.placed(ONE)[-1] == key


def test_columns_are_ordered_moved_and_sized_by_key(findings: Findings) -> None:
    heads = findings.view.pane.table.heads
    heads.buttons["date"].setFocus(Qt.FocusReason.TabFocusReason)
    findings.press("Space")
    assert findings.view.narrowing.order == ("date", False)
    findings.press("Alt+Left")
    assert heads.columns.visible == ("date", "section", "grade", "cited")
    before = heads.buttons["date"].width()
    findings.press("Shift+Right")
    assert heads.buttons["date"].width() == before + 16
    assert heads.buttons["date"].hasFocus()


def test_a_column_is_drawn_wider_by_its_edge(findings: Findings) -> None:
    heads = findings.view.pane.table.heads
    button = heads.buttons["section"]
    before = button.width()
    left, at = Qt.MouseButton.LeftButton, QPoint(1, 10)
    QTest.mousePress(button, left, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(button, at - QPoint(30, 0))
    QTest.mouseRelease(button, left, Qt.KeyboardModifier.NoModifier, at - QPoint(30, 0))
    assert button.width() == before + 30
    assert findings.view.narrowing.order == ("section", False)


def test_a_column_is_asked_for_and_sent_away_from_the_menu(findings: Findings) -> None:
    heads = findings.view.pane.table.heads
    menu = heads.offer_columns(heads.mapToGlobal(QPoint(10, 10)))
    next(each for each in menu.actions() if each.text() == "Source").trigger()
    assert heads.columns.visible[-1] == "source"
    menu.close()


def test_triage_goes_on_to_the_next_finding(findings: Findings) -> None:
    first, second = unused(findings, "One"), unused(findings, "Two")
    findings.view.places.facets.turn_to("no-section")
    findings.choose(first)
    findings.press("S")
    findings.opened.hands.type("au")
    findings.press("Return")
    findings.opened.hands.until(lambda: findings.ids() == [second])
    assert findings.view.chosen == (second,)


def test_two_findings_are_merged_into_the_one_whose_statement_is_kept(findings: Findings) -> None:
    first, second = findings.ids()[:2]
    kept = findings.row(second).line.statement
    findings.choose(first, second)
    findings.opened.asker.choices.append(1)
    findings.press("G")
    findings.opened.hands.until(lambda: first not in findings.ids())
    line = findings.row(second).line
    assert line.statement == kept
    assert len(line.passages) == 2
    assert findings.view.chosen == (second,)
    findings.press("Ctrl+Z")
    findings.opened.hands.until(lambda: first in findings.ids())


def test_a_passage_is_split_off_as_a_finding_of_its_own(findings: Findings) -> None:
    first, second = findings.ids()[:2]
    passage = findings.row(second).line.passages[0]
    findings.view.bridge.run(RestOn(finding=first, annotation=passage))
    findings.opened.hands.until(lambda: len(findings.row(first).line.passages) == 2)
    findings.choose(first)
    findings.opened.hands.until(
        lambda: findings.view.detail is not None and len(findings.view.detail.passages) == 2
    )
    before = set(findings.ids())
    findings.opened.asker.choices.append(1)
    findings.press("X")
    findings.opened.hands.until(lambda: len(findings.view.rows) == len(before) + 1)
    (made,) = set(findings.ids()) - before
    assert findings.row(made).line.passages == (passage,)
    assert findings.row(made).section == findings.row(first).section
    assert findings.view.chosen == (made,)


def test_an_unused_finding_is_removed_without_a_question(findings: Findings) -> None:
    key = unused(findings)
    findings.choose(key)
    findings.press("Del")
    findings.opened.hands.until(lambda: key not in findings.ids())
    assert findings.opened.asker.asked == []
    assert findings.view.chosen != (key,)


def test_a_cited_finding_says_where_before_it_goes(findings: Findings) -> None:
    row = next(row for row in findings.view.rows if row.line.cited and not row.line.contested)
    findings.choose(row.key)
    findings.opened.asker.choices.append(None)
    findings.press("Del")
    (asked,) = findings.opened.asker.asked
    assert asked.title == asked.offered[0] == "Move to trash"
    assert "loses its citation" in asked.text or "lose their citation" in asked.text
    assert row.key in findings.ids()
    told: list[Told] = []
    findings.view.bridge.told.connect(told.append)
    findings.opened.asker.choices.append(0)
    findings.press("Del")
    findings.opened.hands.until(lambda: row.key not in findings.ids())
    cited = [
        finding
        for blocks in findings.opened.project.snapshot(
            findings.opened.project.briefs()[0].id
        ).blocks.values()
        for block in blocks
        for finding in block.content.cited()
    ]
    assert row.key not in cited
    assert [each.verb for each in told] == ["Show"]


def test_the_first_place_of_use_can_be_asked_for(findings: Findings) -> None:
    asked: list[tuple[str, str]] = []
    findings.view.bridge.row_wanted.connect(lambda table, row: asked.append((table, row)))
    row = next(row for row in findings.view.rows if row.line.cited)
    findings.choose(row.key)
    findings.opened.asker.choices.append(1)
    findings.press("Del")
    assert len(asked) == 1
    assert row.key in findings.ids()


def test_the_board_has_a_column_for_each_section_and_shows_the_same_findings(
    findings: Findings,
) -> None:
    key = unused(findings)
    findings.view.pane.take_keys()
    findings.press("B")
    project = findings.opened.project
    titles = [each.title for each in project.sections(project.briefs()[0].id)]
    assert findings.titles() == [*titles, "No section"]
    assert [row.key for row in findings.column("No section").shown] == [key]
    assert [row.key for row in findings.column(ONE).shown] == findings.placed(ONE)
    findings.press("B")
    assert findings.view.pane.shown is findings.view.pane.table


def test_a_card_of_the_board_is_as_high_as_its_words(findings: Findings) -> None:
    findings.view.pane.take_keys()
    findings.press("B")
    cards = findings.column(ONE)
    heights = [cards.visualRect(cards.rows().index(row, 0)).height() for row in range(3)]
    wanted = [cards.sizeHintForIndex(cards.rows().index(row, 0)).height() for row in range(3)]
    assert heights == wanted
    assert len(set(wanted)) > 1


def test_a_card_dragged_to_another_column_is_placed_before_the_card_below_it(
    findings: Findings,
) -> None:
    key = unused(findings)
    findings.view.pane.take_keys()
    findings.press("B")
    loose, target = findings.column("No section"), findings.column(TWO)
    findings.view.choose(key)
    assert loose.chosen_keys() == (key,)
    first = target.visualRect(target.rows().index(0, 0))
    before = findings.placed(TWO)
    findings.drag_cards(loose, target, first.topLeft() + QPoint(20, 4))
    findings.until(key, [findings.section(TWO)])
    assert findings.placed(TWO) == [key, *before]


def test_a_card_of_two_sections_leaves_only_the_column_it_is_dragged_from(
    findings: Findings,
) -> None:
    key = findings.placed(ONE)[0]
    before = findings.row(key).line.sections
    findings.view.places.dropped.emit(((key, None),), findings.section(TWO))
    findings.until(key, [*before, findings.section(TWO)])
    findings.view.pane.take_keys()
    findings.press("B")
    origin, target = findings.column(TWO), findings.column("Sourcing and gaps")
    origin.setFocus()
    row = origin.rows().row_of(key)
    assert row is not None
    origin.setCurrentIndex(origin.rows().index(row, 0))
    findings.drag_cards(origin, target, QPoint(20, 2000))
    findings.until(key, [*before, findings.section("Sourcing and gaps")])
    assert findings.view.pane.board.current is target
    assert target.chosen_keys() == (key,)


def test_arrows_go_from_column_to_column_and_s_places_the_card(findings: Findings) -> None:
    findings.view.pane.take_keys()
    findings.press("B")
    findings.press("Right")
    assert findings.view.pane.board.current is findings.view.pane.lists[1]
    (key,) = findings.view.chosen
    findings.press("S")
    findings.opened.hands.type("au")
    findings.press("Return")
    findings.until(key, [findings.section(TWO)])


def test_findings_dropped_on_a_section_of_the_navigator_are_placed_there(
    findings: Findings,
) -> None:
    key = unused(findings)
    facets = findings.view.places.facets
    at = facets.rows().row_of(f"section:{findings.section(TWO)}")
    assert at is not None
    index = facets.rows().index(at, 0)
    facets.scrollTo(index)
    findings.drop(facets.viewport(), facets.visualRect(index).center(), carry(((key, None),)))
    findings.until(key, [findings.section(TWO)])


def test_a_hidden_view_reads_once_when_it_comes_back(findings: Findings) -> None:
    findings.view.step_back()
    for number in range(3):
        findings.view.bridge.run(AddFinding(finding=Finding(id="", statement=f"Seen {number}")))
    total = len(findings.opened.project.findings())
    assert len(findings.view.rows) == total - 3
    findings.view.show_up()
    findings.opened.hands.until(lambda: len(findings.view.rows) == total)


def test_an_empty_project_says_what_findings_are(empty: Findings) -> None:
    empty.opened.hands.until(lambda: empty.view.pane.shown is not empty.view.pane.table)
    asked: list[bool] = []
    empty.view.read_wanted.connect(lambda: asked.append(True))
    empty.opened.hands.click(empty.view.pane.first)
    assert asked == [True]


def test_every_finding_can_be_carried_away(findings: Findings) -> None:
    table = findings.view.pane.table.list
    assert table.dragEnabled()
    flags = {table.rows().index(row, 0).flags() for row in range(table.rows().rowCount())}
    assert all(each & Qt.ItemFlag.ItemIsDragEnabled for each in flags)
    carried_ids = [key for key, _ in table.carried_from(table.chosen_keys())]
    assert carried_ids == list(findings.view.chosen)
