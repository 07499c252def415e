"""The verbs that make files: new, export, demo."""

from argparse import Namespace
from collections.abc import Callable

from briefwright.cli.codes import DONE
from briefwright.cli.session import session
from briefwright.domain.text import clean_line
from briefwright.service.project import Project


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "new":
            return new
        case "export":
            return export
        case _:
            return demo


def new(words: Namespace) -> int:
    """Makes an empty project."""
    run = session()
    title = clean_line(words.title or "") or clean_line(words.project.stem) or "Project"
    Project.create(words.project, title, home=run.home, author=run.author, clock=run.clock).close(
        publish=False
    )
    return DONE


def export(words: Namespace) -> int:
    """Writes a brief to a file and prints what was written."""
    from briefwright.service import exporting  # noqa: PLC0415 - composing is only wanted here

    exporting.writer_for(words.output)
    run = session()
    with run.opened(words.project) as project:
        brief = exporting.brief_of(project, words.brief)
        done = exporting.export(project, brief.id, words.output)
    pages = "" if done.pages is None else f"{done.pages} pages, "
    run.say(f"{done.path}  ({pages}{done.size} bytes)")
    return DONE


def demo(words: Namespace) -> int:
    """Makes the sample project and its exports in an empty folder, and prints where they are."""
    from briefwright.service.sample import make_demo  # noqa: PLC0415 - exports load every writer

    run = session()
    made = make_demo(words.folder, home=run.home, author=run.author, clock=run.clock)
    run.say(str(made.project), *(str(path) for path in made.exports))
    return DONE
