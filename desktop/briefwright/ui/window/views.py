"""The views of a window, each made and its modules loaded when it is first asked for.

Here stands which views there are, in their order, and how they lead to one another. What a view
does stands in its folder; one that is not made yet costs its window nothing.
"""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefwright.document.model import Origin
from briefwright.tradecraft.problem import Place as Fault
from briefwright.ui.ask import Asker
from briefwright.ui.widgets.view import Parts
from briefwright.ui.window.frame import Frame, Place
from briefwright.ui.window.leading import Leading
from briefwright.ui.window.view_bar import Tab

if TYPE_CHECKING:
    from briefwright.ui.analysis.view import AnalysisView
    from briefwright.ui.brief.view import BriefView
    from briefwright.ui.findings.view import FindingsView
    from briefwright.ui.publish.view import PublishView
    from briefwright.ui.read.view import ReadView
    from briefwright.ui.sources.view import SourcesView


ON_TEXTS = ("replace_text", "replace_pasted", "add_translation", "set_original")
"""Actions on the text of a source that are offered where sources are listed, too."""


class Views(QObject):
    """Fills a window.

    `project_wanted` carries the path of a project that was dropped on it, `record_wanted` the id
    of a brief whose record is wanted, and the field in it.
    """

    project_wanted = Signal(object)
    record_wanted = Signal(str, str)

    def __init__(self, frame: Frame, asker: Asker) -> None:
        super().__init__(frame)
        self._frame = frame
        self._parts = Parts(
            bridge=frame.bridge, theme=frame.theme, deck=frame.deck, asker=asker, parent=frame
        )
        frame.guide.row_wanted.connect(self.open_row)
        frame.guide.search_wanted.connect(self.search)
        frame.dropped.connect(self.take_in)
        frame.deck.on("check", self._check)
        for act in ON_TEXTS:
            frame.deck.on(act, partial(self._act_on_chosen, act))
        frame.deck.on("original_of", self._show_original)
        self._leading = Leading(frame)
        frame.fill(self._places())
        frame.deck.on("print", self._print)
        frame.deck.on("print_preview", self._preview)

    def _places(self) -> tuple[Place, ...]:
        """The views in the order of the work, and the actions that lead to each."""
        return (
            Place(
                tab=Tab(key="sources", words=self.tr("Sources"), icon="library"),
                make=lambda: self.sources,
                acts=("import", "search"),
            ),
            Place(
                tab=Tab(key="read", words=self.tr("Read"), icon="book-open"),
                make=lambda: self.read,
            ),
            Place(
                tab=Tab(key="findings", words=self.tr("Findings"), icon="highlighter"),
                make=lambda: self.findings,
            ),
            Place(
                tab=Tab(key="analysis", words=self.tr("Analysis"), icon="scale"),
                make=lambda: self.analysis,
                acts=("add_dispute", "add_actor"),
            ),
            Place(
                tab=Tab(key="brief", words=self.tr("Brief"), icon="pen-line"),
                make=lambda: self.brief,
                acts=("add_section", "add_judgement"),
            ),
            Place(
                tab=Tab(key="publish", words=self.tr("Publish"), icon="printer"),
                make=lambda: self.publish,
                acts=("export", "export_again"),
            ),
        )

    # --- the views -----------------------------------------------------------

    @cached_property
    def sources(self) -> "SourcesView":
        """What there is to read."""
        from briefwright.ui.sources.view import SourcesView  # noqa: PLC0415 - when first shown

        view = SourcesView(**self._parts)
        view.open_source.connect(self.open_source)
        view.front_wanted.connect(partial(self._frame.turn_to, "sources"))
        return view

    @cached_property
    def read(self) -> "ReadView":
        """One source and its passages."""
        from briefwright.ui.read.view import ReadView  # noqa: PLC0415 - when first shown

        view = ReadView(**self._parts)
        view.sources_wanted.connect(partial(self._frame.turn_to, "sources"))
        return view

    @cached_property
    def findings(self) -> "FindingsView":
        """All findings."""
        from briefwright.ui.findings.view import FindingsView  # noqa: PLC0415 - when first shown

        view = FindingsView(**self._parts)
        view.open_finding.connect(self.open_finding)
        view.read_wanted.connect(partial(self._frame.turn_to, "read"))
        view.go_to.connect(self.show_use)
        return view

    @cached_property
    def analysis(self) -> "AnalysisView":
        """What is contested, and when things happened."""
        from briefwright.ui.analysis.view import AnalysisView  # noqa: PLC0415 - when first shown

        view = AnalysisView(**self._parts)
        view.open_finding.connect(self.open_finding)
        view.figuring.made.connect(self._tell_made)
        return view

    @cached_property
    def brief(self) -> "BriefView":
        """The text that is written."""
        from briefwright.ui.brief.view import BriefView  # noqa: PLC0415 - when first shown

        view = BriefView(**self._parts)
        view.open_finding.connect(self.open_finding)
        return view

    @cached_property
    def publish(self) -> "PublishView":
        """Problems, pages and exports."""
        from briefwright.ui.publish.view import PublishView  # noqa: PLC0415 - when first shown

        view = PublishView(**self._parts)
        view.go_to.connect(self.open_place)
        return view

    def _tell_made(self, words: str, block: str) -> None:
        """Says what stands in the brief now, and leads there."""
        self._frame.tell(words, self.tr("Show"), partial(self.open_row, "block", block))

    def _check(self) -> None:
        """Turns to where problems are listed, unless they stand beside what is written."""
        if self._frame.current != "brief" and "publish" not in self._frame.made:
            self._frame.turn_to("publish")

    def _preview(self) -> None:
        """Turns to the pages, and from the text to the place in them where one writes."""
        places = self._written() if self._frame.current == "brief" else ()
        self._frame.turn_to("publish")
        if places:
            self.publish.show_place(*places)

    def _written(self) -> tuple[Origin, ...]:
        """The line at the caret, and the section that it belongs to."""
        page, part = self.brief.page, self.brief.part
        lines, at = page.known_lines, page.caret().line
        row = lines[at].id if at < len(lines) else None
        line = (Origin(table="block", row=row),) if row is not None else ()
        section = (Origin(table="section", row=part.owner),) if part is not None else ()
        return (*line, *section)

    def _print(self) -> None:
        self._frame.turn_to("publish")
        self.publish.print_pages()

    def _act_on_chosen(self, act: str) -> None:
        """Does where texts are read what was asked for where sources are listed."""
        if self._frame.current == "sources" and self.sources.chosen.keys:
            # Behind this act: the view that is turned to now would take it, too.
            QTimer.singleShot(0, self, partial(self._act_on, act, self.sources.chosen.keys[0]))

    def _act_on(self, act: str, source: str) -> None:
        self.open_source(source)
        self._frame.deck[act].trigger()

    def _show_original(self) -> None:
        """Shows the original of the source that is chosen where sources are listed."""
        if self._frame.current == "sources" and self.sources.chosen.keys:
            self.open_source(self.sources.chosen.keys[0])
            self.read.showing.turn(to_original=True)

    # --- from one to another -------------------------------------------------

    def search(self, words: str) -> None:
        """Searches all texts of the project for words."""
        self._frame.turn_to("sources")
        self.sources.focus_search(words)

    def open_source(self, source: str) -> None:
        """Reads a source."""
        self._frame.turn_to("read")
        self.read.open(source)

    def open_finding(self, finding: str) -> None:
        """Reads the passage of a finding."""
        self.open_row("finding", finding)

    def open_row(self, table: str, row: str) -> None:
        """Goes to where this row is read or written; stays where one is when there is none."""
        if table in {"section", "block", "brief", "judgement"}:
            if self.brief.open_row(table, row):
                self._frame.turn_to("brief")
        elif self.read.open_row(table, row):
            self._frame.turn_to("read")

    def open_place(self, place: Fault) -> None:
        """Goes to where a problem lies; in a judgement to the words or the choice at fault."""
        if place.table == "brief" and place.column:
            self.record_wanted.emit(place.row, place.column)
            return
        self.open_row(place.table, place.row)
        if place.table == "judgement":
            self.brief.judging.pane.show_spot(place.row, place.column, place.span)

    def show_use(self, table: str, row: str) -> None:
        """Goes to the place of the brief, or of its disputes, that uses a finding."""
        if table == "position":
            self.analysis.open_position(row)
            self._frame.turn_to("analysis")
        elif self.brief.open_row(table, row):
            self._frame.turn_to("brief")
        else:
            self._frame.turn_to("publish")
            self.publish.pages.point_out(Origin(table=table, row=row))

    def take_in(self, paths: list[Path]) -> None:
        """Imports the files that were dropped on the window, and opens projects among them."""
        self._frame.turn_to("sources")
        self.sources.import_paths([path for path in paths if path.suffix != ".briefwright"])
        for path in paths:
            if path.suffix == ".briefwright":
                self.project_wanted.emit(path)
