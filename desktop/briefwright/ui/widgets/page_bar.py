"""The bar over the pages: which page is looked at, and how large."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.page_table import PageTable
from briefwright.ui.widgets.tools import icon_tool

BUSY_AFTER = 300
"""Milliseconds after which work that is not done is spoken of."""


class PageBar(QWidget):
    """Turns and zooms the pages; `name` stands before the names of its buttons."""

    def __init__(self, theme: Theme, pages: PageTable, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._pages = pages
        self.setFixedHeight(40)
        self.setProperty("ground", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tools = {
            "chevron-left": icon_tool(self.tr("Previous page"), f"{name}.previous"),
            "chevron-right": icon_tool(self.tr("Next page"), f"{name}.next"),
            "zoom-out": icon_tool(self.tr("Smaller"), f"{name}.smaller"),
            "zoom-in": icon_tool(self.tr("Larger"), f"{name}.larger"),
        }
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setMinimumWidth(48)
        self._zoom = QLabel()
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(44)
        self._fit = QToolButton()
        self._fit.setText(self.tr("Fit"))
        self._fit.setAccessibleName(self.tr("Fit the pages to the width"))
        self._fit.setToolTip(self.tr("Fit the pages to the width"))
        self._fit.setObjectName(f"{name}.fit")
        self._fit.setFixedHeight(28)
        self._fit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._busy = QLabel(self.tr("Setting the pages"))
        self._busy.setProperty("role", "hint")
        self._busy.setFont(font(Face.META))
        self._busy.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(BUSY_AFTER)
        self._wait.timeout.connect(self._busy.show)
        self._lay_out()
        self._tools["chevron-left"].clicked.connect(lambda: pages.turn(-1))
        self._tools["chevron-right"].clicked.connect(lambda: pages.turn(1))
        self._tools["zoom-out"].clicked.connect(lambda: pages.step_zoom(-1))
        self._tools["zoom-in"].clicked.connect(lambda: pages.step_zoom(1))
        self._fit.clicked.connect(pages.fit)
        pages.turned.connect(self._refresh)
        theme.changed.connect(self._repaint)
        self._repaint()
        self._refresh()

    @property
    def words(self) -> str:
        """Which page is looked at, of how many."""
        return self._page.text()

    def say_busy(self, *, busy: bool) -> None:
        """Says that new pages are on their way, once that takes its time."""
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self._busy.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        tools = self._tools
        for widget in (tools["chevron-left"], self._page, tools["chevron-right"]):
            row.addWidget(widget)
        row.addSpacing(16)
        for widget in (tools["zoom-out"], self._zoom, tools["zoom-in"], self._fit):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._busy)

    def _refresh(self) -> None:
        count, current = self._pages.count, self._pages.current
        self._page.setText(self.tr("{0} of {1}").format(current, count) if count else "")
        self._zoom.setText(f"{round(self._pages.zoom * 100)} %" if count else "")
        self._tools["chevron-left"].setEnabled(current > 1)
        self._tools["chevron-right"].setEnabled(current < count)
        for name in ("zoom-in", "zoom-out"):
            self._tools[name].setEnabled(bool(count))
        self._fit.setEnabled(bool(count))

    def _repaint(self) -> None:
        icons, colours = self._theme.icons, self._theme.colours
        for name, tool in self._tools.items():
            tool.setIcon(icons.icon(name, 16, colours.text2, colours.line2))
