"""What a merge brought into conflict stands in place: in the record, the matrix and the finding."""

from PySide6.QtWidgets import QWidget

from briefwright.domain.dispute import Position, Stance
from briefwright.domain.source import Source
from briefwright.service.commands.disputes import EditPosition
from briefwright.service.commands.sources import EditSource
from briefwright.service.project import Project
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from briefwright.ui.widgets.versions import Versions
from tests.kit.drivers import Opened
from tests.ui.sharing.test_conflicts import disagree


def panel_in(opened: Opened, place: QWidget) -> Versions:
    """The versions in a part of the window, once they are there."""
    opened.hands.until(lambda: place.findChild(Versions) is not None)
    found = place.findChild(Versions)
    assert found is not None
    opened.hands.until(found.isVisible)
    return found


def bring_together(opened: Opened, elsewhere: Project) -> None:
    """Takes in what the other one wrote."""
    elsewhere.publish()
    opened.project.merge(elsewhere.path)
    opened.frame.bridge.history_changed.emit()


def test_a_field_of_a_source_shows_both_versions_in_its_record(
    opened: Opened, elsewhere: Project
) -> None:
    (source,) = opened.project.sources()
    view = opened.frame.view("sources")
    assert isinstance(view, SourcesView)
    opened.hands.until(lambda: view.record.source is not None)
    opened.frame.bridge.run(EditSource(row=source.id, fields={"title": "Here"}))
    elsewhere.run(EditSource(row=source.id, fields={"title": "There"}))
    bring_together(opened, elsewhere)
    panel = panel_in(opened, view.record)
    assert sorted(panel.said) == ["Here", "There"]
    opened.hands.click(panel.buttons[panel.said.index("There") + 1])
    assert opened.project.get(Source, source.id).title == "There"
    opened.hands.until(lambda: view.record.findChild(Versions) is None)


def test_a_position_shows_both_versions_over_its_fields(opened: Opened, elsewhere: Project) -> None:
    opened.frame.turn_to("analysis")
    view = opened.frame.view("analysis")
    assert isinstance(view, AnalysisView)
    opened.hands.until(lambda: view.weighed is not None)
    dispute = opened.project.disputes(opened.project.briefs()[0].id)[0]
    position = opened.project.positions(dispute.id)[0]
    opened.frame.bridge.run(EditPosition(row=position.id, fields={"stance": Stance.SILENT}))
    elsewhere.run(EditPosition(row=position.id, fields={"stance": Stance.AMBIGUOUS}))
    bring_together(opened, elsewhere)
    view.disputing.matrix.choose(dispute.id, position.actor)
    panel = panel_in(opened, view.disputing.position_page)
    assert len(panel.said) == 2
    shown = next(r for r in panel.standing.readings if r.value == Stance.SILENT)
    opened.hands.click(panel.buttons[shown.number])
    assert opened.project.get(Position, position.id).stance is Stance.SILENT
    assert opened.project.conflicts() == ()


def test_a_field_of_a_finding_shows_both_versions_while_its_passage_is_read(
    opened: Opened, elsewhere: Project
) -> None:
    finding = disagree(opened, elsewhere, "note")
    opened.frame.turn_to("read")
    view = opened.frame.view("read")
    assert isinstance(view, ReadView)
    assert view.open_row("finding", finding)
    panel = panel_in(opened, view.inspector_page)
    assert sorted(panel.said) == ["a", "b"]
    panel.take_keys()
    opened.hands.press("Return")
    assert opened.project.conflicts() == ()
    opened.hands.until(lambda: view.inspector_page.findChild(Versions) is None)
