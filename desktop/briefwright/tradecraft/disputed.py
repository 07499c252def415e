"""Dispute stated as fact: while a proposition is open, whoever says so is named.

ICD 203, tradecraft standard 3 (information kept apart from judgement); TRADECRAFT
B8, contested claims. A sentence speaks of a dispute when it has one of its markers.
It must attribute (`voice.attributes`) and name or cite a side; its paragraph must
cite every side that has been heard.
"""

from collections.abc import Iterator

from briefwright.domain.dispute import Dispute, DisputeState, Position, Stance
from briefwright.domain.message import Series, say
from briefwright.domain.prose import BlockKind
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.voice import attributes, attributes_in_any
from briefwright.tradecraft.written import Sentence, Written, shortened, written

RULE = "dispute-as-fact"

_EXEMPT = frozenset({BlockKind.QUOTE, BlockKind.POSITIONS, BlockKind.SUBHEADING})
_WHOLE = frozenset({BlockKind.PARAGRAPH, None})


def disputed(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every sentence that states an open dispute as fact, or hears one side only."""
    for dispute in snapshot.disputes:
        if dispute.state is DisputeState.OPEN and _is_contested(dispute, snapshot):
            for field in written(snapshot):
                if field.kind not in _EXEMPT:
                    yield from _in_field(field, dispute, snapshot)
            yield from _in_statements(dispute, snapshot)


def _is_contested(dispute: Dispute, snapshot: BriefSnapshot) -> bool:
    """A proposition that one side asserts is contested until it is settled, reply or none."""
    stances = {p.stance for p in snapshot.positions.get(dispute.id, ())}
    return bool(stances & {Stance.ASSERTS, Stance.DENIES, Stance.AMBIGUOUS})


def _in_field(field: Written, dispute: Dispute, snapshot: BriefSnapshot) -> Iterator[Problem]:
    positions = snapshot.positions.get(dispute.id, ())
    speaking = [s for s in field.sentences() if _speaks_of(s.text, dispute)]
    for sentence in speaking:
        yield from _in_sentence(sentence, dispute, positions, snapshot)
    if speaking and field.kind in _WHOLE and field.column != "reasons":
        yield from _one_sided(speaking[0], dispute, positions)


def _in_sentence(
    sentence: Sentence,
    dispute: Dispute,
    positions: tuple[Position, ...],
    snapshot: BriefSnapshot,
) -> Iterator[Problem]:
    said = shortened(sentence.text)
    if not attributes(sentence.text, sentence.field.language):
        yield problem(
            RULE,
            Severity.MUST_FIX,
            say(
                "“{words}” states as fact what is contested ({proposition}): say who claims it.",
                words=said,
                proposition=dispute.proposition,
            ),
            sentence.place,
            f"{dispute.id} {sentence.text}",
        )
    elif not _names_a_side(sentence, positions, snapshot):
        yield problem(
            RULE,
            Severity.SHOULD_FIX,
            say(
                "“{words}” speaks of a dispute ({proposition}) without naming or citing a side: "
                "name who says so.",
                words=said,
                proposition=dispute.proposition,
            ),
            sentence.place,
            f"{dispute.id} {sentence.text}",
        )


def _names_a_side(
    sentence: Sentence, positions: tuple[Position, ...], snapshot: BriefSnapshot
) -> bool:
    findings = {position.finding for position in positions if position.finding}
    if findings & set(sentence.cited):
        return True
    names = {position.actor for position in positions}
    for name in findings & set(snapshot.evidence):
        names |= set(snapshot.evidence[name].finding.actors)
    text = sentence.text.casefold()
    return any(name.casefold() in text for name in names)


def _one_sided(
    sentence: Sentence, dispute: Dispute, positions: tuple[Position, ...]
) -> Iterator[Problem]:
    cited = set(sentence.field.content.cited())
    heard = {p.actor: p.finding for p in positions if p.finding}
    missing = [actor for actor, finding in heard.items() if finding not in cited]
    if missing and len(missing) < len(heard):
        yield problem(
            RULE,
            Severity.SHOULD_FIX,
            say(
                "This paragraph gives one side of a dispute ({proposition}): cite {actors} as well.",
                proposition=dispute.proposition,
                actors=Series(items=tuple(missing), between=say(" and ")),
            ),
            sentence.place,
            f"{dispute.id} one side",
        )


def _in_statements(dispute: Dispute, snapshot: BriefSnapshot) -> Iterator[Problem]:
    """Statements of findings are printed in tables of events."""
    for position in snapshot.positions.get(dispute.id, ()):
        evidence = snapshot.evidence.get(position.finding or "")
        if evidence is None:
            continue
        statement = evidence.finding.statement
        if _speaks_of(statement, dispute) and not attributes_in_any(statement):
            yield problem(
                RULE,
                Severity.MUST_FIX,
                say(
                    "The finding “{words}” states as fact what is contested ({proposition}): say in "
                    "it who claims it.",
                    words=shortened(statement),
                    proposition=dispute.proposition,
                ),
                Place(table="finding", row=evidence.finding.id, column="statement"),
                f"{dispute.id} {statement}",
            )


def _speaks_of(text: str, dispute: Dispute) -> bool:
    folded = text.casefold()
    return any(marker.casefold() in folded for marker in dispute.markers)
