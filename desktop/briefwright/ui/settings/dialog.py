"""The settings dialog: everything takes effect at once and is kept at once; nothing to confirm."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.settings import Settings
from briefwright.ui.ask import Asker
from briefwright.ui.settings.general import GeneralPage
from briefwright.ui.settings.habits import HABITS, habit
from briefwright.ui.settings.keys import Keys, read_keys, write_keys
from briefwright.ui.settings.keys_page import KeysPage
from briefwright.ui.settings.look import keep_look, put_on
from briefwright.ui.settings.scale import keep_scale, kept_scale
from briefwright.ui.theme.theme import Theme

SIZE = (600, 540)


class SettingsDialog(QDialog):
    """Shows the settings; says what was chosen, the program acts on it."""

    chosen = Signal(object)
    keys_changed = Signal(object)
    habit_changed = Signal(str, bool)

    def __init__(
        self,
        settings: Settings,
        *,
        window_settings: QSettings,
        theme: Theme,
        asker: Asker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settings")
        self.resize(*SIZE)
        self._settings = settings
        self._window_settings = window_settings
        self._theme = theme
        self._asker = asker
        self.general = GeneralPage(settings, theme)
        self.general.typing.setChecked(habit(window_settings, "smart_typing"))
        self.general.scale.show_value(kept_scale(window_settings))
        self.keys = KeysPage(read_keys(window_settings), theme)
        self._tabs = QTabBar()
        self._tabs.setProperty("inspector", "true")
        self._tabs.setAccessibleName(self.tr("Groups of settings"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._pages = QStackedWidget()
        for words, page in ((self.tr("General"), self.general), (self.tr("Keys"), self.keys)):
            self._tabs.addTab(words)
            self._pages.addWidget(page)
        self.reset = QPushButton(self.tr("Reset all settings"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("primary", "true")
        self._lay_out()
        self._connect()
        self.general.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self) -> None:
        """Turns to the page with the keys."""
        self._tabs.setCurrentIndex(1)

    def done(self, result: int) -> None:
        """Keeps what is being typed before it closes."""
        self.general.commit()
        super().done(result)

    def _change(self, **fields: str | None) -> None:
        self._settings = replace(self._settings, **fields)
        self.chosen.emit(self._settings)

    def _set_keys(self, keys: Keys) -> None:
        write_keys(self._window_settings, keys)
        self.keys_changed.emit(read_keys(self._window_settings))

    def _reset(self) -> None:
        question = self.tr(
            "Look, text size, language, typing and keys become as they were at first. "
            "Your name and initials stay."
        )
        title = self.tr("Reset all settings")
        if self._asker.choose(self, title, question, (self.tr("Reset"),)) != 0:
            return
        put_on(self._theme, "system")
        self._theme.set_zoom(1.0)
        keep_scale(self._window_settings, 1.0)
        self.general.scale.show_value(1.0)
        self.keys.show_keys({})
        self._set_keys({})
        self.general.typing.setChecked(HABITS["smart_typing"])
        self._change(language=None)
        self.general.show_settings(self._settings)

    def _keep_look(self) -> None:
        keep_look(self._theme, self._window_settings)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        change: Callable[..., None] = self._change
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.general.name.committed.connect(lambda text: change(name=text.strip() or None))
        self.general.initials.committed.connect(lambda text: change(initials=text.strip() or None))
        self.general.scale.committed.connect(
            lambda scale: keep_scale(self._window_settings, float(scale))
        )
        self.general.typing.toggled.connect(lambda on: self.habit_changed.emit("smart_typing", on))
        self.general.language.committed.connect(lambda value: change(language=value))
        self._theme.changed.connect(self._keep_look)
        self.keys.changed.connect(self._set_keys)
        self.reset.clicked.connect(self._reset)
        self.close_button.clicked.connect(self.accept)
