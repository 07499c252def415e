import os
import socket
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.ingest import base
from briefwright.ingest.opening import read_bytes


def test_a_regular_file_gives_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"Bamako")
    assert read_bytes(path) == b"Bamako"


def test_a_link_to_a_file_gives_the_bytes_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes(b"Bamako")
    (tmp_path / "link").symlink_to(tmp_path / "article.txt")
    assert read_bytes(tmp_path / "link") == b"Bamako"


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"There is no file .*nowhere\.txt"):
        read_bytes(tmp_path / "nowhere.txt")


def test_a_file_under_a_file_is_refused_as_missing(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with pytest.raises(Refused, match="There is no file"):
        read_bytes(tmp_path / "a" / "b.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is a folder"):
        read_bytes(tmp_path)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(Refused, match=r"empty\.txt is empty"):
        read_bytes(tmp_path / "empty.txt")


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="is a pipe"):
        read_bytes(tmp_path / "pipe")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket has a short limit
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door")
        with pytest.raises(Refused, match="is a socket"):
            read_bytes(Path("door"))


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused_without_reading_it(device: str) -> None:
    with pytest.raises(Refused, match="is a device"):
        read_bytes(Path(device))


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(Refused, match="leads back to itself"):
        read_bytes(tmp_path / "a")


def test_a_file_over_the_limit_is_refused_without_holding_it_all(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(base.MAX_BYTES + 1)
    with pytest.raises(Refused, match=r"long\.txt is larger than 50 MB"):
        read_bytes(path)


@pytest.mark.parametrize("name", ["n" * 300, "a\x00b"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="name of the file"):
        read_bytes(tmp_path / name)
