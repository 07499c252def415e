"""The actions on the text of a source: another version of it, corrections, translations."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

VERSIONS: tuple[Action, ...] = (
    Action(
        id="replace_text",
        words=QT_TRANSLATE_NOOP("Actions", "Replace by a corrected version..."),
        menu=Menu.SOURCE,
        group=3,
        icon="refresh-cw",
    ),
    Action(
        id="replace_pasted",
        words=QT_TRANSLATE_NOOP("Actions", "Replace by the text on the clipboard"),
        menu=Menu.SOURCE,
        group=3,
    ),
    Action(
        id="correct_text",
        words=QT_TRANSLATE_NOOP("Actions", "Correct the text"),
        menu=Menu.SOURCE,
        group=3,
        keys=("W",),
        icon="pen-line",
        focus=Focus.READER,
        checkable=True,
    ),
    Action(
        id="text_past",
        words=QT_TRANSLATE_NOOP("Actions", "Versions and corrections"),
        menu=Menu.SOURCE,
        group=3,
        keys=("V",),
        icon="history",
        focus=Focus.READER,
    ),
    Action(
        id="place_again",
        words=QT_TRANSLATE_NOOP("Actions", "Place the finding at the selected words"),
        menu=Menu.SOURCE,
        group=3,
        keys=("P",),
        focus=Focus.READER,
    ),
    Action(
        id="beside",
        words=QT_TRANSLATE_NOOP("Actions", "Original and translation side by side"),
        menu=Menu.SOURCE,
        group=4,
        keys=("T",),
        icon="columns-2",
        focus=Focus.READER,
        checkable=True,
    ),
    Action(
        id="add_translation",
        words=QT_TRANSLATE_NOOP("Actions", "Import a translation..."),
        menu=Menu.SOURCE,
        group=4,
        icon="languages",
    ),
    Action(
        id="set_original",
        words=QT_TRANSLATE_NOOP("Actions", "This is a translation of..."),
        menu=Menu.SOURCE,
        group=4,
    ),
)
