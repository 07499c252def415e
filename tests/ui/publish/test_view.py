"""Trusting a brief and sending it, through the real window."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.domain.dates import ReportedDate
from briefwright.domain.prose import Prose, Slot
from briefwright.service.commands.blocks import SetBlock
from briefwright.service.commands.briefs import AddBrief, EditBrief
from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.commands.sources import EditSource
from briefwright.service.importing import read_description_file
from briefwright.tradecraft.problem import Severity
from briefwright.ui.publish.view import PublishView
from tests.kit.drivers import Publish, new_project, window_on
from tests.ui.publish.conftest import SAMPLE


def test_without_a_brief_the_view_says_what_will_stand_here(empty: Publish) -> None:
    hands, view = empty.opened.hands, empty.view
    hands.until(lambda: view.form.verdict == "There is no brief yet.")
    assert not view.form.button.isEnabled()
    hands.press("Ctrl+E")
    assert empty.opened.asker.asked == []
    assert view.pages.count == 0


def test_without_a_brief_no_tick_is_shown_and_a_button_makes_one(empty: Publish) -> None:
    hands, view = empty.opened.hands, empty.view
    hands.until(lambda: view.form.verdict == "There is no brief yet.")
    assert view.form.severity is Severity.NOTE
    button = view.work.findChild(QPushButton, "publish.begin")
    assert button is not None
    hands.until(button.isVisible)
    button.setFocus()
    hands.press("Return")
    empty.wait_for_pages()
    (brief,) = empty.opened.project.briefs()
    assert brief.title == empty.opened.project.title


def test_the_pages_are_those_of_the_exported_pdf(publish: Publish, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    publish.export(target)
    outcome = publish.view.outcome
    assert outcome.pdf is not None
    assert target.read_bytes() == outcome.pdf.data
    document = pypdfium2.PdfDocument(target)
    assert len(document) == publish.view.pages.count
    document.close()
    assert publish.view.status() == (f"{publish.view.pages.count} pages",)


def test_what_is_drawn_is_not_a_blank_page(publish: Publish) -> None:
    picture = publish.view.pages.viewport().grab().toImage()
    colours = {
        picture.pixelColor(x, y).rgb()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 50


def test_pages_are_turned_by_key_and_by_button(publish: Publish) -> None:
    view, hands = publish.view, publish.opened.hands
    count = view.pages.count
    assert QApplication.focusWidget() is view.pages
    assert view.bar.words == f"1 of {count}"
    hands.press("PgDown")
    assert view.bar.words == f"2 of {count}"
    hands.press("End")
    assert view.bar.words == f"{count} of {count}"
    hands.press("Home")
    onwards = view.bar.findChild(QToolButton, "publish.next")
    assert isinstance(onwards, QToolButton)
    hands.click(onwards)
    assert view.bar.words == f"2 of {count}"
    hands.press("PgUp")
    publish.wait_for_pages()
    assert view.bar.words == f"1 of {count}"


def test_the_zoom_has_keys_a_wheel_and_a_fit(publish: Publish) -> None:
    pages, hands = publish.view.pages, publish.opened.hands
    fitted = pages.zoom
    hands.press("Ctrl+0")
    assert pages.zoom == 1.0
    hands.press("Ctrl++")
    assert pages.zoom > 1.0
    hands.press("Ctrl+-")
    assert pages.zoom == 1.0
    _wheel(publish, -120)
    assert pages.zoom < 1.0
    assert publish.opened.theme.zoom == 1.0
    fit = publish.view.bar.findChild(QToolButton, "publish.fit")
    assert isinstance(fit, QToolButton)
    hands.click(fit)
    assert pages.zoom == fitted
    publish.wait_for_pages()


def test_a_click_on_a_citation_leads_to_its_finding(publish: Publish) -> None:
    asked: list[tuple[str, str]] = []
    publish.view.go_to.connect(lambda place: asked.append((place.table, place.row)))
    label = publish.places_of("finding")[0]
    publish.click_place(label)
    assert asked == [("finding", label.origin.row)]


def test_citations_can_be_followed_by_key(publish: Publish) -> None:
    asked: list[str] = []
    publish.view.go_to.connect(lambda place: asked.append(place.row))
    hands = publish.opened.hands
    hands.press("Return")
    assert asked == []
    hands.press("Ctrl+Down")
    hands.press("Ctrl+Down")
    standing = publish.view.pages.standing
    assert standing is not None
    hands.press("Return")
    assert asked == [standing.origin.row]


def test_a_click_on_prose_leads_nowhere_but_is_pointed_out(publish: Publish) -> None:
    asked: list[object] = []
    publish.view.go_to.connect(asked.append)
    block = publish.places_of("block")[0]
    pointed: list[object] = []
    publish.view.pages.pointed.connect(pointed.append)
    publish.view.pages.point_out(block.origin)
    box = publish.view.pages.box_of(block)
    corner = QPoint(round(box.left()) + 1, round(box.top()) + 1)
    publish.opened.hands.click(publish.view.pages.viewport(), corner)
    assert asked == []
    assert pointed == [block.origin]


def test_a_problem_of_a_source_leads_there(publish: Publish) -> None:
    asked: list[str] = []
    publish.view.go_to.connect(lambda place: asked.append(place.table))
    (message,) = [said for said in publish.problems() if "no date of publication" in said]
    publish.click_problem(message)
    assert asked[-1:] == ["source"]
    asked.clear()
    publish.opened.hands.press("Return")
    assert asked == ["source"]


def test_a_repaired_fault_leaves_the_list_by_itself(publish: Publish) -> None:
    bridge = publish.view.bridge
    (source,) = publish.opened.project.sources()
    assert any("no date of publication" in said for said in publish.problems())
    date = ReportedDate.parse("2025-04-17")
    assert bridge.run(EditSource(row=source.id, fields={"published": date}))
    publish.opened.hands.until(
        lambda: not any("no date of publication" in said for said in publish.problems())
    )


def test_the_place_looked_at_is_kept_when_the_brief_changes(publish: Publish) -> None:
    view, hands = publish.view, publish.opened.hands
    hands.press("PgDown")
    hands.press("PgDown")
    where = view.pages.verticalScrollBar().value()
    assert where > 0
    brief = publish.opened.project.briefs()[0]
    before = view.outcome
    view.bridge.run(EditBrief(row=brief.id, fields={"prepared_by": "Desk two"}))
    hands.until(lambda: view.outcome is not before)
    publish.wait_for_pages()
    assert view.pages.verticalScrollBar().value() == where


def test_a_new_check_is_made_by_key(publish: Publish) -> None:
    before = publish.view.outcome
    publish.opened.hands.press("F5")
    publish.opened.hands.until(lambda: publish.view.outcome is not before)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html", ".md", ".txt"])
def test_every_format_goes_out_under_the_name_that_was_given(
    publish: Publish, tmp_path: Path, suffix: str
) -> None:
    publish.choose_format(suffix)
    target = tmp_path / "brief"
    publish.export(target)
    written = target.with_suffix(suffix)
    assert written.stat().st_size > 500
    assert publish.view.form.done == f"Exported: {written}"
    suggested = publish.opened.asker.suggested[-1]
    assert suggested.name == f"aes-air-cooperation-after-bamako{suffix}"


def test_the_second_export_asks_nothing(publish: Publish, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    publish.export(target)
    target.unlink()
    publish.opened.hands.press("Ctrl+Shift+E")
    publish.opened.hands.until(target.exists)
    publish.opened.hands.until(lambda: publish.view.form.done)
    assert len(publish.opened.asker.asked) == 1


def test_a_place_that_cannot_be_written_is_named_in_a_sentence(
    publish: Publish, tmp_path: Path
) -> None:
    publish.opened.asker.save_answers.append(tmp_path / "missing" / "out.pdf")
    publish.opened.hands.press("Ctrl+E")
    publish.opened.hands.until(lambda: publish.opened.frame.message)
    assert publish.view.form.done == ""


def test_a_character_without_a_font_is_named_and_nothing_goes_out(publish: Publish) -> None:
    brief = publish.opened.project.briefs()[0]
    publish.view.bridge.run(EditBrief(row=brief.id, fields={"standfirst": "A sign: \U00013000"}))
    publish.opened.hands.until(lambda: publish.view.outcome.refusal)
    assert "\U00013000" in publish.view.form.verdict
    assert not publish.view.form.button.isEnabled()


def test_one_of_several_briefs_is_chosen(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    second = project.run(AddBrief(brief=Brief(id="", title="Another brief"))).result
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=PublishView, key="publish"
    ) as (opened, view):
        driver = Publish(opened=opened, view=view)
        driver.wait_for_pages()
        briefs = view.form.findChild(QComboBox)
        assert isinstance(briefs, QComboBox)
        briefs.setFocus(Qt.FocusReason.TabFocusReason)
        opened.hands.type("Another")
        opened.hands.until(lambda: view.outcome.brief and view.outcome.brief.id == second)
        assert view.outcome.brief is not None
        assert view.outcome.brief.title == "Another brief"


def _wheel(publish: Publish, turn: int) -> None:
    viewport = publish.view.pages.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        viewport.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_a_first_page_that_is_too_full_is_named_before_it_is_sent(publish: Publish) -> None:
    project = publish.opened.project
    (brief,) = project.briefs()
    first = next(b for b in project.blocks(brief.id) if b.slot is Slot.BOTTOM_LINE)
    text = first.content.plain + " The report says so, and says it once more." * 60
    publish.opened.frame.bridge.run(SetBlock(row=first.id, fields={"content": Prose(text=text)}))
    publish.opened.hands.until(lambda: "too full" in publish.view.form.verdict)
