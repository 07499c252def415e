"""Each rule with what trips it and what does not."""

from dataclasses import replace

import pytest

from briefwright.domain.anchor import AnchorState, Resolution
from briefwright.domain.dispute import DisputeState
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.marking import Marking
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Problem, Severity
from tests.kit.briefs import brief_of, judgement

ERROR, WARNING, NOTE = Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.NOTE


def found(snapshot: BriefSnapshot, rule: str) -> list[Problem]:
    return [each for each in check(snapshot) if each.rule == rule]


def severities(prose: str, rule: str, *, more: str = "", language: str = "en") -> list[Severity]:
    snapshot = brief_of(f"# S\n\n{prose}\n", more=more, language=language)
    return [each.severity for each in found(snapshot, rule)]


# --- uncited sentence ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prose",
    [
        "The chiefs met in Bamako.",
        "The chiefs met.[@meeting] They left again.",
        "- The chiefs met in Bamako.",
        "1. The chiefs met in Bamako.",
        "“We met in Bamako,” said the chief.",
    ],
)
def test_a_reporting_sentence_without_a_citation_should_be_fixed(prose: str) -> None:
    assert severities(prose, "uncited-sentence") == [WARNING]


@pytest.mark.parametrize(
    "prose",
    [
        "The chiefs met in Bamako.[@meeting]",
        "The chiefs,[@meeting] it is said, met in Bamako.",
        "This brief rests on one article.",
        "We read it as a declared goal.",
        "That would raise the likelihood in the second judgement.",
        "**Equipment interoperability.** No standard is named.[@meeting]",
        "See [#here] for who says what.\n\nTable: T {#here}\n| A | B |\n| The chiefs met. | Yes. |",
        "> The chiefs met.[@meeting]",
        "### The chiefs met in Bamako",
    ],
)
def test_a_cited_sentence_and_one_in_the_brief_s_own_voice_are_left_alone(prose: str) -> None:
    assert severities(prose, "uncited-sentence") == []


def test_the_bottom_line_is_checked_and_remarks_are_not() -> None:
    snapshot = brief_of("The chiefs met.\n\n# S\n\nA.[@meeting][^n]\n\n[^n]: A remark on it.\n")
    (problem,) = found(snapshot, "uncited-sentence")
    assert snapshot.blocks[snapshot.brief.id][0].id == problem.place.row


@pytest.mark.parametrize(
    "prose, language",
    [
        ("Cette note repose sur un seul article.", "fr"),
        ("Nous y voyons un but affiché.", "fr"),
        ("نقدر أن الاجتماع خطوة أولى.", "ar"),
    ],
)
def test_the_brief_s_own_voice_is_known_in_french_and_arabic(prose: str, language: str) -> None:
    assert severities(prose, "uncited-sentence", language=language) == []


@pytest.mark.parametrize(
    "prose, language",
    [
        ("Les chefs se sont réunis à Bamako.", "fr"),
        ("اجتمع القادة في باماكو.", "ar"),
    ],
)
def test_reporting_sentences_are_known_in_french_and_arabic(prose: str, language: str) -> None:
    assert severities(prose, "uncited-sentence", language=language) == [WARNING]


def test_a_problem_points_at_its_sentence_and_keeps_its_id_when_others_change() -> None:
    first = brief_of("# S\n\nA.[@meeting] The chiefs left.\n")
    (problem,) = found(first, "uncited-sentence")
    (block,) = [block for owned in first.blocks.values() for block in owned]
    span = problem.place.span
    assert span is not None
    assert block.content.text[span.start : span.end] == "The chiefs left."
    second = brief_of("# S\n\nAnother one before it.[@claim] The chiefs left.\n")
    assert [each.id for each in found(second, "uncited-sentence")] == [problem.id]


# --- altered quotation -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prose",
    [
        "They “held an official meeting”.[@meeting]",
        "They “held an official meeting from April.”[@meeting]",
        "They “held … in Bamako”.[@meeting]",
        "They “held an \\[...\\] meeting”.[@meeting]",
        "They “held\nan official   meeting”.[@meeting]",
        "They «held an official meeting».[@meeting]",
        'They "held an official meeting".[@meeting]',
        "Both “have recalled” and “denied this”.[@recalls; @denial]",
        "> “held an official meeting from April 13 to 17 in Bamako.”[@meeting]",
        "> held an official meeting[@meeting]",
        "{lang=ar}\n> «عقدوا اجتماعا رسميا»[@meeting]\n> — Our rendering",
        "No quotation at all.[@meeting]",
    ],
)
def test_words_that_stand_in_the_passage_may_be_quoted(prose: str) -> None:
    assert severities(prose, "altered-quotation") == []


@pytest.mark.parametrize(
    "prose",
    [
        "They “held an official summit”.[@meeting]",
        "They “held a meeting”.[@meeting]",
        "They “Held an official meeting”.[@meeting]",
        "They “held an official meet”.[@meeting]",
        "They “in Bamako … held”.[@meeting]",
        "Nobody said “never again”.",
        "> “held an official summit in Bamako.”[@meeting]",
        "Events: E\n- They “held a summit” [@meeting]",
    ],
)
def test_altered_words_must_be_fixed(prose: str) -> None:
    assert severities(prose, "altered-quotation") == [ERROR]


def test_words_of_a_passage_that_is_not_cited_should_be_cited() -> None:
    assert severities("They “denied this”.[@meeting]", "altered-quotation") == [WARNING]


def test_a_rendering_without_a_label_should_be_labelled() -> None:
    prose = "{lang=ar}\n> «عقدوا اجتماعا رسميا»[@meeting]"
    assert severities(prose, "altered-quotation") == [WARNING]


def test_the_words_of_a_position_are_compared_with_its_passage() -> None:
    more = '[[dispute.position]]\nactor = "Niger"\nstance = "asserts"\nwords = ": “we agree”"\nfinding = "denial"\n'
    snapshot = brief_of("# S\n", more=more)
    (problem,) = found(snapshot, "altered-quotation")
    assert (problem.severity, problem.place.table) == (ERROR, "position")
    assert problem.place.span is not None
    assert (problem.place.span.start, problem.place.span.end) == (2, 12)


# --- dispute stated as fact ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prose",
    [
        "A drone was shot down on 31 March.[@claim; @denial]",
        "The downing of the drone ended relations.[@claim; @denial]",
        "- A drone was shot down.[@claim]",
        "Timeline: T\n- Drone shot down [@claim]",
    ],
)
def test_what_is_contested_must_not_be_stated_as_fact(prose: str) -> None:
    assert severities(prose, "dispute-as-fact") == [ERROR]


@pytest.mark.parametrize(
    "prose",
    [
        "The Algerian army claimed to have shot down a drone; Bamako denies it.[@claim; @denial]",
        "According to Algiers a drone was shot down.[@claim] Bamako denied it.[@denial]",
        "Whether a drone was shot down is open.[@claim; @denial]",
        "- The army says that it was shot down.[@claim]",
        "They recalled ambassadors.[@recalls]",
        "### The downing of a drone",
        "Positions: The downing\n- [?downing]",
    ],
)
def test_what_is_attributed_may_be_said(prose: str) -> None:
    assert severities(prose, "dispute-as-fact") == []


def test_an_attribution_to_nobody_should_be_fixed() -> None:
    prose = "A downing is alleged.[@recalls]"
    assert severities(prose, "dispute-as-fact") == [WARNING]


def test_a_paragraph_that_hears_one_side_only_should_cite_the_other() -> None:
    prose = "The army claimed to have shot down a drone.[@claim]"
    snapshot = brief_of(f"# S\n\n{prose}\n")
    (problem,) = found(snapshot, "dispute-as-fact")
    assert problem.severity is WARNING
    assert "Mali" in str(problem.message)


def test_a_settled_dispute_may_be_stated_as_fact() -> None:
    snapshot = brief_of("# S\n\nA drone was shot down.[@claim; @denial]\n")
    settled = tuple(replace(each, state=DisputeState.SETTLED) for each in snapshot.disputes)
    assert found(replace(snapshot, disputes=settled), "dispute-as-fact") == []


def test_a_finding_s_statement_must_attribute_as_well() -> None:
    snapshot = brief_of("# S\n")
    evidence = snapshot.evidence["finding-claim"]
    stated = replace(evidence, finding=replace(evidence.finding, statement="A drone is shot down"))
    changed = replace(snapshot, evidence={**snapshot.evidence, "finding-claim": stated})
    (problem,) = found(changed, "dispute-as-fact")
    assert (problem.severity, problem.place.table) == (ERROR, "finding")


@pytest.mark.parametrize(
    "prose, language, expected",
    [
        ("Un drone a été abattu.[@claim; @denial]", "fr", [ERROR]),
        ("L’armée affirme avoir abattu un drone.[@claim; @denial]", "fr", []),
        ("أسقطت طائرة مسيرة.[@claim; @denial]", "ar", [ERROR]),
        ("يزعم الجيش أنه أسقط طائرة مسيرة.[@claim; @denial]", "ar", []),
    ],
)
def test_attribution_is_known_in_french_and_arabic(
    prose: str, language: str, expected: list[Severity]
) -> None:
    assert severities(prose, "dispute-as-fact", language=language) == expected


# --- anchors and references ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "state, expected",
    [
        (AnchorState.EXACT, []),
        (AnchorState.MOVED, []),
        (AnchorState.FUZZY, [WARNING]),
        (AnchorState.AMBIGUOUS, [ERROR]),
        (AnchorState.LOST, [ERROR]),
    ],
)
def test_a_passage_that_is_not_surely_found_is_named(
    state: AnchorState, expected: list[Severity]
) -> None:
    snapshot = brief_of("# S\n")
    evidence = snapshot.evidence["finding-claim"]
    moved = replace(evidence, resolutions=(Resolution(state=state, span=None, score=0.5),))
    changed = replace(snapshot, evidence={**snapshot.evidence, "finding-claim": moved})
    assert [each.severity for each in found(changed, "lost-anchor")] == expected


def test_references_to_removed_things_must_be_fixed() -> None:
    prose = "# S\n\nA.[@claim] B.[^n] C [#tab].\n\nPositions: P\n- [?downing]\n\nTable: T {#tab}\n| A |\n| 1 |\n\n[^n]: N.\n"
    snapshot = brief_of(prose)
    assert found(snapshot, "broken-reference") == []
    blocks = {
        owner: tuple(b for b in owned if b.id not in ("block-tab", "note-n"))
        for owner, owned in snapshot.blocks.items()
    }
    evidence = {name: each for name, each in snapshot.evidence.items() if name != "finding-claim"}
    bare = replace(snapshot, blocks=blocks, evidence=evidence, disputes=())
    assert [each.severity for each in found(bare, "broken-reference")] == [ERROR] * 4


def test_a_finding_without_a_passage_cannot_be_cited() -> None:
    snapshot = brief_of("# S\n\nA.[@claim]\n")
    evidence = replace(snapshot.evidence["finding-claim"], annotations=(), resolutions=())
    changed = replace(snapshot, evidence={**snapshot.evidence, "finding-claim": evidence})
    assert [each.severity for each in found(changed, "broken-reference")] == [ERROR]


def test_the_annexes_may_be_referred_to() -> None:
    assert severities("See [#annex-a] and [#annex-b].", "broken-reference") == []


# --- judgements ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement, reasons, expected",
    [
        ("It is likely, with high confidence.", "Because.", [ERROR]),
        ("It is likely.", "Confidence is low: it will probably change.", [ERROR]),
        ("It is likely.", "Confidence is low: one source.", []),
        ("It is likely.", "Confidence is low: they call it “unlikely”.", []),
    ],
)
def test_likelihood_and_confidence_never_share_a_sentence(
    statement: str, reasons: str, expected: list[Severity]
) -> None:
    more = judgement(statement, likelihood="likely", confidence="low", reasons=reasons)
    assert severities("", "likelihood-with-confidence", more=more) == expected


def test_likelihood_and_confidence_are_parted_in_running_text_too() -> None:
    prose = "We hold with high confidence that it is very unlikely."
    assert severities(prose, "likelihood-with-confidence") == [ERROR]


@pytest.mark.parametrize(
    "statement, likelihood, expected",
    [
        ("It is likely to last.", "likely", []),
        ("It is very unlikely to last.", "very-unlikely", []),
        ("It is very unlikely to last.", "unlikely", [ERROR]),
        ("It is unlikely to last.", "likely", [ERROR]),
        ("It will last.", "likely", [WARNING]),
        ("It will probably last.", "likely", [WARNING]),
        ("It is likely to last.", "no-such-term", [ERROR]),
    ],
)
def test_a_judgement_says_the_term_that_it_is_marked_with(
    statement: str, likelihood: str, expected: list[Severity]
) -> None:
    snapshot = brief_of("# S\n", more=judgement(statement, likelihood="likely", reasons="R."))
    (one,) = snapshot.judgements
    changed = replace(snapshot, judgements=(replace(one, likelihood=likelihood),))
    assert [each.severity for each in found(changed, "likelihood-wording")] == expected


def test_an_open_question_uses_no_term() -> None:
    assert severities("", "likelihood-wording", more=judgement("It is likely.", reasons="R.")) == [
        ERROR
    ]
    assert severities("", "likelihood-wording", more=judgement("Not judged.", reasons="R.")) == []


def test_a_judgement_shows_reasons_evidence_and_confidence() -> None:
    bare = judgement("It is likely.", likelihood="likely")
    assert severities("", "judgement-without-grounds", more=bare) == [ERROR, WARNING, WARNING]
    whole = judgement("It is likely.[@claim]", likelihood="likely", confidence="low", reasons="R.")
    assert severities("", "judgement-without-grounds", more=whole) == []


# --- grades, markings, records ---------------------------------------------------------------------


def test_grade_one_wants_a_second_independent_source() -> None:
    snapshot = brief_of("# S\n")
    evidence = snapshot.evidence["finding-claim"]
    sure = replace(evidence, finding=replace(evidence.finding, credibility=Credibility.CONFIRMED))
    alone = replace(snapshot, evidence={**snapshot.evidence, "finding-claim": sure})
    assert [each.severity for each in found(alone, "unconfirmed-grade")] == [ERROR]
    other = replace(snapshot.sources["source-apa"], id="source-b", outlet="Another agency")
    second = replace(sure.annotations[0], id="second", source="source-b")
    both = replace(
        sure,
        annotations=(*sure.annotations, second),
        resolutions=(*sure.resolutions, sure.resolutions[0]),
    )
    joined = replace(
        alone,
        evidence={**alone.evidence, "finding-claim": both},
        sources={**alone.sources, "source-b": other},
    )
    assert found(joined, "unconfirmed-grade") == []
    same = replace(joined, sources={**joined.sources, "source-b": replace(other, outlet="APA")})
    assert [each.severity for each in found(same, "unconfirmed-grade")] == [ERROR]
    group = IndependenceGroup(id="g", origin="A press release")
    copies = replace(
        joined,
        groups={"g": group},
        sources={row: replace(each, group="g") for row, each in joined.sources.items()},
    )
    (problem,) = found(copies, "unconfirmed-grade")
    assert "its 2 sources have one origin" in str(problem.message)
    original = replace(other, id="source-c", outlet="APA")
    rendered = replace(
        joined,
        sources={**joined.sources, "source-b": replace(other, translation_of="source-c")},
        originals={"source-c": original},
    )
    assert [each.severity for each in found(rendered, "unconfirmed-grade")] == [ERROR]


def test_a_marking_is_at_least_that_of_the_evidence() -> None:
    snapshot = brief_of("# S\n\nA.[@claim]\n", marking="TLP:GREEN")
    assert found(snapshot, "marking-too-low") == []
    source = replace(snapshot.sources["source-apa"], marking=Marking.AMBER)
    stricter = replace(snapshot, sources={source.id: source})
    (problem,) = found(stricter, "marking-too-low")
    assert (problem.severity, problem.place.table) == (WARNING, "brief")
    evidence = stricter.evidence["finding-claim"]
    open_one = replace(evidence, finding=replace(evidence.finding, marking=Marking.CLEAR))
    lowered = replace(stricter, evidence={**stricter.evidence, "finding-claim": open_one})
    assert {each.place.table for each in found(lowered, "marking-too-low")} == {"brief", "finding"}


def test_what_the_brief_lacks_is_named() -> None:
    snapshot = brief_of("# S\n")
    bare = replace(snapshot.brief, title=" ", issued=None, organisation=None, edition=None)
    problems = found(replace(snapshot, brief=bare), "missing-metadata")
    assert [
        (each.place.column, each.severity) for each in problems if each.place.table == "brief"
    ] == [
        ("title", ERROR),
        ("issued", WARNING),
        ("organisation", WARNING),
        ("edition", NOTE),
    ]


def test_what_a_source_lacks_is_named_and_an_unused_source_is_left_alone() -> None:
    snapshot = brief_of("# S\n")
    source = snapshot.sources["source-apa"]
    bare = replace(
        source, outlet=None, language="und", reliability=Reliability.F, url="https://a.b"
    )
    unused = replace(bare, id="unused")
    problems = found(
        replace(snapshot, sources={bare.id: bare, unused.id: unused}), "missing-metadata"
    )
    assert [(each.place.row, each.place.column, each.severity) for each in problems] == [
        ("source-apa", "outlet", WARNING),
        ("source-apa", "language", WARNING),
        ("source-apa", "published", NOTE),
        ("source-apa", "accessed", NOTE),
        ("source-apa", "reliability", NOTE),
    ]


def test_a_grade_without_a_reason_is_noted() -> None:
    snapshot = brief_of("# S\n")
    source = replace(snapshot.sources["source-apa"], reliability_reason=None)
    problems = found(replace(snapshot, sources={source.id: source}), "missing-metadata")
    assert "reliability_reason" in {each.place.column for each in problems}


def unconfirmed(*fields: str) -> list[Problem]:
    snapshot = brief_of("# S\n")
    kept = {name: snapshot.sources[name] for name in snapshot.sources}
    source = kept["source-apa"]
    told = tuple(Found(field=name, value="x", by=FoundBy.WORDS) for name in fields)
    changed = replace(source, found=told, language="en", url="https://a.b", country="ML")
    unused = replace(changed, id="unused")
    sources = {**kept, changed.id: changed, unused.id: unused}
    return found(replace(snapshot, sources=sources), "unconfirmed-record")


def test_a_printed_field_that_nobody_confirmed_should_be_looked_at() -> None:
    (problem,) = unconfirmed("language", "outlet", "outlet", "title")
    assert problem.severity is WARNING
    assert (problem.place.row, problem.place.column) == ("source-apa", "title")
    assert "(title, outlet, language)" in str(problem.message)


def test_a_field_that_only_describes_the_source_is_a_note() -> None:
    (problem,) = unconfirmed("url", "country")
    assert (problem.severity, problem.place.column) == (NOTE, "url")


def test_what_is_not_printed_or_has_no_value_may_stay_unconfirmed() -> None:
    assert unconfirmed("country", "archive_url") == []
    assert unconfirmed() == []


# --- length ----------------------------------------------------------------------------------------


def words(count: int) -> str:
    return " ".join(["word"] * count)


@pytest.mark.parametrize(
    "prose, expected",
    [
        (f"# S\n\n*{words(14)}*\n", []),
        (f"# S\n\n*{words(15)}*\n", ["section"]),
        (f"{words(75)}\n\n# S\n", []),
        (f"{words(40)}\n\n{words(36)}\n\n# S\n", ["block"]),
        (f"# S\n\nTable: T\n| A | B |\n| {words(18)} | {words(18)} |\n", []),
        (f"# S\n\nTable: T\n| A | B |\n| {words(19)} | C |\n", ["block"]),
    ],
)
def test_what_is_read_first_is_short(prose: str, expected: list[str]) -> None:
    assert [each.place.table for each in found(brief_of(prose), "too-long")] == expected


@pytest.mark.parametrize("count, expected", [(25, 0), (26, 1)])
def test_a_judgement_is_one_sentence_that_fits(count: int, expected: int) -> None:
    snapshot = brief_of("# S\n", more=judgement(words(count), reasons="R."))
    assert len(found(snapshot, "too-long")) == expected


@pytest.mark.parametrize("count, expected", [(7, []), (8, ["brief"])])
def test_there_are_seven_judgements_at_most(count: int, expected: list[str]) -> None:
    more = "".join(judgement(f"Judgement {n}.", reasons="R.") for n in range(count))
    snapshot = brief_of("# S\n", more=more)
    assert [each.place.table for each in found(snapshot, "too-long")] == expected
