"""What `describe` keeps, `resolve` finds: laws, then every state by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.describe import describe
from briefwright.anchoring.resolve import AMBIGUOUS, FUZZY, MARGIN, resolve
from briefwright.domain.anchor import CONTEXT, Anchor, AnchorState, Resolution
from briefwright.domain.errors import WrongUse
from briefwright.domain.text import Span, clean, sha256_of

REPORT = (
    "Port authorities in Latakia closed the eastern quay on Wednesday after a crane collapsed. "
    "Two workers were injured, a harbour official told reporters. The ministry denied that "
    "grain deliveries would be delayed, saying stocks covered four months of demand.\n"
    "Traders in the city disagreed. One importer said three vessels were already waiting "
    "outside the breakwater, and that insurers had asked for new surveys before any could berth."
)
QUOTE = "The ministry denied that grain deliveries would be delayed"

texts = (
    st.text(alphabet=st.sampled_from("ab. \n\u00a0é😀م"), min_size=1, max_size=60)
    .map(clean)
    .filter(bool)
)


def anchor_of(quotation: str, text: str = REPORT) -> Anchor:
    start = text.index(quotation)
    return describe(text, Span(start=start, end=start + len(quotation)))


def look(anchor: Anchor, text: str) -> Resolution:
    return resolve(anchor, text, text_sha256=sha256_of(text))


def found(anchor: Anchor, text: str, state: AnchorState) -> str:
    outcome = look(anchor, text)
    assert outcome.state is state
    assert outcome.span is not None
    return text[outcome.span.start : outcome.span.end]


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start=start, end=draw(st.integers(start + 1, len(text))))


@given(passages())
def test_a_described_passage_is_found_exactly_in_its_own_text(passage: tuple[str, Span]) -> None:
    text, span = passage
    outcome = look(describe(text, span), text)
    assert outcome == Resolution(state=AnchorState.EXACT, span=span, score=1.0)


@given(passages(), texts, texts)
def test_whatever_is_put_around_a_text_its_passage_is_shown_or_its_state_says_why(
    passage: tuple[str, Span], before: str, after: str
) -> None:
    text, span = passage
    anchor = describe(text, span)
    outcome = look(anchor, before + text + after)
    moved = Span(start=span.start + len(before), end=span.end + len(before))
    assert outcome.state in {AnchorState.MOVED, AnchorState.FUZZY, AnchorState.AMBIGUOUS}
    if outcome.state is AnchorState.MOVED:
        assert outcome.span == moved
    if outcome.state is AnchorState.FUZZY:
        assert outcome.score >= FUZZY


@given(passages(), texts)
def test_every_answer_keeps_to_the_thresholds(passage: tuple[str, Span], other: str) -> None:
    outcome = look(describe(*passage), other)
    assert 0.0 <= outcome.score <= 1.0
    match outcome.state:
        case AnchorState.EXACT | AnchorState.MOVED:
            assert outcome.span is not None
            quotation = passage[0][passage[1].start : passage[1].end]
            assert other[outcome.span.start : outcome.span.end] == quotation
        case AnchorState.FUZZY:
            assert outcome.score >= FUZZY
            assert outcome.span is not None
        case AnchorState.AMBIGUOUS:
            assert outcome.score >= AMBIGUOUS
            assert outcome.span is None
            assert outcome.candidates
        case AnchorState.LOST:
            assert outcome.score < AMBIGUOUS
            assert (outcome.span, outcome.candidates) == (None, ())


@given(passages())
def test_context_is_what_stands_around_the_passage(passage: tuple[str, Span]) -> None:
    text, span = passage
    anchor = describe(text, span)
    whole = anchor.prefix + anchor.quotation + anchor.suffix
    assert whole == text[max(0, span.start - CONTEXT) : span.end + CONTEXT]


@pytest.mark.parametrize("start, end", [(3, 3), (-1, 2), (2, 99), (4, 2)])
def test_no_anchor_is_made_of_nothing(start: int, end: int) -> None:
    with pytest.raises(WrongUse, match="mark at least one character"):
        describe("abcdef", Span(start=start, end=end))


def test_a_passage_below_new_text_has_moved() -> None:
    text = "Updated at noon.\n" + REPORT
    anchor = anchor_of(QUOTE)
    assert found(anchor, text, AnchorState.MOVED) == QUOTE


def test_a_passage_at_its_old_place_in_another_revision_has_moved_and_is_not_called_exact() -> None:
    assert look(anchor_of(QUOTE), REPORT + " More follows.") == Resolution(
        state=AnchorState.MOVED, span=anchor_of(QUOTE).span, score=1.0
    )


def test_a_passage_broken_over_lines_is_shown_to_be_confirmed() -> None:
    text = REPORT.replace("grain deliveries", "grain\ndeliveries")
    assert found(anchor_of(QUOTE), text, AnchorState.FUZZY) == QUOTE.replace(
        "grain deliveries", "grain\ndeliveries"
    )


@pytest.mark.parametrize(
    "old, new",
    [
        ("denied that", "denies that"),
        ("grain deliveries", "grain and flour deliveries"),
        ("The ministry denied", "The transport ministry denied"),
        ("would be delayed", "might be delayed"),
    ],
)
def test_a_passage_with_a_few_words_changed_is_shown_whole_to_be_confirmed(
    old: str, new: str
) -> None:
    text = REPORT.replace(old, new)
    shown = found(anchor_of(QUOTE), text, AnchorState.FUZZY)
    assert shown == QUOTE.replace(old, new)


def test_two_places_that_fit_alike_are_both_offered() -> None:
    text = f"Alpha. {QUOTE}. Omega. {QUOTE}."
    outcome = look(anchor_of(QUOTE), text)
    assert outcome.state in {AnchorState.AMBIGUOUS, AnchorState.LOST}
    twin = f"{REPORT}\n{REPORT}"
    outcome = look(anchor_of(QUOTE), twin)
    assert outcome.state is AnchorState.AMBIGUOUS
    assert [twin[span.start : span.end] for span in outcome.candidates] == [QUOTE, QUOTE]


def test_a_repeated_passage_is_told_by_its_context() -> None:
    anchor = anchor_of("the", REPORT)
    text = "Later: " + REPORT
    outcome = look(anchor, text)
    assert outcome.state is AnchorState.FUZZY
    assert outcome.span == Span(start=anchor.span.start + 7, end=anchor.span.end + 7)


def test_a_rewritten_passage_between_known_neighbours_is_offered_and_not_taken() -> None:
    text = REPORT.replace(QUOTE, "The ministry rejected claims that grain would come late")
    outcome = look(anchor_of(QUOTE), text)
    assert outcome.state is AnchorState.AMBIGUOUS
    assert outcome.span is None
    assert len(outcome.candidates) >= 1


def test_a_passage_that_is_gone_is_lost() -> None:
    outcome = look(
        anchor_of(QUOTE), "Rain is expected over the coast until Sunday, forecasters say."
    )
    assert (outcome.state, outcome.span) == (AnchorState.LOST, None)
    assert look(anchor_of(QUOTE), "").state is AnchorState.LOST


def test_the_margin_keeps_a_second_good_place_from_being_passed_over() -> None:
    first = "Port authorities in Latakia closed the eastern quay on Monday after a crane collapsed."
    second = (
        "Port authorities in Latakia closed the eastern quay on Friday after a crane collapsed."
    )
    original = first.replace("Monday", "Wednesday")
    anchor = describe(original, Span(start=0, end=len(original)))
    outcome = look(anchor, f"{first} {second}")
    assert outcome.state is AnchorState.AMBIGUOUS
    assert outcome.score >= FUZZY
    assert len(outcome.candidates) == 2
    assert MARGIN > 0


def test_a_passage_made_of_a_common_phrase_is_found_by_what_is_not_common() -> None:
    phrase = "The port is closed. "
    quotation = "The port is closed. A crane fell. The port is closed. Nobody was hurt."
    anchor = describe(phrase * 30 + quotation, Span(start=600, end=600 + len(quotation)))
    altered = quotation.replace("A crane fell", "A crane fell down")
    assert found(anchor, "New. " + phrase * 30 + altered, AnchorState.FUZZY) == altered


def test_a_passage_longer_than_what_is_left_of_the_text_is_still_looked_for() -> None:
    anchor = anchor_of(QUOTE)
    text = "The ministry denied that grain deliveries would be delaye"
    outcome = look(anchor, text)
    assert outcome.state is AnchorState.LOST
    assert 0.5 < outcome.score < AMBIGUOUS


def test_arabic_and_emoji_passages_are_found_by_code_points() -> None:
    text = "قال 😀 المتحدث إن الميناء أغلق يوم الأحد."
    anchor = anchor_of("الميناء أغلق", text)
    assert anchor.span.start == 17
    assert found(anchor, "🚢🚢 " + text, AnchorState.MOVED) == "الميناء أغلق"


def test_an_altered_long_passage_in_a_long_text_is_found_whole() -> None:
    words = " ".join(f"{word}{number}" for number in range(900) for word in ("ship", "quay"))
    start, end = words.index("ship300"), words.index("ship500")
    anchor = describe(words, Span(start=start, end=end - 1))
    text = "New lead. " + words.replace("quay400", "pier400").replace("ship450 ", "")
    shown = found(anchor, text, AnchorState.FUZZY)
    assert shown.startswith("ship300 ")
    assert shown.endswith(" quay499")
