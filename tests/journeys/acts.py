"""The acts that are killed: what is called, and what must be found afterwards either way."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from briefwright.store.publish import publish
from tests.journeys.program import Program
from tests.store_files.projects import Person, write

PAGES = 4
WORDS = "<p>The chiefs met in Bamako and named four priorities of their cooperation.</p>" * 20
SAMPLE = Path(__file__).parent.parent.parent / "seeds" / "aes-air-cooperation.md"


def sentence(number: int) -> str:
    return f"Sentence {number} of the report."


@dataclass(slots=True, kw_only=True)
class World:
    """A project of a person, and what the program acknowledged.

    `acknowledged` names things that the project lists, by their statement or title.
    """

    folder: Path
    path: Path
    program: Program
    source: str
    acknowledged: set[str] = field(default_factory=set)
    done: bool = False
    """Whether the last call was acknowledged."""

    def listed(self, what: str, name: str) -> list[str]:
        """The named field of everything of this sort that the project lists."""
        rows = self.program.done("list", self.path, what, "--json").rows()
        return [str(row[name]) for row in rows]


class Act(Protocol):
    """An act that can be repeated, each time with another number."""

    word: str
    """What it says before the part that is to be killed; empty for all of it."""

    def call(self, world: World, number: int) -> Sequence[object]:
        """Returns the arguments of the call, with everything it needs in place."""
        ...

    def adds(self, number: int, /) -> set[str]:
        """Returns what stands in the lists when it was done; all of it or none."""
        ...

    def look(self, world: World, number: int, /) -> None:
        """Looks at what only this act leaves behind."""
        ...


class Edit:
    """A passage is annotated: an annotation and its finding."""

    word = ""

    def call(self, world: World, number: int) -> Sequence[object]:
        passage = ("--quote", sentence(number), "--statement", f"edit {number}")
        return ("annotate", world.path, world.source, *passage)

    def adds(self, number: int, /) -> set[str]:
        return {f"edit {number}"}

    def look(self, world: World, number: int, /) -> None:
        marked = world.listed("annotations", "quotation").count(sentence(number))
        assert marked == world.listed("findings", "statement").count(f"edit {number}")


class Import:
    """An article is imported, text and original."""

    word = ""

    def call(self, world: World, number: int) -> Sequence[object]:
        article = world.folder / f"article {number}.txt"
        article.write_text(f"Article {number}.\n" * 300, encoding="utf-8")
        return ("import", world.path, article, "--title", f"article {number}")

    def adds(self, number: int, /) -> set[str]:
        return {f"article {number}"}

    def look(self, world: World, number: int, /) -> None:
        rows = world.program.done("list", world.path, "sources", "--json").rows()
        for row in rows:
            if row["title"] == f"article {number}":
                shown = world.program.done("show", world.path, row["id"], "--json").said
                assert shown.count(f"Article {number}.") >= 300


class Bring:
    """A folder of pages, with a document among them, is brought in as one act."""

    word = ""

    def call(self, world: World, number: int) -> Sequence[object]:
        folder = world.folder / f"pages {number}"
        folder.mkdir()
        for page in range(PAGES):
            html = f"<html><body><article><h1>page {number}.{page}</h1>{WORDS}"
            html += f"<p>Page {number}.{page} ends.</p></article></body></html>"
            (folder / f"page {page}.html").write_text(html, encoding="utf-8")
        (folder / "note.md").write_text(
            f"# page {number}.{PAGES}\n\nNote {number}.", encoding="utf-8"
        )
        return ("import", world.path, folder)

    def adds(self, number: int, /) -> set[str]:
        return {f"page {number}.{page}" for page in range(PAGES + 1)}

    def look(self, world: World, number: int, /) -> None:
        rows = world.program.done("list", world.path, "sources", "--json").rows()
        mine = [row for row in rows if row["title"] in self.adds(number)]
        assert all(row["attachment"] and row["imported"] for row in mine)
        for row in mine[:1]:
            kept = world.folder / "original"
            world.program.done("original", world.path, row["id"], "-o", kept, "--force")
            assert row["title"].encode() in kept.read_bytes()


class Publish:
    """A window's change, kept already, is shared."""

    word = "kept"

    def call(self, world: World, number: int) -> Sequence[object]:
        return ("window", world.path, f"share {number}")

    def adds(self, number: int, /) -> set[str]:
        return {f"share {number}"}

    def look(self, world: World, number: int, /) -> None:
        assert f"share {number}" in world.listed("findings", "statement")


class Export:
    """The brief is written over an older export."""

    word = ""

    def __init__(self) -> None:
        self._whole: dict[str, bytes] = {}

    def call(self, world: World, number: int) -> Sequence[object]:
        if not self._whole:
            world.program.done("compose", world.path, SAMPLE)
        target = self._target(world, number)
        if target.suffix not in self._whole:
            world.program.done("export", world.path, "-o", target)
            self._whole[target.suffix] = target.read_bytes()
        target.write_bytes(b"an older export")
        return ("export", world.path, "-o", target)

    def adds(self, _: int, /) -> set[str]:
        return set()

    def look(self, world: World, number: int, /) -> None:
        target = self._target(world, number)
        whole = self._whole[target.suffix]
        assert target.read_bytes() in ([whole] if world.done else [whole, b"an older export"])

    def _target(self, world: World, number: int) -> Path:
        return world.folder / f"brief.{('pdf', 'docx', 'html')[number % 3]}"


class Merge:
    """A colleague's copy of the project, in which there is more, is merged."""

    word = ""

    def __init__(self, folder: Path) -> None:
        self._colleague = Person("Ben", folder)
        self._copy = folder / "colleague.briefwright"

    def call(self, world: World, number: int) -> Sequence[object]:
        if not self._copy.exists():
            shutil.copyfile(world.path, self._copy)
        with self._colleague.has_open(self._copy) as project:
            for name in sorted(self.adds(number)):
                write(project.database, name)
            publish(project)
        return ("merge", world.path, self._copy)

    def adds(self, number: int, /) -> set[str]:
        return {f"merge {number} {part}" for part in ("a", "b", "c")}

    def look(self, world: World, number: int, /) -> None:
        there = self.adds(number) & set(world.listed("findings", "statement"))
        assert there in (self.adds(number), set())
