"""Bad input, one by one: a sentence, the right exit code, and nothing touched or left behind."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from briefwright.store.format import CURRENT
from tests.cli.calls import ARTICLE, DESCRIPTION, Program
from tests.kit.needs import needs

P = "p.briefwright"
ROOT = Path(__file__).parent.parent.parent


def files() -> dict[str, bytes | None]:
    """Every file of the current folder with its bytes; None for what is no file."""
    return {str(path): path.read_bytes() if path.is_file() else None for path in Path().rglob("*")}


@pytest.fixture
def project(call: Program) -> Program:
    """The program beside the project `p.briefwright`, which has one source."""
    call.done("new", P)
    call.done("import", P, ARTICLE)
    return call


# --- files to import -------------------------------------------------------------------------


def _loop(path: Path) -> None:
    path.symlink_to(path)


FILES: list[tuple[str, Callable[[Path], object], str]] = [
    ("missing", lambda _: None, "There is no file bad.txt"),
    ("binary", lambda path: path.write_bytes(bytes(range(256)) * 9), "holds binary data"),
    ("picture", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0"), "is a picture"),
    ("empty", lambda path: path.touch(), "bad.txt is empty"),
    ("blank", lambda path: path.write_text(" \n\t\n"), "bad.txt holds no text"),
    ("broken", lambda path: path.write_bytes(b"Bamako \xc3\x28 denied"), "is not valid UTF-8"),
    ("pipe", os.mkfifo, "bad.txt is a pipe"),
    ("loop", _loop, "is a link that leads back to itself"),
    ("device", lambda path: path.symlink_to("/dev/zero"), "is a device"),
]


@pytest.mark.parametrize(
    "make, sentence", [row[1:] for row in FILES], ids=[row[0] for row in FILES]
)
def test_a_file_that_is_no_text_is_refused_and_none_of_its_neighbours_comes_in(
    project: Program, make: Callable[[Path], object], sentence: str
) -> None:
    Path("good.txt").write_text("A good text.")
    make(Path("bad.txt"))
    before = files()
    said = project("import", P, "good.txt", "bad.txt")
    assert said.code == 3
    assert sentence in said.err
    assert files() == before
    assert len(project.read("list", P, "sources")) == 1


def test_a_format_that_is_never_read_is_refused_with_the_way_out(project: Program) -> None:
    Path("photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n and so on")
    said = project("import", P, "photo.txt")
    assert said.code == 3
    assert "photo.txt is a picture, which has no text: import the page" in said.err


# --- projects --------------------------------------------------------------------------------


def _sql(statement: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(driver.connect(str(path))) as connection:
            connection.executescript(statement)

    return spoil


def _another_program(path: Path) -> None:
    path.unlink()
    _sql("CREATE TABLE notes (body)")(path)


PROJECTS: list[tuple[str, Callable[[Path], object]]] = [
    ("missing", lambda path: path.unlink()),
    ("text", lambda path: path.write_text("This is a text, and no project at all." * 99)),
    ("empty", lambda path: path.write_bytes(b"")),
    ("truncated", lambda path: os.truncate(path, path.stat().st_size // 2)),
    ("another program", _another_program),
    ("newer", _sql(f"PRAGMA user_version = {(CURRENT.major + 1) << 16}")),
    ("trigger", _sql("CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM txn; END")),
    ("view", _sql("CREATE VIEW v AS SELECT * FROM op")),
]
VERBS: list[tuple[object, ...]] = [
    ("list", P, "sources"),
    ("verify", P),
    ("import", P, ARTICLE),
    ("undo", P),
    ("compose", P, DESCRIPTION),
    ("export", P, "-o", "out.md"),
]


@pytest.mark.parametrize("spoil", [row[1] for row in PROJECTS], ids=[row[0] for row in PROJECTS])
@pytest.mark.parametrize(
    "words",
    [VERBS[0], *(pytest.param(words, marks=pytest.mark.slow) for words in VERBS[1:])],
    ids=[str(words[0]) for words in VERBS],
)
def test_a_file_that_is_no_sound_project_is_refused_and_untouched(
    call: Program,
    tmp_path: Path,
    spoil: Callable[[Path], object],
    words: tuple[object, ...],
) -> None:
    call.done("new", P)
    spoil(Path(P))
    before = files()
    said = Program(tmp_path / "stranger")(*words)
    assert said.code == 3
    assert files() == before


@pytest.mark.parametrize("spoil", [row[1] for row in PROJECTS], ids=[row[0] for row in PROJECTS])
def test_a_file_that_is_no_sound_project_is_not_merged(
    project: Program, spoil: Callable[[Path], object]
) -> None:
    other = Path("other.briefwright")
    other.write_bytes(Path(P).read_bytes())
    spoil(other)
    before = files()
    assert project("merge", P, other).code == 3
    assert files() == before


def test_another_project_is_not_merged(project: Program) -> None:
    project.done("new", "other.briefwright", "--title", "Other")
    said = project("merge", P, "other.briefwright")
    assert said.code == 3
    assert "is another project, “Other”" in said.err


def test_a_project_is_not_made_over_a_file(call: Program) -> None:
    Path(P).write_text("mine")
    said = call("new", P)
    assert said.code == 3
    assert "is there already" in said.err
    assert files() == {P: b"mine"}


# --- quotations and descriptions -------------------------------------------------------------


def test_a_quotation_that_is_not_found_is_refused_with_the_nearest_place(project: Program) -> None:
    (source,) = project.read("list", P, "sources")
    said = project("annotate", P, source["id"], "--quote", "Algiers criticized Mali’s strategy")
    assert said.code == 3
    assert "the nearest is “Algiers criticises Mali’s" in said.err


def test_a_quotation_found_twice_is_refused_with_its_places(project: Program) -> None:
    (source,) = project.read("list", P, "sources")
    said = project("annotate", P, source["id"], "--quote", "ambassadors")
    assert said.code == 3
    assert "1 in paragraph" in said.err
    assert "2 in paragraph" in said.err
    assert project.read("list", P, "annotations") == []


def test_a_description_whose_quotation_is_not_found_leaves_nothing(project: Program) -> None:
    text = DESCRIPTION.read_text(encoding="utf-8").replace("It marked a key step", "It made a step")
    Path("d.md").write_text(text, encoding="utf-8")
    for name in (ARTICLE.name, "aes-air-chiefs-bamako.toml"):
        Path(name).write_bytes((ARTICLE.parent / name).read_bytes())
    before = project.read("history", P)
    said = project("compose", P, "d.md")
    assert said.code == 3
    assert 'Finding "key-step": “' in said.err
    assert project.read("history", P) == before


def test_a_missing_description_is_refused(project: Program) -> None:
    said = project("compose", P, "nowhere.md")
    assert (said.code, "There is no file nowhere.md" in said.err) == (3, True)


# --- wrong use -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words, sentence",
    [
        ((), "--help shows how it is written"),
        (("fly",), "VERB is one of open, new, import"),
        (("list", P), "Missing here is WHAT: briefwright list --help shows"),
        (("list", P, "wishes"), "problems, not wishes: briefwright list --help shows"),
        (("list", P, "sources", "--jsn"), "There is no --jsn here: briefwright --help shows"),
        (("show", P, "nosuchid"), "There is nothing with the id nosuchid"),
        (("set", P, "nosuchid", "title", "T"), "There is nothing with the id nosuchid"),
        (("remove", P, "nosuchid"), "There is nothing with the id nosuchid"),
        (("annotate", P, "nosuchid", "--quote", "x"), "There is no source with the id"),
        (("annotate", P, "x", "--quote", "x", "--kind", "idea"), "The kind is one of fact"),
        (("annotate", P, "x", "--quote", "x", "--date", "May"), "'May' is not a date"),
        (("annotate", P, "x", "--quote", "x", "--section", "A//B"), "leave none of them blank"),
        (("import", P, ARTICLE, "--grade", "Z"), "The grade is one of A, B"),
        (("import", P, ARTICLE, "--marking", "blue"), "The marking is one of TLP:CLEAR"),
        (("import", P, ARTICLE, "--published", "soon"), "'soon' is not a date"),
        (("import", P, ARTICLE, "--encoding", "klingon"), "There is no encoding 'klingon'"),
        (("import", P, ARTICLE, ARTICLE, "--title", "T"), "One title cannot name several"),
        (("export", P, "-o", "out.odt"), "ends in one of .pdf, .docx, .html, .md, .txt"),
        (("export", P, "-o", "out.md"), "This project holds no brief yet"),
        (("export", P, "-o", "out.md", "--brief", "X"), "There is no brief X here"),
        (("resolve", P, "nosuchid", "--keep", "1"), "nosuchid"),
        (("resolve", P, "nosuchid", "--value", "1"), "There is no conflict nosuchid"),
        (
            ("resolve", P, "nosuchid"),
            "One of --keep and --value is needed: briefwright resolve --help",
        ),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_one_sentence_and_changes_nothing(
    project: Program, words: tuple[object, ...], sentence: str
) -> None:
    before = files()
    said = project(*words)
    assert said.code == 2
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1
    assert files() == before


@pytest.mark.parametrize(
    "words", [("fly",), ("list", P), ("list", P, "wishes"), ("list", P, "sources", "--x"), ()]
)
def test_a_wrong_command_is_told_in_plain_words_with_one_colon_before_the_way_out(
    project: Program, words: tuple[object, ...]
) -> None:
    said = project(*words).err.removeprefix("briefwright: ")
    assert said.count(": ") == 1
    assert "argument" not in said.lower()


def test_unknown_and_fixed_fields_are_named_with_those_that_can_be_set(project: Program) -> None:
    (source,) = project.read("list", P, "sources")
    for field in ("colour", "text", "id", "seen", "attachment"):
        said = project("set", P, source["id"], field, "x")
        assert said.code == 2
        assert f"A source has no field {field} to change: choose one of title," in said.err
    said = project("set", P, source["id"], "title", "  ")
    assert (said.code, "The title cannot be blank" in said.err) == (2, True)


def test_with_several_briefs_one_has_to_be_named(project: Program) -> None:
    (source,) = project.read("list", P, "sources")
    words = ("annotate", P, source["id"], "--quote", "Bamako denied this", "--section", "A")
    project.done(*words)
    project.done("compose", P, DESCRIPTION)
    said = project("export", P, "-o", "out.md")
    assert (said.code, "several briefs, say which one" in said.err) == (2, True)
    said = project(*words)
    assert (said.code, "holds several briefs" in said.err) == (2, True)
    project.done(*words, "--brief", "AES air cooperation after Bamako")
    project.done("export", P, "-o", "out.md", "--brief", "aes air cooperation after bamako")


# --- what cannot be written now --------------------------------------------------------------


def test_an_export_that_cannot_be_written_says_so_and_leaves_what_was_there(call: Program) -> None:
    call.done("new", P)
    call.done("compose", P, DESCRIPTION)
    Path("folder.md").mkdir()
    before = files()
    for target in ("folder.md", "no/such/folder/out.md", f"{P}/out.md", "/dev/full/out.md"):
        assert call("export", P, "-o", target).code == 4
    assert files() == before


READ_ONLY = (
    'mount -t tmpfs -o size=8m small "$1" && cp "$2" "$1/p.briefwright" && '
    'mount -o remount,ro "$1" && exec "$3" -m tests.cli.read_only "$1" "$4"'
)


@pytest.mark.slow
@needs("unshare")
def test_a_read_only_folder_keeps_the_change_in_the_working_copy_and_says_so(
    call: Program, tmp_path: Path
) -> None:
    call.done("new", P)
    call.done("compose", P, DESCRIPTION)
    disk = tmp_path / "disk"
    disk.mkdir()
    apart = ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*apart, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a disk cannot be mounted here: unshare --map-root-user is not permitted")
    words = [
        *apart,
        "sh",
        "-c",
        READ_ONLY,
        "sh",
        str(disk),
        str(Path(P).absolute()),
        sys.executable,
        str(tmp_path / "reader"),
    ]
    ended = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
    assert ended.stdout == "whole\n", ended.stderr


def test_a_home_that_cannot_be_made_is_said(call: Program) -> None:
    Path("file").touch()
    before = files()
    assert Program(Path("file/home").absolute())("new", P).code == 4
    assert files() == before


def test_what_no_writer_can_carry_is_cleaned_at_the_door(project: Program) -> None:
    (source,) = project.read("list", P, "sources")
    project.done("set", P, source["id"], "outlet", "A\ufffc\u0007PA\ud800 \u2028x")
    assert project.read("show", P, source["id"])["outlet"] == "APA\ufffd x"
    assert project.read("search", P, "\ud800\ufffc") == []
    assert project("show", P, "\udcff").code == 2
    quote = "Bamako\u00a0\r\ndenied\ufffc this"
    assert len(project.done("annotate", P, source["id"], "--quote", quote).ids) == 2
