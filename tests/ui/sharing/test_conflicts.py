"""Conflicts on the screen: nothing is chosen silently, and each is settled where it is shown."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from briefwright.domain.finding import Finding, Kind
from briefwright.service.commands.disputes import AddDispute, RemoveDispute
from briefwright.service.commands.rows import SetField
from briefwright.service.commands.sections import MoveSection
from briefwright.service.project import Project
from briefwright.service.standing import standing, value_of, written
from briefwright.ui.settings.language import speak
from briefwright.ui.sharing.bar import ConflictBar
from briefwright.ui.sharing.conflicts import ConflictList
from tests.kit.drivers import Opened

FIELDS = {"kind": ("claim", "event"), "date": ("2025-03-31", "2025-04-01"), "note": ("a", "b")}


def disagree(opened: Opened, elsewhere: Project, *fields: str) -> str:
    """Two write the fields of one finding at once; its id."""
    finding = opened.project.findings()[0].id
    for field in fields:
        mine, theirs = FIELDS[field]
        opened.frame.bridge.run(SetField(row=finding, field=field, words=mine))
        elsewhere.run(SetField(row=finding, field=field, words=theirs))
    elsewhere.publish()
    opened.project.merge(elsewhere.path)
    return finding


def bar(opened: Opened) -> ConflictBar:
    found = opened.frame.findChild(ConflictBar, "conflict_bar")
    assert isinstance(found, ConflictBar)
    return found


def shown_list(opened: Opened, count: int) -> ConflictList:
    """The list, opened by the button of the bar."""
    opened.hands.until(lambda: bar(opened).count == count)
    opened.hands.click(bar(opened).show_button)
    found = opened.frame.findChild(ConflictList, "conflicts")
    assert isinstance(found, ConflictList)
    opened.hands.until(lambda: len(found.cards) == count)
    return found


def test_a_project_in_agreement_shows_no_bar(opened: Opened) -> None:
    opened.hands.until(lambda: not bar(opened).text)
    assert bar(opened).isHidden()


def test_the_bar_comes_with_the_conflict_and_counts_it(opened: Opened, elsewhere: Project) -> None:
    disagree(opened, elsewhere, "kind", "note")
    opened.hands.until(lambda: bar(opened).text.startswith("2 fields hold several versions"))


def test_every_version_is_shown_with_its_author(opened: Opened, elsewhere: Project) -> None:
    disagree(opened, elsewhere, "kind")
    (card,) = shown_list(opened, 1).cards
    assert {(each.words, each.author) for each in card.standing.readings} == {
        ("claim", "Amina"),
        ("event", "Jonas"),
    }
    assert sum(each.shown for each in card.standing.readings) == 1


@pytest.mark.parametrize("number", [1, 2])
def test_the_version_kept_stands_and_the_conflict_is_gone(
    opened: Opened, elsewhere: Project, number: int
) -> None:
    finding = disagree(opened, elsewhere, "kind")
    dialog = shown_list(opened, 1)
    (card,) = dialog.cards
    words = card.standing.readings[number - 1].words
    opened.hands.click(card.keep_buttons[number])
    assert opened.project.get(Finding, finding).kind.value == words
    assert opened.project.conflicts() == ()
    opened.hands.until(lambda: not dialog.cards)
    opened.hands.until(lambda: bar(opened).isHidden())


def test_another_value_can_be_written_instead(opened: Opened, elsewhere: Project) -> None:
    finding = disagree(opened, elsewhere, "date", "kind")
    cards = shown_list(opened, 2).cards
    card = next(card for card in cards if card.standing.column == "date")
    assert card.field is not None
    card.field.setFocus()
    card.field.selectAll()
    opened.hands.type("2025-03-30")
    opened.hands.click(card.write)
    assert str(opened.project.get(Finding, finding).date) == "2025-03-30"
    assert [each.column for each in opened.project.conflicts()] == ["kind"]


def test_a_value_that_the_field_cannot_have_is_refused_in_words(
    opened: Opened, elsewhere: Project
) -> None:
    disagree(opened, elsewhere, "date")
    (card,) = shown_list(opened, 1).cards
    assert card.field is not None
    card.field.setFocus()
    card.field.selectAll()
    opened.hands.type("some day")
    opened.hands.click(card.write)
    assert len(opened.project.conflicts()) == 1
    assert opened.frame.message


def test_what_one_removed_and_another_changed_is_kept_or_removed_as_chosen(
    opened: Opened, elsewhere: Project
) -> None:
    brief = opened.project.briefs()[0].id
    removed = opened.frame.bridge.project.run(AddDispute(brief=brief, proposition="It rained"))
    opened.project.publish()
    elsewhere.merge(opened.project.path)
    opened.frame.bridge.run(RemoveDispute(dispute=removed.result))
    elsewhere.run(SetField(row=removed.result, field="proposition", words="It rained all day"))
    elsewhere.publish()
    opened.project.merge(elsewhere.path)
    (card,) = shown_list(opened, 1).cards
    assert card.standing.name == "It rained all day"
    assert {each.stays for each in card.standing.readings} == {True, False}
    assert card.field is None
    gone = next(each.number for each in card.standing.readings if not each.stays)
    opened.hands.click(card.keep_buttons[gone])
    assert removed.result not in {each.id for each in opened.project.disputes(brief)}
    assert opened.project.conflicts() == ()


def test_a_value_of_a_closed_list_is_chosen_by_its_name(opened: Opened, elsewhere: Project) -> None:
    finding = disagree(opened, elsewhere, "kind")
    (card,) = shown_list(opened, 1).cards
    assert card.field is None
    choice = card.choice
    assert choice is not None
    assert [choice.itemText(n) for n in range(choice.count())][:2] == ["Fact", "Claim"]
    choice.setFocus()
    opened.hands.type("quot")
    opened.hands.click(card.write)
    assert opened.project.get(Finding, finding).kind is Kind.QUOTE
    assert opened.project.conflicts() == ()


def test_versions_are_named_in_the_language_of_the_window(
    opened: Opened, elsewhere: Project, qapp: QApplication
) -> None:
    disagree(opened, elsewhere, "kind", "date")
    speak(qapp, "fr")
    try:
        cards = shown_list(opened, 2).cards
        said = {label.text() for card in cards for label in card.findChildren(QLabel)}
    finally:
        speak(qapp, "en")
    assert {"Affirmation", "Événement", "31 mars 2025"} <= said


def test_a_section_moved_by_two_shows_where_each_put_it(opened: Opened, elsewhere: Project) -> None:
    brief = opened.project.briefs()[0].id
    sections = opened.project.snapshot(brief).sections
    above = {each.parent for each in sections}
    first, second, *_ = (each for each in sections if each.parent is None and each.id in above)
    moved = next(each for each in sections if each.parent is None and each.id not in above)
    opened.frame.bridge.run(MoveSection(section=moved.id, parent=first.id))
    elsewhere.run(MoveSection(section=moved.id, parent=second.id))
    elsewhere.publish()
    opened.project.merge(elsewhere.path)
    (found,) = (each for each in standing(opened.project) if each.column == "parent")
    assert {each.words for each in found.readings} == {first.title, second.title}


def test_an_order_that_two_changed_shows_the_number_of_each_place(
    opened: Opened, elsewhere: Project
) -> None:
    brief = opened.project.briefs()[0].id
    tops = [each for each in opened.project.snapshot(brief).sections if each.parent is None]
    opened.frame.bridge.run(MoveSection(section=tops[-1].id, parent=None, index=0))
    elsewhere.run(MoveSection(section=tops[-1].id, parent=None, index=1))
    elsewhere.publish()
    opened.project.merge(elsewhere.path)
    (found,) = standing(opened.project)
    assert {each.place for each in found.readings} == {(1, len(tops)), (2, len(tops))}
    (card,) = shown_list(opened, 1).cards
    said = {label.text() for label in card.findChildren(QLabel)}
    assert f"Place 2 of {len(tops)}" in said


def test_settling_can_be_undone(opened: Opened, elsewhere: Project) -> None:
    disagree(opened, elsewhere, "kind")
    (card,) = shown_list(opened, 1).cards
    opened.hands.click(card.keep_buttons[1])
    opened.frame.bridge.undo()
    opened.hands.until(lambda: len(opened.project.conflicts()) == 1)


def test_words_of_a_version_mean_its_value_again(opened: Opened, elsewhere: Project) -> None:
    disagree(opened, elsewhere, *FIELDS)
    for found in standing(opened.project):
        for version in found.conflict.versions:
            assert value_of(found.conflict, written(version.value)) == version.value
