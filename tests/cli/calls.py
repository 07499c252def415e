"""Calling the command line, as a process of its own or inside the test, and reading what it says."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from briefwright.cli.entry import run
from tests.kit.schema import Schema

SEEDS = Path(__file__).parent.parent.parent / "seeds"
ARTICLE = SEEDS / "aes-air-chiefs-bamako.txt"
DESCRIPTION = SEEDS / "aes-air-cooperation.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The exit code of a call and what it printed."""

    code: int
    out: str
    err: str

    @property
    def ids(self) -> list[str]:
        """The lines printed, one an id."""
        return self.out.split()


class Program:
    """The program for one user, called inside the test or as a process of its own."""

    def __init__(self, home: Path, *, own_process: bool = False) -> None:
        self.home = home
        self._own_process = own_process
        self._schema = Schema()

    def __call__(self, *arguments: object) -> Said:
        """Calls the program; whatever goes wrong is one sentence and never a traceback."""
        words = [str(argument) for argument in arguments]
        said = self._process(words) if self._own_process else self._inside(words)
        assert "Traceback" not in said.err, said.err
        if said.code > 1:
            *_, error = said.err.splitlines()
            assert error.startswith("briefwright: ")
            assert error.endswith(".")
            assert not said.out
        return said

    def done(self, *arguments: object) -> Said:
        """A call that must end with 0."""
        said = self(*arguments)
        assert said.code == 0, said.err
        return said

    def read(self, *arguments: object, code: int = 0) -> Any:  # noqa: ANN401 - JSON is anything
        """The JSON of a reading verb, checked against the schema."""
        said = self(*arguments, "--json")
        assert said.code == code, said.err
        value = json.loads(said.out)
        words = [str(argument) for argument in arguments]
        output = f"list {words[2]}" if words[0] == "list" else words[0]
        assert self._schema.faults(output, value) == []
        return value

    def _inside(self, words: list[str]) -> Said:
        out, err = io.StringIO(), io.StringIO()
        home = patch.dict(os.environ, {"BRIEFWRIGHT_HOME": str(self.home)})
        with home, redirect_stdout(out), redirect_stderr(err):
            code = run(words)
        return Said(code=code, out=out.getvalue(), err=err.getvalue())

    def _process(self, words: list[str]) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "briefwright", *words],
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "BRIEFWRIGHT_HOME": str(self.home)},
            check=False,
        )
        return Said(code=done.returncode, out=done.stdout, err=done.stderr)


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program, called inside the test, in an empty folder that is the current one."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    yield Program(tmp_path / "data")
    strays = [path.name for path in folder.rglob("*") if path.suffix in (".tmp", ".lock")]
    assert not strays, f"left lying about: {strays}"
