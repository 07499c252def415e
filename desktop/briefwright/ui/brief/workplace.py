"""What revising needs of the Brief view: its texts, what stands in them, and the way to a row."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from briefwright.domain.text import Span
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.judging.hand import Judging
from briefwright.ui.brief.layers import Layers
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.writer import Writer
from briefwright.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """The view as its parts are handed to what revises the text."""

    page: Page
    writer: Writer
    judging: Judging
    layers: Layers
    labels: Labels
    bridge: Bridge
    theme: Theme
    brief: Callable[[], str | None]
    open_row: Callable[[str, str], bool]
    language: Callable[[], str]

    def commit(self) -> bool:
        """Whether all that was typed is in the project."""
        return self.writer.commit() and self.judging.pane.commit()

    def field_of(self, row: str, column: str) -> Page | None:
        """The field of a judgement that is shown."""
        card = self.judging.pane.card_of(row)
        if card is None:
            return None
        return card.reasons if column == "reasons" else card.statement

    def pages(self) -> tuple[tuple[str | None, str, Page], ...]:
        """The fields of judgements that are shown, each with its row and its column."""
        cards = self.judging.pane.cards if self.judging.shown else ()
        return tuple(
            (card.row, column, page)
            for card in cards
            for column, page in (("statement", card.statement), ("reasons", card.reasons))
        )

    def show_words(self, table: str, row: str, column: str, span: Span) -> None:
        """Opens the part of a stretch and selects it."""
        if not self.open_row(table, row):
            return
        if table == "judgement":
            field = self.field_of(row, column)
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                _select(field, 0, span)
            return
        number = next((n for n, line in enumerate(self.page.known_lines) if line.id == row), 0)
        _select(self.page, number, span)

    def take_keys(self) -> None:
        """Gives the keys to the text."""
        if self.judging.shown:
            self.judging.take_keys()
        else:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def field(self) -> Page:
        """The page, or the field of a judgement that is written in its place."""
        return (self.judging.pane.field if self.judging.shown else None) or self.page

    @property
    def column(self) -> str:
        """The column of what is written: `content` of a block, or a judgement's."""
        card = self.judging.pane.card if self.judging.shown else None
        if card is None:
            return "content"
        return "reasons" if self.judging.pane.field is card.reasons else "statement"

    def caret(self) -> tuple[str | None, str, int]:
        """The row, the column and the code point where the selection begins, or the caret stands."""
        start = self.field.selection()[0]
        lines = self.field.known_lines
        row = lines[start.line].id if start.line < len(lines) else None
        return row, self.column, start.at


def _select(page: Page, line: int, span: Span) -> None:
    page.select(Place(line, span.start), Place(line, span.end))
    page.ensureCursorVisible()
