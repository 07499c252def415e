"""A disk that runs full under the project file or under the working copy."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.needs import needs

ROOT = Path(__file__).parent.parent.parent
MOUNTED = (
    'mount -t tmpfs -o size=8m small "$1" && exec "$3" -m tests.store_files.small_disk "$1" "$2"'
)


@pytest.mark.slow
@needs("unshare")
def test_a_full_disk_loses_nothing_and_says_so_and_work_goes_on_once_there_is_room(
    tmp_path: Path,
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    apart = ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*apart, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here: unshare --map-root-user is not permitted")
    call = [*apart, "sh", "-c", MOUNTED, "sh", str(disk), str(tmp_path / "homes"), sys.executable]
    ended = subprocess.run(call, cwd=ROOT, check=False, capture_output=True, text=True)
    assert ended.stdout == "whole\n", ended.stderr
