"""The verbs that look into sources: search, text, original."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from briefwright.cli.codes import DONE
from briefwright.cli.output import Record, print_json
from briefwright.cli.session import session
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.export.atomic import replace_file
from briefwright.service.project import Hit
from briefwright.service.searching import FIRST_HITS
from briefwright.service.searching import search as search_for

STANDARD = Path("-")
"""Names the standard output."""


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "search":
            return search
        case "text":
            return text
        case _:
            return original


def search(words: Namespace) -> int:
    """Prints where the words stand; what was taken otherwise than written is noted beside it."""
    run = session()
    limit = FIRST_HITS if words.limit is None else words.limit
    with run.opened(words.project) as project:
        searched = search_for(project, words.query, max(1, limit))
    for remark in searched.remarks:
        run.note(remark)
    if words.json:
        print_json(run, [hit_record(hit) for hit in searched.hits])
    else:
        run.say(*map(_line, searched.hits))
    return DONE


def hit_record(hit: Hit) -> Record:
    """The record of a place that was found."""
    return {
        "id": hit.row,
        "type": hit.table,
        "title": hit.title,
        "title_spans": _pairs(hit.title_spans),
        "snippet": hit.snippet,
        "spans": _pairs(hit.spans),
    }


def text(words: Namespace) -> int:
    """Prints the canonical text of a source, and nothing else."""
    run = session()
    with run.opened(words.project) as project:
        source = project.get(Source, words.source)
    run.say(source.text)
    return DONE


def original(words: Namespace) -> int:
    """Writes the file that a source was read from; raises `WrongUse` where one stands already."""
    run = session()
    with run.opened(words.project) as project:
        source = project.get(Source, words.source)
        if source.attachment is None:
            raise Refused(
                "“{title}” was pasted: it has no file. `text` prints what it says.",
                title=source.title,
            )
        with project.read() as reads:
            data = reads.attachment(source.attachment)
    if words.output == STANDARD:
        run.write_bytes(data)
        return DONE
    if words.output.exists() and not words.force:
        raise WrongUse(
            "{place} is there already: name another file, or give --force to replace it.",
            place=words.output,
        )
    replace_file(words.output, data)
    return DONE


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _line(hit: Hit) -> str:
    title = f"{hit.title}: " if hit.title else ""
    return f"{hit.row}  {hit.table}  {title}{hit.snippet}"
