"""A project as screen and command line use it: windows, copies, publishing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.source import Source
from briefwright.service.commands.findings import AddFinding, EditFinding
from briefwright.service.commands.sources import EditSource, ImportSources
from briefwright.service.home import Home
from briefwright.service.importing import draft_of_text
from briefwright.service.project import Answer, Author, Project
from briefwright.service.searching import search


def now() -> datetime:
    return datetime.now(UTC)


class Person:
    """Somebody at a machine of their own."""

    def __init__(self, name: str, folder: Path) -> None:
        self.home = Home(data=folder / name)
        self.author = Author(name=name, initials=name[0], host="desk", app_version="0")

    def makes(self, path: Path) -> None:
        Project.create(path, "Sahel", home=self.home, author=self.author, clock=now).close()

    @contextmanager
    def opened(self, path: Path, answer: Answer | None = None) -> Iterator[Project]:
        with Project.open(
            path, home=self.home, author=self.author, clock=now, answer=answer
        ) as project:
            yield project


@pytest.fixture
def ada(tmp_path: Path) -> Person:
    return Person("ada", tmp_path)


@pytest.fixture
def path(tmp_path: Path, ada: Person) -> Path:
    path = tmp_path / "p.briefwright"
    ada.makes(path)
    return path


def finding(statement: str) -> AddFinding:
    return AddFinding(finding=Finding(id="", statement=statement))


def said(project: Project) -> list[str]:
    return [each.statement for each in project.findings()]


def test_two_windows_see_each_other_and_take_back_their_own(ada: Person, path: Path) -> None:
    with ada.opened(path) as left, ada.opened(path) as right:
        assert right.poll() == ()
        first = left.run(finding("left"))
        assert right.poll() == (first.changes,)
        assert right.poll() == ()
        second = right.run(finding("right"))
        assert second.changes in left.poll()
        assert left.undo_label() == right.undo_label() == "Add a finding (fact)"
        assert left.undo() is not None
        assert said(right) == ["right"]
        assert right.undo() is not None
        assert said(left) == []


def test_a_command_is_in_the_file_once_it_is_published(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    bob = Person("bob", tmp_path)
    with ada.opened(path) as project:
        project.run(finding("kept here"))
        with bob.opened(path) as other:
            assert said(other) == []
        project.run(finding("shared"), publish=True)
    with bob.opened(path) as other:
        assert said(other) == ["kept here", "shared"]


def test_closing_publishes_unless_it_is_told_not_to(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    for number, publish in enumerate((False, True)):
        project = Project.open(path, home=ada.home, author=ada.author, clock=now)
        project.run(finding(f"number {number}"))
        project.close(publish=publish)
        with Person(f"reader {number}", tmp_path).opened(path) as other:
            assert len(said(other)) == (2 if publish else 0)


def test_a_merge_brings_in_what_a_copy_holds_and_names_what_clashes(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    bob, copy = Person("bob", tmp_path), tmp_path / "copy.briefwright"
    with ada.opened(path) as project:
        row = project.run(finding("The army denied it on Monday"), publish=True).result
    copy.write_bytes(path.read_bytes())
    with bob.opened(copy) as other:
        other.run(EditFinding(row=row, fields={"statement": "The army denied it on Tuesday"}))
        other.run(finding("from bob"), publish=True)
    with ada.opened(path) as project:
        project.run(EditFinding(row=row, fields={"statement": "The army denied it on Friday"}))
        report = project.merge(copy)
        assert report.acts == 2
        assert len(report.changes.rows("finding")) == 1
        (conflict,) = project.conflicts()
        assert [version.author for version in conflict.versions].count("bob") == 1
        assert "from bob" in said(project)
        project.resolve(conflict.id, value="The army denied it")
        assert project.conflicts() == ()
        assert project.merge(copy).acts == 0
        assert project.verify(full=True) == ()


def test_a_clean_merge_of_one_text_joins_both_edits(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    bob, copy = Person("bob", tmp_path), tmp_path / "copy.briefwright"
    with ada.opened(path) as project:
        row = project.run(finding("The army denied it on Monday"), publish=True).result
    copy.write_bytes(path.read_bytes())
    with bob.opened(copy) as other:
        fields = {"statement": "The army firmly denied it on Monday"}
        other.run(EditFinding(row=row, fields=fields), publish=True)
    with ada.opened(path) as project:
        project.run(EditFinding(row=row, fields={"statement": "The army denied it on Friday"}))
        project.merge(copy)
        assert said(project) == ["The army firmly denied it on Friday"]
        assert project.conflicts() == ()


def test_another_project_and_another_file_are_not_merged(
    ada: Person, path: Path, tmp_path: Path
) -> None:
    ada.makes(tmp_path / "other.briefwright")
    (tmp_path / "text").write_text("text")
    with ada.opened(path) as project:
        for name, sentence in (("other.briefwright", "is another project"), ("text", "text")):
            with pytest.raises(Refused, match=sentence):
                project.merge(tmp_path / name)
        assert project.history() == ()


def test_work_that_was_never_shared_is_offered_when_its_file_has_gone(
    ada: Person, path: Path
) -> None:
    with ada.opened(path) as project:
        project.run(finding("never shared"))
    restored = path.with_name("restored.briefwright")
    path.rename(restored)
    with ada.opened(restored) as project:
        (question,) = project.questions
        assert question.changes == 1
        assert said(project) == []
        project.bring_in(question)
        assert said(project) == ["never shared"]


def test_several_rows_are_read_at_one_moment(ada: Person, path: Path) -> None:
    with ada.opened(path) as project:
        (made,) = project.run(ImportSources(drafts=(draft_of_text("Text."),))).result
        with project.read() as reads:
            assert reads.counts()["source"] == 1
            project.run(EditSource(row=made.source, fields={"outlet": "APA"}))
            assert reads.get(Source, made.source).outlet is None
        assert project.get(Source, made.source).outlet == "APA"
        assert [source.id for source in project.sources()] == [made.source]
        assert search(project, "text").hits[0].row == made.source
        with pytest.raises(WrongUse, match="no source with the id"):
            project.get(Source, "nobody")
