"""The words that the command line understands: every verb with its arguments, help and example."""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

from briefwright import __version__
from briefwright.domain.errors import WrongUse

NOUNS = (
    "sources", "annotations", "findings", "sections", "briefs", "disputes", "judgements",
    "comments", "milestones", "searches", "editions", "corrections",
    "origins", "apart", "conflicts", "problems",
)  # fmt: skip
KINDS = ("fact", "claim", "quote", "event", "assessment", "comment")
MARKINGS = ("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")
Add = Callable[["Words"], None]


class Words(argparse.ArgumentParser):
    """A parser that raises `WrongUse` with one sentence instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raises the fault as one sentence that says where help is."""
        raise WrongUse(
            "{what}: {verb} --help shows how it is written.", what=_plain(message), verb=self.prog
        )


_SAID = (
    (r"argument (\S+): invalid choice: (.*) \(choose from (.*)\)", r"\1 is one of \3, not \2"),
    (r"argument (\S+): invalid \S+ value: (.*)", r"\1 cannot be \2"),
    (r"argument (\S+): expected (.*)", r"\1 needs \2"),
    (r"argument (\S+): not allowed with argument (\S+)", r"\1 does not go with \2"),
    (r"argument (\S+): (.*)", r"\1 is wrong, \2"),
    (r"the following arguments are required: (.*)", r"Missing here is \1"),
    (r"one of the arguments (\S+) (\S+) is required", r"One of \1 and \2 is needed"),
    (r"unrecognized arguments: (.*)", r"There is no \1 here"),
)
"""What the parser of the standard library says, and the same as half a sentence without a colon."""


def _plain(message: str) -> str:
    for pattern, words in _SAID:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return found.expand(words).replace("'", "")
    return message[:1].upper() + message[1:].rstrip(".").replace(": ", ", ")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The words read; raises `WrongUse` for wrong ones, `SystemExit` after showing help."""
    return parser().parse_args(list(arguments))


def parser() -> Words:
    """The parser for all verbs."""
    return parsers()[0]


def parsers() -> tuple[Words, Mapping[str, Words]]:
    """The parser for all verbs, and that of each verb by its name."""
    top = Words(
        prog="briefwright",
        description="Write briefs in which every sentence leads to the passage it rests on. "
        "Without a verb, or with `open PROJECT`, the window opens.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Briefwright {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    each: dict[str, Words] = {}
    for name, meaning, example, add in _VERBS:
        verb = each[name] = verbs.add_parser(
            name,
            help=meaning,
            description=f"{meaning[:1].upper()}{meaning[1:]}.",
            epilog=f"Example: {example}",
            allow_abbrev=False,
        )
        add(verb)
    return top, MappingProxyType(each)


def _project(words: Words) -> None:
    words.add_argument("project", type=Path, metavar="PROJECT", help="the project file")


def _json(words: Words) -> None:
    words.add_argument("--json", action="store_true", help="print JSON (docs/cli.md)")


def _open(words: Words) -> None:
    words.add_argument("project", nargs="?", type=Path, metavar="PROJECT", help="the project file")


def _new(words: Words) -> None:
    _project(words)
    words.add_argument("--title", help="the title; the name of the file without one")


def _import(words: Words) -> None:
    _project(words)
    words.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="a file, a folder, or - for what is piped in",
    )
    words.add_argument("--title", help="the headline; found in the text without one")
    words.add_argument("--outlet", help="who published it")
    words.add_argument("--url", help="where it was published")
    words.add_argument("--published", metavar="DATE", help="when, such as 2025-04-18")
    words.add_argument("--language", help="its language, such as en")
    words.add_argument("--grade", help="reliability of the source, A to F")
    words.add_argument("--marking", help=f"TLP: one of {', '.join(MARKINGS)}")
    words.add_argument("--encoding", help="the encoding of the file; found without one")
    words.add_argument("--as-text", action="store_true", help="read as plain text, whatever it is")
    words.add_argument("--dry-run", action="store_true", help="only try what can be read")
    _json(words)


def _list(words: Words) -> None:
    _project(words)
    words.add_argument("noun", choices=NOUNS, metavar="WHAT", help=f"one of {', '.join(NOUNS)}")
    words.add_argument(
        "--where", action="append", metavar="FILTER",
        help="of sources, such as outlet=AFP or published=2025-03/2025-04 (docs/cli.md)",
    )  # fmt: skip
    _json(words)


def _show(words: Words) -> None:
    _project(words)
    words.add_argument("id", metavar="ID", help="the id of anything in the project")
    words.add_argument("--at", metavar="M", help="as it was at a milestone (title or id) or act")
    _json(words)


def _milestone(words: Words) -> None:
    _project(words)
    words.add_argument("title", metavar="TITLE", help="what the state is called")
    words.add_argument("--at", metavar="ACT", help="an act, as `history` names it; now without one")


def _search(words: Words) -> None:
    _project(words)
    words.add_argument("query", metavar="QUERY", help="what to look for (docs/cli.md)")
    words.add_argument("--limit", type=int, metavar="N", help="at most so many; 50 without it")
    _json(words)


def _text(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the source")


def _original(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the source")
    words.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE",
        help="the file to write; - for the standard output",
    )  # fmt: skip
    words.add_argument("--force", action="store_true", help="replace a file that is there")


def _annotate(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the source")
    words.add_argument("--quote", required=True, metavar="TEXT", help="words of the source")
    words.add_argument("--nth", type=int, metavar="N", help="which of several places, from 1")
    words.add_argument("--statement", metavar="S", help="the finding; the quotation without one")
    words.add_argument("--kind", metavar="K", help=f"one of {', '.join(KINDS)}; fact without one")
    words.add_argument("--section", metavar="A/B", help="titles from the top; made where missing")
    words.add_argument("--date", metavar="D", help="when it happened, such as XXXX-03-31")
    words.add_argument("--brief", metavar="B", help="id or title of the brief with the section")


def _replace(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the source")
    words.add_argument("file", type=Path, metavar="FILE", help="the corrected version of it")
    words.add_argument(
        "--accept", action="store_true", help="take uncertain places that are likely"
    )
    words.add_argument("--check", action="store_true", help="say what would come, write nothing")
    words.add_argument("--reason", metavar="R", help="why, for the record")
    words.add_argument("--encoding", help="the encoding of the file; found without one")
    _json(words)


def _correct(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the source")
    words.add_argument("--quote", required=True, metavar="TEXT", help="words of the source")
    words.add_argument("--words", required=True, metavar="TEXT", help="what it should say")
    words.add_argument("--nth", type=int, metavar="N", help="which of several places, from 1")
    words.add_argument("--reason", metavar="R", help="why, for the record")


def _translation(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of the translation")
    words.add_argument(
        "original", nargs="?", metavar="ORIGINAL", help="the id of what it translates; none without"
    )
    words.add_argument("--by", metavar="WHO", help="a person, or a program with its version")


def _duplicates(words: Words) -> None:
    _project(words)
    _json(words)


def _sources(words: Words) -> None:
    words.add_argument("sources", nargs="+", metavar="SOURCE", help="ids of two sources or more")


def _group(words: Words) -> None:
    _project(words)
    _sources(words)
    words.add_argument("--origin", metavar="O", help="what they all go back to")


def _ungroup(words: Words) -> None:
    _project(words)
    words.add_argument("source", metavar="SOURCE", help="the id of a source")


def _apart(words: Words) -> None:
    _project(words)
    _sources(words)
    words.add_argument("--reason", metavar="R", help="why they are no copies")


def _set(words: Words) -> None:
    _project(words)
    words.add_argument("id", metavar="ID", help="the id of anything in the project")
    words.add_argument("field", metavar="FIELD", help="the name of a field, as `show` prints it")
    words.add_argument("value", metavar="VALUE", help="its value; blank for none; lists by ;")


def _remove(words: Words) -> None:
    _project(words)
    words.add_argument("id", metavar="ID", help="the id of anything in the project")


def _trash(words: Words) -> None:
    _project(words)
    how = words.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print JSON (docs/cli.md)")
    how.add_argument("--empty", action="store_true", help="delete all of it for good")


def _restore(words: Words) -> None:
    _project(words)
    words.add_argument("id", metavar="ID", help="the id of a removal, as `trash` prints it")


def _compose(words: Words) -> None:
    _project(words)
    words.add_argument(
        "description", type=Path, metavar="DESCRIPTION", help="docs/brief-description.md"
    )


def _export(words: Words) -> None:
    _project(words)
    words.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT",
        help="the file to write: .pdf, .docx, .html, .md or .txt",
    )  # fmt: skip
    words.add_argument("--brief", metavar="B", help="id or title; the only brief without one")


def _merge(words: Words) -> None:
    _project(words)
    words.add_argument("other", type=Path, metavar="OTHER", help="another copy of the project")
    _json(words)


def _resolve(words: Words) -> None:
    _project(words)
    words.add_argument("conflict", metavar="CONFLICT", help="its id, as `list conflicts` prints it")
    choice = words.add_mutually_exclusive_group(required=True)
    choice.add_argument("--keep", type=int, metavar="N", help="the value with this number")
    choice.add_argument("--value", metavar="V", help="another value")


def _history(words: Words) -> None:
    _project(words)
    _json(words)


def _verify(words: Words) -> None:
    _project(words)
    words.add_argument("--full", action="store_true", help="check every hash and replay the log")
    _json(words)


def _demo(words: Words) -> None:
    words.add_argument("folder", type=Path, metavar="DIR", help="an empty or new folder")


_P = "brief.briefwright"
_VERBS: Sequence[tuple[str, str, str, Add]] = (
    ("open", "open the window on a project", f"briefwright open {_P}", _open),
    ("new", "make an empty project", f'briefwright new {_P} --title "Sahel"', _new),
    (
        "import",
        "bring files, or what is in folders, in as sources and print their ids",
        f"briefwright import {_P} article.txt --outlet APA --grade C",
        _import,
    ),
    (
        "list",
        "list what a project holds; exits 1 when conflicts or problems are listed",
        f"briefwright list {_P} findings --json",
        _list,
    ),
    ("show", "show one thing whole", f"briefwright show {_P} ID --json", _show),
    (
        "search",
        "find words in the project, the best places first",
        f'briefwright search {_P} "drone ~5 border lang:fr"',
        _search,
    ),
    ("text", "print the text of a source", f"briefwright text {_P} SOURCE", _text),
    (
        "original",
        "write the file that a source was read from, as it was",
        f"briefwright original {_P} SOURCE -o article.html",
        _original,
    ),
    (
        "annotate",
        "mark a passage, make a finding of it, and print the ids of both",
        f'briefwright annotate {_P} SOURCE --quote "first meeting" --section "Priorities"',
        _annotate,
    ),
    (
        "replace",
        "put a corrected version in the place of a source's text; print what became of its passages",
        f"briefwright replace {_P} SOURCE article-corrected.txt --check",
        _replace,
    ),
    (
        "correct",
        "put faulty words of a source right and print the ids of the corrections",
        f'briefwright correct {_P} SOURCE --quote "teh port" --words "the port"',
        _correct,
    ),
    (
        "translation",
        "say which source another one translates, and who made it",
        f'briefwright translation {_P} SOURCE ORIGINAL --by "A. Diallo"',
        _translation,
    ),
    (
        "duplicates",
        "list the sources that look like copies of one story",
        f"briefwright duplicates {_P} --json",
        _duplicates,
    ),
    (
        "group",
        "make sources one origin and print the id of their group",
        f"briefwright group {_P} SOURCE SOURCE --origin AFP",
        _group,
    ),
    ("ungroup", "take a source out of its group", f"briefwright ungroup {_P} SOURCE", _ungroup),
    (
        "apart",
        "note that sources are no copies of each other, whatever they share",
        f'briefwright apart {_P} SOURCE SOURCE --reason "two reporters"',
        _apart,
    ),
    ("set", "change one field", f"briefwright set {_P} ID date XXXX-03-31", _set),
    (
        "remove",
        "take something out with what belongs to it",
        f"briefwright remove {_P} ID",
        _remove,
    ),
    (
        "trash",
        "list what was removed, or delete it for good after a backup",
        f"briefwright trash {_P}",
        _trash,
    ),
    (
        "restore",
        "bring back what a removal took out",
        f"briefwright restore {_P} ID",
        _restore,
    ),
    (
        "compose",
        "make a brief from a description and print its id",
        f"briefwright compose {_P} aes-air-cooperation.md",
        _compose,
    ),
    ("export", "write a brief to a file", f"briefwright export {_P} -o brief.pdf", _export),
    (
        "merge",
        "take in what another copy of the project holds; exits 1 while conflicts stand",
        f"briefwright merge {_P} from-mail.briefwright",
        _merge,
    ),
    (
        "resolve",
        "settle a conflict",
        f"briefwright resolve {_P} CONFLICT --keep 2",
        _resolve,
    ),
    ("undo", "take back the last act", f"briefwright undo {_P}", _project),
    ("redo", "do again what was taken back last", f"briefwright redo {_P}", _project),
    ("history", "list who did what and when, newest first", f"briefwright history {_P}", _history),
    (
        "milestone",
        "name the present state, or that after an act, and print the id of the milestone",
        f'briefwright milestone {_P} "Draft sent to Jonas"',
        _milestone,
    ),
    (
        "verify",
        "check that the project is sound; exits 1 when something is not",
        f"briefwright verify {_P} --full",
        _verify,
    ),
    (
        "demo",
        "make the sample project and its exports in a folder",
        "briefwright demo sample",
        _demo,
    ),
)
"""Each verb: its name, what it does, an example, and what adds its arguments."""
