"""The conflicts of what a part of the window shows, read whenever the project changed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from briefwright.service.standing import Standing, standing
from briefwright.ui.bridge import Bridge
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.finding_form import FindingForm
from briefwright.ui.widgets.versions import AtomWords, Versions

Paneled = Callable[[Standing], Versions]
"""Makes the versions of a conflict."""

SETTLE = 120
"""Milliseconds without a further act after which the conflicts are read."""


class StandingHere(QObject):
    """Tells by `changed` that other conflicts stand than before, and settles them."""

    changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, ticket: str, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Standing, ...] = ()
        self._bridge = bridge
        self._theme = theme
        self._ticket = ticket
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.refresh)
        bridge.history_changed.connect(self._settle.start)

    def refresh(self) -> None:
        """Reads the conflicts in a worker."""
        self._bridge.read(self._ticket, standing, self._take)

    def of(self, table: str, row: str) -> tuple[Standing, ...]:
        """The conflicts about one row."""
        return tuple(each for each in self.found if (each.table, each.conflict.row) == (table, row))

    def panel(
        self,
        found: Standing,
        words_of: AtomWords,
        back: Callable[[], None],
        *,
        beside: bool = True,
    ) -> Versions:
        """The versions of a conflict, settled by its buttons; `back` when that or Escape was done."""
        made = Versions(self._theme, found, words_of, beside=beside)
        made.kept.connect(lambda number: self._keep(found, number, back))
        made.left.connect(back)
        return made

    def _keep(self, found: Standing, number: int, back: Callable[[], None]) -> None:
        self._bridge.resolve(found.key, keep=number)
        back()

    def _take(self, found: tuple[Standing, ...]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()


class Disputable(Protocol):
    """A form about one row, with places for what stands against each other in it."""

    def show_conflicts(self, found: Sequence[Standing], panel: Paneled) -> None:
        """Shows these conflicts, each at its field."""
        ...


class FormConflicts(QObject):
    """Shows in a form what stands against each other in the row that it is about."""

    def __init__(
        self,
        here: StandingHere,
        form: Disputable,
        row: Callable[[], tuple[str, str] | None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(here)
        self._here = here
        self._form = form
        self._row = row
        self._back = back
        here.changed.connect(self.show)
        here.refresh()

    def show(self) -> None:
        """Shows the conflicts of the row, as table and id, that the form is about now."""
        row = self._row()
        self._form.show_conflicts(() if row is None else self._here.of(*row), self._panel)

    def _panel(self, found: Standing) -> Versions:
        return self._here.panel(found, lambda _atom: "", self._back, beside=False)


def finding_conflicts(bridge: Bridge, theme: Theme, form: FindingForm, ticket: str) -> None:
    """Lets a form show what stands against each other in its finding."""

    def row() -> tuple[str, str] | None:
        return None if form.finding is None else ("finding", form.finding)

    back = partial(form.statement.setFocus, Qt.FocusReason.OtherFocusReason)
    here = StandingHere(bridge, theme, ticket, form)
    form.shown.connect(FormConflicts(here, form, row, back).show)
