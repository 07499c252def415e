"""From the words of a call to its exit code.

0 done; 1 something stands (`merge`, `verify`, `list conflicts` and `problems`);
2 wrong use; 3 a file or quotation refused; 4 a sound project or target that
cannot be written now; 70 a fault of the program itself.
"""

# ruff: noqa: PLC0415 - each verb loads only what it needs, so that help and errors come at once

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence

from briefwright.cli.codes import DONE, FAULT, NOT_NOW, REFUSED, WRONG_USE
from briefwright.cli.words import parse
from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.text import clean


def run(arguments: Sequence[str]) -> int:
    """Does what the words ask and returns the exit code; an error is one sentence on stderr."""
    _speak_utf8()
    try:
        return _do(parse(arguments))
    except WrongUse as error:
        return _sorry(error, WRONG_USE)
    except Refused as error:
        return _sorry(error, REFUSED)
    except NotNow as error:
        return _sorry(error, NOT_NOW)
    except BrokenPipeError:
        # Whoever read the results has gone; what was done is done.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        where = f" at {error.filename}" if error.filename else ""
        return _sorry(f"The system refused ({error.strerror}{where}): see to it first.", NOT_NOW)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - the command line's last line
        kind = type(error).__name__
        return _sorry(f"a fault of the program ({kind}: {error}): please report it.", FAULT)


def _do(words: argparse.Namespace) -> int:
    for name, value in vars(words).items():
        if isinstance(value, str):
            setattr(words, name, clean(value))
    code = verb_of(words)(words)
    sys.stdout.flush()
    return code


def verb_of(words: argparse.Namespace) -> Callable[[argparse.Namespace], int]:
    """What does the verb of these words."""
    match words.verb:
        case "search" | "text" | "original":
            from briefwright.cli import texts

            return texts.verb(words.verb)
        case "list" | "show" | "history" | "verify":
            from briefwright.cli import reading

            return reading.verb(words.verb)
        case "merge" | "resolve":
            from briefwright.cli import sharing

            return sharing.verb(words.verb)
        case "replace" | "correct" | "translation":
            from briefwright.cli import versions

            return versions.verb(words.verb)
        case "duplicates" | "group" | "ungroup" | "apart":
            from briefwright.cli import origins

            return origins.verb(words.verb)
        case "trash" | "restore":
            from briefwright.cli import trash

            return trash.verb(words.verb)
        case "import":
            from briefwright.cli import importing

            return importing.import_files
        case "new" | "export" | "demo":
            from briefwright.cli import making

            return making.verb(words.verb)
        case _:
            from briefwright.cli import writing

            return writing.verb(words.verb)


def _sorry(error: object, code: int) -> int:
    sentence = " ".join(str(error).split())
    sys.stderr.write(f"briefwright: {sentence}\n")
    return code


def _speak_utf8() -> None:
    """Results are UTF-8 wherever they go; only a terminal keeps its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8", newline="\n")
            stream.reconfigure(errors="backslashreplace")
