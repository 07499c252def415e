"""The number of a finding: laws for any passages, then the examples that people meet."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.numbering import NOWHERE, Taken, numbered
from tests.kit.counts import times

passages = st.lists(
    st.builds(
        Taken,
        finding=st.sampled_from("abcdef"),
        source=st.sampled_from(("s", "t")),
        start=st.none() | st.integers(min_value=0, max_value=9),
    )
)


def taken(finding: str, source: str, start: int | None) -> Taken:
    return Taken(finding=finding, source=source, start=start)


@given(passages=passages)
@settings(max_examples=times(100))
def test_the_findings_of_a_source_are_counted_from_one_without_gap_or_repeat(
    passages: list[Taken],
) -> None:
    for source, numbers in numbered(passages).items():
        resting = {each.finding for each in passages if each.source == source}
        assert set(numbers) == resting
        assert sorted(numbers.values()) == list(range(1, len(resting) + 1))


@given(passages=passages)
@settings(max_examples=times(100))
def test_numbers_do_not_depend_on_the_order_in_which_passages_are_read(
    passages: list[Taken],
) -> None:
    assert numbered(passages) == numbered(reversed(passages))


@given(passages=passages)
@settings(max_examples=times(100))
def test_who_begins_earlier_in_the_text_has_the_lower_number(passages: list[Taken]) -> None:
    for source, numbers in numbered(passages).items():
        starts = {
            finding: min(
                (99 if each.start is None else each.start)
                for each in passages
                if each.finding == finding and each.source == source
            )
            for finding in numbers
        }
        in_order = sorted(numbers, key=numbers.__getitem__)
        assert [starts[each] for each in in_order] == sorted(starts.values())


def test_a_finding_on_two_sources_has_a_number_in_each() -> None:
    numbers = numbered((taken("a", "s", 5), taken("b", "s", 1), taken("a", "t", 3)))
    assert numbers == {"s": {"b": 1, "a": 2}, "t": {"a": 1}}


def test_a_passage_that_is_not_found_counts_last() -> None:
    assert numbered((taken("a", "s", None), taken("b", "s", 80)))["s"] == {"b": 1, "a": 2}


def test_findings_without_a_passage_are_counted_as_they_came() -> None:
    loose = numbered((taken("z", NOWHERE, None), taken("a", NOWHERE, None)))
    assert loose == {NOWHERE: {"z": 1, "a": 2}}
