"""The sample project: made once, kept afterwards, complete where it is asked for."""

from pathlib import Path

import pytest

from briefwright.domain.brief import Brief
from briefwright.domain.errors import NotNow, Refused
from briefwright.domain.finding import Finding
from briefwright.domain.source import Source
from briefwright.service import sample
from briefwright.service.checking import problems
from briefwright.service.commands.briefs import EditBrief
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.tradecraft.problem import Severity
from tests.kit.laws import AUTHOR, clock


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(data=tmp_path / "data")


@pytest.mark.slow
def test_a_demo_is_one_project_file_and_its_exports(home: Home, tmp_path: Path) -> None:
    made = sample.make_demo(tmp_path / "demo", home=home, author=AUTHOR, clock=clock)
    found = {str(path.relative_to(tmp_path / "demo")) for path in (tmp_path / "demo").rglob("*")}
    assert found == {made.project.name, "exports"} | {f"exports/{p.name}" for p in made.exports}
    assert {path.suffix for path in made.exports} == {".pdf", ".docx", ".html"}


def test_a_demo_leaves_a_folder_with_something_in_it_alone(home: Home, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    for folder in (tmp_path, tmp_path / "mine"):
        with pytest.raises(Refused, match="is not an empty folder"):
            sample.make_demo(folder, home=home, author=AUTHOR, clock=clock)


def test_a_demo_that_fails_leaves_nothing(home: Home, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotNow, match="cannot be made"):
        sample.make_demo(tmp_path / "file" / "demo", home=home, author=AUTHOR, clock=clock)
    home.data.parent.mkdir(exist_ok=True)
    home.data.touch()
    with pytest.raises((NotNow, OSError)):
        sample.make_demo(tmp_path / "demo", home=home, author=AUTHOR, clock=clock)
    assert not (tmp_path / "demo").exists()


@pytest.mark.slow
def test_the_sample_is_kept_with_what_was_done_to_it(home: Home) -> None:
    made = sample.export_sample(home, author=AUTHOR, clock=clock)
    with Project.open(made.project, home=home, author=AUTHOR, clock=clock) as project:
        (brief,) = project.briefs()
        project.run(EditBrief(row=brief.id, fields={"kicker": "Mine"}), publish=True)
    first = made.exports[0].read_bytes()
    again = sample.export_sample(home, author=AUTHOR, clock=clock)
    assert again == made
    assert made.exports[0].read_bytes() != first
    with Project.open(made.project, home=home, author=AUTHOR, clock=clock) as project:
        assert project.briefs()[0].kicker == "Mine"


def test_undo_in_a_fresh_sample_takes_back_only_what_was_done_to_it(home: Home) -> None:
    made = sample.keep_sample(home, author=AUTHOR, clock=clock)
    with Project.open(made.project, home=home, author=AUTHOR, clock=clock) as project:
        assert project.undo_label() is None
        assert project.undo() is None
        (brief,) = project.briefs()
        project.run(EditBrief(row=brief.id, fields={"kicker": "Mine"}))
        assert project.undo() is not None
        assert project.undo() is None
        assert project.briefs() == (project.get(Brief, brief.id),)
        assert project.briefs()[0].kicker == brief.kicker
        assert project.verify(full=True) == ()


def test_the_sample_has_no_problem_that_must_or_should_be_fixed(home: Home) -> None:
    made = sample.keep_sample(home, author=AUTHOR, clock=clock)
    with Project.open(made.project, home=home, author=AUTHOR, clock=clock) as project:
        found = problems(project, project.briefs()[0].id)
    assert [each for each in found if each.severity is not Severity.NOTE] == []


@pytest.mark.slow
def test_the_project_to_practise_on_has_its_two_faults_and_no_other(home: Home) -> None:
    path = sample.keep_practice(home, author=AUTHOR, clock=clock)
    assert sample.keep_practice(home, author=AUTHOR, clock=clock) == path
    with Project.open(path, home=home, author=AUTHOR, clock=clock) as project:
        (brief,) = project.briefs()
        found = [each for each in problems(project, brief.id) if each.severity is not Severity.NOTE]
        assert {each.rule for each in found} == {"dispute-as-fact", "uncited-sentence"}
        with project.read() as reads:
            assert {source.language for source in reads.all(Source)} == {"en", "fr", "ar"}
            assert len(reads.all(Finding)) == 20
