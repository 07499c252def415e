"""The main window: puts the parts together and carries the keys to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.settings.habits import keep_habits
from briefwright.ui.settings.keys import read_keys
from briefwright.ui.speech.act_words import act_words
from briefwright.ui.theme.room import open_size
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.view import View
from briefwright.ui.window.beside import BesideWork
from briefwright.ui.window.guide import Guide
from briefwright.ui.window.message_bar import MessageBar
from briefwright.ui.window.panes import Panes
from briefwright.ui.window.recall import Recall
from briefwright.ui.window.status_bar import StatusBar
from briefwright.ui.window.view_bar import Tab, ViewBar
from briefwright.ui.window.walking import focus_into, walk

LEAST = QSize(1024, 640)
"""The smallest window; less only where an enlarged one would not fit its screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A view with its tab in the view bar.

    `make` is called once, when the view is first asked for; until then `acts`, the ids of actions,
    lead to it.
    """

    tab: Tab
    make: Callable[[], View]
    acts: tuple[str, ...] = ()


class Frame(QMainWindow):
    """One window on one project. `dropped` carries files let fall anywhere on it."""

    dropped = Signal(list)
    asked_for = Signal(str)
    closed = Signal()

    def __init__(
        self, *, bridge: Bridge, theme: Theme, asker: Asker, settings: QSettings, title: str
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(f"{title} - Briefwright")
        enlarged = self.devicePixelRatioF() > 1
        self.setMinimumSize(LEAST.boundedTo(open_size(self)) if enlarged else LEAST)
        self.setAcceptDrops(True)
        self.bridge = bridge
        self.theme = theme
        self.deck = Deck(self, theme)
        self.deck.use_keys(read_keys(settings))
        keep_habits(self.deck, settings)
        self._asker = asker
        self._recall = Recall(settings, bridge.project.uuid)
        self._places: dict[str, Place] = {}
        self._views: dict[str, View] = {}
        self._current: str | None = None
        self._bar: ViewBar | None = None
        self._messages = MessageBar(theme)
        self._panes = Panes()
        self._over = QVBoxLayout()
        self.beside = BesideWork(self.deck, self._panes, self)
        self.beside.left.connect(self._take_keys_back)
        self._status = StatusBar(bridge, theme)
        self.guide = Guide(window=self, deck=self.deck, bridge=bridge, theme=theme)
        self.setStatusBar(self._status)
        self.deck.fill(self.menuBar())
        self._connect()

    def fill(self, places: Sequence[Place]) -> None:
        """Puts the views into the window and shows the one that was shown last."""
        self._places = {place.tab.key: place for place in places}
        self._bar = ViewBar(tuple(place.tab for place in places), self.theme)
        self._bar.chosen.connect(self.turn_to)
        self._bar.settings_wanted.connect(self.deck["settings"].trigger)
        self.guide.know(tuple(place.tab for place in places))
        self.guide.view_wanted.connect(self.turn_to)
        self._lay_out(self._bar)
        for place in places:
            for act in place.acts:
                self.deck.on(act, partial(self._lead_to, place.tab.key, act))
        self._restore()

    def _lay_out(self, bar: QWidget) -> None:
        """Sets the parts from the outside inwards: Qt styles all in a part whenever it is moved."""
        centre = QWidget(self)
        self.setCentralWidget(centre)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addWidget(bar)
        row.addLayout(column, 1)
        row.addLayout(self.beside.place)
        column.addLayout(self._over)
        self._over.addWidget(self._messages)
        column.addWidget(self._panes, 1)

    def put_over(self, bar: QWidget) -> None:
        """Gives a bar its place over the work, below the messages."""
        self._over.addWidget(bar)

    def _take_keys_back(self) -> None:
        """Gives the keys to the work, after a panel beside it was left."""
        if self._current is not None:
            focus_into(self._views[self._current].work)

    # --- views ---------------------------------------------------------------

    @property
    def current(self) -> str | None:
        """The key of the view that is shown."""
        return self._current

    @property
    def made(self) -> tuple[str, ...]:
        """The keys of the views that are made, in the order in which they were."""
        return tuple(self._views)

    def view(self, key: str) -> View:
        """The view with this key, made if it was not asked for before."""
        if key not in self._views:
            view = self._views[key] = self._places[key].make()
            view.restore(self._recall.of(key))
            self._panes.add(view)
            view.facts_changed.connect(self.refresh_facts)
        return self._views[key]

    def turn_to(self, key: str) -> None:
        """Shows a view."""
        if key == self._current or key not in self._places:
            return
        if self._current is not None:
            left = self._views[self._current]
            left.leave()
            left.remember(self._recall.of(self._current))
            left.step_back()
        view = self.view(key)
        self._current = key
        self._recall.remember_view(key)
        self._panes.show_view(view)
        if self._bar is not None:
            self._bar.show_chosen(key)
        view.show_up()
        self.refresh_facts()

    def refresh_facts(self) -> None:
        """Lets the status bar show what the current view says."""
        if self._current is not None:
            self._status.show_facts(self._views[self._current].status())
            self._status.show_language(self._views[self._current].language_words())

    def _choose_language(self, corner: QPoint) -> None:
        if self._current is not None:
            self._views[self._current].choose_language(corner)

    def say(self, sentence: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Says over the work what went wrong, with a button for what helps."""
        self._messages.say(sentence, verb, act)

    def tell(self, sentence: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Says over the work what was done, with a button that leads there."""
        self._messages.tell(sentence, verb, act)

    def unsay(self, sentence: str) -> None:
        """Takes a sentence away that was said over the work."""
        self._messages.unsay(sentence)

    @property
    def message(self) -> str:
        """The sentence shown over the work, empty when there is none."""
        return self._messages.text

    def _lead_to(self, key: str, act: str) -> None:
        """Turns to a view that is not made yet, and does there what was asked for."""
        if key not in self._views:
            self.turn_to(key)
            self.deck[act].trigger()

    def _step_view(self, direction: int) -> None:
        keys = list(self._places)
        here = keys.index(self._current) if self._current in keys else 0
        self.turn_to(keys[(here + direction) % len(keys)])

    # --- keys ----------------------------------------------------------------

    def _connect(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            "undo": lambda: self._after_leaving(self.bridge.undo),
            "redo": lambda: self._after_leaving(self.bridge.redo),
            "share": lambda: self._after_leaving(self.bridge.share),
            "quit": self.close,
            "next_view": lambda: self._step_view(1),
            "previous_view": lambda: self._step_view(-1),
            "read_or_brief": lambda: self.turn_to("read" if self._current == "brief" else "brief"),
            "next_pane": lambda: walk(self._panes.pane_widgets(), 1),
            "previous_pane": lambda: walk(self._panes.pane_widgets(), -1),
            "navigator": lambda: self._toggle("navigator"),
            "inspector": lambda: self._toggle("inspector"),
            "full_screen": self._toggle_full_screen,
            "reset_layout": self._reset_layout,
            "zoom_in": lambda: self.theme.step_zoom(1),
            "zoom_out": lambda: self.theme.step_zoom(-1),
            "zoom_reset": lambda: self.theme.set_zoom(1.0),
            "light": lambda: self._look("light"),
            "dark": lambda: self._look("dark"),
            "sepia": lambda: self.theme.set_sepia(on=not self.theme.sepia),
        }
        for id_, handler in handlers.items():
            self.deck.on(id_, handler)
        for id_ in ("new", "open", "start"):
            self.deck.on(id_, partial(self.asked_for.emit, id_))
        self._status.language_wanted.connect(self._choose_language)
        self._status.zoom_reset.connect(lambda: self.theme.set_zoom(1.0))
        self.bridge.failed.connect(self.say)
        self.bridge.changed.connect(self._changed)
        self.theme.changed.connect(self._mark_checked)
        self._mark_checked()
        self._name_steps()

    def _changed(self, _announced: Announced) -> None:
        self._name_steps()
        self.refresh_facts()

    def _name_steps(self) -> None:
        project, within = self.bridge.project, self._within
        undo, redo = within(project.undo_label()), within(project.redo_label())
        self.deck["undo"].setEnabled(undo is not None)
        self.deck["redo"].setEnabled(redo is not None)
        self.deck["undo"].setText(self.tr("Undo: {0}").format(undo) if undo else self.tr("Undo"))
        self.deck["redo"].setText(self.tr("Redo: {0}").format(redo) if redo else self.tr("Redo"))

    def _within(self, label: str | None) -> str | None:
        """The name of a step, kept together where the sentence around it runs the other way."""
        words = act_words(label) if label else None
        return isolated(words) if words and self.isRightToLeft() else words

    def _mark_checked(self) -> None:
        dark = self.theme.colours.dark
        self.deck["dark"].setChecked(dark)
        self.deck["light"].setChecked(not dark)
        self.deck["sepia"].setChecked(self.theme.sepia)
        self._mark_sides()

    def _mark_sides(self) -> None:
        for side in ("navigator", "inspector"):
            self.deck[side].setChecked(self._panes.stands_open(side))

    def _toggle(self, side: str) -> None:
        self._panes.set_wanted(side, shown=not self._panes.stands_open(side))
        self._mark_sides()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        self._panes.reset()
        self._recall.forget_layout(self._views)
        self._mark_checked()

    def _look(self, choice: str) -> None:
        self.theme.apply(choice)

    def _after_leaving(self, act: Callable[[], None]) -> None:
        self._leave()
        act()

    def commit(self) -> None:
        """Writes down what is being typed."""
        self._leave()

    def _leave(self) -> None:
        if self._current is not None:
            self._views[self._current].leave()

    # --- the window itself ---------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the panes to the new width."""
        super().resizeEvent(event)
        self._panes.fold_for(event.size().width())
        self._mark_sides()

    def showEvent(self, event: QShowEvent) -> None:
        """Gives the keys to what the view has chosen, or to the work, and never to a button at the edge."""
        super().showEvent(event)
        if self._current is not None:
            work = self._views[self._current].work
            if not work.isAncestorOf(self.focusWidget()):
                focus_into(work)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Lets files be dropped anywhere on the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands on the local files that were dropped."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commits what is being typed, remembers the layout, shares and closes the project."""
        self._leave()
        self._recall.remember_window(self, self._panes)
        self._recall.remember(self._views)
        self.bridge.close()
        super().closeEvent(event)
        self.closed.emit()

    def _restore(self) -> None:
        key = self._recall.restore_window(self, self._panes)
        self.turn_to(key if key in self._places else next(iter(self._places)))
