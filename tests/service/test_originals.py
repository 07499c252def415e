"""Originals of sources: how each is shown, drawn, saved, and what happens to those that cannot be."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of_text, read_file
from briefwright.service.originals import Originals, Way, original_of, save_original_of
from briefwright.service.project import Project
from tests.ingest.pdf.hostile import form_in_itself
from tests.kit.drivers import new_project
from tests.kit.printed import article, printed

ARTICLE = printed(article(("Mali denied that a drone was lost near its", "northern border.")))
MAIL = (
    b"From: Hana <hana@example.org>\r\nSubject: The gate\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe gate was shut at noon by the army.\r\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = new_project(tmp_path)
    yield made
    made.close(publish=False)


@pytest.fixture
def originals() -> Iterator[Originals]:
    made = Originals(seconds=8)
    yield made
    made.close()


def brought_in(project: Project, folder: Path, name: str, data: bytes) -> Source:
    path = folder / name
    path.write_bytes(data)
    row = project.run(ImportSources(drafts=(read_file(path),))).result[0].source
    return project.get(Source, row)


def test_a_pdf_has_pages_that_are_drawn_and_places_of_its_text(
    project: Project, originals: Originals, tmp_path: Path
) -> None:
    source = brought_in(project, tmp_path, "a.pdf", ARTICLE)
    original = original_of(source)
    assert original.way is Way.PAGES
    paged = originals.paged(project, original)
    assert paged.sizes == ((595.0, 842.0),)
    start = source.text.index("northern border")
    ((mark,),) = paged.marks(source.text, [Span(start=start, end=start + 15)])
    assert mark.page == 1
    picture = originals.draw(project, original, 1, 2.0)
    assert (picture.width, picture.height) == (1190, 1684)
    assert len(picture.data) == picture.stride * picture.height


def test_pages_of_two_files_are_drawn_in_turn(
    project: Project, originals: Originals, tmp_path: Path
) -> None:
    wide = printed(article(("Another page, wider than it is high.",)), size=(842, 595))
    first = original_of(brought_in(project, tmp_path, "a.pdf", ARTICLE))
    second = original_of(brought_in(project, tmp_path, "b.pdf", wide))
    sizes = [
        (drawn.width, drawn.height)
        for drawn in (originals.draw(project, each, 1, 1.0) for each in (first, second, first))
    ]
    assert sizes == [(595, 842), (842, 595), (595, 842)]


def test_after_it_was_closed_it_opens_files_again(
    project: Project, originals: Originals, tmp_path: Path
) -> None:
    original = original_of(brought_in(project, tmp_path, "a.pdf", ARTICLE))
    originals.draw(project, original, 1, 1.0)
    originals.close()
    assert originals.draw(project, original, 1, 1.0).width == 595


def test_a_page_that_never_ends_is_given_up_and_the_next_file_is_drawn(
    project: Project, tmp_path: Path
) -> None:
    good = original_of(brought_in(project, tmp_path, "a.pdf", ARTICLE))
    hostile = form_in_itself()
    made = project.run(ImportSources(drafts=(replace(draft_of_text("A text."), original=hostile),)))
    source = project.get(Source, made.result[0].source)
    bad = replace(original_of(replace(source, media_type="application/pdf")), name="bad.pdf")
    originals = Originals(seconds=2)
    try:
        with pytest.raises(Refused, match=r"bad\.pdf"):
            originals.draw(project, bad, 1, 1.0)
        assert originals.draw(project, good, 1, 1.0).height == 842
    finally:
        originals.close()


def test_a_web_page_is_shown_without_what_it_would_fetch(
    project: Project, originals: Originals, tmp_path: Path
) -> None:
    page = (
        b"<html><head><script src=//x.org/a.js></script></head><body><article><h1>The gate</h1>"
        b"<p>The gate was shut at noon by the army, drivers said on Monday.</p>"
        b"<p>Nobody knew when it would be opened again, the ministry said.</p>"
        b"<img src=http://x.org/a.png></article></body></html>"
    )
    shown = originals.shown(project, original_of(brought_in(project, tmp_path, "a.html", page)))
    assert shown.is_html
    assert "shut at noon" in shown.text
    assert "x.org" not in shown.text


def test_a_message_without_a_page_shows_its_words(
    project: Project, originals: Originals, tmp_path: Path
) -> None:
    shown = originals.shown(project, original_of(brought_in(project, tmp_path, "a.eml", MAIL)))
    assert not shown.is_html
    assert "The gate was shut at noon" in shown.text


def test_the_original_is_saved_byte_for_byte(project: Project, tmp_path: Path) -> None:
    original = original_of(brought_in(project, tmp_path, "a.pdf", ARTICLE))
    save_original_of(project, original, tmp_path / "saved.pdf")
    assert (tmp_path / "saved.pdf").read_bytes() == ARTICLE


def test_a_pasted_text_has_none(project: Project, tmp_path: Path) -> None:
    made = project.run(ImportSources(drafts=(draft_of_text("Mali denies it."),)))
    original = original_of(project.get(Source, made.result[0].source))
    assert original.way is Way.NONE
    with pytest.raises(Refused, match="it has no original"):
        save_original_of(project, original, tmp_path / "saved")


@pytest.mark.parametrize(
    "filename, name",
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\temp\\a:b?.pdf", "a-b-.pdf"),
        ("report\u202efdp.exe", "report-fdp.exe.pdf"),
        ("...", "original.pdf"),
        (None, "A title.pdf"),
    ],
)
def test_its_name_is_safe_on_every_system(
    project: Project, tmp_path: Path, filename: str | None, name: str
) -> None:
    source = brought_in(project, tmp_path, "a.pdf", ARTICLE)
    named = replace(source, filename=filename, title="A title")
    assert original_of(named).name == name
