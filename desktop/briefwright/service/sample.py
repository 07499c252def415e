"""The projects that come along: the sample of `seeds/` and its exports, and one to practise on."""

import contextlib
import importlib.resources
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused
from briefwright.domain.reasons import reason_of
from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.exporting import brief_of, export
from briefwright.service.home import Home
from briefwright.service.importing import read_description_file
from briefwright.service.project import Author, Clock, Project
from briefwright.service.settings import author_of, load_settings, present

NAME = "aes-air-cooperation"
TITLE = "AES air cooperation after Bamako"
PRACTICE = "ain-zarga"
PRACTICE_TITLE = "The crossing at Ain Zarga"
SUFFIX = ".briefwright"
SAMPLE_FORMATS = (".pdf", ".docx")
DEMO_FORMATS = (".pdf", ".docx", ".html")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Where the project file and the exports lie."""

    project: Path
    exports: tuple[Path, ...]


def seeds_folder() -> Path:
    """The folder of the sample's sources and description, as shipped."""
    return Path(str(importlib.resources.files("briefwright.seeds")))


def keep_sample(home: Home, *, author: Author | None = None, clock: Clock = present) -> Sample:
    """The sample in the user's folder, made when it is not there; nothing is exported yet.

    `author` None means the one of the user's settings.
    """
    who = author or author_of(load_settings(home.settings))
    project = home.sample / f"{NAME}{SUFFIX}"
    _make_folder(home.sample)
    if not project.exists():
        make_project(project, home=home, author=who, clock=clock)
    return Sample(project=project, exports=())


def keep_practice(home: Home, *, author: Author | None = None, clock: Clock = present) -> Path:
    """The project to practise on in the user's folder, made when it is not there.

    Twelve articles in three languages, twenty findings, and a brief half written with faults.
    """
    who = author or author_of(load_settings(home.settings))
    path = home.sample / f"{PRACTICE}{SUFFIX}"
    _make_folder(home.sample)
    if not path.exists():
        described = seeds_folder() / PRACTICE / "crossing.md"
        _make(path, PRACTICE_TITLE, described, home=home, author=who, clock=clock)
    return path


def export_sample(home: Home, *, author: Author | None = None, clock: Clock = present) -> Sample:
    """The sample in the user's folder, with its brief exported beside it as it stands now."""
    who = author or author_of(load_settings(home.settings))
    project = keep_sample(home, author=who, clock=clock).project
    exports = export_all(project, home.sample, SAMPLE_FORMATS, home=home, author=who, clock=clock)
    return Sample(project=project, exports=exports)


def make_demo(folder: Path, *, home: Home, author: Author, clock: Clock) -> Sample:
    """The sample in an empty folder: one project file, and `exports/` beside it.

    Raises `Refused` when the folder holds something; what was begun is gone again
    when it fails.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("{folder} is not an empty folder: name a new one.", folder=folder)
    fresh = not folder.exists()
    _make_folder(folder)
    project, exports = folder / f"{NAME}{SUFFIX}", folder / "exports"
    with contextlib.ExitStack() as begun:
        begun.callback(_clear, folder, exports, project, fresh=fresh)
        make_project(project, home=home, author=author, clock=clock)
        _make_folder(exports)
        written = export_all(project, exports, DEMO_FORMATS, home=home, author=author, clock=clock)
        begun.pop_all()
    return Sample(project=project, exports=written)


def make_project(path: Path, *, home: Home, author: Author, clock: Clock) -> None:
    """Makes the project of the sample and publishes it."""
    _make(path, TITLE, seeds_folder() / f"{NAME}.md", home=home, author=author, clock=clock)


def _make(
    path: Path, title: str, described: Path, *, home: Home, author: Author, clock: Clock
) -> None:
    description, drafts = read_description_file(described)
    with Project.create(path, title, home=home, author=author, clock=clock) as project:
        command = ComposeBrief(description=description, drafts=drafts)
        project.run(command, publish=True, making=True)


def export_all(
    path: Path,
    folder: Path,
    suffixes: tuple[str, ...],
    *,
    home: Home,
    author: Author,
    clock: Clock,
) -> tuple[Path, ...]:
    """Exports the first brief of the project in each format; where the files lie."""
    targets = tuple(folder / f"{NAME}{suffix}" for suffix in suffixes)
    with Project.open(path, home=home, author=author, clock=clock) as project:
        brief = project.briefs()[0] if project.briefs() else brief_of(project, None)
        for target in targets:
            export(project, brief.id, target)
    return targets


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotNow(
            "The folder {folder} cannot be made ({reason}): choose another.",
            folder=folder,
            reason=reason_of(error),
        ) from error


def _clear(folder: Path, exports: Path, project: Path, *, fresh: bool) -> None:
    for suffix in DEMO_FORMATS:
        (exports / f"{NAME}{suffix}").unlink(missing_ok=True)
    project.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        exports.rmdir()
    if fresh:
        with contextlib.suppress(OSError):
            folder.rmdir()
