"""Merging another file of the same project: all that it holds comes in, and what clashes is listed."""

from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import Refused
from briefwright.edits.changeset import ChangeSet
from briefwright.store import snapshots
from briefwright.store.backup import Occasion
from briefwright.store.gate import open_foreign
from briefwright.store.open_project import OpenProject
from briefwright.store.taking_in import take_in


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeReport:
    """What a merge brought: the acts of others, and all that changed here by them."""

    acts: int
    changes: ChangeSet


def merge_file(opened: OpenProject, other: Path) -> MergeReport:
    """Takes in what the other file holds beyond this project, after a backup.

    Clean changes of one text by two people are written as one. Raises `Refused` when
    the file is no sound project, or another project.
    """
    with open_foreign(other, scratch=opened.folder.incoming) as file:
        if file.project_id != opened.database.project_id:
            raise Refused(
                "{other} is another project, “{title}”: choose a copy of this one.",
                other=other,
                title=file.title,
            )
        if file.vector().minus(opened.database.vector()):
            snapshots.keep_backup(opened, Occasion.MERGED)
        absorbed = take_in(opened.database, file)
    # Also when nothing came in: an earlier merge may have been cut short before this.
    joined = opened.database.merge_texts().changes
    if absorbed is None:
        return MergeReport(acts=0, changes=joined)
    return MergeReport(acts=absorbed.txns, changes=absorbed.changes.union(joined))
