from pathlib import Path

import pytest

from briefwright.store.filesystem import LOCAL, mounted_type, remote_type

MOUNTS = r"""
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:40 / /home rw,relatime shared:5 - nfs4 server:/home rw,vers=4.2
31 30 0:41 / /home/ada/fast\040disk rw - btrfs /dev/vdb rw
32 22 0:42 / /mnt/share rw - cifs //server/share rw,nobrl
33 22 0:43 / /mnt/mirror rw - fuse.sshfs ada@server:/ rw
34 22 0:44 / /mnt/local rw - ext4 /dev/vdc rw
35 22 0:45 / /mnt/local rw - nfs server:/late rw
a line that is none
"""


@pytest.mark.parametrize(
    "path, kind",
    [
        ("/", "ext4"),
        ("/homework", "ext4"),
        ("/home/ada", "nfs4"),
        ("/home/ada/fast disk/projects", "btrfs"),
        ("/mnt/share/a/b", "cifs"),
        ("/mnt/mirror", "fuse.sshfs"),
        ("/mnt/local/x", "nfs"),
    ],
)
def test_a_path_lies_on_the_deepest_and_latest_mount_that_holds_it(path: str, kind: str) -> None:
    assert mounted_type(Path(path), MOUNTS) == kind


def test_network_types_and_unknown_ones_are_not_local() -> None:
    assert not LOCAL & {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "ceph", "novel"}


def test_where_no_mount_is_known_nothing_is_said() -> None:
    assert mounted_type(Path("/home"), "") is None


def test_a_folder_of_a_test_run_is_judged_without_an_error(tmp_path: Path) -> None:
    assert remote_type(tmp_path) not in LOCAL
