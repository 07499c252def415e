"""The page with two sources side by side: what they are, what they share, and what each adds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefwright.domain.source import Source
from briefwright.service.two_sources import Decision, TwoSources
from briefwright.ui.sources.comparing.compared_text import ComparedText
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import printed
from briefwright.ui.widgets.leading import LeadingLabel, set_edges
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.tools import icon_tool


class _Head(QWidget):
    """What one of the two is, above its column."""

    def __init__(self) -> None:
        super().__init__()
        self.title = LeadingLabel()
        self.title.setFont(font(Face.BODY_STRONG))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.facts = LeadingLabel()
        self.facts.setFont(font(Face.META))
        self.facts.setProperty("role", "hint")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addStretch(1)

    def show_source(self, source: Source, share: float) -> None:
        """Names a source, and how much of it stands in the other one."""
        self.title.setText(isolated(source.title))
        shared = self.tr("{0} % of it stands in the other one").format(round(share * 100))
        known = [source.outlet or "", printed(source.published)]
        self.facts.setText(" · ".join([*(isolated(each) for each in known if each), shared]))


class ComparePage(QWidget):
    """Two sources side by side; `closed`, `grouped` and `kept_apart` are what is wished for."""

    closed = Signal()
    grouped = Signal()
    kept_apart = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("comparing.page")
        self._theme = theme
        self.two: TwoSources | None = None
        self.text = ComparedText(theme)
        self.setFocusProxy(self.text)
        self._close: QToolButton = icon_tool(self.tr("Back to the sources"), "comparing.close")
        self._next: QToolButton = icon_tool(self.tr("Next difference (N)"), "comparing.next")
        self._previous: QToolButton = icon_tool(
            self.tr("Previous difference (P)"), "comparing.previous"
        )
        self._count = QLabel()
        self._count.setFont(font(Face.META))
        self._count.setProperty("role", "hint")
        self._decided = QLabel()
        self._decided.setFont(font(Face.META))
        self._decided.setProperty("role", "hint")
        self._decided.setTextFormat(Qt.TextFormat.PlainText)
        self.group = QPushButton(self.tr("One origin"))
        self.apart = QPushButton(self.tr("Not copies"))
        self._left, self._right = _Head(), _Head()
        self._close.clicked.connect(self.closed)
        self._next.clicked.connect(lambda: self.step(1))
        self._previous.clicked.connect(lambda: self.step(-1))
        self.group.clicked.connect(self.grouped)
        self.apart.clicked.connect(self.kept_apart)
        self._lay_out()
        theme.changed.connect(self._repaint)
        self._repaint()

    # --- what is shown -------------------------------------------------------

    def show_two(self, two: TwoSources) -> None:
        """Shows two sources; the same two stay where they are read."""
        again = self.two is not None and self._names(self.two) == self._names(two)
        changed = self.two is None or self.two.alongside != two.alongside
        self.two = two
        measured = two.alongside.likeness
        self._left.show_source(two.left, measured.first)
        self._right.show_source(two.right, measured.second)
        if changed or not again:
            self.text.show_two(two)
        self._tell()

    def step(self, by: int) -> None:
        """Goes to the next difference, or the one before; at the end to the first again."""
        found = () if self.two is None else self.two.alongside.differences
        if not found:
            return
        at = self.text.current
        ahead = [row for row in found if at is None or row > at]
        behind = [row for row in found if at is not None and row < at]
        if by > 0:
            self.text.go_to(ahead[0] if ahead else found[0])
        else:
            self.text.go_to(behind[-1] if behind else found[-1])
        self._tell()

    @property
    def said(self) -> str:
        """What is said of the differences."""
        return self._count.text()

    @property
    def decided(self) -> str:
        """What is said of the decision, empty while there is none."""
        return self._decided.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the sources."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # --- how it is said ------------------------------------------------------

    def _tell(self) -> None:
        if self.two is None:
            return
        found = self.two.alongside.differences
        at = self.text.current
        if not found:
            words = self.tr("No words that only one of them has")
        elif at in found:
            words = self.tr("Difference {0} of {1}").format(found.index(at) + 1, len(found))
        else:
            words = self.tr("%n paragraphs differ", "", len(found))
        self._count.setText(words)
        for tool in (self._next, self._previous):
            tool.setEnabled(bool(found))
        self._decided.setText(self._decision(self.two))
        self.group.setVisible(self.two.decision in (Decision.OPEN, Decision.APART))
        self.apart.setVisible(self.two.decision is Decision.OPEN)

    def _decision(self, two: TwoSources) -> str:
        match two.decision:
            case Decision.ONE_ORIGIN:
                return self.tr("One origin: {0}").format(isolated(two.origin or ""))
            case Decision.APART:
                return self.tr("Not copies, by your own word")
            case Decision.TRANSLATION:
                return self.tr("One is the translation of the other")
            case Decision.OPEN:
                return ""

    def _names(self, two: TwoSources) -> tuple[str, str]:
        return two.left.id, two.right.id

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Side by side"))
        title.setFont(font(Face.VIEW_TITLE))
        bar = QWidget()
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        set_edges(row, 16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self._close, title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for tool in (self._previous, self._next, self._decided, self.apart, self.group):
            row.addWidget(tool)
        heads = QHBoxLayout()
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setSpacing(0)
        heads.addWidget(self._left, 1)
        heads.addWidget(self._right, 1)
        legend = LeadingLabel(self.tr("Underlined: only in this one. Grey: in both."))
        legend.setFont(font(Face.HINT))
        legend.setProperty("role", "hint")
        legend.setContentsMargins(12, 0, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(heads)
        column.addWidget(legend)
        column.addWidget(self.text, 1)

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        for tool, name in (
            (self._close, "arrow-left"),
            (self._next, "chevron-down"),
            (self._previous, "chevron-up"),
        ):
            tool.setIcon(icons.icon(name, 16, colours.text2))
