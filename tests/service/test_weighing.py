"""What is weighed is read at one moment, with the numbers that a reader sees."""

from pathlib import Path

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.commands.disputes import RemoveDispute
from briefwright.service.importing import read_description_file
from briefwright.service.passages import read_source
from briefwright.service.weighing import weigh
from tests.kit.drivers import new_project

SAMPLE = Path(__file__).parents[2] / "seeds" / "aes-air-cooperation.md"


def test_the_sample_is_weighed_with_the_numbers_of_its_source(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        description, drafts = read_description_file(SAMPLE)
        project.run(ComposeBrief(description=description, drafts=drafts))
        weighed = weigh(project)
        passages = read_source(project, project.sources()[0].id).passages
    assert len(weighed.disputes) == 5
    assert weighed.actors == ("Algeria", "Mali")
    read = {each.finding.id: each.number for each in passages}
    assert {each.key: each.number for each in weighed.findings} == read
    claim = weighed.finding(weighed.disputes[0].positions[0].finding)
    assert claim is not None
    assert (claim.outlet, claim.grade) == ("APA", "C6")
    assert (claim.rests_on, claim.origins) == (1, 1)
    assert claim.section in weighed.sections
    assert claim.quotation.startswith("On March 31")


def test_the_disputes_alone_are_read_again_when_the_findings_are_known(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        description, drafts = read_description_file(SAMPLE)
        project.run(ComposeBrief(description=description, drafts=drafts))
        before = weigh(project)
        project.run(RemoveDispute(dispute=before.disputes[0].dispute.id))
        after = weigh(project, known=before)
        assert after == weigh(project)
    assert after.findings is before.findings
    assert after.disputes == before.disputes[1:]


def test_a_project_without_a_brief_is_weighed_as_empty(tmp_path: Path) -> None:
    with new_project(tmp_path) as project:
        weighed = weigh(project, "gone")
    assert weighed.brief is None
    assert (weighed.disputes, weighed.findings, weighed.actors) == ((), (), ())
    assert weighed.finding(None) is None
