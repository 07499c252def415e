"""The sample brief stands up to its own checks, and says nothing that the article does not."""

from briefwright.domain.anchor import AnchorState
from briefwright.domain.grading import Credibility
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Severity
from briefwright.tradecraft.written import written
from tests.kit.sample import SEEDS, sample_snapshot

SAMPLE = sample_snapshot()
ARTICLE = SAMPLE.sources["source-apa"]


def test_the_sample_has_notes_only() -> None:
    problems = check(SAMPLE)
    assert {each.severity for each in problems} <= {Severity.NOTE}
    assert [each.place.column for each in problems] == ["published"]


def test_every_problem_s_id_stands_once() -> None:
    ids = [each.id for each in check(SAMPLE)]
    assert len(ids) == len(set(ids))


def test_the_article_is_kept_byte_for_byte() -> None:
    data = (SEEDS / "aes-air-chiefs-bamako.txt").read_bytes()
    assert data.decode("utf-8") == ARTICLE.text


def test_the_record_invents_no_year_and_no_day() -> None:
    assert ARTICLE.published is None
    assert ARTICLE.accessed is None
    assert not ARTICLE.titled
    dates = [str(e.finding.date) for e in SAMPLE.evidence.values() if e.finding.date]
    assert dates
    assert all(date.startswith("XXXX-") for date in dates)


def test_every_passage_stands_in_the_article_exactly() -> None:
    states = {r.state for e in SAMPLE.evidence.values() for r in e.resolutions}
    assert states == {AnchorState.EXACT}
    for evidence in SAMPLE.evidence.values():
        for annotation in evidence.annotations:
            span = annotation.anchor.span
            assert ARTICLE.text[span.start : span.end] == annotation.anchor.quotation


def test_every_finding_is_used() -> None:
    cited = {name for field in written(SAMPLE) for name in field.content.cited()}
    assert set(SAMPLE.evidence) == cited


def test_contested_claims_are_not_graded_as_true() -> None:
    contested = {p.finding for ps in SAMPLE.positions.values() for p in ps if p.finding}
    for name in ("finding-drone-claim", "finding-denial", "finding-accusation"):
        assert name in contested
        assert SAMPLE.evidence[name].finding.credibility is Credibility.CANNOT_BE_JUDGED


def test_the_outline_is_the_one_that_is_asked_for() -> None:
    top = [section.title for section in SAMPLE.sections if section.parent is None]
    assert top == [
        "Cooperation priorities",
        "Mali–Algeria dispute",
        "Strategic autonomy",
        "Sourcing and gaps",
    ]


def test_all_four_priorities_and_the_doctrine_are_told() -> None:
    text = " ".join(field.content.plain.casefold() for field in written(SAMPLE))
    for words in (
        "interoperability",
        "cross-border strikes",
        "intelligence sharing",
        "pilot training",
    ):
        assert words in text
    assert "doctrine" in text


def test_the_first_page_is_of_the_right_size() -> None:
    """PAPER sections 3 and 7: a bottom line of 45 to 75 words, 3 to 5 judgements."""
    bottom = SAMPLE.blocks[SAMPLE.brief.id][0]
    assert 45 <= len(bottom.content.plain.split()) <= 75
    assert 3 <= len(SAMPLE.judgements) <= 5
