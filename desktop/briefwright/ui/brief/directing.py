"""Language and direction of paragraphs: what is in force at the caret, and what a person chooses.

A language decides the direction, on the page as in print. A paragraph without one is in the
brief's, or by its first letter in one of the other direction (`document.languages.spoken`).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefwright.document.languages import is_right_to_left
from briefwright.domain.brief import Brief
from briefwright.domain.prose import Block
from briefwright.domain.source import Source
from briefwright.service.commands.blocks import SetLanguage
from briefwright.service.project import Reads
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.workplace import Workplace
from briefwright.ui.speech.locale import written_in
from briefwright.ui.widgets.marks import isolated

COMMON = ("en", "fr", "ar")
"""Languages that are always offered."""


class Directing(QObject):
    """Acts on the lines of the selection; `turned` tells that the caret is in another language."""

    turned = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.page)
        self._place = place
        self._said = ""
        self.menu = QMenu(place.page)
        place.page.cursorPositionChanged.connect(self._tell)
        place.writer.written.connect(self._tell)

    @property
    def words(self) -> str:
        """The language at the caret, in that of the window; empty where no page is written."""
        line = self._line()
        return "" if line is None or self._place.judging.shown else name_of(line.spoken)

    def toggle(self) -> None:
        """Turns the lines of the selection to the other direction."""
        line = self._line()
        if line is None or not self._place.commit():
            return
        home = self._place.language()
        wanted = not is_right_to_left(line.spoken)
        bare = replace(line, language=None)
        if is_right_to_left(bare.spoken) == wanted:
            self._set(None, "Change the text direction")
        elif is_right_to_left(home) == wanted:
            self._set(home, "Change the text direction")
        else:
            self._set(self._other(wanted), "Change the text direction")

    def choose(self, corner: QPoint) -> None:
        """Offers the languages of the project at this corner of the screen."""
        if self.offer():
            self.menu.popup(corner)

    def offer(self) -> bool:
        """Whether the menu was filled with languages for the lines of the selection."""
        line = self._line()
        if line is None or self._place.judging.shown:
            return False
        self.menu.clear()
        own = self.tr("Automatic: that of the brief, or of the first letter")
        for language, words in ((None, own), *self._offered()):
            action = QAction(words, self.menu)
            action.setCheckable(True)
            action.setChecked(language == line.language)
            action.triggered.connect(
                lambda _checked=False, chosen=language: self._set(
                    chosen, "Change the language of the text"
                )
            )
            self.menu.addAction(action)
        return True

    def choose_at_caret(self) -> None:
        """Offers the languages beside the caret."""
        page = self._place.page
        self.choose(page.viewport().mapToGlobal(page.cursorRect().bottomRight()))

    # --- doing ---------------------------------------------------------------

    def _set(self, language: str | None, what: str) -> None:
        writer, page = self._place.writer, self._place.page
        if not self._place.commit():
            return
        start, end = page.selection()
        anchor, caret = page.anchor(), page.caret()
        chosen = page.lines[start.line : end.line + 1]
        rows = tuple(line.id for line in chosen if line.id is not None)
        if not rows:
            after = tuple(replace(line, language=language) for line in page.lines)
            writer.rewrite(after, what, anchor, caret)
        elif writer.do(SetLanguage(blocks=rows, language=language, what=what)) is not None:
            page.select(anchor, caret)
        self._tell()

    def _tell(self) -> None:
        if self.words != self._said:
            self._said = self.words
            self.turned.emit()

    # --- languages -----------------------------------------------------------

    def _line(self) -> Line | None:
        page = self._place.page
        number = page.selection()[0].line
        if self._place.brief() is None or number >= len(page.known_lines):
            return None
        return replace(page.known_lines[number], content=page.text_of(number))

    def _offered(self) -> Sequence[tuple[str | None, str]]:
        with self._place.bridge.project.read() as reads:
            known = _languages(reads)
        codes = dict.fromkeys((self._place.language(), *COMMON, *known))
        return sorted(((code, name_of(code)) for code in codes), key=lambda pair: pair[1])

    def _other(self, right_to_left: bool) -> str:
        """The language of the project that runs this way and is met most often."""
        with self._place.bridge.project.read() as reads:
            known = _languages(reads)
        fitting = [code for code in known if is_right_to_left(code) == right_to_left]
        return fitting[0] if fitting else ("ar" if right_to_left else "en")


def name_of(language: str) -> str:
    """The name of a language in that of the window, its tag where it has none."""
    try:
        found = Locale.parse(language, sep="-").get_display_name(written_in())
    except (UnknownLocaleError, ValueError):
        found = None
    return isolated(found[:1].upper() + found[1:]) if found else language


def _languages(reads: Reads) -> tuple[str, ...]:
    """The languages of briefs, paragraphs and sources, the most frequent first."""
    found = Counter(source.language for source in reads.all(Source))
    found.update(brief.language for brief in reads.all(Brief))
    found.update(block.language for block in reads.all(Block) if block.language is not None)
    return tuple(code for code, _ in found.most_common() if code not in ("", "und", "mul", "zxx"))
