"""A source of a megabyte with 5,000 overlapping passages, opened in the reader."""

from time import perf_counter

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from briefwright.domain.anchor import AnchorState
from briefwright.domain.finding import Kind
from briefwright.ui.read.passages import Passage
from briefwright.ui.read.surface import Surface
from briefwright.ui.theme.theme import Theme
from tests.bench.budget import ROUNDS, Budget, Figure, Series, all_in_turn, timed
from tests.bench.corpus import article
from tests.bench.projects import passages

_WORDS_A_MEGABYTE = 136_000
_SIZE = (1000, 900)
FRAMES_A_ROUND = 8
SETTLED = 1.0


def measure(megabytes: float, count: int, rounds: int = ROUNDS) -> list[Figure]:
    """Opening, and one step of scrolling, beside the same text in a QPlainTextEdit."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application)
    text = article(7, words=round(_WORDS_A_MEGABYTE * megabytes)).text
    marked = passages_of(text, count)
    ours, raw, without = all_in_turn(
        (
            timed(lambda: shown(surface(theme, text, marked))),
            timed(lambda: shown(plain(text))),
            timed(lambda: shown(surface(theme, text, ()))),
        ),
        rounds,
    )
    size = f"{len(text):,} characters, {count:,} passages"
    return [
        Figure(
            title="Open a long source with its passages",
            ours=ours,
            raw=raw,
            raw_is="the same text in a QPlainTextEdit without any",
            budget=Budget(times=1.6),
            note=size,
        ),
        Figure(
            title="Open a long source: with its passages beside none",
            ours=ours,
            raw=without,
            raw_is="the same reader without passages",
            budget=Budget(times=1.5),
            note=size,
        ),
        *scrolling(theme, text, marked, size, rounds),
    ]


def scrolling(
    theme: Theme, text: str, marked: tuple[Passage, ...], size: str, rounds: int
) -> list[Figure]:
    """Jumping about in it, at once and when it has stood open for a moment."""
    steps = FRAMES_A_ROUND * rounds
    frames = scrolled(surface(theme, text, marked), steps)
    raw_frames = scrolled(plain(text), steps)
    settled = scrolled(surface(theme, text, marked), steps, after=SETTLED)
    return [
        Figure(
            title="Scroll a long source: the slowest frame in 20, jumping",
            ours=(_slowest(frames),),
            raw=(_slowest(raw_frames),),
            raw_is="the same text in a QPlainTextEdit without any",
            budget=Budget(times=2.0),
            note=size,
        ),
        Figure(
            title="Scroll a long source: the same, a second after it was opened",
            ours=(_slowest(settled),),
            raw=(_slowest(raw_frames),),
            raw_is="the same text in a QPlainTextEdit without any",
            budget=Budget(times=2.0),
            note=size,
        ),
    ]


def surface(theme: Theme, text: str, marked: tuple[Passage, ...]) -> Surface:
    """The reader with the source in it."""
    made = Surface(theme)
    made.resize(*_SIZE)
    made.show_source(title="A long source", text=text, language="en")
    made.show_passages(marked)
    return made


def plain(text: str) -> QPlainTextEdit:
    """The least that Qt shows a text with."""
    made = QPlainTextEdit()
    made.resize(*_SIZE)
    made.setReadOnly(True)
    made.setPlainText(text)
    return made


def shown(widget: QWidget) -> QWidget:
    """The widget, painted."""
    widget.show()
    QApplication.processEvents()
    widget.grab()
    widget.close()
    return widget


def passages_of(text: str, count: int) -> tuple[Passage, ...]:
    """Overlapping passages of all kinds, spread over the text."""
    kinds = tuple(Kind)
    return tuple(
        Passage(
            number=number + 1,
            finding=f"finding-{number}",
            annotation=f"annotation-{number}",
            kind=kinds[number % len(kinds)],
            statement=f"Finding {number} says something about the passage",
            section="",
            span=span,
            state=AnchorState.EXACT,
        )
        for number, span in enumerate(passages(text, count))
    )


def scrolled(view: Surface | QPlainTextEdit, steps: int, after: float = 0.0) -> Series:
    """Seconds for each jump to another place and its painting, so many after it was opened."""
    view.show()
    began = perf_counter()
    QApplication.processEvents()
    while perf_counter() - began < after:
        QApplication.processEvents()
    bar = view.verticalScrollBar()
    places = (bar.maximum() * (number * 7 % steps) // steps for number in range(steps))

    def jump() -> None:
        bar.setValue(next(places))
        QApplication.processEvents()
        view.viewport().grab()

    frame = timed(jump)
    found = tuple(frame() for _ in range(steps))
    view.close()
    return found


def _slowest(frames: Series) -> float:
    return sorted(frames)[round(0.95 * (len(frames) - 1))]
