"""Findings in groups: nothing is lost, groups stand in the order of what they gather by."""

import pytest

from briefwright.domain.finding import Kind
from briefwright.service.findings_table import FindingsTable
from briefwright.ui.findings.grouping import Group, GroupRow, grouped
from briefwright.ui.findings.listing import FindingRow, in_order, listed
from tests.ui.findings.test_listing import ONE, TWO, line

KINDS = {kind: kind.value for kind in Kind}
ROWS = listed(
    FindingsTable(
        lines=(
            line("a", 1, kind=Kind.CLAIM, sections=frozenset({"2"}), actors=("Mali", "Niger")),
            line("b", 2, sections=frozenset({"1"}), source="s", outlet="Zeit", actors=("Algeria",)),
            line("c", 3, source="t", outlet="APA"),
            line("d", 4, kind=Kind.CLAIM, sections=frozenset({"1"}), source="t", outlet="APA"),
        ),
        sections=(ONE, TWO),
        placed={"1": ("d", "b"), "2": ("a",)},
    )
).rows


def shown(by: Group) -> list[str]:
    rows = in_order(ROWS, "section", descending=False)
    made = grouped(rows, by, kinds=KINDS, nothing="Nothing")
    return [f"{row.words} {row.count}" if isinstance(row, GroupRow) else row.key for row in made]


@pytest.mark.parametrize(
    "by, expected",
    [
        (Group.NONE, ["d", "b", "a", "c"]),
        (Group.SECTION, ["One 2", "d", "b", "Two 1", "a", "Nothing 1", "c"]),
        (Group.KIND, ["fact 2", "b", "c", "claim 2", "d", "a"]),
        (Group.SOURCE, ["APA 2", "d", "c", "Zeit 1", "b", "Nothing 1", "a"]),
        (Group.ACTOR, ["Algeria 1", "b", "Mali 1", "a", "Nothing 2", "d", "c"]),
    ],
)
def test_rows_stand_under_the_heads_of_their_groups(by: Group, expected: list[str]) -> None:
    assert shown(by) == expected


@pytest.mark.parametrize("by", list(Group))
def test_a_group_loses_no_finding_and_no_two_rows_share_a_key(by: Group) -> None:
    made = grouped(ROWS, by, kinds=KINDS, nothing="Nothing")
    assert {row.key for row in made if isinstance(row, FindingRow)} == {row.key for row in ROWS}
    assert len({row.key for row in made}) == len(made)
