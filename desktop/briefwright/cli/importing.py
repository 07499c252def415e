"""The verb `import`: files, folders, or what is piped in, as sources."""

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from briefwright.cli.codes import DONE, STANDS
from briefwright.cli.output import Record, print_json
from briefwright.cli.session import Session, session
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import say
from briefwright.ingest.base import MAX_BYTES
from briefwright.ingest.child.children import Children
from briefwright.ingest.sniffing import Format
from briefwright.service import fields, importing
from briefwright.service.bringing import Brought, Came, How, Outcome, bring, bring_draft
from briefwright.service.project import Project

PIPED = Path("-")
_PIPED_NAME = "standard input"


def import_files(words: Namespace) -> int:
    """Brings files in as sources and prints their ids, or with `--json` what came of each file.

    Files that are named come in all or none; of a folder, what can be read.
    """
    run = session()
    how = _how(words)
    if PIPED in words.paths and len(words.paths) > 1:
        raise WrongUse("Either files or - for what is piped in: import them one after the other.")
    with run.opened(words.project) as project:
        if words.paths == [PIPED]:
            brought = _piped(project, how)
        else:
            with Children() as children:
                brought = bring(project, words.paths, children, _go_on, how)
        if brought.changes is not None:
            project.publish()
    return _told(run, brought, as_json=words.json)


def _how(words: Namespace) -> How:
    record = importing.Record(
        title=words.title,
        outlet=words.outlet,
        url=words.url,
        published=None if words.published is None else ReportedDate.parse(words.published),
        language=words.language,
        reliability=Reliability(fields.one_of(Reliability, words.grade or "F", "grade")),
        marking=Marking(fields.one_of(Marking, words.marking or "CLEAR", "marking")),
    )
    return How(
        record=record,
        encoding=words.encoding,
        kind=Format.TEXT if words.as_text else None,
        all_or_none=not any(path.is_dir() for path in words.paths),
        only_read=words.dry_run,
    )


def _piped(project: Project, how: How) -> Brought:
    """What the standard input holds, as one source."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if not data:
        raise Refused("Nothing was piped in: there is nothing to import.")
    if len(data) > MAX_BYTES:
        raise Refused(
            "What was piped in is larger than {limit} MB: split it and import the parts.",
            limit=MAX_BYTES // (1024 * 1024),
        )
    reading = importing.read_carefully(data, _PIPED_NAME, encoding=how.encoding, kind=how.kind)
    draft = importing.draft_of(reading, data, how.record, name=None)
    if how.only_read:
        read = Outcome(name=_PIPED_NAME, path=None, came=Came.READ, remarks=draft.notes)
        return Brought(files=(read,), changes=None)
    return bring_draft(project, draft, _PIPED_NAME)


def _told(run: Session, brought: Brought, *, as_json: bool) -> int:
    """Prints what came of the files; the exit code."""
    files = brought.files
    if as_json:
        print_json(run, [_record(each) for each in files])
    else:
        for each in files:
            _note(run, each)
        run.say(*(each.source for each in files if each.source is not None))
        if any(each.came is Came.READ for each in files):
            run.say(*(each.name for each in files if each.came is Came.READ))
    return STANDS if any(each.came is Came.REFUSED for each in files) else DONE


def _note(run: Session, each: Outcome) -> None:
    for remark in each.remarks:
        run.note(remark)
    match each.came:
        case Came.KNOWN:
            run.note(say("{name} is in the project already, and was not added.", name=each.name))
        case Came.PASSED_BY:
            run.note(say("{name} was passed by. {why}", name=each.name, why=each.why))
        case Came.REFUSED if each.why is not None:
            run.note(each.why)


def _record(each: Outcome) -> Record:
    return {
        "file": each.name,
        "came": each.came.value,
        "source": each.source,
        "same": None if each.same is None else each.same.value,
        "remarks": _sentences(each.remarks),
        "why": None if each.why is None else str(each.why),
    }


def _sentences(messages: Iterable[object]) -> list[str]:
    return [str(message) for message in messages]


def _go_on(_done: int, _total: int, _name: str) -> bool:
    return True
