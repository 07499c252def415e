"""The verbs that write into a project; each publishes before it ends."""

from argparse import Namespace
from collections.abc import Callable
from typing import TypeVar

from briefwright.cli.codes import DONE
from briefwright.cli.session import session
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.service import fields, importing
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.base import Command
from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.commands.rows import RemoveRow, SetField
from briefwright.service.depending import depending
from briefwright.service.exporting import brief_of
from briefwright.service.past import naming
from briefwright.service.project import Project
from briefwright.service.quoting import place_of

T = TypeVar("T")


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "annotate":
            return annotate
        case "set":
            return set_field
        case "remove":
            return remove
        case "compose":
            return compose
        case "milestone":
            return milestone
        case "undo":
            return undo
        case _:
            return redo


def milestone(words: Namespace) -> int:
    """Names a state and prints the id of its milestone."""
    run = session()
    with run.opened(words.project) as project:
        row = project.run(naming(project, words.title, words.at), publish=True).result
    run.say(row)
    return DONE


def annotate(words: Namespace) -> int:
    """Marks a passage, makes a finding of it, and prints the ids of both."""
    run = session()
    kind = Kind(fields.one_of(Kind, words.kind or "fact", "kind"))
    date = None if words.date is None else ReportedDate.parse(words.date)
    path = _path(words.section)
    with run.opened(words.project) as project:
        source = project.get(Source, words.source)
        span = place_of(source, words.quote, words.nth)
        command = AnnotatePassage(
            source=source.id,
            span=span,
            text_sha256=source.text_sha256,
            statement=words.statement,
            finding_kind=kind,
            date=date,
            path=path,
            brief=None if words.brief is None else brief_of(project, words.brief).id,
            new_brief=project.title,
        )
        made = _done(project, command)
    run.say(made.annotation, made.finding)
    return DONE


def set_field(words: Namespace) -> int:
    """Changes one field."""
    with session().opened(words.project) as project:
        _done(project, SetField(row=words.id, field=words.field, words=words.value))
    return DONE


def remove(words: Namespace) -> int:
    """Takes something out, and says beside it what went along."""
    run = session()
    with run.opened(words.project) as project:
        command = RemoveRow(row=words.id)
        went = depending(project, command, [words.id])
        _done(project, command)
    for line in went.sentences():
        run.note(line)
    return DONE


def compose(words: Namespace) -> int:
    """Makes a brief from a description and prints its id."""
    run = session()
    description, drafts = importing.read_description_file(words.description)
    with run.opened(words.project) as project:
        composed = _done(project, ComposeBrief(description=description, drafts=drafts))
    for draft in drafts.values():
        for note in draft.notes:
            run.note(note)
    run.say(composed.brief)
    return DONE


def undo(words: Namespace) -> int:
    """Takes back the last act and prints its name."""
    run = session()
    with run.opened(words.project) as project:
        undone = project.undo()
        if undone is None:
            raise WrongUse("There is nothing to undo in this project.")
        project.publish()
    run.say(f"Undone: {undone.label}", *map(str, undone.kept))
    return DONE


def redo(words: Namespace) -> int:
    """Does again what was taken back last and prints its name."""
    run = session()
    with run.opened(words.project) as project:
        redone = project.redo()
        if redone is None:
            raise WrongUse("There is nothing to redo in this project.")
        project.publish()
    run.say(f"Redone: {redone.label}", *map(str, redone.kept))
    return DONE


def _done(project: Project, command: Command[T]) -> T:
    """The command's result, once it is in the project file too."""
    return project.run(command, publish=True).result


def _path(section: str | None) -> tuple[str, ...]:
    r"""The titles of `A/B`; `\/` stands for a slash in a title."""
    if section is None:
        return ()
    parts = section.replace("\\/", "\0").split("/")
    titles = tuple(part.replace("\0", "/").strip() for part in parts)
    if not all(titles):
        raise WrongUse("A section is named by its titles, such as A/B: leave none of them blank.")
    return titles
