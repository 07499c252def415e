"""The door to the project: its verbs, what it asks of the system, and what it says without it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from run import QT_PACKAGES, TOOLS, VERBS, main

ROOT = Path(__file__).parent.parent


def test_every_verb_is_a_target_of_make_and_explained_to_contributors() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (targets,) = re.findall(r"^VERBS := (.+)$", makefile, re.MULTILINE)
    assert set(targets.split()) == {*VERBS, "help", "system"}
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"`make {verb}`" not in guide] == []


def test_an_unknown_verb_lists_the_verbs_and_is_wrong_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["fly"]) == 2
    assert "  setup " in capsys.readouterr().out


def test_help_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert [verb for verb in VERBS if f"  {verb} " not in said] == []


@pytest.mark.parametrize("given", [["--wheelhouse"], ["--wheelhouse", "nowhere"]])
def test_a_wheelhouse_that_is_not_there_is_a_sentence(given: list[str]) -> None:
    with pytest.raises(SystemExit, match="--wheelhouse wants the folder"):
        main(["setup", *given])


def test_no_list_names_a_package_twice() -> None:
    assert len(set(QT_PACKAGES)) == len(QT_PACKAGES)
    assert not set(QT_PACKAGES) & set(TOOLS.values())


def test_the_public_build_runs_everything_and_skips_nothing() -> None:
    build = ROOT / ".ci" / "run"
    assert os.access(build, os.X_OK)
    text = build.read_text(encoding="utf-8")
    assert "export CI=true" in text
    assert text.rstrip().endswith("make test")


def test_a_python_that_is_too_old_gets_a_sentence(tmp_path: Path) -> None:
    pretend = (
        "import sys, runpy; sys.version_info = (3, 9, 2, 'final', 0);"
        "runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", pretend, str(ROOT / "run.py")],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Briefwright needs Python 3.11 to 3.14, and this is 3.9" in done.stderr
    assert "Traceback" not in done.stderr
