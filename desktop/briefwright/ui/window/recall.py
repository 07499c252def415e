"""How a window was left: its size, the view that was shown, its panes, and what each view keeps."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from briefwright.ui.theme.room import open_size
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.view import View
from briefwright.ui.window.panes import SIDES, Panes

WINDOW = "window"


class Recall:
    """Keeps and gives back what belongs to one window on one project."""

    def __init__(self, settings: QSettings, project: str) -> None:
        self._settings = settings
        self._project = project

    def of(self, key: str) -> Memory:
        """What the view with this key remembers."""
        return Memory(self._settings, view=key, project=self._project)

    def restore_window(self, window: QWidget, panes: Panes) -> str:
        """The key of the view that was shown in this project last, or else in any."""
        geometry = self._settings.value("geometry")
        if geometry is None or not window.restoreGeometry(geometry):
            window.resize(open_size(window))
        memory = self.of(WINDOW)
        panes.take(
            wanted={side: memory.mine.flag(side, otherwise=True) for side in SIDES},
            widths={name: round(each) for name, each in memory.mine.numbers("widths").items()},
        )
        return memory.here.word("view") or str(self._settings.value("view", ""))

    def remember_view(self, view: str) -> None:
        """Keeps which view is shown, at once: not every program gets to close its windows."""
        memory = self.of(WINDOW)
        if memory.here.word("view") != view:
            self._settings.setValue("view", view)
            memory.here.keep("view", view)

    def remember_window(self, window: QWidget, panes: Panes) -> None:
        """Keeps size and panes."""
        self._settings.setValue("geometry", window.saveGeometry())
        memory = self.of(WINDOW)
        for side in SIDES:
            memory.mine.keep(side, panes.wanted[side])
        memory.mine.keep("widths", dict(panes.widths))

    def remember(self, views: dict[str, View]) -> None:
        """Lets each of these views keep how it is left."""
        for key, view in views.items():
            view.remember(self.of(key))

    def forget_layout(self, views: dict[str, View]) -> None:
        """Gives all views the layout that a new user has."""
        for view in views.values():
            view.reset_layout()
