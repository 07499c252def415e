"""The actions of revising a brief: replacing words, typography, direction, comments, goals."""

import sys

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu


def replace_keys(platform: str) -> tuple[str, ...]:
    """The keys of find and replace: the Mac hides a window with the one that others use."""
    return ("Ctrl+Alt+F",) if platform == "darwin" else ("Ctrl+H",)


REVISING: tuple[Action, ...] = (
    Action(
        id="replace",
        words=QT_TRANSLATE_NOOP("Actions", "Find and replace"),
        menu=Menu.EDIT,
        group=2,
        keys=replace_keys(sys.platform),
    ),
    Action(
        id="hard_space",
        words=QT_TRANSLATE_NOOP("Actions", "No-break space"),
        menu=Menu.BRIEF,
        group=6,
        keys=("Ctrl+Shift+Space",),
        focus=Focus.TEXT,
    ),
    Action(
        id="smart_typing",
        words=QT_TRANSLATE_NOOP("Actions", "Typographic marks while typing"),
        menu=Menu.BRIEF,
        group=6,
        checkable=True,
    ),
    Action(
        id="direction",
        words=QT_TRANSLATE_NOOP("Actions", "Text direction"),
        menu=Menu.BRIEF,
        group=6,
        keys=("Ctrl+Shift+D",),
        focus=Focus.TEXT,
    ),
    Action(
        id="text_language",
        words=QT_TRANSLATE_NOOP("Actions", "Language of the paragraph..."),
        menu=Menu.BRIEF,
        group=6,
        icon="languages",
        focus=Focus.TEXT,
    ),
    Action(
        id="comment",
        words=QT_TRANSLATE_NOOP("Actions", "Comment"),
        menu=Menu.BRIEF,
        group=7,
        keys=("Ctrl+Shift+M",),
        icon="message-square",
        focus=Focus.TEXT,
    ),
    Action(
        id="next_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Next comment"),
        menu=Menu.BRIEF,
        group=7,
        keys=("F12",),
    ),
    Action(
        id="previous_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Previous comment"),
        menu=Menu.BRIEF,
        group=7,
        keys=("Shift+F12",),
    ),
    Action(
        id="edit_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Edit the comment"),
        menu=Menu.BRIEF,
        group=7,
        keys=("F2",),
        focus=Focus.COMMENTS,
    ),
    Action(
        id="resolve_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Resolve the comment, or open it again"),
        menu=Menu.BRIEF,
        group=7,
        keys=("R",),
        focus=Focus.COMMENTS,
    ),
    Action(
        id="remove_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Remove the comment"),
        menu=Menu.BRIEF,
        group=7,
        keys=("Del",),
        focus=Focus.COMMENTS,
    ),
)
