"""The menus of the bar: filters to add, and columns to order by."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

T = TypeVar("T")

MOST = 30
"""Values of one filter that a menu offers; the commonest stand first."""


def offer_filters(
    button: QWidget,
    groups: Sequence[tuple[str, Sequence[tuple[str, T]]]],
    then: Callable[[T], None],
) -> QMenu:
    """A menu with a page for each sort of filter, opened below the button; each page has words and
    what they stand for.
    """
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, filters in groups:
        page = menu.addMenu(words)
        page.setEnabled(bool(filters))
        for said, one in filters[:MOST]:
            page.addAction(said).triggered.connect(_calling(then, one))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def offer_orders(
    button: QWidget,
    columns: Sequence[tuple[str, str]],
    now: tuple[str, bool],
    then: Callable[[str, bool], None],
    pages: Sequence["Page"],
) -> QMenu:
    """A menu of columns, each a key and its words; the one in force is checked and turns round.

    Below it the pages, each with lines of which those that hold are checked.
    """
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, words in columns:
        descending = key == now[0] and not now[1]
        _check(menu, words, key == now[0]).triggered.connect(_calling(then, key, descending))
    menu.addSeparator()
    for page in pages:
        below = menu.addMenu(page.words)
        for key, words in page.lines:
            act = _check(below, words, key in page.holding)
            act.triggered.connect(_calling(page.then, key))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A menu below a menu: lines of key and words, the keys that hold, and what a choice does."""

    words: str
    lines: Sequence[tuple[str, str]]
    holding: Collection[str]
    then: Callable[[str], None]


def _check(menu: QMenu, words: str, holds: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(holds)
    return action


def _calling(act: Callable[..., None], *given: object) -> Callable[..., None]:
    """A handler that acts with these values, whatever Qt adds to them."""

    def call(*_added: object) -> None:
        act(*given)

    return call
