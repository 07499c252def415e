"""A budget: what we take, what the raw limit takes, and how much of it is allowed."""

import gc
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

Task = Callable[[], object]
Series = tuple[float, ...]
Timer = Callable[[], float]
"""Does the thing once and returns what it took, in seconds or megabytes."""

ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What may be taken at most: `fixed` and so many times the raw limit."""

    times: float = 0.0
    fixed: float = 0.0

    def allowed(self, raw: float) -> float:
        """Returns the most that we may take beside this raw limit."""
        return self.fixed + self.times * raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table: pairs of ours and raw, taken in turn, in `unit`.

    `raw_is` says what the raw limit does. `budget` None: measured, nothing asked. `raw` is empty
    where the budget is a fixed one.
    """

    title: str
    ours: tuple[float, ...]
    raw: tuple[float, ...] = ()
    raw_is: str = ""
    budget: Budget | None = None
    unit: str = "s"
    note: str = ""

    @property
    def taken(self) -> float:
        """The median of ours."""
        return statistics.median(self.ours)

    @property
    def ratio(self) -> float | None:
        """The median over the pairs of ours to raw; None without a raw limit."""
        if not self.raw:
            return None
        return statistics.median(a / b for a, b in zip(self.ours, self.raw, strict=True))

    @property
    def met(self) -> bool | None:
        """Whether the median pair keeps the budget; None when nothing is asked."""
        if self.budget is None:
            return None
        raw = self.raw or (0.0,) * len(self.ours)
        used = (a / self.budget.allowed(b) for a, b in zip(self.ours, raw, strict=True))
        return statistics.median(used) <= 1.0


def in_turn(ours: Timer, raw: Timer, rounds: int = ROUNDS) -> tuple[Series, Series]:
    """Returns the figures of both, each round one of either; a first round is not counted."""
    first, second = all_in_turn((ours, raw), rounds)
    return first, second


def all_in_turn(timers: Sequence[Timer], rounds: int = ROUNDS) -> tuple[Series, ...]:
    """Returns the figures of each, each round one of every; a first round is not counted."""
    taken = [tuple(timer() for timer in timers) for _ in range(rounds + 1)]
    return tuple(zip(*taken[1:], strict=True))


def alone(ours: Timer, rounds: int = ROUNDS) -> Series:
    """Returns the figures of something without a raw limit; a first round is not counted."""
    (found,) = all_in_turn((ours,), rounds)
    return found


def timed(task: Task, clock: Timer = perf_counter) -> Timer:
    """Returns a timer of the task. Rubbish of the rounds before is not collected inside it."""

    def timer() -> float:
        gc.collect()
        began = clock()
        kept = task()
        took = clock() - began
        del kept  # freed outside of the time taken
        return took

    return timer
