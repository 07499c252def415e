"""The actions on sources as a whole: bringing them in, reading them, showing what they came from."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

BRINGING_IN: tuple[Action, ...] = (
    Action(
        id="import",
        words=QT_TRANSLATE_NOOP("Actions", "Import files..."),
        menu=Menu.SOURCE,
        keys=("Ctrl+Shift+I",),
        icon="plus",
    ),
    Action(
        id="import_folder",
        words=QT_TRANSLATE_NOOP("Actions", "Import a folder..."),
        menu=Menu.SOURCE,
        icon="folder-open",
    ),
    Action(
        id="paste_source",
        words=QT_TRANSLATE_NOOP("Actions", "Paste as source"),
        menu=Menu.SOURCE,
        keys=("Ctrl+V",),
        focus=Focus.SOURCES,
    ),
    Action(
        id="open_source",
        words=QT_TRANSLATE_NOOP("Actions", "Read this source"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Return",),
        icon="book-open",
        focus=Focus.SOURCES,
    ),
    Action(
        id="confirm_found",
        words=QT_TRANSLATE_NOOP("Actions", "Confirm what was found"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Ctrl+Return",),
        icon="circle-check",
        focus=Focus.SOURCES,
    ),
    Action(
        id="confirm_field",
        words=QT_TRANSLATE_NOOP("Actions", "Confirm this field of the record"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Ctrl+Return",),
        focus=Focus.RECORD,
    ),
    Action(
        id="original_of",
        words=QT_TRANSLATE_NOOP("Actions", "Show its original"),
        menu=Menu.SOURCE,
        group=1,
        keys=("O",),
        icon="file-text",
        focus=Focus.SOURCES,
    ),
    Action(
        id="original",
        words=QT_TRANSLATE_NOOP("Actions", "Text or original"),
        menu=Menu.SOURCE,
        group=1,
        keys=("O",),
        icon="file-text",
        focus=Focus.READER,
    ),
    Action(
        id="remove_source",
        words=QT_TRANSLATE_NOOP("Actions", "Remove source"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Del",),
        focus=Focus.SOURCES,
    ),
)
