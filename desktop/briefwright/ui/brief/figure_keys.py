"""Keys on figures made of evidence: choosing one and its items, ordering, removing, copying them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor

from briefwright.domain.prose import BlockKind, Cite, DisputeRef, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.cell_keys import add_after
from briefwright.ui.brief.clipping import LINES, in_words, packed
from briefwright.ui.brief.figures import Chosen, Figures
from briefwright.ui.brief.lines import Line, Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.setting import MADE_KINDS, caption_and_items
from briefwright.ui.brief.tabling import TAB, cells_of
from briefwright.ui.brief.writer import Writer

_STEPS: Mapping[int, int] = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_ERASE = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_WORDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


_Change = Callable[[Sequence[Prose]], list[Prose]]


class FigureKeys(QObject):
    """Sees the keys of a page before it does, while a figure is chosen or beside the caret.

    `words_wanted` carries the figure and the item that shall say something else.
    """

    words_wanted = Signal(str, str)

    def __init__(self, page: Page, writer: Writer, acts: Acts, figures: Figures) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer
        self._acts = acts
        self._figures = figures
        self._own = False
        acts.moves_first = self._move
        page.installEventFilter(self)
        page.cursorPositionChanged.connect(self._caret_moved)
        figures.chose.connect(self._stand)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was for a figure."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        way = _STEPS.get(event.key()) if event.modifiers() in _BARE else None
        if self._figures.chosen is None:
            return way is not None and self._enter(way)
        if event.key() in _MODIFIERS:
            return False
        if way is not None:
            self._step(way)
        elif event.key() in _ERASE:
            self.remove()
        elif event.key() in _WORDS and self._figures.chosen.item is not None:
            self.words_wanted.emit(self._figures.chosen.row, self._figures.chosen.item)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._copy()
            self.remove()
        else:
            self._figures.choose(None)
            return event.key() == Qt.Key.Key_Escape
        return True

    # --- which one -------------------------------------------------------------

    def _number(self, row: str) -> int | None:
        lines = self._page.known_lines
        return next((n for n, line in enumerate(lines) if line.id == row), None)

    def _enter(self, way: int) -> bool:
        """Whether the caret stepped from the text beside it onto a figure."""
        cursor, lines = self._page.textCursor(), self._page.known_lines
        layout = cursor.block().layout()
        line = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        number = cursor.blockNumber() if way > 0 else cursor.blockNumber() - 1
        edge = layout.lineCount() - 1 if way > 0 else 0
        if cursor.hasSelection() or line != edge or not 0 <= number < len(lines):
            return False
        row = lines[number].id
        if lines[number].kind not in MADE_KINDS or row is None:
            return False
        self._figures.choose(Chosen(row=row))
        return True

    def _step(self, way: int) -> None:
        """From the caption over the whole and each item to the text after it, and back."""
        chosen = self._figures.chosen
        number = None if chosen is None else self._number(chosen.row)
        if chosen is None or number is None:
            return
        stops: list[str | None] = [None, *self._figures.items(chosen.row)]
        at = (stops.index(chosen.item) if chosen.item in stops else 0) + way
        if 0 <= at < len(stops):
            self._figures.choose(Chosen(row=chosen.row, item=stops[at]))
            return
        last = number + 1 >= len(self._page.known_lines)
        if way > 0 and last:
            self._figures.choose(None)
            add_after(self._writer)
            return
        self._figures.choose(None)
        self._page.put_caret(Place(number + 1, 0) if way > 0 else self._page.caret())

    def _stand(self) -> None:
        """Puts the caret at the end of the chosen figure's caption."""
        chosen = self._figures.chosen
        number = None if chosen is None else self._number(chosen.row)
        if number is None:
            return
        self._own = True
        block = self._page.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
        self._own = False

    def _caret_moved(self) -> None:
        if not self._own:
            self._figures.choose(None)

    # --- what is done ----------------------------------------------------------

    def remove(self) -> None:
        """Takes the chosen item out of its figure, or the figure out of the text."""
        chosen = self._figures.chosen
        if chosen is None or not self._writer.commit():
            return
        if chosen.item is None:
            self._acts.remove_lines()
            self._figures.choose(None)
            return
        shown = self._figures.items(chosen.row)
        near = [row for row in shown if row != chosen.item]
        at = min(shown.index(chosen.item), len(near) - 1) if chosen.item in shown else 0
        self._rewrite(
            chosen.row,
            lambda items: [each for each in items if item_of(each) != chosen.item],
            "Remove an item",
            near[at] if near else None,
        )

    def words_of(self, row: str, item: str) -> str | None:
        """The words of an item of events, empty where it says what its finding states.

        None for what has no words of its own: a dispute.
        """
        number = self._number(row)
        line = None if number is None else self._writer.lines[number]
        if line is None or line.kind is BlockKind.POSITIONS:
            return None
        return next((e.plain.strip() for e in items_of(line) if item_of(e) == item), None)

    def say(self, row: str, item: str, words: str) -> None:
        """Lets an item say this; its finding's own statement for no words."""
        said = " ".join(words.replace(OBJECT, "").split())

        def changed(items: Sequence[Prose]) -> list[Prose]:
            return [
                Prose(text=said + OBJECT * len(each.atoms), atoms=each.atoms)
                if item_of(each) == item
                else each
                for each in items
            ]

        self._rewrite(row, changed, "Change an item", item)

    def _move(self, way: int) -> bool:
        """Whether the chosen item, not the whole line, was moved up or down."""
        chosen = self._figures.chosen
        if chosen is None or chosen.item is None:
            return False
        shown = list(self._figures.items(chosen.row))
        at = shown.index(chosen.item) if chosen.item in shown else -1
        if at < 0 or not 0 <= at + way < len(shown):
            return True
        other = shown[at + way]

        def swapped(items: Sequence[Prose]) -> list[Prose]:
            made = list(items)
            one = next((n for n, each in enumerate(made) if item_of(each) == chosen.item), None)
            two = next((n for n, each in enumerate(made) if item_of(each) == other), None)
            if one is not None and two is not None:
                made[one], made[two] = made[two], made[one]
            return made

        self._rewrite(chosen.row, swapped, "Move an item", chosen.item)
        return True

    def _rewrite(self, row: str, change: _Change, what: str, item: str | None) -> None:
        number, lines = self._number(row), self._writer.lines
        if number is None:
            return
        line = lines[number]
        made = replace(line, content=with_items(line, change(items_of(line))))
        place = Place(number, len(caption_and_items(made)[0].text))
        self._writer.rewrite((*lines[:number], made, *lines[number + 1 :]), what, place, place)
        self._figures.choose(Chosen(row=row, item=item))

    def _copy(self) -> None:
        chosen = self._figures.chosen
        number = None if chosen is None else self._number(chosen.row)
        if number is None:
            return
        line = replace(self._writer.lines[number], id=None)
        data = QMimeData()
        data.setData(LINES, packed((line,)))
        data.setText(in_words((line,), lambda _atom: ""))
        QGuiApplication.clipboard().setMimeData(data)


def items_of(line: Line) -> tuple[Prose, ...]:
    """The items of a block made of evidence."""
    return cells_of(line.content)[1:]


def item_of(item: Prose) -> str | None:
    """The dispute that an item shows, or the finding that dates it."""
    for atom in item.atoms:
        match atom:
            case DisputeRef(dispute=row) | Cite(finding=row):
                return row
            case _:
                pass
    return None


def with_items(line: Line, items: Sequence[Prose]) -> Prose:
    """The content of a block with its caption and these items."""
    caption = cells_of(line.content)[0]
    return joined((caption, *(part for each in items for part in (Prose(text=TAB), each))))
