"""What is done with the text of the source that is read, besides marking passages in it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from briefwright.domain.errors import UserError
from briefwright.domain.source import Source
from briefwright.domain.source_edition import SourceEdition
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnchorAgain
from briefwright.service.commands.sources import Draft
from briefwright.service.editions import (
    Past,
    correcting,
    draft_of_edition,
    past_of,
    save_original,
)
from briefwright.service.passages import ReadPassage
from briefwright.service.project import Project
from briefwright.ui.read.beside.hand import Translations
from briefwright.ui.read.correcting import Correcting
from briefwright.ui.read.editions.doubt import Doubt
from briefwright.ui.read.editions.edition_page import EditionPage
from briefwright.ui.read.editions.past_page import PastPage
from briefwright.ui.read.editions.replacing import Replacing
from briefwright.ui.read.furnished import Furnished
from briefwright.ui.speech.saying import said

TEXT = 1
"""The page of the work area with the text."""


class Texts(QObject):
    """Holds the versions, corrections and translations of the source that is open.

    `source` and `passage` tell which one that is and which passage is chosen, `wanted` opens
    another source.
    """

    def __init__(
        self,
        view: Furnished,
        source: Callable[[], Source | None],
        passage: Callable[[], ReadPassage | None],
        wanted: Callable[[str], object],
    ) -> None:
        bridge, asker, theme, deck = view.bridge, view.asker, view.theme, view.deck
        pages, surface, inspector = view.pages, view.surface, view.inspector_page
        super().__init__(pages)
        self._show_text: Callable[[], None] = partial(view.showing.turn, to_original=False)
        self._bridge, self._asker = bridge, asker
        self._pages, self._surface, self._inspector = pages, surface, inspector
        self._source, self._passage = source, passage
        self.past: Past | None = None
        self.correcting = Correcting(bridge, theme, surface, source=source)
        self.replacing = Replacing(bridge, asker, theme, pages, source=source, back=self.turn_back)
        self.translations = Translations(bridge, asker, theme, surface, source=source)
        view.split.addWidget(self.translations.pane)
        self.translations.wanted.connect(wanted)
        for state in (self.correcting, self.translations):
            state.turned.connect(lambda on: self._show_text() if on else None)
        self.correcting.turned.connect(deck["correct_text"].setChecked)
        self.translations.turned.connect(deck["beside"].setChecked)
        self.edition = EditionPage(theme)
        self.edition.left.connect(self.turn_back)
        pages.addWidget(self.edition)
        self.page = PastPage(theme)
        self.page.asked.connect(self._do)
        self.page.left.connect(self.turn_back)
        inspector.add_page(self.tr("Text"), self.page)
        self.doubt = Doubt()
        self.doubt.placed.connect(self._place)
        self.doubt.pointed.connect(surface.show_span)
        inspector.form.add_under_place(self.doubt)
        page = pages.widget(TEXT)
        column = None if page is None else page.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.correcting.bar)
        self._hear(view.on)

    def _hear(self, on: Callable[[str, Callable[[], object]], None]) -> None:
        """Does the actions on the text; `on` says which handler an action has."""
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("replace_text", self.replacing.ask_for_file),
            ("replace_pasted", self.replacing.paste),
            ("correct_text", self.correcting.toggle),
            ("text_past", self.show_past),
            ("place_again", self.place_again),
            ("beside", self.translations.toggle),
            ("add_translation", self.translations.ask_for_file),
            ("set_original", self.translations.ask_for_original),
        )
        for action, handler in handlers:
            on(action, handler)

    def read_again(self) -> None:
        """Reads what the source that is open was; called when it, or another one, is shown."""
        source = self._source()
        self.translations.read_again()
        if source is None:
            self.past = None
            self.page.show_past(None)
            return
        if self.past is not None and self.past.source.id != source.id:
            self.correcting.leave()
            self.past = None
        self._bridge.read("read.past", partial(_past, source.id), self._show)

    def turn_back(self) -> None:
        """Shows the text in force."""
        self._pages.setCurrentIndex(TEXT)
        self._show_text()
        self._surface.setFocus()

    def show_past(self) -> None:
        """Shows what the text was, in the inspector."""
        self._inspector.turn_to(self.page)

    def show_passage(self) -> None:
        """Shows what is to be known of the passage of the chosen finding."""
        corrections = () if self.past is None else self.past.corrections
        self.doubt.show_passage(self._passage(), corrections)

    def place_again(self) -> None:
        """Anchors the chosen finding at the selected words."""
        span = self._surface.selection()
        if span is not None:
            self._place(span)

    def _place(self, span: Span | None) -> None:
        passage = self._passage()
        if passage is not None:
            row = passage.annotation
            self._bridge.run(AnchorAgain(annotation=row.id, span=span, seen=row.seen))

    def _show(self, past: Past | None) -> None:
        source = self._source()
        if past is None or source is None or past.source.id != source.id:
            return
        self.past = past
        self.page.show_past(past)
        if past.source.text_sha256 == source.text_sha256:
            self._surface.corrections.show(past.corrections)
            self._surface.viewport().update()
        self.show_passage()

    def _do(self, what: str, row: str) -> None:
        source = self._source()
        if source is None:
            return
        match what:
            case "replace":
                self.replacing.ask_for_file()
            case "correct":
                self.correcting.toggle()
            case "show" | "compare":
                self._show_edition(source, row, since=what == "compare")
            case "save":
                self._save(row)
            case "again":
                self.replacing.begin(partial(_again, row))
            case "go":
                self._go(row)
            case "back":
                self._put_back(source, row)
            case _:
                self.translations.do(what, row)

    def _edition_of(self, row: str) -> SourceEdition | None:
        editions = () if self.past is None else self.past.editions
        return next((each for each in editions if each.id == row), None)

    def _show_edition(self, source: Source, row: str, *, since: bool) -> None:
        edition = self._edition_of(row)
        if edition is not None:
            self.edition.show_edition(source, edition, since=since)
            self._pages.setCurrentWidget(self.edition)
            self.edition.take_keys()

    def _save(self, row: str) -> None:
        edition = self._edition_of(row)
        if edition is None:
            return
        title = self.tr("Save the original of this version")
        target = self._asker.file_to_save(
            self._pages, title, Path(edition.filename or ""), self.tr("All files (*)")
        )
        if target is None:
            return
        try:
            save_original(self._bridge.project, edition, target)
        except UserError as error:
            self._bridge.failed.emit(said(error))

    def _go(self, row: str) -> None:
        found = () if self.past is None else self.past.corrections
        for each in found:
            if each.correction.id == row and each.span is not None:
                self.turn_back()
                self._surface.show_span(each.span)

    def _put_back(self, source: Source, row: str) -> None:
        found = () if self.past is None else self.past.corrections
        for each in found:
            if each.correction.id == row and each.span is not None:
                words = each.correction.before
                self._bridge.run(correcting(self._bridge.project, source, each.span, words))


def _past(source: str, project: Project) -> Past | None:
    try:
        return past_of(project, source)
    except UserError:  # it was removed meanwhile
        return None


def _again(row: str, project: Project) -> Draft:
    return draft_of_edition(project, project.get(SourceEdition, row))
