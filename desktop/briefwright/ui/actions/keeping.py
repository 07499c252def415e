"""The actions on what is kept beside the project that is shown: copies, backups and the trash."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Menu

KEEPING: tuple[Action, ...] = (
    Action(
        id="save_copy",
        words=QT_TRANSLATE_NOOP("Actions", "Save a copy..."),
        menu=Menu.FILE,
        group=2,
        icon="copy",
    ),
    Action(
        id="restore_backup",
        words=QT_TRANSLATE_NOOP("Actions", "Restore a backup..."),
        menu=Menu.FILE,
        group=2,
        icon="history",
    ),
    Action(
        id="trash",
        words=QT_TRANSLATE_NOOP("Actions", "Trash..."),
        menu=Menu.FILE,
        group=2,
        icon="trash-2",
    ),
)
