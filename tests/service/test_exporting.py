"""Exports of the sample: the same bytes wherever they are made, and nothing dropped in silence."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.prose import Cite, Prose
from briefwright.domain.text import Span
from briefwright.service import sample
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.blocks import SetBlock
from briefwright.service.commands.briefs import AddBrief, EditBrief
from briefwright.service.commands.sources import ImportSources
from briefwright.service.exporting import brief_of, export, writer_for
from briefwright.service.home import Home
from briefwright.service.importing import draft_of_text
from briefwright.service.project import Project
from tests.kit.laws import AUTHOR, clock

ROOT = Path(__file__).parent.parent.parent
SUFFIXES = (".pdf", ".docx", ".html", ".md", ".txt")
MAKE = """
import sys
from pathlib import Path
from briefwright.cli.entry import run
folder = Path(sys.argv[1])
codes = [run(["new", "p.briefwright", "--title", folder.name]),
         run(["compose", "p.briefwright", sys.argv[2]]),
         *(run(["export", "p.briefwright", "-o", "out" + suffix]) for suffix in sys.argv[3:])]
sys.exit(max(codes))
"""
PLACES = (
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "USER": "ada"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "77", "USER": "bob"},
)


@pytest.mark.slow
def test_one_description_gives_the_same_bytes_in_every_place(tmp_path: Path) -> None:
    folders = [tmp_path / "here", tmp_path / "farther" / "away"]
    for folder, place in zip(folders, PLACES, strict=True):
        folder.mkdir(parents=True)
        description = ROOT / "seeds" / f"{sample.NAME}.md"
        words = [sys.executable, "-c", MAKE, str(folder), str(description), *SUFFIXES]
        home = {"BRIEFWRIGHT_HOME": str(folder / "home")}
        subprocess.run(words, cwd=folder, env={**os.environ, **place, **home}, check=True)
    for suffix in SUFFIXES:
        first, second = ((folder / f"out{suffix}").read_bytes() for folder in folders)
        assert len(first) > 1000
        assert first == second, f"{suffix} differs"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    home = Home(data=tmp_path / "data")
    path = tmp_path / "s.briefwright"
    sample.make_project(path, home=home, author=AUTHOR, clock=clock)
    with Project.open(path, home=home, author=AUTHOR, clock=clock) as opened:
        yield opened


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_brief_is_written_in_the_format_of_the_suffix(
    project: Project, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"out{suffix.upper()}"
    done = export(project, brief_of(project, None).id, target)
    assert (done.path, done.size) == (target, target.stat().st_size)
    assert (done.pages is not None) == (suffix in (".pdf", ".docx"))


@pytest.mark.parametrize("name", ["out.odt", "out", "out.pdf.exe"])
def test_another_suffix_is_wrong_use(name: str) -> None:
    with pytest.raises(WrongUse, match=r"ends in one of \.pdf, \.docx"):
        writer_for(Path(name))


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_characters_without_a_font_are_named_and_nothing_is_written(
    project: Project, tmp_path: Path, suffix: str
) -> None:
    brief = brief_of(project, None).id
    block = project.blocks(brief)[0]
    content = Prose(text=f"{block.content.text}\u3400\U0001f600", atoms=block.content.atoms)
    project.run(SetBlock(row=block.id, fields={"content": content}))
    target = tmp_path / f"out{suffix}"
    target.write_bytes(b"before")
    with pytest.raises(
        Refused, match=r"No font can show 㐀 \(U\+3400 .*😀 \(U\+1F600 GRINNING FACE"
    ):
        export(project, brief, target)
    assert target.read_bytes() == b"before"


def test_a_quotation_without_a_font_is_never_to_be_altered_but_marked_shorter(
    project: Project, tmp_path: Path
) -> None:
    text = "A letter\n\nThe envoy wrote \u3400 at the end of his letter to the council in Niamey."
    source = project.run(ImportSources(drafts=(draft_of_text(text),))).result[0].source
    span = Span(start=text.index("The envoy"), end=text.index(" at"))
    made = project.run(AnnotatePassage(source=source, span=span, statement="He wrote")).result
    brief = brief_of(project, None).id
    block = project.blocks(brief)[0]
    content = Prose(
        text=f"{block.content.text} He wrote\ufffc",
        atoms=(*block.content.atoms, Cite(finding=made.finding)),
    )
    project.run(SetBlock(row=block.id, fields={"content": content}))
    with pytest.raises(Refused) as refused:
        export(project, brief, tmp_path / "out.pdf")
    said = str(refused.value)
    assert re.search(
        r"\(U\+3400 .*, quotation \d+\): mark a shorter passage for quotation \d+,", said
    )
    assert "write other characters" not in said
    assert export(project, brief, tmp_path / "out.md").size > 0


def test_a_target_that_cannot_be_written_is_said(project: Project, tmp_path: Path) -> None:
    with pytest.raises(NotNow, match="its folder does not exist"):
        export(project, brief_of(project, None).id, tmp_path / "no" / "out.md")


def test_a_brief_is_named_by_id_or_title_where_there_are_several(project: Project) -> None:
    only = brief_of(project, None)
    assert brief_of(project, only.title.upper()).id == only.id
    brief = project.run(AddBrief(brief=only)).result
    for named in (None, only.title, "nobody"):
        with pytest.raises(WrongUse):
            brief_of(project, named)
    project.run(EditBrief(row=brief, fields={"title": "Other"}))
    assert brief_of(project, "other").id == brief
    assert brief_of(project, brief).title == "Other"
