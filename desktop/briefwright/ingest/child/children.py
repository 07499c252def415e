"""Several child processes at once: each call borrows one that is free, and waits for none to be.

Whoever makes the children closes them; a child also ends by itself when its parent is gone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import LifoQueue
from types import TracebackType
from typing import Self

from briefwright.domain.errors import Refused
from briefwright.ingest.base import Reading
from briefwright.ingest.child.answers import Answer, reading_of
from briefwright.ingest.child.child import Child, broke_down
from briefwright.ingest.child.limits import SECONDS
from briefwright.ingest.child.tasks import Task
from briefwright.ingest.sniffing import Format


class Children:
    """At most so many processes, started when they are first needed. For any threads."""

    def __init__(self, most: int = 2, *, seconds: float = SECONDS) -> None:
        self._all = tuple(Child(seconds) for _ in range(most))
        self._free: LifoQueue[Child] = LifoQueue()
        for child in self._all:
            self._free.put(child)

    def call(self, task: Task, data: bytes, /, **params: str | float | None) -> Answer:
        """The answer to a task on the bytes (see `Child.call`), once a child is free."""
        with self._borrowed() as child:
            return child.call(task, data, **params)

    def read(
        self, data: bytes, name: str, *, encoding: str | None = None, kind: Format | None = None
    ) -> Reading:
        """What the file says; raises `Refused` with one sentence, whatever the file does."""
        chosen = None if kind is None else kind.value
        with self._borrowed() as child:
            answer = child.call(Task.READ, data, name=name, encoding=encoding, kind=chosen)
        try:
            return reading_of(answer)
        except ValueError as error:
            raise Refused.of(broke_down(name)) from error

    def read_pasted(self, html: str) -> Reading:
        """What a piece of HTML from the clipboard says; raises `Refused` when it holds no text."""
        answer = self.call(Task.READ_PASTED, html.encode("utf-8", errors="replace"))
        try:
            return reading_of(answer)
        except ValueError as error:
            raise Refused("The pasted page could not be read: paste its text.") from error

    def interrupt(self) -> None:
        """Kills what is being done; every call that is under way raises `Refused`."""
        for child in self._all:
            child.interrupt()

    def close(self) -> None:
        """Ends all processes; a later call starts one anew."""
        for child in self._all:
            child.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _borrowed(self) -> Iterator[Child]:
        child = self._free.get()
        try:
            yield child
        finally:
            self._free.put(child)
