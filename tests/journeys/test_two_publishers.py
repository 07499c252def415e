"""Two people on one project file, each with a home of their own, publishing at the same moment."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefwright.store.paths import lock_beside
from tests.journeys.program import Program, started, values_in

ROUNDS = int(os.environ.get("BRIEFWRIGHT_ROUNDS", "100"))


def sentence(number: int) -> str:
    return f"Sentence {number} of the report."


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_either_of_two_publishers_was_told_is_done_is_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "shared.briefwright"
    article = tmp_path / "report.txt"
    article.write_text("\n".join(map(sentence, range(2 * ROUNDS))), encoding="utf-8")
    with started(tmp_path / "ada") as ada, started(tmp_path / "ben") as ben:
        ada.done("new", path, "--title", "Two at once")
        (source,) = ada.done("import", path, article).said.split()
        done: list[str] = []
        for number in range(ROUNDS):
            statements = annotate_at_once(ada, ben, path, source, number)
            done += statements
            found = values_in(path)
            assert [statement for statement in statements if f'"{statement}"' not in found] == []
        found = values_in(path)
        assert [statement for statement in done if f'"{statement}"' not in found] == []
        assert len(done) == 2 * ROUNDS
        ada.done("verify", path, "--full")
        ben.done("verify", path, "--full")
        listed = [program.done("list", path, "findings", "--json").rows() for program in (ada, ben)]
        assert {row["statement"] for row in listed[0]} == set(done)
        assert {row["statement"] for row in listed[1]} == set(done)
    with capsys.disabled():
        print(f"\n{ROUNDS} rounds of two at once, {len(done)} acknowledged: all are there")


THIEF = """
import sys, time
from pathlib import Path
while True:
    Path(sys.argv[1]).unlink(missing_ok=True)
    time.sleep(0.001)
"""


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_where_no_lock_holds_the_next_publication_of_each_brings_everything_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "shared.briefwright"
    article = tmp_path / "report.txt"
    article.write_text("\n".join(map(sentence, range(2 * ROUNDS))), encoding="utf-8")
    rounds, overwritten = -(-ROUNDS // 8), 0
    with started(tmp_path / "ada") as ada, started(tmp_path / "ben") as ben:
        ada.done("new", path, "--title", "Two at once")
        (source,) = ada.done("import", path, article).said.split()
        done: list[str] = []
        with without_lock(path):
            for number in range(rounds):
                done += annotate_at_once(ada, ben, path, source, number)
                found = values_in(path)
                overwritten += any(f'"{statement}"' not in found for statement in done)
        for program in (ada, ben, ada):
            program.done("set", path, source, "note", f"after all, {program.home.name}")
        found = values_in(path)
        assert [statement for statement in done if f'"{statement}"' not in found] == []
    with capsys.disabled():
        print(f"\n{overwritten} of {rounds} rounds overwritten without a lock: all are back")


@contextmanager
def without_lock(path: Path) -> Iterator[None]:
    """Takes the lock file away from whoever holds it, again and again."""
    call = [sys.executable, "-c", THIEF, str(lock_beside(path))]
    with subprocess.Popen(call) as thief:
        try:
            yield
        finally:
            thief.kill()


def annotate_at_once(ada: Program, ben: Program, path: Path, source: str, number: int) -> list[str]:
    """Lets both annotate at the same moment, and returns what was acknowledged."""
    statements = [f"by {who} in round {number}" for who in ("Ada", "Ben")]
    for turn, (program, statement) in enumerate(zip((ada, ben), statements, strict=True)):
        quote = sentence(2 * number + turn)
        program.begin("annotate", path, source, "--quote", quote, "--statement", statement)
    ended = [program.end() for program in (ada, ben)]
    assert [call.code for call in ended] == [0, 0], [call.told for call in ended]
    return statements
