"""Mixed articles brought in, beside the least that reading and keeping them takes.

The raw limit reads the same files in two processes with the quickest reader of each format and
puts text and file into SQLite with a full-text index, knowing nothing of headings, languages,
copies, history or undo.
"""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import pypdfium2
from lxml import etree
from sqlcipher3 import dbapi2
from trafilatura import extract

from briefwright.ingest.child.children import Children
from briefwright.service.bringing import Came, bring
from tests.bench.budget import ROUNDS, Budget, Figure, Timer, in_turn
from tests.bench.mixed import write_folder
from tests.bench.projects import new_project

TIMES = 1.5
"""Of the raw limit (PERFORMANCE.md, 7)."""

MEMORY = 150.0
"""Megabytes that the importing process may grow by, whatever the number of files."""

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"


def measure(folder: Path, count: int, rounds: int = ROUNDS) -> list[Figure]:
    """Imports so many files, a quarter each of text, pages, Word and PDF."""
    paths = write_folder(folder / "in", count)
    forked = get_context("spawn")
    with Children(2) as children, ProcessPoolExecutor(2, mp_context=forked) as pool:
        ours, raw = in_turn(
            _ours(folder, folder / "in", children), _raw(folder, paths, pool), rounds
        )
    return [
        Figure(
            title=f"import {count:,} mixed files, indexed, with all that is known of them",
            ours=ours,
            raw=raw,
            raw_is="two processes, quickest reader of each format, SQLite with FTS5",
            budget=Budget(times=TIMES),
            note=f"{count / sorted(ours)[len(ours) // 2]:.0f} files a second",
        ),
        Figure(
            title=f"memory that importing {count:,} files adds to the window's process",
            ours=(_growth(folder),),
            budget=Budget(fixed=MEMORY),
            unit="MB",
        ),
    ]


def _ours(folder: Path, source: Path, children: Children) -> Timer:
    numbers: Iterator[int] = iter(range(1_000_000))

    def run() -> float:
        project = new_project(folder, f"ours{next(numbers)}")
        began = perf_counter()
        brought = bring(project, [source], children, lambda *_step: True)
        took = perf_counter() - began
        assert {each.came for each in brought.files} == {Came.IMPORTED}
        project.close(publish=False)
        return took

    return run


def _raw(folder: Path, paths: list[Path], pool: ProcessPoolExecutor) -> Timer:
    numbers: Iterator[int] = iter(range(1_000_000))

    def run() -> float:
        target = folder / f"raw{next(numbers)}.sqlite"
        began = perf_counter()
        with closing(dbapi2.connect(str(target))) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("CREATE TABLE source (id INTEGER PRIMARY KEY, text, original)")
            connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='')")
            rows = enumerate(pool.map(plain_text, paths, chunksize=8))
            for number, (text, data) in rows:
                connection.execute("INSERT INTO source VALUES (?, ?, ?)", (number, text, data))
                connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, text))
            connection.commit()
        return perf_counter() - began

    return run


def plain_text(path: Path) -> tuple[str, bytes]:
    """The words of a file by the quickest reader of its format, and its bytes."""
    data = path.read_bytes()
    match path.suffix:
        case ".html":
            return extract(data, fast=True) or "", data
        case ".docx":
            return _word_text(data), data
        case ".pdf":
            return _pdf_text(data), data
        case _:
            return data.decode(), data


def _word_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = io.BytesIO(archive.read("word/document.xml"))
    parts: list[str] = []
    for _, element in etree.iterparse(body, tag=(_TEXT, _PARAGRAPH)):
        parts.append((element.text or "") if element.tag == _TEXT else "\n")
    return "".join(parts)


def _pdf_text(data: bytes) -> str:
    with closing(pypdfium2.PdfDocument(data)) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


_GROWING = """
import resource, sys
from pathlib import Path
from briefwright.ingest.child.children import Children
from briefwright.service.bringing import bring
from tests.bench.projects import new_project
folder = Path(sys.argv[1])
project = new_project(folder, "memory")
with Children(2) as children:
    first = sorted((folder / "in").iterdir())[:8]
    bring(project, first, children, lambda *step: True)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    bring(project, [folder / "in"], children, lambda *step: True)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
project.close(publish=False)
"""


def _growth(folder: Path) -> float:
    """Megabytes that a process of its own grows by over the import."""
    done = subprocess.run(
        [sys.executable, "-c", _GROWING, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    return float(done.stdout)
