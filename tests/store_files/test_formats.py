"""Every released format stays readable: one project of each is kept in `tests/data/projects`.

`python -m tests.store_files.test_formats` writes the project of the present format; a kept one is
never written again once its format is released.
"""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefwright.anchoring.describe import describe
from briefwright.domain.brief import Brief
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.message import say
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import Heading, Source
from briefwright.domain.source_edition import Correction
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.store.backup import Occasion, listed
from briefwright.store.engine import connect
from briefwright.store.format import CURRENT, Format
from briefwright.store.gate import open_foreign
from briefwright.store.header import read_header
from briefwright.store.publish import publish
from briefwright.store.unit import UnitOfWork
from tests.store_files.projects import Person, statements, write

KEPT = Path(__file__).parent.parent / "data" / "projects"
TEXT = "Air chiefs meet in Bamako. They agreed on joint training. Nobody gave a date."
PROJECTS = sorted(KEPT.glob("v*.briefwright"))


def name_of(found: Format) -> str:
    return f"v{found.major}.briefwright" if not found.minor else f"v{found}.briefwright"


def test_the_present_format_has_its_project() -> None:
    assert KEPT / name_of(CURRENT) in PROJECTS
    assert read_header(KEPT / name_of(CURRENT)).format == CURRENT


@pytest.mark.parametrize("kept", PROJECTS, ids=lambda path: path.stem)
def test_a_project_of_a_released_format_opens_whole_and_can_be_worked_on(
    kept: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copyfile(kept, tmp_path / kept.name))
    ada = Person("Ada", tmp_path)
    with ada.has_open(path) as project:
        assert project.database.verify(full=True) == ()
        with project.database.read() as reads:
            assert {source.title for source in reads.all(Source)} >= {"Air chiefs meet in Bamako"}
            assert reads.all(Annotation)
            assert reads.all(Brief)
            assert "Kept from the first format" in {f.statement for f in reads.all(Finding)}
        assert any(entry.undone for entry in project.database.history())
        (conflict,) = project.database.conflicts()
        assert {version.value for version in conflict.versions} == {"by Ada", "by Ben"}
    ada.writes(path, "written today")
    assert "written today" in Person("Ben", tmp_path).reads(path)
    with open_foreign(path) as now, open_foreign(kept) as before:
        assert now.vector().covers(before.vector())


def test_a_file_of_another_format_is_kept_as_it_was_and_that_is_said(tmp_path: Path) -> None:
    path = Path(shutil.copyfile(KEPT / "v1.briefwright", tmp_path / "old.briefwright"))
    before = path.read_bytes()
    ada = Person("Ada", tmp_path)
    with ada.has_open(path) as project:
        (note,) = map(str, project.notes)
        assert "written by another version of Briefwright (format 1.0)" in note
        (backup,) = listed(project.folder.backups)
        assert backup.occasion is Occasion.REBUILT
        assert backup.path.read_bytes() == before
    with ada.has_open(path) as again:
        assert again.notes == ()
        assert listed(again.folder.backups) == (backup,)


def test_work_of_another_format_is_kept_before_its_state_is_made_anew(tmp_path: Path) -> None:
    ada = Person("Ada", tmp_path)
    path = ada.makes(tmp_path / "p.briefwright")
    ada.writes(path, "not shared yet", shares=False)
    with ada.has_open(path) as project:
        place = project.folder.database
    with closing(connect(place)) as connection:
        list(connection.execute("PRAGMA user_version=1000"))
    with ada.has_open(path) as project:
        (note,) = map(str, project.notes)
        assert "made anew from its history" in note
        kept = [b for b in listed(project.folder.backups) if b.occasion is Occasion.REBUILT]
        assert "not shared yet" in statements(project.database)
    with closing(connect(kept[0].path)) as connection:
        found = list(connection.execute("SELECT statement FROM finding"))
    assert ("not shared yet",) in found


def a_rich_project(folder: Path) -> Path:
    """A source, a passage, a finding, a brief, an undone act, and a conflict of two people."""
    ada, ben = Person("Ada", folder), Person("Ben", folder)
    path = ada.makes(folder / "kept.briefwright")
    source = Source(
        id=new_id(), title="Air chiefs meet in Bamako", text=TEXT, text_sha256=sha256_of(TEXT)
    )
    anchor = describe(TEXT, Span(start=27, end=57))
    annotation = Annotation(id=new_id(), source=source.id, anchor=anchor)
    finding = Finding(id=new_id(), statement="Kept from the first format")
    link = FindingAnnotation(
        id=link_id("finding_annotation", finding.id, annotation.id),
        finding=finding.id,
        annotation=annotation.id,
        pos="1",
    )
    brief = Brief(id=new_id(), title="After Bamako")
    group = IndependenceGroup(id=new_id(), origin="A wire")
    found = (Found(field="outlet", value="APA", by=FoundBy.PAGE, detail="og:site_name"),)
    remarks = (say("{name}: left out a picture.", name="a.html"),)
    headings = (Heading(at=0, level=1),)
    copy = replace(
        source, id=new_id(), title="The same elsewhere", group=group.id, pages=(0, 28),
        headings=headings, found=found, remarks=remarks, tags=("air",),
    )  # fmt: skip
    correction = Correction(
        id=new_id(), source=copy.id, at=0, before="Aire", after="Air", text_sha256=sha256_of(TEXT)
    )
    search = SavedSearch(id=new_id(), title="French", filters=("language=fr",))

    def fill(unit: UnitOfWork) -> None:
        for entity in (source, annotation, finding, link, brief, group, copy, correction, search):
            unit.add(entity)

    with ada.has_open(path) as project, ben.has_open(path) as other:
        project.database.transact("Import and mark", OpKind.ADD, fill)
        write(project.database, "undone")
        project.database.undo()
        publish(project)
        publish(other)
        for one, name in ((project, "Ada"), (other, "Ben")):
            one.database.transact("Note", OpKind.SET, note(finding.id, f"by {name}"))
        publish(project)
        publish(other)
    return path


def note(finding: str, text: str) -> Callable[[UnitOfWork], None]:
    return lambda unit: unit.set(Finding, finding, note=text)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        KEPT.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(a_rich_project(Path(made)), KEPT / name_of(CURRENT))
