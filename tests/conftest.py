"""Settings that hold for every test; the guards themselves stand in `kit/guards.py`."""

import os

import pytest
from hypothesis import settings

from tests.kit import needs
from tests.kit.counts import times

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.kit.golden", "tests.kit.guards"]

# No deadline: a busy machine is no fault. The same examples every time, so that a failure of the
# build can be repeated; BRIEFWRIGHT_TIMES asks for more of them.
settings.register_profile(
    "briefwright", deadline=None, derandomize=True, database=None, max_examples=times(50)
)
settings.load_profile("briefwright")


def pytest_runtest_setup(item: pytest.Item) -> None:
    needs.require(item)
