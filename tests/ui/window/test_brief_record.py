"""What is printed of a brief besides its text, set in its record."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.domain.dates import ReportedDate
from briefwright.domain.marking import Marking
from briefwright.service.commands.briefs import EditBrief
from briefwright.ui.widgets.brief_record import BriefRecord
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.forms import ChoiceField
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


def record_of(opened: Opened) -> BriefRecord:
    """The dialog, as soon as it is in front."""
    opened.hands.until(lambda: isinstance(QApplication.activeWindow(), BriefRecord))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, BriefRecord)
    return dialog


def brief_of(opened: Opened) -> Brief:
    (brief,) = opened.project.briefs()
    return brief


def test_the_record_of_the_brief_is_written_field_by_field_and_taken_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with whole_window(sample_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as found:
        opened, hands = found[0], found[0].hands
        opened.frame.deck["brief_record"].trigger()
        dialog = record_of(opened)
        before = brief_of(opened)
        for name, words in (("organisation", "Sahel desk"), ("issued", "2025-04-22")):
            dialog.field(name).setFocus()
            hands.press("Ctrl+A")
            hands.type(words)
            hands.press("Tab")
        assert brief_of(opened).organisation == "Sahel desk"
        assert brief_of(opened).issued == ReportedDate.parse("2025-04-22")
        dialog.field("issued").setFocus()
        hands.press("Ctrl+A")
        hands.type("soon")
        hands.press("Tab")
        issued = dialog.field("issued")
        assert isinstance(issued, DateField)
        assert "soon" in issued.trouble
        close = dialog.findChild(QDialogButtonBox)
        assert close is not None
        close.button(QDialogButtonBox.StandardButton.Close).click()
        assert dialog.isVisible()
        assert brief_of(opened).issued == ReportedDate.parse("2025-04-22")
        marking = dialog.field("marking")
        assert isinstance(marking, ChoiceField)
        marking.setFocus()
        hands.press("End")
        assert brief_of(opened).marking is Marking.RED
        hands.press("Escape")
        hands.until(lambda: opened.frame.findChild(BriefRecord) is None)
        for _ in range(3):
            opened.frame.deck["undo"].trigger()
        assert brief_of(opened) == before


def test_a_problem_of_the_record_leads_to_its_field(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    (brief,) = project.briefs()
    project.run(EditBrief(row=brief.id, fields={"organisation": None}))
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        opened.frame.turn_to("publish")
        publish = opened.frame.view("publish")
        rows = publish.problems.list  # type: ignore[attr-defined]  # the Publish view's own
        opened.hands.until(lambda: any("organisation" in row.words for row in rows.rows().rows))
        row = next(row for row in rows.rows().rows if "organisation" in row.words)
        assert row.verb == "Set it"
        rows.opened.emit(row)
        dialog = record_of(opened)
        assert QApplication.focusWidget() is dialog.field("organisation")
        dialog.reject()
        opened.hands.until(lambda: opened.frame.findChild(BriefRecord) is None)
