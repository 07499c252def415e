"""Random edits of every sort, here and in another window, keep page, blocks and log equal.

Every example is one long history; nothing in it is chosen by hand but the sorts of acts.
"""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData

from briefwright.domain.prose import BlockKind, MarkKind, Prose
from briefwright.edits.blocks import normal
from briefwright.edits.operation import OpKind
from briefwright.edits.splice import Splice
from briefwright.service.commands.blocks import AddBlock, RemoveBlock, SpliceProse
from briefwright.service.commands.tabling import made_of
from briefwright.service.project import Project
from briefwright.ui.brief.acts import STYLES, Form
from briefwright.ui.brief.figure_keys import item_of, items_of
from briefwright.ui.brief.figures import Chosen
from briefwright.ui.brief.lines import Line, Place
from briefwright.ui.brief.tabling import new_table
from tests.kit.counts import times
from tests.ui.brief.conftest import Sheet
from tests.ui.brief.revisions import Revisions

STEPS = 60
WORDS = ("a", " ", "the army", "é", "😀", "نفى ", ", ", "\u00a0", "x. Y")
CELL_KEYS = (
    "Tab",
    "Shift+Tab",
    "Return",
    "Backspace",
    "Del",
    "Up",
    "Down",
    "Ctrl+Del",
    "Shift+Return",
)
HTML = (
    "<p>One <i>two</i></p><p>Three</p>",
    "<ul><li>b</li><li>c <b>d</b></li></ul>",
    "plain",
    "<h1>H</h1>",
)


class Others:
    """Does random acts in another window."""

    def __init__(self, sheet: Sheet, other: Project, chance: random.Random) -> None:
        self.sheet = sheet
        self.other = other
        self.chance = chance

    def type(self) -> None:
        blocks = self.other.blocks(self.sheet.written.section)
        if blocks:
            block = self.chance.choice(blocks)
            at = self.chance.randint(0, len(block.content.text))
            splice = Splice(start=at, end=at, insert=Prose(text=self.chance.choice(WORDS)))
            command = SpliceProse(
                block=block.id, base=block.content, splice=splice, seen=block.seen
            )
            self.other.run(command)
        self.sheet.see_others()

    def begin(self) -> None:
        block = self.chance.choice(self.other.blocks(self.sheet.written.section))
        splice = Splice(start=0, end=0, insert=Prose(text="Indeed "))
        command = SpliceProse(block=block.id, base=block.content, splice=splice, seen=block.seen)
        self.other.run(command)
        self.sheet.see_others()

    def add(self) -> None:
        self.other.run(AddBlock(owner=self.sheet.written.section, content=Prose(text="Added.")))
        self.sheet.see_others()

    def remove(self) -> None:
        blocks = self.other.blocks(self.sheet.written.section)
        if len(blocks) > 1:
            self.other.run(RemoveBlock(block=self.chance.choice(blocks).id))
        self.sheet.see_others()


class Tables:
    """Makes tables and figures and does random acts in them."""

    def __init__(self, sheet: Sheet, chance: random.Random) -> None:
        self.sheet = sheet
        self.chance = chance

    def table(self) -> None:
        lines = self.sheet.writer.lines
        at = self.chance.randrange(len(lines) + 1)
        made = (*lines[:at], *new_table(2, self.chance.randint(1, 3)), *lines[at:])
        self.sheet.writer.rewrite(made, "Insert a table", Place(at, 0), Place(at, 0))

    def cells(self) -> None:
        lines = self.sheet.writer.lines
        rows = [n for n, line in enumerate(lines) if line.kind is BlockKind.ROW]
        if rows:
            number = self.chance.choice(rows)
            size = len(lines[number].content.text)
            self.sheet.page.select(
                Place(number, self.chance.randint(0, size)),
                Place(number, self.chance.randint(0, size)),
            )
            self.sheet.hands.press(self.chance.choice(CELL_KEYS))
            self.sheet.hands.type(self.chance.choice(WORDS))
        if self.sheet.cells.in_row:
            self.chance.choice(
                (self.sheet.cells.add_column, self.sheet.cells.remove_column,
                 self.sheet.cells.remove_row, lambda: self.sheet.cells.move_column(1))
            )()  # fmt: skip

    def made(self) -> None:
        lines, known = self.sheet.writer.lines, list(self.sheet.labels.evidence.citable)
        at = self.chance.randrange(len(lines) + 1)
        content = made_of(BlockKind.EVENTS, "Events", known[: self.chance.randint(0, 2)])
        made = (*lines[:at], Line(kind=BlockKind.EVENTS, content=content), *lines[at:])
        self.sheet.writer.rewrite(made, "Insert an events table", Place(at, 0), Place(at, 0))

    def item(self) -> None:
        lines = self.sheet.writer.lines
        rows = [line for line in lines if line.kind is BlockKind.EVENTS and line.id]
        if rows:
            row = self.chance.choice(rows)
            items = [item_of(item) for item in items_of(row)]
            self.sheet.figures.choose(
                Chosen(row=row.id or "", item=self.chance.choice([None, *items]))
            )
            self.sheet.hands.press(self.chance.choice(("Del", "Ctrl+X", "Down", "a")))


class Hand:
    """Does one random act after another."""

    def __init__(self, sheet: Sheet, other: Project, seed: int) -> None:
        self.sheet = sheet
        self.chance = random.Random(seed)
        self.others = Others(sheet, other, self.chance)
        self.tables = Tables(sheet, self.chance)
        self.revisions = Revisions(sheet, self.chance)
        self.begun = self.standing()
        self.acts: tuple[Callable[[], object], ...] = (
            self.type,
            self.type,
            self.type,
            self.place,
            self.place,
            self.select,
            self.erase,
            self.split,
            self.mark,
            self.style,
            self.cite,
            self.copy_and_paste,
            self.paste_html,
            self.drag,
            self.move,
            self.tables.table,
            self.tables.cells,
            self.tables.made,
            self.tables.item,
            *self.revisions.acts,
            self.undo,
            self.redo,
            self.pause,
            self.others.type,
            self.others.type,
            self.others.add,
            self.others.remove,
        )

    def step(self) -> str:
        act = self.chance.choice(self.acts)
        act()
        return act.__name__

    def somewhere(self) -> Place:
        lines = self.sheet.page.lines
        number = self.chance.randrange(len(lines))
        return Place(number, self.chance.randint(0, len(lines[number].content.text)))

    def type(self) -> None:
        self.sheet.hands.type(self.chance.choice(WORDS))

    def place(self) -> None:
        self.sheet.page.put_caret(self.somewhere())

    def select(self) -> None:
        self.sheet.page.select(self.somewhere(), self.somewhere())

    def erase(self) -> None:
        self.sheet.hands.press(self.chance.choice(("Backspace", "Del", "Ctrl+Backspace")))

    def split(self) -> None:
        self.sheet.hands.press(self.chance.choice(("Return", "Return", "Shift+Return")))

    def mark(self) -> None:
        self.sheet.acts.mark(self.chance.choice((MarkKind.BOLD, MarkKind.ITALIC)))

    def style(self) -> None:
        self.sheet.acts.style(self.chance.choice(STYLES))

    def cite(self) -> None:
        cited = self.chance.choice(list(self.sheet.labels.evidence.citable.values()))
        self.sheet.acts.cite(cited, self.chance.choice(list(Form)))

    def copy_and_paste(self) -> None:
        self.sheet.page.select(self.somewhere(), self.somewhere())
        self.sheet.hands.press(self.chance.choice(("Ctrl+C", "Ctrl+X")))
        self.sheet.page.put_caret(self.somewhere())
        self.sheet.hands.press("Ctrl+V")

    def paste_html(self) -> None:
        data = QMimeData()
        data.setHtml(self.chance.choice(HTML))
        self.sheet.acts.paste(data)

    def drag(self) -> None:
        self.sheet.page.select(self.somewhere(), self.somewhere())
        self.sheet.page.dragged.emit(self.somewhere())

    def move(self) -> None:
        self.sheet.acts.move_line(self.chance.choice((-1, 1)))

    def standing(self) -> int:
        """The acts of this window that are not taken back."""
        steps = (OpKind.UNDO, OpKind.REDO)
        history = self.sheet.project.history()
        mine = [entry for entry in history if entry.author == history[-1].author]
        return sum(1 for entry in mine if entry.kind not in steps and not entry.undone)

    def undo(self) -> None:
        self.sheet.writer.commit()
        for _ in range(self.chance.randint(1, 3)):
            if self.standing() > self.begun:
                self.sheet.undo()

    def redo(self) -> None:
        self.sheet.redo()

    def pause(self) -> None:
        self.sheet.writer.commit()


Row = tuple[str | None, BlockKind, Prose, str | None]


def as_stored(sheet: Sheet) -> list[Row]:
    stored = [(b.id, b.kind, normal(b.content), b.language) for b in sheet.stored()]
    return list(stored) or [(None, BlockKind.PARAGRAPH, Prose(), None)]


def as_shown(sheet: Sheet) -> list[Row]:
    return [(line.id, line.kind, line.content, line.language) for line in sheet.page.lines]


@pytest.mark.parametrize("seed", range(times(8)))
def test_page_blocks_and_log_are_equal_after_every_act(
    sheet: Sheet, elsewhere: Project, seed: int
) -> None:
    hand = Hand(sheet, elsewhere, seed)
    done: list[str] = []
    for number in range(STEPS):
        done.append(hand.step())
        if number % 5 == 4:
            sheet.writer.commit()
            sheet.see_others()
            assert as_shown(sheet) == as_stored(sheet), done
    sheet.writer.commit()
    assert as_shown(sheet) == as_stored(sheet), done
    assert sheet.project.verify(full=True) == ()
    assert sheet.failures == [] or all("changed" in each for each in sheet.failures), sheet.failures


@pytest.mark.parametrize("seed", range(times(4)))
def test_all_of_it_can_be_taken_back_and_done_again(sheet: Sheet, seed: int) -> None:
    start = as_stored(sheet)
    first = sheet.project.undo_label()
    hand = Hand(sheet, sheet.project, seed)
    hand.acts = hand.acts[:25]
    for _ in range(STEPS // 2):
        hand.step()
    sheet.writer.commit()
    end, acts = as_stored(sheet), hand.standing() - hand.begun
    for _ in range(acts):
        sheet.undo()
        assert as_shown(sheet) == as_stored(sheet)
    assert as_stored(sheet) == start
    assert sheet.project.undo_label() == first
    for _ in range(acts):
        sheet.redo()
        assert as_shown(sheet) == as_stored(sheet)
    assert as_stored(sheet) == end


def test_everything_typed_is_in_the_project_whatever_comes_between(
    sheet: Sheet, elsewhere: Project
) -> None:
    chance = random.Random(7)
    hand = Hand(sheet, elsewhere, 7)
    typed = [f"w{number}w" for number in range(40)]
    for word in typed:
        sheet.page.put_caret(Place(chance.randrange(sheet.page.count), 10**6))
        sheet.hands.type(f" {word}")
        chance.choice((hand.others.begin, hand.others.add, hand.pause, hand.move))()
    sheet.writer.commit()
    kept = [str(each.plain) for c in sheet.project.conflicts() for each in c.versions]
    words = " ".join([*sheet.texts(), *kept])
    assert [word for word in typed if word not in words] == []
