"""What the Sources view is made of: its three panes and the widgets in them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from briefwright.ui.sources.columns import made_words
from briefwright.ui.sources.page import SourcePage
from briefwright.ui.sources.record import RecordForm
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.facets import Facets
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.tools import stacked


class Furniture:
    """Makes the widgets; what they do is put together elsewhere."""

    def __init__(self, theme: Theme, characters: Callable[[str], int | None]) -> None:
        words = made_words()
        translate = QCoreApplication.translate
        self.facets = Facets(theme, translate("SourcesView", "Which sources to show"))
        self.pane = SourcesWork(theme, words, characters)
        self.record = RecordForm(theme, words)
        self.page = SourcePage(self.record)
        self.navigator: QWidget = stacked(head(translate("SourcesView", "Sources")), self.facets)
