"""What the Analysis view does to the project: each act is one command, one step of undo."""

from collections.abc import Callable

from briefwright.domain.brief import Brief
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Stance
from briefwright.domain.finding import Finding
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.disputes import (
    AddDispute,
    EditDispute,
    EditPosition,
    MoveDispute,
    RemovePosition,
    RenameActor,
    SetPosition,
)
from briefwright.service.commands.findings import EditFinding
from briefwright.ui.analysis.cells import Cell, MatrixRow
from briefwright.ui.bridge import Bridge


class Acts:
    """Runs the commands; each passes what the screen showed, so nothing is overwritten unseen."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def add_dispute(
        self, brief: Brief | None, proposition: str, then: Callable[[str], None]
    ) -> None:
        """Adds a dispute to the brief; where there is none, one is made under the project's title."""
        made: list[str] = [brief.id] if brief is not None else []
        if brief is None:
            title = self._bridge.project.title
            self._bridge.run(AddBrief(brief=Brief(id="", title=title)), then=made.append)
        for row in made:
            self._bridge.run(AddDispute(brief=row, proposition=proposition), then=then)

    def edit_dispute(self, dispute: Dispute, field: str, value: object) -> None:
        """Changes one field of a dispute."""
        self._bridge.run(EditDispute(row=dispute.id, fields={field: value}, seen=dispute.seen))

    def move(self, dispute: Dispute, place: int) -> None:
        """Gives a dispute the place with this number among all of its brief, from 0."""
        self._bridge.run(MoveDispute(dispute=dispute.id, index=place, seen=dispute.seen))

    def edit_position(self, row: MatrixRow, cell: Cell, field: str, value: object) -> None:
        """Changes one field of a position; a stance where nothing was noted makes one."""
        position = cell.position
        if position is not None:
            fields = {field: value}
            self._bridge.run(EditPosition(row=position.id, fields=fields, seen=position.seen))
        elif isinstance(value, Stance):
            self._bridge.run(SetPosition(dispute=row.key, actor=cell.actor, stance=value))

    def rename(self, brief: Brief | None, actor: str, name: str) -> bool:
        """Whether the actor was renamed in all disputes; two of one dispute are never joined."""
        if brief is None:
            return False
        return self._bridge.run(RenameActor(brief=brief.id, actor=actor, name=name))

    def remove_position(self, cell: Cell) -> None:
        """Takes what an actor says out of a dispute."""
        position = cell.position
        if position is not None:
            self._bridge.run(RemovePosition(position=position.id, seen=position.seen))

    def date(
        self, finding: Finding, date: ReportedDate | None, then: Callable[[Finding], None]
    ) -> None:
        """Says when the thing happened that a finding tells; `then` gets it as it is now."""
        command = EditFinding(row=finding.id, fields={"date": date}, seen=finding.seen)
        if self._bridge.run(command):
            then(self._bridge.project.get(Finding, finding.id))
