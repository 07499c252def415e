"""The verbs on the text of a source: another version of it, a correction in it, a translation."""

from argparse import Namespace
from collections.abc import Callable

from briefwright.cli.codes import DONE
from briefwright.cli.output import Record, print_json
from briefwright.cli.session import session
from briefwright.domain.anchor import AnchorState
from briefwright.domain.message import say
from briefwright.domain.source import Source
from briefwright.domain.text import clean_line
from briefwright.service.commands.editions import Choice
from briefwright.service.commands.translations import SetTranslation
from briefwright.service.editions import Carried, CarriedPassage, carry, correcting, replacing
from briefwright.service.importing import read_file
from briefwright.service.quoting import place_of, shortened


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "replace":
            return replace
        case "correct":
            return correct
        case _:
            return translation


def replace(words: Namespace) -> int:
    """Puts another version in the place of a source's text, and prints what became of its passages."""
    run = session()
    draft = read_file(words.file, encoding=words.encoding)
    with run.opened(words.project) as project:
        carried = carry(project, words.source, draft)
        if not words.check:
            choices = _accepted(carried) if words.accept else ()
            command = replacing(project, carried.source, draft, choices, words.reason)
            project.run(command, publish=True)
    for note in draft.notes:
        run.note(note)
    if words.json:
        print_json(run, [_record(passage) for passage in carried.passages])
        return DONE
    for passage in carried.passages:
        run.say(_line(carried, passage))
    if carried.open and not words.check:
        run.note(say("Passages that are not surely there keep their words: `list annotations`."))
    return DONE


def correct(words: Namespace) -> int:
    """Writes other words over a stretch of a source's text, and prints the ids of the corrections."""
    run = session()
    with run.opened(words.project) as project:
        source = project.get(Source, words.source)
        span = place_of(source, words.quote, words.nth)
        command = correcting(project, source, span, words.words, words.reason)
        rows = project.run(command, publish=True).result
    run.say(*rows)
    return DONE


def translation(words: Namespace) -> int:
    """Says which source another one translates, and who made it."""
    with session().opened(words.project) as project:
        command = SetTranslation(source=words.source, original=words.original, translator=words.by)
        project.run(command, publish=True)
    return DONE


def _accepted(carried: Carried) -> tuple[Choice, ...]:
    """The likely place of each passage that has a single one."""
    return tuple(
        Choice(annotation=passage.annotation.id, span=passage.place)
        for passage in carried.open
        if passage.state is AnchorState.FUZZY and passage.place is not None
    )


def _record(passage: CarriedPassage) -> Record:
    places = [
        {"start": each.span.start, "end": each.span.end, "score": round(100 * each.score)}
        for each in passage.likely
    ]
    return {
        "id": passage.annotation.id,
        "type": "carried",
        "findings": [finding.id for finding in passage.findings],
        "quotation": passage.words,
        "state": passage.state.value,
        "start": None if passage.place is None else passage.place.start,
        "end": None if passage.place is None else passage.place.end,
        "likely": places,
    }


def _line(carried: Carried, passage: CarriedPassage) -> str:
    line = f"{passage.annotation.id}  {passage.state.value:9}  “{_short(passage.words)}”"
    if passage.likely:
        best = passage.likely[0]
        words = _short(carried.text[best.span.start : best.span.end])
        line += f"  {round(100 * best.score)} %: “{words}”"
    return line


def _short(words: str) -> str:
    return shortened(clean_line(words))
