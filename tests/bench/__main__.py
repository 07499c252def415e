"""`python -m tests.bench [PART...]`: measures all parts, or those named, and writes the page.

Only a run of all parts writes `docs/performance.md`; a run of some prints its tables.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bench import (
    copies,
    exporting,
    importing,
    library,
    listing,
    office,
    pdfs,
    reading,
    report,
    sorting,
    starting,
    storing,
    together,
    webpages,
    writing,
)
from tests.bench.budget import Figure
from tests.bench.projects import home_in

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"

Part = Callable[[Path, float], list[Figure]]


def main(wanted: list[str]) -> int:
    """Measures and reports; 2 for an unknown part."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    size = float(os.environ.get("BRIEFWRIGHT_BENCH_SIZE", "1"))
    unknown = set(wanted) - set(PARTS)
    if unknown:
        print(f"The parts are: {', '.join(PARTS)}.")
        return 2
    found = []
    for name, part in PARTS.items():
        if wanted and name not in wanted:
            continue
        print(f"{name} ...", flush=True)
        with tempfile.TemporaryDirectory(prefix="briefwright-bench-") as folder:
            figures = part(Path(folder), size)
        print("\n".join(report.table(figures)), flush=True)
        found.append((name, figures))
    if not wanted:
        own = os.environ.get("BRIEFWRIGHT_BENCH_LIBRARY")
        said = f"{size:g}" + (f", the large project at {own}" if own else "")
        PAGE.write_text(report.page(found, said), encoding="utf-8")
        print(f"Written: {PAGE.relative_to(PAGE.parents[1])}")
    return 0


def start(folder: Path, size: float) -> list[Figure]:
    """Starts, with nothing and with the sample project."""
    from briefwright.service.sample import keep_sample

    sample = keep_sample(home_in(folder)).project
    return starting.measure(folder, sample.rename(folder / sample.name))


def large(folder: Path, size: float) -> list[Figure]:
    """A large project. To fill it takes minutes, so that it has a size of its own if one is set."""
    own = float(os.environ.get("BRIEFWRIGHT_BENCH_LIBRARY", size))
    sources, findings = max(100, round(10_000 * own)), max(1_000, round(100_000 * own))
    found = library.measure(folder, sources=sources, findings=findings)
    size_of = f"{sources:,} sources"
    found += listing.measure(folder / "large", size_of)
    return [*found, *copies.measure(folder / "large", size_of)]


def real() -> list[Figure]:
    """Files that others wrote, where a folder with them is named."""
    folder = os.environ.get("BRIEFWRIGHT_BENCH_REAL")
    if not folder:
        print("BRIEFWRIGHT_BENCH_REAL names no folder: no files of others are read.", flush=True)
        return []
    return [
        *webpages.measure(Path(folder) / "html"),
        *office.measure(Path(folder) / "docx"),
        *pdfs.measure(Path(folder) / "pdf"),
    ]


PARTS: Mapping[str, Part] = {
    "Start": start,
    "Exports": lambda _folder, size: exporting.measure(max(4, round(200 * size))),
    "Store": lambda folder, size: storing.measure(
        folder, megabytes=max(1, round(100 * size)), ops=max(1_000, round(100_000 * size))
    ),
    "Reader": lambda _folder, size: reading.measure(size, max(10, round(5_000 * size))),
    "Findings": sorting.measure,
    "Writing": lambda folder, size: [
        *writing.measure(folder / "alone", size),
        *together.measure(folder / "together", size),
    ],
    "Import": lambda folder, size: importing.measure(folder, max(40, round(1_000 * size))),
    "Library": large,
    "Files of others": lambda _folder, _size: real(),
}
"""What is measured, in the order of the page."""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
