"""Rows of the project as records: plain values by name, the same on every machine.

The records are documented in docs/cli.md and docs/cli.schema.json. No path, no
arrival number and nothing else of this machine stands in them.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from typing import cast

from briefwright.anchoring.resolve import resolve
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.found import Found
from briefwright.domain.grading import grade_label
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block, Prose
from briefwright.domain.source import Heading, Source
from briefwright.domain.source_edition import SourceEdition
from briefwright.domain.text import paragraph_at, paragraphs
from briefwright.service.commands.rows import NOUNS
from briefwright.service.describing.written import write_inline
from briefwright.service.past import last_act
from briefwright.service.project import Reads

Record = dict[str, object]


def record_of(reads: Reads, entity: Entity) -> Record:
    """The record of any row, with its type and what belongs to it."""
    match entity:
        case Source():
            return _source(reads, entity)
        case Annotation():
            return _annotation(reads, entity)
        case Finding():
            return _finding(reads, entity)
        case Section():
            return _section(reads, entity)
        case Brief():
            return _brief(reads, entity)
        case Dispute():
            return _dispute(reads, entity)
        case Judgement():
            return _judgement(entity)
        case Block():
            return _block(entity)
        case Milestone():
            return _milestone(reads, entity)
        case SourceEdition():
            return _plain(entity, ("text",))
        case IndependenceGroup():
            sources = [each.id for each in reads.all(Source, group=entity.id)]
            return {**_plain(entity), "sources": sources}
        case _:
            return _plain(entity)


def _plain(entity: Entity, leave_out: tuple[str, ...] = ()) -> Record:
    """The row's own fields as plain values, order keys left out."""
    record: Record = {"id": entity.id, "type": NOUNS[type(entity)]}
    for field in fields(entity):
        if field.name not in ("id", "seen", "pos", *leave_out):
            record[field.name] = plain_value(getattr(entity, field.name))
    return record


def plain_value(value: object) -> object:
    """The value as JSON has it: enums and dates as written, prose in the marks of a description."""
    match value:
        case Enum():
            return value.value
        case ReportedDate():
            return str(value)
        case Prose():
            return write_inline(value)
        case Message():
            return str(value)
        case Heading() | Found():
            return {f.name: plain_value(getattr(value, f.name)) for f in fields(value)}
        case tuple():
            return [plain_value(each) for each in value]
        case _:
            return value


def _source(reads: Reads, source: Source) -> Record:
    record = _plain(source, ("text",))
    record["characters"] = len(source.text)
    record["paragraphs"] = len(paragraphs(source.text))
    record["annotations"] = [each.id for each in reads.all(Annotation, source=source.id)]
    return record


def with_text(record: Record, entity: Entity) -> Record:
    """The record of a source or an edition with its whole text, as `show` gives it; any other as it is."""
    return {**record, "text": entity.text} if isinstance(entity, Source | SourceEdition) else record


def _milestone(reads: Reads, milestone: Milestone) -> Record:
    record = _plain(milestone, ("vector",))
    record["act"] = last_act(reads, milestone)
    return record


def _annotation(reads: Reads, annotation: Annotation) -> Record:
    source = reads.get(Source, annotation.source)
    anchor = annotation.anchor
    found = resolve(anchor, source.text, text_sha256=source.text_sha256)
    span = found.span
    record = _plain(annotation, ("anchor",))
    record["quotation"] = anchor.quotation
    record["text_sha256"] = anchor.text_sha256
    record["state"] = found.state.value
    record["start"] = None if span is None else span.start
    record["end"] = None if span is None else span.end
    record["paragraph"] = None if span is None else paragraph_at(source.text, span.start)
    links = reads.all(FindingAnnotation, annotation=annotation.id)
    record["findings"] = [link.finding for link in links]
    return record


def _finding(reads: Reads, finding: Finding) -> Record:
    record = _plain(finding)
    links = reads.all(FindingAnnotation, finding=finding.id)
    annotations = [reads.get(Annotation, link.annotation) for link in links]
    sources = [reads.get(Source, row) for row in dict.fromkeys(each.source for each in annotations)]
    record["annotations"] = [each.id for each in annotations]
    record["sources"] = [each.id for each in sources]
    record["grades"] = [grade_label(each.reliability, finding.credibility) for each in sources]
    placed = reads.all(SectionFinding, finding=finding.id)
    record["sections"] = [link.section for link in placed]
    return record


def _section(reads: Reads, section: Section) -> Record:
    record = _plain(section)
    record["findings"] = [link.finding for link in reads.all(SectionFinding, section=section.id)]
    record["blocks"] = [block.id for block in reads.all(Block, owner=section.id)]
    return record


def _brief(reads: Reads, brief: Brief) -> Record:
    record = _plain(brief)
    sections = reads.snapshot(brief.id).sections
    record["sections"] = [section.id for section in sections]
    record["blocks"] = [block.id for block in reads.all(Block, owner=brief.id)]
    record["disputes"] = [dispute.id for dispute in reads.all(Dispute, brief=brief.id)]
    record["judgements"] = [judgement.id for judgement in reads.all(Judgement, brief=brief.id)]
    return record


def _dispute(reads: Reads, dispute: Dispute) -> Record:
    record = _plain(dispute)
    positions = reads.all(Position, dispute=dispute.id)
    record["positions"] = [_plain(position) for position in positions]
    return record


def _judgement(judgement: Judgement) -> Record:
    record = _plain(judgement)
    record["cites"] = list(
        dict.fromkeys([*judgement.statement.cited(), *judgement.reasons.cited()])
    )
    return record


def _block(block: Block) -> Record:
    record = _plain(block)
    record["cites"] = list(dict.fromkeys(block.content.cited()))
    return record


def summary_of(record: Mapping[str, object]) -> str:
    """The record on one line, for people."""
    kind = str(record["type"])
    summary = _SUMMARIES[kind](record) if kind in _SUMMARIES else kind
    return f"{record['id']}  {' '.join(summary.splitlines())}"


def _text(record: Mapping[str, object], name: str) -> str:
    value = record.get(name)
    return "" if value is None else str(value)


def _texts(record: Mapping[str, object], name: str) -> list[str]:
    return [str(each) for each in cast("list[object]", record.get(name) or [])]


def _finding_line(record: Mapping[str, object]) -> str:
    date = f"  ({record['date']})" if record.get("date") else ""
    grades = " ".join(_texts(record, "grades"))
    return f"{record['kind']:10}  {grades:2}  {record['statement']}{date}"


def _source_line(record: Mapping[str, object]) -> str:
    about = [_text(record, name) for name in ("outlet", "published", "language", "marking")]
    return f"{record['title']}  ({', '.join(part for part in about if part)})"


def _annotation_line(record: Mapping[str, object]) -> str:
    return f"{record['state']:9}  paragraph {record['paragraph']}  “{record['quotation']}”"


def _section_line(record: Mapping[str, object]) -> str:
    return f"{'    ' if record['parent'] else ''}{record['title']}"


def _dispute_line(record: Mapping[str, object]) -> str:
    positions = cast("list[Record]", record["positions"])
    held = ", ".join(f"{each['actor']} {each['stance']}" for each in positions)
    return f"{record['state']:7}  {record['proposition']}  ({held})"


def _judgement_line(record: Mapping[str, object]) -> str:
    likelihood = _text(record, "likelihood") or "not judged"
    return f"{likelihood:16}  {_text(record, 'confidence') or '-':8}  {record['statement']}"


def _comment_line(record: Mapping[str, object]) -> str:
    state = "resolved" if record["resolved"] else "open"
    about = f"{record['author']}, {_when(record)}"
    return f"{state:8}  {record['text']}  (“{record['words']}”, {about})"


def _when(record: Mapping[str, object]) -> str:
    """When it was made, to the second; as it stands when no program of ours wrote it."""
    made = str(record["made"])
    try:
        return datetime.fromisoformat(made).isoformat(timespec="seconds")
    except ValueError:
        return made


_SUMMARIES: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "source": _source_line,
    "annotation": _annotation_line,
    "finding": _finding_line,
    "section": _section_line,
    "brief": lambda record: f"{record['title']}  ({record['marking']})",
    "dispute": _dispute_line,
    "judgement": _judgement_line,
    "saved_search": lambda record: " ".join(
        [f"{record['title']}:", str(record["words"]), *_texts(record, "filters")]
    ).strip(),
    "position": lambda record: f"{record['actor']} {record['stance']}",
    "comment": _comment_line,
    "milestone": lambda record: f"{_when(record)}  {record['author']}  {record['title']}",
    "source_edition": lambda record: (
        f"{record['source']}  until {record['replaced']}  {record['author']}  "
        f"{_text(record, 'filename') or 'pasted text'}"
    ),
    "correction": lambda record: (
        f"{record['source']}  “{record['before']}” → “{record['after']}”  "
        f"({record['author']}, {record['made']})"
    ),
    "block": lambda record: f"{record['kind']}  {record['content']}",
}
