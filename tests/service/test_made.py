"""What the blocks of a brief make: numbered as printed, by the blocks that they are made of."""

from pathlib import Path

from briefwright.document.model import Figure, Table
from briefwright.domain.prose import BlockKind
from briefwright.service.made import read_made
from tests.kit.desk import sample_project


def test_each_table_and_figure_is_known_by_its_block(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    (brief,) = project.briefs()
    blocks = [b for s in project.sections(brief.id) for b in project.blocks(s.id)]
    kinds = {block.id: block.kind for block in blocks}
    made = read_made(project, brief.id)
    labels = {kinds[row]: each.label for row, each in made.items()}
    assert labels == {
        BlockKind.POSITIONS: "Table 1",
        BlockKind.TIMELINE: "Figure 1",
        BlockKind.EVENTS: "Table 2",
        BlockKind.CAPTION: "Table 3",
    }
    for row, each in made.items():
        wanted = Figure if kinds[row] is BlockKind.TIMELINE else Table
        assert isinstance(each.node, wanted)
        assert not each.rtl
    project.close(publish=False)


def test_each_entry_of_a_timeline_names_the_finding_that_dates_it(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    (brief,) = project.briefs()
    known = {finding.id for finding in project.findings()}
    (figure,) = [m.node for m in read_made(project, brief.id).values() if m.label == "Figure 1"]
    assert isinstance(figure, Figure)
    lanes = getattr(figure.drawing, "lanes", ())
    rows = [event.origin.row for lane in lanes for event in lane.events]
    assert rows
    assert set(rows) <= known
    project.close(publish=False)
