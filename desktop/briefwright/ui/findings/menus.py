"""The menus of the bar: filters to add, and columns to order by."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefwright.ui.findings.listing import Filter

MOST = 30
"""Values of one filter that a menu offers; the commonest stand first."""


def offer_filters(
    button: QWidget,
    groups: Sequence[tuple[str, Sequence[Filter]]],
    then: Callable[[Filter], None],
) -> QMenu:
    """A menu with a page for each sort of filter, opened below the button."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, filters in groups:
        page = menu.addMenu(words)
        page.setEnabled(bool(filters))
        for one in filters[:MOST]:
            page.addAction(one.words).triggered.connect(_calling(then, one))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def offer_orders(
    button: QWidget,
    columns: Sequence[tuple[str, str]],
    now: tuple[str, bool],
    then: Callable[[str, bool], None],
) -> QMenu:
    """A menu of columns, each a key and its words; the one in force is checked and turns round."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, words in columns:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(key == now[0])
        descending = key == now[0] and not now[1]
        action.triggered.connect(_calling(then, key, descending))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def _calling(act: Callable[..., None], *given: object) -> Callable[..., None]:
    """A handler that acts with these values, whatever Qt adds to them."""

    def call(*_added: object) -> None:
        act(*given)

    return call
