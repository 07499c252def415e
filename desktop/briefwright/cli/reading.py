"""The verbs that read: list, show, history, verify."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import cast

from briefwright.cli.codes import DONE, STANDS
from briefwright.cli.output import Record, print_fields, print_json
from briefwright.cli.records import plain_value, record_of, summary_of, with_text
from briefwright.cli.session import Session, session
from briefwright.domain.brief import Brief
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute
from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, say
from briefwright.domain.milestone import Milestone
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.service.checking import problems
from briefwright.service.grades import GradeChange, grades_of
from briefwright.service.past import NOW, at, milestones, moment_of
from briefwright.service.project import Conflict, Project
from briefwright.service.source_filters import filter_of, narrowed

KINDS: Mapping[str, type[Entity]] = MappingProxyType(
    {
        "sources": Source,
        "annotations": Annotation,
        "findings": Finding,
        "briefs": Brief,
        "milestones": Milestone,
        "searches": SavedSearch,
        "editions": SourceEdition,
        "corrections": Correction,
        "origins": IndependenceGroup,
        "apart": Independence,
    }
)
WITHIN_BRIEFS: Mapping[str, type[Entity]] = MappingProxyType(
    {"disputes": Dispute, "judgements": Judgement, "comments": Comment}
)


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "list":
            return list_rows
        case "show":
            return show
        case "history":
            return history
        case _:
            return verify


def list_rows(words: Namespace) -> int:
    """Prints what the project holds of one kind."""
    run = session()
    with run.opened(words.project) as project:
        match words.noun:
            case "conflicts":
                records = [conflict_record(each) for each in project.conflicts()]
                return _print(run, words, records, conflict_lines, stands=bool(records))
            case "problems":
                records = problem_records(project)
                return _print(run, words, records, _problem_lines, stands=bool(records))
            case _:
                records = narrowed_rows(project, words.noun, words.where or ())
                return _print(run, words, records, _summary_lines)


def narrowed_rows(project: Project, noun: str, where: Sequence[str]) -> list[Record]:
    """The records of all rows of a kind; of sources those that pass the filters `where`.

    Raises `WrongUse` for filters of anything else.
    """
    if not where:
        return rows(project, noun)
    if noun != "sources":
        raise WrongUse(
            "Only sources can be narrowed with --where: leave it out for {noun}.", noun=noun
        )
    filters = [filter_of(each) for each in where]
    with project.read() as reads:
        kept = narrowed(reads.source_lines().lines, filters)
        return [record_of(reads, reads.get(Source, line.key)) for line in kept]


def rows(project: Project, noun: str) -> list[Record]:
    """The records of all rows of a kind; those of briefs in the order of the briefs."""
    with project.read() as reads:
        if noun in KINDS:
            found: Sequence[Entity] = reads.all(KINDS[noun])
        else:
            briefs = reads.all(Brief)
            if noun == "sections":
                found = [each for b in briefs for each in reads.snapshot(b.id).sections]
            else:
                kind = WITHIN_BRIEFS[noun]
                found = [each for b in briefs for each in reads.all(kind, brief=b.id)]
        return [record_of(reads, each) for each in found]


def show(words: Namespace) -> int:
    """Prints one row whole."""
    run = session()
    with run.opened(words.project) as project:
        moment = NOW if words.at is None else moment_of(project, words.at)
        with at(project, moment, lambda _done, _total: True) as reads:
            kind = reads.kind_of(words.id)
            if kind is None:
                raise WrongUse.of(_nothing(words))
            entity = reads.get(kind, words.id)
            record = record_of(reads, entity)
            if isinstance(entity, Source) and words.at is None:
                record["grades"] = [_grade_record(each) for each in grades_of(reads, entity.id)]
            record = with_text(record, entity)
    if words.json:
        print_json(run, record)
    else:
        print_fields(run, record)
    return DONE


def _grade_record(change: GradeChange) -> Record:
    """A change of a source's reliability with who, when and why."""
    return {
        "before": plain_value(change.before),
        "after": plain_value(change.after),
        "reason": change.reason,
        "author": change.author,
        "when": iso(change.when),
    }


def _nothing(words: Namespace) -> Message:
    if words.at is not None:
        return say(
            "There was nothing with the id {row} at that moment: `history` lists the acts.",
            row=words.id,
        )
    return say(
        "There is nothing with the id {row} in this project: list it to see its ids.",
        row=words.id,
    )


def history(words: Namespace) -> int:
    """Prints what was done, newest first."""
    run = session()
    with run.opened(words.project) as project:
        entries = project.history()
        named = milestones(project)
    records: list[Record] = [
        {
            "id": str(entry.id),
            "type": "act",
            "when": iso(entry.when),
            "author": entry.author,
            "label": entry.label,
            "kind": plain_value(entry.kind),
            "undone": entry.undone,
            "changes": entry.changes,
            "milestones": [each.milestone.title for each in named if each.act == entry.id],
        }
        for entry in entries
    ]
    return _print(run, words, records, _act_lines)


def verify(words: Namespace) -> int:
    """Prints what does not hold; exits 1 when something does not."""
    run = session()
    with run.opened(words.project) as project:
        faults = project.verify(full=words.full)
    records: list[Record] = [
        {"id": f"fault-{number}", "type": "fault", "sentence": sentence}
        for number, sentence in enumerate(faults, start=1)
    ]
    if words.json:
        print_json(run, records)
    else:
        run.say(*(faults or ["The project is sound."]))
    return STANDS if faults else DONE


def conflict_record(conflict: Conflict) -> Record:
    """The record of a conflict with all its values, by whom and when."""
    return {
        "id": conflict.id,
        "type": "conflict",
        "table": conflict.table,
        "row": conflict.row,
        "column": conflict.column,
        "kind": plain_value(conflict.kind),
        "shown": conflict.shown,
        "versions": [
            {
                "number": version.number,
                "value": plain_value(version.value),
                "author": version.author,
                "when": iso(version.when),
            }
            for version in conflict.versions
        ],
    }


def problem_records(project: Project) -> list[Record]:
    """The problems of all briefs, as records."""
    return [
        {
            "id": each.id,
            "type": "problem",
            "brief": brief.id,
            "rule": each.rule,
            "severity": each.severity.value,
            "message": str(each.message),
            "place": {
                "table": each.place.table,
                "row": each.place.row,
                "column": each.place.column,
                "start": None if each.place.span is None else each.place.span.start,
                "end": None if each.place.span is None else each.place.span.end,
            },
        }
        for brief in project.briefs()
        for each in problems(project, brief.id)
    ]


def iso(moment: datetime) -> str:
    """The moment in UTC to the second, such as `2026-11-22T14:32:05Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _print(
    run: Session,
    words: Namespace,
    records: Sequence[Record],
    lines: Callable[[Record], list[str]],
    *,
    stands: bool = False,
) -> int:
    if words.json:
        print_json(run, records)
    else:
        run.say(*(line for record in records for line in lines(record)))
    return STANDS if stands else DONE


def _summary_lines(record: Record) -> list[str]:
    return [summary_of(record)]


def conflict_lines(record: Record) -> list[str]:
    """The conflict with its numbered values, for people."""
    versions = record["versions"]
    lines = [
        f"{record['id']}  {record['kind']}: {record['column']} of {record['table']} {record['row']}"
    ]
    for version in versions if isinstance(versions, list) else []:
        mark = "*" if version["number"] == record["shown"] else " "
        value = "(nothing)" if version["value"] is None else version["value"]
        lines.append(
            f"  {mark}{version['number']}  {value}  ({version['author']}, {version['when']})"
        )
    return lines


def _problem_lines(record: Record) -> list[str]:
    place = record["place"]
    where = f"{place['table']} {place['row']}" if isinstance(place, dict) else ""
    return [f"{record['severity']:7}  {record['message']}  ({record['rule']}, {where})"]


def _act_lines(record: Record) -> list[str]:
    undone = "  (undone)" if record["undone"] else ""
    names = cast("list[str]", record["milestones"])
    return [
        *(f"milestone “{name}”" for name in reversed(names)),
        f"{record['id']}  {record['when']}  {record['author']}  {record['label']}{undone}",
    ]
