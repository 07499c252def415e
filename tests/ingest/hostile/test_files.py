"""Every hostile file gives its words or one clear sentence, and harms nothing else.

The processes that read them have 10 seconds here instead of 30, so that a file which hangs costs
no more than that.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.domain.source import Source
from briefwright.domain.text import clean
from briefwright.ingest.child.children import Children
from briefwright.service.bringing import Came, bring
from tests.ingest.hostile.made import HOSTILE, REMOTE, WORDS, remote_references
from tests.kit.drivers import new_project
from tests.kit.needs import needs

SECONDS = 10.0
HANGS = {"attributes.html", "same.epub"}
"""Files that may take all the time or memory that they are given."""

QUICK = [name for name in HOSTILE if name not in HANGS]
SLOW = [pytest.param(name, marks=pytest.mark.slow) for name in sorted(HANGS)]
REFUSED = {
    "nul.txt": "binary data",
    "surrogates-utf8.txt": "damaged UTF-8",
    "surrogates-utf16.txt": "is damaged at byte 8",
    "odd-utf16.txt": "is damaged at byte 6",
    "controls.txt": "binary data",
    "every-byte.txt": "binary data",
    "noise.txt": "binary data",
    "blank.txt": "holds no text",
    "mark-alone.txt": "holds no text",
    "parts.mht": "deeper than any page",
    "nothing.mht": "holds no page",
    "nested.eml": "deeper than any message",
    "parts.eml": "deeper than any message",
    "junk.msg": "damaged",
    "groups.rtf": "more than 1000 deep",
    "open.rtf": "more than 1000 deep",
    "deep.docx": "more than 256 deep",
    "deep.odt": "more than 256 deep",
    "bomb.docx": "would unpack to a size that no document has",
    "outside.epub": "holds no text",
    "nothing.epub": "holds no text",
    "loop.pdf": "damaged PDF",
    "locked.pdf": "locked with a password",
    "cut.pdf": "damaged PDF",
    "no-table.pdf": "damaged PDF",
    "junk.pdf": "damaged PDF",
    "form.pdf": "made its reader break down",
}
"""What is said of files that have nothing to be read, or that kill whoever reads them."""

KEPT = (
    "remote.html", "deep.html", "unclosed.html", "tables.html", "data.html", "file-entity.html",
    "remote-entity.html", "references.html", "nul.html", "odd-charset.html", "hex-charset.html",
    "json.html", "graph.html", "header.eml", "encoded-words.eml", "charset.eml", "names.eml",
    "date.eml",
)  # fmt: skip
"""Files whose article is read, whatever stands round it."""


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    with Children(2, seconds=SECONDS) as made:
        yield made


def said(children: Children, name: str) -> str:
    """The text of a hostile file, or the sentence on why there is none."""
    try:
        reading = children.read(HOSTILE[name](), name)
    except Refused as error:
        return _sentence(str(error), name)
    assert reading.text == clean(reading.text)
    assert any(sign.isalnum() for sign in reading.text)
    for note in reading.notes:
        _sentence(str(note), name)
    return reading.text


def _sentence(sentence: str, name: str) -> str:
    assert name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    return sentence


@pytest.mark.parametrize("name", [*QUICK, *SLOW])
def test_a_hostile_file_gives_its_text_or_one_sentence(children: Children, name: str) -> None:
    words = said(children, name)
    assert "root:" not in words
    if name in REFUSED:
        assert REFUSED[name] in words
    if name in KEPT:
        assert WORDS.strip() in words


def test_a_hundred_megabytes_of_text_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with new_project(tmp_path) as project, Children(1) as children:
        (came,) = bring(project, [path], children, lambda *_step: True).files
    assert "large.txt is larger than 50 MB: split it" in str(came.why)


@pytest.mark.slow
def test_a_folder_of_hostile_files_leaves_a_sound_project_with_what_could_be_read(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name in QUICK:
        (folder / name).write_bytes(HOSTILE[name]())
    (folder / "good.txt").write_text("A good article.\n\nIts text.")
    with new_project(tmp_path) as project, Children(2, seconds=SECONDS) as children:
        brought = bring(project, [folder], children, lambda *_step: True)
        came = {each.name: each.came for each in brought.files}
        assert came["good.txt"] is Came.IMPORTED
        for each in brought.files:
            assert (each.source is None) == (each.came is Came.REFUSED), each.name
        assert project.verify(full=True) == ()
        with project.read() as reads:
            sources = reads.all(Source)
            assert reads.attachments() == {source.attachment for source in sources}


# --- no network ------------------------------------------------------------------------------------

READING = """
import sys
from pathlib import Path
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of, present
from briefwright.service.bringing import bring
from briefwright.ingest.child.children import Children
folder = Path(sys.argv[1])
home, author = Home(data=folder / "data"), author_of(Settings(name="A"))
project = Project.create(folder / "p.briefwright", "T", home=home, author=author, clock=present)
with Children(2) as children:
    for each in bring(project, [folder / "in"], children, lambda *step: True).files:
        print(each.name, each.came.value)
project.close()
"""
ONE_OF_EACH = {
    "remote.html", "tables.docx", "remote.odt", "field.rtf", "names.eml", "script.pdf", "bidi.txt",
    "columns.md",
}  # fmt: skip


def imported(tmp_path: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """Brings one file of each kind in, in a process of its own run by these words."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ONE_OF_EACH:
        (folder / name).write_bytes(HOSTILE[name]())
    return subprocess.run(
        [*before, sys.executable, "-c", READING, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "http_proxy": REMOTE, "https_proxy": REMOTE},
    )


@needs("unshare")
def test_everything_is_imported_where_there_is_no_network(tmp_path: Path) -> None:
    done = imported(tmp_path, "unshare", "--map-root-user", "--net")
    assert done.returncode == 0, done.stderr
    came = dict(line.split(maxsplit=1) for line in done.stdout.splitlines())
    assert came.keys() == ONE_OF_EACH
    assert set(came.values()) <= {"imported", "already there"}


@needs("strace")
def test_an_import_of_what_refers_elsewhere_opens_no_socket(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    done = imported(tmp_path, "strace", "-f", "-e", "trace=network", "-o", str(trace))
    assert done.returncode == 0, done.stderr
    assert "remote.html imported" in done.stdout
    calls = [
        line for line in trace.read_text().splitlines() if "socket" in line or "connect" in line
    ]
    assert calls == []


def test_a_page_that_refers_elsewhere_keeps_its_words_and_no_reference(children: Children) -> None:
    reading = children.read(remote_references(), "remote.html")
    assert reading.text == (WORDS * 4).strip()
    assert "192.0.2.7" not in reading.text
