"""Random histories on two replicas, second quarter; the laws stand in `laws`."""

from pathlib import Path

import pytest

from tests.store.histories import Share, prove


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@pytest.mark.parametrize("part", range(5))
def test_histories_of_two_replicas_keep_every_law(tmp_path: Path, part: int) -> None:
    prove(tmp_path, Share(first=1000, base=50, part=part), replicas=2, steps=4)
