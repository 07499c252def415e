"""The actions on where sources come from: two side by side, copies of one story, one origin."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

ORIGINS: tuple[Action, ...] = (
    Action(
        id="look_for_copies",
        words=QT_TRANSLATE_NOOP("Actions", "Look for copies"),
        menu=Menu.SOURCE,
        group=6,
        keys=("L",),
        icon="copy",
        focus=Focus.SOURCES,
    ),
    Action(
        id="compare_sources",
        words=QT_TRANSLATE_NOOP("Actions", "Compare two sources"),
        menu=Menu.SOURCE,
        group=6,
        keys=("C",),
        icon="columns-2",
        focus=Focus.SOURCES,
    ),
    Action(
        id="one_origin",
        words=QT_TRANSLATE_NOOP("Actions", "Make one origin"),
        menu=Menu.SOURCE,
        group=6,
        keys=("G",),
        icon="merge",
        focus=Focus.SOURCES,
    ),
    Action(
        id="keep_apart",
        words=QT_TRANSLATE_NOOP("Actions", "Not copies of each other"),
        menu=Menu.SOURCE,
        group=6,
        keys=("K",),
        focus=Focus.SOURCES,
    ),
    Action(
        id="leave_origin",
        words=QT_TRANSLATE_NOOP("Actions", "Take out of its origin"),
        menu=Menu.SOURCE,
        group=6,
        focus=Focus.SOURCES,
    ),
    Action(
        id="next_difference",
        words=QT_TRANSLATE_NOOP("Actions", "Next difference"),
        menu=Menu.SOURCE,
        group=7,
        keys=("N",),
        icon="chevron-down",
        focus=Focus.COMPARED,
    ),
    Action(
        id="previous_difference",
        words=QT_TRANSLATE_NOOP("Actions", "Previous difference"),
        menu=Menu.SOURCE,
        group=7,
        keys=("P",),
        focus=Focus.COMPARED,
    ),
)
