"""What the Read view is made of; what it does is the view's own matter."""

from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from briefwright.domain.source import Source
from briefwright.service.passages import ReadSource
from briefwright.ui.read.acts import Acts
from briefwright.ui.read.find_bar import FindBar
from briefwright.ui.read.inspector import Inspector
from briefwright.ui.read.left_at import LeftAt
from briefwright.ui.read.letters import LettersBar
from briefwright.ui.read.nothing import NothingToRead
from briefwright.ui.read.original.showing import Showing
from briefwright.ui.read.popup import PopupBar
from briefwright.ui.read.reader_bar import ReaderBar
from briefwright.ui.read.source_list import SourceList
from briefwright.ui.read.surface import Surface
from briefwright.ui.widgets.removing import Removal
from briefwright.ui.widgets.section_picker import SectionPicker
from briefwright.ui.widgets.tools import stacked
from briefwright.ui.widgets.view import Parts, View


class Furnished(View):
    """Makes the widgets of the view and puts them in their places."""

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self._reading: ReadSource | None = None
        self._acts = Acts(self.bridge)
        self._removal = Removal(self.bridge, self.asker, self)
        self.surface = Surface(self.theme)
        self._places = LeftAt(self.surface)
        self.popup = PopupBar(self.theme, self.deck, self.surface.viewport())
        self.find_bar = FindBar(self.theme)
        self.bar = ReaderBar(self.theme, self.deck)
        self.sources = SourceList(self.theme)
        self.inspector_page = Inspector(self.theme)
        self._picker = SectionPicker(self.surface)
        self._empty = NothingToRead()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.surface)
        self.showing = Showing(self.bridge, self.theme, self.deck, self.asker, self.surface)
        self.showing.stand_for(self.split)
        self.letters = LettersBar(self.bridge, lambda: self.source)
        self.facts_changed.connect(self.letters.look)
        self._pages.addWidget(
            stacked(self.bar, self.letters, self.find_bar, self.split, self.showing.pane)
        )
        self.pages = self._pages
        self.navigator = self.sources
        self.work = self._pages
        self.inspector = self.inspector_page

    @property
    def source(self) -> Source | None:
        """The source that is open."""
        return None if self._reading is None else self._reading.source
