"""How overlapping passages are laid over one another."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Kind
from briefwright.domain.text import Span
from briefwright.ui.read.passages import Layers, Passage, at


def passage(number: int, span: Span | None) -> Passage:
    state = AnchorState.LOST if span is None else AnchorState.EXACT
    return Passage(
        number=number,
        finding=f"f{number}",
        annotation=f"a{number}",
        kind=Kind.FACT,
        statement="S",
        section="",
        span=span,
        state=state,
    )


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10)).map(
        lambda p: Span(start=p[0], end=p[0] + p[1])
    ),
    max_size=12,
)


@given(SPANS)
def test_two_passages_that_overlap_never_lie_at_one_depth(spans: list[Span]) -> None:
    layers = Layers(passage(n, span) for n, span in enumerate(spans)).all()
    assert len(layers) == len(spans)
    for n, one in enumerate(layers):
        for other in layers[n + 1 :]:
            if one.span.start < other.span.end and other.span.start < one.span.end:
                assert one.depth != other.depth


@given(SPANS, st.integers(0, 40))
def test_the_passages_over_a_position_are_those_that_hold_it(
    spans: list[Span], position: int
) -> None:
    passages = [passage(n, span) for n, span in enumerate(spans)]
    found = at(passages, position)
    lengths = [len(p.span) for p in found if p.span is not None]
    assert lengths == sorted(lengths)
    assert {p.number for p in found} == {
        n for n, span in enumerate(spans) if span.start <= position < span.end
    }


def test_a_longer_passage_lies_below_the_shorter_one_inside_it() -> None:
    layers = Layers([passage(1, Span(start=2, end=5)), passage(2, Span(start=2, end=20))]).all()
    assert [(layer.passage.number, layer.depth) for layer in layers] == [(2, 0), (1, 1)]


def test_a_lost_passage_is_not_painted() -> None:
    assert Layers([passage(1, None)]).all() == ()


@given(SPANS, st.integers(0, 40), st.integers(1, 10))
def test_only_the_passages_that_can_be_seen_are_painted(
    spans: list[Span], start: int, length: int
) -> None:
    layers = Layers(passage(n, span) for n, span in enumerate(spans))
    end = start + length
    seen = tuple(each for each in layers.all() if each.span.start < end and each.span.end > start)
    assert layers.between(start, end) == seen
    assert [each.passage for each in layers.all()] == list(layers.passages)
