import errno
import os
from pathlib import Path

import pytest

from briefwright.store.trouble import unwritten


@pytest.mark.parametrize(
    "number, said",
    [
        (errno.ENOSPC, "no room left"),
        (errno.EDQUOT, "no room left"),
        (errno.EACCES, "read-only"),
        (errno.EROFS, "read-only"),
        (errno.EFBIG, "larger than the system allows"),
        (errno.EIO, "Input/output error"),
        (errno.ESTALE, "tale file handle"),
    ],
)
def test_every_trouble_is_one_sentence_that_says_what_and_where_and_that_work_is_kept(
    number: int, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "bamako.briefwright"
    sentence = str(unwritten(OSError(number, os.strerror(number)), path))
    assert said in sentence
    assert str(path) in sentence
    assert "the changes are kept in the working copy" in sentence
    assert sentence.endswith(".")


def test_a_folder_that_has_gone_is_named(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "bamako.briefwright"
    error = FileNotFoundError(errno.ENOENT, "No such file or directory")
    assert f"The folder {path.parent} is not there any more" in str(unwritten(error, path))
