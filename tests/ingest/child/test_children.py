"""What a child process does for its parent, and what it does to nobody."""

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, Timer

import pytest

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import listed, say
from briefwright.domain.plain import message_of, message_plain
from briefwright.domain.source import Heading
from briefwright.ingest.base import Reading
from briefwright.ingest.child import CHILD_WORD
from briefwright.ingest.child.answers import Answer, answer_of, reading_of
from briefwright.ingest.child.child import WORN, Child
from briefwright.ingest.child.children import Children
from briefwright.ingest.child.frames import Broken, Frame, receive, send
from briefwright.ingest.child.tasks import Task
from briefwright.ingest.formats import read
from briefwright.ingest.sniffing import Format

PAGE = "# Air chiefs meet\n\nThe *first* meeting – held in Bamako. ![a map](map.png)\n".encode()
SLOW = b"[a](b) *c* `d` | e\n\n" * 150_000
"""Markdown that takes many seconds."""


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    with Children(1) as made:
        yield made


def pids() -> set[int]:
    """The processes that this one has started and that live."""
    found: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        found |= {int(pid) for pid in (task / "children").read_text().split()}
    return found


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def dies(pid: int) -> bool:
    until = time.monotonic() + 5
    while lives(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not lives(pid)


# --- what it gives ---------------------------------------------------------------------------


def test_a_child_reads_as_the_reader_itself_does(children: Children) -> None:
    assert children.read(PAGE, "a.md") == read(PAGE, "a.md")
    assert children.read(PAGE, "a.txt") == read(PAGE, "a.txt")
    assert children.read(PAGE, "a.md", kind=Format.TEXT) == read(PAGE, "a.md", kind=Format.TEXT)
    old = "Café à Bamako".encode("cp1252")
    assert children.read(old, "a.txt", encoding="cp1252").text == "Café à Bamako"


def test_a_refusal_comes_as_the_same_sentence(children: Children) -> None:
    with pytest.raises(Refused, match=r"x\.txt holds no text") as refused:
        children.read(b" \n ", "x.txt")
    assert refused.value.message.template.startswith("{name} holds no text")
    with pytest.raises(WrongUse, match="There is no encoding"):
        children.read(b"abc", "x.txt", encoding="klingon")


def test_the_data_of_the_last_call_need_not_be_sent_again() -> None:
    child = Child()
    try:
        first = child.call(Task.READ, PAGE, name="a.md")
        assert child.call(Task.READ, None, name="a.md") == first
        child.call(Task.READ, b"Other words.", name="b.txt")
        assert child.call(Task.READ, None, name="b.txt").data == b"Other words."
    finally:
        child.close()


def test_the_data_of_the_last_call_outlives_a_process_that_was_replaced() -> None:
    child = Child()
    try:
        child.call(Task.READ, PAGE, name="a.md")
        for _ in range(WORN + 1):
            assert child.call(Task.READ, None, name="a.md").data.startswith(b"Air chiefs meet")
    finally:
        child.close()


def test_a_worn_child_is_replaced() -> None:
    with Children(1) as children:
        children.read(PAGE, "a.md")
        before = pids()
        for _ in range(WORN):
            children.read(b"Some words.", "a.txt")
        assert pids() != before


# --- what goes between ------------------------------------------------------------------------


def test_a_reading_survives_the_way_whole() -> None:
    reading = Reading(
        text="Two\npages",
        title="Two",
        titled=True,
        media_type="application/pdf",
        notes=(say("{name}: left out {what}.", name="a.pdf", what=say("a picture")),),
        headings=(Heading(at=0, level=2),),
        pages=(0, 4),
        found=(Found(field="outlet", value="APA", by=FoundBy.PAGE, detail="og:site_name"),),
        reader="reader 1.0",
    )
    assert reading_of(answer_of(reading)) == reading


def test_a_sentence_survives_the_way_as_it_is_said() -> None:
    sentence = say("{a}, {b} of {c}", a=3, b=2.5, c=listed(["x", "y"]))
    assert str(message_of(message_plain(sentence))) == str(sentence)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"title": "t", "titled": "yes"},
        {"title": "t", "titled": True, "media_type": "m", "notes": [["t"]]},
        {"title": "t", "titled": True, "media_type": "m", "notes": [], "headings": [[1, "2"]]},
    ],
)
def test_what_is_no_reading_is_a_value_error(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        reading_of(Answer(values=values, data=b""))


def test_sentences_in_sentences_without_end_are_a_value_error() -> None:
    plain: object = "x"
    for _ in range(50):
        plain = ["{a}", {"a": plain}]
    with pytest.raises(ValueError, match=r"."):
        message_of(plain)


# --- what it does to nobody -------------------------------------------------------------------


def test_a_file_over_its_time_is_refused_and_the_next_one_is_read() -> None:
    with Children(1, seconds=0.3) as children:
        with pytest.raises(Refused, match=r"slow\.md was not read within 0 seconds"):
            children.read(SLOW, "slow.md")
        assert children.read(b"Some words.", "a.txt").text == "Some words."


def test_a_child_that_dies_refuses_its_file_alone() -> None:
    others = pids()
    with Children(1) as children:
        children.read(PAGE, "a.md")
        (pid,) = pids() - others
        killer = Timer(0.3, os.kill, (pid, 9))
        killer.start()
        with pytest.raises(Refused, match=r"slow\.md made its reader break down: save it"):
            children.read(SLOW, "slow.md")
        killer.join()
        assert children.read(b"Some words.", "a.txt").text == "Some words."


def test_an_interrupted_child_answers_at_once() -> None:
    with Children(1) as children:
        children.read(PAGE, "a.md")
        said: list[str] = []

        def read() -> None:
            try:
                children.read(SLOW, "slow.md")
            except Refused as error:
                said.append(str(error))

        reader = Thread(target=read)
        reader.start()
        time.sleep(0.3)
        children.interrupt()
        reader.join(5)
        assert len(said) == 1
        children.interrupt()
        assert children.read(b"Some words.", "a.txt").text == "Some words."


def test_a_closed_child_leaves_no_process_and_no_folder(tmp_path: Path) -> None:
    others = pids()
    children = Children(2)
    children.read(PAGE, "a.md")
    started = pids() - others
    folders = {Path(f"/proc/{pid}/cwd").readlink() for pid in started}
    children.close()
    assert started
    assert not any(lives(pid) for pid in started)
    assert not any(folder.exists() for folder in folders)


ORPHAN = """
import sys, threading, time
from briefwright.ingest.child.children import Children
from pathlib import Path
children = Children(1)
children.read(b"Some words.", "a.txt")
for task in Path("/proc/self/task").iterdir():
    for pid in (task / "children").read_text().split():
        print(pid, flush=True)
if sys.argv[1] == "busy":
    threading.Thread(target=lambda: children.read(b"[a](b) *c*\\n\\n" * 400_000, "slow.md")).start()
time.sleep(60)
"""


@pytest.mark.parametrize("state", ["idle", "busy"])
def test_a_child_ends_when_its_parent_is_killed(state: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ORPHAN, state], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        if state == "busy":
            time.sleep(0.5)
        assert lives(pid)
        parent.kill()
    assert dies(pid)


CONFINED = """
import os, resource, socket, subprocess, sys
from pathlib import Path
from briefwright.ingest.child import limits
here, elsewhere = Path(sys.argv[1]), Path(sys.argv[2])
limits.confine(here)
def tried(act):
    try:
        act()
        return "done"
    except (OSError, MemoryError) as error:
        return type(error).__name__
print(tried(lambda: socket.socket()))
print(tried(lambda: socket.getaddrinfo("localhost", 80)))
print(tried(lambda: subprocess.run(["true"])))
print(tried(lambda: os.system("true")))
print(tried(lambda: (elsewhere / "new").write_text("x")))
print(tried(lambda: (elsewhere / "old").unlink()))
print(tried(lambda: (here / ".." / elsewhere.name / "new").write_text("x")))
print(tried(lambda: bytearray(2_000_000_000)))
print(tried(lambda: (here / "new").write_text("x")))
print(tried(lambda: (here / "new").unlink()))
print(tried(lambda: (elsewhere / "old").read_text()))
"""


def test_a_confined_process_reaches_no_network_no_program_and_nobody_elses_file(
    tmp_path: Path,
) -> None:
    here, elsewhere = tmp_path / "here", tmp_path / "elsewhere"
    here.mkdir()
    elsewhere.mkdir()
    (elsewhere / "old").write_text("kept")
    done = subprocess.run(
        [sys.executable, "-c", CONFINED, str(here), str(elsewhere)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    tried = done.stdout.split()
    assert tried[:7] == ["PermissionError"] * 7
    assert tried[7:] == ["MemoryError", "done", "done", "done"]
    assert [path.name for path in elsewhere.iterdir()] == ["old"]


def test_a_packed_program_is_a_child_by_its_first_word(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefwright", CHILD_WORD, str(tmp_path), "-1"],
        input=b"",
        capture_output=True,
        check=True,
    )
    frame = receive(io.BytesIO(done.stdout))
    assert frame is not None
    assert frame.values == {"ready": True}


@pytest.mark.parametrize(
    "data", [b"\x00", b"\x00" * 16, b"\xff" * 16, bytes(7) + b"\x02" + bytes(8)]
)
def test_what_is_no_message_is_never_taken_for_one(data: bytes) -> None:
    with pytest.raises(Broken):
        receive(io.BytesIO(data))


def test_a_message_without_data_differs_from_one_with_none_in_it() -> None:
    for data in (None, b"", b"x"):
        held = io.BytesIO()
        send(held, Frame(values={"a": 1}, data=data))
        held.seek(0)
        assert receive(held) == Frame(values={"a": 1}, data=data)
    assert receive(io.BytesIO()) is None
