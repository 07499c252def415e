"""Compares results with files kept in `tests/data/golden`; `make golden` writes them anew."""

from pathlib import Path
from typing import Protocol

import pytest

FOLDER = Path(__file__).parent.parent / "data" / "golden"


class Golden(Protocol):
    """Compares `actual` with the kept file `name`."""

    def __call__(self, name: str, actual: str | bytes) -> None: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves only the tests with golden files when these are to be written."""
    if not config.getoption("--golden"):
        return
    others = [item for item in items if "golden" not in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if item not in others]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Returns the comparison, which writes instead of comparing under `--golden`."""
    writes = bool(request.config.getoption("--golden"))

    def compare(name: str, actual: str | bytes) -> None:
        kept = FOLDER / name
        found = actual.encode("utf-8") if isinstance(actual, str) else actual
        if writes:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(found)
        assert kept.exists(), f"{name} is not kept yet: make golden, then look at it"
        if isinstance(actual, str):
            assert actual == kept.read_text(encoding="utf-8"), f"{name} differs"
        assert found == kept.read_bytes(), f"{name} differs"

    return compare
