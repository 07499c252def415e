"""Copies among many sources: one that comes in, all of them at once, and two side by side."""

from contextlib import closing
from pathlib import Path
from struct import unpack

from sqlcipher3 import dbapi2

from briefwright.anchoring.alongside import alongside
from briefwright.anchoring.shingles import prints_of
from briefwright.edits.compare import compare_text
from briefwright.service.commands.sources import ImportSources
from briefwright.service.duplicates import copies_of, suggestions
from briefwright.service.importing import draft_of_text
from tests.bench.budget import ROUNDS, Budget, Figure, in_turn, timed
from tests.bench.corpus import article
from tests.bench.projects import database_of, open_project

_ALL = 12.0
"""Seconds for all pairs of 10,000 sources, in a worker."""


def measure(folder: Path, size: str, rounds: int = ROUNDS) -> list[Figure]:
    """The figures of a project that is there, into which one copy is brought."""
    with open_project(folder) as project:
        text = project.sources()[0].text
        copy = draft_of_text(f"Another head over the same story.\n\n{text}")
        row = project.run(ImportSources(drafts=(copy,))).result[0].source
        own = prints_of(copy.source.text)
        with closing(dbapi2.connect(str(database_of(project)))) as bare:

            def least() -> int:
                """Reads all prints and counts those in common."""
                rows = bare.execute("SELECT prints FROM sketch")
                shared = (own.intersection(unpack(f"<{len(p) // 4}I", p)) for (p,) in rows)
                return sum(len(each) > 10 for each in shared)

            ours, raw = in_turn(timed(lambda: copies_of(project, [row])), timed(least), rounds)
        one = Figure(
            title="Compare one new source with all that are there",
            ours=ours,
            raw=raw,
            raw_is="reading the prints of all and counting those in common",
            budget=Budget(times=2.0, fixed=1.0),
            note=size,
        )
        every = Figure(
            title="Find the copies among all sources",
            ours=tuple(timed(lambda: suggestions(project))() for _ in range(min(rounds, 2))),
            budget=Budget(fixed=_ALL),
            note=size,
        )
        project.undo()
    return [one, every, side_by_side(rounds)]


def side_by_side(rounds: int = ROUNDS) -> Figure:
    """Two texts of 200 paragraphs, each half of it the other's."""
    parts = [article(7_000 + number, words=80).text.replace("\n", " ") for number in range(300)]
    left, right = "\n\n".join(parts[:200]), "\n\n".join(parts[100:])
    ours, raw = in_turn(
        timed(lambda: alongside(left, right)), timed(lambda: compare_text(left, right)), rounds
    )
    return Figure(
        title="Put two sources of 200 paragraphs side by side",
        ours=ours,
        raw=raw,
        raw_is="comparing them word by word as two states of one text",
        budget=Budget(fixed=1.0),
    )
