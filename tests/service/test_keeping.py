"""What is kept of a project: the trash with its backup, and copies of the whole."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefwright.domain.brief import Brief
from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.domain.source import Source
from briefwright.edits.splice import Splice
from briefwright.service.commands.blocks import AddBlock, SpliceProse
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.findings import AddFinding, RemoveFinding
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.sources import ImportSources, RemoveSource
from briefwright.service.home import Home
from briefwright.service.importing import read_file
from briefwright.service.keeping import Occasion
from briefwright.service.project import Author, Project

AUTHOR = Author(name="Ada", initials="A", host="desk", app_version="0")
ARTICLE = "The chiefs met in Bamako.\n" * 40_000


def now() -> datetime:
    return datetime.now(UTC)


def open_at(path: Path, home: Home) -> Project:
    return Project.open(path, home=home, author=AUTHOR, clock=now)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(data=tmp_path / "data")


@pytest.fixture
def project(tmp_path: Path, home: Home) -> Iterator[Project]:
    path = tmp_path / "p.briefwright"
    made = Project.create(path, "Sahel", home=home, author=AUTHOR, clock=now)
    yield made
    made.close(publish=False)


@pytest.fixture
def cited(project: Project) -> tuple[str, str]:
    """A finding, and the block that cites it."""
    brief = project.run(AddBrief(brief=Brief(id="", title="Air"))).result
    section = project.run(AddSection(brief=brief, title="Priorities")).result
    finding = project.run(AddFinding(finding=Finding(id="", statement="They met."))).result
    prose = Prose(text="They met.\ufffc", atoms=(Cite(finding=finding),))
    return finding, project.run(AddBlock(owner=section, content=prose)).result


def test_what_was_removed_comes_back_with_its_citations(
    project: Project, cited: tuple[str, str]
) -> None:
    finding, block = cited
    project.run(RemoveFinding(finding=finding, uncite=True))
    (entry,) = project.keeping.trash()
    assert [row.title for row in entry.rows] == ["They met."]
    assert project.keeping.restore(entry.id).kept == ()
    assert project.get(Block, block).content.cited() == (finding,)
    assert project.keeping.trash() == ()


def test_a_citation_that_does_not_come_back_is_said_by_its_section(
    project: Project, cited: tuple[str, str]
) -> None:
    finding, block = cited
    project.run(RemoveFinding(finding=finding, uncite=True))
    base = project.get(Block, block).content
    splice = Splice(start=0, end=0, insert=Prose(text="Indeed: "))
    project.run(SpliceProse(block=block, base=base, splice=splice))
    undone = project.keeping.restore(project.keeping.trash()[0].id)
    assert str(undone.kept[0]) == (
        "1 citation in “Priorities” does not come back, for its text was written anew since."
    )
    assert [each.id for each in project.findings()] == [finding]
    assert project.get(Block, block).content.cited() == ()


def test_emptying_keeps_a_backup_that_still_has_everything(
    project: Project, home: Home, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE)
    (imported,) = project.run(ImportSources(drafts=(read_file(article),))).result
    project.publish()
    size = project.path.stat().st_size
    project.run(RemoveSource(source=imported.source))
    emptied = project.keeping.empty()
    assert (emptied.removals, project.keeping.trash()) == (1, ())
    project.publish()
    assert size - project.path.stat().st_size > len(ARTICLE) * 0.9
    (backup,) = [b for b in project.keeping.backups() if b.occasion is Occasion.EMPTIED]
    assert backup.path == emptied.backup
    copy = tmp_path / "before.briefwright"
    project.keeping.copy_backup(backup, copy)
    other = Home(data=tmp_path / "other")
    with open_at(copy, other) as before:
        (entry,) = before.keeping.trash()
        before.keeping.restore(entry.id)
        (source,) = before.sources()
        assert source.text.startswith("The chiefs met")
        with before.read() as reads:
            assert source.attachment is not None
            assert reads.attachment(source.attachment).decode() == ARTICLE
        assert before.verify(full=True) == ()


def test_one_removal_is_deleted_for_good_and_the_others_stay(
    project: Project, cited: tuple[str, str]
) -> None:
    other = project.run(AddFinding(finding=Finding(id="", statement="Other."))).result
    for finding in (cited[0], other):
        project.run(RemoveFinding(finding=finding, uncite=True))
    newest, oldest = project.keeping.trash()
    project.keeping.empty([newest.id])
    assert project.keeping.trash() == (oldest,)
    assert project.history(1)[0].label == "Delete for good"


def test_an_empty_trash_and_an_unknown_entry_are_named(project: Project) -> None:
    with pytest.raises(WrongUse, match="trash is empty"):
        project.keeping.empty()
    with pytest.raises(WrongUse, match="nothing with the id 'a:1' in the trash"):
        project.keeping.restore("a:1")
    with pytest.raises(WrongUse, match="nothing with the id 'a:1' in the trash"):
        project.keeping.empty(["a:1"])
    assert [b.occasion for b in project.keeping.backups()] == [Occasion.SHARED]


def test_a_copy_holds_what_the_moved_file_did_not_get(
    project: Project, cited: tuple[str, str], tmp_path: Path, home: Home
) -> None:
    project.path.unlink()
    with pytest.raises(NotNow, match="no file"):
        project.publish()
    copy = tmp_path / "elsewhere" / "copy.briefwright"
    copy.parent.mkdir()
    project.keeping.save_copy(copy)
    with open_at(copy, Home(data=tmp_path / "other")) as opened:
        assert [each.id for each in opened.findings()] == [cited[0]]
        assert opened.verify(full=True) == ()


def test_a_copy_takes_the_place_of_a_file_and_never_that_of_the_project(
    project: Project, cited: tuple[str, str], tmp_path: Path
) -> None:
    place = tmp_path / "old.briefwright"
    place.write_text("something else")
    project.keeping.save_copy(place)
    assert place.read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(WrongUse, match="project file itself"):
        project.keeping.save_copy(project.path)
    with pytest.raises(NotNow, match="cannot be written"):
        project.keeping.save_copy(tmp_path / "nowhere" / "copy.briefwright")
    assert sorted(each.name for each in tmp_path.glob(".*.tmp")) == []


def test_a_backup_is_copied_to_a_free_name_only(project: Project, tmp_path: Path) -> None:
    (backup,) = project.keeping.backups()
    taken = Path(shutil.copyfile(project.path, tmp_path / "taken.briefwright"))
    with pytest.raises(Refused, match="there already"):
        project.keeping.copy_backup(backup, taken)
    backup.path.unlink()
    with pytest.raises(Refused, match="not there any more"):
        project.keeping.copy_backup(backup, tmp_path / "free.briefwright")


def test_a_colleague_who_has_the_original_still_does_not_put_it_back_into_the_file(
    project: Project, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE)
    (imported,) = project.run(ImportSources(drafts=(read_file(article),))).result
    project.publish()
    with open_at(project.path, Home(data=tmp_path / "ben")) as ben:
        ben.run(AddFinding(finding=Finding(id="", statement="By Ben")))
        project.run(RemoveSource(source=imported.source))
        project.keeping.empty()
        project.publish()
        ben.publish()
        assert ben.keeping.trash() == ()
        with pytest.raises(WrongUse):
            ben.get(Source, imported.source)
        assert ben.verify(full=True) == ()
    assert project.path.stat().st_size < len(ARTICLE)
    project.publish()
    assert [each.statement for each in project.findings()] == ["By Ben"]
    assert project.verify(full=True) == ()
    with open_at(project.path, Home(data=tmp_path / "cem")) as stranger:
        with stranger.read() as reads:
            assert reads.attachments() == frozenset()
        assert stranger.keeping.trash() == ()
