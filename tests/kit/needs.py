"""Tests that drive other programs say so: `@needs("pdftotext")`.

Without the program such a test is skipped and names what to install; with CI=true it fails, so
that the public build cannot grow blind.
"""

import os

import pytest

from run import TOOLS, is_there


def needs(*tools: str) -> pytest.MarkDecorator:
    """Marks a test that wants these programs of the system; all must stand in `run.TOOLS`."""
    unknown = [tool for tool in tools if tool not in TOOLS]
    if unknown:
        message = f"Add to TOOLS in run.py, with the Debian package: {', '.join(unknown)}"
        raise LookupError(message)
    return pytest.mark.needs(*tools)


def require(item: pytest.Item) -> None:
    """Skips a test whose programs are missing, or fails it where CI=true."""
    wanted = [str(tool) for mark in item.iter_markers("needs") for tool in mark.args]
    missing = [tool for tool in wanted if not is_there(tool)]
    if not missing:
        return
    packages = " ".join(sorted({TOOLS[tool] for tool in missing}))
    reason = f"{', '.join(missing)} missing: sudo apt-get install {packages}"
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
