"""The bar over the text: the style of the paragraph, and what sets, lists and cites."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from briefwright.domain.prose import BlockKind, MarkKind
from briefwright.ui.actions.deck import Deck
from briefwright.ui.brief.acts import STYLES
from briefwright.ui.brief.edges import kind_words
from briefwright.ui.brief.setting import word_of
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import ChoiceField
from briefwright.ui.widgets.leading import set_edges

_TOOLS = (("bold", "italic", "link"), ("bullets", "numbers", "quotation", "footnote"))
_ONCE = frozenset({"link", "footnote", "add_finding", "insert"})
"""Tools that do something and stand for no state of the text."""

_INSERTED = ("insert_positions", "insert_events", "insert_timeline", "insert_table",
             "figure_note", "cross_reference")  # fmt: skip

_START, _END, _TOOL = 24, 16, 28
"""Pixels before and after all tools, and the side of one."""

_STYLE, _SHORT = 124, 76
"""Widths in pixels of the style box, and of the same where there is no room."""


class Bar(QWidget):
    """Triggers actions of the deck; `styled` carries the style that was chosen.

    Where it is narrow it goes without the words of its last tool, then without the lines between
    its tools and with a shorter style box: no tool ever covers another.
    """

    styled = Signal(object)

    def __init__(self, theme: Theme, deck: Deck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(40)
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.style_box = ChoiceField(
            self.tr("Style of the paragraph"), [(kind_words(kind), kind) for kind in STYLES]
        )
        self.style_box.setFixedWidth(_STYLE)
        self.style_box.committed.connect(self.styled)
        row = self._row = QHBoxLayout(self)
        set_edges(row, _START, 0, _END, 0)
        row.setSpacing(4)
        row.addWidget(self.style_box)
        self._tools: dict[str, QToolButton] = {}
        self._rules: list[QFrame] = []
        for group in _TOOLS:
            self._part(row)
            for name in group:
                self._tools[name] = self._tool(deck, name)
                row.addWidget(self._tools[name])
        self._tools["insert"] = self._menu(deck)
        row.addWidget(self._tools["insert"])
        self._part(row)
        add = self._tool(deck, "add_finding")
        add.setText(self.tr("Add finding"))
        add.setMaximumWidth(200)
        self._tools["add_finding"] = add
        row.addWidget(add)
        row.addStretch(1)
        self._icons = {"bold": "bold", "italic": "italic", "bullets": "list",
                       "numbers": "list-ordered", "quotation": "quote", "link": "link",
                       "footnote": "superscript", "insert": "image-plus",
                       "add_finding": "highlighter"}  # fmt: skip
        theme.changed.connect(self._repaint)
        self._repaint()
        self._fit()

    def show_caret(self, kind: BlockKind, marks: frozenset[str]) -> None:
        """Shows how what is typed next is set."""
        self.style_box.show_value(kind)
        self.style_box.setPlaceholderText(kind_words(kind))
        self.style_box.setEnabled(kind in STYLES)
        for name, mark in (("bold", MarkKind.BOLD), ("italic", MarkKind.ITALIC)):
            self._tools[name].setChecked(word_of(mark) in marks)
        for name, each in (
            ("bullets", BlockKind.BULLET),
            ("numbers", BlockKind.NUMBERED),
            ("quotation", BlockKind.QUOTE),
        ):
            self._tools[name].setChecked(kind is each)

    def let_set_lines(self, *, on: bool) -> None:
        """Offers what belongs to the page alone, or not where the text is one line."""
        if not on:
            self.style_box.setEnabled(False)
        for name in ("link", "bullets", "numbers", "quotation", "footnote", "insert"):
            self._tools[name].setEnabled(on)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets without its words."""
        tools = len(self._tools) * (_TOOL + self._row.spacing())
        return QSize(_START + _SHORT + tools + _END, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drops what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keeps as much of words and lines as there is room for."""
        for words, lines in ((True, True), (False, True), (False, False)):
            self._dress(words=words, lines=lines)
            if self._row.minimumSize().width() <= self.width():
                return

    def _dress(self, *, words: bool, lines: bool) -> None:
        style = Qt.ToolButtonStyle
        add = self._tools["add_finding"]
        add.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
        )
        add.setMinimumWidth(100 if words else _TOOL)
        for rule in self._rules:
            rule.setVisible(lines)
        self.style_box.setFixedWidth(_STYLE if lines else _SHORT)

    def _part(self, row: QHBoxLayout) -> None:
        """Puts a thin line between two groups of tools."""
        rule = QFrame()
        rule.setFixedSize(9, 20)
        self._rules.append(rule)
        row.addWidget(rule)

    def _menu(self, deck: Deck) -> QToolButton:
        """The tool that opens what can be inserted."""
        words = self.tr("Insert a table or figure")
        tool = QToolButton()
        tool.setObjectName("brief.insert")
        tool.setFixedSize(_TOOL, _TOOL)
        tool.setIconSize(QSize(16, 16))
        tool.setToolTip(words)
        tool.setAccessibleName(words)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tool.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(tool)
        menu.addActions([deck[name] for name in _INSERTED])
        tool.setMenu(menu)
        return tool

    def _tool(self, deck: Deck, name: str) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(f"brief.{name}")
        tool.setFixedHeight(_TOOL)
        tool.setMinimumWidth(_TOOL)
        tool.setIconSize(QSize(16, 16))
        tool.setCheckable(name not in _ONCE)
        tool.setToolTip(deck[name].toolTip())
        tool.setAccessibleName(deck[name].text())
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(lambda _checked=False: deck[name].trigger())
        return tool

    def _repaint(self) -> None:
        for rule in self._rules:
            rule.setStyleSheet(
                f"background: {self._theme.colours.line2}; border: none; margin: 0 4px;"
            )
        for name, tool in self._tools.items():
            tool.setIcon(self._theme.icons.icon(self._icons[name], 16, self._theme.colours.text2))
