"""The verbs of the trash: list it, delete it for good, bring something back."""

from argparse import Namespace
from collections.abc import Callable
from datetime import UTC

from briefwright.cli.codes import DONE
from briefwright.cli.output import Record, print_json
from briefwright.cli.reading import iso
from briefwright.cli.session import session
from briefwright.domain.message import say
from briefwright.service.keeping import TrashEntry


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    return trash if name == "trash" else restore


def trash(words: Namespace) -> int:
    """Prints what was removed and not taken back, or deletes it for good."""
    return _empty(words) if words.empty else _list(words)


def _list(words: Namespace) -> int:
    run = session()
    with run.opened(words.project) as project:
        entries = project.keeping.trash()
    if words.json:
        print_json(run, [_record(entry) for entry in entries])
    else:
        run.say(*map(_line, entries))
    return DONE


def _empty(words: Namespace) -> int:
    run = session()
    with run.opened(words.project) as project:
        emptied = project.keeping.empty()
        run.note(
            say(
                "A backup of the project as it was before lies in {path}. The words of what was "
                "deleted stay in the history.",
                path=emptied.backup,
            )
        )
        project.publish()
    count = emptied.removals
    run.say("Deleted for good: 1 removal" if count == 1 else f"Deleted for good: {count} removals")
    return DONE


def restore(words: Namespace) -> int:
    """Takes a removal back and prints its name, and what did not come back."""
    run = session()
    with run.opened(words.project) as project:
        undone = project.keeping.restore(words.id)
        project.publish()
    run.say(f"Restored: {undone.label}", *map(str, undone.kept))
    return DONE


def _record(entry: TrashEntry) -> Record:
    return {
        "id": entry.id,
        "type": "removal",
        "when": iso(entry.when),
        "author": entry.author,
        "label": entry.label,
        "rows": [{"id": row.row, "type": row.table, "title": row.title} for row in entry.rows],
        "along": [{"type": table, "count": count} for table, count in entry.along.items()],
    }


def _line(entry: TrashEntry) -> str:
    first = entry.rows[0]
    more = f" and {len(entry.rows) - 1} more" if len(entry.rows) > 1 else ""
    when = entry.when.astimezone(UTC)
    title = " ".join(first.title.split())
    return f"{entry.id}  {when:%Y-%m-%d %H:%M} UTC  {entry.author}  {first.table}  {title}{more}"
