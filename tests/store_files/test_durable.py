import errno
import os
from pathlib import Path

import pytest

from briefwright.store import durable


def test_a_replaced_file_has_another_identity_and_an_untouched_one_the_same(tmp_path: Path) -> None:
    target = tmp_path / "a"
    assert durable.identity(target) is None
    durable.write_new(target, b"old")
    first = durable.identity(target)
    assert durable.identity(target) == first
    durable.write_new(target, b"new")
    assert durable.identity(target) != first
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (2 << 20) + 5])
def test_two_files_are_the_same_when_every_byte_is(tmp_path: Path, size: int) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    content = bytes(range(256)) * (size // 256 + 1)
    one.write_bytes(content[:size])
    other.write_bytes(content[:size])
    assert durable.same_bytes(one, other)
    other.write_bytes(content[: size + 1])
    assert not durable.same_bytes(one, other)
    assert not durable.same_bytes(other, one)
    if size:
        other.write_bytes(content[: size - 1] + b"?")
        assert durable.same_bytes(one, other) is (content[size - 1 : size] == b"?")


def test_a_copy_takes_the_permissions_of_the_file_it_will_replace(tmp_path: Path) -> None:
    source, like, target = tmp_path / "source", tmp_path / "like", tmp_path / "target"
    source.write_bytes(b"content")
    like.touch()
    like.chmod(0o640)
    durable.copy_new(source, target, like=like)
    assert target.read_bytes() == b"content"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_copy_never_goes_over_a_file_that_stands_there(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"mine")
    target.write_bytes(b"theirs")
    with pytest.raises(FileExistsError):
        durable.copy_new(source, target)
    assert target.read_bytes() == b"theirs"


def test_a_new_name_is_taken_only_when_it_is_free(tmp_path: Path) -> None:
    temporary, target = tmp_path / "temporary", tmp_path / "target"
    temporary.write_bytes(b"mine")
    target.write_bytes(b"theirs")
    with pytest.raises(FileExistsError):
        durable.put_new(temporary, target)
    assert target.read_bytes() == b"theirs"
    target.unlink()
    durable.put_new(temporary, target)
    assert target.read_bytes() == b"mine"
    assert not temporary.exists()


def test_a_copy_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        durable.copy_new(tmp_path / "missing", tmp_path / "target")
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "target").mkdir(parents=True)  # a file cannot replace a folder
    with pytest.raises(OSError, match="target"):
        durable.write_new(folder / "target", b"new")
    assert [path.name for path in folder.iterdir()] == ["target"]


def test_a_disk_without_hard_links_still_gives_a_free_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_names: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    temporary, target = tmp_path / "temporary", tmp_path / "target"
    temporary.write_bytes(b"mine")
    durable.put_new(temporary, target)
    assert target.read_bytes() == b"mine"
    temporary.write_bytes(b"again")
    with pytest.raises(FileExistsError):
        durable.put_new(temporary, target)
    assert target.read_bytes() == b"mine"
