"""Which questions an open project raises: what other working copies of it hold beyond it."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

from briefwright.domain.message import Message, Moment, say
from briefwright.store.known_copies import CopyDamaged, KnownCopies, KnownCopy
from briefwright.store.open_project import OpenProject
from briefwright.store.questions import Question, QuestionKind
from briefwright.store.record import read_record
from briefwright.store.vector import Vector


def questions(project: OpenProject, known: KnownCopies) -> tuple[Question, ...]:
    """Returns one question for each other working copy that holds something more.

    What the user has asked to keep apart is not asked about again until more is there.
    """
    record = read_record(project.folder.record)
    apart = {} if record is None else record.apart
    found = []
    others = [c for c in known.of(project.database.project_id) if c.folder != project.folder]
    if not others:
        return ()
    here = project.database.vector()
    for copy in others:
        settled = here.union(apart.get(copy.name, Vector()))
        with suppress(CopyDamaged):  # told about when its own file is opened
            question = _about(project, copy, known, settled)
            if question is not None:
                found.append(question)
    return tuple(found)


def _about(
    project: OpenProject, copy: KnownCopy, known: KnownCopies, settled: Vector
) -> Question | None:
    with known.opened(copy) as database:
        missing = database.vector().minus(settled)
        if not len(missing):
            return None
        txns = tuple(database.export_rows(missing).txns)
    last = max(filter(None, (_moment(txn.time) for txn in txns)), default=project.clock())
    kind = _kind(copy, known)
    return Question(
        kind=kind,
        sentence=_sentence(project, copy, kind, len(txns), last),
        changes=len(txns),
        when=last,
        replica=copy.name,
        place=copy.folder.database,
    )


def _moment(time: str) -> datetime | None:
    """The time of an act; None where a log from outside gives one that is none."""
    try:
        return datetime.fromisoformat(time).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _kind(copy: KnownCopy, known: KnownCopies) -> QuestionKind:
    if copy.record.path is None:
        return QuestionKind.OLDER
    if known.has_lost_its_file(copy):
        return QuestionKind.UNSHARED
    return QuestionKind.COPY


def _sentence(
    project: OpenProject, copy: KnownCopy, kind: QuestionKind, changes: int, last: datetime
) -> Message:
    said = _ONE[kind] if changes == 1 else _SEVERAL[kind]
    return said.with_values(
        file=project.path.name, other=copy.record.path, count=changes, when=Moment(when=last)
    )


_ONE: Mapping[QuestionKind, Message] = {
    QuestionKind.OLDER: say(
        "{file} is older than what was shared from here: 1 change, of {when}, is not in it."
    ),
    QuestionKind.UNSHARED: say("1 change, of {when}, made in {other} is not in {file}."),
    QuestionKind.COPY: say(
        "{file} and {other} are two copies of one project: 1 change of the second, of {when}, is "
        "not in the first."
    ),
}

_SEVERAL: Mapping[QuestionKind, Message] = {
    QuestionKind.OLDER: say(
        "{file} is older than what was shared from here: {count} changes, the last of {when}, are "
        "not in it."
    ),
    QuestionKind.UNSHARED: say(
        "{count} changes, the last of {when}, made in {other} are not in {file}."
    ),
    QuestionKind.COPY: say(
        "{file} and {other} are two copies of one project: {count} changes of the second, the last "
        "of {when}, are not in the first."
    ),
}
