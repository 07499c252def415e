"""The verbs on where sources come from: what looks like a copy, what is one origin, what is apart."""

from argparse import Namespace
from collections.abc import Callable, Iterator

from briefwright.cli.codes import DONE
from briefwright.cli.output import Record, print_json
from briefwright.cli.session import session
from briefwright.domain.ids import link_id
from briefwright.domain.text import clean_line
from briefwright.service.commands.origins import GroupSources, KeepApart, UngroupSource
from briefwright.service.duplicates import Member, Suggestion, suggestions


def verb(name: str) -> Callable[[Namespace], int]:
    """What does the verb of this name."""
    match name:
        case "duplicates":
            return duplicates
        case "group":
            return group
        case "ungroup":
            return ungroup
        case _:
            return apart


def duplicates(words: Namespace) -> int:
    """Prints the sources that look like copies of one story and are not decided upon."""
    run = session()
    with run.opened(words.project) as project:
        found = suggestions(project)
    if words.json:
        print_json(run, [_record(each) for each in found])
    else:
        run.say(*(line for each in found for line in _lines(each)))
    return DONE


def group(words: Namespace) -> int:
    """Makes sources one origin, and prints the id of their group."""
    run = session()
    with run.opened(words.project) as project:
        command = GroupSources(sources=tuple(words.sources), origin=words.origin or "")
        made = project.run(command, publish=True).result
    run.say(made)
    return DONE


def ungroup(words: Namespace) -> int:
    """Takes a source out of its group."""
    with session().opened(words.project) as project:
        project.run(UngroupSource(source=words.source), publish=True)
    return DONE


def apart(words: Namespace) -> int:
    """Notes that sources are no copies of each other."""
    with session().opened(words.project) as project:
        command = KeepApart(sources=tuple(words.sources), reason=words.reason)
        project.run(command, publish=True)
    return DONE


def _record(each: Suggestion) -> Record:
    return {
        "id": link_id("suggestion", each.key, ""),
        "type": "suggestion",
        "share": _percent(each.share),
        "origin": each.origin,
        "group": each.group,
        "evidence": [str(sentence) for sentence in each.evidence],
        "sources": [_member(member) for member in each.members],
        "pairs": [
            {
                "first": pair.first,
                "second": pair.second,
                "similarity": _percent(pair.likeness.similarity),
                "first_in_second": _percent(pair.likeness.first),
                "second_in_first": _percent(pair.likeness.second),
            }
            for pair in each.pairs
        ],
    }


def _member(member: Member) -> Record:
    return {
        "source": member.key,
        "title": member.title,
        "outlet": member.outlet,
        "share": _percent(member.share),
    }


def _lines(each: Suggestion) -> Iterator[str]:
    """A source a line, its id first; the sentences on them follow, after a dash."""
    for member in each.members:
        outlet = f"  ({clean_line(member.outlet)})" if member.outlet else ""
        yield f"{member.key}  {_percent(member.share):>3} %  {clean_line(member.title)}{outlet}"
    for sentence in each.evidence:
        yield f"- {sentence}"


def _percent(share: float) -> int:
    return round(share * 100)
