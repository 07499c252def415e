"""The entrance: which half of the program a call loads, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefwright import __version__, main
from briefwright.cli import codes, entry, reading
from tests.cli.calls import Program


def called(*words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    bare.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "briefwright", *words],
        capture_output=True,
        encoding="utf-8",
        env=bare | environment,
        check=False,
    )


HELP = """
import sys
from briefwright.cli.entry import run
try:
    run({words})
except SystemExit:
    pass
heavy = {{"sqlalchemy", "sqlcipher3", "PySide6", "reportlab", "docx", "lxml"}} & set(sys.modules)
sys.exit(", ".join(sorted(heavy)) or 0)
"""


@pytest.mark.parametrize("words", [["--help"], ["annotate", "--help"], ["--version"], ["fly"]])
def test_help_and_wrong_words_load_nothing_heavy(words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", HELP.format(words=words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout != "" or "fly" in done.stderr) == (0, True), done.stderr


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        entry.run(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Briefwright {__version__}\n"


@pytest.mark.slow
def test_the_sample_is_made_and_exported_where_there_is_no_display(tmp_path: Path) -> None:
    done = called("--sample", BRIEFWRIGHT_HOME=str(tmp_path / "data"))
    assert done.returncode == 0
    paths = [Path(line) for line in done.stdout.splitlines()]
    assert [path.suffix for path in paths] == [".briefwright", ".pdf", ".docx"]
    assert all(path.stat().st_size > 1000 for path in paths)
    assert done.stderr.startswith("briefwright: There is no display for a window")


@pytest.mark.parametrize(
    "words, code, sentence",
    [
        (["open", "nowhere.briefwright"], 3, "There is no file nowhere.briefwright"),
        (["open", "a", "b"], 2, "The window opens with `briefwright open PROJECT`"),
        ([], 4, "There is no display for a window here"),
    ],
)
def test_a_window_that_cannot_open_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = called(*words, BRIEFWRIGHT_HOME=str(tmp_path / "data"))
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(f"briefwright: {sentence}")


@pytest.mark.slow
def test_help_of_open_is_help(tmp_path: Path) -> None:
    done = called("open", "--help", BRIEFWRIGHT_HOME=str(tmp_path / "data"))
    assert done.returncode == 0
    assert "Example: briefwright open" in done.stdout


@pytest.mark.parametrize(
    "platform, shown", [("offscreen", False), ("minimal:x", False), ("xcb", True), ("", True)]
)
def test_a_display_is_there_unless_qt_draws_into_nothing(
    monkeypatch: pytest.MonkeyPatch, platform: str, shown: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", ":7")
    assert main.has_display() is shown


def test_a_fault_of_the_program_is_a_sentence_too(
    call: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> int:
        raise LookupError("lost")

    monkeypatch.setattr(reading, "verify", broken)
    said = call("verify", "p.briefwright")
    assert said.code == codes.FAULT
    assert "a fault of the program (LookupError: lost)" in said.err


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_error(call: Program) -> None:
    call.done("new", "p.briefwright")
    words = f"{sys.executable} -m briefwright history p.briefwright --json | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", words], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("0", "")
