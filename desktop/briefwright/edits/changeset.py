"""What an operation changed, as a value: the one form that views, undo and history read.

Nothing here knows how changes are stored or shown.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one row before and after.

    `column` None means the life of the row: `before` None is a row that is new,
    `after` None one that is gone.
    """

    table: str
    row: str
    column: str | None
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The changes of one operation, with its label and the session that wrote it."""

    changes: tuple[Change, ...] = ()
    label: str = ""
    session: str = ""

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.changes)

    def rows(self, table: str) -> frozenset[str]:
        """The ids of the rows of this table that changed, came or went."""
        return frozenset(change.row for change in self.changes if change.table == table)

    def touches(self, table: str, row: str | None = None) -> bool:
        """Whether this table changed; with `row`, whether this row of it did."""
        return any(
            change.table == table and (row is None or change.row == row) for change in self.changes
        )

    def union(self, other: "ChangeSet") -> "ChangeSet":
        """This set followed by `other` as one: each field's first `before` and last `after`.

        Label and session are those of `other`, unless it is empty.
        """
        if not other:
            return self
        fields: dict[tuple[str, str, str | None], Change] = {}
        for change in (*self.changes, *other.changes):
            key = (change.table, change.row, change.column)
            before = fields[key].before if key in fields else change.before
            fields[key] = Change(
                table=change.table,
                row=change.row,
                column=change.column,
                before=before,
                after=change.after,
            )
        return ChangeSet(changes=tuple(fields.values()), label=other.label, session=other.session)
