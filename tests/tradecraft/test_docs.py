"""The page on the checks names every rule and no other."""

import re
from pathlib import Path

from briefwright.tradecraft import (
    anchors,
    confirmed,
    dangling,
    disputed,
    grounds,
    joined,
    length,
    markings,
    quotations,
    records,
    terms,
    uncited,
    unconfirmed,
)
from briefwright.tradecraft.check import RULES

PAGE = Path(__file__).parents[2] / "docs" / "checks.md"
MODULES = (
    anchors, confirmed, dangling, disputed, grounds, joined, length, markings, quotations, records,
    terms, uncited, unconfirmed,
)  # fmt: skip


def test_every_rule_is_documented_in_a_row_of_its_own() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(module.RULE for module in MODULES)


def test_every_rule_that_is_documented_is_run() -> None:
    assert {rule.__module__ for rule in RULES} == {module.__name__ for module in MODULES}
