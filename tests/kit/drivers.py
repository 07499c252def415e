"""Drivers: one a view, pressing real keys and buttons of a real window and waiting for what follows.

A test says what a person does; where the widgets are is known here.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from briefwright.domain.source import Source
from briefwright.export.pdf import Place as OnPage
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of
from briefwright.ui.bridge import Bridge
from briefwright.ui.publish.view import PublishView
from briefwright.ui.sources.import_lines import Line
from briefwright.ui.sources.view import SourcesView
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.view import Parts, View
from briefwright.ui.window.frame import Frame, Place
from briefwright.ui.window.view_bar import Tab
from tests.kit.asker import ScriptedAsker
from tests.kit.faces import shipped_faces

V = TypeVar("V", bound=View)

LONG = 30_000
"""Milliseconds that work in the background may take on a busy machine."""


def combination(keys: str) -> QKeyCombination:
    """The key and modifiers that Qt's portable text names, such as `Ctrl+Shift+I`."""
    struck = QKeySequence(keys)[0]  # type: ignore[index]  # missing in the stubs of Qt
    assert isinstance(struck, QKeyCombination)
    return struck


def new_project(folder: Path, title: str = "Sahel desk") -> Project:
    """A new project with its file and its working copy below the folder."""
    return Project.create(
        folder / "p.briefwright",
        title,
        home=Home(data=folder / "data"),
        author=author_of(Settings(name="Amina")),
        clock=lambda: datetime.now(UTC),
    )


def open_again(project: Project, folder: Path) -> Project:
    """The same project as another window would have it; close it without publishing."""
    return Project.open(
        project.path,
        home=Home(data=folder / "data"),
        author=author_of(Settings(name="Jonas")),
        clock=lambda: datetime.now(UTC),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """A person's hands on one window."""

    qtbot: QtBot
    window: QWidget

    def press(self, keys: str) -> None:
        """Presses a key with its modifiers, such as `Ctrl+Shift+I`, where the focus is."""
        pressed = combination(keys)
        QTest.keyClick(self.focused(), pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """Types text of any script where the focus is."""
        for char in text:
            if char.isascii():
                QTest.keyClicks(self.focused(), char)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    plain = Qt.KeyboardModifier.NoModifier
                    QApplication.sendEvent(self.focused(), QKeyEvent(kind, 0, plain, char))

    def focused(self) -> QWidget:
        """The widget that has the keys."""
        return QApplication.focusWidget() or self.window

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Clicks into a widget."""
        where = widget.rect().center() if at is None else at
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def until(self, condition: Callable[[], object]) -> None:
        """Waits until the condition holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What every driven view has: hands, the project, the window and the answers prepared."""

    hands: Hands
    project: Project
    frame: Frame
    asker: ScriptedAsker
    theme: Theme


@contextmanager
def window_on(
    project: Project, *, qtbot: QtBot, qapp: QApplication, folder: Path, kind: type[V], key: str
) -> Iterator[tuple[Opened, V]]:
    """A real window on the project with one view in it; closed afterwards."""
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    bridge, asker = Bridge(project), ScriptedAsker()
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    frame = Frame(bridge=bridge, theme=theme, asker=asker, settings=settings, title=project.title)
    parts = Parts(bridge=bridge, theme=theme, deck=frame.deck, asker=asker, parent=frame)
    view = kind(**parts)
    tab = Tab(key=key, words=key.title(), icon="library")
    frame.fill((Place(tab=tab, make=lambda: view),))
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    hands = Hands(qtbot=qtbot, window=frame)
    hands.until(frame.isActiveWindow)
    yield Opened(hands=hands, project=project, frame=frame, asker=asker, theme=theme), view
    frame.close()
    theme.deleteLater()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Drives the Sources view."""

    opened: Opened
    view: SourcesView

    def titles(self) -> list[str]:
        """The titles in the table, from above."""
        return [row.title for row in self.view.table.rows.rows]

    def wait_for(self, *titles: str) -> None:
        """Waits until the table shows just these titles, and the record of the chosen one."""
        self.opened.hands.until(lambda: self.titles() == list(titles))

    def row(self, title: str) -> QPoint:
        """Where a source stands in the table."""
        table = self.view.table
        return table.visualRect(table.rows.index(self.titles().index(title), 0)).center()

    def choose(self, title: str) -> Source:
        """Clicks a source and waits for its record."""
        self.opened.hands.click(self.view.table.viewport(), self.row(title))
        self.view.table.setFocus()
        self.opened.hands.until(lambda: self.record() is not None and self._shown(title))
        record = self.record()
        assert record is not None
        return record

    def record(self) -> Source | None:
        """The source whose record is shown."""
        return self.view.record.source

    def write(self, field: str, text: str) -> None:
        """Types into a field of the record instead of what is there, and leaves it by Tab."""
        hands, widget = self.opened.hands, self.view.record.field(field)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.selectAll()
        hands.press("Del")
        hands.type(text)
        hands.press("Tab")

    def pick(self, field: str, words: str) -> None:
        """Chooses a value of a field by typing its beginning, as on a closed list."""
        widget = self.view.record.field(field)
        assert isinstance(widget, QComboBox)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.opened.hands.type(words)

    def bring_in(self, *paths: Path) -> Sequence[Line]:
        """Imports files by key and waits for what came of each."""
        self.opened.asker.open_answers.append(paths)
        self.view.table.setFocus()
        self.opened.hands.press("Ctrl+Shift+I")
        self.opened.hands.until(lambda: len(self.view.report.lines) == len(paths))
        return self.view.report.lines

    def paste(self, text: str) -> None:
        """Puts text on the clipboard and pastes it into the table."""
        QGuiApplication.clipboard().setText(text)
        self.view.table.setFocus()
        self.opened.hands.press("Ctrl+V")

    def search(self, words: str) -> None:
        """Types into the search field after pressing its key."""
        self.opened.hands.press("Ctrl+Shift+F")
        self.opened.hands.press("Del")
        self.opened.hands.type(words)

    def found(self) -> list[str]:
        """The titles of what the search found."""
        return [found.title for found in self.view.pane.found.found]

    def _shown(self, title: str) -> bool:
        record = self.record()
        return record is not None and record.title == title


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish:
    """Drives the Publish view."""

    opened: Opened
    view: PublishView

    def wait_for_pages(self) -> None:
        """Waits until the pages in sight are drawn."""
        self.opened.hands.until(lambda: self.view.outcome.brief is not None)
        self.opened.hands.until(lambda: self.view.pages.ready)

    def problems(self) -> list[str]:
        """What the checks say, in their order."""
        return [str(problem.message) for problem in self.view.problems.list.problems]

    def click_problem(self, message: str) -> None:
        """Clicks a problem."""
        rows = self.view.problems.list.rows()
        place = next(n for n in range(rows.rowCount()) if message in str(rows.index(n, 0).data()))
        problems = self.view.problems.list
        self.opened.hands.click(
            problems.viewport(), problems.visualRect(rows.index(place, 0)).center()
        )

    def places_of(self, table: str) -> list[OnPage]:
        """Where rows of a table stand on the pages."""
        return [place for place in self.view.pages.places if place.origin.table == table]

    def click_place(self, place: OnPage) -> None:
        """Clicks a passage of a page after scrolling to it."""
        self.view.pages.point_out(place.origin)
        box = self.view.pages.box_of(place)
        self.opened.hands.click(self.view.pages.viewport(), box.center().toPoint())

    def choose_format(self, suffix: str) -> None:
        """Clicks the card of a format."""
        card = self.view.form.formats.findChild(QWidget, f"publish.format{suffix}")
        assert isinstance(card, QWidget)
        self.opened.hands.click(card)

    def export(self, target: Path) -> None:
        """Exports by key to this place, and waits until it is said to be there."""
        self.opened.asker.save_answers.append(target)
        self.opened.hands.press("Ctrl+E")
        self.opened.hands.until(lambda: self.view.form.done)
