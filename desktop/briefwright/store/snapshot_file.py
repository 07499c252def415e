"""A copy of the project as one closed file: what leaves the working copy."""

from contextlib import closing
from pathlib import Path

from briefwright.domain.errors import WrongUse
from briefwright.store.engine import connect, translated


def write_snapshot(source: Path, target: Path) -> None:
    """Writes the project as it stands into a new file, complete and without a journal beside it.

    What belongs to this copy alone stays behind: the replica's id, and the list of last events.
    The file is not synced. Raises `WrongUse` when the path is taken, `NotNow` when it cannot be
    written; then nothing is left there.
    """
    if target.exists():
        raise WrongUse("{target} is there already.", target=target)
    try:
        with translated():
            with closing(connect(source)) as connection:
                connection.execute("VACUUM INTO ?", (str(target),))
            with closing(connect(target, durable=False)) as connection:
                list(connection.execute("PRAGMA journal_mode=DELETE"))
                connection.execute("DELETE FROM local")
                connection.execute("DELETE FROM event")
    except BaseException:
        target.unlink(missing_ok=True)
        raise
