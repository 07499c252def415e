"""What depends on what is about to be removed: what goes along, and what loses its evidence.

Nothing is guessed: the removal is rehearsed, and what it would change is put into words. The
sentences that lose a citation stay and are found by the check of uncited sentences.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from briefwright.domain.brief import Brief, Section
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, Series, listed, say
from briefwright.domain.prose import Atom, Block, Cite, Prose, Slot
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import OBJECT
from briefwright.service.commands.base import Command
from briefwright.service.counting import counted
from briefwright.service.reading import Reading
from briefwright.store.reads import Reads
from briefwright.tradecraft.sentences import sentences
from briefwright.tradecraft.written import shortened

FEW = 6
"""Sentences that are written out; of more, only their number is said."""


class LossKind(StrEnum):
    """What a sentence loses: all that it cites, some of it, or a reference of another kind."""

    ALL_CITED = "all_cited"
    SOME_CITED = "some_cited"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A sentence that loses a reference: where it stands, its words, and what it loses.

    `part` names the section or the part of the brief.
    """

    table: str
    row: str
    part: Message
    words: str
    kind: LossKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependants:
    """What depends on some rows.

    `along` says how many rows of each kind go with them; `losses` are sentences that stay and
    lose something, `positions` those that lose the finding that carries them, `translations` the
    sources that stay and are translations of nothing then.
    """

    along: tuple[Message, ...]
    losses: tuple[Loss, ...]
    positions: tuple[Message, ...]
    translations: tuple[Message, ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything depends on them."""
        return bool(self.along or self.losses or self.positions or self.translations)

    @property
    def uncited(self) -> tuple[Loss, ...]:
        """The sentences that cite nothing any more."""
        return tuple(loss for loss in self.losses if loss.kind is LossKind.ALL_CITED)

    def sentences(self) -> tuple[Message, ...]:
        """What depends on them, a line each, with the places in the brief by their names."""
        lines: list[Message] = []
        if self.along:
            lines.append(say("It takes along: {rows}.", rows=listed(self.along)))
        for kind in LossKind:
            lines += _told_losses([loss for loss in self.losses if loss.kind is kind], kind)
        lines += self.positions
        lines += self.translations
        return tuple(lines)


def depending(project: Reading, command: Command[None], rows: Collection[str]) -> Dependants:
    """What this removal of these rows would take along or loosen.

    Raises what the command would raise.
    """
    with project.read() as reads:
        return dependants(reads, command, rows)


def dependants(reads: Reads, command: Command[None], rows: Collection[str]) -> Dependants:
    """The same at one moment of the project."""
    gone: list[Entity] = []
    losses: list[Loss] = []
    positions: list[Message] = []
    translations: list[Message] = []
    for before, after in reads.rehearse(command.apply):
        match before, after:
            case Entity(), None:
                gone.append(before)
            case Position(), Position() if before.finding is not None and after.finding is None:
                dispute = reads.get(Dispute, before.dispute)
                positions.append(
                    say(
                        "The position of {actor} on “{proposition}” loses its finding.",
                        actor=before.actor,
                        proposition=shortened(dispute.proposition),
                    )
                )
            case Source(), Source() if before.translation_of and not after.translation_of:
                translations.append(
                    say("“{title}” stays, and translates nothing any more.", title=before.title)
                )
            case Block(), Block():
                losses += _losses(
                    "block", before.id, part_of_block(reads, before), before.content, after.content
                )
            case Judgement(), Judgement():
                part = say("Key judgements")
                for old, new in (
                    (before.statement, after.statement),
                    (before.reasons, after.reasons),
                ):
                    losses += _losses("judgement", before.id, part, old, new)
            case _:
                pass
    return Dependants(
        along=_along([row for row in gone if row.id not in rows], gone),
        losses=tuple(losses),
        positions=tuple(positions),
        translations=tuple(translations),
    )


def _along(rows: Sequence[Entity], gone: Sequence[Entity]) -> tuple[Message, ...]:
    """How many of these rows of each kind go along.

    Marked passages are counted only where their source goes: a finding's own belong to it.
    """
    counts = {
        kind: sum(isinstance(row, entity) for row in rows)
        for kind, entity in (
            ("section", Section),
            ("finding", Finding),
            ("dispute", Dispute),
            ("position", Position),
            ("judgement", Judgement),
            ("comment", Comment),
            ("source_edition", SourceEdition),
            ("correction", Correction),
        )
    }
    counts["word"] = sum(len(row.content.plain.split()) for row in rows if isinstance(row, Block))
    if any(isinstance(row, Source) for row in gone):
        counts["annotation"] = sum(isinstance(row, Annotation) for row in rows)
    return counted(counts)


def part_of_block(reads: Reads, block: Block) -> Message:
    """The section that a block stands in by its title, or the part of the brief."""
    section = reads.find(Section, block.owner)
    if section is not None:
        return say("“{title}”", title=section.title)
    match block.slot:
        case Slot.BOTTOM_LINE:
            return say("Bottom line")
        case Slot.NOTES:
            return say("Notes")
        case _:
            brief = reads.find(Brief, block.owner)
            return say("“{title}”", title="" if brief is None else brief.title)


def _losses(table: str, row: str, part: Message, before: Prose, after: Prose) -> list[Loss]:
    """The sentences of a prose that have fewer atoms after than before."""
    if len(before.atoms) == len(after.atoms):
        return []
    kept = list(after.atoms)
    lost: list[bool] = []
    for atom in before.atoms:
        if atom in kept:
            kept.remove(atom)
            lost.append(False)
        else:
            lost.append(True)
    found = []
    for span in sentences(before.text):
        first = before.text.count(OBJECT, 0, span.start)
        within = range(first, first + before.text.count(OBJECT, span.start, span.end))
        gone = [before.atoms[n] for n in within if lost[n]]
        if gone:
            words = before.text[span.start : span.end].replace(OBJECT, "")
            stay = [before.atoms[n] for n in within if not lost[n]]
            kind = _kind(gone, stay)
            found.append(Loss(table=table, row=row, part=part, words=shortened(words), kind=kind))
    return found


def _kind(gone: Sequence[Atom], stay: Sequence[Atom]) -> LossKind:
    if not any(isinstance(atom, Cite) for atom in gone):
        return LossKind.REFERENCE
    some = any(isinstance(atom, Cite) for atom in stay)
    return LossKind.SOME_CITED if some else LossKind.ALL_CITED


def _told_losses(losses: Sequence[Loss], kind: LossKind) -> Iterable[Message]:
    """A line for each part of the brief: how many sentences, and which."""
    parts: dict[Message, list[Loss]] = {}
    for loss in losses:
        parts.setdefault(loss.part, []).append(loss)
    for part, found in parts.items():
        words = Series(
            items=tuple(say("“{words}”", words=each.words) for each in found[:FEW]),
            between=say(", "),
        )
        one, many = _loss_words(kind)
        chosen = one if len(found) == 1 else many
        yield chosen.with_values(part=part, words=words, count=len(found))


def _loss_words(kind: LossKind) -> tuple[Message, Message]:
    match kind:
        case LossKind.ALL_CITED:
            return (
                say("1 sentence of {part} loses its citation: {words}"),
                say("{count} sentences of {part} lose their citation: {words}"),
            )
        case LossKind.SOME_CITED:
            return (
                say("1 sentence of {part} loses one of its citations: {words}"),
                say("{count} sentences of {part} lose one of their citations: {words}"),
            )
        case LossKind.REFERENCE:
            return (
                say("1 sentence of {part} loses a reference: {words}"),
                say("{count} sentences of {part} lose a reference: {words}"),
            )
        case _:
            assert_never(kind)
