"""Findings and the text that is written: citing, quoting, stating, and what a chip rests on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.brief.acts import Acts, Form
from briefwright.ui.brief.bar import Bar
from briefwright.ui.brief.beside import Beside
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.finder import Finder
from briefwright.ui.brief.hover import HoverCard
from briefwright.ui.brief.judging.hand import Judging
from briefwright.ui.brief.page import Page
from briefwright.ui.theme.theme import Theme


class Citing(QObject):
    """Brings findings to the caret, on the page or in a judgement; `opened` carries one to read."""

    opened = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        page: Page,
        acts: Acts,
        bar: Bar,
        beside: Beside,
        judging: Judging,
        labels: Labels,
        work: QWidget,
    ) -> None:
        super().__init__(page)
        self.hover = HoverCard(theme, page.viewport())
        self.finder = Finder(theme, page.viewport())
        self._page = page
        self._acts = acts
        self._bar = bar
        self._beside = beside
        self._judging = judging
        self._labels = labels
        self._work = work
        self._connect()

    def listen_to(self, deck: Deck, in_text: Callable[[Callable[[], object]], None]) -> None:
        """Listens to the actions; those of the page alone are handed to `in_text`."""
        deck.on("add_finding", self.find)
        deck.on("cite", self._cite_chosen)
        deck.on("open_citation", lambda: in_text(self._open_citation))

    def cite(self, finding: str, form: Form = Form.CITATION) -> None:
        """Puts a finding into the text at the caret."""
        cited = self._labels.evidence.citable.get(finding)
        if cited is not None and self._judging.shown:
            self._judging.cite(cited, form)
        elif cited is not None:
            self._acts.cite(cited, form)
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def find(self) -> None:
        """Looks for a finding to add at the caret."""
        if self._judging.shown:
            self._judging.find(self._beside.groups)
        elif self._page.isVisible() and self._page.isEnabled():
            self.hover.go()
            self.finder.open_by(QRectF(self._page.cursorRect()), self._beside.groups)

    def go(self) -> None:
        """Takes away what stands over the text."""
        self.hover.go()
        self.finder.hide()
        self._judging.go()

    def show_caret(self) -> None:
        """Shows how the text at the caret is set, and the finding of the chip there."""
        if self._judging.shown:
            return
        lines, at = self._page.known_lines, self._page.caret().line
        if at < len(lines):
            self._bar.show_caret(lines[at].kind, self._page.typing_marks())
        finding = self._page.chip_beside_caret()
        if finding is not None:
            self._beside.choose(finding)

    def _cite_chosen(self) -> None:
        if self._work.isVisible() and self._beside.finding is not None:
            self.cite(self._beside.finding)

    def _point(self, found: object) -> None:
        known = self._labels.evidence.citable
        match found:
            case (str(finding), QRectF() as box) if finding in known:
                self.hover.point_at(known[finding], box)
            case _:
                self.hover.go()

    def _open_citation(self) -> None:
        finding = self._page.chip_beside_caret()
        if finding is not None:
            self.opened.emit(finding)

    def _connect(self) -> None:
        page, judging, beside = self._page, self._judging, self._beside
        page.cursorPositionChanged.connect(self.show_caret)
        page.pointed.connect(self._point)
        page.opened.connect(self.opened)
        page.dropped_finding.connect(self.cite)
        page.verticalScrollBar().valueChanged.connect(lambda _value: self.hover.go())
        page.typed.connect(self.hover.go)
        beside.picked.connect(self.cite)
        beside.opened.connect(self.opened)
        self.finder.picked.connect(self.cite)
        self.finder.left.connect(page.setFocus)
        judging.picked.connect(self.cite)
        judging.opened.connect(self.opened)
        judging.chip_met.connect(beside.choose)
        judging.pane.dropped_finding.connect(self.cite)
