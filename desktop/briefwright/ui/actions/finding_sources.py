"""Actions of the list of sources: how far each is read, and searches that are kept."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

FINDING_SOURCES: tuple[Action, ...] = (
    Action(
        id="source_new",
        words=QT_TRANSLATE_NOOP("Actions", "Mark as new"),
        menu=Menu.SOURCE,
        group=5,
        keys=("N",),
        icon="inbox",
        focus=Focus.SOURCES,
    ),
    Action(
        id="source_reading",
        words=QT_TRANSLATE_NOOP("Actions", "Mark as being read"),
        menu=Menu.SOURCE,
        group=5,
        keys=("R",),
        icon="book-open",
        focus=Focus.SOURCES,
    ),
    Action(
        id="source_done",
        words=QT_TRANSLATE_NOOP("Actions", "Mark as done"),
        menu=Menu.SOURCE,
        group=5,
        keys=("D",),
        icon="circle-check",
        focus=Focus.SOURCES,
    ),
    Action(
        id="tag_source",
        words=QT_TRANSLATE_NOOP("Actions", "Add tags..."),
        menu=Menu.SOURCE,
        group=5,
        keys=("T",),
        icon="tag",
        focus=Focus.SOURCES,
    ),
    Action(
        id="filter_sources",
        words=QT_TRANSLATE_NOOP("Actions", "Add a filter..."),
        menu=Menu.SOURCE,
        group=6,
        keys=("F",),
        icon="list-filter-plus",
        focus=Focus.SOURCES,
    ),
    Action(
        id="clear_filters",
        words=QT_TRANSLATE_NOOP("Actions", "Clear filters and words"),
        menu=Menu.SOURCE,
        group=6,
        keys=("X",),
        focus=Focus.SOURCES,
    ),
    Action(
        id="save_search",
        words=QT_TRANSLATE_NOOP("Actions", "Save this search..."),
        menu=Menu.SOURCE,
        group=6,
        keys=("Ctrl+D",),
        icon="save",
    ),
    Action(
        id="rename_search",
        words=QT_TRANSLATE_NOOP("Actions", "Rename the saved search..."),
        menu=Menu.SOURCE,
        group=6,
        keys=("F2",),
        focus=Focus.SEARCHES,
    ),
    Action(
        id="remove_search",
        words=QT_TRANSLATE_NOOP("Actions", "Remove the saved search"),
        menu=Menu.SOURCE,
        group=6,
        keys=("Del",),
        focus=Focus.SEARCHES,
    ),
)
