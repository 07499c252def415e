import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from briefwright.domain.errors import NotNow
from briefwright.export.atomic import replace_file

WRITER = """
import resource, sys
from pathlib import Path
from briefwright.domain.errors import NotNow
from briefwright.export.atomic import replace_file
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    replace_file(Path(sys.argv[1]), b"x" * 100_000)
except NotNow as error:
    sys.exit(str(error))
"""

BUSY = """
import sys
from pathlib import Path
from briefwright.export.atomic import replace_file
print("ready", flush=True)
while True:
    replace_file(Path(sys.argv[1]), b"n" * 300_000)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_a_new_file_holds_the_bytes_and_stands_alone(tmp_path: Path) -> None:
    replace_file(tmp_path / "brief.pdf", b"abc")
    assert (tmp_path / "brief.pdf").read_bytes() == b"abc"
    assert names(tmp_path) == ["brief.pdf"]


def test_a_new_file_may_be_read_by_whom_the_system_says(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    replace_file(tmp_path / "ours", b"")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_replacing_keeps_the_permissions(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    replace_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_still_leads_to_its_file_afterwards(tmp_path: Path) -> None:
    real = tmp_path / "real.pdf"
    real.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(real)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_is_refused_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "brief.pdf"
    folder.mkdir()
    with pytest.raises(NotNow, match="is a folder; name a file in it"):
        replace_file(folder, b"abc")
    assert names(tmp_path) == ["brief.pdf"]
    assert list(folder.iterdir()) == []


def test_a_device_is_refused_and_stays_a_device() -> None:
    with pytest.raises(NotNow, match="is a device, not a file"):
        replace_file(Path("/dev/null"), b"abc")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotNow, match="its folder does not exist; nothing was changed"):
        replace_file(tmp_path / "none" / "brief.pdf", b"abc")
    assert names(tmp_path) == []


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotNow, match="its folder is a file"):
        replace_file(tmp_path / "file" / "brief.pdf", b"abc")


def test_links_in_a_circle_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(NotNow, match="cannot be written because"):
        replace_file(tmp_path / "a", b"abc")
    assert names(tmp_path) == ["a", "b"]


def test_a_name_too_long_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotNow, match="its name is too long"):
        replace_file(tmp_path / ("n" * 300), b"abc")
    assert names(tmp_path) == []


def test_a_folder_that_one_may_not_write_is_a_sentence() -> None:
    with pytest.raises(NotNow, match=r"you may not write there|the folder is read-only"):
        replace_file(Path("/sys/brief.pdf"), b"new")


def test_when_the_space_ends_the_old_file_stays_and_nothing_lies_about(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(target)], capture_output=True, text=True, check=False
    )
    assert "cannot be written because the file is larger than the disk allows" in done.stderr
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["brief.pdf"]


def test_a_killed_writer_leaves_one_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"o" * 300_000)
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", BUSY, str(target)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            writer.send_signal(signal.SIGKILL)
        data = target.read_bytes()
        assert len(data) == 300_000
        assert len(set(data)) == 1
