"""Random histories on three replicas, merged in every order; the laws stand in `laws`."""

from pathlib import Path

import pytest

from tests.store.histories import Share, prove


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@pytest.mark.parametrize("part", range(5))
def test_histories_of_three_replicas_keep_every_law(tmp_path: Path, part: int) -> None:
    prove(tmp_path, Share(first=5_000, base=20, part=part), replicas=3, steps=4)
