"""The sessions of a log: their ids everywhere, and the small numbers that this file gives them."""

from sqlalchemy import Connection, insert, select, update

from briefwright.store.canonical import OpId
from briefwright.store.log_rows import SessionRow
from briefwright.store.tables import SESSION

LocalId = tuple[int, int]
"""Names an op in this file: the session's number here, and the sequence."""


class Sessions:
    """The numbers of the sessions, read once and added to; `forget` after a rollback."""

    def __init__(self) -> None:
        self._ids: dict[int, str] = {}
        self._numbers: dict[str, int] = {}

    def forget(self) -> None:
        """Drops what was read, so that it is read again."""
        self._ids, self._numbers = {}, {}

    def id_of(self, connection: Connection, number: int) -> str:
        """Returns the id of the session with this number here."""
        ids = self._ids
        if number not in ids:
            ids = self._load(connection)
        return ids[number]

    def number_of(self, connection: Connection, session: str) -> int:
        """Returns the number of a session; one that nothing is known of yet is entered bare."""
        if session not in self._numbers:
            self._load(connection)
        if session not in self._numbers:
            self.enter(connection, _unknown(session))
        return self._numbers[session]

    def enter(self, connection: Connection, row: SessionRow) -> int:
        """Enters a session, or completes one that was entered bare; returns its number here."""
        if row.id not in self._numbers:
            self._load(connection)
        values = {
            "id": row.id,
            "replica": row.replica,
            "author": row.author,
            "initials": row.initials,
            "host": row.host,
            "app_version": row.app_version,
            "started": row.started,
        }
        known = self._numbers.get(row.id)
        if known is not None:
            bare = (SESSION.c.s == known) & (SESSION.c.started == "")
            connection.execute(update(SESSION).where(bare).values(values))
            return known
        result = connection.execute(insert(SESSION).values(values))
        number = int(result.inserted_primary_key[0])  # type: ignore[index]
        self._ids[number], self._numbers[row.id] = row.id, number
        return number

    def local(self, connection: Connection, op: OpId) -> LocalId:
        """Returns the name that an op has here."""
        return (self.number_of(connection, op[0]), op[1])

    def everywhere(self, connection: Connection, op: LocalId) -> OpId:
        """Returns the name that an op has everywhere."""
        return (self.id_of(connection, op[0]), op[1])

    def _load(self, connection: Connection) -> dict[int, str]:
        """Reads all sessions; readers in other threads go on with what they hold."""
        found = connection.execute(select(SESSION.c.s, SESSION.c.id))
        ids: dict[int, str] = {row.s: row.id for row in found}
        self._ids, self._numbers = ids, {session: number for number, session in ids.items()}
        return ids


def _unknown(session: str) -> SessionRow:
    return SessionRow(
        id=session, replica="", author="", initials="", host="", app_version="", started=""
    )
