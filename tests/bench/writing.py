"""Writing in the Brief view: a key, Enter, joining and pasting, in a long section and in a short one.

Each figure is what a person waits for: from the key until the page is painted again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import sleep

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from briefwright.domain.brief import Brief, Section
from briefwright.domain.order import keys_after
from briefwright.domain.prose import Block, Cite, Prose, Slot
from briefwright.domain.text import OBJECT
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.store.unit import UnitOfWork
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.bench.budget import ROUNDS, Budget, Figure, Series, Timer, all_in_turn, timed
from tests.bench.corpus import article
from tests.bench.projects import Fill, fill, home_in, new_project
from tests.bench.windows import opened_on, settle

SHORT, LONG = 3, 300
SECTIONS, PARAGRAPHS = 30, 30
KEYS_A_ROUND = 8

Step = Callable[[BriefView], object]
"""What a person does once; it leaves the text as long as it was, or nearly."""


def measure(folder: Path, size: float, rounds: int = ROUNDS) -> list[Figure]:
    """The figures of one brief with a long, a short and many middling sections."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    long = max(SHORT, round(LONG * size))
    with new_project(folder) as project:
        fill(project, sources=20, findings=200)
        project.run(Fill(act=partial(write, long=long, sections=max(2, round(SECTIONS * size)))))
        with window(application, project, home_in(folder)) as view:
            return [*typing(view, long, rounds), *acting(view, long, rounds)]


def typing(view: BriefView, long: int, rounds: int) -> list[Figure]:
    """One letter, in both sections and in a bare editor with the text of the long one."""
    _go_to(view, "long")
    bare = QPlainTextEdit("\n".join(line.content.plain for line in view.page.lines))
    bare.resize(view.page.size())
    bare.show()
    ours, raw = _in_turn(
        view, ("long", _type), ("bare", lambda _view: _type_bare(bare)), rounds=rounds
    )
    inside, beside = _in_turn(view, ("long", _type), ("short", _type), rounds=rounds)
    bare.close()
    size = f"{long} paragraphs, in a brief of {SECTIONS} sections of {PARAGRAPHS}"
    return [
        Figure(
            title="Type a letter in a long section",
            ours=ours,
            raw=raw,
            raw_is="the same text in a QPlainTextEdit",
            budget=Budget(times=3.0),
            note=size,
        ),
        Figure(
            title="Type a letter in a long section, the slowest in 20",
            ours=(sorted(inside)[round(0.95 * (len(inside) - 1))],),
            budget=Budget(fixed=0.016),
            note=size,
        ),
        _beside("Type a letter", inside, beside, size),
    ]


def acting(view: BriefView, long: int, rounds: int) -> list[Figure]:
    """What goes beyond a line, beside the same in the short section."""
    acts: tuple[tuple[str, Step], ...] = (
        ("Keep what was typed", _keep),
        ("Enter, and join again", _enter_and_join),
        ("Paste two paragraphs, and undo", _paste_and_undo),
    )
    size = f"{long} paragraphs, in a brief of {SECTIONS} sections of {PARAGRAPHS}"
    found = []
    for title, act in acts:
        inside, beside = _in_turn(view, ("long", act), ("short", act), rounds=rounds)
        found.append(_beside(title, inside, beside, size))
    return found


def _beside(title: str, ours: Series, raw: Series, size: str) -> Figure:
    return Figure(
        title=f"{title}, in a long section",
        ours=ours,
        raw=raw,
        raw_is=f"the same in a section of {SHORT} paragraphs",
        budget=Budget(times=1.5),
        note=size,
    )


def _in_turn(view: BriefView, *steps: tuple[str, Step], rounds: int = ROUNDS) -> tuple[Series, ...]:
    return all_in_turn([_timer(view, where, step) for where, step in steps], rounds * KEYS_A_ROUND)


def _timer(view: BriefView, where: str, step: Step) -> Timer:
    once = timed(lambda: _done(view, step))

    def timer() -> float:
        if where != "bare":
            _go_to(view, where)
        return once()

    return timer


def _done(view: BriefView, step: Step) -> None:
    step(view)
    QApplication.processEvents()


def _go_to(view: BriefView, section: str) -> None:
    """Opens a section and puts the caret into its middle, once what reads in workers has come."""
    if view.part is None or view.part.owner != section:
        view.open_row("section", section)
        view.page.put_caret(Place(view.page.count // 2, 20))
    view.page.setFocus()
    view.writer.commit()
    QApplication.processEvents()
    while not view.bridge.at_rest:
        QApplication.processEvents()
        sleep(0.001)  # the workers get their turn


def _type(view: BriefView) -> None:
    QTest.keyClicks(view.page, "a")


def _type_bare(bare: QPlainTextEdit) -> None:
    QTest.keyClicks(bare, "a")


def _keep(view: BriefView) -> None:
    QTest.keyClicks(view.page, "a")
    view.writer.commit()


def _enter_and_join(view: BriefView) -> None:
    QTest.keyClick(view.page, Qt.Key.Key_Return)
    QApplication.processEvents()
    QTest.keyClick(view.page, Qt.Key.Key_Backspace)


def _paste_and_undo(view: BriefView) -> None:
    data = QMimeData()
    data.setText("One paragraph that is pasted.\n\nAnother that is pasted.")
    view.page.insertFromMimeData(data)
    QApplication.processEvents()
    view.bridge.undo()


@contextmanager
def window(application: QApplication, project: Project, home: Home) -> Iterator[BriefView]:
    """The whole window on a project, with its brief in front."""
    with opened_on(application, project, home, "brief") as (frame, view):
        assert isinstance(view, BriefView)
        settle(frame, lambda: view.part is not None)
        yield view


def write(unit: UnitOfWork, *, long: int, sections: int) -> None:
    """Adds the brief with its sections and their paragraphs, every second one with a citation."""
    unit.add(Brief(id="brief", title="A brief to write"))
    owners = [("long", long), ("short", SHORT)]
    owners += [(f"section-{number}", PARAGRAPHS) for number in range(sections)]
    texts = article(11, words=20_000).text.split("\n\n")
    for (owner, count), pos in zip(owners, keys_after(None, len(owners)), strict=True):
        unit.add(Section(id=owner, brief="brief", pos=pos, title=f"Section {owner}"))
        for number, own in enumerate(keys_after(None, count)):
            unit.add(_block(owner, number, own, texts[number % len(texts)][:400]))


def _block(owner: str, number: int, pos: str, text: str) -> Block:
    cited = Cite(finding=f"finding-{number % 200}")
    content = Prose(text=text + OBJECT, atoms=(cited,)) if number % 2 else Prose(text=text)
    name = f"{owner}-{number}"
    return Block(id=name, owner=owner, slot=Slot.BODY, pos=pos, content=content)
