"""What is written about sources: the record of one, and many at once."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject

from briefwright.domain.source import Source
from briefwright.service.commands.recording import ConfirmFound, EditSources
from briefwright.service.commands.sources import EditSource
from briefwright.service.source_about import read_about
from briefwright.ui.actions.deck import Deck
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.record import SUGGESTED
from briefwright.ui.sources.record_values import offered_types
from briefwright.ui.sources.several import SeveralForm
from briefwright.ui.sources.stock import Stock
from briefwright.ui.widgets.offered import OfferedField


class Recording(QObject):
    """Runs the acts of the record and of the form for several sources, each one step of undo."""

    def __init__(
        self, bridge: Bridge, deck: Deck, *, stock: Stock, chosen: Chosen, furniture: Furniture
    ) -> None:
        super().__init__(furniture.record)
        self._bridge = bridge
        self._deck = deck
        self._stock = stock
        self._chosen = chosen
        self._record = furniture.record
        self._page = furniture.page
        self._several: SeveralForm | None = None
        self._record.edited.connect(self._edit)
        self._record.confirmed.connect(self._confirm)
        self._record.made.connect(self._furnish)
        self._record.shown.connect(self._read_about)
        chosen.changed.connect(self._turn)
        stock.came.connect(self._turn)
        deck.on("confirm_found", self.confirm_chosen)
        deck.on("confirm_field", self._record.confirm_here)

    @property
    def several(self) -> SeveralForm:
        """The form for several sources; it is made when it is first needed."""
        if self._several is None:
            self._several = SeveralForm()
            self._several.asked.connect(self._edit_several)
            self._several.confirmed.connect(self.confirm_chosen)
            self._offer(self._several.outlet, self._several.types, self._several.tags)
        return self._several

    def confirm_chosen(self) -> None:
        """Confirms all that was found about the chosen sources."""
        if len(self._chosen.keys) == 1 and self._record.source is not None:
            self._record.commit()
            self._confirm(())
        elif self._chosen.keys:
            self._bridge.run(ConfirmFound(rows=self._chosen.keys), initiator=self)

    # --- one source ----------------------------------------------------------

    def _edit(self, fields: Mapping[str, object]) -> None:
        source = self._record.source
        if source is not None:
            self._run(EditSource(row=source.id, fields=fields, seen=source.seen), source)

    def _confirm(self, fields: Sequence[str]) -> None:
        source = self._record.source
        if source is not None and source.found:
            self._run(
                ConfirmFound(rows=(source.id,), fields=tuple(fields), seen=source.seen), source
            )

    def _run(self, command: EditSource | ConfirmFound, source: Source) -> None:
        if self._bridge.run(command, initiator=self):
            # Known at once, so that the next edit does not clash with this one.
            self._record.know(self._bridge.project.get(Source, source.id))

    def _read_about(self) -> None:
        source = self._record.source
        if source is not None:
            row = source.id
            self._bridge.read(
                "sources.about", lambda project: read_about(project, row), self._record.show_about
            )

    def _furnish(self) -> None:
        """Gives the fields their key, and the words that other sources have."""
        fields = self._record.fields
        for name in SUGGESTED:
            self._deck.give_to(Focus.RECORD, self._record.field(name))
        self._offer(fields["outlet"], fields["source_type"], fields["tags"])

    def _offer(self, outlet: object, types: object, tags: object) -> None:
        if isinstance(outlet, OfferedField):
            outlet.offer(lambda: _known(row.outlet for row in self._stock.rows))
        if isinstance(types, OfferedField):
            types.offer(self._types)
        if isinstance(tags, OfferedField):
            tags.offer(lambda: _known(tag for row in self._stock.rows for tag in row.tags))

    def _types(self) -> Sequence[str]:
        return _known([*offered_types(), *(row.source_type for row in self._stock.rows)])

    # --- several sources -----------------------------------------------------

    def _turn(self) -> None:
        """Shows the form for several in the place of the record while several are chosen."""
        if len(self._chosen.keys) > 1:
            keys = set(self._chosen.keys)
            self.several.show_lines([row for row in self._stock.rows if row.key in keys])
            self._page.show_instead(self.several)
        elif self._several is not None and self._page.shown is self._several:
            self._page.show_instead(None)

    def _edit_several(self, command: EditSources) -> None:
        if self._bridge.run(command, initiator=self):
            self.several.clear()


def _known(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({each for each in words if each}, key=str.casefold))
