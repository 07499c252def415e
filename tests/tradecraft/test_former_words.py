"""Quotations of words that the source does not have any more: the problem says what became of them."""

from dataclasses import replace

from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Severity
from tests.kit.briefs import brief_of

QUOTED = "They “held an oficial summit”.[@meeting]"
SOURCE = "source-apa"


def said(snapshot: BriefSnapshot) -> list[tuple[Severity, str]]:
    return [
        (problem.severity, str(problem.message))
        for problem in check(snapshot)
        if problem.rule == "altered-quotation"
    ]


def test_words_that_were_corrected_since_are_named_as_such() -> None:
    correction = Correction(
        id="c",
        source=SOURCE,
        at=0,
        before="oficial summit",
        after="official meeting",
        text_sha256="",
    )
    snapshot = replace(brief_of(f"# S\n\n{QUOTED}\n"), corrections={SOURCE: (correction,)})
    ((severity, words),) = said(snapshot)
    assert severity is Severity.MUST_FIX
    assert "before it was corrected or replaced: quote it as it reads now" in words


def test_words_of_an_earlier_version_are_named_as_such() -> None:
    edition = SourceEdition(
        id="e", source=SOURCE, text="The chiefs held an\noficial summit.", text_sha256=""
    )
    snapshot = replace(brief_of(f"# S\n\n{QUOTED}\n"), editions={SOURCE: (edition,)})
    ((_, words),) = said(snapshot)
    assert "before it was corrected or replaced" in words


def test_words_that_it_never_had_are_altered_as_before() -> None:
    edition = SourceEdition(id="e", source=SOURCE, text="Something else.", text_sha256="")
    snapshot = replace(brief_of(f"# S\n\n{QUOTED}\n"), editions={SOURCE: (edition,)})
    ((_, words),) = said(snapshot)
    assert "does not stand so in the passage cited" in words
