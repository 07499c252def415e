"""The seam between screen and project: the only object here that knows `Project`.

Commands run at once on the window's own connection. Reads and jobs run in
worker threads; an answer that a newer question of the same `ticket` has
overtaken is dropped. Every change, ours or another window's, is announced once
by `changed`.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from briefwright.domain.errors import UserError
from briefwright.domain.message import Message
from briefwright.edits.changeset import ChangeSet
from briefwright.service.keeping import Emptied
from briefwright.service.project import Command, Project, Question, Undone
from briefwright.ui.speech.saying import said, said_all

if TYPE_CHECKING:  # loaded with the first import, not with the window
    from briefwright.ingest.child.children import Children

T = TypeVar("T")

POLL_MS = 200
"""How often the working copy is looked at for what other windows wrote."""

IDLE_MS = 10_000
"""Quiet time after the last command before the changes are shared by themselves."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A change, and the widget that caused it (None for another window, undo or a merge)."""

    changes: ChangeSet
    initiator: object | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepped:
    """An undo or redo that was done: the act, what it changed, and what stays all the same."""

    label: str
    changes: ChangeSet
    kept: tuple[Message, ...]
    redone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was done, in a sentence, with the verb that leads to a row."""

    sentence: str
    verb: str
    table: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job is: `done` of `total` steps, and what it is at."""

    job: str
    done: int
    total: int
    step: str


class Job(Protocol):
    """Long work: it reports after each step and stops when that answers False."""

    def __call__(self, report: Callable[[int, int, str], bool]) -> object:
        """The result of the work."""
        ...


class _Answer(QObject):
    """Carries a worker's result to the thread of the screen."""

    ready = Signal(str, int, object, object)
    progressed = Signal(object)


class _Work(QRunnable):
    def __init__(
        self, ticket: str, number: int, work: Callable[[], object], answer: _Answer
    ) -> None:
        super().__init__()
        self._ticket = ticket
        self._number = number
        self._work = work
        self._answer = answer

    def run(self) -> None:
        """Does the work and sends its result or its error.

        Lets go of both beforehand: Qt may keep what has run, and the project with it.
        """
        work, answer = self._work, self._answer
        del self._work, self._answer
        result: object = None
        error: BaseException | None = None
        try:
            result = work()
        except Exception as caught:  # noqa: BLE001 - the job runner, one of the three places
            error = caught
        answer.ready.emit(self._ticket, self._number, result, error)


class Bridge(QObject):
    """Runs commands, reads and jobs for the views of one window."""

    changed = Signal(object)
    stepped = Signal(object)
    history_changed = Signal()
    job_progressed = Signal(object)
    job_ended = Signal(str)
    peer_changed = Signal(object)
    shared = Signal(object)
    failed = Signal(str)
    share_failed = Signal(str)
    unshared = Signal(str)
    told = Signal(object)
    row_wanted = Signal(str, str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.saved_at: datetime | None = None
        self.shared_at: datetime | None = None
        self.share_trouble: str | None = None
        self._readers: Children | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._answer = _Answer(self)
        self._answer.ready.connect(self._deliver)
        self._answer.progressed.connect(self.job_progressed)
        self._numbers: dict[str, int] = {}
        self._waiting: dict[tuple[str, int], Callable[[Any], None] | None] = {}
        self._cancelled: set[str] = set()
        self._closed = False
        self._own: set[str] = set()
        self._share_cost = 0.0
        self._shared_clock = 0.0
        self._poller = QTimer(self)
        self._poller.setInterval(POLL_MS)
        self._poller.timeout.connect(self._poll)
        self._poller.start()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._share_when_cheap)

    # --- writing -------------------------------------------------------------

    def run(
        self,
        command: Command[T],
        *,
        then: Callable[[T], None] | None = None,
        initiator: object | None = None,
    ) -> bool:
        """Whether the command was done; a `UserError` is announced by `failed`."""
        try:
            outcome = self.project.run(command)
        except UserError as error:
            self.failed.emit(said(error))
            return False
        self._committed(outcome.changes, initiator)
        if then is not None:
            then(outcome.result)
        return True

    def undo(self, entry: str | None = None) -> None:
        """Takes back the last act of this window, or the one named, and says what was kept."""
        self._step(lambda: self.project.undo(entry), redone=False)

    def redo(self) -> None:
        """Does the act again that was taken back last."""
        self._step(self.project.redo, redone=True)

    def _step(self, step: Callable[[], Undone | None], *, redone: bool) -> None:
        try:
            undone = step()
        except UserError as error:
            self.failed.emit(said(error))
            return
        if undone is None:
            return
        self._committed(undone.changes, None)
        if undone.kept:
            self.failed.emit(said_all(undone.kept))
        self.stepped.emit(
            Stepped(label=undone.label, changes=undone.changes, kept=undone.kept, redone=redone)
        )

    def restore(self, removal: str) -> Undone | None:
        """Brings back what a removal took out, by its id in the trash; None when that failed."""
        done: list[Undone] = []

        def step() -> Undone:
            done.append(self.project.keeping.restore(removal))
            return done[0]

        self._step(step, redone=False)
        return done[0] if done else None

    def empty_trash(self, removals: Sequence[str], then: Callable[[Emptied], None]) -> None:
        """Deletes removals for good in a worker, after a backup."""

        def done(emptied: Emptied) -> None:
            self._committed(emptied.changes, None)
            then(emptied)

        self.job("trash.empty", lambda _report: self.project.keeping.empty(removals), done)

    def resolve(self, conflict: str, *, keep: int | None = None, value: object = None) -> bool:
        """Whether the conflict was settled by one of its versions, or by another value."""
        try:
            outcome = self.project.resolve(conflict, keep=keep, value=value)
        except UserError as error:
            self.failed.emit(said(error))
            return False
        self._committed(outcome.changes, None)
        return True

    def committed(self, changes: ChangeSet, initiator: object | None = None) -> None:
        """Announces what a job has written by itself, as if it had been run here."""
        self._committed(changes, initiator)

    def _committed(self, changes: ChangeSet, initiator: object | None) -> None:
        self._own.add(changes.session)
        self.saved_at = datetime.now().astimezone()
        self._idle.start()
        self.changed.emit(Announced(changes=changes, initiator=initiator))
        self.history_changed.emit()

    # --- reading and jobs ----------------------------------------------------

    def read(self, ticket: str, query: Callable[[Project], T], then: Callable[[T], None]) -> None:
        """Asks in a worker; `then` gets the answer unless a newer read of this ticket began."""
        self._start(ticket, lambda: query(self.project), then)

    def job(self, name: str, work: Job, then: Callable[[Any], None]) -> None:
        """Does long work in a worker, with progress and cancel."""
        self._cancelled.discard(name)

        def report(done: int, total: int, step: str) -> bool:
            progress = Progress(job=name, done=done, total=total, step=step)
            self._answer.progressed.emit(progress)
            return name not in self._cancelled

        self._start(name, lambda: work(report), then)

    @property
    def readers(self) -> "Children":
        """The processes in which files are read, closed with the window; none runs unneeded."""
        if self._readers is None:
            from briefwright.ingest.child.children import Children  # noqa: PLC0415 - see above

            self._readers = Children()
        return self._readers

    def rest(self) -> None:
        """Ends the processes that wait for files; the next file starts them anew."""
        if self._readers is not None:
            self._readers.close()

    @property
    def at_rest(self) -> bool:
        """Whether every answer that was asked for has come."""
        return not self._waiting

    def cancel(self, name: str) -> None:
        """Asks a job to stop after its current step."""
        self._cancelled.add(name)

    def _start(
        self, ticket: str, work: Callable[[], object], then: Callable[[Any], None] | None
    ) -> None:
        if self._closed:  # a timer of a view may still fire
            return
        number = self._numbers.get(ticket, 0) + 1
        self._numbers[ticket] = number
        self._waiting[ticket, number] = then
        self._pool.start(_Work(ticket, number, work, self._answer))

    @Slot(str, int, object, object)
    def _deliver(
        self, ticket: str, number: int, result: object, error: BaseException | None
    ) -> None:
        then = self._waiting.pop((ticket, number), None)
        if number != self._numbers.get(ticket) or (self._closed and error is None):
            return
        self.job_ended.emit(ticket)
        if isinstance(error, UserError):
            self.failed.emit(said(error))
        elif error is not None:
            raise error
        elif then is not None and _is_there(then):
            then(result)

    # --- sharing -------------------------------------------------------------

    def share(self) -> None:
        """Writes the working copy's changes into the project file, in a worker."""
        self._idle.stop()
        self.job("share", lambda _report: self._publish(), self._published)

    def _publish(self) -> object:
        began = monotonic()
        try:
            return (self.project.publish(), monotonic() - began, None)
        except UserError as error:
            return (None, monotonic() - began, said(error))

    def _published(self, answer: tuple[object, float, str | None]) -> None:
        published, seconds, self.share_trouble = answer
        self._share_cost = seconds
        self._shared_clock = monotonic()
        if published is not None:
            self.shared_at = datetime.now().astimezone()
        self.shared.emit(published)
        if self.share_trouble is not None:
            self.share_failed.emit(self.share_trouble)

    def _share_when_cheap(self) -> None:
        waited = monotonic() - self._shared_clock
        if self._share_cost < 1.0 or waited > 20 * self._share_cost:
            self.share()
        else:
            self._idle.start()

    # --- other windows -------------------------------------------------------

    def _poll(self) -> None:
        for changes in self.project.poll():
            if changes.session in self._own:
                continue  # announced when it was done
            self.changed.emit(Announced(changes=changes, initiator=None))
            self.history_changed.emit()

    def bring_in(self, question: Question) -> None:
        """Takes in what another working copy of this project holds."""
        try:
            self.project.bring_in(question)
        except UserError as error:
            self.failed.emit(said(error))
        self._poll()

    def close(self) -> None:
        """Waits for the workers, then shares and closes the project.

        When it cannot be shared, `unshared` says so while it can still be copied elsewhere.
        """
        self._closed = True
        self._poller.stop()
        self._idle.stop()
        self._cancelled |= {ticket for ticket, _ in self._waiting}
        self._pool.waitForDone()
        if self._readers is not None:
            self._readers.close()
        try:
            self.project.publish()
            self.share_trouble = None
        except UserError as error:
            log.info("%s", error)
            self.share_trouble = said(error)
            self.unshared.emit(self.share_trouble)
        finally:
            self.project.close(publish=False)


def _is_there(then: Callable[[Any], None]) -> bool:
    """Whether whoever asked is still there: a dialog may be closed before its answer comes."""
    asker: object = getattr(then, "__self__", None)
    return not isinstance(asker, QObject) or isValid(asker)
