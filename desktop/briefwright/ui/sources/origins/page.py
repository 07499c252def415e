"""The page of copies: which sources may be one story, what speaks for it, and what to do.

The stories stand above, one a line; the chosen one below, with each of its sources.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.duplicates import Suggestion
from briefwright.ui.sources.origins.story import StoryPart
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import EmptyState
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.tools import icon_tool
from briefwright.ui.widgets.two_lines import ROW, TwoLines

MOST_ROWS = 5
"""Stories that are seen at once above the chosen one; more are scrolled to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A suggestion as a line of the list."""

    suggestion: Suggestion

    @property
    def key(self) -> str:
        """The suggestion's."""
        return self.suggestion.key

    @property
    def title(self) -> str:
        """The title of the likeliest original."""
        return self.suggestion.members[0].title

    @property
    def details(self) -> tuple[str, ...]:
        """How many sources, how much they share, and what they go back to."""
        translate = QCoreApplication.translate
        count = translate("CopiesPage", "%n sources", "", len(self.suggestion.members))
        share = translate("CopiesPage", "{0} % the same words")
        same = share.format(round(self.suggestion.share * 100))
        return (count, same, isolated(self.suggestion.origin))


class CopiesPage(QWidget):
    """Shows suggestions; `compared` carries two sources, `grouped` sources and their origin,
    `kept_apart` sources, `opened` one to be read.
    """

    closed = Signal()
    compared = Signal(str, str)
    grouped = Signal(tuple, str)
    kept_apart = Signal(tuple)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("origins.page")
        self.setProperty("ground", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._close: QToolButton = icon_tool(self.tr("Back to the sources"), "origins.close")
        self._close.clicked.connect(self.closed)
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        self.list = TwoLines(theme, self.tr("Stories that may be here more than once"))
        self.story = StoryPart(theme)
        self.list.setProperty("ground", "base")
        self.list.chosen.connect(self._show_story)
        self.list.opened.connect(lambda _: self.story.compare())
        self.story.compared.connect(self.compared)
        self.story.grouped.connect(self.grouped)
        self.story.kept_apart.connect(self.kept_apart)
        self.story.opened.connect(self.opened)
        back = QPushButton(self.tr("Back to the sources"))
        back.clicked.connect(self.closed)
        self._none = EmptyState(self.tr("No source looks like a copy of another one."), back)
        self._pages = QStackedWidget()
        self._both = QWidget()
        self._lay_out()
        self.setFocusProxy(self.list)
        theme.changed.connect(self._repaint)
        self._repaint()

    def show_found(self, found: Sequence[Suggestion]) -> None:
        """Shows these; the chosen one stays chosen, else the one that took its place."""
        at = self.list.currentIndex().row()
        held = self.story.suggestion
        self.list.rows().show_rows(tuple(Story(suggestion=each) for each in found))
        self._count.setText(f"{len(found):,}" if found else "")
        self.list.setFixedHeight(ROW * max(min(len(found), MOST_ROWS), 1))
        self._pages.setCurrentWidget(self._both if found else self._none)
        if not found:
            self.setFocusProxy(self._none)
            return
        self.setFocusProxy(self.list)
        kept = next((each for each in found if held is not None and each.key == held.key), None)
        shown = kept or found[min(max(at, 0), len(found) - 1)]
        self.list.show_chosen(shown.key)
        self.story.show_suggestion(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the sources."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _show_story(self, story: Story) -> None:
        self.story.show_suggestion(story.suggestion)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Copies?"))
        title.setFont(font(Face.VIEW_TITLE))
        bar = QWidget()
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self._close, title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        both = QVBoxLayout(self._both)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.list)
        both.addWidget(self.story, 1)
        self._pages.addWidget(self._none)
        self._pages.addWidget(self._both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _repaint(self) -> None:
        self._close.setIcon(self._theme.icons.icon("arrow-left", 16, self._theme.colours.text2))
