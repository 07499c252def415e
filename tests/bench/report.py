"""The table of the figures, for people: `docs/performance.md`."""

import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import version

from tests.bench.budget import Budget, Figure

_INTRODUCTION = """# Performance

What Briefwright takes, beside the raw limit: the least that any program on these parts must do for
the same thing, measured in turn in the same run. Only the ratios count; seconds are those of the
machine that ran it. Figures are medians of five pairs or more, and `make bench` writes this page.

The corpus is made by rule: Zipf word frequencies in English, French and Arabic, articles of about
620 words. `BRIEFWRIGHT_BENCH_SIZE` scales it, `BRIEFWRIGHT_BENCH_LIBRARY` the large project alone
(1 is what the budgets speak of: 10,000 sources and 100,000 findings); each figure names its size.
"""


def page(parts: Sequence[tuple[str, Sequence[Figure]]], size: str) -> str:
    """The whole page; `parts` are headings with their figures, `size` how it was scaled."""
    figures = [figure for _, some in parts for figure in some]
    asked = [figure for figure in figures if figure.met is not None]
    met = sum(1 for figure in asked if figure.met)
    lines = [_INTRODUCTION, f"**{met} of {len(asked)} budgets are met.** {_surroundings(size)}", ""]
    for heading, some in parts:
        lines += [f"## {heading}", "", *table(some), ""]
        lines += [*notes(some), ""]
    return "\n".join(lines).rstrip() + "\n"


def table(figures: Iterable[Figure]) -> list[str]:
    """The rows of one table in Markdown."""
    rows = ["| operation | ours | raw limit | ratio | must | |", "|---|---:|---:|---:|---:|---|"]
    for figure in figures:
        raw = quantity(_middle(figure.raw), figure.unit) if figure.raw else "-"
        ratio = "-" if figure.ratio is None else f"{figure.ratio:.2f}"
        verdict = {None: "", True: "met", False: "**not met**"}[figure.met]
        cells = (
            figure.title,
            quantity(figure.taken, figure.unit),
            raw,
            ratio,
            words_of(figure.budget, figure.unit),
            verdict,
        )
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def notes(figures: Iterable[Figure]) -> list[str]:
    """What the raw limits do, and of what size the things are."""
    said = []
    for figure in figures:
        parts = [figure.note] if figure.note else []
        parts += [f"raw limit: {figure.raw_is}"] if figure.raw_is else []
        if parts:
            said.append(f"- {figure.title}: {'; '.join(parts)}.")
    return said


def quantity(value: float, unit: str) -> str:
    """A figure with its unit, three digits that say something."""
    if unit != "s":
        return f"{value:.0f} {unit}"
    if value < 1:
        return f"{value * 1000:.3g} ms"
    return f"{value:.3g} s"


def words_of(budget: Budget | None, unit: str) -> str:
    """The budget as one reads it."""
    if budget is None:
        return "-"
    fixed = quantity(budget.fixed, unit) if budget.fixed else ""
    times = f"{budget.times:g} x" if budget.times else ""
    return f"<= {' + '.join(part for part in (fixed, times) if part)}"


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


def _surroundings(size: str) -> str:
    parts = ", ".join(f"{name} {version(name)}" for name in ("PySide6-Essentials", "SQLAlchemy"))
    return (
        f"Size {size}; {platform.system()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, {parts}, Qt's offscreen platform."
    )
