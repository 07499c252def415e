"""What came of an import: one line a file, in a quiet panel, never a dialog for each.

What can be done about a line stands below the lines, for the one that is chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.message import Message
from briefwright.ingest.encoding import guessed, repairable
from briefwright.service.bringing import Came
from briefwright.service.duplicates import Copy
from briefwright.ui.models.rows import Column, RowModel
from briefwright.ui.sources.import_lines import ROW, Line, LineDelegate, spoken
from briefwright.ui.speech.saying import listed, said_all
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.encodings import fill_menu, shown_encoding
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.row_list import RowList

MOST_ROWS = 6
"""Lines that are seen at once; more are scrolled to."""


class LineTools(QWidget):
    """What can be done about one line; a button stands there only where it helps."""

    shown = Signal(object)
    retried = Signal(object)
    wanted_as_text = Signal(object)
    wanted_in = Signal(object, str)
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._doubt = QLabel()
        self._doubt.setFont(font(Face.META))
        self._doubt.setTextFormat(Qt.TextFormat.PlainText)
        self.show_source = self._link(self.tr("Show"), self.shown)
        self.retry = self._link(self.tr("Try this file again"), self.retried)
        self.as_text = self._link(self.tr("Import as plain text"), self.wanted_as_text)
        self.folder = self._link(self.tr("Open its folder"), self.folder_wanted)
        self.encodings = QPushButton(self.tr("Other encodings"))
        self.encodings.setProperty("link", "true")
        self.menu = QMenu(self.encodings)
        self.encodings.setMenu(self.menu)
        row = QHBoxLayout(self)
        set_edges(row, 24, 2, 8, 0)
        row.setSpacing(12)
        for widget in (self._doubt, self.encodings, self.show_source, self.retry, self.as_text):
            row.addWidget(widget)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.show_line(None)

    @property
    def doubt(self) -> str:
        """What is asked about the letters of the line; empty for nothing."""
        return "" if self._doubt.isHidden() else self._doubt.text()

    def show_line(self, line: Line | None) -> None:
        """Offers what can be done about this line; nothing for None."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        refused = line.came is Came.REFUSED and line.path is not None
        self.show_source.setVisible(line.source is not None)
        self.retry.setVisible(refused)
        self.as_text.setVisible(refused)
        self.folder.setVisible(line.path is not None)
        self.encodings.setVisible(refused or line.doubtful)
        self._doubt.setVisible(line.doubtful)
        if line.encoding is not None:
            read = self.tr("Read as {0}. Looks wrong?").format(shown_encoding(line.encoding))
            self._doubt.setText(read)
        else:
            self._doubt.setText(self.tr("Letters look mixed up."))
        fill_menu(self.menu, self._choose, without=line.encoding, mixed_up=line.mixed_up)

    def _choose(self, encoding: str) -> None:
        if self._line is not None:
            self.wanted_in.emit(self._line, encoding)

    def _link(self, words: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("link", "true")
        button.clicked.connect(lambda: signal.emit(self._line))  # type: ignore[attr-defined]
        return button


class ImportReport(QWidget):
    """Shows the lines of the last import until it is closed.

    `shown` carries the source of a line that was opened, `retried` the files that were refused.
    """

    shown = Signal(str)
    retried = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources.report")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._summary = QLabel()
        self._summary.setFont(font(Face.BODY_STRONG))
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.setProperty("link", "true")
        self._retry.setToolTip(self.tr("Read all files again that were refused"))
        self._retry.clicked.connect(self._try_again)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close this list"))
        self._close.clicked.connect(self.hide)
        self.list = RowList(theme, self.tr("What came of the import"))
        columns: tuple[Column[Line], ...] = (
            Column(head="", text=spoken, tip=lambda line: line.words),
        )
        self.list.setModel(RowModel(columns, self.list))
        self.list.setItemDelegate(LineDelegate(theme, self.list))
        self.tools = LineTools()
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self.tools.show_line)
        self.tools.shown.connect(self._open)
        self.tools.retried.connect(lambda line: self.retried.emit([line.path]))
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines shown."""
        return tuple(row for row in self.list.rows().rows if isinstance(row, Line))

    @property
    def summary(self) -> str:
        """The sentence over the lines."""
        return self._summary.text()

    def show_lines(self, lines: Sequence[Line], *, again: bool = False) -> None:
        """Shows what came of an import; one of files tried `again` stays among the others."""
        shown = tuple(lines)
        if again:
            told = {line.key: line for line in shown}
            known = [told.pop(line.key, line) for line in self.lines]
            shown = (*known, *told.values())
        chosen = self.list.rows().value(self.list.currentIndex())
        self.list.rows().show_rows(shown)
        self.list.setFixedHeight(min(len(shown), MOST_ROWS) * ROW)
        self._summary.setText(self._counted(shown))
        refused = [line for line in shown if line.path and line.came is Came.REFUSED]
        self._retry.setVisible(len(refused) > 0)
        self.show()
        self._choose(shown, None if chosen is None else chosen.key)

    def show_copies(self, copies: Mapping[str, Copy]) -> None:
        """Says of each source that looks like a copy of which one, where its line still stands."""
        alike = self.tr("Looks like a copy of “{0}”: {1} % the same words.")
        told: list[Line] = []
        for line in self.lines:
            copy = copies.get(line.source or "")
            if copy is not None and line.came is Came.IMPORTED:
                words = alike.format(copy.title, round(100 * copy.share))
                told.append(replace(line, words=f"{words} {line.words}".strip()))
        if told:
            self.show_lines(told, again=True)

    def show_line_anew(self, line: Line, notes: Sequence[Message]) -> None:
        """Shows a line after its file was read in another encoding, with what is said of that."""
        read = replace(
            line, words=said_all(notes), encoding=guessed(notes), mixed_up=repairable(notes)
        )
        self.show_lines([read], again=True)

    def _choose(self, lines: Sequence[Line], key: str | None) -> None:
        """Chooses the line that was chosen, or else the first that needs a person."""
        wanted = [line for line in lines if line.key == key]
        wanted += [line for line in lines if line.came is Came.REFUSED or line.doubtful]
        first = next(iter(wanted), None)
        self.list.show_chosen(None if first is None else first.key)
        self.tools.show_line(first)

    def _counted(self, lines: Sequence[Line]) -> str:
        words = {
            Came.IMPORTED: self.tr("{0} imported"),
            Came.KNOWN: self.tr("{0} already here"),
            Came.REFUSED: self.tr("{0} refused"),
            Came.PASSED_BY: self.tr("{0} passed by"),
            Came.LEFT: self.tr("{0} not read"),
        }
        counts = {came: sum(line.came is came for line in lines) for came in words}
        said = [words[came].format(n) for came, n in counts.items() if n]
        doubtful = sum(line.doubtful for line in lines)
        if doubtful:
            said.append(self.tr("{0} to be looked at").format(doubtful))
        return listed(*said)

    def _try_again(self) -> None:
        refused = [line.path for line in self.lines if line.came is Came.REFUSED and line.path]
        self.retried.emit(refused)

    def _open(self, line: Line) -> None:
        if line.source is not None:
            self.shown.emit(line.source)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        set_edges(bar, 24, 8, 8, 4)
        bar.addWidget(self._summary, 1)
        bar.addWidget(self._retry)
        bar.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.list)
        column.addWidget(self.tools)

    def _repaint(self) -> None:
        self._close.setIcon(self._theme.icons.icon("x", 16, self._theme.colours.text2))
