"""The verbs that bring two copies together: merge and resolve."""

from argparse import Namespace
from collections.abc import Callable

from briefwright.cli.codes import DONE, STANDS
from briefwright.cli.output import Record, print_json
from briefwright.cli.reading import conflict_lines, conflict_record
from briefwright.cli.session import session
from briefwright.domain.errors import WrongUse
from briefwright.service.project import Conflict, Project
from briefwright.service.standing import value_of


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    return merge if name == "merge" else resolve


def merge(words: Namespace) -> int:
    """Takes in another copy, publishes, and prints the conflicts that stand."""
    run = session()
    with run.opened(words.project) as project:
        report = project.merge(words.other)
        project.publish()
        records: list[Record] = [conflict_record(each) for each in project.conflicts()]
    if words.json:
        print_json(run, records)
    else:
        acts = "1 act" if report.acts == 1 else f"{report.acts} acts"
        run.say(f"Took in {acts} from {words.other.name}.")
        run.say(*(line for record in records for line in conflict_lines(record)))
    return STANDS if records else DONE


def resolve(words: Namespace) -> int:
    """Settles a conflict, and publishes."""
    run = session()
    with run.opened(words.project) as project:
        if words.keep is not None:
            project.resolve(words.conflict, keep=words.keep)
        else:
            conflict = _of_a_field(project, words.conflict)
            project.resolve(words.conflict, value=value_of(conflict, words.value))
        project.publish()
    return DONE


def _of_a_field(project: Project, conflict: str) -> Conflict:
    found = next((each for each in project.conflicts() if each.id == conflict), None)
    if found is None:
        raise WrongUse(
            "There is no conflict {conflict}: list the conflicts to see their ids.",
            conflict=conflict,
        )
    if not found.column:
        raise WrongUse("Whether a row stays is no value to write: choose a number with --keep.")
    return found
