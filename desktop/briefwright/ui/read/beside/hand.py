"""What is done with translations in the Read view: setting them, and reading both texts together."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QRectF, Signal

from briefwright.anchoring.parallel import partner
from briefwright.domain.errors import UserError
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.commands.sources import Draft
from briefwright.service.commands.translations import AddTranslation, SetTranslation
from briefwright.service.importing import read_file, stamped
from briefwright.service.project import Project
from briefwright.service.source_lines import read_source_lines
from briefwright.service.translations import Beside, beside
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.read.beside.pane import BesidePane
from briefwright.ui.read.page import Page
from briefwright.ui.read.passages import shown_as
from briefwright.ui.read.surface import Surface
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.picker import Choice, Picker


class Translations(QObject):
    """Holds the other text beside the one that is read; `wanted` asks for a source to be read."""

    wanted = Signal(str)
    turned = Signal(bool)

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        theme: Theme,
        surface: Surface,
        *,
        source: Callable[[], Source | None],
    ) -> None:
        super().__init__(surface)
        self._bridge, self._asker, self._surface = bridge, asker, surface
        self._source = source
        self._picker = Picker(surface)
        self._wanted: str | None = None
        self._of: str | None = None
        self._found: Beside | None = None
        self._moving = False
        self.pane = BesidePane(theme)
        self.pane.closed.connect(self.close)
        self.pane.read.connect(self.wanted)
        self.pane.text.left.connect(surface.setFocus)
        surface.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        self.pane.text.verticalScrollBar().valueChanged.connect(lambda _value: self._lead())
        surface.cursorPositionChanged.connect(self._point)

    @property
    def on(self) -> bool:
        """Whether the other text is shown."""
        return not self.pane.isHidden()

    def toggle(self) -> None:
        """Shows the other text, or closes it."""
        if self.on:
            self.close()
        else:
            self.show_beside(None)

    def show_beside(self, other: str | None) -> None:
        """Shows this text beside the one that is read, the first related one for None."""
        self._wanted = other
        self._read(self._come)

    def close(self) -> None:
        """Shows the text that is read alone."""
        self._found = None
        self.pane.hide()
        self._surface.setFocus()
        self.turned.emit(False)

    def read_again(self) -> None:
        """Called when the source that is open, or another one, is shown anew."""
        source = self._source()
        if source is None:
            if self.on:
                self.close()
            return
        if self._of is not None and source.id != self._of:
            self._wanted = None
        self._of = source.id
        if self.on:
            self._read(self._come_again)

    def do(self, what: str, row: str) -> None:
        """Does what the page about the text asked for."""
        match what:
            case "beside":
                self.show_beside(row)
            case "read":
                self.wanted.emit(row)
            case "by":
                self._ask_who()
            case "clear":
                self._bridge.run(SetTranslation(source=row, original=None))
            case "add":
                self.ask_for_file()
            case "of":
                self.ask_for_original()
            case _:
                pass

    # --- setting -------------------------------------------------------------

    def ask_for_file(self) -> None:
        """Asks for the file of a translation of the source that is open, and brings it in."""
        source = self._source()
        if source is None:
            return
        title = self.tr("A translation of this source")
        paths = self._asker.files_to_open(self._surface, title, self.tr("All files (*)"))
        if paths:
            row = source.id

            def work(report: Callable[[int, int, str], bool]) -> Draft:
                report(0, 1, paths[0].name)
                project = self._bridge.project
                draft = read_file(paths[0])
                return stamped(draft, by=project.author, at=project.now())

            self._bridge.job("translation.read", work, partial(self._bring_in, row))

    def ask_for_original(self) -> None:
        """Asks which source the one that is open translates."""
        source = self._source()
        if source is None:
            return
        lines = read_source_lines(self._bridge.project).lines
        choices: Sequence[Choice] = [
            Choice(words=line.title, row=line.key) for line in lines if line.key != source.id
        ]
        self._picker.ask(
            self.tr("It is a translation of..."),
            self.tr("No other source has such a title."),
            choices,
            QRectF(0, 0, self._surface.width(), 8),
            self._set_original,
        )

    def _set_original(self, original: str) -> None:
        source = self._source()
        if source is None:
            return
        by = self._who(source.translator)
        if by is not None:
            command = SetTranslation(
                source=source.id, original=original, translator=by, seen=source.seen
            )
            self._bridge.run(command)

    def _bring_in(self, original: str, draft: Draft) -> None:
        by = self._who(None)
        if by is not None:
            command = AddTranslation(draft=draft, original=original, translator=by)
            self._bridge.run(command, then=self.show_beside)

    def _ask_who(self) -> None:
        source = self._source()
        if source is None:
            return
        by = self._who(source.translator)
        if by is not None:
            command = SetTranslation(
                source=source.id, original=source.translation_of, translator=by, seen=source.seen
            )
            self._bridge.run(command)

    def _who(self, known: str | None) -> str | None:
        return self._asker.line(
            self._surface,
            self.tr("Who translated it"),
            self.tr("A person, or a program with its version"),
            known or "",
        )

    # --- showing -------------------------------------------------------------

    def _read(self, then: Callable[[Beside | None], None]) -> None:
        source = self._source()
        if source is not None:
            self._of = source.id
            self._bridge.read("read.beside", partial(_beside, source.id, self._wanted), then)

    def _come(self, found: Beside | None) -> None:
        if found is None:
            self._bridge.failed.emit(
                self.tr("This source has no translation, and is none: import one, or say of what.")
            )
            self.turned.emit(False)
            return
        self._take(found)
        self.turned.emit(True)

    def _come_again(self, found: Beside | None) -> None:
        if found is None:
            self.close()
        else:
            self._take(found)

    def _take(self, found: Beside) -> None:
        source = self._source()
        if source is None or source.id != found.source.id:
            return
        self._found = found
        self.pane.show()
        self.pane.show_beside(found, tuple(shown_as(each) for each in found.passages))
        self._follow()
        self._point()

    def _point(self) -> None:
        """Marks the paragraphs that go with the one at the caret, and brings them into view."""
        if self._found is None or not self.on:
            return
        at = self._surface.caret_position()
        self.pane.text.show_partner(partner(self._found.pairs, at, from_left=True))

    def _follow(self) -> None:
        """Scrolls the other text to what goes with what is read."""
        if self._found is None or self._moving or not self.on:
            return
        bar = self._surface.verticalScrollBar()
        third = self._surface.viewport().height() / 3
        at = self._surface.seen_at(bar.value() + third)
        there = partner(self._found.pairs, at, from_left=True)
        here = partner(self._found.pairs, at if there is None else there.start, from_left=False)
        if there is None or here is None:
            return
        off = self._surface.top_of(here) - bar.value()
        self._move(self.pane.text, there, off)

    def _lead(self) -> None:
        """Scrolls the text that is read to what goes with the other one."""
        if self._found is None or self._moving or not self.on:
            return
        text = self.pane.text
        bar = text.verticalScrollBar()
        at = text.seen_at(bar.value() + text.viewport().height() / 3)
        here = partner(self._found.pairs, at, from_left=False)
        there = None if here is None else partner(self._found.pairs, here.start, from_left=True)
        if here is None or there is None:
            return
        self._move(self._surface, here, text.top_of(there) - bar.value())

    def _move(self, page: Page, span: Span, off: float) -> None:
        self._moving = True
        page.verticalScrollBar().setValue(round(page.top_of(span) - off))
        self._moving = False


def _beside(source: str, other: str | None, project: Project) -> Beside | None:
    try:
        return beside(project, source, other)
    except UserError:  # it was removed meanwhile
        return None
