"""The actions on the text of the page: what a key, a tool or the style box does there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import BlockKind, MarkKind
from briefwright.ui.actions.deck import Deck
from briefwright.ui.actions.table import Focus
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.bar import Bar
from briefwright.ui.brief.page import Page


class TextKeys(QObject):
    """Listens to the deck and the bar while the page can be seen and written on."""

    def __init__(self, *, page: Page, acts: Acts, bar: Bar, deck: Deck) -> None:
        super().__init__(page)
        self._page = page
        self._acts = acts
        deck.give_to(Focus.TEXT, page)
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("bold", partial(acts.mark, MarkKind.BOLD)),
            ("italic", partial(acts.mark, MarkKind.ITALIC)),
            ("next_style", acts.next_style),
            ("bullets", partial(acts.style, BlockKind.BULLET)),
            ("numbers", partial(acts.style, BlockKind.NUMBERED)),
            ("quotation", partial(acts.style, BlockKind.QUOTE)),
            ("paste_plain", lambda: acts.paste_plain(QApplication.clipboard().mimeData())),
            ("paragraph_up", partial(acts.move_line, -1)),
            ("paragraph_down", partial(acts.move_line, 1)),
            ("remove_paragraph", acts.remove_lines),
        )
        for name, handler in handlers:
            deck.on(name, partial(self.in_text, handler))
        bar.styled.connect(self._style)

    def in_text(self, handler: Callable[[], object]) -> None:
        """Does this if the page is written on."""
        if self._page.isVisible() and self._page.isEnabled():
            handler()

    def _style(self, kind: BlockKind) -> None:
        lines, at = self._page.known_lines, self._page.caret().line
        if at < len(lines) and lines[at].kind is not kind:
            self._acts.style(kind)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
