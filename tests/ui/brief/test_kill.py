"""A program that is killed has lost at most what was typed since the last pause."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of

ROOT = Path(__file__).parents[3]


def test_what_was_typed_before_a_pause_outlives_a_kill(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.brief.typist", str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        section = typist.stdout.readline().strip()
        typist.kill()
    project = Project.open(
        tmp_path / "p.briefwright",
        home=Home(data=tmp_path / "data"),
        author=author_of(Settings(name="Amina")),
        clock=lambda: datetime.now(UTC),
    )
    with project:
        texts = [block.content.text for block in project.blocks(section)]
        assert texts[1].startswith("Kept. ")
        assert project.verify(full=True) == ()
