"""The record of a source by keys and clicks: what was found, the grade and its reasons, many at once."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from briefwright.domain.dates import ReportedDate
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import say
from briefwright.domain.source import Source
from briefwright.service.commands.sources import EditSource, ImportSources
from briefwright.service.grades import read_grades
from briefwright.service.importing import Record, draft_of_text
from briefwright.ui.sources.several import SeveralForm
from briefwright.ui.sources.view import SourcesView
from tests.kit.drivers import Sources, new_project, open_again, window_on

DRONE, OTHER, THIRD = "A drone was lost", "Another report", "A third report"
FOUND = (
    Found(field="outlet", value="AFP", by=FoundBy.WORDS, detail="Bamako (AFP)"),
    Found(field="outlet", value="Le Sahel", by=FoundBy.PAGE, detail="og:site_name"),
    Found(field="published", value="2025-04-03", by=FoundBy.WORDS, detail="03/04/2025"),
    Found(field="published", value="2025-03-04", by=FoundBy.WORDS, detail="03/04/2025"),
    Found(field="language", value="en", by=FoundBy.LETTERS),
)


@pytest.fixture
def sources(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sources]:
    project = new_project(tmp_path)
    drone = draft_of_text("A drone fell near the border.\n\nThe text.", Record(title=DRONE))
    known = replace(
        drone.source,
        outlet="AFP",
        published=ReportedDate.parse("2025-04-03"),
        language="en",
        found=FOUND,
        reader="reader 1.0",
        imported="2025-04-04T09:30:00+00:00",
        imported_by="Amina",
        remarks=(say("2 pictures were left out."),),
    )
    drafts = [replace(drone, source=known, original=b"x" * 12345)]
    for title, tag in ((OTHER, "drones"), (THIRD, "airspace")):
        draft = draft_of_text(f"The text of {title}.", Record(title=title, language="fr"))
        drafts.append(replace(draft, source=replace(draft.source, tags=(tag,), found=())))
    project.run(ImportSources(drafts=tuple(drafts)))
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=SourcesView, key="sources"
    ) as (opened, view):
        driver = Sources(opened=opened, view=view)
        driver.wait_for(DRONE, OTHER, THIRD)
        driver.choose(DRONE)
        yield driver


def stored(sources: Sources, number: int = 0) -> Source:
    return sources.opened.project.sources()[number]


def open_fields(sources: Sources) -> list[str]:
    return list(dict.fromkeys(each.field for each in stored(sources).found))


def test_what_nobody_confirmed_is_said_below_its_field_and_counted_above(sources: Sources) -> None:
    record = sources.view.record
    assert record.unconfirmed.words == "3 fields are not confirmed"
    said = {name: part.words for name, part in record.suggested.items() if part.words}
    assert said["outlet"] == "from the text"
    assert said["language"] == "by its letters"
    assert "03/04/2025" in said["published"]
    assert record.suggested["published"].others.text() == "2 readings"
    assert record.suggested["outlet"].others.text() == "1 other"
    assert record.field("outlet").accessibleDescription() == "from the text"
    sources.choose(OTHER)
    assert record.unconfirmed.words == ""
    assert not any(part.words for part in record.suggested.values())


def test_one_field_is_confirmed_by_click_and_by_key(sources: Sources) -> None:
    record = sources.view.record
    sources.opened.hands.click(record.suggested["language"].confirm)
    assert open_fields(sources) == ["outlet", "published"]
    record.field("published").setFocus()
    sources.opened.hands.press("Ctrl+Return")
    assert open_fields(sources) == ["outlet"]
    assert record.unconfirmed.words.startswith("1 field")
    assert stored(sources).published == ReportedDate.parse("2025-04-03")


def test_all_is_confirmed_by_click_and_taken_back_by_undo(sources: Sources) -> None:
    sources.opened.hands.click(sources.view.record.unconfirmed.button)
    assert open_fields(sources) == []
    sources.opened.hands.press("Ctrl+Z")
    assert stored(sources).found == FOUND
    sources.opened.hands.until(lambda: sources.view.record.unconfirmed.words != "")


def test_all_is_confirmed_from_the_table_by_key(sources: Sources) -> None:
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+Return")
    assert open_fields(sources) == []


def test_writing_over_a_suggestion_takes_its_sign_away(sources: Sources) -> None:
    sources.write("outlet", "Mali Hebdo")
    assert open_fields(sources) == ["published", "language"]
    assert sources.view.record.suggested["outlet"].words == ""


def test_another_reading_is_taken_from_the_menu(sources: Sources) -> None:
    menu = sources.view.record.suggested["published"].findChild(QMenu)
    assert menu is not None
    words = [action.text().split("\t")[0].strip("\u2068\u2069") for action in menu.actions()]
    assert words == ["3 April 2025", "4 March 2025"]
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    assert stored(sources).published == ReportedDate.parse("2025-03-04")
    assert open_fields(sources) == ["outlet", "language"]


def test_choosing_the_reading_that_stands_there_confirms_it(sources: Sources) -> None:
    menu = sources.view.record.suggested["published"].findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    assert stored(sources).published == ReportedDate.parse("2025-04-03")
    assert open_fields(sources) == ["outlet", "language"]


def test_a_value_that_came_meanwhile_is_not_confirmed_unseen(
    sources: Sources, tmp_path: Path
) -> None:
    with open_again(sources.opened.project, tmp_path) as other:
        other.run(EditSource(row=other.sources()[0].id, fields={"outlet": "Elsewhere"}))
        sources.view.record.confirmed.emit(("outlet",))
    assert "was changed meanwhile" in sources.opened.frame.message


def grade_by_key(sources: Sources, letter: str) -> None:
    choice = sources.view.record.field("reliability")
    assert isinstance(choice, QComboBox)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    sources.opened.hands.press("Home")
    for _ in range("ABCDEF".index(letter)):
        sources.opened.hands.press("Down")


def test_a_grade_waits_for_its_reason_and_both_are_one_step(sources: Sources) -> None:
    grade_by_key(sources, "C")
    assert stored(sources).reliability is Reliability.F
    assert sources.view.record.grade.waits
    sources.opened.hands.press("Tab")
    sources.opened.hands.type("Agency text.")
    sources.opened.hands.press("Return")
    assert stored(sources).reliability is Reliability.C
    assert stored(sources).reliability_reason == "Agency text."
    sources.opened.hands.press("Tab")
    sources.opened.hands.press("Ctrl+Z")
    assert stored(sources).reliability is Reliability.F
    assert stored(sources).reliability_reason is None


def test_escape_takes_a_grade_back_that_waits(sources: Sources) -> None:
    grade_by_key(sources, "C")
    sources.opened.hands.press("Esc")
    choice = sources.view.record.field("reliability")
    assert isinstance(choice, QComboBox)
    assert choice.currentData() == Reliability.F
    sources.view.table.setFocus()
    assert read_grades(sources.opened.project, stored(sources).id) == ()


def test_a_grade_that_waits_is_kept_when_one_goes_on(sources: Sources) -> None:
    grade_by_key(sources, "B")
    sources.choose(OTHER)
    assert stored(sources).reliability is Reliability.B
    assert stored(sources, 1).reliability is Reliability.F


def test_a_new_grade_does_not_keep_the_reason_of_the_old_one(sources: Sources) -> None:
    grade_by_key(sources, "C")
    sources.write("reliability_reason", "Agency text.")
    grade_by_key(sources, "E")
    sources.view.table.setFocus()
    assert (stored(sources).reliability, stored(sources).reliability_reason) == (
        Reliability.E,
        None,
    )


def test_the_record_tells_how_its_grade_came_to_be(sources: Sources) -> None:
    for letter, reason in (("C", "One."), ("B", "Two."), ("D", "Three."), ("E", "Four.")):
        grade_by_key(sources, letter)
        sources.write("reliability_reason", reason)
    history = sources.view.record.grade.history
    sources.opened.hands.until(lambda: "D → E" in history.words)
    lines = [re.sub("[\u2068\u2069\u200e]", "", line) for line in history.words.splitlines()]
    assert [line.split(",")[0] for line in lines] == ["D → E", "B → D", "C → B"]
    assert lines[0].endswith("Amina: Four.")
    sources.opened.hands.click(history.more)
    assert len(history.words.splitlines()) == 4


def test_the_import_record_can_be_read_at_the_foot(sources: Sources) -> None:
    record = sources.view.record
    record.import_fold.button.setFocus()
    sources.opened.hands.press("Space")
    assert record.import_fold.open
    sources.opened.hands.until(lambda: "Size" in record.imported.facts)
    facts = record.imported.facts
    assert facts["Size"] == "12,345 bytes"
    assert facts["SHA-256"] == stored(sources).attachment
    assert (facts["Read by"], facts["By"], facts["Media type"]) == (
        "reader 1.0",
        "Amina",
        "text/plain",
    )
    assert facts["Imported"].startswith("4 Apr 2025")
    assert record.imported.remarks == "2 pictures were left out."


def test_the_descriptor_is_folded_until_it_says_something(sources: Sources) -> None:
    assert not sources.view.record.descriptor.open
    sources.view.record.descriptor.unfold()
    for name in ("access", "bias", "currency"):
        sources.write(name, f"The {name}.")
    assert (stored(sources).access, stored(sources).bias, stored(sources).currency) == (
        "The access.",
        "The bias.",
        "The currency.",
    )


def test_every_new_field_of_the_record_is_written(sources: Sources) -> None:
    sources.write("archive_url", "https://web.archive.org/a")
    sources.write("translator", "M. Keita")
    sources.write("tags", "border; drones; border")
    sources.pick("country", "Mali")
    source = stored(sources)
    assert (source.archive_url, source.translator) == ("https://web.archive.org/a", "M. Keita")
    assert (source.tags, source.country) == (("border", "drones"), "ML")


def test_tags_of_other_sources_are_offered_and_nothing_is_taken_unasked(sources: Sources) -> None:
    tags = sources.view.record.field("tags")
    tags.setFocus()
    sources.opened.hands.type("border; dr")
    assert getattr(tags, "offered") == ("drones",)  # noqa: B009 - a field of the record
    sources.opened.hands.press("Down")
    sources.opened.hands.press("Return")
    assert tags.property("text") == "border; drones; "
    sources.opened.hands.type("a")
    assert getattr(tags, "offered") == ("airspace",)  # noqa: B009
    sources.opened.hands.press("Tab")
    assert stored(sources).tags == ("border", "drones", "a")


def choose_several(sources: Sources) -> SeveralForm:
    sources.view.table.setFocus()
    sources.opened.hands.press("Shift+Down")
    sources.opened.hands.until(lambda: isinstance(sources.view.page.shown, SeveralForm))
    form = sources.view.page.shown
    assert isinstance(form, SeveralForm)
    return form


def test_only_what_is_touched_is_written_into_several_sources_as_one_step(
    sources: Sources,
) -> None:
    form = choose_several(sources)
    assert form.title == "Edit 2 sources"
    assert not form.write.isEnabled()
    for name, text in (("outlet", "APA"), ("add_tags", "sahel"), ("remove_tags", "drones")):
        form.field(name).setFocus()
        sources.opened.hands.type(text)
    marking, grade = form.field("marking"), form.field("reliability")
    marking.setFocus()
    sources.opened.hands.type("TLP:G")
    grade.setFocus()
    sources.opened.hands.type("B")
    reason = form.field("reliability_reason")
    assert reason.isVisible()
    reason.setFocus()
    sources.opened.hands.type("A regular agency.")
    sources.opened.hands.click(form.write)
    first, second, third = sources.opened.project.sources()
    for source in (first, second):
        assert (source.outlet, source.tags, source.marking) == ("APA", ("sahel",), Marking.GREEN)
        assert (source.reliability, source.reliability_reason) == (
            Reliability.B,
            "A regular agency.",
        )
    assert (first.language, second.language) == ("en", "fr")
    assert third.outlet is None
    assert [each.field for each in first.found] == ["published", "published", "language"]
    line = form.field("outlet")
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    sources.view.table.setFocus()
    sources.opened.hands.press("Ctrl+Z")
    assert stored(sources, 1).outlet is None


def test_a_wrong_date_keeps_several_sources_from_being_written(sources: Sources) -> None:
    form = choose_several(sources)
    form.field("accessed").setFocus()
    sources.opened.hands.type("yesterday")
    sources.opened.hands.press("Tab")
    assert not form.write.isEnabled()
    form.field("accessed").setFocus()
    sources.opened.hands.press("Ctrl+A")
    sources.opened.hands.type("2025-05-01")
    sources.opened.hands.press("Tab")
    assert form.write.isEnabled()
    sources.opened.hands.click(form.write)
    assert {str(source.accessed) for source in sources.opened.project.sources()[:2]} == {
        "2025-05-01"
    }


def test_what_was_found_about_several_is_confirmed_at_once(sources: Sources) -> None:
    form = choose_several(sources)
    sources.opened.hands.click(form.confirm)
    assert open_fields(sources) == []
    sources.choose(DRONE)
    assert not isinstance(sources.view.page.shown, SeveralForm)
