"""The switch between the text of a source and its original, and what is done with the original."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from briefwright.domain.errors import UserError
from briefwright.domain.scanned import is_scanned
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.originals import (
    OnPage,
    Original,
    Originals,
    Paged,
    Shown,
    Way,
    original_of,
    save_original_of,
)
from briefwright.service.project import Project
from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.read.original.drawing import Drawing
from briefwright.ui.read.original.outside import OutsidePanel
from briefwright.ui.read.original.pdf_pages import PdfPages
from briefwright.ui.read.original.web_page import WebPage
from briefwright.ui.read.passages import Passage
from briefwright.ui.read.popup import PopupBar
from briefwright.ui.read.surface import Surface
from briefwright.ui.speech.saying import said
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.page_bar import PageBar
from briefwright.ui.widgets.tools import stacked

TICKET, MARKS = "read.original", "read.original.marks"
ACTS = (
    "kind_fact", "kind_claim", "kind_quote", "kind_event", "kind_assessment", "kind_comment",
    "highlight", "section", "note", "copy", "edit_statement", "remove_finding", "original",
)  # fmt: skip
"""What a reader can do on the pages as on the text."""

Opened = Paged | Shown | UserError
Places = Mapping[str, tuple[OnPage, ...]]


class Showing(QObject):
    """Shows originals in the place of the text; `pane` is that place.

    What is selected on a page is selected in the text too, so that every action on the text works.
    `chosen` carries a finding, `make` the kind of a finding that is wanted, None for the last one;
    `turned` tells whether the original is shown now.
    """

    chosen = Signal(str)
    make = Signal(object)
    turned = Signal(bool)

    def __init__(
        self, bridge: Bridge, theme: Theme, deck: Deck, asker: Asker, surface: Surface
    ) -> None:
        super().__init__(surface)
        self._bridge, self._asker, self._surface = bridge, asker, surface
        self.originals = Originals()
        self.pages = PdfPages(theme)
        self.bar = PageBar(theme, self.pages, name="read.original")
        self.page = WebPage(theme)
        self.panel = OutsidePanel()
        self.popup = PopupBar(theme, deck, self.pages.viewport())
        self._drawing = Drawing(bridge, self.originals, self.pages)
        self._paper = stacked(self.bar, self.pages)
        self.pane = QStackedWidget()
        for part in (self._paper, self.page, self.panel):
            self.pane.addWidget(part)
        self.pane.hide()
        self._text: QWidget = surface
        self._wanted = False
        self._source: Source | None = None
        self._original: Original | None = None
        self._paged: Paged | None = None
        self._passages: tuple[Passage, ...] = ()
        self._chosen: str | None = None
        for act in ACTS:
            self.pages.addAction(deck[act])
        for widget in (self.page, self.panel):
            widget.addAction(deck["original"])
        self._connect()

    # --- the switch ----------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether the original is shown."""
        return self._original is not None

    @property
    def paged(self) -> Paged | None:
        """The pages that are shown, once they are open."""
        return self._paged

    def stand_for(self, text: QWidget) -> None:
        """Hides this widget, which holds the text, while the original is shown."""
        self._text = text

    def toggle(self) -> None:
        """Shows the original instead of the text, or the text again."""
        self.turn(to_original=not self.on)

    def turn(self, *, to_original: bool) -> None:
        """Shows one of the two, also of the sources that are read after this one."""
        self._wanted = to_original
        if to_original and self._source is not None:
            self._show(self._source)
        elif not to_original:
            self._hide()

    def show_source(self, source: Source | None, passages: Sequence[Passage]) -> None:
        """Follows to another source, or to what became of this one and its passages."""
        before, self._source = self._source, source
        self._passages = tuple(passages)
        if source is None:
            self._hide()
            return
        another = before is None or before.id != source.id
        if another and not self._wanted and not is_scanned(source.text):
            self._hide()
        elif another or (self.on and original_of(source) != self._original):
            self._show(source)
        elif self.on:
            self.pages.drop_selection()
            self.popup.hide()
            self._mark()

    def show_chosen(self, finding: str | None) -> None:
        """Frames the marks of a finding."""
        self._chosen = finding
        self.pages.set_active(finding)

    def bring(self, finding: str) -> None:
        """Scrolls to the marks of a finding."""
        if self.on:
            self.pages.bring_finding(finding)

    def show_span(self, span: Span) -> None:
        """Shows where a stretch of the text stands on the page, such as words that were found."""
        if self._paged is None or self._source is None:
            return
        (places,) = self._paged.marks(self._source.text, [span])
        if places:
            self.pages.bring(places[0])
            self.pages.select(self._paged.places.span_of(self._source.text, span))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ends the process that opens originals with the window, also one that hangs."""
        if event.type() == QEvent.Type.Close:
            self.originals.close()
        return super().eventFilter(watched, event)

    # --- showing -------------------------------------------------------------

    def _hide(self) -> None:
        was_on, had_keys = self.on, self._has_keys()
        self._original = self._paged = None
        self._surface.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes None here
        self.pane.hide()
        self.popup.hide()
        self._text.show()
        self._drawing.show(None)
        self.pages.show_paged(None)
        self.page.clear_page()
        if was_on:
            self.turned.emit(False)
            if had_keys:
                self._surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, source: Source) -> None:
        had_keys = self._has_keys()
        window = self.pane.window()
        window.removeEventFilter(self)
        window.installEventFilter(self)
        self._original = original = original_of(source)
        self._paged = None
        self._drawing.show(original if original.way is Way.PAGES else None)
        self.pages.show_paged(None)
        self.page.clear_page()
        match original.way:
            case Way.PAGES:
                self._front(self._paper, self.pages)
                self.bar.say_busy(busy=True)
                self._open(original)
            case Way.PAGE:
                self._front(self.page, self.page)
                self._open(original)
            case Way.OUTSIDE | Way.NONE:
                self.panel.show_original(original)
                self._front(self.panel, self.panel)
        self._text.hide()
        self.pane.show()
        self.turned.emit(True)
        if had_keys:
            self._surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _front(self, part: QWidget, keys: QWidget) -> None:
        """Shows a part of the pane, which gets the keys that are given to the text."""
        self.pane.setCurrentWidget(part)
        self._surface.setFocusProxy(keys)

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self._surface or self.pane.isAncestorOf(focused))

    def _open(self, original: Original) -> None:
        query = partial(_opened, self.originals, original)
        self._bridge.read(TICKET, query, partial(self._take, original))

    def _take(self, original: Original, opened: Opened) -> None:
        if original != self._original:
            return
        self.bar.say_busy(busy=False)
        match opened:
            case Paged():
                self._paged = opened
                self.pages.show_paged(opened)
                self._mark()
            case Shown():
                self.page.show_page(opened)
            case _:
                had_keys = self._has_keys()
                self.panel.show_original(original, said(opened))
                self._front(self.panel, self.panel)
                if had_keys:
                    self._surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        """Looks up where the passages stand on the pages."""
        if self._paged is None or self._source is None:
            return
        spans = {p.annotation: p.span for p in self._passages if p.span is not None}
        query = partial(_marks, self._paged, self._source.text, spans)
        self._bridge.read(MARKS, query, self._take_marks)

    def _take_marks(self, places: Places) -> None:
        first = not self.pages.marks
        self.pages.show_marks(self._passages, places)
        self.pages.set_active(self._chosen)
        if first and self._chosen is not None:
            self.pages.bring_finding(self._chosen)

    # --- hands ---------------------------------------------------------------

    def _connect(self) -> None:
        for widget in (self.pages, self.page, self.panel):
            widget.left.connect(lambda: self.turn(to_original=False))
        self.pages.chosen.connect(self._choose)
        self.pages.marked.connect(self._select)
        self.pages.make.connect(self.make)
        self.pages.verticalScrollBar().valueChanged.connect(lambda _value: self._offer())
        self.popup.kind_chosen.connect(self.make)
        self.panel.saving.connect(self.save)
        self.panel.opening.connect(self._open_outside)

    def _choose(self, finding: str) -> None:
        self.chosen.emit(finding)
        self.pages.bring_finding(finding)

    def _select(self) -> None:
        """Selects in the text what is selected on the page, and offers what can be made of it."""
        selected = self.pages.selected
        span = None
        if selected is not None and self._paged is not None and self._source is not None:
            span = self._paged.places.span_in(self._source.text, selected)
        if span is None:
            self._surface.clear_selection()
        else:
            self._surface.select(span)
        self._offer()

    def _offer(self) -> None:
        box = self.pages.selection_box()
        if box is None or not self.pages.hasFocus():
            self.popup.hide()
            return
        self.popup.stand_by(box, QRectF(self.pages.viewport().rect()))

    def save(self) -> None:
        """Asks where the original is to be saved, and saves it."""
        if self._original is None or self._original.way is Way.NONE:
            return
        title = self.tr("Save the original")
        suggestion = self._bridge.project.path.parent / self._original.name
        target = self._asker.file_to_save(self.pane, title, suggestion, self.tr("All files (*)"))
        if target is not None:
            self._try(partial(save_original_of, self._bridge.project, self._original, target))

    def _open_outside(self) -> None:
        original = self._original
        if original is not None:
            write = partial(save_original_of, self._bridge.project, original)
            self._try(partial(self.panel.open_copy, original, write))

    def _try(self, act: "partial[None]") -> None:
        try:
            act()
        except UserError as error:
            self._bridge.failed.emit(said(error))


def _opened(originals: Originals, original: Original, project: Project) -> Opened:
    try:
        if original.way is Way.PAGES:
            return originals.paged(project, original)
        return originals.shown(project, original)
    except UserError as error:
        return error


def _marks(paged: Paged, text: str, spans: Mapping[str, Span], project: Project) -> Places:
    del project
    return dict(zip(spans, paged.marks(text, list(spans.values())), strict=True))
