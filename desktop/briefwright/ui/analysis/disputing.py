"""The half of the view that weighs disputes: the matrix, its two pages, and what is done to them."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.text import clean_line
from briefwright.service.commands.disputes import RemoveDispute
from briefwright.service.weighing import Weighed
from briefwright.ui.analysis.acts import Acts
from briefwright.ui.analysis.cells import actors_of, rows_of
from briefwright.ui.analysis.dispute_page import DisputePage
from briefwright.ui.analysis.matrix import MatrixTable
from briefwright.ui.analysis.position_page import PositionPage
from briefwright.ui.ask import Asker
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.removing import Removal


class Disputing(QObject):
    """`turned` tells that another cell is current or shows something else, `led` where to read."""

    turned = Signal()
    led = Signal(str)

    def __init__(
        self, *, theme: Theme, asker: Asker, acts: Acts, removal: Removal, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.matrix = MatrixTable(theme)
        self.dispute_page = DisputePage(theme)
        self.position_page = PositionPage(theme)
        self._asker = asker
        self._acts = acts
        self._removal = removal
        self._weighed: Weighed | None = None
        self._added: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self._wanted: tuple[str | None, str | None] | None = None
        self._connect()

    def actions(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the matrix do, by their ids."""
        return {
            "add_dispute": self.add_dispute,
            "add_actor": self.add_actor,
            "edit_cell": self._edit,
            "open_cell": self._open,
            "dispute_up": lambda: self._move(-1),
            "dispute_down": lambda: self._move(1),
            "remove_cell": self._remove,
        }

    @property
    def dispute_row(self) -> tuple[str, str] | None:
        """The current dispute, as table and id."""
        return None if self.matrix.dispute is None else ("dispute", self.matrix.dispute)

    @property
    def position_row(self) -> tuple[str, str] | None:
        """The position in the current cell, as table and id."""
        cell = self.matrix.cell
        return None if cell is None or cell.position is None else ("position", cell.position.id)

    # --- showing -------------------------------------------------------------

    def show_weighed(self, weighed: Weighed) -> None:
        """Shows the disputes of a brief; actors that were added to another one are left out."""
        before = self._weighed
        if before is not None and before.brief is not None and before.brief != weighed.brief:
            same = weighed.brief is not None and before.brief.id == weighed.brief.id
            self._added = self._added if same else ()
            self._order = self._order if same else ()
        self._weighed = weighed
        self.position_page.offer(weighed.findings)
        actors = self._order = actors_of(weighed, self._added, self._order)
        self.matrix.show_rows(actors, rows_of(weighed, actors))
        if self._wanted is not None:
            self.matrix.choose(*self._wanted)
            self._wanted = None

    def page(self) -> QWidget | None:
        """The page on the current cell, filled; None when there is no dispute."""
        row, cell = self.matrix.row, self.matrix.cell
        if row is None:
            return None
        if cell is None:
            self.dispute_page.show_row(row)
            return self.dispute_page
        self.position_page.show_cell(row, cell)
        return self.position_page

    def lead_to(self, disputes: Collection[str], positions: Collection[str]) -> None:
        """Makes the cell of one of these positions current, or else the row of a dispute."""
        for row in self.matrix.rows.rows:
            for cell in row.cells:
                if cell.position is not None and cell.position.id in positions:
                    self.matrix.choose(row.key, cell.actor)
                    return
        for row in self.matrix.rows.rows:
            if row.key in disputes:
                self.matrix.choose(row.key)

    # --- acts ----------------------------------------------------------------

    def add_dispute(self) -> None:
        """Asks what is contested, and adds it."""
        title, label = self.tr("Add a dispute"), self.tr("What is contested")
        words = clean_line(self._asker.line(self._window(), title, label, "") or "")
        if words and self._weighed is not None:
            self._acts.add_dispute(self._weighed.brief, words, self._want)

    def add_actor(self) -> None:
        """Asks for an actor and gives it a column; nothing is stored until it has a position."""
        title, label = self.tr("Add an actor"), self.tr("Whose position is compared")
        name = clean_line(self._asker.line(self._window(), title, label, "") or "")
        if name and self._weighed is not None:
            self._added = tuple(dict.fromkeys((*self._added, name)))
            self._wanted = (self.matrix.dispute, name)
            self.show_weighed(self._weighed)
            self.turned.emit()

    def _want(self, dispute: str) -> None:
        """Makes a dispute current, as soon as it is shown."""
        if self.matrix.rows.row_of(dispute) is None:
            self._wanted = (dispute, None)
        else:
            self.matrix.choose(dispute)

    def _edit(self) -> None:
        """Gives the keys to the first field of the current cell's page."""
        on_dispute = self.matrix.cell is None
        field = self.dispute_page.proposition if on_dispute else self.position_page.stance
        if self.matrix.row is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add_dispute()

    def _open(self) -> None:
        cell = self.matrix.cell
        if cell is not None and cell.finding is not None:
            self.led.emit(cell.finding.key)

    def _move(self, direction: int) -> None:
        row = self.matrix.row
        place = self.matrix.currentIndex().row() + direction
        if row is not None and 0 <= place < self.matrix.rows.rowCount():
            self._acts.move(row.weighed.dispute, place)

    def _remove(self) -> None:
        """Takes out the position; on a proposition the dispute; in an empty column the column."""
        cell = self.matrix.cell
        if cell is None:
            self._remove_dispute()
        elif cell.position is not None:
            self._added = tuple(dict.fromkeys((*self._added, cell.actor)))
            self._acts.remove_position(cell)
        elif self._weighed is not None and cell.actor not in self._weighed.actors:
            self._added = tuple(actor for actor in self._added if actor != cell.actor)
            self.show_weighed(self._weighed)
            self.turned.emit()

    def _remove_dispute(self) -> None:
        row, here = self.matrix.row, self.matrix.currentIndex().row()
        rows = self.matrix.rows.rows
        after = rows[here + 1 : here + 2] or rows[max(here - 1, 0) : here]
        if row is None:
            return
        self._wanted = (after[0].key if after else None, None)
        dispute = row.weighed.dispute
        command = RemoveDispute(dispute=dispute.id, seen=dispute.seen)
        if not self._removal.remove(command, [dispute.id], dispute.proposition, self._window()):
            self._wanted = None
        else:
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_dispute(self, field: str, value: object) -> None:
        row = self.dispute_page.row
        if row is not None:
            self._acts.edit_dispute(row.weighed.dispute, field, value)

    def _edit_position(self, field: str, value: object) -> None:
        if self.position_page.target is not None:
            self._acts.edit_position(*self.position_page.target, field, value)

    def _rename(self, name: str) -> None:
        """Renames the actor of the column, and keeps the column where it is."""
        target, words = self.position_page.target, clean_line(name)
        if target is None or self._weighed is None or words == target[1].actor:
            return
        row, cell = target
        stored = cell.actor in self._weighed.actors
        taken = words in self._order and not stored
        before = self._order, self._added, self._wanted
        names = {cell.actor: words}
        self._order = tuple(names.get(actor, actor) for actor in self._order)
        self._added = tuple(names.get(actor, actor) for actor in self._added)
        if (self.matrix.dispute, self.matrix.actor) == (row.key, cell.actor):
            self._wanted = (row.key, words)
        brief, valid = self._weighed.brief, bool(words) and not taken
        if not valid or (stored and not self._acts.rename(brief, cell.actor, words)):
            self._order, self._added, self._wanted = before
            self.turned.emit()
        elif not stored:
            self.show_weighed(self._weighed)
            self.turned.emit()

    def _window(self) -> QWidget:
        return self.matrix.window()

    def _connect(self) -> None:
        self.matrix.chosen.connect(self.turned)
        self.dispute_page.edited.connect(self._edit_dispute)
        self.dispute_page.removed.connect(self._remove_dispute)
        self.position_page.edited.connect(self._edit_position)
        self.position_page.removed.connect(self._remove)
        self.position_page.renamed.connect(self._rename)
        for leading in (self.matrix.led, self.dispute_page.led, self.position_page.led):
            leading.connect(self.led)
