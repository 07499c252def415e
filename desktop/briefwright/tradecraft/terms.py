"""Likelihood wording: a judgement says its degree of likelihood in the words of its scale.

ICD 203, tradecraft standard 2: one row of terms is used; the printed band must be
that of the words.
"""

from collections.abc import Iterator

from briefwright.document.vocabulary import phrases_in
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import SCALES
from briefwright.domain.message import Message, say
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.likelihood_terms import terms_in
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "likelihood-wording"


def terms(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every judgement whose words and whose degree of likelihood differ."""
    for judgement in snapshot.judgements:
        fault = _fault(judgement, snapshot)
        if fault is not None:
            severity, message = fault
            said = shortened(judgement.statement.plain)
            place = Place(table="judgement", row=judgement.id, column="statement")
            told = message.with_values(words=said)
            yield problem(RULE, severity, told, place, judgement.statement.plain)


def _fault(judgement: Judgement, snapshot: BriefSnapshot) -> tuple[Severity, Message] | None:
    language = snapshot.brief.language
    used = terms_in(judgement.statement.plain, language)
    if judgement.likelihood is None:
        if used:
            return Severity.MUST_FIX, say(
                "“{words}” says “{used}” but is not judged: choose its likelihood.", used=used[0][0]
            )
        return None
    scale = SCALES.get(snapshot.brief.scale)
    term = scale.term(judgement.likelihood) if scale else None
    if term is None:
        return Severity.MUST_FIX, say(
            "“{words}” has a likelihood that its scale does not have: choose another."
        )
    wanted = phrases_in(language).terms.get(term.key, term.words)
    if not used:
        return Severity.SHOULD_FIX, say(
            "“{words}” does not say how likely it is: use the words “{wanted}”.", wanted=wanted
        )
    other = next((words for words, key in used if key != term.key), None)
    if other is not None:
        return Severity.MUST_FIX, say(
            "“{words}” says “{used}” but is marked “{wanted}”: make them agree.",
            used=other,
            wanted=wanted,
        )
    if all(words != wanted.casefold() for words, _ in used):
        return Severity.SHOULD_FIX, say(
            "“{words}” says “{used}”: the scale’s own words are “{wanted}”.",
            used=used[0][0],
            wanted=wanted,
        )
    return None
