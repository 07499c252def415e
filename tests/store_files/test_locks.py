import errno
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow
from briefwright.store import locks

HOLD = """
import sys, time
from pathlib import Path
from briefwright.store import locks
with locks.held(Path(sys.argv[1]), patience=10):
    print("held", flush=True)
    time.sleep(60)
"""

COUNT = """
import sys
from pathlib import Path
from briefwright.store import locks
lock, counter = map(Path, sys.argv[1:3])
for _ in range(50):
    with locks.held(lock, patience=60):
        counter.write_text(str(int(counter.read_text()) + 1))
"""


def test_the_lock_names_its_holder_and_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with locks.held(path, patience=0):
        assert locks.holder(path) == locks.Holder(pid=os.getpid(), host=socket.gethostname())
    assert not path.exists()


def test_whoever_waits_too_long_is_told_for_whom(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with locks.held(path, patience=0):
        told = pytest.raises(NotNow, match=f"Process {os.getpid()} on ")
        with told, locks.held(path, patience=0.05):
            pytest.fail("held twice")
        assert path.exists()


def test_a_lock_left_by_a_killed_process_holds_nobody_up(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        told = pytest.raises(NotNow, match=f"Process {other.pid} ")
        with told, locks.held(path, patience=0.05):
            pytest.fail("held twice")
        other.kill()
    assert path.exists()
    with locks.held(path, patience=0.05):
        assert locks.holder(path) == locks.Holder(pid=os.getpid(), host=socket.gethostname())
    assert not path.exists()


def test_only_one_process_at_a_time_is_inside(tmp_path: Path) -> None:
    lock, counter = tmp_path / "lock", tmp_path / "counter"
    counter.write_text("0", encoding="utf-8")
    others = [subprocess.Popen([sys.executable, "-c", COUNT, lock, counter]) for _ in range(4)]
    assert [other.wait() for other in others] == [0] * 4
    assert counter.read_text(encoding="utf-8") == "200"


def test_a_lock_file_that_is_a_link_to_elsewhere_is_not_followed(tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "lock", tmp_path / "elsewhere"
    elsewhere.write_text("precious", encoding="utf-8")
    path.symlink_to(elsewhere)
    with pytest.raises(OSError, match="lock"), locks.held(path, patience=0):
        pytest.fail("followed")
    assert elsewhere.read_text(encoding="utf-8") == "precious"


def test_a_holder_lives_while_its_process_does_and_one_of_another_host_always() -> None:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    here = socket.gethostname()
    assert locks.Holder(pid=os.getpid(), host=here).lives()
    assert not locks.Holder(pid=done.pid, host=here).lives()
    assert locks.Holder(pid=done.pid, host=here + "-other").lives()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has locks")
def test_where_the_disk_knows_no_locks_a_living_holder_counts_and_a_dead_one_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    path = tmp_path / "lock"
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    path.write_text(f"{done.pid} {socket.gethostname()}", encoding="utf-8")
    with locks.held(path, patience=0):
        told = pytest.raises(NotNow, match=f"Process {os.getpid()} ")
        with told, locks.held(path, patience=0.05):
            pytest.fail("held twice")
    assert not path.exists()
