"""The matrix as values: a cell for each actor, and how a dispute stands."""

from collections.abc import Sequence

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, DisputeState, Position, Stance
from briefwright.domain.finding import Finding, Kind
from briefwright.service.weighing import Reported, Weighed, WeighedDispute
from briefwright.ui.analysis.cells import Standing, actors_of, rows_of, standing
from briefwright.ui.analysis.events import Lanes, events_of, lane_order, undated
from briefwright.ui.analysis.finding_picker import matching


def position(actor: str, stance: Stance, finding: str | None = None) -> Position:
    return Position(
        id=f"p-{actor}", dispute="d", actor=actor, pos="1", stance=stance, finding=finding
    )


def dispute(*positions: Position, state: DisputeState = DisputeState.OPEN) -> WeighedDispute:
    row = Dispute(id="d", brief="b", pos="1", proposition="It flew", state=state)
    return WeighedDispute(dispute=row, positions=positions)


def reported(
    key: str,
    statement: str = "It flew",
    *,
    kind: Kind = Kind.CLAIM,
    actors: Sequence[str] = (),
    date: str | None = None,
    section: str | None = None,
) -> Reported:
    finding = Finding(
        id=key,
        kind=kind,
        statement=statement,
        actors=tuple(actors),
        date=None if date is None else ReportedDate.parse(date),
    )
    return Reported(
        finding=finding,
        number=7,
        outlet="APA",
        grade="C6",
        quotation="it flew",
        published=None,
        section=section,
    )


def weighed(
    *disputes: WeighedDispute, findings: Sequence[Reported] = (), sections: Sequence[str] = ()
) -> Weighed:
    actors = dict.fromkeys(each.actor for held in disputes for each in held.positions)
    return Weighed(
        briefs=(),
        brief=None,
        disputes=disputes,
        actors=tuple(actors),
        findings=tuple(findings),
        sections=tuple(sections),
    )


def test_every_actor_has_a_cell_and_added_ones_come_last() -> None:
    given = weighed(
        dispute(position("Mali", Stance.DENIES, "f"), position("Algeria", Stance.ASSERTS)),
        findings=[reported("f")],
    )
    actors = actors_of(given, ["Niger", "Mali"])
    assert actors == ("Mali", "Algeria", "Niger")
    (row,) = rows_of(given, actors)
    assert [cell.actor for cell in row.cells] == list(actors)
    assert [cell.finding and cell.finding.key for cell in row.cells] == ["f", None, None]
    assert row.cells[2].position is None


def test_columns_stay_where_they_were_when_positions_change() -> None:
    given = weighed(dispute(position("Mali", Stance.DENIES), position("Niger", Stance.SILENT)))
    assert actors_of(given, (), ("Niger", "Algeria", "Mali")) == ("Niger", "Mali")
    assert actors_of(given, ("Chad",), ("Niger",)) == ("Niger", "Mali", "Chad")


@pytest.mark.parametrize(
    "stances,expected",
    [
        ((Stance.ASSERTS, Stance.DENIES), Standing.CONTESTED),
        ((Stance.ASSERTS, Stance.AMBIGUOUS), Standing.CONTESTED),
        ((Stance.ASSERTS, Stance.SILENT), Standing.ONE_SIDE),
        ((Stance.DENIES,), Standing.ONE_SIDE),
        ((Stance.AMBIGUOUS, Stance.SILENT), Standing.NOBODY),
        ((), Standing.NOBODY),
    ],
)
def test_a_dispute_stands_as_its_positions_do(
    stances: Sequence[Stance], expected: Standing
) -> None:
    given = dispute(*(position(str(n), stance) for n, stance in enumerate(stances)))
    assert standing(given) is expected
    settled = WeighedDispute(
        dispute=dispute(state=DisputeState.SETTLED).dispute, positions=given.positions
    )
    assert standing(settled) is Standing.SETTLED


def test_a_finding_is_matched_by_all_words_whatever_their_case_and_accents() -> None:
    findings = [
        reported("a", "Algérie rappelle ses ambassadeurs", actors=["Algeria"]),
        reported("b", "The drone was shot down"),
    ]
    assert [each.key for each in matching(findings, "algerie AMBASS")] == ["a"]
    assert [each.key for each in matching(findings, "drone 7 apa")] == ["b"]
    assert matching(findings, "drone nowhere") == ()


def test_only_findings_with_a_date_have_a_place_in_time() -> None:
    given = weighed(
        findings=[
            reported("none"),
            reported("empty", date="XXXX", kind=Kind.EVENT),
            reported("late", date="2025-04-02", actors=["Mali"]),
            reported("early", date="2025-04-01", actors=["Mali", "Niger"]),
            reported("alone", date="2025-04-03"),
        ]
    )
    events = events_of(given, Lanes.ACTOR, "No actor")
    assert [event.key for event in events] == ["late", "early", "alone"]
    order = lane_order(given, events, Lanes.ACTOR, "No actor")
    assert order == ("Mali, Niger", "Mali", "No actor")
    assert [each.key for each in undated(given)] == ["empty", "none"]


def test_sections_keep_the_order_of_the_outline() -> None:
    given = weighed(
        findings=[
            reported("a", date="2025-04-01", section="Two"),
            reported("b", date="2025-04-02", section="One"),
            reported("c", date="2025-04-03"),
        ],
        sections=["One", "Two"],
    )
    events = events_of(given, Lanes.SECTION, "No section")
    order = lane_order(given, events, Lanes.SECTION, "No section")
    assert order == ("One", "Two", "No section")
    assert [event.lane for event in events] == ["Two", "One", "No section"]
