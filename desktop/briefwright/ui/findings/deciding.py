"""Questions before findings are removed, merged or split, and what follows from the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefwright.service.commands.several import RemoveFindings
from briefwright.service.findings_table import FindingDetail, RestsOn
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.findings.acts import Acts
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.widgets.removing import Removal

SHORT = 70
"""Letters of a statement in a question."""

FEW = 8
"""Findings that a question offers to keep."""


class Decisions(QObject):
    """Asks and acts."""

    def __init__(self, bridge: Bridge, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asker = asker
        self._acts = Acts(bridge)
        self._removal = Removal(bridge, asker, self)

    def remove(self, rows: Sequence[FindingRow], within: QWidget) -> bool:
        """Whether the findings were moved to the trash; what depends on them is said first."""
        keys = [row.key for row in rows]
        command = RemoveFindings(findings=tuple(keys), uncite=True)
        return self._removal.remove(command, keys, rows[0].line.statement, within)

    def merge(self, rows: Sequence[FindingRow], within: QWidget) -> str | None:
        """The id of the finding that the others went into, None when they were left alone."""
        if len(rows) < 2:
            self._bridge.failed.emit(self.tr("Choose two or more findings to merge them."))
            return None
        title = self.tr("Merge {0} findings").format(len(rows))
        text = self.tr(
            "Which statement is kept? Passages, sections and citations of all go with it."
        )
        offered = rows[:FEW]
        choices = tuple(_short(row.line.statement) for row in offered)
        kept = self._asker.choose(within, title, text, choices)
        if kept is None:
            return None
        into = offered[kept].key
        others = [row.key for row in rows if row.key != into]
        return into if self._acts.merge(into, others) else None

    def passage_to_split(self, detail: FindingDetail | None, within: QWidget) -> RestsOn | None:
        """The passage that is to have a finding of its own, None for none."""
        if detail is None or len(detail.passages) < 2:
            self._bridge.failed.emit(
                self.tr("This finding rests on one passage only: there is nothing to split off.")
            )
            return None
        title = self.tr("Split off a passage")
        text = self.tr("Which passage becomes a finding of its own?")
        choices = tuple(_short(passage.quotation) for passage in detail.passages)
        chosen = self._asker.choose(within, title, text, choices)
        return None if chosen is None else detail.passages[chosen]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
