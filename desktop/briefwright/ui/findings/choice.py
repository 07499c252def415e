"""Which findings are shown and which of them are chosen."""

from collections.abc import Sequence

from briefwright.service.findings_table import FindingDetail
from briefwright.ui.findings.listing import NOTHING, FindingRow, Listing
from briefwright.ui.findings.work import FindingsWork


class Choice:
    """All findings, those shown, those chosen, and the one that is inspected."""

    def __init__(self, pane: FindingsWork) -> None:
        self._pane = pane
        self.listing: Listing = NOTHING
        self.rows: tuple[FindingRow, ...] = ()
        self.keys: tuple[str, ...] = ()
        self.detail: FindingDetail | None = None

    def keep(self, rows: Sequence[FindingRow]) -> None:
        """Shows other rows; what is chosen stays, or goes on to what follows where it is shown no
        more.
        """
        here = {row.key for row in rows}
        before = [row.key for row in self.rows]
        first = next((n for n, key in enumerate(before) if key in self.keys), 0)
        self.keys = tuple(key for key in self.keys if key in here)
        if not self.keys and rows:
            follow = next((key for key in before[first:] if key in here), None)
            self.keys = (follow or rows[min(first, len(rows) - 1)].key,)
        self.rows = tuple(rows)

    def chosen_rows(self) -> tuple[FindingRow, ...]:
        """The findings that are chosen, in the order in which they are shown."""
        wanted = set(self.keys)
        return tuple(row for row in self.rows if row.key in wanted)

    def leaving(self) -> list[tuple[str, str | None]]:
        """The chosen findings, each with the section that it would leave."""
        column = self._pane.chosen_section
        return [
            (row.key, row.section if column is None else column[0]) for row in self.chosen_rows()
        ]

    def inspected(self) -> FindingDetail | None:
        """The finding that is inspected while it alone is chosen."""
        detail = self.detail
        return detail if detail is not None and (detail.finding.id,) == self.keys else None
