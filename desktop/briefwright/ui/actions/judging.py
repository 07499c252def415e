"""The actions on the key judgements of a brief, and on versions that stand against each other."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

JUDGING: tuple[Action, ...] = (
    Action(
        id="versions_here",
        words=QT_TRANSLATE_NOOP("Actions", "Compare the versions at the caret"),
        menu=Menu.BRIEF,
        keys=("Ctrl+Shift+B",),
        icon="git-compare",
        focus=Focus.TEXT,
    ),
    Action(
        id="add_judgement",
        words=QT_TRANSLATE_NOOP("Actions", "Add a key judgement"),
        menu=Menu.BRIEF,
        group=5,
        keys=("Ctrl+Shift+Return",),
        icon="plus",
        focus=Focus.JUDGEMENTS,
    ),
    Action(
        id="judgement_up",
        words=QT_TRANSLATE_NOOP("Actions", "Move the judgement up"),
        menu=Menu.BRIEF,
        group=5,
        keys=("Alt+Up",),
        focus=Focus.JUDGEMENTS,
    ),
    Action(
        id="judgement_down",
        words=QT_TRANSLATE_NOOP("Actions", "Move the judgement down"),
        menu=Menu.BRIEF,
        group=5,
        keys=("Alt+Down",),
        focus=Focus.JUDGEMENTS,
    ),
    Action(
        id="remove_judgement",
        words=QT_TRANSLATE_NOOP("Actions", "Remove the judgement"),
        menu=Menu.BRIEF,
        group=5,
        keys=("Ctrl+Shift+Del",),
        focus=Focus.JUDGEMENTS,
    ),
)
