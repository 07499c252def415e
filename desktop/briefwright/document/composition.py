"""What the parts of one composition share: the brief, its words, and the numbers given so far."""

from dataclasses import dataclass, field

from briefwright.document.citing import Citer
from briefwright.document.model import Note
from briefwright.document.numbering import Numbering
from briefwright.document.settings import Settings
from briefwright.document.words import Phrases
from briefwright.domain.dispute import Dispute, DisputeState, Position, Stance
from briefwright.domain.prose import Block, Slot
from briefwright.domain.snapshot import BriefSnapshot


@dataclass(slots=True, kw_only=True)
class Composition:
    """One run of `compose`. Parts must be made in the order in which they are printed."""

    snapshot: BriefSnapshot
    settings: Settings
    phrases: Phrases
    numbering: Numbering
    citer: Citer
    notes: list[Note] = field(default_factory=list)
    note_labels: dict[str, str] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The brief's language."""
        return self.snapshot.brief.language

    def slot(self, slot: Slot) -> tuple[Block, ...]:
        """The brief's own blocks in this slot, in order."""
        own = self.snapshot.blocks.get(self.snapshot.brief.id, ())
        return tuple(block for block in own if block.slot is slot)

    def remark(self, note: str) -> Block | None:
        """The remark with this id, or None when the brief has none such."""
        return next((block for block in self.slot(Slot.NOTES) if block.id == note), None)

    def positions(self, dispute: Dispute) -> tuple[Position, ...]:
        """What the actors say about the proposition, in order."""
        return self.snapshot.positions.get(dispute.id, ())

    def contesting(self, finding: str) -> tuple[Position, ...]:
        """The positions that contest what this finding asserts in a dispute that is open."""
        found: dict[str, Position] = {}
        for dispute in self.snapshot.disputes:
            if dispute.state is DisputeState.SETTLED:
                continue
            positions = self.positions(dispute)
            if not any(p.finding == finding and p.stance is Stance.ASSERTS for p in positions):
                continue
            for position in positions:
                if position.stance in (Stance.DENIES, Stance.AMBIGUOUS):
                    found.setdefault(position.actor, position)
        return tuple(found.values())
