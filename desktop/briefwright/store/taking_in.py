"""Taking in what a file, or another working copy, holds beyond this working copy."""

from briefwright.store.absorb import Absorbed
from briefwright.store.database import Database
from briefwright.store.gate import ForeignLog


def take_in(database: Database, file: ForeignLog) -> Absorbed | None:
    """Takes in all that the file holds and the working copy lacks; None when that is nothing.

    Attachments that are here already are not read again.
    """
    missing = file.vector().minus(database.vector())
    if not len(missing):
        return None
    return database.absorb(file.rows(missing, held=_held(database)))


def take_over(database: Database, other: Database) -> Absorbed | None:
    """Does the same from another working copy."""
    missing = other.vector().minus(database.vector())
    if not len(missing):
        return None
    return database.absorb(other.export_rows(missing, held=_held(database)))


def _held(database: Database) -> frozenset[str]:
    with database.read() as reads:
        return reads.attachments()
