"""Weighing disputes and walking through time, by real keys in the real window."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState, Stance
from briefwright.service.commands.disputes import RemoveDispute, SetPosition
from tests.ui.analysis.driving import Analysis

FIRST = "A Malian drone was shot down on 31 March"
SECOND = "The drone violated Algerian airspace"


def test_the_matrix_says_who_says_what_and_where(analysis: Analysis) -> None:
    assert analysis.propositions()[:2] == [FIRST, SECOND]
    assert analysis.view.disputing.matrix.actors == ("Algeria", "Mali")
    assert analysis.said()[:3] == [
        ["asserts 11", "ambiguous 12", "contested"],
        ["asserts 11", "denies 12", "contested"],
        ["asserts 17", "silent", "one side"],
    ]
    assert analysis.view.status() == ("Disputes 5", "Dated findings 5")


def test_every_cell_leads_to_its_passage(analysis: Analysis) -> None:
    asked: list[str] = []
    analysis.view.open_finding.connect(asked.append)
    analysis.press("Right", "Ctrl+Return")
    statement = analysis.opened.project.findings()
    claims = {each.id: each.statement for each in statement}
    assert "claims to have shot down" in claims[asked[-1]]
    analysis.press("Right", "Ctrl+Return")
    assert "denies" in claims[asked[-1]]
    matrix = analysis.view.disputing.matrix
    place = matrix.visualRect(matrix.rows.index(2, 1)).center()
    QTest.mouseDClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "criticises" in claims[asked[-1]]
    analysis.press("Down", "Down", "Ctrl+Return")
    assert len(asked) == 3, "a silent actor has no passage"


def test_enter_opens_the_form_and_enter_in_it_leads_back(analysis: Analysis) -> None:
    analysis.press("Right", "Right", "Return")
    page = analysis.view.disputing.position_page
    assert QApplication.focusWidget() is page.stance
    analysis.opened.hands.type("d")
    analysis.opened.hands.until(lambda: analysis.said()[0][1] == "denies 12")
    analysis.press("Return")
    assert QApplication.focusWidget() is analysis.view.disputing.matrix
    assert analysis.current() == (FIRST, "Mali")
    analysis.press("Ctrl+Z")
    analysis.opened.hands.until(lambda: analysis.said()[0][1] == "ambiguous 12")


def test_choosing_twice_in_a_breath_is_no_conflict_with_oneself(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Down", "Down", "Up", "Down", "Down")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "silent 11")
    assert analysis.opened.project.conflicts() == ()
    position = analysis.position()
    assert position is not None
    assert position.stance is Stance.SILENT


def test_words_and_date_are_kept_when_their_field_is_left(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Tab")
    analysis.press("Ctrl+A")
    analysis.opened.hands.type("by a general")
    analysis.press("Tab", "Tab")
    analysis.press("Ctrl+A")
    analysis.opened.hands.type("2025-03-31")
    analysis.press("Return")
    position = analysis.position()
    assert position is not None
    assert position.words == "by a general"
    assert position.date == ReportedDate.parse("2025-03-31")


def test_a_date_that_cannot_be_read_is_said_and_not_stored(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Tab", "Tab", "Tab", "Ctrl+A")
    analysis.opened.hands.type("last week")
    analysis.press("Return")
    page = analysis.view.disputing.position_page
    assert "is not a date" in page.date.trouble
    position = analysis.position()
    assert position is not None
    assert position.date == ReportedDate.parse("XXXX-03-31")


def test_a_finding_is_found_by_typing(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Tab", "Tab", "Ctrl+A")
    analysis.opened.hands.type("recall niger")
    picker = analysis.view.disputing.position_page.finding
    assert len(picker.found) == 2
    analysis.press("Down", "Down", "Return")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] != "asserts 11")
    position = analysis.position()
    assert position is not None
    chosen = {each.id: each.statement for each in analysis.opened.project.findings()}
    assert chosen[str(position.finding)] in picker.field.text()
    analysis.press("Ctrl+A", "Del", "Return")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "asserts")


def test_undo_reaches_past_a_field_in_which_nothing_is_typed(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Tab", "Tab", "Ctrl+A")
    analysis.opened.hands.type("recall niger")
    analysis.press("Return")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] != "asserts 11")
    picker = analysis.view.disputing.position_page.finding
    assert QApplication.focusWidget() is picker.field
    analysis.press("Ctrl+Z")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "asserts 11")


def test_escape_takes_back_what_was_typed_and_then_leaves(analysis: Analysis) -> None:
    analysis.press("Right", "Return", "Tab", "Tab", "Ctrl+A")
    analysis.opened.hands.type("recall")
    picker = analysis.view.disputing.position_page.finding
    analysis.press("Escape")
    assert picker.field.text().startswith("11")
    assert not picker.matches.isVisible()
    analysis.press("Escape")
    assert QApplication.focusWidget() is analysis.view.disputing.matrix
    assert analysis.said()[0][0] == "asserts 11"


def test_a_dispute_is_added_ordered_and_removed_by_key(analysis: Analysis) -> None:
    hands, before = analysis.opened.hands, analysis.propositions()
    analysis.opened.asker.lines.append("  The envoy was held back ")
    analysis.press("A")
    hands.until(lambda: len(analysis.propositions()) == 6)
    assert analysis.current() == ("The envoy was held back", None)
    analysis.press("Alt+Up")
    hands.until(lambda: analysis.propositions()[4] == "The envoy was held back")
    assert analysis.current() == ("The envoy was held back", None)
    analysis.press("Alt+Down")
    hands.until(lambda: analysis.propositions()[5] == "The envoy was held back")
    analysis.press("Del")
    hands.until(lambda: analysis.propositions() == before)
    assert analysis.current() == (before[-1], None)
    analysis.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    hands.until(lambda: analysis.propositions() == before)
    assert len(analysis.stored()) == 5


def test_a_position_is_removed_by_key_and_comes_back_by_undo(analysis: Analysis) -> None:
    analysis.press("Right", "Del")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "nothing noted")
    assert analysis.current() == (FIRST, "Algeria")
    assert len(analysis.stored()) == 5
    analysis.press("Ctrl+Z")
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "asserts 11")


def test_an_actor_gets_a_column_and_then_a_position(analysis: Analysis) -> None:
    analysis.opened.asker.lines.append("Niger")
    analysis.press("Shift+A")
    assert analysis.current() == (FIRST, "Niger")
    assert analysis.view.bar.summary.endswith("actors 3")
    assert analysis.position() is None
    page = analysis.view.disputing.position_page
    assert not page.words.isEnabled()
    analysis.press("Return")
    analysis.opened.hands.type("si")
    analysis.opened.hands.until(lambda: analysis.said()[0][2] == "silent")
    position = analysis.position()
    assert position is not None
    assert position.stance is Stance.SILENT
    assert page.words.isEnabled()


def test_an_actor_without_a_position_is_renamed_without_an_act(analysis: Analysis) -> None:
    label = analysis.opened.project.undo_label()
    analysis.opened.asker.lines.append("Nigre")
    analysis.press("Shift+A", "Return", "Shift+Tab", "Ctrl+A")
    analysis.opened.hands.type("Niger")
    analysis.press("Return")
    assert analysis.current() == (FIRST, "Niger")
    assert analysis.opened.project.undo_label() == label


def test_a_column_that_says_nothing_is_taken_out_by_key(analysis: Analysis) -> None:
    analysis.opened.asker.lines.append("Niger")
    analysis.press("Shift+A", "Del")
    assert analysis.view.disputing.matrix.actors == ("Algeria", "Mali")


def test_an_actor_is_renamed_in_all_disputes_at_once(analysis: Analysis) -> None:
    matrix = analysis.view.disputing.matrix
    analysis.press("Right", "Return", "Shift+Tab", "Ctrl+A")
    analysis.opened.hands.type("Algiers")
    analysis.press("Return")
    analysis.opened.hands.until(lambda: matrix.actors == ("Algiers", "Mali"))
    analysis.opened.hands.until(lambda: analysis.said()[0][0] == "asserts 11")
    assert analysis.current() == (FIRST, "Algiers")
    analysis.press("Ctrl+Z")
    analysis.opened.hands.until(lambda: set(matrix.actors) == {"Algeria", "Mali"})


def test_a_name_that_another_actor_has_is_refused_and_the_old_one_shown(
    analysis: Analysis,
) -> None:
    analysis.press("Right", "Return", "Shift+Tab", "Ctrl+A")
    analysis.opened.hands.type("Mali")
    analysis.press("Return")
    assert "has a position of its own" in analysis.opened.frame.message
    assert analysis.view.disputing.position_page.actor.text() == "Algeria"
    assert analysis.view.disputing.matrix.actors == ("Algeria", "Mali")


def test_a_dispute_is_settled_in_its_form(analysis: Analysis) -> None:
    analysis.press("Return", "Tab")
    page = analysis.view.disputing.dispute_page
    assert QApplication.focusWidget() is page.state
    analysis.opened.hands.type("s")
    analysis.opened.hands.until(lambda: analysis.said()[0][2] == "settled")
    analysis.press("Tab", "Tab", "Ctrl+A")
    analysis.opened.hands.type("shot down; downing")
    analysis.press("Return")
    dispute = analysis.stored()[0]
    assert dispute.state is DisputeState.SETTLED
    assert dispute.markers == ("shot down", "downing")


def test_the_form_of_a_dispute_leads_to_each_passage(analysis: Analysis) -> None:
    asked: list[str] = []
    analysis.view.open_finding.connect(asked.append)
    page = analysis.view.disputing.dispute_page
    links = [b for b in page.findChildren(QPushButton, "analysis.lead") if b.isVisible()]
    assert len(links) == 2
    analysis.opened.hands.click(links[1])
    positions = analysis.opened.project.positions(analysis.stored()[0].id)
    assert asked == [positions[1].finding]


def test_a_change_from_elsewhere_reaches_the_matrix(analysis: Analysis) -> None:
    dispute = analysis.stored()[1].id
    command = SetPosition(dispute=dispute, actor="Niger", stance=Stance.AMBIGUOUS)
    analysis.view.bridge.run(command)
    analysis.opened.hands.until(lambda: analysis.said()[1][-2] == "ambiguous")
    assert analysis.current() == (FIRST, None)


def test_what_is_typed_about_a_dispute_that_others_remove_goes_into_no_other(
    analysis: Analysis,
) -> None:
    first, second = analysis.stored()[:2]
    before = analysis.opened.project.positions(second.id)
    analysis.press("Right", "Return", "Tab", "Ctrl+A")
    analysis.opened.hands.type("by nobody")
    analysis.view.bridge.run(RemoveDispute(dispute=first.id))
    analysis.opened.hands.until(lambda: analysis.propositions()[0] == SECOND)
    analysis.press("Return")
    assert analysis.opened.frame.message
    assert analysis.opened.project.positions(second.id) == before


def test_without_a_brief_the_first_dispute_makes_one(empty: Analysis) -> None:
    assert empty.propositions() == []
    empty.opened.asker.lines.append("It flew")
    empty.press("A")
    empty.opened.hands.until(lambda: empty.propositions() == ["It flew"])
    assert empty.opened.project.briefs()[0].title == "Sahel desk"
    empty.opened.hands.until(lambda: QApplication.focusWidget() is empty.view.disputing.matrix)


def test_keys_walk_from_event_to_event_and_open_its_passage(analysis: Analysis) -> None:
    asked: list[str] = []
    analysis.view.open_finding.connect(asked.append)
    analysis.turn_to("Timeline")
    timeline = analysis.view.time.timeline
    order = [bar.event.words for bar in timeline.picture.bars]
    assert analysis.event() == order[0]
    seen = [analysis.event()]
    for _ in order[1:]:
        analysis.press("Right")
        seen.append(analysis.event())
    assert seen == order
    analysis.press("Home", "Down")
    assert analysis.event() != order[0]
    analysis.press("Up")
    assert analysis.event() == order[0]
    analysis.press("Return")
    assert asked == [timeline.current]
    assert order[0] in timeline.accessibleDescription()


def test_the_wheel_and_keys_zoom_about_what_is_looked_at(analysis: Analysis) -> None:
    analysis.turn_to("Timeline")
    timeline = analysis.view.time.timeline
    at = analysis.middle_of("air force chiefs")
    _wheel(analysis, at, 120)
    assert timeline.zoom > 1
    assert abs(analysis.middle_of("air force chiefs").x() - at.x()) <= 2
    analysis.press("Ctrl++")
    assert timeline.zoom > 1.5
    assert analysis.opened.theme.zoom == 1.0
    analysis.press("Ctrl+0")
    assert timeline.zoom == 1.0
    _wheel(analysis, at, -120)
    assert timeline.zoom == 1.0


def test_a_date_puts_a_waiting_finding_on_the_timeline(analysis: Analysis) -> None:
    analysis.turn_to("Timeline")
    time = analysis.view.time
    waiting = time.tray.findings[0].key
    time.tray.setFocus(Qt.FocusReason.TabFocusReason)
    analysis.press("F2")
    analysis.opened.hands.type("XXXX-04-10")
    analysis.press("Return")
    analysis.opened.hands.until(lambda: time.timeline.picture.bar(waiting) is not None)
    assert waiting not in {row.key for row in time.tray.findings}
    analysis.view.event_page.date.setFocus(Qt.FocusReason.TabFocusReason)
    for day in ("XXXX-04-11", "XXXX-04-12"):
        analysis.press("Ctrl+A")
        analysis.opened.hands.type(day)
        analysis.press("Return")
        analysis.view.event_page.date.setFocus(Qt.FocusReason.TabFocusReason)
    assert analysis.opened.project.conflicts() == ()
    analysis.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    analysis.opened.hands.until(lambda: time.timeline.picture.bar(waiting) is None)


def test_lanes_gather_by_section_too(analysis: Analysis) -> None:
    analysis.turn_to("Timeline")
    timeline = analysis.view.time.timeline
    assert "Algeria, Mali" in [lane.words for lane in timeline.picture.lanes]
    analysis.view.bar.lanes.setFocus(Qt.FocusReason.TabFocusReason)
    analysis.press("Down")
    lanes = {lane.words for lane in timeline.picture.lanes}
    weighed = analysis.view.weighed
    assert weighed is not None
    assert lanes & set(weighed.sections)
    assert lanes <= {*weighed.sections, "No section"}


def test_a_click_chooses_an_event_and_a_double_click_opens_it(analysis: Analysis) -> None:
    asked: list[str] = []
    analysis.view.open_finding.connect(asked.append)
    analysis.turn_to("Timeline")
    timeline = analysis.view.time.timeline
    place = analysis.middle_of("Burkina Faso and Niger")
    analysis.opened.hands.click(timeline.viewport(), place)
    assert "Burkina Faso and Niger" in analysis.event()
    QTest.mouseDClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [timeline.current]


def _wheel(analysis: Analysis, at: QPoint, turn: int) -> None:
    viewport = analysis.view.time.timeline.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
