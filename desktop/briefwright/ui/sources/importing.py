"""Files read as drafts in a worker, with what came of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import UserError
from briefwright.service.commands.sources import Draft, Imported
from briefwright.service.importing import read_file
from briefwright.ui.sources.import_report import Came, Line
from briefwright.ui.speech.saying import said, said_all


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """A file that was read; without `draft`, `refusal` says why not."""

    path: Path | None
    name: str
    draft: Draft | None
    refusal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAll:
    """All files of an import; `whole` is False when it was stopped before the last."""

    files: tuple[ReadFile, ...]
    whole: bool


def read_all(paths: Sequence[Path], report: Callable[[int, int, str], bool]) -> ReadAll:
    """Reads the files one by one until `report` answers False; a faulty file stops no other."""
    read: list[ReadFile] = []
    for number, path in enumerate(paths):
        if not report(number, len(paths), path.name):
            return ReadAll(files=tuple(read), whole=False)
        read.append(_read(path))
    report(len(paths), len(paths), "")
    return ReadAll(files=tuple(read), whole=True)


def _read(path: Path) -> ReadFile:
    try:
        return ReadFile(path=path, name=path.name, draft=read_file(path))
    except UserError as error:
        return ReadFile(path=path, name=path.name, draft=None, refusal=said(error))


def lines(files: Sequence[ReadFile], imported: Sequence[Imported], known: str) -> tuple[Line, ...]:
    """What came of each file: `imported` has one entry for each draft, in their order."""
    answers = iter(imported)
    made: list[Line] = []
    for number, file in enumerate(files):
        key = f"{number}:{file.name}"
        if file.draft is None:
            words = file.refusal
            made.append(
                Line(key=key, name=file.name, came=Came.REFUSED, words=words, path=file.path)
            )
            continue
        answer = next(answers)
        made.append(
            Line(
                key=key,
                name=file.name,
                came=Came.KNOWN if answer.known else Came.IMPORTED,
                words=known if answer.known else said_all(file.draft.notes),
                source=answer.source,
                path=file.path,
            )
        )
    return tuple(made)
