import errno
import os
from pathlib import Path

import pytest

from briefwright.store.trouble import nothing_made, unwritten


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


def test_a_project_that_could_not_be_made_promises_no_kept_changes(tmp_path: Path) -> None:
    path = tmp_path / "bamako.briefwright"
    sentence = str(nothing_made(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), path))
    assert sentence == (
        f"There is no room left to write {path}: free some space on that disk; no project was made."
    )
