"""The real program killed with -9 in the midst of what it does, and right after it is done.

Nothing that it acknowledged may be missing afterwards, nothing may be there by half, and the
project file must open for a stranger each time. BRIEFWRIGHT_KILLS asks for more.
"""

import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.acts import Act, Bring, Edit, Export, Import, Merge, Publish, World, sentence
from tests.journeys.program import Ended, started, values_in

KILLS = int(os.environ.get("BRIEFWRIGHT_KILLS", "100"))
ACTS: dict[str, Callable[[Path], Act]] = {
    "editing": lambda _: Edit(),
    "importing": lambda _: Import(),
    "bringing in a folder": lambda _: Bring(),
    "publishing": lambda _: Publish(),
    "exporting": lambda _: Export(),
    "merging": Merge,
}
EACH = -(-KILLS // len(ACTS) // 2)
"""How often each act is killed before its acknowledgement, and how often after."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A project with a long report in it."""
    article = tmp_path / "report.txt"
    article.write_text("\n".join(map(sentence, range(400))), encoding="utf-8")
    with started(tmp_path / "ada") as program:
        path = tmp_path / "kills.briefwright"
        program.done("new", path, "--title", "Kills")
        (source,) = program.done("import", path, article, "--title", "report").said.split()
        yield World(folder=tmp_path, path=path, program=program, source=source)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ACTS)
def test_a_kill_loses_nothing_acknowledged_and_leaves_nothing_half_done(
    name: str, world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    act = ACTS[name](tmp_path)
    chance = random.Random(name)
    numbers = iter(range(400))
    seconds = {afresh: unhurried(world, act, numbers, afresh=afresh) for afresh in (False, True)}
    before = attempts = 0
    while before < EACH:
        attempts += 1
        assert attempts < 20 * EACH, "the kills come too late"
        afresh = attempts % 4 == 0 and not act.word
        number = next(numbers)
        call = act.call(world, number)
        moment = chance.uniform(0, seconds[afresh])
        ended = world.program.killed_after(moment, *call, word=act.word, afresh=afresh)
        before += ended.code == -signal.SIGKILL
        check(world, act, number, ended)
    for _ in range(EACH):
        number = next(numbers)
        ended = world.program.killed_once_done(*act.call(world, number))
        check(world, act, number, ended)
    world.program.done("verify", world.path, "--full")
    with capsys.disabled():
        print(f"\n{name}: {before} kills before the acknowledgement, {EACH} after: all is there")


def unhurried(world: World, act: Act, numbers: Iterator[int], *, afresh: bool) -> float:
    """Returns how many seconds the act takes, after doing it three times."""
    taken = []
    for _ in range(3):
        number = next(numbers)
        ended = world.program(*act.call(world, number), afresh=afresh and not act.word)
        assert ended.code == 0, ended.told
        taken.append(ended.seconds)
        check(world, act, number, ended)
    return sorted(taken)[1]


def check(world: World, act: Act, number: int, ended: Ended) -> None:
    """Looks at the project after a call, whether that was killed, done, or done and then killed."""
    assert ended.code in (0, -signal.SIGKILL), ended.told
    world.done = ended.code == 0
    if world.done:
        world.acknowledged |= act.adds(number)
    in_the_file = values_in(world.path)
    assert {name for name in world.acknowledged if f'"{name}"' not in in_the_file} == set()
    there = {*world.listed("findings", "statement"), *world.listed("sources", "title")}
    assert world.acknowledged - there == set()
    assert act.adds(number) & there in (act.adds(number), set())
    act.look(world, number)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_project_killed_while_it_is_made_is_whole_or_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random("making")
    kills = there = 0
    with started(tmp_path / "ada") as program:
        seconds = sorted(program.done("new", tmp_path / f"{n}.briefwright").seconds for n in "abc")
        for number in range(2 * EACH):
            path = tmp_path / f"{number}.briefwright"
            ended = program.killed_after(chance.uniform(0, seconds[1]), "new", path)
            kills += ended.code == -signal.SIGKILL
            there += path.exists()
            assert path.exists() or ended.code != 0
            if not path.exists():
                program.done("new", path)
            assert program.done("list", path, "sources", "--json").rows() == []
        assert kills
    with capsys.disabled():
        print(f"\nmaking: {kills} kills, {there} of {2 * EACH} files there, each whole")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_kill_while_a_project_is_opened_for_the_first_time_leaves_it_to_be_opened_again(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random("opening")
    kills = 0
    with started(tmp_path / "ben") as program:
        call = ("list", world.path, "sources", "--json")
        seconds = program.done(*call).seconds
        projects = tmp_path / "ben" / "projects"
        for _ in range(2 * EACH):
            for copy in projects.glob("*/*"):
                shutil.rmtree(copy)
            ended = program.killed_after(chance.uniform(0, seconds), *call)
            kills += ended.code == -signal.SIGKILL
            assert [row["title"] for row in program.done(*call).rows()] == ["report"]
            assert len(list(projects.glob("*/*/place.json"))) == 1
            assert (
                len([copy for copy in projects.glob("*/*") if copy.parent.name != "incoming"]) == 1
            )
        assert kills
    with capsys.disabled():
        print(f"\nopening: {kills} kills, the project opened whole after each")
