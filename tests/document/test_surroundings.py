"""The same brief is the same document whatever the hash seed, zone and locale of the process."""

import os
import subprocess
import sys
from pathlib import Path

from briefwright.document.compose import compose
from tests.kit.sample import sample_snapshot

ROOT = Path(__file__).parents[2]
PROGRAM = (
    "from tests.kit.sample import sample_snapshot\n"
    "from briefwright.document.compose import compose\n"
    "print(compose(sample_snapshot()).fingerprint)\n"
)


def fingerprint_in(**surroundings: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **surroundings},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_surroundings_of_the_process_do_not_reach_the_document() -> None:
    here = compose(sample_snapshot()).fingerprint
    assert fingerprint_in(PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C") == here
    assert fingerprint_in(PYTHONHASHSEED="2", TZ="America/Lima", LC_ALL="fr_FR.UTF-8") == here
