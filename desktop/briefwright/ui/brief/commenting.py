"""Commenting on the text of a brief: makes, shows and settles comments, and leads to their words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefwright.domain.comment import Comment
from briefwright.domain.prose import Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.tokens import is_space, length, tokens
from briefwright.service.commands.comments import (
    AddComment,
    EditComment,
    RemoveComment,
    ResolveComment,
    Stretch,
    comments_in,
    without_comments,
)
from briefwright.service.revising import Remark, fields_of, read_remarks
from briefwright.ui.actions.deck import Deck
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.brief.comment_marks import CommentMarks
from briefwright.ui.brief.comments_pane import CommentsPane
from briefwright.ui.brief.layers import layers_of
from briefwright.ui.brief.lines import Line, Lines, Place, cut
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.tabs import Tabs
from briefwright.ui.brief.workplace import Workplace

_TABLES = ("comment", "block", "judgement", "section", "brief")


class Commenting(QObject):
    """Connects the comments beside the text with their words; `wanted` asks to see them."""

    wanted = Signal()

    def __init__(self, place: Workplace, deck: Deck, tabs: Tabs) -> None:
        super().__init__(place.page)
        self.pane = CommentsPane(place.theme)
        self.marks = CommentMarks(place.page, place.layers, place.theme)
        self._place = place
        self._tabs = tabs
        self._all: tuple[Remark, ...] = ()
        self._on: tuple[Stretch, ...] = ()
        self._about: str | None = None
        """The brief that a comment is begun on: another may be turned to while it is written."""
        self._edited: Remark | None = None
        self._brief: str | None = None
        deck.give_to(Focus.COMMENTS, self.pane.list)
        self._connect()

    # --- what is shown -------------------------------------------------------

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """The comments that are shown: those that are open, or all."""
        if self.pane.all.isChecked():
            return self._all
        return tuple(each for each in self._all if not each.comment.resolved)

    def show_part(self) -> None:
        """Marks the comments of the part that is shown now; those of another brief are read first."""
        if self._place.brief() != self._brief:
            self._brief, self._all = self._place.brief(), ()
            self._read()
        self._mark()

    def _read(self) -> None:
        brief = self._brief
        if brief is None:
            self._take(())
            return
        self._place.bridge.read(
            "brief.comments", lambda project: read_remarks(project, brief), self._take
        )

    def _read_now(self) -> None:
        if self._brief is not None:
            self._take(read_remarks(self._place.bridge.project, self._brief))

    def _take(self, remarks: tuple[Remark, ...]) -> None:
        self._all = remarks
        self._show()

    def _show(self) -> None:
        shown = self.remarks
        self.pane.show_remarks(shown)
        opened = sum(not each.comment.resolved for each in self._all)
        words = self.tr("Comments {0}").format(opened) if opened else self.tr("Comments")
        self._tabs.name(self.pane, words)
        self._mark()

    def _mark(self) -> None:
        chosen = self.pane.list.current if self._tabs.shows(self.pane) else None
        row = None if chosen is None else chosen.key
        self.marks.show_remarks(self.remarks, row)
        for _, _, page in self._place.pages():
            self._marks_of(page).show_remarks(self.remarks, row)

    def _marks_of(self, page: Page) -> CommentMarks:
        known = page.findChild(CommentMarks)
        if isinstance(known, CommentMarks):
            return known
        made = CommentMarks(page, layers_of(page), self._place.theme)
        made.pressed.connect(self._pressed)
        return made

    def _changed(self, announced: Announced) -> None:
        if any(announced.changes.touches(table) for table in _TABLES):
            self._read()

    # --- making and changing -------------------------------------------------

    def begin(self) -> None:
        """Begins a comment on what is selected, or on the word at the caret."""
        if not self._place.commit():
            return
        self._on, self._about = self._stretches(), self._place.brief()
        if not self._on or self._about is None:
            return
        self._edited = None
        page = self._place.field
        pieces = [
            cut(page.lines, Place(line, each.start), Place(line, each.end))[0].content.plain
            for line, each in self._numbered(page)
        ]
        self.show_pane()
        self.pane.write(" ".join(pieces))

    def edit(self) -> None:
        """Begins to change what the chosen comment says."""
        remark = self.pane.list.current
        if remark is not None:
            self._edited = remark
            self.pane.write(remark.words, remark.comment.text)

    def resolve(self) -> None:
        """Settles the chosen comment, or opens it again."""
        remark = self.pane.list.current
        if remark is not None:
            settled = not remark.comment.resolved
            command = ResolveComment(comment=remark.key, resolved=settled, seen=remark.comment.seen)
            self._place.bridge.run(command, initiator=self)
            self._read_now()

    def remove(self) -> None:
        """Takes the chosen comment out; undo brings it back."""
        remark = self.pane.list.current
        if remark is not None and self._place.commit():
            self._place.bridge.run(RemoveComment(comment=remark.key), initiator=self)
            self._read_now()

    def _keep(self, text: str) -> None:
        brief, edited = self._about, self._edited
        if edited is not None:
            command = EditComment(row=edited.key, fields={"text": text}, seen=edited.comment.seen)
            if self._place.bridge.run(command, initiator=self):
                self._stop(edited.key)
        elif brief is not None and self._place.commit():
            project, made = self._place.bridge.project, list[str]()
            comment = Comment(
                id="",
                brief=brief,
                text=text,
                author=project.author,
                made=project.now().isoformat(timespec="seconds"),
            )
            add = AddComment(comment=comment, on=self._on)
            if self._place.bridge.run(add, then=made.append, initiator=self):
                self._stop(made[0])

    def _stop(self, row: str | None = None) -> None:
        """Takes the field away; a new comment is chosen and the text has the keys."""
        edited, self._edited, self._on = self._edited, None, ()
        self.pane.stop_writing()
        self._read_now()
        self._choose(row)
        if edited is None:
            self._place.take_keys()
        else:
            self.pane.list.setFocus()

    def _stretches(self) -> tuple[Stretch, ...]:
        """What is selected, or the word at the caret, line by line; nothing where no words are."""
        page = self._place.field
        start, end = page.selection()
        lines = page.known_lines
        if start == end and start.line < len(lines):
            low, high = word_at(lines[start.line].content, start.at)
            start, end = Place(start.line, low), Place(start.line, high)
        found: list[Stretch] = []
        for number in range(start.line, min(end.line, len(lines) - 1) + 1):
            line = lines[number]
            low = start.at if number == start.line else 0
            high = end.at if number == end.line else len(line.content.text)
            if line.id is not None and line.content.text[low:high].replace(OBJECT, "").strip():
                column = self._place.column
                found.append(Stretch(row=line.id, column=column, start=low, end=high))
        return tuple(found)

    def _numbered(self, page: Page) -> list[tuple[int, Stretch]]:
        rows = {line.id: number for number, line in enumerate(page.known_lines)}
        return [(rows[each.row], each) for each in self._on]

    # --- going there ---------------------------------------------------------

    def show_pane(self) -> None:
        """Brings the comments in front."""
        self._tabs.turn_to(self.pane)
        self.wanted.emit()

    def step(self, way: int) -> None:
        """Goes to the next (1) or previous (-1) comment of the brief that has its words."""
        placed = [each for each in self.remarks if each.on is not None]
        if not placed or not self._place.commit():
            return
        chosen = self.pane.list.current
        keys = [each.key for each in placed]
        if chosen is not None and chosen.key in keys:
            number = keys.index(chosen.key) + way
        else:
            number = self._first_behind(placed, way)
        remark = placed[number % len(placed)]
        self._tabs.turn_to(self.pane)
        self._choose(remark.key)
        self._go_to(remark)
        self._place.take_keys()

    def _first_behind(self, placed: Sequence[Remark], way: int) -> int:
        row, column, at = self._place.caret()
        brief = self._place.brief()
        with self._place.bridge.project.read() as reads:
            fields = fields_of(reads, brief) if brief is not None else ()
        order = {(each.row, each.column): number for number, each in enumerate(fields)}
        here = (order.get((row or "", column), -1), at)
        before = sum(
            (order.get((each.on.row, each.on.column), -1), each.span.start) < here
            for each in placed
            if each.on is not None and each.span is not None
        )
        return before if way > 0 else before - 1

    def _go_to(self, remark: Remark) -> None:
        if remark.on is not None and remark.span is not None:
            on = remark.on
            self._place.show_words(on.table, on.row, on.column, remark.span)

    def _open(self, remark: Remark) -> None:
        self._go_to(remark)
        self._place.take_keys()

    def _look(self, remark: Remark) -> None:
        """Shows the words of a comment that was chosen in the list, which keeps the keys."""
        self._mark()
        focus = QApplication.focusWidget()
        self._go_to(remark)
        if focus is not None:
            focus.setFocus()

    def _choose(self, row: str | None) -> None:
        self.pane.list.show_chosen(row)
        self.pane.tell()
        self._mark()

    def _pressed(self, row: str) -> None:
        self.show_pane()
        self._choose(row)

    def _caret_moved(self) -> None:
        """Chooses the comment that the caret stands in, while the comments are in front."""
        page = self._place.field
        if self._tabs.shows(self.pane) and page.hasFocus() and self._all:
            row = self._marks_of(page).at(page.caret())
            chosen = self.pane.list.current
            if row is not None and (chosen is None or chosen.key != row):
                self._choose(row)

    # --- pasting -------------------------------------------------------------

    def admitted(self, pieces: Lines, lines: Lines, rest: Lines) -> Lines:
        """The lines as they may be pasted: a comment comes along if its words stand nowhere else.

        So words that were cut keep their comment, and a copy has none. `lines` are those that
        are pasted into, `rest` what stays of them.
        """
        carried = comments_in(piece.content for piece in pieces)
        brief = self._place.brief()
        if not carried or brief is None:
            return pieces
        here = {(line.id, self._place.column) for line in lines}
        with self._place.bridge.project.read() as reads:
            known = {row for row in carried if _is_of(reads.find(Comment, row), brief)}
            fields = fields_of(reads, brief)
        others = [each.prose for each in fields if (each.row, each.column) not in here]
        standing = comments_in((*others, *(line.content for line in rest)))
        gone = (carried - known) | standing
        return tuple(_without(piece, gone) for piece in pieces)

    def _connect(self) -> None:
        pane, place = self.pane, self._place
        pane.given.connect(self._keep)
        pane.left.connect(self._stop)
        pane.filtered.connect(self._show)
        pane.resolved.connect(self.resolve)
        pane.edited.connect(self.edit)
        pane.removed.connect(self.remove)
        pane.list.chosen.connect(self._look)
        pane.list.opened.connect(self._open)
        self.marks.pressed.connect(self._pressed)
        self._tabs.bar.currentChanged.connect(lambda _number: self._mark())
        place.page.cursorPositionChanged.connect(self._caret_moved)
        place.judging.pane.turned.connect(self._caret_moved)
        place.judging.pane.written.connect(self._mark)
        place.writer.written.connect(self.marks.lay)
        place.bridge.changed.connect(self._changed)


def word_at(prose: Prose, at: int) -> tuple[int, int]:
    """The ends of the word that a code point stands in or beside; twice the place where none is."""
    start = 0
    found = (at, at)
    for token in tokens(prose):
        end = start + length(token)
        if start <= at <= end and isinstance(token, str) and not is_space(token):
            if any(char.isalnum() for char in token):
                return start, end
            found = (start, end)
        start = end
    return found


def _is_of(comment: Comment | None, brief: str) -> bool:
    return comment is not None and comment.brief == brief


def _without(line: Line, comments: frozenset[str]) -> Line:
    content = without_comments(line.content, comments)
    return line if content is line.content else replace(line, content=content)
