"""Problems by the part of the brief that they lie in, as plain values."""

from briefwright.domain.message import say
from briefwright.tradecraft.problem import Place, Problem, Severity
from briefwright.ui.publish.outcome import grouped
from tests.kit.sample import sample_snapshot


def fault(table: str, row: str) -> Problem:
    return Problem(
        id=f"{table}-{row}",
        rule="a-rule",
        severity=Severity.NOTE,
        message=say("A sentence."),
        place=Place(table=table, row=row, column="title"),
    )


def test_problems_stand_under_their_section_in_the_order_of_the_brief() -> None:
    snapshot = sample_snapshot()
    first, last = snapshot.sections[0], snapshot.sections[-1]
    block = next(blocks[0] for owner, blocks in snapshot.blocks.items() if owner == first.id)
    problems = (
        fault("source", "s"),
        fault("section", last.id),
        fault("judgement", "j"),
        fault("block", block.id),
        fault("brief", snapshot.brief.id),
        fault("dispute", "d"),
    )
    groups = grouped(problems, snapshot)
    assert [group.part for group in groups] == [
        "brief", "judgements", first.id, last.id, "disputes", "evidence",
    ]  # fmt: skip
    assert groups[2].number == "1"
    assert groups[2].title == first.title
    assert sum(len(group.problems) for group in groups) == len(problems)


def test_no_problem_makes_no_group() -> None:
    assert grouped((), sample_snapshot()) == ()
