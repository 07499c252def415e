"""Uncited sentence: what reports something shows the passage it rests on.

ICD 206, source reference citations: one each time that a source is cited or a
specific part of the analysis rests on it. Left alone are sentences in the
brief's own voice (`voice.speaks_of_itself`), those that refer to a table, figure or
section, and headings run into the text.
"""

from collections.abc import Iterator

from briefwright.domain.message import say
from briefwright.domain.prose import BlockKind, SectionRef, Slot
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Problem, Severity, problem
from briefwright.tradecraft.voice import speaks_of_itself
from briefwright.tradecraft.written import Sentence, shortened, written

RULE = "uncited-sentence"

_REPORTING = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED})


def uncited(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every reporting sentence that cites nothing."""
    for field in written(snapshot):
        if field.kind in _REPORTING and field.slot is not Slot.NOTES:
            for sentence in field.sentences():
                if not sentence.cited and _reports(sentence):
                    yield problem(
                        RULE,
                        Severity.SHOULD_FIX,
                        say(
                            "“{words}” cites no passage: cite the finding that it rests on, or say "
                            "that it is your own view.",
                            words=shortened(sentence.text),
                        ),
                        sentence.place,
                        sentence.text,
                    )


def _reports(sentence: Sentence) -> bool:
    if sentence.all_bold or len(sentence.text.split()) < 2:
        return False
    if any(isinstance(atom, SectionRef) for atom in sentence.atoms):
        return False
    return not speaks_of_itself(sentence.text, sentence.field.language)
