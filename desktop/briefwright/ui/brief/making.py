"""Tables, figures, footnotes and links in the Brief view: their parts, wired to the actions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from briefwright.domain.prose import BlockKind, SectionRef, Slot
from briefwright.service.made import Made, read_made
from briefwright.service.project import Project
from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Announced
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.cell_keys import CellKeys
from briefwright.ui.brief.figure_keys import FigureKeys
from briefwright.ui.brief.figures import Figures
from briefwright.ui.brief.inserting import Inserting
from briefwright.ui.brief.linking import Linking
from briefwright.ui.brief.noting import Noting
from briefwright.ui.brief.setting import MADE_KINDS
from briefwright.ui.brief.workplace import Workplace

SOON, SETTLE = 50, 900
"""Milliseconds before tables and figures are made anew: after their evidence or one of them was
changed, and after a change of other text, which only gives them other numbers."""

_EVIDENCE = ("dispute", "position", "finding", "finding_annotation", "annotation", "source")
_SHOWN = (*_EVIDENCE, "brief", "section", "block")
_MAKING = MADE_KINDS | {BlockKind.CAPTION}


class Making(QObject):
    """Everything that goes beyond running text on the page of one Brief view."""

    def __init__(
        self, *, place: Workplace, acts: Acts, deck: Deck, asker: Asker, work: QWidget
    ) -> None:
        super().__init__(place.page)
        page, writer = place.page, place.writer
        self._place = place
        self._part: tuple[str | None, Slot] = (None, Slot.BODY)
        self.figures = Figures(page, place.theme)
        self.cells = CellKeys(page, writer)
        self.keys = FigureKeys(page, writer, acts, self.figures)
        self.inserting = Inserting(
            place=place, acts=acts, asker=asker, figures=self.figures, work=work
        )
        self.linking = Linking(page, writer, asker, work)
        self.noting = Noting(place)
        self.keys.words_wanted.connect(partial(self.inserting.say, self.keys))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.read)
        place.bridge.changed.connect(self._changed)
        self._listen(deck)

    def read(self) -> None:
        """Makes the tables and figures anew, in a worker."""
        brief = self._place.brief()
        if brief is None:
            self._take({})
            return

        def query(project: Project) -> dict[str, Made]:
            return dict(read_made(project, brief))

        self._place.bridge.read("brief.made", query, self._take)

    def show_part(self) -> None:
        """Makes them if the part that is shown has any."""
        part = (self._place.writer.owner, self._place.writer.slot)
        turned = part != self._part
        if turned:
            self._part = part
            self.inserting.picker.hide()
        if self._shows_any() and (turned or self._knows_less(frozenset())):
            self.read()

    def _shows_any(self) -> bool:
        """Whether the part shows tables or figures, or refers to one."""
        return any(
            line.kind in _MAKING or any(isinstance(atom, SectionRef) for atom in line.content.atoms)
            for line in self._place.page.known_lines
        )

    def _changed(self, announced: Announced) -> None:
        changes = announced.changes
        if not self._shows_any() or not any(changes.touches(table) for table in _SHOWN):
            return
        near = any(changes.touches(table) for table in _EVIDENCE)
        near = near or self._knows_less(changes.rows("block"))
        self._settle.start(SOON if near else SETTLE)

    def _knows_less(self, touched: frozenset[str]) -> bool:
        """Whether a table or figure is not known yet, or is one of these."""
        return any(
            line.kind in _MAKING and (line.id in touched or line.id not in self.figures.numbers)
            for line in self._place.page.known_lines
        )

    def _take(self, made: dict[str, Made]) -> None:
        self.figures.show(made)
        if self._place.labels.numbers != self.figures.numbers:
            self._place.labels.numbers = self.figures.numbers
            self._place.page.lay_out_chips()

    def _listen(self, deck: Deck) -> None:
        cells, inserting = self.cells, self.inserting
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("insert_positions", inserting.positions),
            ("insert_events", partial(inserting.events, BlockKind.EVENTS)),
            ("insert_timeline", partial(inserting.events, BlockKind.TIMELINE)),
            ("insert_table", inserting.table),
            ("figure_note", inserting.note),
            ("cross_reference", inserting.reference),
            ("footnote", self.noting.add),
            ("open_citation", self.noting.open_beside),
            ("link", self.linking.edit),
        )
        for name, handler in handlers:
            deck.on(name, partial(self._on_page, handler))
        in_cells: tuple[tuple[str, Callable[[], object]], ...] = (
            ("add_row", cells.add_row),
            ("remove_row", cells.remove_row),
            ("add_column", cells.add_column),
            ("remove_column", cells.remove_column),
            ("column_back", partial(cells.move_column, -1)),
            ("column_on", partial(cells.move_column, 1)),
        )
        for name, handler in in_cells:
            deck.on(name, partial(self._in_cells, handler))

    def _on_page(self, handler: Callable[[], object]) -> None:
        page = self._place.page
        if page.isVisible() and page.isEnabled():
            handler()

    def _in_cells(self, handler: Callable[[], object]) -> None:
        if self._place.page.isVisible() and self.cells.in_row:
            handler()
