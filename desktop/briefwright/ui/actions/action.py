"""What an action is: one thing to do, with its words, menu and keys. The tables list them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    SOURCE = "source"
    FINDING = "finding"
    ANALYSIS = "analysis"
    BRIEF = "brief"
    INSERT = "insert"
    HELP = "help"


MENU_WORDS: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "View"),
    Menu.SOURCE: QT_TRANSLATE_NOOP("Actions", "Source"),
    Menu.FINDING: QT_TRANSLATE_NOOP("Actions", "Finding"),
    Menu.ANALYSIS: QT_TRANSLATE_NOOP("Actions", "Analysis"),
    Menu.BRIEF: QT_TRANSLATE_NOOP("Actions", "Brief"),
    Menu.INSERT: QT_TRANSLATE_NOOP("Actions", "Insert"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "Help"),
}


class Focus(StrEnum):
    """Where a key is listened to: the whole window, or one pane while it has the focus."""

    WINDOW = "window"
    READER = "reader"
    SOURCES = "sources"
    SEARCHES = "searches"
    RECORD = "record"
    FINDINGS = "findings"
    DISPUTES = "disputes"
    TIMELINE = "timeline"
    OUTLINE = "outline"
    TEXT = "text"
    JUDGEMENTS = "judgements"
    BESIDE = "beside"
    COMPARED = "compared"
    COMMENTS = "comments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do. `keys` in Qt's portable form, the first is shown. `group` parts a menu."""

    id: str
    words: object
    menu: Menu
    group: int = 0
    keys: tuple[str, ...] = ()
    icon: str | None = None
    focus: Focus = Focus.WINDOW
    checkable: bool = False
