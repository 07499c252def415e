"""Projects by rule: sources of the corpus, and findings on passages of them."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import ClassVar, TypeVar

from briefwright.anchoring.describe import describe
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation, Kind
from briefwright.domain.ids import link_id
from briefwright.domain.source import Source
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.home import Home
from briefwright.service.project import Author, Project
from briefwright.store.unit import UnitOfWork
from tests.bench.corpus import Article, articles

T = TypeVar("T")

AUTHOR = Author(name="Bench")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill(Command[None]):
    """Does what it is given as one act."""

    act: Callable[[UnitOfWork], None]

    kind: ClassVar[OpKind] = OpKind.IMPORT

    @property
    def label(self) -> str:
        return "Fill"

    def apply(self, unit: UnitOfWork) -> None:
        self.act(unit)


def now() -> datetime:
    return datetime.now(UTC)


def home_in(folder: Path) -> Home:
    return Home(data=folder / "home")


def new_project(folder: Path, name: str = "bench") -> Project:
    """An empty project in the folder, with a home of its own beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.briefwright"
    return Project.create(path, name, home=home_in(folder), author=AUTHOR, clock=now)


def open_project(folder: Path, name: str = "bench") -> Project:
    """The project that `new_project` made there."""
    path = folder / f"{name}.briefwright"
    return Project.open(path, home=home_in(folder), author=AUTHOR, clock=now)


def database_of(project: Project) -> Path:
    """The file of the working copy, for the raw limits."""
    (found,) = (project.path.parent / "home").rglob("working.sqlite")
    return found


def source_of(number: int, article: Article) -> Source:
    return Source(
        id=f"source-{number}",
        title=article.title,
        text=article.text,
        text_sha256=sha256_of(article.text),
        language=article.language,
        outlet=f"Outlet {number % 97}",
    )


def fill(project: Project, *, sources: int, findings: int, seed: int = 1) -> None:
    """Adds sources and findings, each on a passage of its own, some hundred in one act."""
    made: list[Source] = []
    for piece in _pieces(enumerate(articles(sources, seed=seed))):
        some = [source_of(number, article) for number, article in piece]
        project.run(Fill(act=_adding(some)))
        made.extend(some)
    for numbers in _pieces(range(findings)):
        project.run(Fill(act=partial(_add_findings, sources=made, numbers=numbers)))


def passages(text: str, count: int, *, seed: int = 1, longest: int = 400) -> Iterator[Span]:
    """Yields overlapping passages spread evenly over a text."""
    chance = random.Random(seed)
    step = len(text) / count
    for number in range(count):
        start = round(number * step)
        length = min(longest, max(20, round(chance.lognormvariate(4.4, 0.7))))
        yield Span(start=start, end=min(len(text), start + length))


def add_finding(unit: UnitOfWork, source: Source, number: int, span: Span) -> None:
    """Adds a finding on a passage: three rows, a dozen ops."""
    note, finding = f"annotation-{number}", f"finding-{number}"
    anchor = describe(source.text, span)
    unit.add(Annotation(id=note, source=source.id, anchor=anchor))
    kind = tuple(Kind)[number % len(Kind)]
    unit.add(Finding(id=finding, kind=kind, statement=f"Finding {number}", actors=("Actor",)))
    link = link_id("finding_annotation", finding, note)
    unit.add(FindingAnnotation(id=link, finding=finding, annotation=note, pos="1"))


def _adding(sources: Iterable[Source]) -> Callable[[UnitOfWork], None]:
    def act(unit: UnitOfWork) -> None:
        for source in sources:
            unit.add(source)

    return act


def _add_findings(unit: UnitOfWork, sources: list[Source], numbers: Iterable[int]) -> None:
    for number in numbers:
        source = sources[number % len(sources)]
        start = (number // len(sources) * 53) % max(1, len(source.text) - 60)
        add_finding(unit, source, number, Span(start=start, end=start + 50))


def _pieces(items: Iterable[T]) -> Iterator[list[T]]:
    piece: list[T] = []
    for item in items:
        piece.append(item)
        if len(piece) == _AT_ONCE:
            yield piece
            piece = []
    if piece:
        yield piece
