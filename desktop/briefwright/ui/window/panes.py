"""The three panes beside the view bar, and how they fold when the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from briefwright.ui.widgets.view import View

NAVIGATOR, INSPECTOR = 240, 300
"""Wanted widths in pixels."""

SIDES = ("navigator", "inspector")

NARROW, NARROWER = 1200, 1120
"""Window widths under which the navigator closes and the inspector gets narrower."""

NARROWEST = 900
"""Window width under which the inspector closes too: that of an enlarged window on a small screen."""

CROWDED = 1400
"""Window width under which the inspector gives way to a panel at the end of the window."""


class Panes(QSplitter):
    """Shows the panes of the current view; each side hides at a key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("panes")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._stacks = tuple(QStackedWidget() for _ in range(3))
        for stack, ground in zip(self._stacks, ("panel", "base", "panel"), strict=True):
            stack.setProperty("ground", ground)
            stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.addWidget(stack)
        self.setStretchFactor(1, 1)
        self.wanted = dict.fromkeys(SIDES, True)
        """Which sides are wanted for all views."""
        self.widths: dict[str, int] = {}
        """Widths in pixels that somebody drew the sides to, the navigator's by its first width."""
        self.splitterMoved.connect(lambda _at, _handle: self._drawn())
        self._current: View | None = None
        self._folded = False
        self._cramped = False
        self._beside = False
        self._crowded = False
        self._sized = False
        self._width = CROWDED

    def add(self, view: View) -> None:
        """Gives a view its place."""
        for stack, pane in zip(
            self._stacks, (view.navigator, view.work, view.inspector), strict=True
        ):
            if pane is not None:
                stack.addWidget(pane)

    def show_view(self, view: View) -> None:
        """Shows the panes of a view."""
        before, self._current = self._current, view
        for stack, pane in zip(
            self._stacks, (view.navigator, view.work, view.inspector), strict=True
        ):
            if pane is not None:
                stack.setCurrentWidget(pane)
        self._arrange()
        if before is not None and before.navigator_width != view.navigator_width:
            self._set_widths()

    def stands_open(self, side: str) -> bool:
        """Whether the `navigator` or the `inspector` is wanted and there is room for it."""
        if side == "navigator":
            return self.wanted[side] and not self._folded
        giving_way = self._cramped or (self._beside and self._crowded)
        return self.wanted[side] and not giving_way

    def set_wanted(self, side: str, *, shown: bool) -> None:
        """Shows or hides a side for all views."""
        self.wanted[side] = shown
        if side == "navigator":
            self._folded = False
        else:
            self._cramped = False
        self._arrange()

    def fold_for(self, width: int) -> None:
        """Closes the navigator and narrows the inspector in a narrow window, closes both in a narrower."""
        before, self._width = self._width, width
        if _band(before) != _band(width):
            self._folded, self._cramped = width < NARROW, width < NARROWEST
            self._crowded = width < CROWDED
            self._arrange()

    def make_room(self, *, beside: bool) -> None:
        """Lets the inspector give way, in a narrow window, while a panel stands beside the panes."""
        self._beside = beside
        self._arrange()

    def pane_widgets(self) -> tuple[QWidget, ...]:
        """The panes that can be seen, in order."""
        current = (stack.currentWidget() for stack in self._stacks if not stack.isHidden())
        return tuple(pane for pane in current if pane is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the widths once the window has its own."""
        super().resizeEvent(event)
        if not self._sized and event.size().width() > 2 * NAVIGATOR:
            self._sized = True
            self._set_widths()

    def take(self, *, wanted: dict[str, bool], widths: dict[str, int]) -> None:
        """Takes up sides and widths as they were left."""
        self.wanted, self.widths = wanted, widths
        self._arrange()
        self._set_widths()

    def reset(self) -> None:
        """Both sides at their first widths."""
        self.wanted, self.widths = dict.fromkeys(SIDES, True), {}
        self._arrange()
        self._set_widths()

    def _arrange(self) -> None:
        if self._current is None:
            return
        navigator, _, inspector = self._stacks
        had = navigator.isHidden(), inspector.isHidden()
        navigator.setVisible(self._current.navigator is not None and self.stands_open("navigator"))
        inspector.setVisible(self._current.inspector is not None and self.stands_open("inspector"))
        if had != (navigator.isHidden(), inspector.isHidden()):
            self._set_widths()

    def _set_widths(self) -> None:
        wide = max(self.width(), 600)
        first = INSPECTOR - (12 if wide < NARROWER else 0)
        left = 0 if self._stacks[0].isHidden() else self.widths.get(self._name(), self._first())
        right = 0 if self._stacks[2].isHidden() else self.widths.get("inspector", first)
        self.setSizes([left, max(wide - left - right, 200), right])

    def _drawn(self) -> None:
        left, _, right = self.sizes()
        if not self._stacks[0].isHidden():
            self.widths[self._name()] = left
        if not self._stacks[2].isHidden():
            self.widths["inspector"] = right

    def _first(self) -> int:
        return self._current.navigator_width if self._current else NAVIGATOR

    def _name(self) -> str:
        return f"navigator{self._first()}"


def _band(width: int) -> tuple[bool, ...]:
    """Under which of the widths a window is."""
    return tuple(width < each for each in (NARROWEST, NARROW, CROWDED))
