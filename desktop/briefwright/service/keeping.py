"""What is kept of an open project beside what is shown: what was removed, and copies of the whole."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefwright.domain.errors import WrongUse
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, say
from briefwright.domain.prose import Block, Prose
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.service.counting import counted
from briefwright.service.depending import part_of_block
from briefwright.store import backup, snapshots
from briefwright.store.backup import Backup, Occasion
from briefwright.store.open_project import OpenProject
from briefwright.store.reads import Reads
from briefwright.store.references import target_of
from briefwright.store.trash import Loosened, Removed, TrashEntry
from briefwright.store.undo import Undone

__all__ = [
    "Backup",
    "Emptied",
    "Keeping",
    "Loosened",
    "Occasion",
    "Removed",
    "TrashEntry",
    "went_along",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptied:
    """What deleting for good came to: how many removals, and the backup that was kept before."""

    removals: int
    backup: Path
    changes: ChangeSet


class Keeping:
    """The trash of an open project, its backups, and copies of it."""

    def __init__(self, opened: OpenProject) -> None:
        self._opened = opened
        self._database = opened.database

    def trash(self) -> tuple[TrashEntry, ...]:
        """What was removed and not taken back, the newest removal first."""
        with self._database.read() as reads:
            return reads.trash()

    def restore(self, entry: str) -> Undone:
        """Takes a removal back, by the id of its entry; `kept` says what did not come back.

        Raises `WrongUse` when nothing in the trash has this id.
        """
        found = self._entry(entry)
        undone = self._database.undo(entry, revive=True)
        if undone is None:
            raise _unknown(entry)
        with self._database.read() as reads:
            missing = tuple(m for each in found.loosened for m in _missing(reads, each, found))
        return replace(undone, kept=(*missing, *undone.kept))

    def empty(self, entries: Sequence[str] | None = None) -> Emptied:
        """Deletes for good what these removals took out, all for None, after a backup.

        The rows cannot be brought back then, and original files that nothing else needs leave the
        project. Their words stay in the history. Raises `WrongUse` for an unknown entry or when
        there is nothing to delete, `NotNow` when no backup can be kept; then nothing is deleted.
        """
        known = [each.id for each in self.trash()]
        wanted = known if entries is None else list(entries)
        for entry in wanted:
            if entry not in known:
                raise _unknown(entry)
        if not wanted:
            raise WrongUse("The trash is empty: there is nothing to delete for good.")
        kept = snapshots.keep_backup(self._opened, Occasion.EMPTIED)
        label = "Empty the trash" if len(wanted) == len(known) else "Delete for good"
        outcome = self._database.transact(label, OpKind.EMPTY, lambda unit: unit.discard(wanted))
        return Emptied(removals=len(wanted), backup=kept, changes=outcome.changes)

    def backups(self) -> tuple[Backup, ...]:
        """The backups that are kept, newest first."""
        return backup.listed(self._opened.folder.backups)

    def save_copy(self, path: Path) -> None:
        """Writes the project as it stands into a file elsewhere, in place of what stands there.

        Raises `WrongUse` for the project file itself, `NotNow` when it cannot be written.
        """
        snapshots.save_copy(self._opened, path)

    def copy_backup(self, kept: Backup, path: Path) -> None:
        """Copies a backup to a new file; raises `Refused` when something stands there."""
        snapshots.copy_backup(kept, path)

    def _entry(self, entry: str) -> TrashEntry:
        found = next((each for each in self.trash() if each.id == entry), None)
        if found is None:
            raise _unknown(entry)
        return found


def went_along(entry: TrashEntry) -> tuple[Message, ...]:
    """What else a removal took out beside the first row that it lists, counted by kind.

    The passages of a finding belong to it and are not counted with it alone.
    """
    counts = dict(entry.along)
    for row in entry.rows[1:]:
        counts[row.table] = counts.get(row.table, 0) + 1
    if entry.rows[0].table == "finding":
        counts.pop("annotation", None)
    return counted(counts)


def _unknown(entry: str) -> WrongUse:
    return WrongUse(
        "There is nothing with the id {entry!r} in the trash: list it to see its ids.", entry=entry
    )


def _missing(reads: Reads, loosened: Loosened, entry: TrashEntry) -> list[Message]:
    """Says which citations in this prose did not come back with their findings."""
    back = {row.row for row in entry.rows if reads.kind_of(row.row) is not None}
    prose, part = _prose(reads, loosened)
    if prose is None:
        return []
    there = [target_of(atom)[0] for atom in prose.atoms]
    missing = 0
    for name in loosened.named:
        if name in there:
            there.remove(name)
        elif name in back:
            missing += 1
    if not missing:
        return []
    one = say("1 citation in {part} does not come back, for its text was written anew since.")
    many = say(
        "{count} citations in {part} do not come back, for their text was written anew since."
    )
    return [(one if missing == 1 else many).with_values(part=part, count=missing)]


def _prose(reads: Reads, loosened: Loosened) -> tuple[Prose | None, Message]:
    if loosened.table == "block":
        block = reads.find(Block, loosened.row)
        if block is not None:
            return block.content, part_of_block(reads, block)
        return None, say("Notes")
    judgement = reads.find(Judgement, loosened.row)
    part = say("Key judgements")
    if judgement is None:
        return None, part
    return judgement.reasons if loosened.column == "reasons" else judgement.statement, part
