"""Many files brought in as one act: what comes in, what is said of the rest, what is left behind."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlcipher3 import dbapi2 as sqlite

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.source import Source
from briefwright.ingest.child.children import Children
from briefwright.ingest.sniffing import Format
from briefwright.service import bringing, gathering
from briefwright.service.bringing import Brought, Came, How, bring
from briefwright.service.commands.sources import RemoveSource
from briefwright.service.gathering import PassedBy, Wanted, gathered
from briefwright.service.importing import Record
from briefwright.service.project import Project
from tests.kit.drivers import new_project, open_again

PICTURE = b"\x89PNG\r\n\x1a\nand so on"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    with Children(2) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    return made


def go_on(done: int, total: int, name: str) -> bool:
    return True


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def came(brought: Brought) -> dict[str, str]:
    return {each.name: each.came.value for each in brought.files}


def attachments(project: Project) -> frozenset[str]:
    with project.read() as reads:
        return reads.attachments()


def sources(project: Project) -> tuple[Source, ...]:
    with project.read() as reads:
        return reads.all(Source)


# --- one act ---------------------------------------------------------------------------------


def test_a_folder_comes_in_as_one_act_that_one_undo_takes_back(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.", b="The second article.")
    (folder / "photo.txt").write_bytes(PICTURE)
    (folder / "deeper").mkdir()
    write(folder / "deeper", c="The third article.")
    acts = len(project.history())
    brought = bring(project, [folder], children, go_on)
    assert came(brought) == {
        "a.txt": "imported", "b.txt": "imported", "deeper/c.txt": "imported",
        "photo.txt": "refused",
    }  # fmt: skip
    (refused,) = [each for each in brought.files if each.came is Came.REFUSED]
    assert str(refused.why).startswith("photo.txt is a picture")
    assert len(project.history()) == acts + 1
    assert project.undo_label() == "Import 3 sources"
    project.undo()
    assert not sources(project)
    project.redo()
    assert len(sources(project)) == 3


def test_any_file_of_a_batch_can_be_removed_by_itself(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.", b="The second article.")
    brought = bring(project, [folder], children, go_on)
    first = brought.files[0].source
    assert first is not None
    project.run(RemoveSource(source=first))
    assert [source.text for source in sources(project)] == ["The second article."]


def test_the_same_file_again_is_there_already(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.")
    (there,) = bring(project, [folder], children, go_on).files
    write(folder, b="The first article.\n\n")
    held = attachments(project)
    again = bring(project, [folder], children, go_on)
    assert came(again) == {"a.txt": "already there", "b.txt": "already there"}
    assert {each.source for each in again.files} == {there.source}
    assert attachments(project) == held


def test_a_source_knows_its_original_its_reader_and_who_brought_it(
    project: Project, folder: Path, children: Children
) -> None:
    data = "Le ministre s'est rendu à Alger.\r\n".encode("utf-8-sig")
    (folder / "a.txt").write_bytes(data)
    bring(project, [folder / "a.txt"], children, go_on, How(record=Record(outlet="APS")))
    (source,) = sources(project)
    assert source.attachment is not None
    with project.read() as reads:
        assert reads.attachment(source.attachment) == data
    assert (source.filename, source.media_type) == ("a.txt", "text/plain")
    assert (source.imported_by, source.outlet) == (project.author, "APS")
    assert source.imported is not None
    assert datetime.fromisoformat(source.imported) <= project.now()


def test_what_is_found_fills_the_fields_and_stays_to_be_confirmed(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="Le ministre des affaires étrangères s'est rendu à Alger pour deux jours.")
    bring(project, [folder], children, go_on)
    (source,) = sources(project)
    assert source.language == "fr"
    assert [found.value for found in source.found if found.field == "language"] == ["fr"]


def test_what_a_record_says_is_not_asked_again(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="Le ministre des affaires étrangères s'est rendu à Alger pour deux jours.")
    bring(project, [folder], children, go_on, How(record=Record(language="ar")))
    (source,) = sources(project)
    assert source.language == "ar"
    assert not [found for found in source.found if found.field == "language"]


def test_a_file_can_be_read_as_plain_text_whatever_it_is(
    project: Project, folder: Path, children: Children
) -> None:
    (folder / "a.md").write_text("# Talks *here*\n\nThey met.", encoding="utf-8")
    bring(project, [folder], children, go_on, How(kind=Format.TEXT))
    assert sources(project)[0].text.startswith("# Talks *here*")


def test_one_file_that_cannot_be_read_refuses_all_where_that_is_wanted(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.")
    (folder / "photo.txt").write_bytes(PICTURE)
    with pytest.raises(Refused, match=r"photo\.txt is a picture"):
        bring(project, [folder], children, go_on, How(all_or_none=True))
    assert attachments(project) == frozenset()


def test_reading_alone_tells_what_can_be_read_and_writes_nothing(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.")
    (folder / "photo.txt").write_bytes(PICTURE)
    acts = project.history()
    brought = bring(project, [folder], children, go_on, How(only_read=True))
    assert came(brought) == {"a.txt": "read", "photo.txt": "refused"}
    assert (project.history(), attachments(project)) == (acts, frozenset())


def test_one_title_for_several_files_is_wrong_use(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.", b="The second article.")
    with pytest.raises(WrongUse, match="One title cannot name several files"):
        bring(project, [folder], children, go_on, How(record=Record(title="T")))


# --- stopping --------------------------------------------------------------------------------


def test_a_cancelled_import_brings_in_what_was_read_and_leaves_no_bytes_of_the_rest(
    project: Project, folder: Path, children: Children
) -> None:
    for number in range(30):
        write(folder, **{f"a{number:02}": f"Article number {number}."})

    def stop_at_ten(done: int, total: int, name: str) -> bool:
        return done < 10

    brought = bring(project, [folder], children, stop_at_ten)
    assert not brought.whole
    imported = [each for each in brought.files if each.came is Came.IMPORTED]
    left = [each for each in brought.files if each.came is Came.LEFT]
    assert len(imported) >= 10
    assert len(left) >= 10
    assert len(imported) + len(left) == 30
    assert len(sources(project)) == len(imported)
    assert attachments(project) == {source.attachment for source in sources(project)}


def test_cancelling_does_not_wait_for_a_file_that_hangs(project: Project, folder: Path) -> None:
    (folder / "slow.md").write_bytes(b"[a](b) *c* `d` | e\n\n" * 150_000)
    stop = Event()

    def report(done: int, total: int, name: str) -> bool:
        return not stop.is_set()

    brought: list[Brought] = []
    with Children(1) as children:
        work = Thread(target=lambda: brought.append(bring(project, [folder], children, report)))
        work.start()
        stop.wait(0.5)
        stop.set()
        work.join(5)
        assert not work.is_alive()
    assert came(brought[0]) == {"slow.md": "left"}
    assert attachments(project) == frozenset()


def test_an_import_that_breaks_off_leaves_the_project_as_it_was(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.", b="The second article.")

    def break_off(done: int, total: int, name: str) -> bool:
        if done == 2:
            raise NotNow("The window was closed.")
        return True

    with pytest.raises(NotNow, match="The window was closed"):
        bring(project, [folder], children, break_off)
    assert attachments(project) == frozenset()
    assert not sources(project)


def test_files_too_large_for_the_disk_are_refused_before_one_is_read(
    project: Project, folder: Path, children: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, a="The first article.")
    monkeypatch.setattr(bringing, "SPARE", 1 << 60)
    with pytest.raises(NotNow, match=r"MB on the disk and .* MB are free: free some space"):
        bring(project, [folder], children, go_on)
    assert attachments(project) == frozenset()


DYING = """
import os, sys
from pathlib import Path
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of, present
folder = Path(sys.argv[1])
home, author = Home(data=folder / "data"), author_of(Settings(name="Amina"))
project = Project.open(folder / "p.briefwright", home=home, author=author, clock=present)
project.staging.keep(b"read, and then the power went")
os._exit(1)
"""


def test_bytes_that_an_import_left_when_it_died_go_when_the_project_is_opened_again(
    tmp_path: Path,
) -> None:
    made = new_project(tmp_path)
    made.close()
    subprocess.run([sys.executable, "-c", DYING, str(tmp_path)], check=False)
    with closing(sqlite.connect(str(next((tmp_path / "data").rglob("working.sqlite"))))) as held:
        assert held.execute("SELECT count(*) FROM attachment").fetchone() == (1,)
    with open_again(made, tmp_path) as project:
        assert attachments(project) == frozenset()


# --- which files -----------------------------------------------------------------------------


def passed_by(folder: Path) -> dict[str, str]:
    return {each.name: str(each.why) for each in gathered([folder]) if isinstance(each, PassedBy)}


def names(folder: Path) -> list[str]:
    return [each.name for each in gathered([folder]) if isinstance(each, Wanted)]


@pytest.mark.parametrize(
    "make, reason",
    [
        (lambda path: path.with_name(".hidden.txt").write_text("x"), "It is hidden"),
        (lambda path: path.with_name("Thumbs.db").write_text("x"), "It is hidden"),
        (lambda path: path.with_name("~$note.docx").write_text("x"), "open elsewhere"),
        (lambda path: path.symlink_to("a.txt"), "It is a link"),
        (lambda path: path.symlink_to("/etc"), "It is a link"),
        (lambda path: path.symlink_to("."), "It is a link"),
        (os.mkfifo, "It is a device or pipe"),
        (lambda path: path.with_suffix(".briefwright").write_text("x"), "It is a project"),
    ],
)
def test_what_is_no_article_is_passed_by_with_its_reason(
    folder: Path, make: Callable[[Path], object], reason: str
) -> None:
    write(folder, a="An article.")
    make(folder / "odd")
    assert names(folder) == ["a.txt"]
    (why,) = passed_by(folder).values()
    assert reason in why
    assert why.endswith(".")


def test_a_socket_is_passed_by(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("s")
        assert passed_by(folder) == {"s": "It is a device or pipe, not a file."}


def test_the_pictures_of_a_saved_page_are_passed_by(folder: Path) -> None:
    (folder / "Talks.html").write_text("<html>")
    (folder / "Talks_files").mkdir()
    (folder / "Talks_files" / "style.css").write_text("x")
    (folder / "more_files").mkdir()
    write(folder / "more_files", a="An article.")
    assert names(folder) == ["more_files/a.txt", "Talks.html"]
    assert passed_by(folder) == {
        "Talks_files": "It holds the pictures and scripts of a saved page."
    }


def test_folders_too_deep_and_files_too_many_are_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "DEEPEST", 2)
    (folder / "1" / "2" / "3").mkdir(parents=True)
    assert passed_by(folder) == {"1/2/3": "This folder lies too deep in others."}
    monkeypatch.setattr(gathering, "MOST_FILES", 2)
    write(folder, a="x", b="x", c="x")
    with pytest.raises(WrongUse, match="holds more than 2 files"):
        gathered([folder])


def test_names_that_no_screen_can_show_are_shown_cleaned(folder: Path) -> None:
    (folder / "two\nlines\x07.txt").write_text("x")
    os.close(os.open(os.fsencode(folder) + b"/caf\xe9.txt", os.O_CREAT))
    assert names(folder) == ["caf\ufffd.txt", "two lines.txt"]


def test_a_link_that_is_named_itself_is_read(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.")
    (folder / "link.txt").symlink_to("a.txt")
    assert came(bring(project, [folder / "link.txt"], children, go_on)) == {"link.txt": "imported"}


def test_a_file_that_went_away_is_refused_alone(
    project: Project, folder: Path, children: Children
) -> None:
    write(folder, a="The first article.")
    brought = bring(project, [folder / "gone.txt", folder / "a.txt"], children, go_on)
    assert came(brought) == {"gone.txt": "refused", "a.txt": "imported"}
