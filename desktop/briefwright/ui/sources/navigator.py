"""The navigator of the Sources view: what there is under each filter, and the saved searches."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.domain.grading import Reliability
from briefwright.domain.marking import ORDER
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import STATUSES
from briefwright.service.source_filters import NO, NO_YEAR, YES, By, Filter
from briefwright.ui.sources.filter_words import by_words, value_of
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.memory import Drawer
from briefwright.ui.widgets.toggles import Toggle, Toggles

ALL, SAVED, FLAG_HEAD = "all", "saved", "flags"
MORE, BETWEEN, SEARCH = "more:", "between", "search:"

GROUPS = (
    By.STATUS, By.LANGUAGE, By.OUTLET, By.PUBLISHED, By.GRADE, By.MARKING, By.COUNTRY, By.TYPE,
    By.TAG, By.AUTHOR,
)  # fmt: skip
FOLDED = (By.PUBLISHED, By.GRADE, By.MARKING, By.COUNTRY, By.TYPE, By.TAG, By.AUTHOR)
"""Groups that a new user finds folded."""

FLAGS = (
    Filter(by=By.FINDINGS, value=YES),
    Filter(by=By.FINDINGS, value=NO),
    Filter(by=By.UNCONFIRMED, value=YES),
    Filter(by=By.COPIES, value=YES),
    Filter(by=By.TRANSLATION, value=YES),
)
FEW = 8
"""Values of one filter that are listed; of more, the others are asked for."""

_ICONS: Mapping[str, str] = {"new": "inbox", "reading": "book-open", "done": "circle-check"}

Counts = Mapping[By, Mapping[str, int]]
"""How many sources say each value of each field."""


class Navigator(QWidget):
    """Lists filters with how many sources each would leave.

    `turned` carries a filter, `cleared` that all are taken away, `more_wanted` the field of which
    other values are asked for, `days_wanted` that a range of dates is, `used` a saved search.
    """

    turned = Signal(object)
    cleared = Signal()
    more_wanted = Signal(object)
    days_wanted = Signal()
    used = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        folds = [*(by.value for by in FOLDED), FLAG_HEAD]
        self.list = Toggles(theme, self.tr("Which sources to show"), folds=folds)
        self.list.setObjectName("sources.filters")
        self.list.turned.connect(self._turn)
        self.list.folded.connect(self._fold)
        self._all: tuple[Toggle, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Sources")))
        column.addWidget(self.list, 1)

    @property
    def search(self) -> str | None:
        """The id of the saved search that the keys are at, None for another line."""
        line = self.list.rows().value(self.list.currentIndex())
        at_search = line is not None and line.key.startswith(SEARCH)
        return line.key.removeprefix(SEARCH) if line is not None and at_search else None

    def show_counts(
        self,
        there: Counts,
        counted: Counts,
        filters: Sequence[Filter],
        searches: Sequence[SavedSearch],
        *,
        total: int,
        used: str | None,
    ) -> None:
        """Shows how many sources each filter would leave, those in force marked. `there` counts all
        sources: values keep their places whatever else is narrowed by.
        """
        lines = [Toggle(key=ALL, words=self.tr("All sources"), count=total, icon="layers")]
        for by in GROUPS:
            own = [each for each in filters if each.by is by]
            lines += self._group(by, there[by], counted[by], own)
        lines.append(self._head(FLAG_HEAD, self.tr("More")))
        lines += [self._line(each, counted[each.by].get(each.value, 0), filters) for each in FLAGS]
        if searches:
            lines.append(self._head(SAVED, self.tr("Saved searches")))
        lines += [
            Toggle(key=f"{SEARCH}{each.id}", words=each.title, icon="search", on=each.id == used)
            for each in searches
        ]
        self.list.show_lines(lines)

    def take_up(self, drawer: Drawer) -> None:
        """Opens the groups that were left open."""
        if drawer.value("folded") is not None:
            self.list.closed = frozenset(drawer.words("folded"))

    def keep(self, drawer: Drawer) -> None:
        """Keeps which groups are folded."""
        drawer.keep("folded", sorted(self.list.closed))

    # --- lines ---------------------------------------------------------------

    def _head(self, key: str, words: str) -> Toggle:
        return Toggle(key=key, words=words, open=key not in self.list.closed)

    def _group(
        self,
        by: By,
        there: Mapping[str, int],
        counted: Mapping[str, int],
        own: Sequence[Filter],
    ) -> tuple[Toggle, ...]:
        """The head of a field and its values; nothing where no source says anything there."""
        values = _in_order(by, there)
        if not own and all(not value for value in values):
            return ()
        wanted = {each.value for each in own}
        shown = [value for n, value in enumerate(values) if n < FEW or value in wanted]
        shown += [each.value for each in own if each.value not in values]
        made = [self._head(by.value, by_words(by))]
        made += [self._line(Filter(by=by, value=v), counted.get(v, 0), own) for v in shown]
        if len(values) > len(shown):
            words = self.tr("%n more...", "", len(values) - len(shown))
            made.append(Toggle(key=f"{MORE}{by.value}", words=words, icon="ellipsis"))
        if by is By.PUBLISHED:
            words = self.tr("From... to...")
            made.append(Toggle(key=BETWEEN, words=words, icon="calendar-range"))
        return tuple(made)

    def _line(self, one: Filter, count: int, filters: Sequence[Filter]) -> Toggle:
        return Toggle(
            key=str(one),
            words=value_of(one),
            count=count,
            icon=_ICONS.get(one.value) if one.by is By.STATUS else None,
            on=one in filters,
        )

    # --- hands ---------------------------------------------------------------

    def _turn(self, key: str) -> None:
        if key == ALL:
            self.cleared.emit()
        elif key == BETWEEN:
            self.days_wanted.emit()
        elif key.startswith(MORE):
            self.more_wanted.emit(By(key.removeprefix(MORE)))
        elif key.startswith(SEARCH):
            self.used.emit(key.removeprefix(SEARCH))
        else:
            name, _, value = key.partition("=")
            self.turned.emit(Filter(by=By(name), value=value))

    def _fold(self) -> None:
        closed = self.list.closed
        lines = self.list.lines
        self.list.show_lines(
            [
                Toggle(key=each.key, words=each.words, open=each.key not in closed)
                if each.head
                else each
                for each in lines
            ]
        )


def _in_order(by: By, counted: Mapping[str, int]) -> list[str]:
    """The values of a field: those of a closed list in its order, years from the last, all others
    the commonest first; nothing known at the end.
    """
    match by:
        case By.STATUS:
            return list(STATUSES)
        case By.GRADE:
            return [each.value for each in Reliability if counted.get(each.value)]
        case By.MARKING:
            return [each.value for each in ORDER if counted.get(each.value)]
        case By.PUBLISHED:
            years = sorted((v for v in counted if v), key=lambda v: (v != NO_YEAR, v), reverse=True)
        case _:
            years = sorted(
                (value for value in counted if value), key=lambda value: (-counted[value], value)
            )
    return [*years, *([""] if counted.get("") else [])]
