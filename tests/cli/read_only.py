"""Work on a project in a read-only folder: run by `test_bad_input` where one is mounted."""

import sys
from pathlib import Path

from tests.cli.calls import Program


def work(folder: Path, home: Path) -> None:
    """Every verb that writes says where the change is; every verb that reads goes on."""
    call = Program(home)
    path = folder / "p.briefwright"
    before = path.read_bytes()
    (brief,) = call.read("list", path, "briefs")
    said = call("set", path, brief["id"], "kicker", "Kept")
    assert said.code == 4
    assert "kept in the working copy" in said.err
    assert call.read("show", path, brief["id"])["kicker"] == "Kept"
    section = call.read("list", path, "sections")[-1]
    assert call("remove", path, section["id"]).code == 4
    emptied = call("trash", path, "--empty")
    assert emptied.code == 4
    assert "A backup of the project as it was before lies in" in emptied.err
    assert call.read("trash", path) == []
    for words in (("export", path, "-o", folder / "out.md"), ("new", folder / "n.briefwright")):
        assert call(*words).code == 4
    assert [entry.name for entry in folder.iterdir()] == [path.name]
    assert path.read_bytes() == before


if __name__ == "__main__":
    work(*map(Path, sys.argv[1:]))
    print("whole")
