"""The child process: takes tasks from its standard input one by one until that ends."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

from briefwright.domain.errors import Refused, UserError, WrongUse
from briefwright.domain.plain import message_plain
from briefwright.ingest.child import limits
from briefwright.ingest.child.answers import Answer
from briefwright.ingest.child.frames import Broken, Frame, receive, send
from briefwright.ingest.child.tasks import Task, do


def main() -> int:
    """Serves the parent that started this process and returns the exit code.

    The parent names the folder to write in and, where the system can pass one, the pipe that
    tells that it is gone.
    """
    folder, lease = Path(sys.argv[-2]), int(sys.argv[-1])
    tasks, answers = _own_streams()
    if lease >= 0:
        limits.end_with_parent(lease)
    limits.confine(folder)
    send(answers, Frame(values={"ready": True}))
    kept = b""
    while (frame := _next(tasks)) is not None:
        kept = kept if frame.data is None else frame.data
        send(answers, _answered(frame, kept))
    return 0


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent; what a library prints goes to the errors instead."""
    tasks, answers = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return os.fdopen(tasks, "rb"), os.fdopen(answers, "wb")


def _next(tasks: BinaryIO) -> Frame | None:
    try:
        return receive(tasks)
    except Broken:  # the parent died while it wrote
        return None


def _answered(frame: Frame, data: bytes) -> Frame:
    values = dict(frame.values)
    task, seconds = Task(str(values.pop("task"))), values.pop("seconds")
    limits.begin(float(str(seconds)))
    try:
        answer: Answer = do(task, data, values)
    except UserError as error:
        kind = "refused" if isinstance(error, Refused) else "failed"
        kind = "wrong" if isinstance(error, WrongUse) else kind
        return Frame(values={kind: message_plain(error.message)})
    except MemoryError:
        return Frame(values={"limit": "memory"})
    except RecursionError:
        return Frame(values={"limit": "depth"})
    finally:
        limits.end()
    return Frame(values={"done": answer.values}, data=answer.data)
