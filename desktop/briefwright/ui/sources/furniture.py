"""What the Sources view is made of: its three panes and the widgets in them."""

from collections.abc import Callable

from briefwright.ui.sources.columns import made_words
from briefwright.ui.sources.navigator import Navigator
from briefwright.ui.sources.page import SourcePage
from briefwright.ui.sources.record import RecordForm
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.theme.theme import Theme


class Furniture:
    """Makes the widgets; what they do is put together elsewhere."""

    def __init__(self, theme: Theme, characters: Callable[[str], int | None]) -> None:
        words = made_words()
        self.navigator = Navigator(theme)
        self.pane = SourcesWork(theme, words, characters)
        self.record = RecordForm(theme, words)
        self.page = SourcePage(self.record)
