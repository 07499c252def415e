"""Whether rows of a log from outside have the types and ranges that rows of a log have.

SQLite lets any column hold anything; a hash shows only that an op is as it was written.
"""

from briefwright.store.log_rows import OpRow, SessionRow, TxnRow

MOST = 1 << 53
"""Above every number that a log counts with."""

_MOST_READING = 1 << 62


def is_session(row: SessionRow) -> bool:
    """Whether a session's row can be entered."""
    return row.id != "" and _texts(
        row.id, row.replica, row.author, row.initials, row.host, row.app_version, row.started
    )


def is_txn(row: TxnRow) -> bool:
    """Whether a txn's row can be entered."""
    return (
        _texts(row.session, row.label, row.kind, row.time)
        and _count(row.number)
        and _within(row.hlc, _MOST_READING)
        and (row.undoes is None or _name(row.undoes))
    )


def is_op(row: OpRow) -> bool:
    """Whether an op's row can be entered."""
    return (
        _texts(row.session, row.table, row.row, row.column, row.value)
        and _count(row.sequence)
        and _count(row.txn)
        and _is(row.hash, bytes)
        and _is(row.parents, tuple)
        and all(map(_name, row.parents))
    )


def _is(value: object, kind: type) -> bool:
    return isinstance(value, kind)


def _name(value: object) -> bool:
    match value:
        case (str(session), sequence):
            return _texts(session) and _count(sequence)
        case _:
            return False


def _texts(*values: object) -> bool:
    return all(isinstance(value, str) and _encodable(value) for value in values)


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _count(value: object) -> bool:
    return _within(value, MOST) and value != 0


def _within(value: object, most: int) -> bool:
    return type(value) is int and 0 <= value < most
