"""What a child process can be asked to do; each imports what it needs when it is first asked.

A task takes the bytes of a file and plain parameters. It raises `Refused` with one sentence for a
file that it cannot work on; whatever else it raises ends the child, and the file is refused.
"""

from collections.abc import Mapping
from enum import StrEnum

from briefwright.ingest.child.answers import Answer, answer_of
from briefwright.ingest.sniffing import Format


class Task(StrEnum):
    """A piece of work for a child process."""

    READ = "read"


def do(task: Task, data: bytes, params: Mapping[str, object]) -> Answer:
    """The answer to the task; raises `UserError` with a sentence for the user."""
    match task:
        case Task.READ:
            return _read(data, params)


def _read(data: bytes, params: Mapping[str, object]) -> Answer:
    """Reads a file: `name`, and where they were chosen `encoding` and `kind`."""
    from briefwright.ingest.formats import read  # noqa: PLC0415 - loads readers

    encoding, kind = params.get("encoding"), params.get("kind")
    reading = read(
        data,
        str(params["name"]),
        encoding=None if encoding is None else str(encoding),
        kind=None if kind is None else Format(str(kind)),
    )
    return answer_of(reading)
