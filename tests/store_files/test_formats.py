"""Every released format stays readable: one project of each is kept in `tests/data/projects`.

`python -m tests.store_files.test_formats` writes the project of the present format; a kept one is
never written again once its format is released.
"""

import shutil
from pathlib import Path

import pytest

from briefwright.domain.brief import Brief
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.source import Source
from briefwright.store.format import CURRENT, Format
from briefwright.store.gate import open_foreign
from briefwright.store.header import read_header
from tests.store_files.projects import Person

KEPT = Path(__file__).parent.parent / "data" / "projects"
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
        labels = [entry.label for entry in project.database.history()]
        assert "Undo" in " ".join(labels) or any(e.undone for e in project.database.history())
        assert project.database.conflicts()
    ada.writes(path, "written today")
    assert "written today" in Person("Ben", tmp_path).reads(path)
    with open_foreign(path) as now, open_foreign(kept) as before:
        assert now.vector().covers(before.vector())
