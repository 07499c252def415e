"""When strokes of typing are one undo step: a pure rule, told the time by its caller."""

from dataclasses import dataclass

from briefwright.edits.splice import Splice

PAUSE = 0.5
"""Seconds without a key after which a run of typing is committed (DESIGN.md 4.2)."""

LONGEST = 5.0
"""Seconds of unbroken typing after which a run is committed all the same (DESIGN.md 4.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Typing not yet committed. Times are seconds of any one clock; `caret` is a code point."""

    block: str
    started: float
    last: float
    caret: int


def begin(block: str, splice: Splice, now: float) -> Run:
    """A new run that starts with this splice."""
    return Run(block=block, started=now, last=now, caret=_caret_after(splice))


def continues(run: Run, block: str, splice: Splice, now: float) -> bool:
    """Whether the splice belongs to the run: same block, in time, and touching its caret."""
    adjacent = splice.start <= run.caret <= splice.end
    return run.block == block and adjacent and now < due(run)


def extended(run: Run, splice: Splice, now: float) -> Run:
    """The run with one more splice in it."""
    return Run(block=run.block, started=run.started, last=now, caret=_caret_after(splice))


def due(run: Run) -> float:
    """The moment at which the run must be committed if nothing else is typed."""
    return min(run.last + PAUSE, run.started + LONGEST)


def _caret_after(splice: Splice) -> int:
    return splice.start + len(splice.insert.text)
