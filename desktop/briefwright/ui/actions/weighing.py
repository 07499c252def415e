"""The actions of weighing what is contested, and of the timeline."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

WEIGHING: tuple[Action, ...] = (
    Action(
        id="add_dispute",
        words=QT_TRANSLATE_NOOP("Actions", "Add a dispute..."),
        menu=Menu.ANALYSIS,
        keys=("A",),
        icon="plus",
        focus=Focus.DISPUTES,
    ),
    Action(
        id="add_actor",
        words=QT_TRANSLATE_NOOP("Actions", "Add an actor..."),
        menu=Menu.ANALYSIS,
        keys=("Shift+A",),
        icon="users",
        focus=Focus.DISPUTES,
    ),
    Action(
        id="edit_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Edit this position or dispute"),
        menu=Menu.ANALYSIS,
        group=1,
        keys=("Return", "F2"),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="open_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Open the passage of this position"),
        menu=Menu.ANALYSIS,
        group=1,
        keys=("Ctrl+Return",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="dispute_up",
        words=QT_TRANSLATE_NOOP("Actions", "Move the dispute up"),
        menu=Menu.ANALYSIS,
        group=2,
        keys=("Alt+Up",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="dispute_down",
        words=QT_TRANSLATE_NOOP("Actions", "Move the dispute down"),
        menu=Menu.ANALYSIS,
        group=2,
        keys=("Alt+Down",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="remove_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Remove this position or dispute"),
        menu=Menu.ANALYSIS,
        group=3,
        keys=("Del",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="open_event",
        words=QT_TRANSLATE_NOOP("Actions", "Open the passage of this event"),
        menu=Menu.ANALYSIS,
        group=4,
        keys=("Return",),
        focus=Focus.TIMELINE,
    ),
    Action(
        id="date_event",
        words=QT_TRANSLATE_NOOP("Actions", "Write the date of this event"),
        menu=Menu.ANALYSIS,
        group=4,
        keys=("F2",),
        focus=Focus.TIMELINE,
    ),
)
