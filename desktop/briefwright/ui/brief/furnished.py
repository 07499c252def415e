"""What the Brief view is made of, before it knows which brief is written."""

from abc import abstractmethod
from typing import Unpack

from PySide6.QtWidgets import QPushButton, QStackedWidget

from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.bar import Bar
from briefwright.ui.brief.beside import Beside
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.citing import Citing
from briefwright.ui.brief.conflicts import ConflictsInText
from briefwright.ui.brief.judging.hand import Judging
from briefwright.ui.brief.layers import Layers
from briefwright.ui.brief.leading import Leading
from briefwright.ui.brief.making import Making
from briefwright.ui.brief.outline import Outline as OutlineList
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.problems import Problems
from briefwright.ui.brief.recall import Recall
from briefwright.ui.brief.revising import Revising
from briefwright.ui.brief.sections import SectionActs
from briefwright.ui.brief.workplace import Workplace
from briefwright.ui.brief.writer import Writer
from briefwright.ui.widgets.forms import ChoiceField, EmptyState, head
from briefwright.ui.widgets.tools import icon_tool, stacked
from briefwright.ui.widgets.view import Parts, View


class Furnished(View):
    """The page with its writer, the judgements, the outline and the findings, side by side."""

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self.labels = Labels()
        self.page = Page(self.theme, self.labels)
        self.recall = Recall(self.page)
        self.writer = Writer(self.page, self.bridge, self)
        self.acts = Acts(self.page, self.writer, self.labels, self)
        self.bar = Bar(self.theme, self.deck)
        self.list = OutlineList(self.theme)
        self.sections = SectionActs(self.list, self.writer, self.bridge, self.asker)
        self.beside = Beside(self.theme)
        self.briefs = ChoiceField(self.tr("Brief"), ())
        self.judging = Judging(
            bridge=self.bridge, theme=self.theme, deck=self.deck,
            labels=self.labels, page=self.page, bar=self.bar,
        )  # fmt: skip
        self.record_tool = icon_tool(self.tr("About this brief"))
        self.add_tool = icon_tool(self.tr("Add a section"))
        self.begin = QPushButton(self.tr("Begin a brief"))
        self.begin.setObjectName("brief.begin")
        self.pages = QStackedWidget()
        self.pages.addWidget(
            EmptyState(self.tr("A brief is written here, beside its evidence."), self.begin)
        )
        self._make_work()
        self._make_sides()

    @property
    @abstractmethod
    def brief(self) -> str | None:
        """The id of the brief that is written."""

    @abstractmethod
    def open_row(self, table: str, row: str) -> bool:
        """Whether the section, block or judgement with this id was opened."""

    @abstractmethod
    def turn_to_key(self, key: str) -> bool:
        """Whether the part of this key is shown."""

    def _make_work(self) -> None:
        """What stands over, in and under the text; figures have their room before conflicts have."""
        place = Workplace(
            page=self.page, writer=self.writer, judging=self.judging,
            layers=Layers(self.page), labels=self.labels, bridge=self.bridge,
            theme=self.theme, brief=lambda: self.brief, open_row=self.open_row,
            language=lambda: self.acts.language,
        )  # fmt: skip
        self.revising = Revising(place, self.deck, self.beside, self.on)
        self.making = Making(
            place=place, acts=self.acts, deck=self.deck, asker=self.asker, work=self.pages
        )
        self.conflicts = ConflictsInText(
            bridge=self.bridge, theme=self.theme, page=self.page, pane=self.judging.pane,
            labels=self.labels,
        )  # fmt: skip
        over = (self.bar, self.revising.replacing.bar, self.conflicts.over)
        self.pages.addWidget(stacked(*over, self.judging.stack))

    def _make_sides(self) -> None:
        """What stands beside the text, and what leads to places in it."""
        tools = head(self.tr("Brief"), self.record_tool, self.add_tool)
        self.navigator = stacked(tools, self.briefs, self.list)
        self.problems = Problems(
            bridge=self.bridge, theme=self.theme, page=self.page, pane=self.judging.pane,
            outline=self.list, beside=self.beside, above=self.revising.tabs,
        )  # fmt: skip
        self.leading = Leading(
            bridge=self.bridge, page=self.page, pane=self.judging.pane,
            outline=self.list, turn_to=self.turn_to_key,
        )  # fmt: skip
        self.work, self.inspector = self.pages, self.problems.column
        self.citing = Citing(
            theme=self.theme, page=self.page, acts=self.acts, bar=self.bar, beside=self.beside,
            judging=self.judging, labels=self.labels, work=self.work,
        )  # fmt: skip
