"""Questions before findings are removed, merged or split, and what follows from the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefwright.service.findings_table import FindingDetail, RestsOn, Use, read_finding
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.findings.acts import Acts
from briefwright.ui.findings.listing import FindingRow

SHORT = 70
"""Letters of a statement in a question."""

FEW = 8
"""Places of use that a question names, and findings that it offers to keep."""


class Decisions(QObject):
    """Asks and acts; `go_to` carries the table and row of a place of use."""

    go_to = Signal(str, str)

    def __init__(self, bridge: Bridge, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asker = asker
        self._acts = Acts(bridge)

    def remove(self, rows: Sequence[FindingRow], within: QWidget) -> bool:
        """Whether the findings were taken out; where one is cited, that is said first."""
        uses = self._uses(rows)
        keys = [row.key for row in rows]
        if not uses:
            return self._acts.remove(keys, uncite=False)
        title = self.tr("Remove a finding that is used")
        said = self.tr("“{0}” is used in these places:").format(_short(rows[0].line.statement))
        if len(rows) > 1:
            said = self.tr("Of {0} findings some are used in these places:").format(len(rows))
        text = "\n".join((said, *(f"• {use.words}" for use in uses[:FEW])))
        show = self.tr("Show the first place")
        carried = any(use.table == "position" for use in uses)
        if carried:
            text += "\n" + self.tr("Take it out of the dispute first.")
        choices = (show,) if carried else (show, self.tr("Remove with the citations"))
        match self._asker.choose(within, title, text, choices):
            case 0:
                self.go_to.emit(uses[0].table, uses[0].row)
            case 1:
                return self._acts.remove(keys, uncite=True)
            case _:
                pass  # left alone
        return False

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

    def _uses(self, rows: Sequence[FindingRow]) -> tuple[Use, ...]:
        found: list[Use] = []
        for row in rows:
            if (row.line.cited or row.line.contested) and len(found) < FEW:
                detail = read_finding(self._bridge.project, row.key)
                found.extend(detail.uses if detail is not None else ())
        return tuple(found)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
