"""The actions of one window as Qt objects, made from the table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from briefwright.ui.actions.table import ACTIONS, MENU_WORDS, Action, Focus, Menu
from briefwright.ui.theme.theme import Theme

ROLES: Mapping[str, QAction.MenuRole] = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}
"""Actions that some systems move to a menu of their own; all others stay where they are."""


def words(source: object) -> str:
    """The words of an action or a menu in the language of the interface."""
    return QCoreApplication.translate("Actions", str(source))


class Deck(QObject):
    """Holds a `QAction` for each entry of the table and connects handlers to them."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._made = {action.id: self._make(action) for action in ACTIONS}
        self._pictured: set[str] = set()
        theme.changed.connect(self.repaint)

    def __getitem__(self, id: str) -> QAction:  # noqa: A002 - the table's own word
        """The action with this id."""
        return self._made[id]

    def on(self, id: str, handler: Callable[[], object]) -> None:  # noqa: A002
        """Calls the handler whenever the action is triggered."""
        self._made[id].triggered.connect(lambda _checked=False: handler())

    def use_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Lets the actions listen to these keys, those not named to the keys of the table."""
        for action in ACTIONS:
            self._give_keys(self._made[action.id], keys.get(action.id, action.keys))

    def give_to(self, focus: Focus, widget: QWidget) -> None:
        """Lets a pane listen to the keys of its actions while it, or a child, has the focus."""
        for action in ACTIONS:
            if action.focus is focus:
                made = self._made[action.id]
                widget.addAction(made)

    def fill(self, bar: QMenuBar) -> None:
        """Puts every action in its menu, groups parted by a line."""
        for menu in Menu:
            shown = bar.addMenu(words(MENU_WORDS[menu]))
            group = 0
            for action in (action for action in ACTIONS if action.menu is menu):
                if action.group != group:
                    shown.addSeparator()
                    group = action.group
                shown.addAction(self._made[action.id])

    def picture(self, id: str) -> None:  # noqa: A002
        """Gives an action its icon, for tools that are made of it; menus show none."""
        self._pictured.add(id)
        self.repaint()

    def repaint(self) -> None:
        """Draws the icons anew in the colours in force."""
        colours = self._theme.colours
        for action in ACTIONS:
            if action.icon is not None and action.id in self._pictured:
                icon = self._theme.icons.icon(action.icon, 16, colours.text2, colours.line2)
                self._made[action.id].setIcon(icon)

    def _give_keys(self, made: QAction, keys: tuple[str, ...]) -> None:
        made.setShortcuts([QKeySequence(key) for key in keys])
        key = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = made.text().removesuffix("...")
        made.setToolTip(f"{plain} ({key})" if key else plain)

    def _make(self, action: Action) -> QAction:
        made = QAction(words(action.words), self._window)
        made.setObjectName(f"action.{action.id}")
        made.setMenuRole(ROLES.get(action.id, QAction.MenuRole.NoRole))
        made.setCheckable(action.checkable)
        made.setIconVisibleInMenu(False)
        self._give_keys(made, action.keys)
        if action.focus is Focus.WINDOW:
            self._window.addAction(made)
        else:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return made
