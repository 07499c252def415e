"""What a hand does on the text that is read, besides making findings by key: Enter, digits, Escape,
the bar by the selection, copying and looking for words.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.ui.actions.deck import Deck
from briefwright.ui.read.find_bar import FindBar
from briefwright.ui.read.number_row import kind_of
from briefwright.ui.read.popup import PopupBar
from briefwright.ui.read.surface import Surface


class Hand(QObject):
    """Watches one surface. `make` makes a finding of the selection, of the last kind for None, and
    tells whether there was one to make.
    """

    def __init__(
        self,
        surface: Surface,
        popup: PopupBar,
        find_bar: FindBar,
        deck: Deck,
        *,
        source: Callable[[], Source | None],
        make: Callable[[Kind | None], bool],
    ) -> None:
        super().__init__(surface)
        self._surface, self._popup, self._find_bar, self._deck = surface, popup, find_bar, deck
        self._source, self._make = source, make
        surface.marked.connect(self._show_popup)
        surface.verticalScrollBar().valueChanged.connect(lambda _value: self._show_popup())
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter makes a finding of the last kind, 1 to 6 of theirs; Escape drops the selection."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._make(None)
            if key == Qt.Key.Key_Escape and self._surface.selection() is not None:
                self._surface.clear_selection()
                return True
            kind = kind_of(event)
            if kind is not None:
                self._deck[f"kind_{kind.value}"].trigger()
                return True
        return super().eventFilter(watched, event)

    def copy(self) -> None:
        """Copies what is selected."""
        span, source = self._surface.selection(), self._source()
        if span is not None and source is not None:
            QApplication.clipboard().setText(source.text[span.start : span.end])

    def find(self) -> None:
        """Looks for words, at first for those selected."""
        source = self._source()
        shown = self._surface.isVisible() or self._surface.focusProxy() is not None
        if source is not None and shown:
            span = self._surface.selection()
            words = source.text[span.start : span.end] if span is not None else ""
            self._find_bar.open_on(source.text, words, 0 if span is None else span.start)

    def _show_popup(self) -> None:
        box = self._surface.selection_box()
        if box is None or not self._surface.hasFocus():
            self._popup.hide()
            return
        self._popup.stand_by(box, QRectF(self._surface.viewport().rect()))
